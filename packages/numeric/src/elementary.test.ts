import fc from "fast-check";
import { expect, test } from "vitest";
import { acos, asin, atan2, cos, erf, exp, log, pow, sin, tan } from "./elementary.js";

const near = (actual: number, expected: number, relative: number): void => {
  if (Number.isNaN(expected)) expect(actual).toBeNaN();
  else if (!Number.isFinite(expected)) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(relative * Math.abs(expected) + 5e-324);
};

// The engine's own functions are the slow truth here: they are accurate, only not the same everywhere.
test("exp", () =>
  fc.assert(fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => near(exp(x), Math.exp(x), 5e-16))));
test("log", () =>
  fc.assert(
    fc.property(fc.double({ min: 1e-310, max: 1e300, noNaN: true }), (x) => {
      expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(5e-16 * Math.max(1, Math.abs(Math.log(x))));
    }),
  ));
test("pow", () =>
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true }), (b, e) =>
      near(pow(b, e), b ** e, 2e-14),
    ),
  ));
test("sin and cos", () =>
  fc.assert(
    fc.property(fc.double({ min: -1e5, max: 1e5, noNaN: true }), (x) => {
      expect(Math.abs(sin(x) - Math.sin(x))).toBeLessThan(1e-15);
      expect(Math.abs(cos(x) - Math.cos(x))).toBeLessThan(1e-15);
    }),
  ));
test("atan2", () =>
  fc.assert(
    fc.property(
      fc.double({ min: -1e3, max: 1e3, noNaN: true }),
      fc.double({ min: -1e3, max: 1e3, noNaN: true }),
      (y, x) => {
        if (x === 0 && y === 0) return;
        if (y === 0 && x < 0) return; // the sign of zero is not kept
        expect(Math.abs(atan2(y, x) - Math.atan2(y, x))).toBeLessThan(1e-15);
      },
    ),
  ));
test("acos and asin", () =>
  fc.assert(
    fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (x) => {
      expect(Math.abs(acos(x) - Math.acos(x))).toBeLessThan(2e-15);
      expect(Math.abs(asin(x) - Math.asin(x))).toBeLessThan(2e-15);
    }),
  ));
test("tan at pi/4", () => expect(tan(Math.PI / 4)).toBeCloseTo(1, 14));

// Abramowitz & Stegun, table 7.1.
for (const [x, expected] of [
  [0, 0],
  [0.5, 0.5204998778],
  [1, 0.8427007929],
  [1.5, 0.9661051465],
  [2, 0.995322265],
  [3, 0.9999779095],
  [-1, -0.8427007929],
]) {
  test(`erf(${x})`, () => expect(erf(x)).toBeCloseTo(expected, 10));
}

test("edges", () => {
  expect(exp(-Infinity)).toBe(0);
  expect(exp(1000)).toBe(Infinity);
  expect(log(0)).toBe(-Infinity);
  expect(log(-1)).toBeNaN();
  expect(pow(0, 0.5)).toBe(0);
  expect(pow(7, 0)).toBe(1);
  expect(erf(NaN)).toBeNaN();
  expect(exp(0)).toBe(1);
  expect(log(1)).toBe(0);
});
