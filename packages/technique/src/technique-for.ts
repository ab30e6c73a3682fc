import { pow, sin } from "@shadowline/numeric";
import { fromDegrees } from "@shadowline/quantity";
import type { Deposit } from "./deposit.js";
import { type DepositModel, depositModel } from "./deposit-model.js";
import { depositOf, dermalLayer } from "./deposit-of.js";
import { lossesMm } from "./puncture.js";
import type { Technique } from "./technique.js";
import { type LimitBreaches, limitBreaches, type TechniqueLimits, techniqueLimits } from "./technique-limits.js";
import type { Tissue } from "./tissue.js";

/** A healed dot as wanted. */
export type DepositTarget = { readonly depthMm: number; readonly radiusMm: number; readonly massNg: number };

export type SolvedTechnique = LimitBreaches & {
  readonly technique: Technique;
  readonly deposit: Deposit;
  /** What kept the deposit from its target, a sentence each; empty when it is met. */
  readonly shortfalls: readonly string[];
  /** Deepest healed deposit within the spill limit at this place, mm; set when refused for spill. */
  readonly deepestMm: number | null;
};

const DWELL_LEAST_S = 0.01;
const DWELL_MOST_S = 0.3;
/** Most rounds of extension, dwell and dilution: each changes the others a little. */
const ROUNDS = 6;

/**
 * Extension, dwell and dilution that leave the wanted deposit here: the inverse model.
 *
 * Depth is met by extension, radius by dwell, mass by dilution. Everything else of `start` stays. The
 * extension rises strictly with needle depth, the radius with dwell, so each is bisected.
 *
 * @returns the technique even where it is refused, with the reasons and the deepest safe deposit
 */
export function techniqueFor(
  target: DepositTarget,
  start: Technique,
  tissue: Tissue,
  limits: TechniqueLimits = techniqueLimits,
  model: DepositModel = depositModel,
): SolvedTechnique {
  let technique = start;
  // Depth of pigment fixes the needle's depth, whatever dwell and dilution turn out to be.
  const needleDepthMm = needleDepthFor(target.depthMm, tissue, model);
  const shortfalls = new Map<string, string>();
  for (let round = 0; round < ROUNDS; round++) {
    shortfalls.clear();
    const before = technique;
    technique = withDwell(target, needleDepthMm, technique, tissue, model, shortfalls);
    technique = withDilution(target, technique, tissue, limits, model, shortfalls);
    if (round > 0 && settled(before, technique)) break;
  }
  technique = withNeedleDepth(needleDepthMm, technique, tissue, model);
  const deposit = depositOf(technique, tissue, model);
  const breaches = limitBreaches(technique, deposit, limits);
  const refusedForSpill = deposit.spillProbability > limits.spillRefuse;
  return {
    ...breaches,
    technique,
    deposit,
    shortfalls: [...shortfalls.values()],
    deepestMm: refusedForSpill ? deepestWithin(limits.spillRefuse, technique, tissue, model) : null,
  };
}

/** Whether another round would change nothing that a hand could set. */
const settled = (before: Technique, after: Technique): boolean =>
  Math.abs(after.dwellS - before.dwellS) < 1e-6 * after.dwellS &&
  Math.abs(after.dilutionParts - before.dilutionParts) <= 1e-6 * after.dilutionParts;

/** Needle depth whose healed mean lies at the wanted depth; inverts the exact moments of the layer. */
function needleDepthFor(depthMm: number, tissue: Tissue, model: DepositModel): number {
  const reach = (needleMm: number): number =>
    dermalLayer(needleMm, tissue, model.depthShape).meanMm + model.healingDriftMm;
  return bisect(reach, depthMm, tissue.epidermisMm * 1.0001, 6);
}

/** The same technique with the extension that brings the needle to a depth. */
function withNeedleDepth(needleDepthMm: number, technique: Technique, tissue: Tissue, model: DepositModel): Technique {
  const { dimpleMm, giveMm } = lossesMm(technique, tissue, model);
  const stretchedMm = needleDepthMm / pow(technique.stretchRatio, model.relaxationExponent);
  const extensionMm = technique.guideGapMm + (stretchedMm + dimpleMm + giveMm) / sin(fromDegrees(technique.angleDeg));
  return { ...technique, extensionMm };
}

function withDwell(
  target: DepositTarget,
  needleDepthMm: number,
  technique: Technique,
  tissue: Tissue,
  model: DepositModel,
  shortfalls: Map<string, string>,
): Technique {
  const at = (dwellS: number): Technique => withNeedleDepth(needleDepthMm, { ...technique, dwellS }, tissue, model);
  const radius = (dwellS: number): number => depositOf(at(dwellS), tissue, model).radiusMm;
  // Below one puncture a shorter dwell changes nothing but the drag.
  const least = Math.max(DWELL_LEAST_S, 1 / technique.punctureHz);
  const thinnest = radius(least);
  const widest = radius(DWELL_MOST_S);
  if (thinnest > target.radiusMm) {
    shortfalls.set(
      "radius",
      `radius ${thinnest.toFixed(3)} mm at a single puncture: a finer needle, a longer taper or fewer needles`,
    );
    return at(least);
  }
  if (widest < target.radiusMm) {
    shortfalls.set("radius", `radius ${widest.toFixed(3)} mm at the longest dwell: a wider needle or a shorter taper`);
    return at(DWELL_MOST_S);
  }
  return at(bisect(radius, target.radiusMm, least, DWELL_MOST_S));
}

function withDilution(
  target: DepositTarget,
  technique: Technique,
  tissue: Tissue,
  limits: TechniqueLimits,
  model: DepositModel,
  shortfalls: Map<string, string>,
): Technique {
  const mass = (dilutionParts: number): number => depositOf({ ...technique, dilutionParts }, tissue, model).massNg;
  const strongest = mass(0);
  if (strongest < target.massNg) {
    shortfalls.set("mass", `mass ${strongest.toFixed(1)} ng undiluted: a larger needle or a longer dwell`);
    return { ...technique, dilutionParts: 0 };
  }
  const faintest = mass(limits.dilutionMost);
  if (faintest > target.massNg) {
    shortfalls.set("mass", `mass ${faintest.toFixed(1)} ng at the longest dilution`);
    return { ...technique, dilutionParts: limits.dilutionMost };
  }
  return { ...technique, dilutionParts: bisect((parts) => -mass(parts), -target.massNg, 0, limits.dilutionMost) };
}

/** Deepest healed deposit whose spill stays within a share, mm. */
export function deepestWithin(
  spillShare: number,
  technique: Technique,
  tissue: Tissue,
  model: DepositModel = depositModel,
): number {
  const at = (needleDepthMm: number) =>
    depositOf(withNeedleDepth(needleDepthMm, technique, tissue, model), tissue, model);
  const shallowest = tissue.epidermisMm * 1.0001;
  return at(bisect((mm) => at(mm).spillProbability, spillShare, shallowest, 2 * tissue.skinMm)).depthMm;
}

/** Where a rising function reaches a value, to 2^-40 of the interval; the nearer end if it does not. */
function bisect(rising: (x: number) => number, value: number, low: number, high: number): number {
  let from = low;
  let to = high;
  for (let step = 0; step < 40; step++) {
    const middle = (from + to) / 2;
    if (rising(middle) < value) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
