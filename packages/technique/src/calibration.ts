import { type DepositModel, type DepositModelIntervals, depositModel } from "./deposit-model.js";
import { type OperatorScatter, operatorScatter } from "./operator-scatter.js";

/** What healed test dots can tell, in the order of the covariance. */
export const calibrated = [
  "intercept",
  "depthShape",
  "massGain",
  "radiusGain",
  "repeatExponent",
  "extensionScatter",
  "dwellScatter",
] as const;
export type CalibratedParameter = (typeof calibrated)[number];

/** What is believed before the patches: a model, a hand, and how sure one is of each parameter. */
export type CalibrationPrior = {
  readonly model: DepositModel;
  readonly scatter: OperatorScatter;
  /**
   * Covariance of the parameters, row by row, 7 by 7: logarithms, but for the repeat exponent, which is an
   * exponent already. The shape enters as log(shape + 2), the reciprocal of the slope of depth on extension.
   */
  readonly covariance: readonly number[];
};

/**
 * Standard deviations of the priors, from their 5-95 % intervals (`depositModelIntervals`). The intercept also
 * holds what hands differ by in extension, 0.15 mm of about 0.34 (evidence `model-hand-scatter`).
 */
const priorSd: { readonly [name in CalibratedParameter]: number } = {
  intercept: 0.5,
  depthShape: 0.21,
  massGain: 0.6,
  radiusGain: 0.65,
  repeatExponent: 0.18,
  extensionScatter: 0.5,
  dwellScatter: 0.5,
};

export const calibrationPrior: CalibrationPrior = {
  model: depositModel,
  scatter: operatorScatter,
  covariance: calibrated.flatMap((row) =>
    calibrated.map((column) => (row === column ? priorSd[row] * priorSd[row] : 0)),
  ),
};

/** One parameter before and after. */
export type CalibratedValue = {
  readonly prior: number;
  readonly value: number;
  /** 5-95 % after the patches. */
  readonly lower: number;
  readonly upper: number;
  /** Standard deviation after over before: 1 nothing learnt, 0 all. */
  readonly remaining: number;
  /** Whether the patches more than halved the doubt. */
  readonly identified: boolean;
};

export type Calibration = {
  /** "prior" until there are eight patches: the model handed back is the prior's. */
  readonly status: "prior" | "calibrated";
  readonly patches: number;
  readonly patchesWanted: number;
  readonly dots: number;
  readonly model: DepositModel;
  readonly scatter: OperatorScatter;
  /** 5-95 % of the fitted constants for `depositDraws`; what a fit cannot tell apart moves with the others. */
  readonly intervals: DepositModelIntervals;
  readonly parameters: { readonly [name in CalibratedParameter]: CalibratedValue };
  /** Pigment pushed aside by dimple and give at the patches' mean setting, mm. */
  readonly interceptMm: { readonly value: number; readonly sd: number };
  /** Sum of squared misfits over the number of readings; well above 1 the model does not fit this hand. */
  readonly misfit: number;
  readonly spill: { readonly dots: number; readonly halos: number; readonly atMost: number };
  /** What is believed now: the prior of the next zone, needle or client (hierarchy by hand). */
  readonly posterior: CalibrationPrior;
};

/** What photographs of dots cannot tell apart, and what would. */
export const notIdentified = [
  { pair: "dimple or give of the hand", needs: "a force gauge, or two needles" },
  { pair: "toughness or stiffness of the skin", needs: "a force gauge, or two needles" },
  { pair: "uptake, share kept or pigment as sold", needs: "an assay of the lot" },
  { pair: "readiness to spread or packing", needs: "histology" },
  { pair: "intercept or drift while healing", needs: "depth seen on the day and at four weeks" },
  { pair: "thickness of the skin", needs: "ultrasound" },
  { pair: "how evenly the hand dwells", needs: "many more dots, or a machine that counts punctures" },
  { pair: "rare spilling", needs: "more dots: none in 80 leaves 3.7 %" },
] as const;
