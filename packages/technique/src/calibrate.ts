import { exp } from "@shadowline/numeric";
import { InputError, type InputIssue } from "@shadowline/quantity";
import {
  type CalibratedParameter,
  type CalibratedValue,
  type Calibration,
  type CalibrationPrior,
  calibrated,
  calibrationPrior,
} from "./calibration.js";
import { type DepositModel, type DepositModelIntervals, depositModelIntervals } from "./deposit-model.js";
import { spillAtMost } from "./halo-bound.js";
import { calibratedHand, type OperatorScatter } from "./operator-scatter.js";
import { expectedReadings, READINGS, readPatch } from "./patch-readings.js";
import { lossesMm } from "./puncture.js";
import { inverse, solveSymmetric } from "./small-matrix.js";
import { PATCHES_WANTED, type PatchReading, patchReading, type TestPatch } from "./test-patch.js";

const ROUNDS = 30;
/** No parameter moves further at once, in log units. */
const STEP_MOST = 0.5;
const Z95 = 1.6448536269514722;
const count = calibrated.length;

/**
 * Fits the model to healed test patches: the most likely parameters given prior and readings, by Gauss-Newton
 * steps in log space, with their covariance.
 *
 * Of each patch the means of depth, log radius and log mass and the spread of depth and log mass are compared
 * with what the model expects of a hand with that scatter, missing dots left out on both sides.
 *
 * @param patches one needle, one place, one hand; two dots that show pigment or more in each
 * @throws InputError listing every patch with too few dots or readings out of range
 */
export function calibrate(
  patches: readonly TestPatch[],
  prior: CalibrationPrior = calibrationPrior,
  reading: PatchReading = patchReading,
): Calibration {
  refuseUnreadable(patches);
  const precision = inverse(prior.covariance, count);
  let theta: number[] = new Array(count).fill(0);
  let damping = 1e-3;
  let equations = normalEquations(theta, patches, prior, precision, reading);
  for (let round = 0; round < ROUNDS && patches.length > 0; round++) {
    const { gradient, curvature, weights, cost } = equations;
    const damped = curvature.map((value, at) => (at % (count + 1) === 0 ? value * (1 + damping) : value));
    const step = solveSymmetric(damped, gradient, count).map((value) =>
      Math.max(-STEP_MOST, Math.min(STEP_MOST, value)),
    );
    const next = theta.map((value, at) => value + step[at]);
    // Judged with the weights of the old place: they follow the parameters and may not reward wide scatter.
    const better = costOf(next, patches, prior, precision, reading, weights) < cost;
    if (!better) {
      damping *= 10;
      if (damping > 1e4) break;
      continue;
    }
    theta = next;
    damping = Math.max(1e-9, damping / 10);
    equations = normalEquations(theta, patches, prior, precision, reading);
    if (Math.max(...step.map(Math.abs)) < 1e-4) break;
  }
  const enough = patches.length >= PATCHES_WANTED;
  const covariance = inverse(equations.curvature, count);
  return report(enough, theta, covariance, patches, prior, reading);
}

function refuseUnreadable(patches: readonly TestPatch[]): void {
  const issues: InputIssue[] = [];
  patches.forEach(({ depthMm, radiusMm, massNg, missing, halos }, at) => {
    const field = `patches[${at}]`;
    if (depthMm.length < 2)
      issues.push({ field, allowed: "two dots or more that show pigment", found: depthMm.length });
    if (radiusMm.length !== depthMm.length || massNg.length !== depthMm.length)
      issues.push({ field, allowed: "depth, radius and mass of the same dots" });
    if (!depthMm.every((mm) => mm > -0.5 && mm < 5))
      issues.push({ field: `${field}.depthMm`, allowed: "from -0.5 to 5 mm" });
    if (!radiusMm.every((mm) => mm > 0 && mm < 5))
      issues.push({ field: `${field}.radiusMm`, allowed: "above 0 and below 5 mm" });
    if (!massNg.every((ng) => ng > 0 && ng < 1e6))
      issues.push({ field: `${field}.massNg`, allowed: "above 0 and below 1 000 000 ng" });
    if (!(missing >= 0 && halos >= 0 && halos <= depthMm.length + missing))
      issues.push({ field, allowed: "missing dots and halos from 0 to the number of dots" });
  });
  if (issues.length > 0) throw new InputError(issues);
}

