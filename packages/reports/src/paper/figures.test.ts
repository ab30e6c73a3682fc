import { expect, test } from "vitest";
import {
  areaCm2,
  banded,
  countryName,
  figure,
  hours,
  lengthMm,
  longDate,
  meanGapMm,
  money,
  percent,
  range,
  shortDate,
  shortDates,
} from "./figures.js";

test("numbers are English whatever the machine speaks", () => {
  expect(figure(20318)).toBe("20,318");
  expect(figure(1.25, 1)).toBe("1.3");
  expect(range(2, 6)).toBe("2 to 6");
  expect(range(3.04, 3.01, 1)).toBe("3");
  expect(percent(0.019, 1)).toBe("1.9%");
  expect(banded({ lower: 0.19, likely: 0.326, upper: 0.43 }, 2)).toBe("0.33 (0.19 to 0.43)");
});

test("money has the decimals of its currency", () => {
  expect(money({ minor: 76532, currency: "USD" })).toBe("$765.32");
  expect(money({ minor: 76532, currency: "JPY" })).toBe("¥76,532");
  expect(money({ minor: 76532, currency: "KWD" })).toBe("KWD\u00a076.532");
});

test("inches for clients in the United States only", () => {
  expect(areaCm2(61, "DE")).toBe("61 cm²");
  expect(areaCm2(64.516, "US")).toBe("65 cm² (10 in²)");
  expect(lengthMm(254, "US")).toBe("254 mm (10 in)");
  expect(lengthMm(254, "GB")).toBe("254 mm");
});

test("dates do not depend on where they are printed", () => {
  expect(longDate("2027-02-01")).toBe("Monday, 1 February 2027");
  expect(shortDate("2028-02-29")).toBe("29 Feb 2028");
});

const durations = [
  { minutes: 0.2, text: "1 min" },
  { minutes: 60, text: "1 h 0 min" },
  { minutes: 59.5, text: "1 h 0 min" },
  { minutes: 95.00000000000001, text: "1 h 35 min" },
];
for (const { minutes, text } of durations) test(`${minutes} minutes`, () => expect(hours(minutes)).toBe(text));

// Dots 1 mm apart in hexagons: 2 / sqrt(3) per mm2, the figure of evidence spacing-lattice-density.
test("gap of a hexagonal lattice", () => expect(meanGapMm(200 / Math.sqrt(3))).toBeCloseTo(1, 12));

test("several dates name a year once, where it ends", () => {
  expect(shortDates(["2027-02-01"])).toBe("1 Feb 2027");
  expect(shortDates(["2027-12-20", "2027-12-27", "2028-01-03"])).toBe("20 Dec, 27 Dec 2027, 3 Jan 2028");
  expect(shortDates([])).toBe("");
});

test("a country that goes by its code alone is named", () => {
  expect(countryName({ country: "JP", name: "JP" })).toBe("Japan");
  expect(countryName({ country: "US", name: "United States" })).toBe("United States");
  // The code that nobody has stays a code or becomes words, and is no error.
  expect(countryName({ country: "ZZ", name: "ZZ" })).toMatch(/\w/);
});
