import { InputError } from "@shadowline/quantity";
import fc from "fast-check";
import { expect, test } from "vitest";
import { edgePartners } from "../scan/edge-partners.js";
import { ellipsoidHead } from "../tape/ellipsoid-head.js";
import { layOutScalp } from "./lay-out-scalp.js";
import type { MapPoint, ScalpDesign, ScalpSurface, ScarShape } from "./scalp-surface.js";
import { triangleAreasMm2 } from "./zone-area.js";

const head = ellipsoidHead(36);
const plain = layOutScalp(head, {});
const at = (azimuthDeg: number, polarDeg: number): MapPoint => ({ azimuthDeg, polarDeg });
const withScars = (...shapes: ScarShape[]): ScalpSurface =>
  layOutScalp(head, {
    scars: shapes.map((shape, i) => ({ id: `scar-${i + 1}` as const, kind: "punctate" as const, ...shape })),
  });
const scarMm2 = (surface: ScalpSurface, id = "scar-1"): number =>
  100 * (surface.zones.find((zone) => zone.id === id)?.areaCm2 ?? Number.NaN);

/** Zones sum to the whole, no triangle without area in the sum, and no T-junction. */
function isPartition(surface: ScalpSurface): void {
  const areas = triangleAreasMm2(surface.mesh.positionsMm, surface.mesh.triangles);
  const whole = areas.reduce((sum, area) => sum + area) / 100;
  const zones = surface.zones.reduce((sum, { areaCm2 }) => sum + areaCm2, 0);
  expect(Math.abs(zones / whole - 1)).toBeLessThan(1e-9);
  expect(Math.abs(surface.areaCm2 / whole - 1)).toBeLessThan(1e-9);
  expect(Math.abs(surface.areaCm2 / plain.areaCm2 - 1)).toBeLessThan(1e-9);
  expect(surface.triangleZone.every((zone) => zone < surface.zones.length)).toBe(true);
  const open = edgePartners(surface.mesh.triangles, surface.mesh.positionsMm.length / 3).filter((edge) => edge < 0);
  expect(open.every((edge) => edge === -1)).toBe(true);
  expect(open.length).toBe(surface.boundaryMm.length / 3);
}

for (const diameterMm of [0.5, 1, 4, 12]) {
  test(`a round scar of ${diameterMm} mm has a circle's area`, () => {
    const surface = withScars({ points: [at(150, 40)], diameterMm });
    const circle = (Math.PI * diameterMm * diameterMm) / 4;
    // A head bends away from the circle's plane, by less than 1 % over 12 mm.
    expect(Math.abs(scarMm2(surface) / circle - 1)).toBeLessThan(0.01);
    isPartition(surface);
  });
}

test("a diameter of its own wins over the field's", () => {
  const surface = withScars({ points: [{ ...at(150, 40), diameterMm: 4 }, at(120, 30)], diameterMm: 2 });
  expect(Math.abs(scarMm2(surface) / (Math.PI * (4 + 1)) - 1)).toBeLessThan(0.01);
});

test("what overlaps counts once, whatever the order", () => {
  const points = [at(150, 40), at(152, 40.5), at(148, 40), at(150, 41.5)];
  const all = scarMm2(withScars({ points, diameterMm: 4 }));
  const one = scarMm2(withScars({ points: [points[0]], diameterMm: 4 }));
  const twice = scarMm2(withScars({ points: [points[0], points[0]], diameterMm: 4 }));
  expect(twice).toBeCloseTo(one, 9);
  expect(all).toBeGreaterThan(one);
  expect(all).toBeLessThan(4 * one);
  expect(scarMm2(withScars({ points: points.toReversed(), diameterMm: 4 }))).toBeCloseTo(all, 6);
});

test("of a field that leaves the scalp the part inside counts", () => {
  const inside = withScars({ points: [at(180, 60), at(0, 100), at(90, 120)], diameterMm: 3 });
  expect(Math.abs(scarMm2(inside) / (Math.PI * 2.25) - 1)).toBeLessThan(0.01);
  const all = withScars({ polygon: [at(0, 100), at(90, 149), at(180, 140), at(-90, 149)] });
  // Larger than the scalp: nothing is left beside it.
  expect(scarMm2(all) / 100).toBeCloseTo(plain.areaCm2, 9);
  expect(all.zones.slice(0, 8).every(({ areaCm2 }) => areaCm2 === 0)).toBe(true);
});

test("a strip has its length times its width, bent or not", () => {
  // On the sphere-like back of the head: 60 degrees of a great circle.
  const line = [at(150, 50), at(180, 62), at(-150, 50)];
  for (const widthMm of [1, 3, 15]) {
    const surface = withScars({ centreLine: line, widthMm });
    const narrow = scarMm2(withScars({ centreLine: line, widthMm: 0.5 })) / 0.5;
    expect(Math.abs(scarMm2(surface) / (narrow * widthMm) - 1)).toBeLessThan(0.03);
    isPartition(surface);
  }
});

