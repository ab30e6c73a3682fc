import { type DotPlacement, replanDots, strokeDensity } from "@shadowline/dots";
import type { BrushStart, CaseStroke, PlannedDots } from "@shadowline/treatment";
import { type DotSizes, dotSlots } from "./dot-slots.js";
import type { DotChange } from "./scene.js";

/** Dots under a brush that is down: near the plan's at every step, and the plan's own whenever the hand rests. */
export type BrushPreview = {
  /**
   * The brush came so far: only what it reached since the last step is planned anew. Null where the screen has no
   * room for so many dots more.
   */
  readonly step: (stroke: CaseStroke) => DotChange | null;
  /** The hand rests: the dots that the plan has with this stroke. */
  readonly rest: (stroke: CaseStroke) => DotChange | null;
  /** As `step`, the last of its stroke: the next one begins from here, until the plan with both is there. */
  readonly keep: (stroke: CaseStroke) => DotChange | null;
  /** As before the stroke. */
  readonly drop: () => DotChange | null;
  readonly full: () => Uint32Array;
};

/** What a hand does with the brush. */
export type BrushDeed =
  | { readonly deed: "step" | "rest" | "keep"; readonly stroke: CaseStroke }
  | { readonly deed: "drop" };

type Stand = { readonly placement: DotPlacement; readonly cornerPerCm2: Float64Array };

/**
 * @param dots as they were planned on this ground, and went to the screen
 * @param room slots of the screen's buffers
 */
export function brushPreview(
  { prepared, dotsPerCm2, ceilingPerCm2, requestFor }: BrushStart,
  dots: PlannedDots,
  room: number,
): BrushPreview {
  const slots = dotSlots(dots.placement, room, sizesOf(dots));
  let before: Stand = { placement: dots.placement, cornerPerCm2: dotsPerCm2 };
  let now = before;

  const after = (from: Stand, cornerPerCm2: Float64Array): Stand => {
    const touched = changedTriangles(from.cornerPerCm2, cornerPerCm2);
    return { placement: replanDots(from.placement, requestFor(cornerPerCm2), touched, prepared), cornerPerCm2 };
  };
  const painted = (stroke: CaseStroke): Float64Array =>
    strokeDensity(prepared, before.cornerPerCm2, { ...stroke, pathMm: stroke.pathMm.flat() }, ceilingPerCm2)
      .cornerPerCm2;
  const show = (next: Stand): DotChange | null => {
    now = next;
    return slots.to(next.placement);
  };
  return {
    step: (stroke) => show(after(now, painted(stroke))),
    rest: (stroke) => show(after(before, painted(stroke))),
    keep(stroke) {
      before = after(now, painted(stroke));
      return show(before);
    },
    drop: () => show(before),
    full: () => fullTriangles(now.cornerPerCm2, ceilingPerCm2),
  };
}

function changedTriangles(before: Float64Array, after: Float64Array): Uint32Array {
  const changed: number[] = [];
  for (let at = 0; at < before.length; at += 3) {
    const same = before[at] === after[at] && before[at + 1] === after[at + 1] && before[at + 2] === after[at + 2];
    if (!same) changed.push(at / 3);
  }
  return Uint32Array.from(changed);
}

/** A density so near to the ceiling is there. */
const NEARLY = 0.999;

/** Triangles whose three corners hold as much as they may. */
export function fullTriangles(cornerPerCm2: Float64Array, ceilingPerCm2: Float64Array): Uint32Array {
  const full: number[] = [];
  const isFull = (corner: number): boolean =>
    ceilingPerCm2[corner] > 0 && cornerPerCm2[corner] >= NEARLY * ceilingPerCm2[corner];
  for (let corner = 0; corner < cornerPerCm2.length; corner += 3) {
    if (isFull(corner) && isFull(corner + 1) && isFull(corner + 2)) full.push(corner / 3);
  }
  return Uint32Array.from(full);
}

/** As the first planned dot of the group and session, else as the first of all. */
function sizesOf({ placement, radiusMm, massNg }: PlannedDots): DotSizes {
  const sizes = new Map<number, ReturnType<DotSizes>>();
  const key = (group: number, session: number): number => 256 * group + session;
  for (let rank = 0; rank < placement.count; rank++) {
    const slot = key(placement.group[rank], placement.session[rank]);
    if (!sizes.has(slot)) sizes.set(slot, { radiusMm: radiusMm[rank], massNg: massNg[rank] });
  }
  const any = sizes.values().next().value ?? { radiusMm: 0.2, massNg: 1 };
  return (group, session) => sizes.get(key(group, session)) ?? any;
}
