import type { Pairs } from "./dot-rows.js";
import type { DotState } from "./dot-state.js";
import { REACH } from "./local-density.js";
import type { NeighbourLists } from "./neighbour-lists.js";

/** Nearest distance over the spacing of a hexagonal lattice below which there is no room for both dots. */
const NO_ROOM = 0.75;
/** The same as `neighbourLists` takes it. */
export const NO_ROOM_LIMIT = (NO_ROOM * NO_ROOM) / (REACH * REACH);
/** Among dots that a hand has set unevenly already and that nobody can move, less must do. */
export const AMONG_STANDING_LIMIT = (0.6 * 0.6) / (REACH * REACH);

/**
 * Where a dot beside an obstacle stands too close to another, the later of the two is given up.
 *
 * @param lists all pairs up to `limit`, or more
 * @param limit squared distance, as `neighbourLists` takes it, below which there is no room for both
 */
export function crowdedOut(
  { start, neighbour }: NeighbourLists,
  near: Pairs,
  state: DotState,
  keep: Uint8Array,
  limit: number,
): void {
  const { positionsMm, weight, count, moving } = state;
  const beside = new Uint8Array(count);
  for (const dot of near.dot) if (dot < moving) beside[dot] = 1;
  for (let i = 0; i < count; i++) {
    for (let k = start[i]; k < start[i + 1]; k++) {
      const j = neighbour[k];
      if ((beside[i] === 0 && beside[j] === 0) || keep[i] === 0 || keep[j] === 0) continue;
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
}
