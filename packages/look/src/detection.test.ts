import { expect, test } from "vitest";
import { chanceUnnoticed, noticedDeltaE } from "./detection.js";

const skin = (l: number) => ({ l, a: 10, b: 15 });

test("thresholds of light and dark skin, and no further", () => {
  expect(noticedDeltaE(skin(75))).toBeCloseTo(0.59, 12);
  expect(noticedDeltaE(skin(68))).toBeCloseTo(0.59, 12);
  expect(noticedDeltaE(skin(51.5))).toBeCloseTo(1.17, 12);
  expect(noticedDeltaE(skin(30))).toBeCloseTo(1.75, 12);
});

test("at the threshold every second person notices", () => expect(chanceUnnoticed(0.59, 0.5, 0.59)).toBe(0.5));

test("more difference, less chance", () => {
  const chances = [0, 0.5, 1, 2, 4].map((deltaE) => chanceUnnoticed(deltaE, 0.5, 1));
  expect(chances).toEqual([...chances].sort((a, b) => b - a));
});
