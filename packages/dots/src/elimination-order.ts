import { dotGrid } from "./dot-grid.js";
import { REACH } from "./local-density.js";
import { type NeighbourLists, neighbourLists } from "./neighbour-lists.js";

/**
 * Reach of crowding over the spacing of a hexagonal lattice of the dots that shall remain. Close keeps the
 * nearest of a prefix apart; wide leaves less mottling, for a prefix whose dots are going to be moved apart.
 */
export const CLOSE_CROWDING = 0.9;
export const WIDE_CROWDING = 1.1;
/** Crowding is counted in whole steps, so that taking a dot away undoes exactly what it added. */
const STEPS = 4096;
const BUCKETS = 2048;

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
 * @param session of each dot where that is settled: a later session's dots then go before any earlier one's,
 *   and `cuts` are the counts of dots up to the end of each session
 * @param moving dots from here on stand: they crowd others, are never taken away and are not in the order
 * @returns the dots that do not stand in their order, length `moving`
 */
export function eliminationOrder(
  positionsMm: Float64Array,
  weight: Float64Array,
  count: number,
  reach: number,
  cuts: readonly number[],
  session: Uint8Array | null = null,
  moving = count,
): Uint32Array {
  const standing = count - moving;
  const order = new Uint32Array(count);
  let alive = new Uint32Array(count);
  for (let dot = 0; dot < count; dot++) alive[dot] = dot;
  for (const remain of stages(count, Math.max(1, standing), cuts)) {
    alive = thinOut(positionsMm, weight, count, moving, alive, remain, order, reach, session);
  }
  if (standing === 0) order[0] = alive[0];
  return order.subarray(standing);
}

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

/** Takes the most crowded away until `remain` are left; writes them into `order` from its end. */
function thinOut(
  positionsMm: Float64Array,
  weight: Float64Array,
  total: number,
  moving: number,
  alive: Uint32Array<ArrayBuffer>,
  remain: number,
  order: Uint32Array,
  reach: number,
  session: Uint8Array | null,
): Uint32Array<ArrayBuffer> {
  const count = alive.length;
  // Weight of the density that remains, at the reach of crowding.
  const scale = ((remain / total) * REACH * REACH) / (reach * reach);
  const at = new Float64Array(3 * count);
  const w = new Float64Array(count);
  let sum = 0;
  for (let i = 0; i < count; i++) {
    at[3 * i] = positionsMm[3 * alive[i]];
    at[3 * i + 1] = positionsMm[3 * alive[i] + 1];
    at[3 * i + 2] = positionsMm[3 * alive[i] + 2];
    w[i] = weight[alive[i]] * scale;
    sum += w[i];
  }
  const grid = dotGrid(at, w, count, Math.sqrt(count / (2 * sum)));
  const { start, other, crowding } = bothWays(neighbourLists(grid, at, w, count, 1), at, w, count);
  const load = new Int32Array(count);
  let most = 1;
  for (let i = 0; i < count; i++) {
    for (let k = start[i]; k < start[i + 1]; k++) load[i] += crowding[k];
    if (load[i] > most) most = load[i];
  }
  const queue = bucketQueue(load, most, entering(alive, moving, session));
  for (let last = count - 1; last >= remain; last--) {
    const dot = queue.takeFullest();
    order[last] = alive[dot];
    for (let k = start[dot]; k < start[dot + 1]; k++) queue.lighten(other[k], crowding[k]);
  }
  const left = new Uint32Array(remain);
  let to = 0;
  for (let i = 0; i < count; i++) if (!queue.taken(i)) left[to++] = alive[i];
  return left;
}

/** 1 for the dots that may be taken: not standing, and of the latest session that is still there; null = all. */
function entering(alive: Uint32Array, moving: number, session: Uint8Array | null): Uint8Array | null {
  if (session === null) {
    return alive[alive.length - 1] < moving ? null : Uint8Array.from(alive, (dot) => (dot < moving ? 1 : 0));
  }
  let last = 0;
  for (const dot of alive) if (dot < moving && session[dot] > last) last = session[dot];
  return Uint8Array.from(alive, (dot) => (dot < moving && session[dot] === last ? 1 : 0));
}

/** The half lists seen from both dots, with the crowding each pair brings. */
function bothWays({ start, neighbour }: NeighbourLists, at: Float64Array, w: Float64Array, count: number) {
  const begin = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) {
    begin[i + 1] += start[i + 1] - start[i];
    for (let k = start[i]; k < start[i + 1]; k++) begin[neighbour[k] + 1]++;
  }
  for (let i = 0; i < count; i++) begin[i + 1] += begin[i];
  const next = begin.slice(0, count);
  const other = new Int32Array(begin[count]);
  const crowding = new Int32Array(begin[count]);
  for (let i = 0; i < count; i++) {
    for (let k = start[i]; k < start[i + 1]; k++) {
      const j = neighbour[k];
      const dx = at[3 * i] - at[3 * j];
      const dy = at[3 * i + 1] - at[3 * j + 1];
      const dz = at[3 * i + 2] - at[3 * j + 2];
      const left = 1 - (dx * dx + dy * dy + dz * dz) * (w[i] + w[j]);
      const value = Math.floor(STEPS * left * left * left * left);
      crowding[next[i]] = value;
      other[next[i]++] = j;
      crowding[next[j]] = value;
      other[next[j]++] = i;
    }
  }
  return { start: begin, other, crowding };
}

/**
 * Dots by how crowded they are, in buckets of about equal crowding. Crowding only falls, so the fullest
 * bucket is found by going down.
 */
function bucketQueue(load: Int32Array, most: number, entering: Uint8Array | null) {
  const count = load.length;
  let shift = 0;
  while (most >> shift >= BUCKETS) shift++;
  const head = new Int32Array((most >> shift) + 1).fill(-1);
  const next = new Int32Array(count);
  const previous = new Int32Array(count);
  /** Taken, or never to be taken. */
  const gone = new Uint8Array(count);
  const taken = new Uint8Array(count);
  let fullest = head.length - 1;
  const enter = (dot: number): void => {
    const bucket = load[dot] >> shift;
    const second = head[bucket];
    next[dot] = second;
    previous[dot] = -1;
    if (second >= 0) previous[second] = dot;
    head[bucket] = dot;
  };
  const leave = (dot: number): void => {
    if (previous[dot] >= 0) next[previous[dot]] = next[dot];
    else head[load[dot] >> shift] = next[dot];
    if (next[dot] >= 0) previous[next[dot]] = previous[dot];
  };
  for (let dot = count - 1; dot >= 0; dot--) {
    if (entering === null || entering[dot] === 1) enter(dot);
    else gone[dot] = 1;
  }
  return {
    takeFullest(): number {
      while (head[fullest] < 0) fullest--;
      const dot = head[fullest];
      leave(dot);
      gone[dot] = 1;
      taken[dot] = 1;
      return dot;
    },
    lighten(dot: number, by: number): void {
      if (gone[dot] === 1) return;
      const bucket = load[dot] >> shift;
      if ((load[dot] - by) >> shift === bucket) {
        load[dot] -= by;
        return;
      }
      leave(dot);
      load[dot] -= by;
      enter(dot);
    },
    taken: (dot: number): boolean => taken[dot] === 1,
  };
}
