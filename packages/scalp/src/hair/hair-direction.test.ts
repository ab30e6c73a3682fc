import { atan2 } from "@shadowline/numeric";
import { InputError } from "@shadowline/quantity";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOutScalp } from "../layout/lay-out-scalp.js";
import { fromPlane, planeOf } from "../layout/map-point.js";
import type { ScalpSurface } from "../layout/scalp-surface.js";
import { ellipsoidHead } from "../tape/ellipsoid-head.js";
import { headFromTape } from "../tape/head-from-tape.js";
import { type HairFlow, hairDirection, hairLean } from "./hair-direction.js";
import { hairField } from "./hair-field.js";

const surface = layOutScalp(ellipsoidHead(36), {});
const heads: Readonly<Record<string, ScalpSurface>> = {
  "an ellipsoid": surface,
  "a long head": layOutScalp(headFromTape({ sex: "male", lengthMm: 212, breadthMm: 146 }), {}),
  "a small round head": layOutScalp(headFromTape({ sex: "female", lengthMm: 176, breadthMm: 150 }), {}),
};

const at = (field: Float64Array, vertex: number): readonly [number, number, number] => [
  field[3 * vertex],
  field[3 * vertex + 1],
  field[3 * vertex + 2],
];
const dot = (a: readonly number[], b: readonly number[]): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Vertex whose place on the map is nearest to degrees right and forward. */
function near({ mesh }: ScalpSurface, u: number, v: number): number {
  const plane = planeOf(mesh.positionsMm);
  let best = 0;
  const away = (k: number) => (plane.u[k] - u) ** 2 + (plane.v[k] - v) ** 2;
  for (let i = 1; i < plane.u.length; i++) if (away(i) < away(best)) best = i;
  return best;
}

/** Turns of the field about each triangle whose three angles can be told; 1, 0 or -1. Sum of them by sign. */
function singularities(on: ScalpSurface, direction: Float64Array) {
  const { triangles, positionsMm } = on.mesh;
  const plane = planeOf(positionsMm);
  const found: { readonly index: number; readonly u: number; readonly v: number }[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [triangles[t], triangles[t + 1], triangles[t + 2]];
    // One frame for the triangle: across its first corner's normal.
    const n = at(on.normals, corners[0]);
    const x = at(direction, corners[0]);
    const y = [n[1] * x[2] - n[2] * x[1], n[2] * x[0] - n[0] * x[2], n[0] * x[1] - n[1] * x[0]];
    const angle = corners.map((corner) => atan2(dot(at(direction, corner), y), dot(at(direction, corner), x)));
    let turn = 0;
    for (let k = 0; k < 3; k++) {
      let step = angle[(k + 1) % 3] - angle[k];
      if (step > Math.PI) step -= 2 * Math.PI;
      if (step < -Math.PI) step += 2 * Math.PI;
      turn += step;
    }
    const index = Math.round(turn / (2 * Math.PI));
    if (index !== 0) found.push({ index, u: plane.u[corners[0]], v: plane.v[corners[0]] });
  }
  return found;
}

for (const [name, on] of Object.entries(heads)) {
  describe(name, () => {
    const direction = hairDirection(on);

    test("every vector is of unit length and lies in the surface", () => {
      for (let vertex = 0; vertex < direction.length / 3; vertex++) {
        const d = at(direction, vertex);
        expect(Math.abs(dot(d, d) - 1)).toBeLessThan(1e-12);
        expect(Math.abs(dot(d, at(on.normals, vertex)))).toBeLessThan(1e-12);
      }
    });

    test("the field turns once about the whorl and nowhere else", () => {
      const found = singularities(on, direction);
      expect(found.map(({ index }) => index)).toEqual([1]);
      // On the crown, to the client's right.
      expect(found[0].u).toBeGreaterThan(2);
      expect(found[0].u).toBeLessThan(14);
      expect(found[0].v).toBeLessThan(-20);
    });

    test("forward over the top, down and back at the sides, down over the nape", () => {
      const top = at(direction, near(on, 0, 25));
      expect(Math.abs(top[0])).toBeLessThan(0.2);
      expect(top[1]).toBeGreaterThan(0.75);
      for (const side of [1, -1]) {
        const aside = at(direction, near(on, side * 70, -5));
        expect(aside[2]).toBeLessThan(-0.6);
        expect(aside[1]).toBeLessThan(-0.1);
        const temple = at(direction, near(on, side * 62, 25));
        expect(temple[2]).toBeLessThan(-0.6);
      }
      expect(at(direction, near(on, 0, -95))[2]).toBeLessThan(-0.8);
    });

    test("neighbours agree away from the whorl", () => {
      const { triangles } = on.mesh;
      const plane = planeOf(on.mesh.positionsMm);
      const [whorl] = singularities(on, direction);
      let least = 1;
      triangles.forEach((vertex, corner) => {
        const away = Math.hypot(plane.u[vertex] - whorl.u, plane.v[vertex] - whorl.v);
        if (away < 12) return;
        const next = triangles[corner - (corner % 3) + ((corner + 1) % 3)];
        least = Math.min(least, dot(at(direction, vertex), at(direction, next)));
      });
      // Edges of some 4 mm; the sharpest turn is where the crown's stream meets that of the side.
      expect(least).toBeGreaterThan(Math.cos((25 * Math.PI) / 180));
    });
  });
}

