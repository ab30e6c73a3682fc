import { REACH } from "./local-density.js";
import { type Crowd, takeMostCrowded, thinningOf } from "./most-crowded.js";
import { listed, type NeighbourLists, nearerPairs, neighbourLists, rowsFor } from "./neighbour-lists.js";
import { type Ground, rimCrowding } from "./rim-crowding.js";
import { emptyScratch, scratchInts } from "./scratch.js";
import type { Surroundings } from "./surroundings.js";

/**
 * Reach of crowding over the spacing of a hexagonal lattice of the dots that shall remain. Close keeps the
 * nearest of a prefix apart; wide leaves less mottling, for a prefix whose dots are going to be moved apart.
 */
export const CLOSE_CROWDING = 0.9;
export const WIDE_CROWDING = 1.1;
/** Crowding is counted in whole steps, so that taking a dot away undoes exactly what it added. */
const STEPS = 4096;

/** What narrows an order down; everything may be left out. */
type OrderTerms = {
  /**
   * Session of each dot where that is settled: a later session's dots then go before any earlier one's, and
   * `cuts` are the counts of dots up to the end of each session.
   */
  readonly session?: Uint8Array;
  /** Dots from here on stand: they crowd others, are never taken away and are not in the order. */
  readonly moving?: number;
  /** The ground they stand on: dots at its rim are crowded from one side alone, and would be kept for it. */
  readonly ground?: Ground;
  /** The order of the first so many does not matter. */
  readonly loose?: number;
  /** Pairs of all dots that are close, at least all below `upTo`, if they are at hand. */
  readonly known?: Known;
  /** Rows and lists that nobody else reads any more: their memory is used again once `known` is done with. */
  readonly spare?: Spare;
};

type Known = { readonly pairs: NeighbourLists; readonly upTo: number };
type Spare = Pick<Surroundings, "rows" | "lists">;

/** Dots that are left, with where they are. */
type Left = {
  readonly count: number;
  readonly dot: Uint32Array;
  readonly positionsMm: Float64Array;
  readonly weight: Float64Array;
};

/**
 * An order in which every prefix stands evenly: dots are taken away one by one, always the most crowded, and
 * the order is theirs reversed.
 *
 * Crowding of a dot is the sum over others of (1 - t)^4, t = d^2 * (weightA + weightB) over the reach, which
 * belongs to the number of dots that shall remain; it is measured anew at every stage.
 *
 * Source: Yuksel 2015, "Sample elimination for generating Poisson disk sample sets", Computer Graphics Forum
 * 34:25-32, with a kernel in d^2 and a bucket queue in place of the heap.
 *
 * @param reach `CLOSE_CROWDING` or `WIDE_CROWDING`
 * @param cuts counts at which a prefix matters most (ends of sessions), any order
 * @returns the dots that do not stand in their order, length `moving`
 */
export function eliminationOrder(
  positionsMm: Float64Array,
  weight: Float64Array,
  count: number,
  reach: number,
  cuts: readonly number[],
  { session, moving = count, ground, loose = 1, known, spare }: OrderTerms = {},
): Uint32Array {
  const standing = count - moving;
  const order = new Uint32Array(count);
  const all = new Uint32Array(count);
  for (let dot = 0; dot < count; dot++) all[dot] = dot;
  let left: Left = { count, dot: all, positionsMm, weight };
  let past = spare;
  for (const remain of stages(count, Math.max(1, standing, loose), cuts)) {
    // Squared distance up to which dots crowd each other, as `neighbourLists` takes it.
    const limit = ((reach * reach) / (REACH * REACH)) * (count / remain);
    const more = ground ? rimCrowding(ground, left, limit, left.count === count) : new Float64Array(left.count).fill(1);
    let pairs: NeighbourLists;
    if (known && left.count === count && limit <= known.upTo) {
      pairs = pairsWithin(known, left, limit);
    } else {
      past = closeTo(left, limit, past);
      pairs = past.lists;
    }
    const queue = thinOut(left, pairs, more, limit, remain, order, mayGo(left, moving, session));
    // What was handed in is not written on.
    const room = left.count === count ? roomFor(remain) : left;
    left = keepLeft(left, queue, room);
  }
  for (let i = 0, to = standing; i < left.count; i++) if (left.dot[i] < moving) order[to++] = left.dot[i];
  return order.subarray(standing);
}

const neighboursStart = emptyScratch();
const queueOf = emptyScratch();

/** Counts to thin out to, descending to `least`: every cut, and halves where cuts are more than a third apart. */
function stages(count: number, least: number, cuts: readonly number[]): number[] {
  const stops = [...new Set(cuts)].filter((cut) => cut >= least && cut < count).sort((a, b) => b - a);
  const result: number[] = [];
  let from = count;
  for (const stop of [...stops, least]) {
    while (from > 3 * stop + 1) {
      from = Math.ceil(from / 2);
      result.push(from);
    }
    if (from > stop) result.push(stop);
    from = stop;
  }
  return result;
}

