import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { PointMm } from "../landmark.js";
import { cross, lengthOf, minus } from "../point.js";
import { axesByOrbitale, inScanFrameMm, toHeadFrameMatrix, transformed } from "./head-frame.js";

test("y up, face to +z, in centimetres: right, forward and up come out as x, y and z in mm", () => {
  const axes = axesByOrbitale([7, 1, 2], [-7, 1, 2], [3, 1, 10]);
  const matrix = toHeadFrameMatrix(axes, 10);
  const cases: [PointMm, PointMm][] = [
    [
      [-7, 1, 2],
      [70, 0, 0],
    ],
    [
      [0, 1, 12],
      [0, 100, 0],
    ],
    [
      [0, 14, 2],
      [0, 0, 130],
    ],
  ];
  for (const [scan, head] of cases) {
    transformed(matrix, scan).forEach((value, axis) => {
      expect(value).toBeCloseTo(head[axis], 10);
    });
  }
});

test("there and back again, for any three landmarks", () => {
  const coordinate = fc.double({ min: -200, max: 200, noNaN: true });
  const point = fc.tuple(coordinate, coordinate, coordinate);
  const mmPerUnit = fc.constantFrom(1, 10, 25.4, 47.6);
  fc.assert(
    fc.property(point, point, point, point, mmPerUnit, (left, right, orbitale, at, scale) => {
      // Three points on a line span no plane.
      fc.pre(lengthOf(cross(minus(right, left), minus(orbitale, left))) > 100);
      const matrix = toHeadFrameMatrix(axesByOrbitale(left, right, orbitale), scale);
      const back = inScanFrameMm(matrix, transformed(matrix, at));
      back.forEach((value, axis) => {
        expect(Math.abs(value - scale * at[axis])).toBeLessThan(1e-6);
      });
    }),
    { seed: 8, numRuns: 200 },
  );
});
