import { InputError } from "@shadowline/quantity";
import type { TriangleMesh } from "@shadowline/scalp";
import { describe, expect, test } from "vitest";
import type { DotPlacement, DotRequest } from "./dot-placement.js";
import { placeDots } from "./place-dots.js";
import { prepareSurface } from "./prepared-surface.js";
import { squareSurface } from "./square-surface.js";

const mesh = (positions: readonly number[], triangles: readonly number[]): TriangleMesh => ({
  positionsMm: Float64Array.from(positions),
  triangles: Uint32Array.from(triangles),
});

const request = (surface: TriangleMesh, perCm2: number, more: Partial<DotRequest> = {}): DotRequest => ({
  surface,
  density: { cornerPerCm2: new Float64Array(surface.triangles.length).fill(perCm2) },
  seed: 1,
  cumulativeShares: [1],
  ...more,
});

/** Two triangles of this side. */
const square = (sideMm: number): TriangleMesh =>
  mesh([0, 0, 0, sideMm, 0, 0, sideMm, sideMm, 0, 0, sideMm, 0], [0, 1, 2, 0, 2, 3]);

/** A whole ball in rings. */
function ball(radiusMm: number): TriangleMesh {
  const [rings, around] = [16, 24];
  const positions: number[] = [0, 0, radiusMm, 0, 0, -radiusMm];
  for (let ring = 1; ring < rings; ring++) {
    for (let k = 0; k < around; k++) {
      const [polar, azimuth] = [(Math.PI * ring) / rings, (2 * Math.PI * k) / around];
      positions.push(
        radiusMm * Math.sin(polar) * Math.cos(azimuth),
        radiusMm * Math.sin(polar) * Math.sin(azimuth),
        radiusMm * Math.cos(polar),
      );
    }
  }
  const at = (ring: number, k: number): number => 2 + (ring - 1) * around + (k % around);
  const triangles: number[] = [];
  for (let k = 0; k < around; k++) {
    triangles.push(0, at(1, k), at(1, k + 1), 1, at(rings - 1, k + 1), at(rings - 1, k));
    for (let ring = 1; ring < rings - 1; ring++) {
      triangles.push(at(ring, k), at(ring + 1, k), at(ring + 1, k + 1));
      triangles.push(at(ring, k), at(ring + 1, k + 1), at(ring, k + 1));
    }
  }
  return mesh(positions, triangles);
}

/** A band with one half turn. */
function moebius(): TriangleMesh {
  const parts = 60;
  const positions: number[] = [];
  const triangles: number[] = [];
  for (let i = 0; i < parts; i++) {
    const turn = (2 * Math.PI * i) / parts;
    for (const s of [-5, 5]) {
      const out = 30 + s * Math.cos(turn / 2);
      positions.push(out * Math.cos(turn), out * Math.sin(turn), s * Math.sin(turn / 2));
    }
    const [a, b] = [2 * i, 2 * i + 1];
    // The last part meets the first upside down.
    const [c, d] = i + 1 < parts ? [a + 2, b + 2] : [1, 0];
    triangles.push(a, c, b, c, d, b);
  }
  return mesh(positions, triangles);
}

/** Thin triangles round one corner, far more than a step may cross. */
function fan(slivers: number): TriangleMesh {
  const positions = [0, 0, 0];
  const triangles: number[] = [];
  for (let i = 0; i <= slivers; i++) {
    positions.push(30 * Math.cos((6 * i) / slivers), 30 * Math.sin((6 * i) / slivers), 0);
    if (i > 0) triangles.push(0, i, i + 1);
  }
  return mesh(positions, triangles);
}

function areaCm2({ positionsMm: p, triangles }: TriangleMesh): number {
  let sum = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [3 * triangles[t], 3 * triangles[t + 1], 3 * triangles[t + 2]];
    const [u, v] = [b, c].map((corner) => [0, 1, 2].map((axis) => p[corner + axis] - p[a + axis]));
    sum += Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 200;
  }
  return sum;
}

/** Whatever the input was, the answer is one. */
function expectSound({ count, positionsMm, normals, barycentric, session, id }: DotPlacement): void {
  expect(positionsMm.every(Number.isFinite)).toBe(true);
  expect([positionsMm.length, normals.length, barycentric.length]).toEqual([3 * count, 3 * count, 2 * count]);
  for (let i = 0; i < count; i++) {
    expect(Math.hypot(...normals.subarray(3 * i, 3 * i + 3))).toBeCloseTo(1, 9);
    const [b, c] = barycentric.subarray(2 * i, 2 * i + 2);
    expect(Math.min(b, c, 1 - b - c)).toBeGreaterThanOrEqual(-1e-12);
    expect(session[i]).toBeGreaterThan(0);
  }
  expect(new Set(id).size).toBe(count);
}

