import { pow, sin } from "@shadowline/numeric";
import { fromDegrees } from "@shadowline/quantity";
import type { Deposit } from "./deposit.js";
import { type DepositModel, depositModel } from "./deposit-model.js";
import { depositOf, dermalLayer } from "./deposit-of.js";
import { depthHitShare, needleDepthFor } from "./depth-hit.js";
import { dotVolumeNl } from "./ink-volume.js";
import { type OperatorScatter, operatorScatter } from "./operator-scatter.js";
import { lossesMm, puncture } from "./puncture.js";
import type { Technique } from "./technique.js";
import { type LimitBreaches, limitBreaches, type TechniqueLimits, techniqueLimits } from "./technique-limits.js";
import type { Tissue } from "./tissue.js";

/** A healed dot as wanted. */
export type DepositTarget = { readonly depthMm: number; readonly radiusMm: number; readonly massNg: number };

/** A technique and what it leaves. */
export type ReachableDeposit = { readonly technique: Technique; readonly deposit: Deposit };

/** The settings that come nearest to a target, and what speaks against them. */
export type SolvedSettings = LimitBreaches &
  ReachableDeposit & {
    /** What kept the deposit from its target, a sentence each; empty when it is met. */
    readonly shortfalls: readonly string[];
    /** Share of dots that land within the tolerance of the wanted depth, over the scatter of hands. */
    readonly depthHitShare: number;
  };

/** Settings with what can be had instead where they are refused. */
export type SolvedTechnique = SolvedSettings & {
  /** Deepest healed deposit within the spill limit at this place, mm; set when refused for spill. */
  readonly deepestMm: number | null;
  /**
   * Set when refused: the deposit nearest in depth that no limit refuses, with radius and mass as wanted
   * where they can be had; null where every depth is refused with this needle.
   */
  readonly bestReachable: ReachableDeposit | null;
};

/** A miss by less than this share is none. */
const NEAR = 0.01;
const DWELL_LEAST_S = 0.01;
const DWELL_MOST_S = 0.3;
const TAPS_MOST = 10;

/** How hard the solver tries. */
type Effort = {
  /** Most rounds of extension, dwell and dilution: each changes the others a little. */
  readonly rounds: number;
  /** Halvings of each interval. */
  readonly halvings: number;
};
const full: Effort = { rounds: 8, halvings: 30 };
/** Enough to tell whether a limit is broken. */
const quick: Effort = { rounds: 2, halvings: 16 };

/**
 * Extension, dwell and dilution that leave the wanted deposit here: the inverse model.
 *
 * Depth is met by extension, radius by dwell (by whole taps with a hand pen), mass by dilution. Everything
 * else of `start` stays. The extension rises strictly with needle depth, the radius with dwell, so each is
 * bisected.
 *
 * @returns the technique even where it is refused, with the reasons, the deepest safe deposit and the best
 *   that can be reached instead
 */
export function techniqueFor(
  target: DepositTarget,
  start: Technique,
  tissue: Tissue,
  limits: TechniqueLimits = techniqueLimits,
  model: DepositModel = depositModel,
  scatter: OperatorScatter = operatorScatter,
): SolvedTechnique {
  const solved = settingsFor(target, start, tissue, limits, model, scatter);
  return withAlternative(target, solved, tissue, limits, model, scatter);
}

/** The settings alone: a tenth of the work where they are refused, since nothing is looked for instead. */
export const settingsFor = (
  target: DepositTarget,
  start: Technique,
  tissue: Tissue,
  limits: TechniqueLimits = techniqueLimits,
  model: DepositModel = depositModel,
  scatter: OperatorScatter = operatorScatter,
): SolvedSettings => solve(target, start, tissue, limits, model, scatter, full);

/** Adds to settings for a target what can be had instead where they are refused. */
export function withAlternative(
  target: DepositTarget,
  solved: SolvedSettings,
  tissue: Tissue,
  limits: TechniqueLimits = techniqueLimits,
  model: DepositModel = depositModel,
  scatter: OperatorScatter = operatorScatter,
): SolvedTechnique {
  const { technique, deposit, refusals } = solved;
  return {
    ...solved,
    deepestMm:
      deposit.spillProbability > limits.spillRefuse
        ? deepestWithin(limits.spillRefuse, technique, tissue, model)
        : null,
    bestReachable: refusals.length > 0 ? nearestAllowed(target, technique, tissue, limits, model, scatter) : null,
  };
}

