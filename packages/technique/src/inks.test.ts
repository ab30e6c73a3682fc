import { expect, test } from "vitest";
import { carbonInk, needles } from "./default-technique.js";
import { depositOf } from "./deposit-of.js";
import { caseA, workedSkin } from "./handbook/worked-cases.js";
import { inks } from "./inks.js";
import { instrumentPresets, type TypicalValue } from "./instrument.js";
import { instruments, pigmentBases, pigmentClasses } from "./technique.js";
import { techniqueInputs } from "./technique-inputs.js";

const inOrder = ({ typical, least, most }: TypicalValue): boolean => least <= typical && typical <= most;

for (const [id, preset] of Object.entries(inks)) {
  test(`${id}: figures lie in their ranges and carry evidence`, () => {
    for (const key of ["massAbsorptionM2PerG", "particleNm", "neatMgPerMl", "neatViscosityMPaS"] as const) {
      expect(inOrder(preset[key]), key).toBe(true);
      expect(preset.ink[key], key).toBe(preset[key].typical);
    }
    expect(preset.evidence.length).toBeGreaterThan(0);
    expect(depositOf({ ...caseA, ink: preset.ink }, workedSkin).massNg).toBeGreaterThan(0);
  });
}
test("every class and every base has an ink; the default is carbon for cosmetic use", () => {
  const all = Object.values(inks).map(({ ink }) => ink);
  expect(new Set(all.map(({ pigmentClass }) => pigmentClass))).toEqual(new Set(pigmentClasses));
  expect(new Set(all.map(({ base }) => base))).toEqual(new Set(pigmentBases));
  expect(carbonInk).toEqual(inks["carbon-cosmetic"].ink);
});
test("black iron oxide absorbs about ten times less than carbon", () => {
  const ratio = inks["carbon-cosmetic"].ink.massAbsorptionM2PerG / inks["iron-oxide-black"].ink.massAbsorptionM2PerG;
  expect(ratio).toBeGreaterThan(8);
  expect(ratio).toBeLessThan(12);
});

for (const instrument of instruments) {
  test(`${instrument}: typical figures lie in their ranges`, () => {
    const { evidence, tapsPerDot, ...values } = instrumentPresets[instrument];
    for (const value of Object.values(values)) expect(inOrder(value)).toBe(true);
    expect(tapsPerDot === null || inOrder(tapsPerDot)).toBe(true);
    expect(evidence.length).toBeGreaterThan(0);
  });
}

test("every input's range holds the worked cases and the drawer's needles", () => {
  for (const input of techniqueInputs) {
    expect(input.evidence.length, input.id).toBeGreaterThan(0);
    for (const needle of Object.values(needles)) {
      const value = input.read({ ...caseA, needle }, workedSkin);
      expect(value, input.id).toBeGreaterThanOrEqual(input.least);
      expect(value, input.id).toBeLessThanOrEqual(input.most);
      expect(input.read(...input.write(input.most, caseA, workedSkin))).toBe(input.most);
    }
  }
});
