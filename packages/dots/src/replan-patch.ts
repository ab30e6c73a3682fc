import type { DotPlacement } from "./dot-placement.js";
import { type DotState, dotStateOf, settle } from "./dot-state.js";
import { type GroundCells, groundCells } from "./ground-cells.js";
import type { LocalDensity } from "./local-density.js";
import type { PreparedSurface } from "./prepared-surface.js";
import { type Filling, residualStart } from "./residual-start.js";
import { emptyScratch, scratchInts } from "./scratch.js";
import type { StandingPlaces } from "./standing-start.js";
import { slotAround, spacingOf, type TouchedGround } from "./touched-ground.js";

/** The dots of a plan that an edit concerns. */
export type ReplanPatch = {
  /** Ranks of those in touched places and the margin: they may move, go, or be joined by others. */
  readonly free: Uint32Array;
  /** Ranks of those around them, which stand; -1 for dots that were on the skin before the plan. */
  readonly standing: Int32Array;
  /** How many of the standing ones, the first, count for the ground that is planned anew: those before the plan. */
  readonly counted: number;
  /** All of them, free ones first. */
  readonly dots: DotState;
};

const freeRows = emptyScratch();
const ringRows = emptyScratch();

/** Marks triangles that only push; 1 marks those that dots may move in. */
const BEHIND = 2;

export function replanPatch(
  prepared: PreparedSurface,
  density: LocalDensity,
  { slots, within, behind, near, marginMm }: TouchedGround,
  {
    count,
    triangle,
    barycentric,
    positionsMm,
  }: Pick<DotPlacement, "count" | "triangle" | "barycentric" | "positionsMm">,
  before: StandingPlaces | null,
): ReplanPatch {
  const { slotOf, triangleAt, surface } = prepared;
  const { cornerWeight } = density;
  const concerned = new Uint8Array(surface.triangles.length / 3);
  for (const slot of slots) concerned[triangleAt[slot]] = 1;
  for (const slot of behind) concerned[triangleAt[slot]] = BEHIND;
  const free = scratchInts(freeRows, count);
  const ring = scratchInts(ringRows, count);
  let frees = 0;
  let rings = 0;
  for (let rank = 0; rank < count; rank++) {
    if (concerned[triangle[rank]] === 0) continue;
    if (concerned[triangle[rank]] === BEHIND) {
      ring[rings++] = rank;
      continue;
    }
    const slot = slotOf[triangle[rank]];
    const b = barycentric[2 * rank];
    const c = barycentric[2 * rank + 1];
    const base = cornerWeight[3 * slot];
    const weight = base + b * (cornerWeight[3 * slot + 1] - base) + c * (cornerWeight[3 * slot + 2] - base);
    if (near(slot, positionsMm, 3 * rank, marginMm(weight))) free[frees++] = rank;
    else ring[rings++] = rank;
  }
  const there = before ? Array.from(before.slot.keys()).filter((dot) => within[before.slot[dot]] === 1) : [];
  const spot = new Float64Array(4);
  const isNear = (dot: number): boolean => {
    const slot = before?.slot[dot] ?? 0;
    slotAround(prepared, slot, spot);
    return near(slot, spot, 0, spot[3] + marginMm(cornerWeight[3 * slot]));
  };
  const counted = there.filter(isNear);
  const farther = there.filter((dot) => !isNear(dot));
  const standing = new Int32Array(counted.length + rings + farther.length).fill(-1);
  standing.set(ring.subarray(0, rings), counted.length);
  const dots = dotStateOf(frees + standing.length, frees);
  const place = (to: number, dot: number): void => {
    if (!before) return;
    dots.slot[to] = before.slot[dot];
    dots.barycentric[2 * to] = before.barycentric[2 * dot];
    dots.barycentric[2 * to + 1] = before.barycentric[2 * dot + 1];
    settle(prepared, density, dots, to);
  };
  for (let i = 0; i < counted.length; i++) place(frees + i, counted[i]);
  for (let i = 0; i < farther.length; i++) place(frees + counted.length + rings + i, farther[i]);
  for (let dot = 0; dot < dots.count; dot++) {
    const rank = dot < frees ? free[dot] : standing[dot - frees];
    if (rank < 0) continue;
    dots.slot[dot] = slotOf[triangle[rank]];
    dots.barycentric[2 * dot] = barycentric[2 * rank];
    dots.barycentric[2 * dot + 1] = barycentric[2 * rank + 1];
    settle(prepared, density, dots, dot);
  }
  return { free: Uint32Array.from(free.subarray(0, frees)), standing, counted: counted.length, dots };
}

