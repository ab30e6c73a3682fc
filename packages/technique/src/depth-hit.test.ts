import { expect, test } from "vitest";
import { depositOf } from "./deposit-of.js";
import { drawTechnique, normalStream } from "./deposit-scatter.js";
import { depthHitShare } from "./depth-hit.js";
import { caseA, caseB, workedSkin } from "./handbook/worked-cases.js";
import { anyHand, calibratedHand, operatorScatter } from "./operator-scatter.js";

const wide = { ...operatorScatter, within: { extensionSdMm: 0.4, angleSdDeg: 12, dwellVariation: 0.5 } };
const cases = [
  { name: "a known hand, aimed well", technique: caseA, wanted: 0.34, scatter: calibratedHand(operatorScatter) },
  { name: "any hand, aimed well", technique: caseB, wanted: 0.37, scatter: operatorScatter },
  { name: "any hand, aimed 0.1 mm too deep", technique: caseB, wanted: 0.27, scatter: operatorScatter },
  { name: "a wild hand", technique: caseA, wanted: 0.3, scatter: wide },
  { name: "a wild hand near the surface", technique: { ...caseA, extensionMm: 0.5 }, wanted: 0.16, scatter: wide },
];
for (const { name, technique, wanted, scatter } of cases) {
  test(`${name}: as many land as when dots are drawn`, () => {
    const normal = normalStream(3);
    const hand = anyHand(scatter);
    const dots = 8000;
    let landed = 0;
    for (let dot = 0; dot < dots; dot++) {
      const { depthMm, massNg } = depositOf(drawTechnique(technique, hand, normal), workedSkin);
      if (massNg > 0 && Math.abs(depthMm - wanted) < 0.12) landed++;
    }
    const share = depthHitShare(technique, workedSkin, wanted, 0.12, scatter);
    // Beyond five standard errors, and half a point for the few nodes: one seed in a million.
    const error = Math.sqrt((share * (1 - share)) / dots);
    expect(Math.abs(landed / dots - share)).toBeLessThan(5 * error + 0.005);
  });
}
test("a hand without scatter lands always or never", () => {
  const still = {
    within: { extensionSdMm: 0, angleSdDeg: 0, dwellVariation: 0 },
    between: { extensionSdMm: 0, angleSdDeg: 0, dwellVariation: 0 },
  };
  const { depthMm } = depositOf(caseA, workedSkin);
  expect(depthHitShare(caseA, workedSkin, depthMm + 0.1, 0.12, still)).toBeCloseTo(1, 12);
  expect(depthHitShare(caseA, workedSkin, depthMm + 0.2, 0.12, still)).toBeCloseTo(0, 12);
});
test("a depth above the dermis is never landed on", () => expect(depthHitShare(caseA, workedSkin, -0.2, 0.12)).toBe(0));
