import { REACH } from "./local-density.js";
import { type Ground, rimCrowding } from "./rim-crowding.js";
import { emptyScratch, scratchFloats, scratchInts } from "./scratch.js";
import { stableOrder } from "./stable-order.js";
import { lookUp, NO_OBSTACLES, NO_RIM, type Surroundings } from "./surroundings.js";

/** Crowding is counted in whole steps, so that taking a dot away undoes exactly what it added. */
const STEPS = 4096;

/** Dots to be ranked among others whose ranks stand. "Time" counts through the order: a prefix ends at a time. */
export type RingedDots = {
  readonly count: number;
  /** The first so many are to be ranked; the rest have their times. */
  readonly moving: number;
  readonly positionsMm: Float64Array;
  readonly weight: Float64Array;
  /** From when on each is there; used from `moving` on. */
  readonly time: Float64Array;
  /** The ground they stand on, as `eliminationOrder` takes it. */
  readonly ground: Ground;
};

/** What is known of the order beforehand. */
type Timetable = {
  /** The times to be given out, ascending, one a moving dot. */
  readonly times: Float64Array;
  /** Share of the dots around a dot that is there at a time, rising, above 0 after time 0. */
  readonly there: (time: number, dot: number) => number;
  /** Times at which a prefix matters most (ends of sessions), any order. */
  readonly cuts: readonly number[];
  /** Whether a dot may have a time; left out, it may have any. */
  readonly may?: (dot: number, time: number) => boolean;
};

/**
 * Ranks dots among standing ones so that every prefix of all of them is even: the most crowded moving dot gets
 * the latest time left, while standing dots leave as their own times come. As `eliminationOrder` otherwise.
 *
 * @param reach of crowding, as `eliminationOrder` takes it
 * @returns moving dots in their order: the i-th gets times[i]
 */
export function ringOrder(dots: RingedDots, { times, there, cuts, may }: Timetable, reach: number): Uint32Array {
  const { count, moving, time } = dots;
  const order = new Uint32Array(moving);
  const everyone = new Uint32Array(count);
  for (let dot = 0; dot < count; dot++) everyone[dot] = dot;
  let alive = everyone;
  let left = moving;
  let past: Surroundings | undefined;
  while (left > 0) {
    const until = stageEnd(times[left - 1], cuts, there);
    const latest = times[left - 1];
    let there0 = 0;
    for (let i = 0; i < alive.length; i++) {
      if (alive[i] < moving || time[alive[i]] <= latest) alive[there0++] = alive[i];
    }
    alive = alive.subarray(0, there0);
    const stage = crowd(dots, alive, left, until, there, reach, left === moving, past);
    past = stage.near;
    // Standing dots in the order in which they leave.
    const leaving = lastFirst(time, alive, left);
    const tree = tournament(stage.load, left);
    if (may) for (let i = 0; i < left; i++) if (!may(alive[i], latest)) tree.hide(i);
    let out = 0;
    let remaining = left;
    const gone = new Uint8Array(left);
    while (remaining > 0 && times[remaining - 1] > until) {
      const now = times[remaining - 1];
      for (; out < leaving.length && time[alive[leaving[out]]] > now; out++) stage.leave(leaving[out], tree.lighten);
      const dot = tree.most();
      tree.hide(dot);
      stage.leave(dot, tree.lighten);
      gone[dot] = 1;
      order[--remaining] = alive[dot];
    }
    let stay = 0;
    for (let i = 0; i < alive.length; i++) if (i >= left || gone[i] === 0) alive[stay++] = alive[i];
    alive = alive.subarray(0, stay);
    left = remaining;
  }
  return order;
}

/** The standing dots of a list, from a place in it on: the places of those with the latest times first. */
function lastFirst(time: Float64Array, alive: Uint32Array, from: number): Uint32Array {
  const standing = alive.length - from;
  const times = new Float64Array(standing);
  for (let i = 0; i < standing; i++) times[i] = time[alive[from + i]];
  const places = stableOrder(times, standing);
  for (let i = 0; i < standing; i++) places[i] += from;
  return places.reverse();
}

/** The next time at which crowding is measured anew: the next cut, or when half of the dots have left. */
function stageEnd(from: number, cuts: readonly number[], there: Timetable["there"]): number {
  let until = 0;
  for (const cut of cuts) if (cut < from && cut > until) until = cut;
  // A cut that is not much less than half away ends the stage by itself.
  if (there(from, 0) <= 3 * there(until, 0)) return until;
  let low = until;
  let high = from;
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    if (2 * there(middle, 0) > there(from, 0)) high = middle;
    else low = middle;
  }
  return low;
}