/** Model and hand at a point of the parameter space. */
function at(
  theta: readonly number[],
  { model, scatter }: CalibrationPrior,
): { model: DepositModel; scatter: OperatorScatter } {
  const [intercept, shape, mass, radius, repeat, extension, dwell] = theta;
  return {
    model: {
      ...model,
      dimpleMm: model.dimpleMm * exp(intercept),
      insertionForceN: model.insertionForceN * exp(intercept),
      depthShape: Math.max(0, (model.depthShape + 2) * exp(shape) - 2),
      uptake: model.uptake * exp(mass),
      packing: model.packing * exp(mass - radius),
      repeatExponent: Math.max(0, model.repeatExponent + repeat),
    },
    scatter: {
      ...scatter,
      within: {
        ...scatter.within,
        extensionSdMm: scatter.within.extensionSdMm * exp(extension),
        dwellVariation: scatter.within.dwellVariation * exp(dwell),
      },
    },
  };
}

/** Squared misfit of readings and prior, the readings weighed as given. */
function costOf(
  theta: readonly number[],
  patches: readonly TestPatch[],
  prior: CalibrationPrior,
  precision: readonly number[],
  reading: PatchReading,
  weights: readonly (readonly number[])[],
): number {
  const { model, scatter } = at(theta, prior);
  let sum = quadratic(precision, theta, count);
  patches.forEach((patch, which) => {
    const { mean } = expectedReadings(patch, model, scatter.within, reading);
    sum += quadratic(
      weights[which],
      readPatch(patch).map((value, i) => value - mean[i]),
      READINGS,
    );
  });
  return sum;
}

/** x^T A x. */
function quadratic(matrix: readonly number[], x: readonly number[], size: number): number {
  let sum = 0;
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) sum += x[row] * matrix[row * size + column] * x[column];
  return sum;
}

/** Step of the numeric slopes, in log units. */
const SLOPE_STEP = 1e-4;

type NormalEquations = {
  readonly gradient: number[];
  readonly curvature: number[];
  /** Inverse covariance of each patch's readings here. */
  readonly weights: readonly (readonly number[])[];
  readonly cost: number;
};

/** Gradient and curvature of half the cost, readings' covariance held. */
function normalEquations(
  theta: readonly number[],
  patches: readonly TestPatch[],
  prior: CalibrationPrior,
  precision: readonly number[],
  reading: PatchReading,
): NormalEquations {
  const curvature = [...precision];
  const gradient = theta.map((_, row) => {
    let sum = 0;
    for (let column = 0; column < count; column++) sum -= precision[row * count + column] * theta[column];
    return sum;
  });
  let cost = quadratic(precision, theta, count);
  const here = at(theta, prior);
  const moved = theta.map((_, which) =>
    at(
      theta.map((value, i) => (i === which ? value + SLOPE_STEP : value)),
      prior,
    ),
  );
  const weights = patches.map((patch) => {
    const expected = expectedReadings(patch, here.model, here.scatter.within, reading);
    const weight = inverse(expected.covariance, READINGS);
    const miss = readPatch(patch).map((value, i) => value - expected.mean[i]);
    cost += quadratic(weight, miss, READINGS);
    const slopes = moved.map(({ model, scatter }) => {
      const { mean } = expectedReadings(patch, model, scatter.within, reading);
      return mean.map((value, i) => (value - expected.mean[i]) / SLOPE_STEP);
    });
    for (let row = 0; row < count; row++) {
      const weighted = expected.mean.map((_, i) => {
        let sum = 0;
        for (let k = 0; k < READINGS; k++) sum += weight[i * READINGS + k] * slopes[row][k];
        return sum;
      });
      for (let i = 0; i < READINGS; i++) gradient[row] += weighted[i] * miss[i];
      for (let column = 0; column < count; column++) {
        for (let i = 0; i < READINGS; i++) curvature[row * count + column] += weighted[i] * slopes[column][i];
      }
    }
    return weight;
  });
  return { gradient, curvature, weights, cost };
}

