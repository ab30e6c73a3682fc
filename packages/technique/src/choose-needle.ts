import { log } from "@shadowline/numeric";
import { type DepositDraws, depositDraws, type ScatterSource } from "./deposit-scatter.js";
import { puncturesOf } from "./puncture.js";
import type { Needle, Technique } from "./technique.js";
import { type DepositTarget, type SolvedTechnique, techniqueFor } from "./technique-for.js";
import { type TechniqueLimits, techniqueLimits } from "./technique-limits.js";
import type { Tissue } from "./tissue.js";

/** What a miss costs. A clinic may edit each; all are assumptions (evidence `needle-loss-assumption`). */
export type LossWeights = {
  /** A miss of this many mm in depth costs 1, twice as much costs 4. */
  readonly depthScaleMm: number;
  /** The same for the logarithm of the radius over the wanted one. */
  readonly radiusScaleLog: number;
  /** The same for the logarithm of the mass. */
  readonly massScaleLog: number;
  /** No miss costs more: a dot can be lost only once. */
  readonly missMost: number;
  /** Cost of a dot that spills. */
  readonly spill: number;
  /** Cost of bleeding index 1. */
  readonly bleeding: number;
  /** Cost of every puncture after the first. */
  readonly puncture: number;
  /** Cost of an angle below 75 degrees, per 10 degrees. */
  readonly lean: number;
  /** Cost of taking another cartridge than the one in the hand. */
  readonly needleChange: number;
};

export const lossWeights: LossWeights = {
  depthScaleMm: 0.12,
  radiusScaleLog: 0.25,
  massScaleLog: 0.7,
  missMost: 9,
  spill: 30,
  bleeding: 1,
  puncture: 0.02,
  lean: 0.5,
  needleChange: 0.1,
};

/** Expected loss of one needle, by what it comes from. */
export type ExpectedLoss = {
  readonly total: number;
  readonly depth: number;
  readonly radius: number;
  readonly mass: number;
  readonly spill: number;
  readonly bleeding: number;
  readonly handling: number;
};

export type RankedNeedle<Candidate extends Needle = Needle> = {
  readonly needle: Candidate;
  readonly solved: SolvedTechnique;
  readonly loss: ExpectedLoss;
};

export type NeedleChoice<Candidate extends Needle = Needle> = {
  /** The needle of least expected loss among those that no limit refuses; null where all are refused. */
  readonly best: RankedNeedle<Candidate> | null;
  /** All candidates: those allowed by rising loss, then the refused ones by rising loss. */
  readonly ranked: readonly RankedNeedle<Candidate>[];
};

export type NeedleChoiceOptions = ScatterSource & {
  readonly limits?: TechniqueLimits;
  readonly weights?: LossWeights;
  /** Cartridge that is in the hand already. */
  readonly inHand?: Needle;
  /** All needles meet the same hands, skins and models; 1 if not given. */
  readonly seed?: number;
  readonly draws?: number;
};

/**
 * The needle with which dots are expected to miss the target least, over hands, skins and models.
 *
 * Each candidate is solved for the target and its deposits drawn; a miss in depth, radius and mass costs with
 * its square, spilling and bleeding with their probability, and many punctures, a flat needle or a change of
 * cartridge a little.
 *
 * @param candidates needles that the practitioner has and the rules allow; none gives no best
 */
export function chooseNeedle<Candidate extends Needle>(
  target: DepositTarget,
  candidates: readonly Candidate[],
  start: Technique,
  tissue: Tissue,
  {
    limits = techniqueLimits,
    weights = lossWeights,
    inHand,
    seed = 1,
    draws = 64,
    ...source
  }: NeedleChoiceOptions = {},
): NeedleChoice<Candidate> {
  const ranked = candidates
    .map((needle): RankedNeedle<Candidate> => {
      const solved = techniqueFor(target, { ...start, needle }, tissue, limits, source.model, source.scatter);
      const drawn = depositDraws(solved.technique, tissue, seed, draws, source);
      const change = inHand && !sameNeedle(inHand, needle) ? weights.needleChange : 0;
      return { needle, solved, loss: expectedLoss(target, solved.technique, drawn, weights, change) };
    })
    .sort(
      (a, b) =>
        Math.sign(a.solved.refusals.length) - Math.sign(b.solved.refusals.length) || a.loss.total - b.loss.total,
    );
  return { best: ranked.find(({ solved }) => solved.refusals.length === 0) ?? null, ranked };
}

const sameNeedle = (a: Needle, b: Needle): boolean =>
  a.count === b.count && a.diameterMm === b.diameterMm && a.taperMm === b.taperMm && a.pitchRatio === b.pitchRatio;

function expectedLoss(
  target: DepositTarget,
  technique: Technique,
  drawn: DepositDraws,
  weights: LossWeights,
  change: number,
): ExpectedLoss {
  const draws = drawn.massNg.length;
  const miss = (distance: number): number => Math.min(weights.missMost, distance * distance);
  let depth = 0;
  let radius = 0;
  let mass = 0;
  let spill = 0;
  let bleeding = 0;
  for (let draw = 0; draw < draws; draw++) {
    const left = drawn.massNg[draw] > 0;
    depth += left ? miss((drawn.depthMm[draw] - target.depthMm) / weights.depthScaleMm) : weights.missMost;
    radius += left ? miss(log(drawn.radiusMm[draw] / target.radiusMm) / weights.radiusScaleLog) : weights.missMost;
    mass += left ? miss(log(drawn.massNg[draw] / target.massNg) / weights.massScaleLog) : weights.missMost;
    spill += weights.spill * drawn.spillProbability[draw];
    bleeding += weights.bleeding * drawn.bleedingIndex[draw];
  }
  const parts = {
    depth: depth / draws,
    radius: radius / draws,
    mass: mass / draws,
    spill: spill / draws,
    bleeding: bleeding / draws,
    handling:
      weights.puncture * (puncturesOf(technique) - 1) +
      (weights.lean * Math.max(0, 75 - technique.angleDeg)) / 10 +
      change,
  };
  return {
    total: parts.depth + parts.radius + parts.mass + parts.spill + parts.bleeding + parts.handling,
    ...parts,
  };
}
