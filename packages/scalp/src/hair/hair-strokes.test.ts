import { randomStream } from "@shadowline/numeric";
import { InputError } from "@shadowline/quantity";
import fc from "fast-check";
import { expect, test } from "vitest";
import { layOutScalp } from "../layout/lay-out-scalp.js";
import type { MapPoint } from "../layout/scalp-surface.js";
import { strokePath } from "../layout/stroke-path.js";
import { vertexGrid } from "../scan/vertex-grid.js";
import { ellipsoidHead } from "../tape/ellipsoid-head.js";
import { hairField } from "./hair-field.js";
import { type HairStroke, withStrokes } from "./hair-strokes.js";

const surface = layOutScalp(ellipsoidHead(36), {});
const full = hairField(surface, "I", 160);
const { positionsMm } = surface.mesh;

/** The definition, word for word: every vertex against every piece of the path. */
function awayMm(points: readonly MapPoint[], radiusMm: number): Float64Array {
  const path = strokePath(surface, points, radiusMm);
  return Float64Array.from({ length: positionsMm.length / 3 }, (_, vertex) => {
    let best = Infinity;
    for (let at = 0; at < path.length; at += 3) {
      const to = Math.min(at + 3, path.length - 3);
      const from = [0, 1, 2].map((k) => positionsMm[3 * vertex + k] - path[at + k]);
      const along = [0, 1, 2].map((k) => path[to + k] - path[at + k]);
      const length2 = along.reduce((sum, x) => sum + x * x, 0);
      const share = length2 > 0 ? from.reduce((sum, x, k) => sum + x * along[k], 0) / length2 : 0;
      const t = Math.max(0, Math.min(1, share));
      best = Math.min(best, Math.hypot(...from.map((x, k) => x - t * along[k])));
    }
    return best;
  });
}

const crownToFront: readonly MapPoint[] = [
  { azimuthDeg: 180, polarDeg: 30 },
  { azimuthDeg: 90, polarDeg: 10 },
  { azimuthDeg: 10, polarDeg: 25 },
];

test("a hard brush sets what it touches and leaves the rest to the bit", () => {
  const { hairsPerCm2 } = withStrokes(surface, full, [
    { points: crownToFront, radiusMm: 12, softness: 0, hairsPerCm2: 40 },
  ]);
  const away = awayMm(crownToFront, 12);
  let touched = 0;
  away.forEach((mm, vertex) => {
    // Squares and roots round: a vertex on the very rim may fall on either side.
    if (mm < 12 - 1e-9) {
      expect(hairsPerCm2[vertex]).toBe(40);
      touched++;
    } else if (mm > 12 + 1e-9) expect(hairsPerCm2[vertex]).toBe(full.hairsPerCm2[vertex]);
  });
  expect(touched).toBeGreaterThan(100);
});

test("a soft brush fades from full effect to none, and a factor multiplies", () => {
  const { hairsPerCm2 } = withStrokes(surface, full, [
    { points: crownToFront, radiusMm: 30, softness: 0.5, factor: 0.5 },
  ]);
  awayMm(crownToFront, 30).forEach((mm, vertex) => {
    const share = hairsPerCm2[vertex] / full.hairsPerCm2[vertex];
    if (full.hairsPerCm2[vertex] === 0) return;
    // Smooth step from half of the radius, by hand: 3t^2 - 2t^3.
    const t = Math.max(0, Math.min(1, (mm - 15) / 15));
    expect(share).toBeCloseTo(1 - 0.5 * (1 - t * t * (3 - 2 * t)), 9);
  });
});

