import { dotGrid, dotsNear, type Pairs } from "./dot-grid.js";
import { type DotState, settle } from "./dot-state.js";
import { type LocalDensity, REACH } from "./local-density.js";
import { type NeighbourLists, neighbourLists } from "./neighbour-lists.js";
import { nearObstacles, type Obstacles, stepOut } from "./obstacles.js";
import type { PreparedSurface } from "./prepared-surface.js";
import { RIM_PUSH, type RimSamples, rimSamples } from "./rim-samples.js";
import { walk } from "./surface-walk.js";

/** Share of the summed push by which a dot moves, first and last sweep; firm at first, then settling. */
const FIRST_STEP = 0.68;
const LAST_STEP = 0.45;
const SWEEPS = 12;
/** Sweeps before which neighbours are looked up again; early moves are the long ones. */
const LOOK_UP = [0, 2, 6];
/** Neighbours are kept up to this squared distance over the reach, so that lists stay good for a few sweeps. */
const KEPT = 1.5;
/** Nearest distance the polish asks for, over the spacing of a hexagonal lattice of the local density. */
const CLOSEST = 0.8;
const POLISH_SWEEPS = 12;

/** Everything near each dot, looked up now and then. */
type Surroundings = { readonly lists: NeighbourLists; readonly rim: Pairs; readonly obstacles: Pairs };

/**
 * Moves dots until they stand evenly.
 *
 * Two dots at offset o push each other by o * (1 - t)^2 with t = |o|^2 * (weightA + weightB). Summed weights
 * make the push of an even layout vanish in a density gradient, to first order, whatever the kernel: writing
 * it as an integral over density, the term from more dots on the dense side and the term from their shorter
 * reach cancel by parts.
 */
export function relax(prepared: PreparedSurface, density: LocalDensity, obstacles: Obstacles, state: DotState): void {
  const rim = rimSamples(prepared, density);
  const push = new Float64Array(3 * state.count);
  let near = lookUp(state, rim, obstacles, KEPT);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    if (sweep > 0 && LOOK_UP.includes(sweep)) near = lookUp(state, rim, obstacles, KEPT);
    push.fill(0);
    pushApart(near.lists, state, push);
    pushFromRim(near.rim, rim, state, push);
    const share = FIRST_STEP + ((LAST_STEP - FIRST_STEP) * sweep) / (SWEEPS - 1);
    move(prepared, density, state, push, share);
    stepOut(prepared, density, obstacles, near.obstacles, state);
  }
  const wanted = (CLOSEST * CLOSEST) / (REACH * REACH);
  // Looked up afresh: one pair that met unseen would stay the closest of all.
  near = lookUp(state, rim, obstacles, wanted * 1.5);
  for (let sweep = 0; sweep < POLISH_SWEEPS; sweep++) {
    push.fill(0);
    partClosest(near.lists, state, wanted, push);
    move(prepared, density, state, push, 1);
    stepOut(prepared, density, obstacles, near.obstacles, state);
  }
}

function lookUp(state: DotState, rim: RimSamples, obstacles: Obstacles, limit: number): Surroundings {
  const { positionsMm, weight, count } = state;
  let sum = 0;
  for (let dot = 0; dot < count; dot++) sum += weight[dot];
  const grid = dotGrid(positionsMm, weight, count, Math.sqrt((limit * count) / (2 * sum)));
  return {
    lists: neighbourLists(grid, positionsMm, weight, count, limit),
    rim: dotsNear(grid, rim.samples, 6, rim.reachMm),
    obstacles: nearObstacles(grid, obstacles),
  };
}

function pushApart({ start, neighbour }: NeighbourLists, state: DotState, push: Float64Array): void {
  const { positionsMm, weight, count } = state;
  for (let i = 0; i < count; i++) {
    const x = positionsMm[3 * i];
    const y = positionsMm[3 * i + 1];
    const z = positionsMm[3 * i + 2];
    const w = weight[i];
    let sumX = 0;
    let sumY = 0;
    let sumZ = 0;
    const end = start[i + 1];
    for (let k = start[i]; k < end; k++) {
      const j = neighbour[k];
      const dx = x - positionsMm[3 * j];
      const dy = y - positionsMm[3 * j + 1];
      const dz = z - positionsMm[3 * j + 2];
      const left = 1 - (dx * dx + dy * dy + dz * dz) * (w + weight[j]);
      if (left <= 0) continue;
      const strength = left * left;
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

function pushFromRim(pairs: Pairs, { samples, weights }: RimSamples, state: DotState, push: Float64Array): void {
  const { positionsMm, weight } = state;
  for (let k = 0; k < pairs.dot.length; k++) {
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
    let strength = left > 0 ? left * left * left : 0;
    if (beyond > 0) {
      const there = 1 - d2 * (w + beyond);
      if (there > 0) strength -= ((2 * beyond) / (w + beyond)) * there * there * there;
    }
    strength *= RIM_PUSH;
    push[3 * i] -= strength * samples[s + 3];
    push[3 * i + 1] -= strength * samples[s + 4];
    push[3 * i + 2] -= strength * samples[s + 5];
  }
}

/** Pairs closer than wanted go a little more than half of what is missing each. */
function partClosest({ start, neighbour }: NeighbourLists, state: DotState, wanted: number, push: Float64Array): void {
  const { positionsMm, weight, count } = state;
  for (let i = 0; i < count; i++) {
    const end = start[i + 1];
    for (let k = start[i]; k < end; k++) {
      const j = neighbour[k];
      const dx = positionsMm[3 * i] - positionsMm[3 * j];
      const dy = positionsMm[3 * i + 1] - positionsMm[3 * j + 1];
      const dz = positionsMm[3 * i + 2] - positionsMm[3 * j + 2];
      const t = (dx * dx + dy * dy + dz * dz) * (weight[i] + weight[j]);
      if (t >= wanted) continue;
      // Dots on one spot have no direction to part in; they are apart by the random start.
      const strength = t > 0 ? Math.min(1, 0.6 * (Math.sqrt(wanted / t) - 1)) : 0;
      push[3 * i] += strength * dx;
      push[3 * i + 1] += strength * dy;
      push[3 * i + 2] += strength * dz;
      push[3 * j] -= strength * dx;
      push[3 * j + 1] -= strength * dy;
      push[3 * j + 2] -= strength * dz;
    }
  }
}

function move(
  prepared: PreparedSurface,
  density: LocalDensity,
  state: DotState,
  push: Float64Array,
  share: number,
): void {
  for (let dot = 0; dot < state.count; dot++) {
    const x = share * push[3 * dot];
    const y = share * push[3 * dot + 1];
    const z = share * push[3 * dot + 2];
    if (x === 0 && y === 0 && z === 0) continue;
    walk(prepared, density, state, dot, x, y, z);
    settle(prepared, density, state, dot);
  }
}

/** Squared spacing of a hexagonal lattice at a weight, mm2. */
export const hexSpacingSquared = (weight: number): number => 1 / (2 * REACH * REACH * weight);
