import { InputError } from "@shadowline/quantity";
import type { TriangleMesh } from "@shadowline/scalp";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DensityStroke, strokeDensity } from "./density-stroke.js";
import { prepareSurface } from "./prepared-surface.js";
import { squareSurface } from "./square-surface.js";

const surface = squareSurface(40, 40, 20, 20);
const prepared = prepareSurface(surface);
const corners = surface.triangles.length;
const even = new Float64Array(corners).fill(80);
/** A scar: another density in the right half, a step at x = 20. */
const stepped = Float64Array.from(surface.triangles, (_, corner) => (centreX(Math.floor(corner / 3)) < 20 ? 20 : 100));

function centreX(triangle: number): number {
  const at = [0, 1, 2].map((k) => surface.positionsMm[3 * surface.triangles[3 * triangle + k]]);
  return (at[0] + at[1] + at[2]) / 3;
}

/** 90 and 70 in squares of 2 mm, by turns. */
const bumps = Float64Array.from(surface.triangles, (vertex) => {
  const [x, y] = [surface.positionsMm[3 * vertex], surface.positionsMm[3 * vertex + 1]];
  return (x / 2 + y / 2) % 2 === 0 ? 90 : 70;
});

const total = (cornerPerCm2: Float64Array): number => {
  let sum = 0;
  for (let slot = 0; slot < prepared.slots; slot++) {
    const t = 3 * prepared.triangleAt[slot];
    sum += (prepared.areaCm2[slot] * (cornerPerCm2[t] + cornerPerCm2[t + 1] + cornerPerCm2[t + 2])) / 3;
  }
  return sum;
};
/** Density at the corner nearest to a place, of the first triangle that has it. */
const at = (cornerPerCm2: Float64Array, x: number, y: number): number => {
  let best = Infinity;
  let value = Number.NaN;
  surface.triangles.forEach((vertex, corner) => {
    const dx = surface.positionsMm[3 * vertex] - x;
    const dy = surface.positionsMm[3 * vertex + 1] - y;
    if (dx * dx + dy * dy >= best) return;
    best = dx * dx + dy * dy;
    value = cornerPerCm2[corner];
  });
  return value;
};
const stroke = (more: Partial<DensityStroke>): DensityStroke => ({
  kind: "add",
  pathMm: [20, 20, 0],
  radiusMm: 10,
  perCm2: 30,
  ...more,
});

// By hand: all within 5 mm, half at 7.5 mm (a smooth step), nothing from 10 mm on.
for (const { name, x, given, expected } of [
  { name: "adds in full at its middle", x: 20, given: {}, expected: 110 },
  { name: "takes away", x: 24, given: { perCm2: -30 }, expected: 50 },
  { name: "adds little where it fades", x: 28, given: {}, expected: 80 + 30 * 0.4 * 0.4 * (3 - 2 * 0.4) },
  { name: "adds nothing outside", x: 30, given: {}, expected: 80 },
  { name: "sets", x: 20, given: { kind: "set", perCm2: 12 } as const, expected: 12 },
  { name: "never falls below 0", x: 20, given: { perCm2: -300 }, expected: 0 },
]) {
  test(name, () =>
    expect(at(strokeDensity(prepared, even, stroke(given)).cornerPerCm2, x, 20)).toBeCloseTo(expected, 9),
  );
}

test("stops at the ceiling, everywhere or by corner", () => {
  const { cornerPerCm2 } = strokeDensity(prepared, even, stroke({ perCm2: 200 }), 95);
  expect(at(cornerPerCm2, 20, 20)).toBe(95);
  expect(Math.max(...cornerPerCm2)).toBe(95);
  const byCorner = new Float64Array(corners).fill(90);
  expect(Math.max(...strokeDensity(prepared, even, stroke({ perCm2: 200 }), byCorner).cornerPerCm2)).toBe(90);
});

test("a path that grows leaves what it did alone", () => {
  const whole = strokeDensity(prepared, even, stroke({ pathMm: [10, 20, 0, 20, 20, 0, 30, 20, 0], radiusMm: 4 }));
  const part = strokeDensity(prepared, even, stroke({ pathMm: [10, 20, 0, 20, 20, 0], radiusMm: 4 }));
  expect(at(whole.cornerPerCm2, 10, 20)).toBe(at(part.cornerPerCm2, 10, 20));
  expect(at(whole.cornerPerCm2, 16, 22)).toBe(110);
  expect(at(whole.cornerPerCm2, 30, 20)).toBe(110);
  expect(at(part.cornerPerCm2, 30, 20)).toBe(80);
});