function fieldsRefused(act: () => unknown): string[] {
  try {
    act();
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(InputError);
    return (thrown as InputError).issues.map(({ field }) => field);
  }
  return [];
}

describe("surfaces nobody would draw still get their count", () => {
  const cap = ball(12);
  const strange: { readonly [name: string]: TriangleMesh } = {
    "a closed ball": cap,
    "every triangle twice": mesh([...cap.positionsMm], [...cap.triangles, ...cap.triangles]),
    "a band with half a turn": moebius(),
    "4 000 slivers round one corner": fan(4_000),
    "needles a hundred-thousandth of a mm wide": mesh(
      Array.from({ length: 402 }, (_, i) => [(i >> 1) * 1e-5, 100 * (i & 1), 0]).flat(),
      Array.from({ length: 200 }, (_, i) => [2 * i, 2 * i + 2, 2 * i + 1, 2 * i + 2, 2 * i + 3, 2 * i + 1]).flat(),
    ),
    "thirty triangles on one edge": mesh(
      [
        0,
        0,
        0,
        10,
        0,
        0,
        ...Array.from({ length: 30 }, (_, i) => [5, 8 * Math.cos(i / 5), 8 * Math.sin(i / 5)]).flat(),
      ],
      Array.from({ length: 30 }, (_, i) => [0, 1, i + 2]).flat(),
    ),
    "two triangles that touch in one corner": mesh([0, 0, 0, 9, 0, 0, 0, 9, 0, -9, 0, 0, 0, -9, 0], [0, 1, 2, 0, 3, 4]),
    "vertices that nothing uses": mesh([...square(20).positionsMm, 1e11, 5, 5, -7, 0, 0], [...square(20).triangles]),
    "a thousand kilometres from the origin": mesh(
      [...square(20).positionsMm].map((value) => value + 1e9),
      [...square(20).triangles],
    ),
  };
  for (const [name, surface] of Object.entries(strange)) {
    test(name, () => {
      const placed = placeDots(request(surface, 120, { cumulativeShares: [0.4, 1] }));
      expectSound(placed);
      expect([placed.count, placed.unplaced]).toEqual([Math.round(120 * areaCm2(surface)), 0]);
    });
  }

  test("a million mm across, nearly empty", () => {
    const placed = placeDots(request(square(1e6), 5e-8));
    expectSound(placed);
    expect(placed.count).toBe(500);
  });
  for (const sideMm of [1e-300, 1e-160, 1e-6]) {
    test(`${sideMm} mm across: nothing fits, nobody stumbles`, () =>
      expect(placeDots(request(square(sideMm), 400)).count).toBe(0));
  }
  test("only triangles without area", () =>
    expect(placeDots(request(mesh([0, 0, 0, 1, 1, 1, 2, 2, 2], [0, 1, 2, 0, 0, 0]), 400)).count).toBe(0));
});

describe("how few and how many", () => {
  const patch = squareSurface(100, 100, 4, 4);
  test("less than half a dot is none, half a dot is one", () => {
    expect(placeDots(request(patch, 0.0049)).count).toBe(0);
    expect(placeDots(request(patch, 0.005)).count).toBe(1);
  });
  const cuts: [string, number[], number[]][] = [
    ["nothing in the first session", [0, 1], [0, 100]],
    ["all in the first session", [1, 1], [100, 100]],
    ["a session without dots", [0.3, 0.3, 1], [30, 30, 100]],
    ["a billionth", [1e-9, 1], [0, 100]],
    ["all but a rounding", [1 - 1e-16, 1], [100, 100]],
  ];
  for (const [name, cumulativeShares, upTo] of cuts) {
    test(name, () => {
      const { session } = placeDots(request(squareSurface(10, 10), 100, { cumulativeShares }));
      expect(upTo.map((_, s) => session.filter((of) => of <= s + 1).length)).toEqual(upTo);
    });
  }
  test("sixteen million times as dense beside it", () => {
    const surface = squareSurface(40, 40, 8, 8);
    const { density } = request(surface, 2.5e-5);
    density.cornerPerCm2.fill(400, 0, 6);
    const placed = placeDots({ ...request(surface, 0), density });
    expectSound(placed);
    // One cell of 25 mm2.
    expect(placed.count).toBe(100);
    expect(placed.triangle.every((triangle) => triangle < 2)).toBe(true);
  });
  for (const seed of [0, -1, 0.5, 1e21, Number.MAX_VALUE, 5e-324]) {
    test(`seed ${seed}`, () => expectSound(placeDots(request(squareSurface(10, 10), 50, { seed }))));
  }
});

