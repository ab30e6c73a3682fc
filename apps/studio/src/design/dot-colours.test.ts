import type { Look } from "@shadowline/look";
import { expect, test } from "vitest";
import { meanDarkening, paintByDarkening } from "./dot-colours.js";

const sure = (value: number) => ({ lower: value, likely: value, upper: value });
const lab = (l: number) => ({ l: sure(l), a: sure(0), b: sure(0) });
const look = (treatedL: number): Look => ({
  ageDays: 30,
  distanceM: 0.5,
  illuminant: "D65",
  hairLengthMm: 0.5,
  observer: "CIE 1931 2 degree",
  skin: lab(60),
  treated: lab(treatedL),
  difference: lab(treatedL - 60),
  deltaE: sure(4),
  grain: sure(1),
  chanceUnseen: 0.1,
});

test("the darkening of all dots together is the predicted one", () => {
  // Grey of L* 60 reflects 0.2812, of L* 55 0.2297 (CIE 15): the area loses 18.3 %, over a tenth of it
  // widened to four discs' area at a mean profile of 0.432: 0.183 / (0.1 * 4 * 0.432) would be 1.06, so 1.
  expect(meanDarkening(look(55), 0.1)[1]).toBe(1);
  expect(meanDarkening(look(55), 0.2)[1]).toBeCloseTo(0.183 / (0.2 * 4 * 0.432), 2);
});

test("no difference, no darkening", () => expect(meanDarkening(look(60), 0.1)).toEqual([0, 0, 0]));

test("a dot with twice the pigment on the same area darkens twice as much", () => {
  const dots = { count: 2, radiusMm: Float32Array.of(0.2, 0.2), massNg: Float32Array.of(10, 20) };
  const paint = paintByDarkening(dots, [0.3, 0.3, 0.3]);
  const darkening = new Float32Array(6);
  for (const slot of [0, 1]) paint(darkening, slot);
  expect(darkening[0]).toBeCloseTo(0.2, 6);
  expect(darkening[3]).toBeCloseTo(0.4, 6);
});
