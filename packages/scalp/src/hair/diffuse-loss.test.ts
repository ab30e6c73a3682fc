import { expect, test } from "vitest";
import { layOutScalp } from "../layout/lay-out-scalp.js";
import { zoneMean } from "../layout/zone-area.js";
import { ellipsoidHead } from "../tape/ellipsoid-head.js";
import { diffuseGrades, withDiffuseLoss } from "./diffuse-loss.js";
import { hairField } from "./hair-field.js";

const surface = layOutScalp(ellipsoidHead(36), {});
const full = hairField(surface, "I", 160);
const meanIn = (id: string, hairs: Float64Array): number =>
  zoneMean(surface, hairs)[surface.zones.findIndex((zone) => zone.id === id)];
const leftIn = (id: string, hairs: Float64Array): number => meanIn(id, hairs) / meanIn(id, full.hairsPerCm2);

const scales = [
  ["ludwig-I", "ludwig-II", "ludwig-III"],
  ["sinclair-1", "sinclair-2", "sinclair-3", "sinclair-4", "sinclair-5"],
  ["savin-I-1", "savin-I-2", "savin-I-3", "savin-I-4", "savin-II-1", "savin-II-2", "savin-III", "savin-advanced"],
  ["olsen-1", "olsen-2", "olsen-3"],
] as const;
for (const grades of scales) {
  test(`${grades.join(" > ")}: nowhere more hair, on top less`, () => {
    for (let at = 1; at < grades.length; at++) {
      const more = withDiffuseLoss(surface, full, grades[at - 1]).hairsPerCm2;
      const less = withDiffuseLoss(surface, full, grades[at]).hairsPerCm2;
      expect(less.every((hairs, vertex) => hairs <= more[vertex])).toBe(true);
      expect(meanIn("midscalp", less)).toBeLessThan(meanIn("midscalp", more) - 3);
    }
  });
}

for (const grade of diffuseGrades) {
  test(`${grade} keeps the fringe and never adds hair`, () => {
    const { hairsPerCm2 } = withDiffuseLoss(surface, full, grade);
    expect(leftIn("occipital", hairsPerCm2)).toBeCloseTo(1, 2);
    expect(leftIn("temple-left", hairsPerCm2)).toBeGreaterThan(0.97);
    expect(hairsPerCm2.every((hairs, vertex) => hairs >= 0 && hairs <= full.hairsPerCm2[vertex])).toBe(true);
  });
}

test("Ludwig keeps the front edge that Norwood loses", () => {
  const ludwig = withDiffuseLoss(surface, full, "ludwig-III").hairsPerCm2;
  const norwood = hairField(surface, "VI", 160).hairsPerCm2;
  expect(meanIn("frontal", ludwig)).toBeGreaterThan(meanIn("frontal", norwood) + 20);
  // On the midscalp both are bare.
  expect(leftIn("midscalp", ludwig)).toBeLessThan(0.25);
});

test("Olsen's loss is strongest in front, Ludwig's the same all over", () => {
  /** Least share left at any vertex of a zone. */
  const barest = (id: string, grade: "olsen-3" | "ludwig-II"): number => {
    const { hairsPerCm2 } = withDiffuseLoss(surface, full, grade);
    let least = 1;
    surface.mesh.triangles.forEach((vertex, corner) => {
      const zone = surface.zones[surface.triangleZone[Math.floor(corner / 3)]];
      // At its very edge no hair stands to be lost.
      if (zone.id === id && full.hairsPerCm2[vertex] > 100)
        least = Math.min(least, hairsPerCm2[vertex] / full.hairsPerCm2[vertex]);
    });
    return least;
  };
  expect(barest("frontal", "olsen-3")).toBeLessThan(barest("crown", "olsen-3") - 0.15);
  expect(barest("frontal", "ludwig-II")).toBeCloseTo(barest("crown", "ludwig-II"), 1);
});