test("softens a ramp towards its mean, and keeps a step a step", () => {
  const ramp = Float64Array.from(surface.triangles, (vertex) => 40 + 2 * surface.positionsMm[3 * vertex]);
  const softened = strokeDensity(prepared, ramp, stroke({ kind: "soften" })).cornerPerCm2;
  expect(at(softened, 20, 20)).toBeCloseTo(80, 0);
  expect(at(softened, 24, 20)).toBeLessThan(82);
  expect(at(softened, 16, 20)).toBeGreaterThan(78);
  expect(strokeDensity(prepared, stepped, stroke({ kind: "soften" })).touched.length).toBe(0);
});

test("adds beside a step without smearing it", () => {
  const { cornerPerCm2 } = strokeDensity(prepared, stepped, stroke({ perCm2: 30 }));
  surface.triangles.forEach((vertex, corner) => {
    const [x, y] = surface.positionsMm.subarray(3 * vertex, 3 * vertex + 2);
    if (Math.abs(x - 20) > 4 || Math.abs(y - 20) > 2) return;
    expect(cornerPerCm2[corner]).toBeCloseTo(centreX(Math.floor(corner / 3)) < 20 ? 50 : 130, 9);
  });
});

test("the back of a thin sheet is left alone", () => {
  // Front z = 0, back 1 mm behind it, joined along the sides: a closed slab.
  const n = (surface.cols + 1) * (surface.rows + 1);
  const positionsMm = Float64Array.from([
    ...surface.positionsMm,
    ...surface.positionsMm.map((v, i) => (i % 3 === 2 ? -1 : v)),
  ]);
  const back = Array.from({ length: corners / 3 }, (_, t) =>
    [0, 2, 1].map((k) => n + surface.triangles[3 * t + k]),
  ).flat();
  const side: number[] = [];
  const wall = (a: number, b: number): void => void side.push(b, a, n + a, b, n + a, n + b);
  for (let k = 0; k < surface.cols; k++) {
    const top = surface.rows * (surface.cols + 1);
    wall(k, k + 1);
    wall(top + k + 1, top + k);
    wall((k + 1) * (surface.cols + 1), k * (surface.cols + 1));
    wall(k * (surface.cols + 1) + surface.cols, (k + 1) * (surface.cols + 1) + surface.cols);
  }
  const slab: TriangleMesh = { positionsMm, triangles: Uint32Array.from([...surface.triangles, ...back, ...side]) };
  const density = new Float64Array(slab.triangles.length).fill(80);
  for (const place of [
    [20, 20, 0],
    [3, 20, 0],
  ]) {
    const { touched } = strokeDensity(prepareSurface(slab), density, stroke({ pathMm: place }));
    expect(touched.length).toBeGreaterThan(20);
    expect(touched.filter((t) => t >= corners / 3 && t < (2 * corners) / 3).length).toBe(0);
  }
});

