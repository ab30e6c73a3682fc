import type { DotState } from "../dot-state.js";
import { type LocalDensity, REACH } from "../local-density.js";
import type { NeighbourLists } from "../neighbour-lists.js";
import { type Obstacles, stepOut } from "../obstacles.js";
import type { PreparedSurface } from "../prepared-surface.js";
import { walkAll } from "../surface-walk.js";
import { coreMm, MOST_OF_SPACING } from "./natural-law.js";
import { type Beside, pairsWithin } from "./near-dots.js";

const ROUNDS = 4;
const SWEEPS = 10;
/** Neighbours are listed up to this distance over the core, so that dots that are pushed together are seen. */
const WATCHED = 1.3;

/** Parts the pairs that stand nearer than the core, off obstacles, until there are none or they have no room. */
export function keepCore(
  prepared: PreparedSurface,
  density: LocalDensity,
  obstacles: Obstacles,
  beside: Beside,
  state: DotState,
): void {
  const push = new Float64Array(3 * state.count);
  for (let round = 0; round < ROUNDS; round++) {
    // Looked up afresh each round: a dot that was pushed far may have met others unseen.
    const pairs = pairsWithin(state, WATCHED * MOST_OF_SPACING);
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      if (part(pairs, state, push) > 0) {
        walkAll(prepared, density, state, push, 1, 0);
        stepOut(prepared, density, obstacles, beside, state);
      } else if (sweep === 0) return;
      else break;
    }
  }
}

/** Pushes that part each pair too near to the core's distance. @returns pairs too near */
function part({ start, neighbour }: NeighbourLists, state: DotState, push: Float64Array): number {
  const { positionsMm, weight, count, moving } = state;
  let near = 0;
  push.fill(0);
  for (let i = 0; i < count; i++) {
    for (let k = start[i]; k < start[i + 1]; k++) {
      const j = neighbour[k];
      const dx = positionsMm[3 * i] - positionsMm[3 * j];
      const dy = positionsMm[3 * i + 1] - positionsMm[3 * j + 1];
      const dz = positionsMm[3 * i + 2] - positionsMm[3 * j + 2];
      const squared = dx * dx + dy * dy + dz * dz;
      const core = coreMm(1 / (REACH * Math.sqrt(weight[i] + weight[j])));
      if (squared >= core * core || squared === 0) continue;
      near++;
      // A thousandth more than wanted, so that a few sweeps end it; the whole of it where one of the two stands.
      const share = i < moving && j < moving ? 0.5 : 1;
      const strength = share * ((1.001 * core) / Math.sqrt(squared) - 1);
      push[3 * i] += strength * dx;
      push[3 * i + 1] += strength * dy;
      push[3 * i + 2] += strength * dz;
      push[3 * j] -= strength * dx;
      push[3 * j + 1] -= strength * dy;
      push[3 * j + 2] -= strength * dz;
    }
  }
  return near;
}
