import { type DotRows, dotsNear, type Pairs } from "./dot-rows.js";
import type { DotState } from "./dot-state.js";
import { REACH } from "./local-density.js";

/** Nearest distance over the spacing of a hexagonal lattice below which there is no room for both dots. */
const NO_ROOM = 0.75;
/** The same, squared, over the reach. */
export const NO_ROOM_LIMIT = (NO_ROOM * NO_ROOM) / (REACH * REACH);
/** Among dots that a hand has set unevenly already and that nobody can move, less must do. */
export const AMONG_STANDING_LIMIT = (0.6 * 0.6) / (REACH * REACH);

/**
 * Where a dot beside an obstacle stands too close to another, the later of the two is given up.
 *
 * @param rows of the dots as they stand
 * @param near dots beside obstacles
 * @param limit squared distance over the reach below which there is no room for both
 */
export function crowdedOut(rows: DotRows, near: Pairs, state: DotState, keep: Uint8Array, limit: number): void {
  const { positionsMm, weight, count, moving } = state;
  const beside = new Uint8Array(count);
  for (const dot of near.dot) if (dot < moving) beside[dot] = 1;
  const dots = Uint32Array.from(beside.keys()).filter((dot) => beside[dot] === 1);
  const placesMm = new Float64Array(3 * dots.length);
  const reachMm = new Float64Array(dots.length);
  dots.forEach((dot, at) => {
    placesMm.set(positionsMm.subarray(3 * dot, 3 * dot + 3), 3 * at);
    reachMm[at] = Math.sqrt(limit / weight[dot]);
  });
  const pairs = dotsNear(rows, placesMm, 3, reachMm);
  for (let k = 0; k < pairs.dot.length; k++) {
    const i = dots[pairs.other[k]];
    const j = pairs.dot[k];
    if (i === j || keep[i] === 0 || keep[j] === 0) continue;
    const dx = positionsMm[3 * i] - positionsMm[3 * j];
    const dy = positionsMm[3 * i + 1] - positionsMm[3 * j + 1];
    const dz = positionsMm[3 * i + 2] - positionsMm[3 * j + 2];
    if ((dx * dx + dy * dy + dz * dz) * (weight[i] + weight[j]) >= limit) continue;
    const later = i > j ? i : j;
    const earlier = i > j ? j : i;
    if (beside[later] === 1) keep[later] = 0;
    else keep[earlier] = 0;
  }
}
