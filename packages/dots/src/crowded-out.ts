import type { Pairs } from "./dot-rows.js";
import type { DotState } from "./dot-state.js";
import { REACH } from "./local-density.js";
import { neighbourLists, rowsFor } from "./neighbour-lists.js";

/** Nearest distance over the spacing of a hexagonal lattice below which there is no room for both dots. */
const NO_ROOM = 0.6;

/** Where a dot beside an obstacle stands too close to another, the later of the two is given up. */
export function crowdedOut(near: Pairs, state: DotState, keep: Uint8Array): void {
  const { positionsMm, weight, count, moving } = state;
  const beside = new Uint8Array(count);
  for (const dot of near.dot) if (dot < moving) beside[dot] = 1;
  const limit = (NO_ROOM * NO_ROOM) / (REACH * REACH);
  const { start, neighbour } = neighbourLists(rowsFor(positionsMm, weight, count, limit), limit, moving);
  for (let i = 0; i < count; i++) {
    for (let k = start[i]; k < start[i + 1]; k++) {
      const j = neighbour[k];
      if (keep[i] === 0 || keep[j] === 0) continue;
      const later = i > j ? i : j;
      const earlier = i > j ? j : i;
      if (beside[later] === 1) keep[later] = 0;
      else if (beside[earlier] === 1) keep[earlier] = 0;
    }
  }
}