describe("obstacles that leave little or no room", () => {
  const patch = squareSurface(20, 20);
  const place = (...obstacles: number[]): DotPlacement =>
    placeDots(request(patch, 100, { obstacles: Float64Array.from(obstacles) }));
  const whole: [string, DotPlacement][] = [
    ["one that covers half", place(0, 10, 0, 10)],
    ["one that covers all", place(10, 10, 0, 40)],
    ["a thousand on one spot", place(...Array.from({ length: 1000 }, () => [10, 10, 0, 2]).flat())],
    [
      "cracks between discs",
      place(...Array.from({ length: 441 }, (_, k) => [k % 21, Math.floor(k / 21), 0, 0.6]).flat()),
    ],
  ];
  for (const [name, placed] of whole) {
    test(`${name}: the rest is placed, what is left over has a place`, () => {
      expectSound(placed);
      expect(placed.count + placed.unplaced).toBe(400);
      expect(placed.unplacedMm).toHaveLength(3 * placed.unplaced);
      for (let i = 0; i < placed.unplacedMm.length; i++) {
        const value = placed.unplacedMm[i];
        expect(i % 3 === 2 ? value === 0 : value >= 0 && value <= 20).toBe(true);
      }
    });
  }
  test("no room at all", () => expect(whole[1][1]).toMatchObject({ count: 0, unplaced: 400 }));
  test("without a radius, or far away, they change the count by nothing", () => {
    expect(place(10, 10, 0, 0).count).toBe(400);
    expect(place(1e8, 10, 0, 1).count).toBe(400);
  });
});

describe("refused, naming the field", () => {
  const patch = squareSurface(10, 10, 1, 1);
  const wrong: [string, string, DotRequest][] = [
    ["endless density", "density.cornerPerCm2[0]", request(patch, Infinity)],
    ["less than nothing", "density.cornerPerCm2[0]", request(patch, -1e-300)],
    ["a share that is no number", "cumulativeShares", request(patch, 9, { cumulativeShares: [0.5, NaN, 1] })],
    ["a share beyond the whole", "cumulativeShares", request(patch, 9, { cumulativeShares: [2] })],
    [
      "300 sessions",
      "cumulativeShares",
      request(patch, 9, { cumulativeShares: Array.from({ length: 300 }, (_, i) => (i + 1) / 300) }),
    ],
    ["an endless seed", "seed", request(patch, 9, { seed: Infinity })],
    ["an obstacle nowhere", "obstacles[0]", request(patch, 9, { obstacles: Float64Array.of(Infinity, 5, 0, 1) })],
    ["more dots than 60 scalps hold", "density", request(square(1e9), 400)],
  ];
  for (const [name, field, asked] of wrong) {
    test(name, () => expect(fieldsRefused(() => placeDots(asked))).toContain(field));
  }
  const broken: [string, string, TriangleMesh][] = [
    ["a coordinate that is no number", "surface.positionsMm[1]", mesh([0, NaN, 0, 1, 0, 0, 0, 1, 0], [0, 1, 2])],
    ["half a vertex", "surface.positionsMm", mesh([0, 0, 0, 1, 0, 0, 0, 1], [0, 1, 1])],
    ["half a triangle", "surface.triangles", mesh([0, 0, 0, 1, 0, 0, 0, 1, 0], [0, 1])],
    ["a vertex that is not there", "surface.triangles[2]", mesh([0, 0, 0, 1, 0, 0, 0, 1, 0], [0, 1, 3])],
  ];
  for (const [name, field, surface] of broken) {
    test(name, () => expect(fieldsRefused(() => prepareSurface(surface))).toContain(field));
  }
  test("an obstacle as large as the universe", () =>
    expect(fieldsRefused(() => placeDots(request(patch, 9, { obstacles: Float64Array.of(5, 5, 0, 1e300) })))).toContain(
      "obstacles[3]",
    ));
  test("a surface too large for its own area", () =>
    expect(fieldsRefused(() => prepareSurface(square(1e100)))).toContain("surface.positionsMm[3]"));
});
