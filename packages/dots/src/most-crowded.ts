import { BLOCK, MANY } from "./dot-blocks.js";

const BUCKETS = 2048;
/** Stands in place of how crowded a dot was that has gone; what it is relieved of later leaves that below 0. */
const GONE = -1;
/** Of many dots no more than this share is as crowded as those that are taken block by block. */
const LEVEL = 1 / 3;
/** Every so many dots one is looked at to find that level. */
const SAMPLED = 7;

/**
 * How dots crowd each other. What is read together lies together: dots are taken from all over the surface, and
 * memory is what they wait for.
 */
export type Crowd = {
  /** How crowded each dot is, below 0 where it has gone; two numbers a dot, the second is room for the next in its bucket. */
  readonly queue: Int32Array;
  /** A dot's neighbours and what each is relieved of when it goes: two numbers each, from 2 * start on. */
  readonly start: Int32Array;
  readonly relief: Int32Array;
};

/** Dots that are being taken away. */
type Thinning = Crowd & {
  readonly count: number;
  /** 1 for the dots that may go; null = all. */
  readonly may: Uint8Array | null;
  /** Those that have gone, in the order in which they went, and the bucket they went from. */
  readonly gone: Int32Array;
  readonly goneFrom: Int32Array;
  total: number;
  /** What was read ahead: kept, or the engine would leave the reading out. */
  ahead: number;
};

/** @param most dots that shall go */
export const thinningOf = (crowd: Crowd, may: Uint8Array | null, count: number, most: number): Thinning => ({
  ...crowd,
  count,
  may,
  gone: new Int32Array(most),
  goneFrom: new Int32Array(most),
  total: 0,
  ahead: 0,
});

/**
 * Takes the most crowded dot away, and again, until as many have gone as shall. Of many dots the most crowded ones of
 * each block are taken block by block down to a common level, and then put into one order: taken from all over the
 * surface one by one, each would have to be waited for.
 */
export function takeMostCrowded(thinning: Thinning): void {
  const { queue, count, gone } = thinning;
  let most = 1;
  for (let i = 0; i < count; i++) if (queue[2 * i] > most) most = queue[2 * i];
  let shift = 0;
  while (most >> shift >= BUCKETS) shift++;
  const head = new Int32Array((most >> shift) + 1);
  for (let left = gone.length; count > MANY && left > BLOCK / 2; left = gone.length - thinning.total) {
    const before = thinning.total;
    // Half of what is left at most, since this is a guess: the last ones must not all come from the first blocks.
    const level = levelOf(thinning, shift, head, Math.min(left / 2, LEVEL * count));
    for (let from = 0; from < count; from += BLOCK) {
      take(thinning, from, Math.min(from + BLOCK, count), level, shift, head);
    }
    if (thinning.total === before) break;
    sortTaken(thinning, before, head);
  }
  if (count > MANY)
    take(thinning, 0, count, levelOf(thinning, shift, head, 4 * (gone.length - thinning.total)), shift, head);
  if (thinning.total < gone.length) take(thinning, 0, count, 0, shift, head);
}

/** The lowest bucket from which on there are about so many dots, not more. */
function levelOf({ queue, count, may }: Thinning, shift: number, dots: Int32Array, most: number): number {
  dots.fill(0);
  for (let i = 0; i < count; i += SAMPLED) {
    if (queue[2 * i] >= 0 && (!may || may[i] === 1)) dots[queue[2 * i] >> shift] += SAMPLED;
  }
  let level = dots.length;
  for (let above = 0; level > 0 && above + dots[level - 1] <= most; ) above += dots[--level];
  return level;
}

/** Takes dots of a stretch, the most crowded first, down to a bucket or until as many have gone as shall. */
function take(thinning: Thinning, from: number, end: number, level: number, shift: number, head: Int32Array): void {
  const { queue, start, relief, may, gone, goneFrom } = thinning;
  // Dots by how crowded they were when they entered their bucket; crowding only falls, so where a dot is met in a
  // bucket that is too high for it by now, it goes down to its own.
  head.fill(-1);
  let ahead = 0;
  for (let i = end - 1; i >= from; i--) {
    const bucket = queue[2 * i] >> shift;
    if (bucket < level || (may && may[i] === 0)) continue;
    queue[2 * i + 1] = head[bucket];
    head[bucket] = i;
    // Read here, where one dot need not wait for the other, it is at hand below.
    if (start[i] < start[i + 1]) ahead += relief[2 * start[i]] + relief[2 * start[i + 1] - 1];
  }
  thinning.ahead = ahead;
  let fullest = head.length - 1;
  let { total } = thinning;
  while (total < gone.length && fullest >= level) {
    const i = head[fullest];
    if (i < 0) {
      fullest--;
      continue;
    }
    head[fullest] = queue[2 * i + 1];
    const bucket = queue[2 * i] >> shift;
    if (bucket < fullest) {
      if (bucket < level) continue;
      queue[2 * i + 1] = head[bucket];
      head[bucket] = i;
      continue;
    }
    queue[2 * i] = GONE;
    gone[total] = i;
    goneFrom[total++] = bucket;
    for (let k = 2 * start[i]; k < 2 * start[i + 1]; k += 2) queue[2 * relief[k]] -= relief[k + 1];
  }
  thinning.total = total;
}

/** Puts those that went last, from one on, into the order of their buckets. */
function sortTaken({ gone, goneFrom, total }: Thinning, from: number, next: Int32Array): void {
  next.fill(0);
  for (let k = from; k < total; k++) next[goneFrom[k]]++;
  let at = from;
  for (let bucket = next.length - 1; bucket >= 0; bucket--) {
    const here = next[bucket];
    next[bucket] = at;
    at += here;
  }
  const unsorted = gone.slice(from, total);
  for (let k = 0; k < unsorted.length; k++) gone[next[goneFrom[from + k]]++] = unsorted[k];
}
