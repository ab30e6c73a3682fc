import { expect, test } from "vitest";
import { nudged, withPointMoved } from "./hairline-handles.js";

const points = [
  { azimuthDeg: 60, polarDeg: 75 },
  { azimuthDeg: 0, polarDeg: 60 },
  { azimuthDeg: -60, polarDeg: 75 },
];

test("a mirrored drag moves the partner the other way round", () => {
  expect(withPointMoved(points, 0, { azimuthDeg: 55, polarDeg: 70 }, true)).toEqual([
    { azimuthDeg: 55, polarDeg: 70 },
    points[1],
    { azimuthDeg: -55, polarDeg: 70 },
  ]);
});

test("the middle point stays on the midline when the drag is mirrored", () => {
  expect(withPointMoved(points, 1, { azimuthDeg: 4, polarDeg: 58 }, true)[1]).toEqual({ azimuthDeg: 0, polarDeg: 58 });
});

test("a one-sided drag leaves the others alone", () => {
  expect(withPointMoved(points, 1, { azimuthDeg: 4, polarDeg: 58 }, false)).toEqual([
    points[0],
    { azimuthDeg: 4, polarDeg: 58 },
    points[2],
  ]);
});

test("a millimetre on a sphere of 100 mm is 0.573 degrees down and 0.662 across at 60 degrees", () => {
  // 180 / (100 pi) = 0.57296; divided by sin 60 for the smaller circle there: 0.66160
  expect(nudged({ azimuthDeg: 0, polarDeg: 60 }, 100, 1, 1)).toEqual({ azimuthDeg: 0.662, polarDeg: 60.573 });
});

test("going round the back keeps the azimuth in its range", () => {
  expect(nudged({ azimuthDeg: 179.9, polarDeg: 90 }, 100, 1, 0).azimuthDeg).toBeCloseTo(-179.527, 3);
});
