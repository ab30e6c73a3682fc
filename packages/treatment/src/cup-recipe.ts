import {
  cupFor,
  cupInk,
  type Deposit,
  type MixingRecipe,
  mixingRecipe,
  type Technique,
  USUAL_DROP_ML,
} from "@shadowline/technique";
import type { Recipe } from "./plan.js";

/** Cups are filled to the next half millilitre, and up to so much more where whole drops then fit better. */
const CUP_STEP_ML = 0.5;
const MOST_MORE_ML = 2;
/** A mix this near to the wanted strength is as good as exact. */
const DROPS_NEAR = 0.02;
const MOST_ML = 50;
/** The longest dilution that a recipe is written for, parts water. */
const MOST_PARTS = 60;

/**
 * Ink and water for the dots of one prescription in one session.
 *
 * The cup holds what the dots take up with what is lost on the way, and at least so much that one drop of ink
 * makes the dilution.
 */
export function recipeFor(technique: Technique, deposit: Deposit, dots: number): Recipe {
  const nLPerDot = deposit.deliveredNg / cupInk(technique).mgPerMl;
  const needsMl = cupFor(dots, nLPerDot);
  const dilutionParts = Math.min(MOST_PARTS, technique.dilutionParts);
  const oneDropMl = USUAL_DROP_ML * (1 + dilutionParts);
  const leastMl = Math.max(1, Math.ceil(Math.max(needsMl, oneDropMl) / CUP_STEP_ML)) * CUP_STEP_ML;
  let best: { totalMl: number; mixed: MixingRecipe } | null = null;
  for (let moreMl = 0; moreMl <= MOST_MORE_ML; moreMl += CUP_STEP_ML) {
    const totalMl = Math.min(MOST_ML, leastMl + moreMl);
    const mixed = mixingRecipe({ dilutionParts, totalMl });
    if (best && Math.abs(mixed.strengthError) >= Math.abs(best.mixed.strengthError)) continue;
    best = { totalMl, mixed };
    if (Math.abs(mixed.strengthError) <= DROPS_NEAR) break;
  }
  const { totalMl, mixed } = best!;
  return {
    ...mixed,
    totalMl,
    needsMl,
    dropMl: USUAL_DROP_ML,
    evidence: ["technique-dilution-shade", "mixing-drop-assumption", "mixing-waste-assumption"],
  };
}
