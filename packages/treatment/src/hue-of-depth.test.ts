import { labFromReflectance, referenceSkins, skinReflectance } from "@shadowline/light";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hueAt } from "./hue-of-depth.js";

/** Light skin of the reference set, as its colour is measured. */
const light = labFromReflectance(skinReflectance(Object.values(referenceSkins)[0]), "D65");

// Adding-doubling of a thin sheet on light skin, 650 over 450 nm: 5.83/1.96, 5.59/1.17, 5.08/0.52.
const published = [
  { depthMm: 0.2, ratio: 2.97 },
  { depthMm: 0.4, ratio: 4.78 },
  { depthMm: 0.7, ratio: 9.77 },
];
test.each(published)("at $depthMm mm red over blue is about $ratio", ({ depthMm, ratio }) => {
  const found = hueAt(light, depthMm, 0.15).redBlueRatio;
  expect(found / ratio).toBeGreaterThan(0.85);
  expect(found / ratio).toBeLessThan(1.15);
});

test("deeper is always cooler and fainter, whatever the skin", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 25, max: 75, noNaN: true }),
      fc.double({ min: 5, max: 16, noNaN: true }),
      fc.double({ min: 6, max: 24, noNaN: true }),
      fc.double({ min: 0.1, max: 0.8, noNaN: true }),
      fc.double({ min: 0.05, max: 0.3, noNaN: true }),
      (l, a, b, depthMm, radiusMm) => {
        const { redBlueRatio, tenthDeeper } = hueAt({ l, a, b }, depthMm, radiusMm);
        expect(redBlueRatio).toBeGreaterThan(1);
        expect(tenthDeeper.redBlueRatio).toBeGreaterThan(redBlueRatio);
        expect(tenthDeeper.fainterBy).toBeGreaterThan(1);
      },
    ),
    { seed: 3, numRuns: 25 },
  );
});

test("a tenth of a millimetre makes the centre of a usual dot about 1.8 times fainter", () => {
  // Monte Carlo on light skin: 0.126 at 0.4 mm against 0.011 at 1.0, and near 1.8 a step at the shallow end.
  expect(hueAt(light, 0.35, 0.15).tenthDeeper.fainterBy).toBeGreaterThan(1.5);
  expect(hueAt(light, 0.35, 0.15).tenthDeeper.fainterBy).toBeLessThan(2);
});

test("says both figures in words", () => {
  const { words, redBlueRatio } = hueAt(light, 0.35, 0.15);
  expect(words).toContain(redBlueRatio.toFixed(1));
  expect(words).toMatch(/cooler and fainter/);
});
