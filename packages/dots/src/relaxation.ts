import { BLOCK, MANY } from "./dot-blocks.js";
import type { DotState } from "./dot-state.js";
import { type LocalDensity, REACH } from "./local-density.js";
import type { NeighbourLists } from "./neighbour-lists.js";
import { type Obstacles, stepOut } from "./obstacles.js";
import type { PreparedSurface } from "./prepared-surface.js";
import { noParting, type Parting, partClosest, pushApart, pushFromRim, tightPairs } from "./pushes.js";
import { type RimSamples, rimSamples } from "./rim-samples.js";
import { walkAll } from "./surface-walk.js";
import { lookUp, NO_RIM, type Surroundings } from "./surroundings.js";
import { metUnseen } from "./unseen-pairs.js";
import { narrowGaps } from "./wide-gaps.js";

/** Share of the summed push by which a dot moves, first and last sweep; firm at first, then settling. */
const FIRST_STEP = 0.9;
const LAST_STEP = 0.4;
/** Share of the last push that goes on; it saves one sweep in six. */
const MOMENTUM = 0.3;
const SWEEPS = 13;
const ROUGH_SWEEPS = 9;
/** Sweep before which neighbours are looked up again; early moves are the long ones. */
const LOOK_UP = 3;
/** Neighbours are kept up to this squared distance over the reach; a push is next to nothing long before 1. */
export const KEPT = 1.05;
/** Nearest distance the polish asks for, over the spacing of a hexagonal lattice of the local density. */
const CLOSEST = 0.82;
/** The same, squared, over the reach. */
const WANTED = (CLOSEST * CLOSEST) / (REACH * REACH);
const POLISH_SWEEPS = 24;
/** Every so many sweeps the pairs that the polish watches are chosen anew. */
const WATCHED_SWEEPS = 6;
/** Pairs are watched up to this squared distance over the wanted one. */
const WATCHED = 1.25;
/** Where dots met unseen in the polish, neighbours are looked up again, at most so many times. */
const LOOKED_AGAIN = 3;
/** Squared distance over the reach up to which pairs are known in the end. */
export const KNOWN = 0.6;

/**
 * Moves dots until they stand evenly.
 *
 * @returns what is near each dot; pairs up to `KNOWN`, but for the odd one that the last small moves brought in
 */
export function relax(
  prepared: PreparedSurface,
  density: LocalDensity,
  obstacles: Obstacles,
  state: DotState,
): Surroundings {
  const rim = rimSamples(prepared, density);
  const push = new Float64Array(3 * state.count);
  const spreadOut = spread(prepared, density, obstacles, state, rim, push, SWEEPS);
  // Looked up afresh: one pair that met unseen would stay the closest of all.
  let near = { ...lookUp(state, NO_RIM, obstacles, KNOWN, spreadOut), rim: spreadOut.rim };
  const parting = noParting(push);
  polish(prepared, density, obstacles, state, near, parting, null);
  near = polishUnseen(prepared, density, obstacles, state, near, push);
  // A re-plan between standing dots must be quick; where those leave gaps, dots are moved there as a whole.
  if (state.moving < state.count) return near;
  // Then along the rim again: parting the closest pairs opens gaps there.
  for (const within of [true, false]) {
    const beside = narrowGaps(prepared, density, obstacles, state, rim, near, push, within);
    if (beside) polish(prepared, density, obstacles, state, near, parting, beside);
  }
  return polishUnseen(prepared, density, obstacles, state, near, push);
}

/** Polishes again where dots came too close that nobody had seen together: in gradients, in corners of steps. */
function polishUnseen(
  prepared: PreparedSurface,
  density: LocalDensity,
  obstacles: Obstacles,
  state: DotState,
  near: Surroundings,
  push: Float64Array,
): Surroundings {
  let anew = near;
  for (let again = 0; again < LOOKED_AGAIN && metUnseen(anew, state, WANTED); again++) {
    anew = { ...lookUp(state, NO_RIM, obstacles, KNOWN, anew), rim: near.rim };
    polish(prepared, density, obstacles, state, anew, noParting(push), null);
  }
  return anew;
}

/**
 * Parts the pairs that are closer than wanted. Of many dots those of one block after the other: pairs stand all over the
 * surface, and memory is what they would wait for.
 *
 * @param pairs the only ones that can have come too close; null where any can
 */
