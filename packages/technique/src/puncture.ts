import { pow, sin } from "@shadowline/numeric";
import { fromDegrees } from "@shadowline/quantity";
import type { DepositModel } from "./deposit-model.js";
import type { Technique } from "./technique.js";
import type { Tissue } from "./tissue.js";

/** The mechanics of one dot: how far the needle goes and what it meets on the way. */
export type Puncture = {
  /** Punctures that make the dot. */
  readonly punctures: number;
  /** Skin pushed in before it gives, mm. */
  readonly dimpleMm: number;
  /** Give of machine and hand, mm. */
  readonly giveMm: number;
  /** Needle tip below the stretched surface, mm. */
  readonly stretchedDepthMm: number;
  /** The same once the skin has sprung back, mm. */
  readonly needleDepthMm: number;
};

/** Radius of the circle on which the tips of a round group stand, mm; 0 for a single needle. */
export function groupRadiusMm({ count, diameterMm, pitchRatio }: Technique["needle"]): number {
  return count === 1 ? 0 : (pitchRatio * diameterMm) / (2 * sin(Math.PI / count));
}

/** Punctures that make a dot, at least one: frequency times dwell, or the taps of a hand pen. */
export const puncturesOf = ({ instrument, punctureHz, dwellS, tapsPerDot = 1 }: Technique): number =>
  Math.max(1, instrument === "hand-pen" ? tapsPerDot : punctureHz * dwellS);

/** What the skin and the hand take off the reach, mm; independent of the extension. */
export function lossesMm(
  technique: Technique,
  tissue: Tissue,
  model: DepositModel,
): { dimpleMm: number; giveMm: number } {
  const { needle, punctureHz, strokeMm, stretchRatio, complianceMmPerN } = technique;
  const reuse = model.trackResistance + (1 - model.trackResistance) / Math.sqrt(puncturesOf(technique));
  const groupMm = needle.diameterMm + 2 * groupRadiusMm(needle);
  const speedMPerS = (Math.PI * punctureHz * strokeMm) / 1000;
  const dimpleMm =
    model.dimpleMm *
    (tissue.toughness / (tissue.stiffness * stretchRatio * stretchRatio)) *
    pow(groupMm / 0.25, model.dimpleWidthExponent) *
    pow(speedMPerS / 0.8, -model.dimpleSpeedExponent) *
    reuse;
  const forceN = model.insertionForceN * tissue.toughness * Math.sqrt(needle.count) * (needle.diameterMm / 0.25);
  return { dimpleMm, giveMm: complianceMmPerN * forceN * reuse };
}

/**
 * How deep the needle goes: reach less dimple less give, then relaxed.
 *
 * Source: geometry; dimple and force laws are assumptions shaped on Lam et al. 2008 (under half of the
 * nominal depth is buried at 1 mm) and Davis et al. 2004, J Biomech 37:1155.
 */
export function puncture(technique: Technique, tissue: Tissue, model: DepositModel): Puncture {
  const { dimpleMm, giveMm } = lossesMm(technique, tissue, model);
  const reachMm = Math.max(0, technique.extensionMm - technique.guideGapMm) * sin(fromDegrees(technique.angleDeg));
  const stretchedDepthMm = Math.max(0, reachMm - dimpleMm - giveMm);
  return {
    punctures: puncturesOf(technique),
    dimpleMm,
    giveMm,
    stretchedDepthMm,
    needleDepthMm: stretchedDepthMm * pow(technique.stretchRatio, model.relaxationExponent),
  };
}
