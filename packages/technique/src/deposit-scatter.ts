import { exp, log, normalQuantile, quantile, randomStream } from "@shadowline/numeric";
import type { Band } from "@shadowline/quantity";
import type { Deposit } from "./deposit.js";
import { type DepositModel, depositModel, depositModelIntervals } from "./deposit-model.js";
import { depositOf } from "./deposit-of.js";
import type { Technique } from "./technique.js";
import type { Tissue } from "./tissue.js";

/**
 * How one person's dots differ from each other. All three are assumptions (evidence
 * `model-hand-scatter`).
 */
export const operatorScatter = { extensionSdMm: 0.12, angleSdDeg: 6, dwellVariation: 0.35 } as const;

/** Deposits of the same prescription, drawn over the hand, the skin's thickness and the priors. */
export type DepositDraws = {
  readonly depthMm: Float64Array;
  readonly radiusMm: Float64Array;
  readonly massNg: Float64Array;
  readonly spillProbability: Float64Array;
};

/** z of the 95th percentile of a normal distribution. */
const Z95 = 1.6448536269514722;

/** @param draws 64 give bands good to about a tenth of their width */
export function depositDraws(technique: Technique, tissue: Tissue, seed: number, draws = 96): DepositDraws {
  const out = {
    depthMm: new Float64Array(draws),
    radiusMm: new Float64Array(draws),
    massNg: new Float64Array(draws),
    spillProbability: new Float64Array(draws),
  };
  const random = randomStream(seed, 0x7ec4);
  const normal = (): number => normalQuantile(random() * (1 - 2e-12) + 1e-12);
  for (let draw = 0; draw < draws; draw++) {
    const deposit = depositOf(drawTechnique(technique, normal), drawTissue(tissue, normal), drawModel(normal));
    out.depthMm[draw] = deposit.depthMm;
    out.radiusMm[draw] = deposit.radiusMm;
    out.massNg[draw] = deposit.massNg;
    out.spillProbability[draw] = deposit.spillProbability;
  }
  return out;
}

function drawTechnique(technique: Technique, normal: () => number): Technique {
  const widthLog = Math.sqrt(log(1 + operatorScatter.dwellVariation * operatorScatter.dwellVariation));
  return {
    ...technique,
    extensionMm: Math.max(0, technique.extensionMm + operatorScatter.extensionSdMm * normal()),
    // A needle cannot lean past upright.
    angleDeg: Math.min(90, Math.max(30, technique.angleDeg - Math.abs(operatorScatter.angleSdDeg * normal()))),
    dwellS: technique.dwellS * exp(widthLog * normal() - (widthLog * widthLog) / 2),
  };
}

const drawTissue = (tissue: Tissue, normal: () => number): Tissue => ({
  ...tissue,
  skinMm: Math.max(tissue.epidermisMm + 0.2, tissue.skinMm + tissue.skinSdMm * normal()),
});

function drawModel(normal: () => number): DepositModel {
  const drawn: { -readonly [name in keyof DepositModel]: number } = { ...depositModel };
  for (const name of Object.keys(depositModelIntervals) as (keyof DepositModel)[]) {
    const [lower, upper] = depositModelIntervals[name]!;
    // Split normal: the median stays, each side reaches its own 5 or 95 % bound.
    const z = normal();
    const side = z < 0 ? depositModel[name] - lower : upper - depositModel[name];
    drawn[name] = Math.max(lower * 0.5, depositModel[name] + (side * z) / Z95);
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
