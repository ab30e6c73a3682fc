import { InputError } from "@shadowline/quantity";
import { expect, test } from "vitest";
import type { PointMm } from "../landmark.js";
import { triangleAreasMm2 } from "../layout/zone-area.js";
import { ball } from "../tape/ellipsoid-head.js";
import { measureArea, measureLine } from "./measure-on-surface.js";
import { nearestOnSurface } from "./nearest-on-surface.js";
import { regionAreaCm2 } from "./region-area.js";

const unit = ball(40);
const mesh = { ...unit, positionsMm: unit.positionsMm.map((x) => 90 * x) };
const nearest = nearestOnSurface(mesh);
const at = (azimuthDeg: number, polarDeg: number) => {
  const [a, p] = [(azimuthDeg * Math.PI) / 180, (polarDeg * Math.PI) / 180];
  const to: PointMm = [100 * Math.sin(p) * Math.sin(a), 100 * Math.sin(p) * Math.cos(a), 100 * Math.cos(p)];
  return nearest(to);
};
const wholeCm2 = triangleAreasMm2(mesh.positionsMm, mesh.triangles).reduce((sum, mm2) => sum + mm2, 0) / 100;

test("a line over a ball is an arc for skin and tape alike", () => {
  const { tapeMm, geodesicMm, pathMm } = measureLine(mesh, [at(10, 20), at(10, 60), at(60, 60)]);
  const first = (40 * Math.PI * 90) / 180;
  const turn = Math.acos(0.25 + 0.75 * Math.cos((50 * Math.PI) / 180)) * 90;
  expect(Math.abs(geodesicMm - first - turn)).toBeLessThan(0.0025 * (first + turn));
  expect(Math.abs(tapeMm - first - turn)).toBeLessThan(0.0025 * (first + turn));
  expect(pathMm.length).toBeGreaterThan(30);
});

test("an octant is an eighth of the ball, and which way round it is drawn does not matter", () => {
  const octant = [at(5, 0), at(5, 90), at(95, 90)];
  const { areaCm2, outlineMm } = measureArea(mesh, octant);
  expect(Math.abs(areaCm2 / (wholeCm2 / 8) - 1)).toBeLessThan(0.006);
  expect(regionAreaCm2(mesh, octant.toReversed())).toBeCloseTo(areaCm2, 9);
  expect([...outlineMm.slice(-3)]).toEqual([...outlineMm.slice(0, 3)]);
});

test("a part and its neighbour are together the whole of both", () => {
  const [a, b, c, d] = [at(0, 30), at(0, 70), at(50, 75), at(45, 35)];
  const both = regionAreaCm2(mesh, [a, b, c, d]);
  expect(regionAreaCm2(mesh, [a, b, c]) + regionAreaCm2(mesh, [a, c, d])).toBeCloseTo(both, 9);
});

test("within one triangle, over its corners, and without any area", () => {
  const inside = (weights: [number, number, number]) => ({ triangle: 77, weights });
  const areaCm2 = triangleAreasMm2(mesh.positionsMm, mesh.triangles)[77] / 100;
  expect(regionAreaCm2(mesh, [inside([1, 0, 0]), inside([0, 1, 0]), inside([0, 0, 1])])).toBeCloseTo(areaCm2, 12);
  const small = [inside([0.6, 0.2, 0.2]), inside([0.2, 0.2, 0.6]), inside([0.2, 0.6, 0.2])];
  expect(regionAreaCm2(mesh, small)).toBeCloseTo(0.16 * areaCm2, 12);
  expect(regionAreaCm2(mesh, [small[0], small[0], small[0]])).toBe(0);
  // A line there and back.
  expect(regionAreaCm2(mesh, [at(0, 20), at(40, 50), at(0, 20)])).toBeCloseTo(0, 9);
});

test("what cannot be measured is refused in a sentence", () => {
  const bow = [at(0, 30), at(40, 60), at(40, 30), at(0, 60)];
  expect(() => regionAreaCm2(mesh, bow)).toThrow(/does not cross itself/);
  expect(() => regionAreaCm2(mesh, bow.slice(0, 2))).toThrow(InputError);
  expect(() => measureLine(mesh, [at(0, 30)])).toThrow(InputError);
  const far = mesh.positionsMm.map((x) => x + 500);
  const two = {
    positionsMm: Float64Array.from([...mesh.positionsMm, ...far]),
    triangles: Uint32Array.from([...mesh.triangles, ...mesh.triangles.map((v) => v + mesh.positionsMm.length / 3)]),
  };
  const elsewhere = { triangle: mesh.triangles.length / 3 + 5, weights: [1, 0, 0] } as const;
  expect(() => measureLine(two, [at(0, 30), elsewhere])).toThrow(/connected/);
});