function solve(
  target: DepositTarget,
  start: Technique,
  tissue: Tissue,
  limits: TechniqueLimits,
  model: DepositModel,
  scatter: OperatorScatter,
  effort: Effort,
): SolvedSettings {
  let technique = start;
  // Depth of pigment fixes the needle's depth, whatever dwell and dilution turn out to be.
  const needleDepthMm = needleDepthFor(target.depthMm, tissue, model);
  const shortfalls = new Map<string, string>();
  const wide = (from: Technique): Technique =>
    from.instrument === "hand-pen"
      ? withTaps(target, needleDepthMm, from, tissue, model, shortfalls)
      : withDwell(target, needleDepthMm, from, tissue, model, shortfalls, effort);
  let done = false;
  for (let round = 0; round < effort.rounds && !done; round++) {
    shortfalls.clear();
    const before = technique;
    technique = withDilution(target, wide(technique), tissue, limits, model, shortfalls, effort, same);
    done = round > 0 && settled(before, technique);
  }
  // Where mass is short, undiluted ink is what to look at.
  const judged = shortfalls.has("mass") ? { ...technique, dilutionParts: 0 } : technique;
  const mayFill =
    shortfalls.size > 0 && !holeFills(withNeedleDepth(needleDepthMm, judged, tissue, model), tissue, model);
  if (effort === full && (!done || mayFill)) {
    // Water changes how much thick ink the hole takes, so each dilution needs its own dwell. Along the dots of
    // the wanted radius the mass falls with dilution; at one dwell it may rise first.
    shortfalls.clear();
    technique = withDilution(target, technique, tissue, limits, model, shortfalls, effort, wide);
  }
  technique = withNeedleDepth(needleDepthMm, technique, tissue, model);
  const deposit = depositOf(technique, tissue, model);
  const weak = shortfalls.has("mass") && deposit.massNg > 0 && deposit.massNg < target.massNg;
  if (!shortfalls.has("radius") && Math.abs(deposit.radiusMm / target.radiusMm - 1) > NEAR)
    shortfalls.set("radius", `radius ${deposit.radiusMm.toFixed(3)} mm is the nearest that goes with this mass`);
  const hit = depthHitShare(technique, tissue, target.depthMm, limits.depthToleranceMm, scatter, model);
  const { refusals, cautions } = limitBreaches(technique, deposit, limits, hit);
  return {
    technique,
    deposit,
    refusals: weak ? [...refusals, tooWeak(deposit.massNg, target)] : refusals,
    cautions,
    shortfalls: [...shortfalls.values()],
    depthHitShare: hit,
  };
}

const same = (technique: Technique): Technique => technique;

/** Whether thinner ink would fill the hole no better. */
function holeFills(technique: Technique, tissue: Tissue, model: DepositModel): boolean {
  const { stretchedDepthMm } = puncture(technique, tissue, model);
  const water = { ...technique, ink: { ...technique.ink, neatViscosityMPaS: 1 } };
  return dotVolumeNl(technique, stretchedDepthMm, model) === dotVolumeNl(water, stretchedDepthMm, model);
}

/** Depths tried between the epidermis and the end of the dermis, and halvings towards the wanted one. */
const DEPTHS_TRIED = 10;
const HALVINGS = 6;

/** The nearest depth that no limit refuses, solved for the rest of the target. */
function nearestAllowed(
  target: DepositTarget,
  refused: Technique,
  tissue: Tissue,
  limits: TechniqueLimits,
  model: DepositModel,
  scatter: OperatorScatter,
): ReachableDeposit | null {
  const healedAt = (needleMm: number): number =>
    dermalLayer(needleMm, tissue, model.depthShape).meanMm + model.healingDriftMm;
  const allowed = (depthMm: number, effort: Effort): ReachableDeposit | null => {
    const attempt = solve({ ...target, depthMm }, refused, tissue, limits, model, scatter, effort);
    const { technique, deposit, depthHitShare } = attempt;
    // Ink that is too weak is no reason to refuse a deposit: it is what can be had.
    return limitBreaches(technique, deposit, limits, depthHitShare).refusals.length === 0
      ? { technique, deposit }
      : null;
  };
  const here = allowed(target.depthMm, full);
  if (here) return here;
  const shallowest = healedAt(1.05 * tissue.epidermisMm);
  const deepest = healedAt(tissue.skinMm);
  const depths = Array.from(
    { length: DEPTHS_TRIED },
    (_, at) => shallowest + ((at + 1) / (DEPTHS_TRIED + 1)) * (deepest - shallowest),
  ).sort((a, b) => Math.abs(a - target.depthMm) - Math.abs(b - target.depthMm));
  for (const depthMm of depths) {
    if (!allowed(depthMm, quick)) continue;
    let good = depthMm;
    let bad = target.depthMm;
    for (let step = 0; step < HALVINGS; step++) {
      const middle = (good + bad) / 2;
      if (allowed(middle, quick)) good = middle;
      else bad = middle;
    }
    // Solved in full it may stand a hair beyond the limit that the quick look allowed.
    return allowed(good, full) ?? allowed(good + 0.02 * (depthMm - good), full) ?? allowed(depthMm, full);
  }
  return null;
}

/** Whether another round would change nothing that a hand could set. */
const settled = (before: Technique, after: Technique): boolean =>
  Math.abs(after.dwellS - before.dwellS) < 1e-6 * after.dwellS &&
  Math.abs(after.dilutionParts - before.dilutionParts) <= 1e-6 * after.dilutionParts;

