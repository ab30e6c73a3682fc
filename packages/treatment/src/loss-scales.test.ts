import { expect, test } from "vitest";
import { saltScore } from "./loss-scales.js";

const even = (percent: number) => ({
  topPercent: percent,
  rightPercent: percent,
  leftPercent: percent,
  backPercent: percent,
});

// Olsen et al. 2004: the part weights add up to the whole scalp.
test("all of the top is 40 %, each side 18, the back 24", () => {
  const none = even(0);
  expect(saltScore({ ...none, topPercent: 100 }).score).toBe(40);
  expect(saltScore({ ...none, rightPercent: 100 }).score).toBe(18);
  expect(saltScore({ ...none, leftPercent: 100 }).score).toBe(18);
  expect(saltScore({ ...none, backPercent: 100 }).score).toBe(24);
});

for (const [percent, band, severity] of [
  [0, "S0", "none"],
  [1, "S1", "mild"],
  [20, "S1", "mild"],
  [21, "S1", "moderate"],
  [24, "S1", "moderate"],
  [25, "S2", "moderate"],
  [49, "S2", "moderate"],
  [50, "S3", "severe"],
  [75, "S4", "severe"],
  [95, "S4", "very severe"],
  [99, "S4", "very severe"],
  [100, "S5", "very severe"],
] as const) {
  test(`${percent} % is ${band} by one table and ${severity} by the other`, () =>
    expect(saltScore(even(percent))).toMatchObject({ score: percent, band, severity }));
}