test("strokes are painted one over the other", () => {
  const dab = (change: { factor: number } | { hairsPerCm2: number }): HairStroke => ({
    points: [{ azimuthDeg: 0, polarDeg: 0 }],
    radiusMm: 10,
    softness: 0,
    ...change,
  });
  const top = (strokes: readonly HairStroke[]) =>
    withStrokes(surface, full, strokes).hairsPerCm2[awayMm(strokes[0].points, 10).findIndex((mm) => mm < 5)];
  expect(top([dab({ hairsPerCm2: 100 }), dab({ factor: 0.5 })])).toBe(50);
  expect(top([dab({ factor: 0.5 }), dab({ hairsPerCm2: 100 })])).toBe(100);
  // Ten times 100 is more than ever grows.
  expect(top([dab({ hairsPerCm2: 100 }), dab({ factor: 10 })])).toBe(400);
});

test("one stroke through a place twice counts once", () => {
  const [a, b] = crownToFront;
  const once = withStrokes(surface, full, [{ points: [a, b], radiusMm: 15, softness: 1, factor: 0.2 }]);
  const thrice = withStrokes(surface, full, [{ points: [a, b, a, b], radiusMm: 15, softness: 1, factor: 0.2 }]);
  // The way back runs from the other end, which rounds differently.
  thrice.hairsPerCm2.forEach((hairs, vertex) => {
    expect(hairs).toBeCloseTo(once.hairsPerCm2[vertex], 9);
  });
});

test("without strokes the field is the same one; a stroke over the face changes nothing", () => {
  expect(withStrokes(surface, full, [])).toBe(full);
  const nose: HairStroke = { points: [{ azimuthDeg: 0, polarDeg: 110 }], radiusMm: 20, softness: 0, hairsPerCm2: 100 };
  expect(withStrokes(surface, full, [nose]).hairsPerCm2).toEqual(full.hairsPerCm2);
});

test("a stroke may begin beside the scalp", () => {
  const points = [
    { azimuthDeg: 0, polarDeg: 70 },
    { azimuthDeg: 0, polarDeg: 30 },
  ];
  const { hairsPerCm2 } = withStrokes(surface, full, [{ points, radiusMm: 10, softness: 0, hairsPerCm2: 1 }]);
  expect(hairsPerCm2.filter((hairs) => hairs === 1).length).toBeGreaterThan(30);
});

test("the grid finds every vertex within reach, as asking all of them does", () => {
  const grid = vertexGrid(positionsMm);
  const ends = Float64Array.from([10, 20, 120, 60, -40, 90]);
  for (const radiusMm of [1, 7, 60, 500]) {
    const found = new Set<number>();
    grid.near(ends, 0, 3, radiusMm, (vertex) => {
      expect(found.has(vertex)).toBe(false);
      found.add(vertex);
    });
    for (let vertex = 0; vertex < positionsMm.length / 3; vertex++) {
      const [x, y, z] = positionsMm.subarray(3 * vertex, 3 * vertex + 3);
      // Along the line in hundredths: a bound from above on the distance.
      for (let t = 0; t <= 1; t += 0.01) {
        const away = Math.hypot(x - 10 - 50 * t, y - 20 + 60 * t, z - 120 + 30 * t);
        if (away < radiusMm) {
          expect(found.has(vertex)).toBe(true);
          break;
        }
      }
    }
  }
});

