import { expect, test } from "vitest";
import { BODY_TATTOO_UG_PER_CM2, dottingAgainstTattoo } from "./body-tattoo.js";
import { depositModel } from "./deposit-model.js";
import { caseA, caseB, workedSkin } from "./handbook/worked-cases.js";

for (const technique of [caseA, caseB]) {
  test(`${technique.needle.count} needles: a body tattoo leaves hundreds of times more, deeper, and spills`, () => {
    const { dotting, bodyTattoo, massRatio } = dottingAgainstTattoo(technique, 100, workedSkin);
    for (const body of bodyTattoo) {
      expect(body.deliveredUgPerCm2).toBeCloseTo(BODY_TATTOO_UG_PER_CM2, 6);
      expect(body.depthMm).toBeGreaterThan(dotting.depthMm);
      expect(body.needleDepthMm).toBeGreaterThan(workedSkin.skinMm);
      expect(body.spillProbability).toBeGreaterThan(10 * dotting.spillProbability);
      expect(body.bleedingIndex).toBeGreaterThan(dotting.bleedingIndex);
    }
    expect(massRatio[0]).toBeGreaterThan(250);
    expect(massRatio[1]).toBeLessThan(950);
    // 2.7 to 5.9 ug healed carbon per cm2 at 100 dots, 430 to 940 times less than what Engel 2008 measured.
    expect(dotting.healedUgPerCm2).toBeGreaterThan(2.6);
    expect(dotting.healedUgPerCm2).toBeLessThan(6);
    expect(BODY_TATTOO_UG_PER_CM2 / dotting.healedUgPerCm2).toBeGreaterThan(420);
    expect(BODY_TATTOO_UG_PER_CM2 / dotting.healedUgPerCm2).toBeLessThan(950);
  });
}
test("ink thin enough to fill the hole: 19 to 89 nL a puncture, so 110 to 550 punctures per cm2", () => {
  const [fine, wide] = dottingAgainstTattoo(caseB, 100, workedSkin).bodyTattoo;
  // Neat ink of 20 mPa s fills only part of so wide a hole: 13 and 65 nL.
  expect(fine.depositNl).toBeCloseTo(13, 0);
  expect(wide.depositNl).toBeCloseTo(65, 0);
  // The figures stand for an upright needle; ten degrees of lean lengthen the track.
  const model = { surfaceTensionNPerM: 10 };
  const [fineFull, wideFull] = dottingAgainstTattoo(caseB, 100, workedSkin, { ...depositModel, ...model }).bodyTattoo;
  expect(Math.abs(fineFull.depositNl / 19 - 1)).toBeLessThan(0.12);
  expect(Math.abs(wideFull.depositNl / 89 - 1)).toBeLessThan(0.12);
  expect(fineFull.depositsPerCm2).toBeLessThan(550);
  expect(wideFull.depositsPerCm2).toBeGreaterThan(105);
});
