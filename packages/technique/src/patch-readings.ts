import { exp, log, mean, standardDeviation } from "@shadowline/numeric";
import type { DepositModel } from "./deposit-model.js";
import { depositOf } from "./deposit-of.js";
import { leaning } from "./deposit-scatter.js";
import { normalNodes3, normalNodes5 } from "./normal-nodes.js";
import type { HandScatter } from "./operator-scatter.js";
import type { PatchReading, TestPatch } from "./test-patch.js";

/** Mean depth, mean log radius, mean log mass, log spread of depth, log spread of log mass. */
export const READINGS = 5;

/** What a patch says, in the order above. */
export function readPatch({ depthMm, radiusMm, massNg }: TestPatch): number[] {
  const logMass = massNg.map(log);
  return [
    mean(depthMm),
    mean(radiusMm.map(log)),
    mean(logMass),
    log(Math.max(1e-4, standardDeviation(depthMm))),
    log(Math.max(1e-3, standardDeviation(logMass))),
  ];
}

/**
 * What the model expects a patch to say, and how far chance may carry it.
 *
 * Averages over the hand's scatter by Gauss-Hermite nodes (five in extension, three in angle and dwell), only
 * where pigment is left to see. The covariance of the five is row by row; spreads are taken as independent of means.
 */
export function expectedReadings(
  { technique, tissue, depthMm }: TestPatch,
  model: DepositModel,
  hand: HandScatter,
  reading: PatchReading,
): { mean: number[]; covariance: number[] } {
  const widthLog = Math.sqrt(log(1 + hand.dwellVariation * hand.dwellVariation));
  let weight = 0;
  const first = [0, 0, 0];
  const second = [0, 0, 0, 0, 0, 0];
  for (const [reach, reachWeight] of normalNodes5) {
    for (const [lean, leanWeight] of normalNodes3) {
      for (const [stay, stayWeight] of normalNodes3) {
        const deposit = depositOf(
          {
            ...technique,
            extensionMm: Math.max(0, technique.extensionMm + hand.extensionSdMm * reach),
            angleDeg: leaning(technique.angleDeg + hand.angleSdDeg * lean),
            dwellS: technique.dwellS * exp(widthLog * stay - (widthLog * widthLog) / 2),
          },
          tissue,
          model,
        );
        if (!(deposit.massNg > 0)) continue;
        const faintness = reading.leastNg / deposit.massNg;
        // Near the limit of sight a dot counts for the part of such dots that are found.
        const w = (reachWeight * leanWeight * stayWeight) / (1 + faintness * faintness * faintness * faintness);
        const [z, a, m] = [deposit.depthMm, log(deposit.radiusMm), log(deposit.massNg)];
        weight += w;
        first[0] += w * z;
        first[1] += w * a;
        first[2] += w * m;
        second[0] += w * z * z;
        second[1] += w * z * a;
        second[2] += w * z * m;
        second[3] += w * a * a;
        second[4] += w * a * m;
        second[5] += w * m * m;
      }
    }
  }
  const dots = depthMm.length;
  const spreadOfSpread = 1 / (2 * (dots - 1));
  if (weight === 0) {
    // A model whose needle never enters: as unlikely as can be, without an infinite cost.
    const far = [0, -10, -10, 0, 0];
    return { mean: far, covariance: diagonal([1, 1, 1, 1, 1]) };
  }
  const [z, a, m] = first.map((sum) => sum / weight);
  const zz = second[0] / weight - z * z + reading.depthSdMm * reading.depthSdMm;
  const za = second[1] / weight - z * a;
  const zm = second[2] / weight - z * m;
  const aa = second[3] / weight - a * a + reading.radiusLogSd * reading.radiusLogSd;
  const am = second[4] / weight - a * m;
  const mm = second[5] / weight - m * m + reading.massLogSd * reading.massLogSd;
  const n = dots;
  return {
    mean: [z, a, m, log(zz) / 2, log(mm) / 2],
    covariance: [
      [zz / n, za / n, zm / n, 0, 0],
      [za / n, aa / n, am / n, 0, 0],
      [zm / n, am / n, mm / n, 0, 0],
      [0, 0, 0, spreadOfSpread, 0],
      // Log mass has a long lower tail, so its spread is surer to stray: about twice the variance.
      [0, 0, 0, 0, 2 * spreadOfSpread],
    ].flat(),
  };
}

const diagonal = (values: readonly number[]): number[] =>
  values.flatMap((value, row) => values.map((_, column) => (row === column ? value : 0)));
