import type { Pairs } from "./dot-rows.js";
import type { DotState } from "./dot-state.js";
import type { NeighbourLists } from "./neighbour-lists.js";
import { pairWeight } from "./pair-weight.js";
import { RIM_PUSH, type RimSamples } from "./rim-samples.js";

/** Dots as the pushes see them. */
export type PushedDots = Pick<DotState, "count" | "moving" | "positionsMm" | "weight">;

/**
 * Two dots at offset o push each other by o * (1 - t)^4 with t = |o|^2 * (weightA + weightB). Summed weights
 * make the push of an even layout vanish in a density gradient, to first order, whatever the kernel: writing
 * it as an integral over density, the term from more dots on the dense side and the term from their shorter
 * reach cancel by parts.
 *
 * @param from the first dot whose neighbours are looked at, and the one after the last
 */
export function pushApart(
  { start, neighbour }: NeighbourLists,
  state: PushedDots,
  push: Float64Array,
  times = 1,
  from = 0,
  to = state.count,
): void {
  const { positionsMm, weight } = state;
  for (let i = from; i < to; i++) {
    const end = start[i + 1];
    if (start[i] === end) continue;
    const x = positionsMm[3 * i];
    const y = positionsMm[3 * i + 1];
    const z = positionsMm[3 * i + 2];
    const w = weight[i];
    let sumX = 0;
    let sumY = 0;
    let sumZ = 0;
    for (let k = start[i]; k < end; k++) {
      const j = neighbour[k];
      const dx = x - positionsMm[3 * j];
      const dy = y - positionsMm[3 * j + 1];
      const dz = z - positionsMm[3 * j + 2];
      const left = 1 - (dx * dx + dy * dy + dz * dz) * (w + weight[j]);
      if (left <= 0) continue;
      const strength = times * (left * left) * (left * left);
      sumX += strength * dx;
      sumY += strength * dy;
      sumZ += strength * dz;
      push[3 * j] -= strength * dx;
      push[3 * j + 1] -= strength * dy;
      push[3 * j + 2] -= strength * dz;
    }
    push[3 * i] += sumX;
    push[3 * i + 1] += sumY;
    push[3 * i + 2] += sumZ;
  }
}

/**
 * What is missing at a rim or a step of density, from the samples along it.
 *
 * Beyond a step stand dots in rows, no even ground: it takes up to 1.4 times the mean field to have as many dots
 * beside the step as are wanted there (measured for steps from 1.25 to 10 to one).
 *
 * @param from the first of the pairs that count, and the one after the last
 */
export function pushFromRim(
  pairs: Pairs,
  { samples, weights }: RimSamples,
  state: PushedDots,
  push: Float64Array,
  times = 1,
  from = 0,
  to = pairs.dot.length,
): void {
  const { positionsMm, weight } = state;
  for (let k = from; k < to; k++) {
    const i = pairs.dot[k];
    const sample = pairs.other[k];
    const s = 6 * sample;
    const dx = positionsMm[3 * i] - samples[s];
    const dy = positionsMm[3 * i + 1] - samples[s + 1];
    const dz = positionsMm[3 * i + 2] - samples[s + 2];
    const beyond = weights[2 * sample + 1];
    // Dots across a step are the business of the sample that faces them.
    if (beyond > 0 && dx * samples[s + 3] + dy * samples[s + 4] + dz * samples[s + 5] > 0) continue;
    const d2 = dx * dx + dy * dy + dz * dz;
    const w = weight[i];
    const left = 1 - d2 * 2 * w;
    let strength = left > 0 ? left * left * left * left * left : 0;
    if (beyond > 0) {
      const there = 1 - d2 * (w + beyond);
      if (there > 0) strength -= ((2 * beyond) / (w + beyond)) * there * there * there * there * there;
    }
    strength *= times * RIM_PUSH * (4 * beyond < w ? 1 + (1.6 * beyond) / w : 1.4);
    push[3 * i] -= strength * samples[s + 3];
    push[3 * i + 1] -= strength * samples[s + 4];
    push[3 * i + 2] -= strength * samples[s + 5];
  }
}

/**
 * The pairs with d^2 * `pairWeight` below `limit`, two dots each.
 *
 * @param past an earlier answer that nobody reads any more: its memory is used again
 * @param from the first dot whose pairs are looked at, and the one after the last
 */
