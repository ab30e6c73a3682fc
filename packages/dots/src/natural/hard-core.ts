import type { DotState } from "../dot-state.js";
import { type LocalDensity, REACH } from "../local-density.js";
import { type Obstacles, stepOut } from "../obstacles.js";
import type { PreparedSurface } from "../prepared-surface.js";
import { walkAll } from "../surface-walk.js";
import { CORE_MM, MOST_OF_SPACING } from "./natural-law.js";
import { type Beside, pairsWithin } from "./near-dots.js";

const SWEEPS = 24;
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
  const { positionsMm, weight, count, moving } = state;
  const { start, neighbour } = pairsWithin(state, WATCHED * MOST_OF_SPACING);
  const push = new Float64Array(3 * count);
  const most = (MOST_OF_SPACING / REACH) * (MOST_OF_SPACING / REACH);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let closest = 0;
    push.fill(0);
    for (let i = 0; i < count; i++) {
      for (let k = start[i]; k < start[i + 1]; k++) {
        const j = neighbour[k];
        const dx = positionsMm[3 * i] - positionsMm[3 * j];
        const dy = positionsMm[3 * i + 1] - positionsMm[3 * j + 1];
        const dz = positionsMm[3 * i + 2] - positionsMm[3 * j + 2];
        const squared = dx * dx + dy * dy + dz * dz;
        const fits = most / (weight[i] + weight[j]);
        const core = fits < CORE_MM * CORE_MM ? fits : CORE_MM * CORE_MM;
        if (squared >= core || squared === 0) continue;
        closest++;
        // A thousandth more than wanted, so that a few sweeps end it; the whole of it where one of the two stands.
        const both = i < moving && j < moving;
        const strength = (both ? 0.5 : 1) * (1.001 * Math.sqrt(core / squared) - 1);
        for (let axis = 0; axis < 3; axis++) {
          const part = strength * (axis === 0 ? dx : axis === 1 ? dy : dz);
          push[3 * i + axis] += part;
          push[3 * j + axis] -= part;
        }
      }
    }
    if (closest === 0) return;
    walkAll(prepared, density, state, push, 1);
    stepOut(prepared, density, obstacles, beside, state);
  }
}
