import type { Deposit } from "../deposit.js";
import { depositOf } from "../deposit-of.js";
import type { Direction, Outcome, Sign, Situation } from "./directions.js";

const read: { readonly [outcome in Outcome]: (deposit: Deposit) => number } = {
  depth: ({ depthMm }) => depthMm,
  mass: ({ massNg }) => massNg,
  radius: ({ radiusMm }) => radiusMm,
  spill: ({ spillProbability }) => spillProbability,
  bleeding: ({ bleedingIndex }) => bleedingIndex,
};

/** What became of a stated sign: it held, it was turned round, it moved or stood still against the statement. */
export type SignResult = "holds" | "reversed" | "moves" | "stands-still";

/** Smaller relative changes are rounding. */
const ROUNDING = 1e-10;
/** Chances below this are none: nobody could count the difference in ten thousand dots. */
const NO_CHANCE = 1e-4;

/** A stated sign against what the model does; null where there is no deposit to speak of. */
export function checkSign(outcome: Outcome, sign: Sign, before: Deposit, after: Deposit): SignResult | null {
  if (!(before.massNg > 0 && after.massNg > 0)) return null;
  const from = read[outcome](before);
  const to = read[outcome](after);
  if (outcome === "spill" && Math.max(from, to) < NO_CHANCE) return null;
  const found = Math.abs(to - from) <= ROUNDING * Math.max(Math.abs(from), Math.abs(to)) ? 0 : Math.sign(to - from);
  if (sign === "rise-or-0") return found < 0 ? "reversed" : "holds";
  if (sign === "fall-or-0") return found > 0 ? "reversed" : "holds";
  if (found === sign) return "holds";
  if (sign === 0) return "moves";
  return found === 0 ? "stands-still" : "reversed";
}

/** The deposits before and after an input is raised; null without room to raise it. */
export function raised(direction: Direction, [technique, tissue]: Situation): readonly [Deposit, Deposit] | null {
  if (!direction.room(technique, tissue)) return null;
  return [depositOf(technique, tissue), depositOf(...direction.raise(technique, tissue))];
}