export function tightPairs(
  { start, neighbour }: NeighbourLists,
  state: PushedDots,
  limit: number,
  past?: Int32Array<ArrayBuffer>,
  from = 0,
  to = state.count,
): Int32Array<ArrayBuffer> {
  const { positionsMm, weight } = state;
  let pairs = past ? new Int32Array(past.buffer) : new Int32Array(2 * (to - from) + 64);
  let total = 0;
  for (let i = from; i < to; i++) {
    const end = start[i + 1];
    if (start[i] === end) continue;
    const x = positionsMm[3 * i];
    const y = positionsMm[3 * i + 1];
    const z = positionsMm[3 * i + 2];
    const w = weight[i];
    for (let k = start[i]; k < end; k++) {
      const j = neighbour[k];
      const dx = x - positionsMm[3 * j];
      const dy = y - positionsMm[3 * j + 1];
      const dz = z - positionsMm[3 * j + 2];
      const d2 = dx * dx + dy * dy + dz * dz;
      const wj = weight[j];
      // On even ground, most of it, one look is enough.
      if (d2 * (w + wj) >= limit && (w === wj || d2 * pairWeight(w, wj) >= limit)) continue;
      if (total === pairs.length) {
        const longer = new Int32Array(2 * total);
        longer.set(pairs);
        pairs = longer;
      }
      pairs[total++] = i;
      pairs[total++] = j;
    }
  }
  return pairs.subarray(0, total);
}

/** What is parted sweep by sweep. Most dots soon rest, and a pair at rest needs no look. */
export type Parting = {
  readonly push: Float64Array;
  /** The last sweep in which each dot was pushed, from 1. */
  readonly pushedIn: Uint16Array;
  /** Dots that are pushed in this sweep, the first `count`; of other dots `push` holds what is past. */
  readonly dots: Uint32Array;
  count: number;
  sweep: number;
};

export const noParting = (push: Float64Array): Parting => ({
  push,
  pushedIn: new Uint16Array(push.length / 3),
  dots: new Uint32Array(push.length / 3),
  count: 0,
  sweep: 0,
});

/**
 * Pairs closer than wanted go a little more than half of what is missing each; beside a standing dot, all of it. Where
 * they are unlike, the denser one goes further: it has less room to lose, and the sparser would walk off to where its
 * spacing is wider still.
 *
 * @param anew whether pairs are looked at of which no dot was pushed in the sweep before
 * @returns how many there were
 */
export function partClosest(
  pairs: Int32Array,
  state: PushedDots,
  wanted: number,
  parting: Parting,
  anew: boolean,
): number {
  const { positionsMm, weight, moving } = state;
  const { push, pushedIn, sweep } = parting;
  const since = anew ? 0 : sweep - 1;
  let parted = 0;
  for (let k = 0; k < pairs.length; k += 2) {
    const i = pairs[k];
    const j = pairs[k + 1];
    if (pushedIn[i] < since && pushedIn[j] < since) continue;
    const dx = positionsMm[3 * i] - positionsMm[3 * j];
    const dy = positionsMm[3 * i + 1] - positionsMm[3 * j + 1];
    const dz = positionsMm[3 * i + 2] - positionsMm[3 * j + 2];
    const wi = weight[i];
    const wj = weight[j];
    const t = (dx * dx + dy * dy + dz * dz) * pairWeight(wi, wj);
    if (t >= wanted) continue;
    parted++;
    rouse(parting, i);
    rouse(parting, j);
    if (t === 0) {
      // Pressed into one corner they have no direction to part in. One of three axes lies along any surface.
      const apart = 0.3 * Math.sqrt(wanted / pairWeight(wi, wj));
      push[3 * i + (sweep % 3)] += apart;
      push[3 * j + (sweep % 3)] -= apart;
      continue;
    }
    const both = i < moving && j < moving;
    const missing = Math.sqrt(wanted / t) - 1;
    const ofI = Math.min(1, missing * (both ? 0.6 * ((2 * wi) / (wi + wj)) : 1.1));
    const ofJ = Math.min(1, missing * (both ? 0.6 * ((2 * wj) / (wi + wj)) : 1.1));
    push[3 * i] += ofI * dx;
    push[3 * i + 1] += ofI * dy;
    push[3 * i + 2] += ofI * dz;
    push[3 * j] -= ofJ * dx;
    push[3 * j + 1] -= ofJ * dy;
    push[3 * j + 2] -= ofJ * dz;
  }
  return parted;
}

function rouse(parting: Parting, dot: number): void {
  const { push, pushedIn, dots, sweep } = parting;
  if (pushedIn[dot] === sweep) return;
  pushedIn[dot] = sweep;
  dots[parting.count++] = dot;
  push[3 * dot] = 0;
  push[3 * dot + 1] = 0;
  push[3 * dot + 2] = 0;
}
