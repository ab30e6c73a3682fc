import { cupFor, cupInk, type Deposit, mixingRecipe, type Technique, USUAL_DROP_ML } from "@shadowline/technique";
import type { Recipe } from "./plan.js";

/** Cups are filled to the next half millilitre. */
const CUP_STEP_ML = 0.5;
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
  const totalMl = Math.min(MOST_ML, Math.max(1, Math.ceil(Math.max(needsMl, oneDropMl) / CUP_STEP_ML)) * CUP_STEP_ML);
  const mixed = mixingRecipe({ dilutionParts, totalMl });
  return {
    ...mixed,
    totalMl,
    needsMl,
    dropMl: USUAL_DROP_ML,
    evidence: ["technique-dilution-shade", "mixing-drop-assumption", "mixing-waste-assumption"],
  };
}
