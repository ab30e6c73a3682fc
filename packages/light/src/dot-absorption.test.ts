import { expect, test } from "vitest";
import { bloodAbsorptionPerMm } from "./blood-absorption.js";
import { pigmentAbsorptionPerMm, sphereShielding } from "./dot-absorption.js";
import { hairAbsorptionPerMm, hairColours } from "./hair-absorption.js";
import { skinCoefficients } from "./skin-coefficients.js";
import { referenceSkins } from "./skin-model.js";

// Jacques 2013: extinction 818 at 806 nm, 150 g/L, 1 % blood gives 0.0438 per cm.
test("blood of the review's worked example", () =>
  expect(0.01 * 10 * bloodAbsorptionPerMm(818)).toBeCloseTo(0.0438, 3));

// The formulas by hand at 450, 550 and 650 nm, to the digits printed.
test("coefficients of the light reference skin", () => {
  const c = skinCoefficients(referenceSkins.light, 1);
  const at = (values: Float64Array): number[] => [values[5], values[15], values[25]];
  const close = (found: number[], expected: number[], digits: number): void =>
    expected.forEach((value, i) => {
      expect(found[i]).toBeCloseTo(value, digits);
    });
  close(at(c.epidermisAbsorptionPerMm), [2.69, 1.38, 0.79], 2);
  close(at(c.epidermisScatteringPerMm.map((value) => 0.2 * value)), [15.9, 11.4, 9.2], 1);
  close(at(c.dermisAbsorptionPerMm), [0.169, 0.0995, 0.006], 3);
  close(at(c.dermisScatteringPerMm.map((value) => 0.2 * value)), [3.48, 2.44, 1.82], 2);
});

test("one mg/mL of carbon absorbs 7.5 per mm at 550 nm, more in the blue", () => {
  const carbon = pigmentAbsorptionPerMm({ massAbsorptionM2PerG: 7.5, angstromExponent: 1.05 }, 1);
  expect(carbon[15]).toBeCloseTo(7.5, 12);
  expect(carbon[0] / carbon[30]).toBeCloseTo((7 / 4) ** 1.05, 12);
});

test("shielding of a sphere: clear, black, and the mean over its chords", () => {
  expect(sphereShielding(0)).toBe(0);
  expect(sphereShielding(1e-6)).toBeCloseTo((2 / 3) * 1e-6, 12);
  expect(sphereShielding(1e12)).toBe(1);
  for (const t of [0.019, 0.021, 0.5, 3, 40]) {
    // Mean of 1 - exp(-t cos) over a disc, midpoint rule.
    let sum = 0;
    for (let i = 0; i < 20000; i++) {
      const share = (i + 0.5) / 20000;
      sum += (1 - Math.exp(-t * Math.sqrt(1 - share))) / 20000;
    }
    expect(sphereShielding(t)).toBeCloseTo(sum, 5);
  }
  expect(() => sphereShielding(-1)).toThrow(RangeError);
});

test("series and closed form of the shielding meet", () => {
  expect(sphereShielding(0.02 - 1e-12)).toBeCloseTo(sphereShielding(0.02), 9);
});

test("hair falls with the cube of wavelength", () => {
  for (const colour of hairColours) {
    const hair = hairAbsorptionPerMm(colour);
    expect(hair[0] / hair[30]).toBeCloseTo((7 / 4) ** 3, 10);
  }
  expect(hairAbsorptionPerMm("black")[15]).toBe(60);
});
