import { prepareSurface } from "@shadowline/dots";
import type { LookInput } from "@shadowline/look";
import type { HandOffset } from "@shadowline/technique";
import { applyEdits } from "./apply-edits.js";
import type { ClientCase } from "./case.js";
import type { PlannedDots } from "./place.js";
import { activeProtocolOf, type PlannedCase } from "./plan-case.js";
import { type Hand, setByHand } from "./set-by-hand.js";
import { type SetTotals, setTotals } from "./set-totals.js";

/** A plan's look as one hand sets it. */
export type LookByHand = {
  readonly input: LookInput;
  readonly dots: PlannedDots;
  /** What all of this hand's dots have in common. */
  readonly offset: HandOffset;
  readonly totals: readonly SetTotals[];
};

/** The hand of a case: its practitioner's own where test patches told it, any hand where nobody did. */
export function handOf(clientCase: ClientCase): Hand {
  const { protocol, scatter } = activeProtocolOf(clientCase, applyEdits(clientCase.knowledge.edits));
  return { scatter, placeSdMm: protocol.aim.placeSdMm, zoneExtensionSdMm: protocol.aim.zoneExtensionSdMm };
}

/**
 * What the look shows of dots that a hand has set instead of those planned. The hand is one draw out of the band
 * that the plan's own look has for hands, so a look of this input has no band of its own: its likely values stand
 * beside the plan's band.
 *
 * @param input of the planned dots
 */
export function lookInputByHand(
  input: LookInput,
  planned: PlannedDots,
  set: PlannedDots,
  { placeSdMm }: Pick<Hand, "placeSdMm">,
): LookInput {
  return {
    ...input,
    dots: {
      ...input.dots,
      positionsMm: set.placement.positionsMm,
      normals: set.placement.normals,
      // The input's masses may be those of another pigment that absorbs as much.
      massNg: input.dots.massNg.map((mass, dot) => (mass > 0 ? (mass * set.massNg[dot]) / planned.massNg[dot] : 0)),
      depthMm: set.depthMm,
      radiusMm: set.radiusMm,
      depthSpreadMm: set.depthSpreadMm,
      shedRatio: set.shedRatio,
      placeSdMm,
    },
  };
}

/**
 * A planned case as a hand sets it; null where no dots are planned.
 *
 * @param seed names the hand; the plan's own bytes do not change
 */
export function plannedByHand({ plan, scalp, dots, lookInput }: PlannedCase, seed: number): LookByHand | null {
  if (!dots) return null;
  const hand = handOf(plan.case);
  const set = setByHand(dots, prepareSurface(scalp.mesh), plan, hand, seed);
  return {
    input: lookInputByHand(lookInput, dots, set.dots, hand),
    ...set,
    totals: setTotals(dots, set.dots),
  };
}
