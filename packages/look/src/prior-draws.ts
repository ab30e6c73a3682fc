/**
 * What is not known about a treatment, drawn from its priors.
 *
 * Latin hypercube (McKay, Beckman & Conover 1979, Technometrics 21:239): every prior is met once in each
 * of as many slices as there are draws. The draws depend on the seed alone, so a band moves smoothly when
 * the age or the density does.
 */
import { exp, log, normalQuantile, type RandomStream, randomStream } from "@shadowline/numeric";
import type { SkinDay } from "./client-skin.js";
import { type Ageing, likelyAgeing } from "./deposit-ageing.js";
import type { DotDeviation } from "./dot-field.js";

export type PriorDraw = {
  readonly deviation: DotDeviation;
  /** Added to the pigment's Angstrom exponent. */
  readonly slopeShift: number;
  readonly ageing: Ageing;
  readonly day: SkinDay;
};

/** Days of skin (blood, melanin, redness) that are told apart: each is a skin of its own to compute. */
const SKIN_DAYS = 4;
export const DRAWS = 64;

/**
 * Standard deviations; of the logarithm where the name says factor. Ranges told as "from-to" are taken as
 * 5-95 %. Assumptions, but for the pigment's strength (spread of inks as sold and of what tissue holds)
 * and its slope (0.6-1.3 seen in soot; Liu 2018).
 */
const spread = {
  radius: 0.2,
  strengthFactor: log(1.8),
  depthMm: 0.1,
  slope: 0.4,
  spreadFactor: log(3) / 1.645,
  fadeFactor: (log(0.2) - log(0.03)) / (2 * 1.645),
  rednessFactor: log(4) / (2 * 1.645),
  rednessDaysFactor: log(4) / (2 * 1.645),
  bloodFactor: log(1.5) / 1.645,
  melaninFactor: 0.1,
};

/** @param seed of the case; the same seed gives the same draws at every age, light and design */
export function priorDraws(seed: number): PriorDraw[] {
  const slices = (count: number, prior: number) => normalSlices(count, randomStream(seed, 0x1007, prior));
  const [radius, strength, depth, slope, widening, fading] = [0, 1, 2, 3, 4, 5].map((prior) => slices(DRAWS, prior));
  const [redness, rednessDays, blood, melanin] = [6, 7, 8, 9].map((prior) => slices(SKIN_DAYS, prior));
  return Array.from({ length: DRAWS }, (_, draw) => ({
    deviation: {
      radiusFactor: Math.max(0.4, 1 + spread.radius * radius[draw]),
      strengthFactor: exp(spread.strengthFactor * strength[draw]),
      depthShiftMm: spread.depthMm * depth[draw],
    },
    slopeShift: spread.slope * slope[draw],
    ageing: {
      spreadMm2PerYear: likelyAgeing.spreadMm2PerYear * exp(spread.spreadFactor * widening[draw]),
      fadePerYear: likelyAgeing.fadePerYear * exp(spread.fadeFactor * fading[draw]),
      rednessAmplitude: likelyAgeing.rednessAmplitude * exp(spread.rednessFactor * redness[draw % SKIN_DAYS]),
      rednessDays: likelyAgeing.rednessDays * exp(spread.rednessDaysFactor * rednessDays[draw % SKIN_DAYS]),
    },
    day: {
      bloodFactor: exp(spread.bloodFactor * blood[draw % SKIN_DAYS]),
      melaninFactor: exp(spread.melaninFactor * melanin[draw % SKIN_DAYS]),
    },
  }));
}

/** One standard normal number from each of `count` equally likely slices, in random order. */
function normalSlices(count: number, random: RandomStream): Float64Array {
  const values = Float64Array.from({ length: count }, (_, slice) => normalQuantile((slice + 0.5) / count));
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = values[last];
    values[last] = values[other];
    values[other] = kept;
  }
  return values;
}