test("any strokes leave hair between none and the most there is, and the same strokes the same bits", () => {
  const point = fc.record({
    azimuthDeg: fc.double({ min: -180, max: 180, noNaN: true }),
    polarDeg: fc.double({ min: 0, max: 150, noNaN: true }),
  });
  const stroke = fc
    .record({
      points: fc.array(point, { minLength: 1, maxLength: 12 }),
      radiusMm: fc.double({ min: 1, max: 60, noNaN: true }),
      softness: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .chain((brush) =>
      fc.oneof(
        fc.double({ min: 0, max: 10, noNaN: true }).map((factor) => ({ ...brush, factor })),
        fc.double({ min: 0, max: 400, noNaN: true }).map((hairsPerCm2) => ({ ...brush, hairsPerCm2 })),
      ),
    );
  fc.assert(
    fc.property(fc.array(stroke, { minLength: 1, maxLength: 5 }), (strokes) => {
      const { hairsPerCm2 } = withStrokes(surface, full, strokes);
      for (const hairs of hairsPerCm2) expect(hairs >= 0 && hairs <= 400).toBe(true);
      expect(withStrokes(surface, full, strokes).hairsPerCm2).toEqual(hairsPerCm2);
    }),
    { numRuns: 12, seed: 11 },
  );
});

test("a thousand strokes cost about ten times a hundred", () => {
  const random = randomStream(3);
  const strokes = Array.from({ length: 1000 }, (): HairStroke => {
    const [azimuthDeg, polarDeg] = [360 * random() - 180, 60 * random()];
    const points = Array.from({ length: 20 }, (_, i) => ({ azimuthDeg, polarDeg: polarDeg + i }));
    return { points, radiusMm: 8, softness: 0.5, factor: 0.9 };
  });
  const millis = (some: readonly HairStroke[]): number => {
    let best = Infinity;
    for (let run = 0; run < 3; run++) {
      const start = performance.now();
      withStrokes(surface, full, some);
      best = Math.min(best, performance.now() - start);
    }
    return best;
  };
  millis(strokes.slice(0, 100));
  // Thrice as much is left for a busy machine; squares would be a hundred times.
  expect(millis(strokes)).toBeLessThan(30 * millis(strokes.slice(0, 100)) + 50);
});

test("the brush runs over the scalp, not through the head", () => {
  const path = strokePath(
    surface,
    [
      { azimuthDeg: 90, polarDeg: 70 },
      { azimuthDeg: -90, polarDeg: 70 },
    ],
    5,
  );
  // From ear to ear over the top: every place lies on the ellipsoid of the head.
  for (let i = 0; i < path.length; i += 3)
    expect((path[i] / 77) ** 2 + (path[i + 1] / 100) ** 2 + ((path[i + 2] - 35) / 98) ** 2).toBeCloseTo(1, 1);
  expect(path.length / 3).toBeGreaterThan(20);
});

test("strokes that no hand paints are refused at once", () => {
  const points = Array.from({ length: 500 }, (_, i) => ({
    azimuthDeg: ((37 * i) % 360) - 180,
    polarDeg: (5 * i) % 120,
  }));
  const strokes = Array.from({ length: 100 }, (): HairStroke => ({ points, radiusMm: 60, softness: 1, factor: 0.9 }));
  const start = performance.now();
  expect(() => withStrokes(surface, full, strokes)).toThrow("hair.strokes must be at most 1 km");
  expect(performance.now() - start).toBeLessThan(2000);
});

for (const [name, change, field] of [
  ["no place", { points: [] }, "hair.strokes[1].points"],
  ["a place that is no number", { points: [{ azimuthDeg: Number.NaN, polarDeg: 0 }] }, "points[0].azimuthDeg"],
  ["a brush wider than a head", { radiusMm: 61 }, "hair.strokes[1].radiusMm"],
  ["no brush", { radiusMm: 0 }, "hair.strokes[1].radiusMm"],
  ["too soft", { softness: 1.1 }, "hair.strokes[1].softness"],
  ["less than no hair", { factor: -1 }, "hair.strokes[1].factor"],
] as const) {
  test(`refuses ${name}`, () => {
    const fine: HairStroke = { points: crownToFront, radiusMm: 10, softness: 0, factor: 0.5 };
    const asked = () => withStrokes(surface, full, [fine, { ...fine, ...change } as HairStroke]);
    expect(asked).toThrow(InputError);
    expect(asked).toThrow(field);
  });
}

test("names every fault at once", () => {
  try {
    withStrokes(surface, full, [{ points: [], radiusMm: -1, softness: 2, hairsPerCm2: 500 }]);
    expect.unreachable();
  } catch (error) {
    expect((error as InputError).issues.map(({ field }) => field.split(".")[2])).toEqual([
      "points",
      "radiusMm",
      "softness",
      "hairsPerCm2",
    ]);
  }
});
