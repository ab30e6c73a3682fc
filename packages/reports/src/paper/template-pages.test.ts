import { expect, test } from "vitest";
import { layoutFor, sheetsFor } from "./template-pages.js";

// Overlaps of 30 mm: two sheets of 265 mm carry 500 mm, three 735 mm.
const widths = [
  { widthMm: 100, sheets: 1 },
  { widthMm: 265, sheets: 1 },
  { widthMm: 265.1, sheets: 2 },
  { widthMm: 500, sheets: 2 },
  { widthMm: 500.1, sheets: 3 },
];
for (const { widthMm, sheets } of widths) {
  test(`${widthMm} mm on ${sheets} of 265 mm`, () => expect(sheetsFor(widthMm, 265)).toBe(sheets));
}

test("a line that reaches far down is printed upright", () => {
  expect(layoutFor(90)).toBe("landscape");
  expect(layoutFor(150)).toBe("portrait");
});