const places = { floats: new Float64Array(0) };
const prefixWeights = { floats: new Float64Array(0) };
const ownWeights = { floats: new Float64Array(0) };
const pairsStart = emptyScratch();
const pairsEnd = emptyScratch();
const others = emptyScratch();
const crowdings = emptyScratch();

/** Who crowds whom, for the prefix that shall be left at a time. Numbers are places in `alive`, moving dots first. */
function crowd(
  { positionsMm, weight, ground }: RingedDots,
  alive: Uint32Array,
  moving: number,
  until: number,
  there: Timetable["there"],
  reach: number,
  whole: boolean,
  past: Surroundings | undefined,
) {
  const count = alive.length;
  const at = scratchFloats(places, 3 * count);
  const w = scratchFloats(prefixWeights, count);
  const own = scratchFloats(ownWeights, count);
  for (let i = 0; i < count; i++) {
    const dot = alive[i];
    at[3 * i] = positionsMm[3 * dot];
    at[3 * i + 1] = positionsMm[3 * dot + 1];
    at[3 * i + 2] = positionsMm[3 * dot + 2];
    own[i] = weight[dot];
    // The very last dot leaves nothing: crowding is measured as if it stayed.
    const share = Math.max(there(until, dot), 1 / (2 * count));
    w[i] = (weight[dot] * share * REACH * REACH) / (reach * reach);
  }
  // At a rim the mean share of what is left will do.
  const limit = (reach * reach) / (REACH * REACH * Math.max(there(until, alive[0]), 1 / (2 * count)));
  const more = rimCrowding(ground, { positionsMm: at, weight: own, count }, limit, whole);
  const near = lookUp({ count, moving, positionsMm: at, weight: w }, NO_RIM, NO_OBSTACLES, 1, past);
  const { start, neighbour } = near.lists;
  const begin = scratchInts(pairsStart, count + 1).fill(0, 0, count + 1);
  for (let i = 0; i < count; i++) {
    begin[i + 1] += start[i + 1] - start[i];
    for (let k = start[i]; k < start[i + 1]; k++) begin[neighbour[k] + 1]++;
  }
  for (let i = 0; i < count; i++) begin[i + 1] += begin[i];
  const next = scratchInts(pairsEnd, count);
  next.set(begin.subarray(0, count));
  const other = scratchInts(others, begin[count]);
  const crowding = scratchInts(crowdings, begin[count]);
  const load = new Int32Array(moving);
  for (let i = 0; i < count; i++) {
    for (let k = start[i]; k < start[i + 1]; k++) {
      const j = neighbour[k];
      const dx = at[3 * i] - at[3 * j];
      const dy = at[3 * i + 1] - at[3 * j + 1];
      const dz = at[3 * i + 2] - at[3 * j + 2];
      const free = 1 - (dx * dx + dy * dy + dz * dz) * (w[i] + w[j]);
      const value = free > 0 ? STEPS * free * free * free * free : 0;
      const onHere = Math.floor(value * more[i]);
      const onThere = Math.floor(value * more[j]);
      crowding[next[i]] = onThere;
      other[next[i]++] = j;
      crowding[next[j]] = onHere;
      other[next[j]++] = i;
      if (i < moving) load[i] += onHere;
      if (j < moving) load[j] += onThere;
    }
  }
  return {
    load,
    near,
    leave(i: number, lighten: (dot: number, by: number) => void): void {
      for (let k = begin[i]; k < begin[i + 1]; k++) if (other[k] < moving) lighten(other[k], crowding[k]);
    },
  };
}

/** The greatest of numbers that only fall; of equal ones the last. */
function tournament(load: Int32Array, count: number) {
  let size = 1;
  while (size < count) size *= 2;
  /** Winner of each match; leaves from `size` on. -1 = hidden. */
  const winner = new Int32Array(2 * size).fill(-1);
  const better = (a: number, b: number): number => (b < 0 || (a >= 0 && load[a] > load[b]) ? a : b);
  for (let i = 0; i < count; i++) winner[size + i] = i;
  for (let node = size - 1; node >= 1; node--) winner[node] = better(winner[2 * node], winner[2 * node + 1]);
  // A number that falls (or goes) changes only the matches that it had won.
  const replay = (i: number): void => {
    for (let node = (size + i) >> 1; node >= 1 && winner[node] === i; node >>= 1) {
      winner[node] = better(winner[2 * node], winner[2 * node + 1]);
    }
  };
  return {
    most: (): number => winner[1],
    hide(i: number): void {
      winner[size + i] = -1;
      replay(i);
    },
    lighten(i: number, by: number): void {
      load[i] -= by;
      if (winner[size + i] >= 0) replay(i);
    },
  };
}
