import { expect, test } from "vitest";
import { layOutScalp } from "../layout/lay-out-scalp.js";
import { zoneIntegral, zoneMean } from "../layout/zone-area.js";
import { ellipsoidHead } from "../tape/ellipsoid-head.js";
import { withDiffuseLoss } from "./diffuse-loss.js";
import { hairField } from "./hair-field.js";
import { norwoodStages } from "./norwood-loss.js";

const surface = layOutScalp(ellipsoidHead(36), {});
const zone = (id: string): number => surface.zones.findIndex((z) => z.id === id);

/** The way without "a" variants. */
const way = ["I", "II", "III", "III vertex", "IV", "V", "VI", "VII"] as const;
for (let i = 1; i < way.length; i++) {
  test(`${way[i]} has less hair than ${way[i - 1]}, and nowhere more`, () => {
    const less = hairField(surface, way[i], 160).hairsPerCm2;
    const more = hairField(surface, way[i - 1], 160).hairsPerCm2;
    expect(less.every((value, vertex) => value <= more[vertex] + 1e-9)).toBe(true);
    const total = (field: Float64Array): number => zoneIntegral(surface, field).reduce((a, b) => a + b);
    expect(total(less)).toBeLessThan(total(more) - 100);
  });
}

for (const stage of norwoodStages) {
  test(`${stage} stays within 0 and full, and keeps the fringe at the back`, () => {
    const { hairsPerCm2 } = hairField(surface, stage, 160);
    expect(Math.min(...hairsPerCm2)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...hairsPerCm2)).toBeLessThanOrEqual(160);
    expect(zoneMean(surface, hairsPerCm2)[zone("occipital")]).toBeGreaterThan(0.85 * 160);
  });
}

test("VII leaves the top bare", () => {
  const mean = zoneMean(surface, hairField(surface, "VII", 160).hairsPerCm2);
  for (const id of ["frontal", "midscalp", "crown"]) expect(mean[zone(id)]).toBeLessThan(0.2 * 160);
});

test("VII bares a strip beside the top that VI keeps", () => {
  const [sixth, seventh] = (["VI", "VII"] as const).map(
    (stage) => zoneIntegral(surface, hairField(surface, stage, 160).hairsPerCm2).reduce((a, b) => a + b) / 160,
  );
  // 30 mm at the sides and 15 behind, along some 40 cm.
  expect(sixth - seventh).toBeGreaterThan(25);
});

test("III vertex has a spot on the crown, III has none", () => {
  const crown = (stage: "III" | "III vertex") =>
    zoneMean(surface, hairField(surface, stage, 160).hairsPerCm2)[zone("crown")];
  expect(crown("III")).toBeGreaterThan(159);
  expect(crown("III vertex")).toBeLessThan(140);
});

test("hair of a full head is the share that its natural edge leaves", () => {
  const { hairsPerCm2, edgeShare } = hairField(surface, "I", 160);
  hairsPerCm2.forEach((hairs, vertex) => {
    expect(hairs).toBeCloseTo(160 * edgeShare[vertex], 9);
  });
  expect(Math.min(...edgeShare)).toBe(0);
  // The edge takes 8 of some 90 mm from rim to vertex.
  expect(edgeShare.filter((share) => share === 1).length).toBeGreaterThan(0.6 * edgeShare.length);
});

test("a hairline drawn in front of the natural one brings no hair", () => {
  const points = [38, 0, -38].map((azimuthDeg) => ({ azimuthDeg, polarDeg: azimuthDeg === 0 ? 47 : 55 }));
  const forward = layOutScalp(ellipsoidHead(36), { hairline: { points } });
  const total = (s: typeof forward): number =>
    zoneIntegral(s, hairField(s, "I", 160).hairsPerCm2).reduce((a, b) => a + b);
  // The cut runs elsewhere and the field is sampled at other vertices: a fifth of a percent.
  expect(Math.abs(total(forward) / total(surface) - 1)).toBeLessThan(0.002);
});

test("a symmetric head has symmetric hair, but for the way the whorl turns", () => {
  const { positionsMm } = surface.mesh;
  const key = (x: number, y: number, z: number): string => [x, y, z].map((mm) => (mm || 0).toFixed(6)).join(" ");
  const places = new Map<string, number>();
  for (let i = 0; i < positionsMm.length; i += 3)
    places.set(key(positionsMm[i], positionsMm[i + 1], positionsMm[i + 2]), i / 3);
  const pairs = Array.from({ length: positionsMm.length / 3 }, (_, vertex) => [
    vertex,
    places.get(key(-positionsMm[3 * vertex], positionsMm[3 * vertex + 1], positionsMm[3 * vertex + 2])) ?? -1,
  ]).filter(([, twin]) => twin >= 0);
  // Where the cuts of the zones ran, a few triangles are divided one way here and the other way there.
  expect(pairs.length).toBeGreaterThan(0.9 * (positionsMm.length / 3));
  for (const stage of norwoodStages) {
    const thinned = withDiffuseLoss(surface, hairField(surface, stage, 160), "sinclair-3");
    for (const values of [thinned.hairsPerCm2, thinned.edgeShare, thinned.shaftUm, thinned.emergenceDeg])
      for (const [vertex, twin] of pairs) expect(Math.abs(values[vertex] - values[twin])).toBeLessThan(1e-6);
  }
});

for (const fullPerCm2 of [-1, 401, Number.NaN]) {
  test(`refuses ${fullPerCm2} hairs`, () => expect(() => hairField(surface, "I", fullPerCm2)).toThrow(RangeError));
}
