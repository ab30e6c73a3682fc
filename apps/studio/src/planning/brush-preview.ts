import { type DotPlacement, liveDots, replanDots, type StrokedDensity, strokeDensity } from "@shadowline/dots";
import { type BrushStart, type CaseStroke, densityStrokeOf, type PlannedDots } from "@shadowline/treatment";
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

/**
 * @param dots as they were planned on this ground, and went to the screen
 * @param room slots of the screen's buffers
 */
export function brushPreview(
  { prepared, dotsPerCm2, ceilingPerCm2, requestFor }: BrushStart,
  dots: PlannedDots,
  room: number,
): BrushPreview {
  const live = liveDots(dots.placement);
  const slots = dotSlots(live, room, sizesOf(dots));
  let before: { readonly placement: DotPlacement; readonly cornerPerCm2: Float64Array } = {
    placement: dots.placement,
    cornerPerCm2: dotsPerCm2,
  };
  const nowPerCm2 = dotsPerCm2.slice();
  /** As far as `live` has it; null between strokes. */
  let painted: CaseStroke | null = null;

  const stroked = (stroke: CaseStroke): StrokedDensity =>
    strokeDensity(prepared, before.cornerPerCm2, densityStrokeOf(stroke), ceilingPerCm2);

  /** The stroke on top of what there is of it: where its way is only longer, its new stretch alone is painted. */
  function goOn(stroke: CaseStroke): Uint32Array {
    const stretch = painted && !stroke.holdTotal && goesOn(painted, stroke) ? painted.pathMm.length - 1 : null;
    const touched =
      stretch === null
        ? change(nowPerCm2, stroked(stroke).cornerPerCm2)
        : goFarther(before.cornerPerCm2, nowPerCm2, stroked(stretchOf(stroke, stretch)));
    painted = stroke;
    return live.replan(requestFor(nowPerCm2), touched, prepared);
  }

  function become(placement: DotPlacement, cornerPerCm2: Float64Array): Uint32Array {
    nowPerCm2.set(cornerPerCm2);
    return live.become(placement);
  }

  return {
    step: (stroke) => slots.show(goOn(stroke)),
    rest(stroke) {
      const { cornerPerCm2, touched } = stroked(stroke);
      painted = stroke;
      const rested = replanDots(before.placement, requestFor(cornerPerCm2), touched, prepared);
      return slots.show(become(rested, cornerPerCm2));
    },
    keep(stroke) {
      const changed = goOn(stroke);
      before = { placement: live.placement(), cornerPerCm2: nowPerCm2.slice() };
      painted = null;
      return slots.show(changed);
    },
    drop() {
      painted = null;
      return slots.show(become(before.placement, before.cornerPerCm2));
    },
    full: () => fullTriangles(nowPerCm2, ceilingPerCm2),
  };
}

/** A stroke from one of its places on. On the other side a way has as many places. */
const stretchOf = ({ mirroredPathMm, ...stroke }: CaseStroke, from: number): CaseStroke => ({
  ...stroke,
  pathMm: stroke.pathMm.slice(from),
  ...(mirroredPathMm ? { mirroredPathMm: mirroredPathMm.slice(from) } : {}),
});

/** Whether a stroke is the other one with a longer way, or with the same. */
const goesOn = (shorter: CaseStroke, stroke: CaseStroke): boolean =>
  stroke.kind === shorter.kind &&
  stroke.radiusMm === shorter.radiusMm &&
  stroke.perCm2 === shorter.perCm2 &&
  (stroke.mirroredPathMm === undefined) === (shorter.mirroredPathMm === undefined) &&
  stroke.pathMm.length >= shorter.pathMm.length;

/**
 * What a stroke has done so far, and its last stretch: at each corner whichever led farther from what stood there
 * before, since a brush works by its nearest place and the nearer it came the more it did.
 *
 * @returns triangles that changed
 */
function goFarther(
  before: Float64Array,
  soFar: Float64Array,
  { cornerPerCm2: stretch, touched: near }: StrokedDensity,
): Uint32Array {
  const touched: number[] = [];
  for (const triangle of near) {
    let changed = false;
    for (let corner = 3 * triangle; corner < 3 * triangle + 3; corner++) {
      if (Math.abs(stretch[corner] - before[corner]) <= Math.abs(soFar[corner] - before[corner])) continue;
      soFar[corner] = stretch[corner];
      changed = true;
    }
    if (changed) touched.push(triangle);
  }
  return Uint32Array.from(touched);
}

/** Makes one field the other. Returns the triangles in which they differed. */
function change(from: Float64Array, to: Float64Array): Uint32Array {
  const changed: number[] = [];
  for (let at = 0; at < from.length; at += 3) {
    const same = from[at] === to[at] && from[at + 1] === to[at + 1] && from[at + 2] === to[at + 2];
    if (!same) changed.push(at / 3);
  }
  from.set(to);
  return Uint32Array.from(changed);
}

/** A density so near to the ceiling is there. */
const NEARLY = 0.999;

/** Triangles whose three corners hold as much as they may. */
function fullTriangles(cornerPerCm2: Float64Array, ceilingPerCm2: Float64Array): Uint32Array {
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
