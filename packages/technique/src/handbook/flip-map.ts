import type { Deposit } from "../deposit.js";
import { depositModel } from "../deposit-model.js";
import { puncture } from "../puncture.js";
import { techniqueInputs } from "../technique-inputs.js";
import { type Direction, directions, type Outcome, outcomes, type Sign, type Situation } from "./directions.js";
import { checkSign, raised } from "./sign-check.js";

/** Something that may tell where a sign turns: an input, or a figure on the way to the deposit. */
type Feature = {
  readonly words: string;
  readonly unit: string;
  readonly read: (s: Situation, before: Deposit) => number;
};

const derived: readonly Feature[] = [
  {
    words: "needle depth in stretched skin",
    unit: "mm",
    read: ([technique, tissue]) => puncture(technique, tissue, depositModel).stretchedDepthMm,
  },
  {
    words: "needle depth less skin thickness",
    unit: "mm",
    read: ([, tissue], { needleDepthMm }) => needleDepthMm - tissue.skinMm,
  },
  { words: "way dragged in the skin", unit: "mm", read: ([technique]) => technique.dragMmPerS * technique.dwellS },
  { words: "punctures a dot", unit: "", read: ([technique]) => technique.punctureHz * technique.dwellS },
  { words: "spill probability", unit: "", read: (_, { spillProbability }) => spillProbability },
  { words: "bleeding index", unit: "", read: (_, { bleedingIndex }) => bleedingIndex },
];
const features: readonly Feature[] = [
  ...techniqueInputs.map(({ words, unit, read }) => ({ words, unit, read: ([t, s]: Situation) => read(t, s) })),
  ...derived,
];

/** Where a sign turns most: a threshold on one feature. */
export type Region = {
  readonly words: string;
  readonly unit: string;
  readonly above: boolean;
  readonly threshold: number;
  /** Share of situations in the region, and of those in and out of it that turn. */
  readonly share: number;
  readonly inside: number;
  readonly outside: number;
};

export type Flip = {
  readonly direction: Direction;
  readonly outcome: Outcome;
  readonly sign: Sign;
  /** Situations with a deposit in which the sign could be checked. */
  readonly checked: number;
  /** Share that goes the other way, or moves although it should not. */
  readonly turned: number;
  /** Share that stands still although it should move. */
  readonly still: number;
  /** Null where nothing turns. */
  readonly region: Region | null;
};

/** Every stated sign over situations, with the region in which it fails. */
export function flipMap(situations: readonly Situation[]): Flip[] {
  return directions.flatMap((direction) => {
    const pairs = situations.map((situation) => raised(direction, situation));
    return outcomes.flatMap((outcome): Flip[] => {
      const sign = direction.signs[outcome];
      if (sign === undefined) return [];
      const where: Situation[] = [];
      const before: Deposit[] = [];
      const turned: boolean[] = [];
      let still = 0;
      situations.forEach((situation, at) => {
        const pair = pairs[at];
        const result = pair && checkSign(outcome, sign, ...pair);
        if (!pair || !result) return;
        where.push(situation);
        before.push(pair[0]);
        turned.push(result === "reversed" || result === "moves");
        if (result === "stands-still") still++;
      });
      const count = turned.filter(Boolean).length;
      return [
        {
          direction,
          outcome,
          sign,
          checked: where.length,
          turned: where.length === 0 ? 0 : count / where.length,
          still: where.length === 0 ? 0 : still / where.length,
          region: count === 0 ? null : regionOf(where, before, turned),
        },
      ];
    });
  });
}

const THRESHOLDS = 24;

/** The one threshold that separates what turns from what does not best, by Gini impurity. */
function regionOf(where: readonly Situation[], before: readonly Deposit[], turned: readonly boolean[]): Region {
  const total = turned.length;
  const turnedTotal = turned.filter(Boolean).length;
  let best: Region | null = null;
  let leastImpurity = Infinity;
  for (const { words, unit, read } of features) {
    const values = Float64Array.from(where, (situation, at) => read(situation, before[at]));
    const sorted = values.slice().sort();
    for (let step = 1; step < THRESHOLDS; step++) {
      const threshold = sorted[Math.floor((step / THRESHOLDS) * total)];
      let above = 0;
      let aboveTurned = 0;
      for (let at = 0; at < total; at++) {
        if (values[at] <= threshold) continue;
        above++;
        if (turned[at]) aboveTurned++;
      }
      const below = total - above;
      if (above === 0 || below === 0) continue;
      const high = aboveTurned / above;
      const low = (turnedTotal - aboveTurned) / below;
      const impurity = above * high * (1 - high) + below * low * (1 - low);
      if (impurity >= leastImpurity) continue;
      leastImpurity = impurity;
      const isAbove = high > low;
      best = {
        words,
        unit,
        above: isAbove,
        threshold,
        share: (isAbove ? above : below) / total,
        inside: Math.max(high, low),
        outside: Math.min(high, low),
      };
    }
  }
  if (!best) throw new RangeError("no feature varies");
  return best;
}