function report(
  enough: boolean,
  theta: readonly number[],
  covariance: readonly number[],
  patches: readonly TestPatch[],
  prior: CalibrationPrior,
  reading: PatchReading,
): Calibration {
  const fitted = at(theta, prior);
  const before = { model: prior.model, scatter: prior.scatter };
  const values = (of: {
    model: DepositModel;
    scatter: OperatorScatter;
  }): { [name in CalibratedParameter]: number } => ({
    intercept: of.model.dimpleMm / prior.model.dimpleMm,
    depthShape: of.model.depthShape,
    massGain: of.model.uptake / prior.model.uptake,
    radiusGain: of.model.uptake / of.model.packing / (prior.model.uptake / prior.model.packing),
    repeatExponent: of.model.repeatExponent,
    extensionScatter: of.scatter.within.extensionSdMm,
    dwellScatter: of.scatter.within.dwellVariation,
  });
  const sd = calibrated.map((_, which) => Math.sqrt(covariance[which * count + which]));
  const bound = (which: number, way: number): number =>
    values(
      at(
        theta.map((value, i) => (i === which ? value + way * Z95 * sd[i] : value)),
        prior,
      ),
    )[calibrated[which]];
  const parameters = Object.fromEntries(
    calibrated.map((name, which): [CalibratedParameter, CalibratedValue] => {
      const remaining = sd[which] / Math.sqrt(prior.covariance[which * count + which]);
      return [
        name,
        {
          prior: values(before)[name],
          value: values(fitted)[name],
          lower: bound(which, -1),
          upper: bound(which, 1),
          remaining,
          identified: remaining < 0.5,
        },
      ];
    }),
  ) as { [name in CalibratedParameter]: CalibratedValue };
  const scatter = calibratedHand(fitted.scatter);
  const dots = patches.reduce((sum, patch) => sum + patch.depthMm.length + patch.missing, 0);
  const halos = patches.reduce((sum, patch) => sum + patch.halos, 0);
  const interceptMm = patches.length === 0 ? meanLoss(prior.model, []) : meanLoss(fitted.model, patches);
  return {
    status: enough ? "calibrated" : "prior",
    patches: patches.length,
    patchesWanted: PATCHES_WANTED,
    dots,
    model: enough ? fitted.model : prior.model,
    scatter: enough ? scatter : prior.scatter,
    intervals: enough ? intervalsOf(fitted.model, parameters, prior) : depositModelIntervals,
    parameters,
    interceptMm: { value: interceptMm, sd: interceptMm * sd[0] },
    misfit: misfitOf(theta, patches, prior, reading),
    spill: { dots, halos, atMost: spillAtMost(halos, dots) },
    posterior: enough ? { model: fitted.model, scatter: fitted.scatter, covariance } : prior,
  };
}

/** Mean of dimple and give over the patches, mm. */
const meanLoss = (model: DepositModel, patches: readonly TestPatch[]): number =>
  patches.reduce((sum, { technique, tissue }) => {
    const { dimpleMm, giveMm } = lossesMm(technique, tissue, model);
    return sum + (dimpleMm + giveMm) / patches.length;
  }, 0);

function intervalsOf(
  model: DepositModel,
  parameters: { readonly [name in CalibratedParameter]: CalibratedValue },
  prior: CalibrationPrior,
): DepositModelIntervals {
  const { intercept, depthShape, massGain, radiusGain, repeatExponent } = parameters;
  const dimple = prior.model.dimpleMm;
  const packing = (gain: number): number => (model.packing * radiusGain.value) / gain;
  return {
    dimpleMm: [dimple * intercept.lower, dimple * intercept.upper],
    depthShape: [depthShape.lower, depthShape.upper],
    uptake: [prior.model.uptake * massGain.lower, prior.model.uptake * massGain.upper],
    packing: [packing(radiusGain.upper), packing(radiusGain.lower)],
    repeatExponent: [repeatExponent.lower, repeatExponent.upper],
    // Nothing was learnt of these.
    bleedShare: depositModelIntervals.bleedShare!,
    pierceSpill: depositModelIntervals.pierceSpill!,
  };
}

/** Squared misfit per reading at the fit; the prior's own pull is left out. */
function misfitOf(
  theta: readonly number[],
  patches: readonly TestPatch[],
  prior: CalibrationPrior,
  reading: PatchReading,
): number {
  if (patches.length === 0) return 0;
  const { model, scatter } = at(theta, prior);
  let sum = 0;
  for (const patch of patches) {
    const { mean, covariance } = expectedReadings(patch, model, scatter.within, reading);
    const miss = readPatch(patch).map((value, i) => value - mean[i]);
    sum += quadratic(inverse(covariance, READINGS), miss, READINGS);
  }
  return sum / (READINGS * patches.length);
}
