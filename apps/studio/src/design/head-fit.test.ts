import { expect, test } from "vitest";
import { fittingDistanceMm, headMiddle } from "./head-fit.js";

/** Ends of a head 200 mm deep, 160 mm wide and 240 mm high, and a shoulder below it. */
const ends = Float32Array.from([80, 0, 0, -80, 0, 0, 0, 100, 0, 0, -100, 0, 0, 0, 120, 0, 0, -120, 400, 0, -200]);

test("the middle is the head's own: shoulders do not pull it down", () => {
  expect(headMiddle(ends)).toEqual([0, 0, 0]);
});

test("from the front the height decides on a wide stage and the width on a narrow one", () => {
  // 120 mm at a tangent of 0.2 need 600 mm, 80 mm at 0.1 need 800 mm; 8 % of air around either.
  expect(fittingDistanceMm(ends, [0, 0, 0], [0, 1, 0], 0.4, 0.2)).toBeCloseTo(648, 6);
  expect(fittingDistanceMm(ends, [0, 0, 0], [0, 1, 0], 0.1, 0.2)).toBeCloseTo(864, 6);
});

test("from the side the depth takes the width's place", () => {
  expect(fittingDistanceMm(ends, [0, 0, 0], [-1, 0, 0], 0.1, 0.2)).toBeCloseTo(1080, 6);
});

test("from nearly above, depth is up and the crown comes nearer", () => {
  // 0.6 and 0.8 from a right triangle: the forehead is 0.8 x 100 up and 0.6 x 100 nearer, the crown 0.6 x 120
  // up and 0.8 x 120 nearer: 60 + 1.08 x 80 / 0.2 = 492, 96 + 1.08 x 72 / 0.2 = 484.8.
  expect(fittingDistanceMm(ends, [0, 0, 0], [0, -0.6, 0.8], 0.4, 0.2)).toBeCloseTo(492, 6);
});
