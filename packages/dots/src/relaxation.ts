import type { DotState } from "./dot-state.js";
import { type LocalDensity, REACH } from "./local-density.js";
import { type Obstacles, stepOut } from "./obstacles.js";
import type { PreparedSurface } from "./prepared-surface.js";
import { partClosest, pushApart, pushFromRim } from "./pushes.js";
import { rimSamples } from "./rim-samples.js";
import { walkAll } from "./surface-walk.js";
import { lookUp } from "./surroundings.js";

/** Share of the summed push by which a dot moves, first and last sweep; firm at first, then settling. */
const FIRST_STEP = 1;
const LAST_STEP = 0.4;
const SWEEPS = 12;
/** Sweeps before which neighbours are looked up again; early moves are the long ones. */
const LOOK_UP = [0, 2, 6];
/** Neighbours are kept up to this squared distance over the reach, so that lists stay good for a few sweeps. */
const KEPT = 1.5;
/** Nearest distance the polish asks for, over the spacing of a hexagonal lattice of the local density. */
const CLOSEST = 0.8;
const POLISH_SWEEPS = 12;

/** Moves dots until they stand evenly. */
export function relax(prepared: PreparedSurface, density: LocalDensity, obstacles: Obstacles, state: DotState): void {
  const rim = rimSamples(prepared, density, density.cornerWeight);
  const push = new Float64Array(3 * state.count);
  let near = lookUp(state, rim, obstacles, KEPT);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    if (sweep > 0 && LOOK_UP.includes(sweep)) near = lookUp(state, rim, obstacles, KEPT);
    push.fill(0);
    pushApart(near.lists, state, push);
    pushFromRim(near.rim, rim, state, push);
    const share = FIRST_STEP + ((LAST_STEP - FIRST_STEP) * sweep) / (SWEEPS - 1);
    walkAll(prepared, density, state, push, share);
    stepOut(prepared, density, obstacles, near.obstacles, state);
  }
  const wanted = (CLOSEST * CLOSEST) / (REACH * REACH);
  // Looked up afresh: one pair that met unseen would stay the closest of all.
  near = lookUp(state, rim, obstacles, wanted * 1.5);
  for (let sweep = 0; sweep < POLISH_SWEEPS; sweep++) {
    push.fill(0);
    partClosest(near.lists, state, wanted, push);
    walkAll(prepared, density, state, push, 1);
    stepOut(prepared, density, obstacles, near.obstacles, state);
  }
}
