import { type DotPlacement, prepareSurface } from "@shadowline/dots";
import type { LookInput } from "@shadowline/look";
import { nearestOnSurface, type TriangleMesh } from "@shadowline/scalp";
import type { HandOffset } from "@shadowline/technique";
import { applyEdits } from "./apply-edits.js";
import type { ClientCase } from "./case.js";
import type { PlannedDots } from "./place.js";
import { activeProtocolOf, type PlannedCase } from "./plan-case.js";
import { type Hand, type HandWork, setByHand } from "./set-by-hand.js";
import { type SetTotals, setTotals } from "./set-totals.js";

/** A plan's look as one hand sets it. */
export type LookByHand = {
  readonly input: LookInput;
  /** Triangles are those of the head. */
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
 * What the look shows of dots that a hand has set instead of those planned. The plan's own look already has a band
 * for depth, width and strength that no hand or ink is sure to meet; a band around one drawn hand would count that
 * twice. So what is likely of this input stands beside the plan's band, as one draw; a far one may lie outside.
 *
 * @param input of the planned dots, and after them of those that stand in the skin already
 */
export function lookInputByHand(
  input: LookInput,
  planned: PlannedDots,
  set: PlannedDots,
  { placeSdMm }: Pick<Hand, "placeSdMm">,
): LookInput {
  // Dots that stand in the skin already follow the plan's own, and no hand moves them.
  const withSet = (shown: Float64Array, drawn: Float64Array): Float64Array => {
    const all = shown.slice();
    all.set(drawn);
    return all;
  };
  const { dots } = input;
  // The input's masses may be those of another pigment that absorbs as much.
  const massNg = set.massNg.map((mass, dot) => (mass > 0 ? (dots.massNg[dot] * mass) / planned.massNg[dot] : 0));
  return {
    ...input,
    dots: {
      ...dots,
      positionsMm: withSet(dots.positionsMm, set.placement.positionsMm),
      normals: withSet(dots.normals, set.placement.normals),
      massNg: withSet(dots.massNg, massNg),
      depthMm: withSet(dots.depthMm, set.depthMm),
      radiusMm: withSet(dots.radiusMm, set.radiusMm),
      depthSpreadMm: withSet(dots.depthSpreadMm, set.depthSpreadMm),
      shedRatio: withSet(dots.shedRatio, set.shedRatio),
      placeSdMm,
    },
  };
}

/**
 * A plan's dots and look as a hand sets them.
 *
 * @param input of the planned dots
 * @param work the plan's skin and prescription
 * @param seed names the hand
 */
export function lookByHand(
  input: LookInput,
  planned: PlannedDots,
  work: HandWork,
  hand: Hand,
  seed: number,
): LookByHand {
  // On the whole head: a hand that errs does not stop where the scalp ends.
  const onHead = { ...planned, placement: placedOn(input.head, planned.placement) };
  const set = setByHand(onHead, prepareSurface(input.head), work, hand, seed);
  return { input: lookInputByHand(input, planned, set.dots, hand), ...set, totals: setTotals(planned, set.dots) };
}

/**
 * A planned case as a hand sets it; null where no dots are planned. The plan's own bytes do not change.
 *
 * @param seed names the hand
 */
export const plannedByHand = ({ plan, dots, lookInput }: PlannedCase, seed: number): LookByHand | null =>
  dots && lookByHand(lookInput, dots, plan, handOf(plan.case), seed);

/** The same places by the triangles of another mesh of the same skin. */
function placedOn(mesh: TriangleMesh, placement: DotPlacement): DotPlacement {
  const { count, positionsMm } = placement;
  const nearest = nearestOnSurface(mesh);
  const triangle = new Uint32Array(count);
  const barycentric = new Float64Array(2 * count);
  for (let dot = 0; dot < count; dot++) {
    const at = 3 * dot;
    const place = nearest([positionsMm[at], positionsMm[at + 1], positionsMm[at + 2]]);
    triangle[dot] = place.triangle;
    barycentric[2 * dot] = place.weights[1];
    barycentric[2 * dot + 1] = place.weights[2];
  }
  return { ...placement, triangle, barycentric };
}