test("a strip that crosses itself counts once where it does", () => {
  const crossing = [at(160, 40), at(-160, 60), at(-160, 40), at(160, 60)];
  const surface = withScars({ centreLine: crossing, widthMm: 4 });
  const parts = [0, 1, 2].map((i) => scarMm2(withScars({ centreLine: crossing.slice(i, i + 2), widthMm: 4 })));
  expect(scarMm2(surface)).toBeLessThan(parts.reduce((a, b) => a + b));
  expect(scarMm2(surface)).toBeGreaterThan(parts.reduce((a, b) => a + b) - 3 * 16);
  isPartition(surface);
});

/** A spiral over the back of the head, as extraction leaves its points. */
const field = (count: number): MapPoint[] =>
  Array.from({ length: count }, (_, i) => at(110 + ((i * 61.8) % 140), 45 + ((i * 38.2) % 40)).azimuthDeg).map(
    (azimuthDeg, i) => at(azimuthDeg > 180 ? azimuthDeg - 360 : azimuthDeg, 45 + ((i * 7.3) % 38)),
  );

test("five hundred points cost five times as much as a hundred", () => {
  const added = (count: number): number => {
    const surface = withScars({ points: field(count), diameterMm: 1 });
    isPartition(surface);
    return surface.triangleZone.length - plain.triangleZone.length;
  };
  const [few, many] = [added(100), added(500)];
  expect(many / few).toBeLessThan(6);
  expect(many / 500).toBeLessThan(120);
});

test("all sorts at once are a partition", () => {
  const place = fc.record({
    azimuthDeg: fc.double({ min: -180, max: 180, noNaN: true }),
    polarDeg: fc.double({ min: 5, max: 95, noNaN: true }),
  });
  const shape: fc.Arbitrary<ScarShape> = fc.oneof(
    fc.record({
      points: fc.array(place, { minLength: 1, maxLength: 40 }),
      diameterMm: fc.double({ min: 0.3, max: 20, noNaN: true }),
    }),
    fc.record({
      centreLine: fc.array(place, { minLength: 2, maxLength: 6 }),
      widthMm: fc.double({ min: 0.3, max: 60, noNaN: true }),
    }),
    // A triangle cannot cross itself.
    fc.record({ polygon: fc.array(place, { minLength: 3, maxLength: 3 }) }),
  );
  fc.assert(
    fc.property(fc.array(shape, { minLength: 1, maxLength: 4 }), (shapes) => {
      try {
        isPartition(withScars(...shapes));
      } catch (error) {
        // Outside, covered by a later one, or drawn over more than half the sky.
        if (!(error instanceof InputError)) throw error;
      }
    }),
    { numRuns: 25, seed: 5 },
  );
});

const wrong: [name: string, shape: ScarShape, field: string][] = [
  ["no place at all", {}, "scars[0].polygon"],
  [
    "two places at once",
    { points: [at(0, 30)], diameterMm: 1, polygon: [at(0, 20), at(9, 20), at(0, 30)] },
    "scars[0].polygon",
  ],
  ["points without a diameter", { points: [at(0, 30)] }, "scars[0].diameterMm"],
  ["no points", { points: [], diameterMm: 1 }, "scars[0].points"],
  ["a diameter of 21 mm", { points: [at(0, 30)], diameterMm: 21 }, "scars[0].diameterMm"],
  [
    "a diameter that is no number",
    { points: [{ ...at(0, 30), diameterMm: Number.NaN }] },
    "scars[0].points[0].diameterMm",
  ],
  ["a line without a width", { centreLine: [at(0, 30), at(9, 30)] }, "scars[0].widthMm"],
  ["a line that is one place", { centreLine: [at(0, 30), at(0, 30)], widthMm: 2 }, "scars[0].centreLine"],
  ["a line over the neck", { centreLine: [at(0, 100), at(180, 85)], widthMm: 2 }, "scars[0].centreLine"],
  ["points on the face", { points: [at(0, 95), at(10, 90)], diameterMm: 2 }, "scars[0].points"],
];
for (const [name, shape, where] of wrong) {
  test(`refuses ${name}`, () => {
    let issues: readonly { field: string; allowed: string }[] = [];
    try {
      withScars(shape);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      issues = error.issues;
    }
    expect(issues.map((issue) => issue.field)).toContain(where);
    expect(issues.every(({ allowed }) => allowed.length > 0)).toBe(true);
  });
}

test("a scar that a later one covers wholly is told", () => {
  const design: ScalpDesign = {
    scars: [
      { id: "scar-1", kind: "plugs", points: [at(30, 25)], diameterMm: 4 },
      { id: "scar-2", kind: "irregular", polygon: [at(20, 20), at(60, 20), at(60, 32), at(20, 32)] },
    ],
  };
  expect(() => layOutScalp(head, design)).toThrow(/scars\[0\]\.points must be inside the scalp/);
});