test("clockwise hair turns to the right on its way out, seen from outside, counterclockwise to the left", () => {
  const place = fromPlane(0, -35);
  const out = (turn: "clockwise" | "counterclockwise") => {
    const direction = hairDirection(surface, { whorls: [{ turn, at: place }] });
    // In front of the whorl straight out is forward; clockwise from there is to the client's right.
    return at(direction, near(surface, 0, -29))[0];
  };
  expect(out("clockwise")).toBeGreaterThan(0.5);
  expect(out("counterclockwise")).toBeLessThan(-0.5);
});

test("a mirrored whorl mirrors the field", () => {
  const flow = (turn: "clockwise" | "counterclockwise", u: number): HairFlow => ({
    whorls: [{ turn, at: fromPlane(u, -35) }],
  });
  const right = hairDirection(surface, flow("clockwise", 6));
  const left = hairDirection(surface, flow("counterclockwise", -6));
  const { positionsMm } = surface.mesh;
  const places = new Map<string, number>();
  const key = (x: number, y: number, z: number): string => [x, y, z].map((mm) => mm.toFixed(6)).join(" ");
  for (let i = 0; i < positionsMm.length; i += 3)
    places.set(key(positionsMm[i] || 0, positionsMm[i + 1], positionsMm[i + 2]), i / 3);
  let compared = 0;
  for (let vertex = 0; vertex < positionsMm.length / 3; vertex++) {
    const [x, y, z] = at(positionsMm, vertex);
    const twin = places.get(key(-x || 0, y, z));
    if (twin === undefined) continue;
    compared++;
    const [a, b] = [at(right, vertex), at(left, twin)];
    expect(Math.abs(a[0] + b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2])).toBeLessThan(1e-6);
  }
  expect(compared).toBeGreaterThan(0.9 * (positionsMm.length / 3));
});

test("two whorls have a saddle between them: the field still turns once in all", () => {
  const found = singularities(
    surface,
    hairDirection(surface, { whorls: [{ turn: "clockwise" }, { turn: "counterclockwise" }] }),
  );
  expect(found.map(({ index }) => index).sort()).toEqual([-1, 1, 1]);
});

test("wherever the whorl is drawn on the scalp, it is the only singularity", () => {
  // A few of many places; each takes some milliseconds.
  fc.assert(
    fc.property(
      fc.double({ min: -45, max: 45, noNaN: true }),
      fc.double({ min: -75, max: 20, noNaN: true }),
      fc.constantFrom("clockwise" as const, "counterclockwise" as const),
      (u, v, turn) => {
        const found = singularities(surface, hairDirection(surface, { whorls: [{ turn, at: fromPlane(u, v) }] }));
        expect(found.map(({ index }) => index).reduce((a, b) => a + b, 0)).toBe(1);
        expect(found.filter(({ index }) => index === 1).length).toBe(1);
      },
    ),
    { numRuns: 30, seed: 5 },
  );
});

for (const side of ["left", "middle", "right"] as const) {
  test(`hair falls to both sides of a part on the ${side}`, () => {
    const direction = hairDirection(surface, { part: { side } });
    // 38 mm at 2.2 mm a degree.
    const u = { left: -17, middle: 0, right: 17 }[side];
    expect(at(direction, near(surface, u + 6, 10))[0]).toBeGreaterThan(0.5);
    expect(at(direction, near(surface, u - 6, 10))[0]).toBeLessThan(-0.5);
  });
}

test("a part leaves the sides and the nape as they were", () => {
  const [without, parted] = [hairDirection(surface), hairDirection(surface, { part: { side: "middle" } })];
  for (const [u, v] of [
    [75, -5],
    [-75, -5],
    [0, -95],
  ]) {
    const vertex = near(surface, u, v);
    expect(at(parted, vertex)).toEqual(at(without, vertex));
  }
});

test("hair rises from the skin by its angle", () => {
  const { direction, emergenceDeg } = hairField(surface, "I", 160);
  const lean = hairLean(surface, { direction, emergenceDeg });
  for (let vertex = 0; vertex < emergenceDeg.length; vertex += 37) {
    const sine = dot(at(lean, vertex), at(surface.normals, vertex));
    expect((Math.asin(sine) * 180) / Math.PI).toBeCloseTo(emergenceDeg[vertex], 6);
  }
  expect(Math.min(...emergenceDeg)).toBeGreaterThanOrEqual(3);
  expect(Math.max(...emergenceDeg)).toBeLessThanOrEqual(60);
});

test("a scalp drawn without a crown has hair all the same", () => {
  const boundary = [60, 20, -20, -60, -40, 40].map((azimuthDeg, i) => ({ azimuthDeg, polarDeg: i < 4 ? 50 : 15 }));
  const front = layOutScalp(ellipsoidHead(36), { boundary });
  const direction = hairDirection(front, { whorls: [{ turn: "clockwise" }, { turn: "counterclockwise" }] });
  expect(direction.every(Number.isFinite)).toBe(true);
});

for (const [name, flow, field] of [
  ["a whorl on the nose", { whorls: [{ turn: "clockwise", at: { azimuthDeg: 0, polarDeg: 100 } }] }, "hair.whorl.at"],
  [
    "a second whorl on the first",
    {
      whorls: [
        { turn: "clockwise", at: fromPlane(5, -35) },
        { turn: "clockwise", at: fromPlane(6, -35) },
      ],
    },
    "hair.whorl.second.at",
  ],
  ["three whorls", { whorls: [{ turn: "clockwise" }, { turn: "clockwise" }, { turn: "clockwise" }] }, "hair.whorl "],
  ["a part of one point", { part: { points: [fromPlane(0, 20)] } }, "hair.part.points"],
] as const) {
  test(`refuses ${name}`, () => {
    const asked = () => hairDirection(surface, flow as HairFlow);
    expect(asked).toThrow(InputError);
    expect(asked).toThrow(field);
  });
}
