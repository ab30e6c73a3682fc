import { expect, test } from "vitest";
import { isAmong, reachesZones, triangleUnder } from "./skin-under.js";

/** Two triangles of a square of 10 mm; their middles are at (3.3, 3.3) and (6.7, 6.7). */
const square = {
  positionsMm: Float32Array.from([0, 0, 0, 10, 0, 0, 0, 10, 0, 10, 10, 0]),
  triangles: Uint32Array.from([0, 1, 2, 1, 3, 2]),
};

test("the triangle under a place, on either side of the diagonal", () => {
  expect(triangleUnder(square, [2, 2, 0])).toBe(0);
  expect(triangleUnder(square, [9, 9, 1])).toBe(1);
});

test("far off the surface there is none", () => {
  expect(triangleUnder(square, [30, 2, 0])).toBe(null);
});

test("a triangle is found in the list or not", () => {
  const list = Uint32Array.of(2, 5, 9);
  expect([0, 2, 3, 5, 9, 10].map((at) => isAmong(list, at))).toEqual([false, true, false, true, true, false]);
  expect(isAmong(new Uint32Array(0), 0)).toBe(false);
});

test("a brush reaches a zone where the middle of one of its triangles lies under it, anywhere on its way", () => {
  const zones = [
    { id: "frontal", areaCm2: 0.5 },
    { id: "crown", areaCm2: 0.5 },
  ] as const;
  const scalp = { ...square, triangleZone: Uint8Array.of(0, 1), zones };
  expect(reachesZones(scalp, ["crown"], [0, 0, 0], 5)).toBe(false);
  expect(reachesZones(scalp, ["frontal"], [0, 0, 0], 5)).toBe(true);
  expect(reachesZones(scalp, ["crown"], [0, 0, 0, 9, 9, 0], 5)).toBe(true);
  expect(reachesZones(scalp, [], [0, 0, 0], 50)).toBe(false);
});
