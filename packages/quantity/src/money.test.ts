import { expect, test } from "vitest";
import { majorText, minorDecimals } from "./money.js";

test.each([
  [120_000, "EUR", "1200"],
  [1250, "USD", "12.50"],
  [5, "GBP", "0.05"],
  [0, "EUR", "0"],
  [15_000, "JPY", "15000"],
  [0, "JPY", "0"],
  [125, "KWD", "0.125"],
  [12_500, "KWD", "12.500"],
  [-1250, "EUR", "-12.50"],
])("%i minor units of %s are %s", (minor, currency, text) => {
  expect(majorText({ minor, currency })).toBe(text);
});

test("ISO 4217 has minor units of none, two, three and four decimals", () => {
  expect(["JPY", "CHF", "KWD", "CLF"].map(minorDecimals)).toEqual([0, 2, 3, 4]);
});