const paths = fc
  .array(fc.tuple(fc.double({ min: -3, max: 43, noNaN: true }), fc.double({ min: -3, max: 43, noNaN: true })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((path) => path.flatMap(([x, y]) => [x, y, 0.2]));
const strokes = fc.record(
  {
    kind: fc.constantFrom("add" as const, "set" as const, "soften" as const),
    pathMm: paths,
    secondPathMm: paths,
    radiusMm: fc.double({ min: 0.5, max: 60, noNaN: true }),
    perCm2: fc.double({ min: 0, max: 300, noNaN: true }),
  },
  { requiredKeys: ["kind", "pathMm", "radiusMm", "perCm2"] },
);

describe("a second path", () => {
  const ways = [
    [5, 10, 0, 18, 20, 0],
    [35, 10, 0, 22, 20, 0],
  ];
  const both = { pathMm: ways[0], secondPathMm: ways[1] };

  test("gives each place once what the nearer path gives alone", () => {
    for (const kind of ["add", "set"] as const) {
      const [left, right] = ways.map((pathMm) => strokeDensity(prepared, even, stroke({ kind, pathMm })).cornerPerCm2);
      const { cornerPerCm2 } = strokeDensity(prepared, even, stroke({ kind, ...both }));
      const farther = left.map((value, i) => (Math.abs(value - 80) > Math.abs(right[i] - 80) ? value : right[i]));
      expect(cornerPerCm2).toEqual(farther);
      // Where both come: twice the stroke would be 140.
      if (kind === "add") expect(at(cornerPerCm2, 20, 20)).toBe(110);
    }
  });

  test("along the first one changes nothing", () => {
    for (const kind of ["add", "set"] as const) {
      const given = stroke({ kind, pathMm: ways[0] });
      expect(strokeDensity(prepared, stepped, { ...given, secondPathMm: ways[0] })).toEqual(
        strokeDensity(prepared, stepped, given),
      );
    }
  });

  test("softens around both, and the total is held around both", () => {
    const softened = strokeDensity(prepared, bumps, stroke({ kind: "soften", ...both })).cornerPerCm2;
    for (const x of [10, 30]) expect(Math.abs(at(softened, x, 14) - 80)).toBeLessThan(Math.abs(at(bumps, x, 14) - 80));
    const held = strokeDensity(prepared, even, stroke({ ...both, radiusMm: 5, holdTotal: true })).cornerPerCm2;
    expect(total(held)).toBeCloseTo(total(even), 9);
    expect(at(held, 5, 10)).toBeGreaterThan(100);
    expect(at(held, 35, 10)).toBeCloseTo(at(held, 5, 10), 9);
    expect(at(held, 2, 18)).toBeLessThan(80);
    expect(at(held, 38, 18)).toBeCloseTo(at(held, 2, 18), 9);
  });
});

describe("laws", () => {
  test("stays from 0 to the ceiling, changes only what it says, and the total where it is held", () => {
    fc.assert(
      fc.property(strokes, fc.boolean(), fc.boolean(), fc.constantFrom(100, 150, 400), (asked, held, less, ceiling) => {
        const sign = less && asked.kind === "add" ? -1 : 1;
        const before = Float64Array.from(stepped);
        const given = { ...asked, perCm2: sign * asked.perCm2, holdTotal: held };
        const { cornerPerCm2, touched } = strokeDensity(prepared, stepped, given, ceiling);
        expect(stepped).toEqual(before);
        const isTouched = new Set(touched);
        let wrong = 0;
        cornerPerCm2.forEach((value, corner) => {
          if (!(value >= 0 && value <= ceiling + 1e-9)) wrong++;
          if (value !== before[corner] && !isTouched.has(Math.floor(corner / 3))) wrong++;
        });
        expect(wrong).toBe(0);
        if (held) expect(Math.abs(total(cornerPerCm2) - total(before))).toBeLessThan(1e-9);
      }),
      { numRuns: 40, seed: 1 },
    );
  });
});

describe("refuses", () => {
  for (const { name, given, ceiling, message } of [
    { name: "no path", given: { pathMm: [] }, message: /stroke\.pathMm must be x, y, z of at least one point/ },
    { name: "half a point", given: { pathMm: [1, 2] }, message: /stroke\.pathMm/ },
    { name: "a path that is no number", given: { pathMm: [1, Number.NaN, 0] }, message: /stroke\.pathMm\[1\]/ },
    { name: "a second path of nothing", given: { secondPathMm: [] }, message: /stroke\.secondPathMm must be x, y, z/ },
    { name: "no width", given: { radiusMm: 0 }, message: /stroke\.radiusMm must be a number from 0.5 to 150/ },
    { name: "a width that is no number", given: { radiusMm: Number.NaN }, message: /stroke\.radiusMm/ },
    {
      name: "a density below 0",
      given: { kind: "set" as const, perCm2: -1 },
      message: /stroke\.perCm2 must be a number from 0/,
    },
    { name: "a density beyond all measure", given: { perCm2: 401 }, message: /stroke\.perCm2/ },
    { name: "a ceiling below 0", given: {}, ceiling: -1, message: /ceilingPerCm2/ },
    { name: "a ceiling of too few corners", given: {}, ceiling: new Float64Array(3), message: /one value a corner/ },
  ]) {
    test(name, () => {
      const run = () => strokeDensity(prepared, even, stroke(given), ceiling);
      expect(run).toThrow(InputError);
      expect(run).toThrow(message);
    });
  }
  test("everything at once", () => {
    const run = () => strokeDensity(prepared, even, stroke({ pathMm: [], radiusMm: -1, perCm2: Infinity }));
    expect(run).toThrow(/pathMm[\s\S]*radiusMm[\s\S]*perCm2/);
  });
});