/** The same technique with the extension that brings the needle to a depth. */
export function withNeedleDepth(
  needleDepthMm: number,
  technique: Technique,
  tissue: Tissue,
  model: DepositModel,
): Technique {
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
  effort: Effort,
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
  return at(bisect(radius, target.radiusMm, least, DWELL_MOST_S, effort.halvings));
}

/** A hand pen taps a whole number of times, so the radius is met as nearly as taps allow. */
function withTaps(
  target: DepositTarget,
  needleDepthMm: number,
  technique: Technique,
  tissue: Tissue,
  model: DepositModel,
  shortfalls: Map<string, string>,
): Technique {
  const perTapS = technique.dwellS / (technique.tapsPerDot ?? 1);
  let best = technique;
  let bestRadius = Infinity;
  for (let tapsPerDot = 1; tapsPerDot <= TAPS_MOST; tapsPerDot++) {
    const tapped = { ...technique, tapsPerDot, dwellS: perTapS * tapsPerDot };
    const candidate = withNeedleDepth(needleDepthMm, tapped, tissue, model);
    const { radiusMm } = depositOf(candidate, tissue, model);
    if (Math.abs(radiusMm - target.radiusMm) < Math.abs(bestRadius - target.radiusMm)) {
      best = candidate;
      bestRadius = radiusMm;
    }
  }
  if (Math.abs(bestRadius / target.radiusMm - 1) > 0.02) {
    shortfalls.set("radius", `radius ${bestRadius.toFixed(3)} mm is the nearest that whole taps give`);
  }
  return best;
}

/** @param follow what else changes with the dilution */
function withDilution(
  target: DepositTarget,
  technique: Technique,
  tissue: Tissue,
  limits: TechniqueLimits,
  model: DepositModel,
  shortfalls: Map<string, string>,
  effort: Effort,
  follow: (technique: Technique) => Technique,
): Technique {
  const at = (dilutionParts: number): Technique => follow({ ...technique, dilutionParts });
  const mass = (dilutionParts: number): number => depositOf(at(dilutionParts), tissue, model).massNg;
  const richest = richestDilution(mass, limits.dilutionMost, technique.ink.neatViscosityMPaS <= THIN_MPAS);
  const strongest = mass(richest);
  const found = (dilutionParts: number, why?: string): Technique => {
    // Trials along the way have left their own words.
    shortfalls.delete("mass");
    if (follow !== same) shortfalls.delete("radius");
    const solved = at(dilutionParts);
    if (why) shortfalls.set("mass", why);
    return solved;
  };
  if (strongest < target.massNg) {
    return found(richest, strongest < (1 - NEAR) * target.massNg ? tooWeak(strongest, target) : undefined);
  }
  const faintest = mass(limits.dilutionMost);
  if (faintest > target.massNg)
    return found(limits.dilutionMost, `mass ${faintest.toFixed(1)} ng at the longest dilution`);
  return found(bisect((parts) => -mass(parts), -target.massNg, richest, limits.dilutionMost, effort.halvings));
}

const tooWeak = (strongest: number, { massNg }: DepositTarget): string =>
  `mass ${strongest.toFixed(1)} ng of the ${massNg.toFixed(1)} wanted, with the strongest mix: a larger needle or a longer dwell`;

/** Shares of the longest dilution at which the strongest mix is looked for. */
const MIXES = [0, 0.005, 0.01, 0.02, 0.03, 0.05, 0.07, 0.1, 0.15, 0.2, 0.3, 0.5];

/**
 * The mix that leaves most pigment. For thin ink that is no water at all; thick ink fills the hole only once
 * it is thinned, so its mass may rise with the first water and falls with the rest.
 */
function richestDilution(mass: (dilutionParts: number) => number, most: number, thin: boolean): number {
  if (thin) return 0;
  let richest = 0;
  let strongest = mass(0);
  for (const share of MIXES.slice(1)) {
    const found = mass(share * most);
    if (found <= strongest) continue;
    richest = share * most;
    strongest = found;
  }
  return richest;
}

/** Neat ink this thin fills every hole, mPa s. */
const THIN_MPAS = 5;

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

/**
 * Shallowest healed deposit of which no more than a share is shed with the epidermis, mm: a thin epidermis holds
 * shallower dots.
 *
 * @param mostShed 0 or more, less than 1
 */
export function shallowestKeeping(mostShed: number, tissue: Tissue, model: DepositModel = depositModel): number {
  const { depthShape, healingDriftMm } = model;
  const needleMm = tissue.epidermisMm / (1 - pow(1 - mostShed, 1 / (depthShape + 1)));
  return dermalLayer(needleMm, tissue, depthShape).meanMm + healingDriftMm;
}

/** Where a rising function reaches a value, by halving the interval; the nearer end if it does not. */
function bisect(rising: (x: number) => number, value: number, low: number, high: number, halvings = 30): number {
  let from = low;
  let to = high;
  for (let step = 0; step < halvings; step++) {
    const middle = (from + to) / 2;
    if (rising(middle) < value) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}
