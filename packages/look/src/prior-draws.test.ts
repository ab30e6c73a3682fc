import { mean, standardDeviation } from "@shadowline/numeric";
import { expect, test } from "vitest";
import { likelyAgeing } from "./deposit-ageing.js";
import { DRAWS, priorDraws } from "./prior-draws.js";

const draws = priorDraws(7);

test("every draw of one seed is the same, of another is not", () => {
  expect(priorDraws(7)).toEqual(draws);
  expect(priorDraws(8)).not.toEqual(draws);
});

test("64 draws around the stored deposit", () => {
  expect(draws.length).toBe(DRAWS);
  const depth = draws.map((draw) => draw.deviation.depthShiftMm);
  // One value from each slice of a normal distribution: mean 0, and the spread within 2 %.
  expect(mean(depth)).toBeCloseTo(0, 12);
  expect(Math.abs(standardDeviation(depth) / 0.1 - 1)).toBeLessThan(0.02);
  expect(mean(draws.map((draw) => draw.deviation.radiusFactor))).toBeCloseTo(1, 2);
});

test("ageing spans the ranges that are told", () => {
  const fade = draws.map((draw) => draw.ageing.fadePerYear).sort((a, b) => a - b);
  // 0.03 to 0.2 a year as 5 to 95 %, about a median of 0.07: three or so draws lie beyond each end.
  expect(fade.filter((value) => value < 0.03).length).toBeLessThanOrEqual(6);
  expect(fade[0]).toBeLessThan(0.03);
  expect(fade[DRAWS - 1]).toBeGreaterThan(0.18);
  expect(Math.abs((fade[31] + fade[32]) / 2 / likelyAgeing.fadePerYear - 1)).toBeLessThan(0.05);
});

test("depth and radius do not move together", () => {
  const product = mean(draws.map(({ deviation }) => (deviation.radiusFactor - 1) * 5 * deviation.depthShiftMm * 10));
  // The correlation of 64 independent pairs has a standard deviation of 1/8; beyond 4 of them: one seed in 16 000.
  expect(Math.abs(product)).toBeLessThan(0.5);
});