/** Where far more is known than is asked for, what is too far apart would only be carried along. */
const pairsWithin = ({ pairs, upTo }: Known, { positionsMm, weight }: Left, limit: number): NeighbourLists =>
  upTo > 1.5 * limit ? nearerPairs(pairs, positionsMm, weight, limit) : pairs;

function closeTo({ positionsMm, weight, count }: Left, limit: number, past: Spare | undefined): Spare {
  const rows = rowsFor(positionsMm, weight, count, limit, past?.rows);
  return { rows, lists: neighbourLists(rows, limit, count, past?.lists) };
}

/** 1 for the dots that may be taken: not standing, and of the latest session that is still there; null = all. */
function mayGo({ count, dot }: Left, moving: number, session: Uint8Array | undefined): Uint8Array | null {
  if (!session && dot[count - 1] < moving) return null;
  let last = 0;
  if (session) for (let i = 0; i < count; i++) if (dot[i] < moving && session[dot[i]] > last) last = session[dot[i]];
  const may = new Uint8Array(count);
  for (let i = 0; i < count; i++) if (dot[i] < moving && (!session || session[dot[i]] === last)) may[i] = 1;
  return may;
}

/**
 * Takes the most crowded away until `remain` are left; writes them into `order` from its end.
 *
 * @returns where those that are left have a number that is not below 0, two a dot
 */
function thinOut(
  { count, dot, positionsMm, weight }: Left,
  pairs: NeighbourLists,
  more: Float64Array,
  limit: number,
  remain: number,
  order: Uint32Array,
  may: Uint8Array | null,
): Int32Array {
  const thinning = thinningOf(crowd(pairs, positionsMm, weight, more, count, limit), may, count, count - remain);
  takeMostCrowded(thinning);
  const { queue, gone, total } = thinning;
  for (let k = 0; k < total; k++) order[count - 1 - k] = dot[gone[k]];
  return queue;
}

const roomFor = (count: number): Left => ({
  count,
  dot: new Uint32Array(count),
  positionsMm: new Float64Array(3 * count),
  weight: new Float64Array(count),
});

/** Those with a number that is not below 0 in the queue, written into `room`, which may be where they lie. */
function keepLeft({ count, dot, positionsMm, weight }: Left, queue: Int32Array, room: Left): Left {
  let to = 0;
  for (let i = 0; i < count; i++) {
    if (queue[2 * i] < 0) continue;
    room.dot[to] = dot[i];
    room.weight[to] = weight[i];
    room.positionsMm[3 * to] = positionsMm[3 * i];
    room.positionsMm[3 * to + 1] = positionsMm[3 * i + 1];
    room.positionsMm[3 * to + 2] = positionsMm[3 * i + 2];
    to++;
  }
  return { ...room, count: to };
}

/** How crowded each dot is, and what its neighbours are relieved of when it goes. */
function crowd(
  { start, neighbour }: NeighbourLists,
  positionsMm: Float64Array,
  weight: Float64Array,
  more: Float64Array,
  count: number,
  limit: number,
): Crowd {
  const begin = scratchInts(neighboursStart, count + 1);
  begin.fill(0, 0, count + 1);
  for (let i = 0; i < count; i++) begin[i] += start[i + 1] - start[i];
  for (let k = 0; k < start[count]; k++) begin[neighbour[k]]++;
  let total = 0;
  for (let i = 0; i < count; i++) {
    total += begin[i];
    begin[i] = total;
  }
  begin[count] = total;
  const relief = scratchInts(listed, 2 * total);
  const queue = scratchInts(queueOf, 2 * count);
  queue.fill(0, 0, 2 * count);
  const per = 1 / limit;
  for (let i = count - 1; i >= 0; i--) {
    const x = positionsMm[3 * i];
    const y = positionsMm[3 * i + 1];
    const z = positionsMm[3 * i + 2];
    const w = weight[i];
    for (let k = start[i]; k < start[i + 1]; k++) {
      const j = neighbour[k];
      const dx = x - positionsMm[3 * j];
      const dy = y - positionsMm[3 * j + 1];
      const dz = z - positionsMm[3 * j + 2];
      const gap = 1 - (dx * dx + dy * dy + dz * dz) * (w + weight[j]) * per;
      const value = gap > 0 ? STEPS * (gap * gap) * (gap * gap) : 0;
      const onHere = (value * more[i]) | 0;
      const onThere = (value * more[j]) | 0;
      queue[2 * i] += onHere;
      queue[2 * j] += onThere;
      const here = --begin[i];
      relief[2 * here] = j;
      relief[2 * here + 1] = onThere;
      const there = --begin[j];
      relief[2 * there] = i;
      relief[2 * there + 1] = onHere;
    }
  }
  return { queue, start: begin, relief };
}
