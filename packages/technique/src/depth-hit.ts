import { exp, log, normalCdf, pow, sin } from "@shadowline/numeric";
import { fromDegrees } from "@shadowline/quantity";
import { type DepositModel, depositModel } from "./deposit-model.js";
import { dermalLayer } from "./deposit-of.js";
import { leaning } from "./deposit-scatter.js";
import { normalNodes3, normalNodes5 } from "./normal-nodes.js";
import { anyHand, type OperatorScatter, operatorScatter } from "./operator-scatter.js";
import { lossesMm } from "./puncture.js";
import type { Technique } from "./technique.js";
import type { Tissue } from "./tissue.js";

/**
 * Share of dots whose healed depth lies within a tolerance of the wanted one, over the scatter of the hand.
 *
 * Exact in the extension, whose scatter decides: healed depth rises strictly with it, so the tolerance is a
 * window of extensions and the share a difference of two normal probabilities. Angle and dwell move the
 * window; they are averaged over a few nodes. A dot that leaves no pigment does not land.
 *
 * @param wantedDepthMm healed depth, mm
 * @param toleranceMm more than 0
 * @returns 0 to 1; 1 or 0 for a hand without scatter
 */
export function depthHitShare(
  technique: Technique,
  tissue: Tissue,
  wantedDepthMm: number,
  toleranceMm: number,
  scatter: OperatorScatter = operatorScatter,
  model: DepositModel = depositModel,
): number {
  const hand = anyHand(scatter);
  const shallowest = needleDepthFor(wantedDepthMm - toleranceMm, tissue, model);
  const deepest = needleDepthFor(wantedDepthMm + toleranceMm, tissue, model);
  if (!(deepest > tissue.epidermisMm)) return 0;
  const relaxed = pow(technique.stretchRatio, model.relaxationExponent);
  const widthLog = Math.sqrt(log(1 + hand.dwellVariation * hand.dwellVariation));
  // A hand that never misses still needs a width to divide by: a thousandth of a millimetre.
  const sd = Math.max(1e-3, hand.extensionSdMm);
  let share = 0;
  for (const [lean, leanWeight] of normalNodes5) {
    const sine = sin(fromDegrees(leaning(technique.angleDeg + hand.angleSdDeg * lean)));
    for (const [stay, stayWeight] of normalNodes3) {
      const dwellS = technique.dwellS * exp(widthLog * stay - (widthLog * widthLog) / 2);
      const { dimpleMm, giveMm } = lossesMm({ ...technique, dwellS }, tissue, model);
      const extensionFor = (needleMm: number): number =>
        technique.guideGapMm + (needleMm / relaxed + dimpleMm + giveMm) / sine;
      const above = normalCdf((extensionFor(shallowest) - technique.extensionMm) / sd);
      const below = normalCdf((extensionFor(deepest) - technique.extensionMm) / sd);
      share += leanWeight * stayWeight * (below - above);
    }
  }
  return Math.min(1, Math.max(0, share));
}

/**
 * Needle depth whose healed mean lies at the wanted depth; inverts the exact moments of the layer.
 *
 * @returns from the epidermis's thickness to 20 mm, the nearer end if the wanted depth lies outside what a
 *   needle can reach: the mean of a layer never passes its middle
 */
export function needleDepthFor(depthMm: number, tissue: Tissue, model: DepositModel): number {
  const shape = model.depthShape;
  // While the needle stays in the dermis the mean is linear in its depth.
  const inside = tissue.epidermisMm + (shape + 2) * (depthMm - model.healingDriftMm - tissue.epidermisMm);
  if (inside <= tissue.epidermisMm) return tissue.epidermisMm;
  if (inside <= tissue.skinMm) return inside;
  let low = tissue.skinMm;
  let high = 20;
  for (let step = 0; step < 45; step++) {
    const middle = (low + high) / 2;
    if (dermalLayer(middle, tissue, shape).meanMm + model.healingDriftMm < depthMm) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
