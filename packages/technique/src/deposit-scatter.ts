import { exp, log, normalQuantile, quantile, randomStream } from "@shadowline/numeric";
import type { Band } from "@shadowline/quantity";
import type { Deposit } from "./deposit.js";
import { type DepositModel, type DepositModelIntervals, depositModel, depositModelIntervals } from "./deposit-model.js";
import { depositOf } from "./deposit-of.js";
import { anyHand, type HandScatter, type OperatorScatter, operatorScatter } from "./operator-scatter.js";
import type { Technique } from "./technique.js";
import type { Tissue } from "./tissue.js";

/** Deposits of the same prescription, drawn over the hand, the skin's thickness and the priors. */
export type DepositDraws = {
  readonly depthMm: Float64Array;
  readonly radiusMm: Float64Array;
  readonly massNg: Float64Array;
  readonly spillProbability: Float64Array;
  readonly bleedingIndex: Float64Array;
};

/** z of the 95th percentile of a normal distribution. */
const Z95 = 1.6448536269514722;

/** What a draw scatters about; each has a default. */
export type ScatterSource = {
  /** Default: nobody's hand is known, so hands scatter too. */
  readonly scatter?: OperatorScatter;
  /** Centre of the priors; a calibrated model brings its own. */
  readonly model?: DepositModel;
  /** 5-95 % of the priors; `{}` holds the model. */
  readonly intervals?: DepositModelIntervals;
};

/**
 * Deposits of one prescription by hands, skins and models that might be.
 *
 * @param draws 64 give bands good to about a tenth of their width
 */
export function depositDraws(
  technique: Technique,
  tissue: Tissue,
  seed: number,
  draws = 96,
  { scatter = operatorScatter, model = depositModel, intervals = depositModelIntervals }: ScatterSource = {},
): DepositDraws {
  const out = {
    depthMm: new Float64Array(draws),
    radiusMm: new Float64Array(draws),
    massNg: new Float64Array(draws),
    spillProbability: new Float64Array(draws),
    bleedingIndex: new Float64Array(draws),
  };
  const normal = normalStream(seed, 0x7ec4);
  const hand = anyHand(scatter);
  for (let draw = 0; draw < draws; draw++) {
    const dot = drawTechnique(technique, hand, normal);
    const thisSkin = drawTissue(tissue, normal);
    const thisModel = drawModel(model, intervals, normal);
    const deposit = depositOf(dot, thisSkin, thisModel);
    out.depthMm[draw] = deposit.depthMm;
    out.radiusMm[draw] = deposit.radiusMm;
    out.massNg[draw] = deposit.massNg;
    // The probability already averages over thickness; drawing that too would count it twice.
    out.spillProbability[draw] = depositOf(dot, tissue, thisModel).spillProbability;
    out.bleedingIndex[draw] = deposit.bleedingIndex;
  }
  return out;
}

/** Standard normal numbers of a named stream. */
export function normalStream(seed: number, ...path: readonly number[]): () => number {
  const random = randomStream(seed, ...path);
  return () => normalQuantile(random() * (1 - 2e-12) + 1e-12);
}

/** One dot of a hand that means `technique`; three numbers are drawn. */
export function drawTechnique(technique: Technique, hand: HandScatter, normal: () => number): Technique {
  const widthLog = Math.sqrt(log(1 + hand.dwellVariation * hand.dwellVariation));
  return {
    ...technique,
    extensionMm: Math.max(0, technique.extensionMm + hand.extensionSdMm * normal()),
    angleDeg: leaning(technique.angleDeg + hand.angleSdDeg * normal()),
    dwellS: technique.dwellS * exp(widthLog * normal() - (widthLog * widthLog) / 2),
  };
}

/** An angle past upright leans to the other side; flatter than 30 degrees nobody works. */
export const leaning = (angleDeg: number): number => Math.max(30, angleDeg > 90 ? 180 - angleDeg : angleDeg);

const drawTissue = (tissue: Tissue, normal: () => number): Tissue => ({
  ...tissue,
  skinMm: Math.max(tissue.epidermisMm + 0.2, tissue.skinMm + tissue.skinSdMm * normal()),
});

function drawModel(model: DepositModel, intervals: DepositModelIntervals, normal: () => number): DepositModel {
  const drawn: { -readonly [name in keyof DepositModel]: number } = { ...model };
  for (const name of Object.keys(intervals) as (keyof DepositModel)[]) {
    const [lower, upper] = intervals[name]!;
    // Split normal: the median stays, each side reaches its own 5 or 95 % bound.
    const z = normal();
    const side = z < 0 ? model[name] - lower : upper - model[name];
    drawn[name] = Math.max(lower * 0.5, model[name] + (side * z) / Z95);
  }
  return drawn;
}

/** Lower and upper bound of a share of the draws, around the plan's own value. */
export function drawsBand(draws: Float64Array, likely: number, share = 0.9): Band {
  const sorted = draws.slice().sort();
  return { lower: quantile(sorted, (1 - share) / 2), likely, upper: quantile(sorted, (1 + share) / 2) };
}

/** Deposit figures as a band of 90 %, beside the median deposit. */
export function depositBands(draws: DepositDraws, deposit: Deposit): { depthMm: Band; radiusMm: Band; massNg: Band } {
  return {
    depthMm: drawsBand(draws.depthMm, deposit.depthMm),
    radiusMm: drawsBand(draws.radiusMm, deposit.radiusMm),
    massNg: drawsBand(draws.massNg, deposit.massNg),
  };
}