/** Dots of a patch after some have gone and some have come. */
type FilledPatch = {
  /** Those that stayed, those that came, then the standing ones. */
  readonly state: DotState;
  /** Ranks of those that stayed. */
  readonly stayed: Uint32Array;
  /** The ground of the patch. */
  readonly cells: GroundCells;
};

/**
 * @param wanted dots that shall be free, old and new
 * @param firstId of those that come
 */
export function filledPatch(
  prepared: PreparedSurface,
  density: LocalDensity,
  cornerPerCm2: Float64Array,
  ground: TouchedGround,
  { free, counted, dots }: ReplanPatch,
  wanted: number,
  seed: number,
  firstId: number,
): FilledPatch {
  const { near, marginMm } = ground;
  const { cornerWeight } = density;
  // What dots of the margin speak for reaches a spacing beyond it.
  const cutMm = (slot: number): number => marginMm(cornerWeight[3 * slot]) + spacingOf(cornerWeight[3 * slot]);
  const spot = new Float64Array(4);
  const cut = new Uint32Array(ground.slots.length);
  let cuts = 0;
  for (const slot of ground.slots) {
    slotAround(prepared, slot, spot);
    if (near(slot, spot, 0, spot[3] + cutMm(slot))) cut[cuts++] = slot;
  }
  const cells = groundCells(prepared, cornerPerCm2, cut.subarray(0, cuts), dots, (slot, middleMm, mm) =>
    near(slot, middleMm, 0, mm + cutMm(slot)),
  );
  const filling = residualStart(
    density,
    cells,
    { ...dots, free: free.length, beyond: free.length + counted },
    wanted,
    (slot, placesMm, at) => near(slot, placesMm, at, marginMm(cornerWeight[3 * slot])),
    seed,
    firstId,
  );
  return {
    state: joined(prepared, density, dots, filling),
    stayed: stayingOf(free, filling.keep),
    cells,
  };
}

function stayingOf(free: Uint32Array, keep: Uint8Array): Uint32Array {
  const staying = new Uint32Array(free.length);
  let count = 0;
  for (let dot = 0; dot < free.length; dot++) if (keep[dot] === 1) staying[count++] = free[dot];
  return staying.subarray(0, count);
}

function joined(prepared: PreparedSurface, density: LocalDensity, dots: DotState, filling: Filling): DotState {
  const { keep, slot, barycentric } = filling;
  let kept = 0;
  for (const k of keep) kept += k;
  const moving = kept + slot.length;
  const state = dotStateOf(moving + dots.count - keep.length, moving);
  let at = 0;
  const take = (from: number): void => {
    state.slot[at] = dots.slot[from];
    state.barycentric[2 * at] = dots.barycentric[2 * from];
    state.barycentric[2 * at + 1] = dots.barycentric[2 * from + 1];
    settle(prepared, density, state, at++);
  };
  for (let dot = 0; dot < keep.length; dot++) if (keep[dot] === 1) take(dot);
  state.slot.set(slot, at);
  state.barycentric.set(barycentric, 2 * at);
  for (; at < moving; at++) settle(prepared, density, state, at);
  for (let dot = keep.length; dot < dots.count; dot++) take(dot);
  return state;
}
