import { dotsNear } from "./dot-rows.js";
import { spacingMm } from "./local-density.js";
import type { NeighbourLists } from "./neighbour-lists.js";
import { pairWeight } from "./pair-weight.js";
import type { PushedDots } from "./pushes.js";
import type { Surroundings } from "./surroundings.js";

/** A dot that came less far than this since neighbours were looked up has met nobody unseen; over its spacing. */
const STRAYED = 0.15;
/** The farthest apart, over the denser one's spacing, that a pair can be called too close: across a step. */
const FARTHEST = 1.35;

/**
 * Whether two dots came too close that were no neighbours when neighbours were looked up. Few dots go far after that:
 * they alone are looked at, or this would take as long as looking up all neighbours again.
 *
 * @param near as looked up, pairs up to `KNOWN`
 * @param wanted squared nearest distance over the reach, as `partClosest` takes it
 */
export function metUnseen(
  { rows, lists }: Pick<Surroundings, "rows" | "lists">,
  state: PushedDots,
  wanted: number,
): boolean {
  const { positionsMm, weight, moving } = state;
  const strayed: number[] = [];
  let farthest = 0;
  for (let e = 0; e < rows.count; e++) {
    const i = rows.dot[e];
    if (i >= moving) continue;
    const dx = positionsMm[3 * i] - rows.entries[4 * e];
    const dy = positionsMm[3 * i + 1] - rows.entries[4 * e + 1];
    const dz = positionsMm[3 * i + 2] - rows.entries[4 * e + 2];
    const d2 = dx * dx + dy * dy + dz * dz;
    if (d2 > farthest) farthest = d2;
    const spacing = spacingMm(weight[i]);
    if (d2 > STRAYED * STRAYED * spacing * spacing) strayed.push(i);
  }
  if (strayed.length === 0) return false;
  const went = Math.sqrt(farthest);
  const places = new Float64Array(3 * strayed.length);
  const radii = new Float64Array(strayed.length);
  for (let k = 0; k < strayed.length; k++) {
    for (let axis = 0; axis < 3; axis++) places[3 * k + axis] = positionsMm[3 * strayed[k] + axis];
    radii[k] = FARTHEST * spacingMm(weight[strayed[k]]) + went;
  }
  const { dot, other } = dotsNear(rows, places, 3, radii);
  for (let k = 0; k < dot.length; k++) {
    const i = strayed[other[k]];
    const j = dot[k];
    if (i === j) continue;
    const dx = positionsMm[3 * i] - positionsMm[3 * j];
    const dy = positionsMm[3 * i + 1] - positionsMm[3 * j + 1];
    const dz = positionsMm[3 * i + 2] - positionsMm[3 * j + 2];
    if ((dx * dx + dy * dy + dz * dz) * pairWeight(weight[i], weight[j]) >= wanted) continue;
    if (!areNeighbours(lists, i, j)) return true;
  }
  return false;
}

function areNeighbours({ start, neighbour }: NeighbourLists, i: number, j: number): boolean {
  for (let k = start[i]; k < start[i + 1]; k++) if (neighbour[k] === j) return true;
  for (let k = start[j]; k < start[j + 1]; k++) if (neighbour[k] === i) return true;
  return false;
}