function polish(
  prepared: PreparedSurface,
  density: LocalDensity,
  obstacles: Obstacles,
  state: DotState,
  near: Surroundings,
  parting: Parting,
  pairs: Int32Array<ArrayBuffer> | null,
): void {
  // Beside obstacles dots move that nobody pushes.
  const stirred = near.obstacles.dot.length > 0;
  const { count } = state;
  const block = pairs || stirred || count <= MANY ? count : BLOCK;
  let tight = pairs ?? new Int32Array(2 * block + 64);
  for (let left = POLISH_SWEEPS; left > 0; ) {
    let parted = 0;
    let swept = 0;
    for (let from = 0; from < count; from += block) {
      const to = Math.min(from + block, count);
      if (!pairs) tight = tightPairs(near.lists, state, WANTED * WATCHED, tight, from, to);
      for (let sweep = 1; sweep <= Math.min(left, WATCHED_SWEEPS); sweep++) {
        parting.sweep++;
        parting.count = 0;
        const now = partClosest(tight, state, WANTED, parting, stirred || sweep === 1);
        if (now === 0 && sweep === 1) break;
        walkAll(prepared, density, state, parting.push, 1, 0, parting);
        stepOut(prepared, density, obstacles, near.obstacles, state);
        parted += now;
        if (sweep > swept) swept = sweep;
        if (now === 0) break;
      }
    }
    if (parted === 0) break;
    left -= swept;
  }
}

/**
 * Moves dots until they stand about evenly: enough to choose sessions by, which are then relaxed along with the whole.
 *
 * @returns what was near each dot at the last look-up: of the pairs up to `KNOWN` one in a thousand is missing by now
 */
export function relaxRoughly(
  prepared: PreparedSurface,
  density: LocalDensity,
  obstacles: Obstacles,
  state: DotState,
): Surroundings {
  const push = new Float64Array(3 * state.count);
  return spread(prepared, density, obstacles, state, rimSamples(prepared, density), push, ROUGH_SWEEPS);
}

function spread(
  prepared: PreparedSurface,
  density: LocalDensity,
  obstacles: Obstacles,
  state: DotState,
  rim: RimSamples,
  push: Float64Array,
  sweeps: number,
): Surroundings {
  let near = lookUp(state, rim, obstacles, KEPT);
  const { count } = state;
  const block = near.obstacles.dot.length > 0 || count <= MANY ? count : BLOCK;
  const halfway = (LOOK_UP + sweeps) >> 1;
  const ends = block < count ? [LOOK_UP, halfway, sweeps] : [LOOK_UP, sweeps];
  for (let stretch = 0; stretch < ends.length; stretch++) {
    if (stretch === 1) near = lookUp(state, rim, obstacles, KEPT, near);
    const crossing = block < count ? pairsFromElsewhere(near.lists, count, block) : null;
    let rimFrom = 0;
    for (let from = 0; from < count; from += block) {
      const to = Math.min(from + block, count);
      let rimTo = rimFrom;
      while (rimTo < near.rim.dot.length && near.rim.dot[rimTo] < to) rimTo++;
      // What other blocks left there is no push of this stretch.
      if (crossing) push.fill(0, 3 * from, 3 * to);
      for (let sweep = stretch === 0 ? 0 : ends[stretch - 1]; sweep < ends[stretch]; sweep++) {
        pushApart(near.lists, state, push, 1, from, to);
        if (crossing) pushApart(crossing, state, push, 1, from, to);
        pushFromRim(near.rim, rim, state, push, 1, rimFrom, rimTo);
        const share = FIRST_STEP + ((LAST_STEP - FIRST_STEP) * sweep) / (sweeps - 1);
        walkAll(prepared, density, state, push, share, MOMENTUM, undefined, from, Math.min(to, state.moving));
        stepOut(prepared, density, obstacles, near.obstacles, state);
      }
      rimFrom = rimTo;
    }
  }
  return near;
}

/** The pairs that are listed with a dot of another block, here with the one of this: a block is moved by itself. */
function pairsFromElsewhere({ start, neighbour }: NeighbourLists, count: number, block: number): NeighbourLists {
  const first = new Int32Array(count + 2);
  for (let from = 0; from < count; from += block) {
    const to = Math.min(from + block, count);
    for (let k = start[from]; k < start[to]; k++) {
      if (neighbour[k] < from || neighbour[k] >= to) first[neighbour[k] + 2]++;
    }
  }
  for (let dot = 0; dot < count; dot++) first[dot + 2] += first[dot + 1];
  const others = new Int32Array(first[count + 1]);
  for (let from = 0; from < count; from += block) {
    const to = Math.min(from + block, count);
    for (let i = from; i < to; i++) {
      for (let k = start[i]; k < start[i + 1]; k++) {
        if (neighbour[k] < from || neighbour[k] >= to) others[first[neighbour[k] + 1]++] = i;
      }
    }
  }
  return { start: first.subarray(0, count + 1), neighbour: others };
}
