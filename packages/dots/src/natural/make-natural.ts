import { type DotState, settle } from "../dot-state.js";
import type { LocalDensity } from "../local-density.js";
import type { NeighbourLists } from "../neighbour-lists.js";
import { type Obstacles, outside, stepOut } from "../obstacles.js";
import type { PreparedSurface } from "../prepared-surface.js";
import { relaxRoughly } from "../relaxation.js";
import { drawIntoClusters } from "./clusters.js";
import { behindFrontMm, singlesOnly } from "./front-edge.js";
import { keepCore } from "./hard-core.js";
import type { NaturalLayout } from "./natural-layout.js";
import { type Beside, besideObstacles, nextDots } from "./near-dots.js";
import { stroll } from "./stroll.js";
import { partHalves, secondHalves, setUnits, unitsOf } from "./units-read-as-two.js";
import { strayedMm } from "./unrest.js";

/**
 * Moves an even layout towards one that grew: as many dots, each near where it stood. The layout that grew is
 * made first; each dot then goes `share` of the way there, so that the share blends from one to the other.
 *
 * Dots that stand stay; the rest are laid out around them.
 *
 * @param seed of these dots: a patch that is planned anew takes another than the plan around it
 * @param known pairs of these dots as `relax` gives them, where they are at hand
 */
export function makeNatural(
  prepared: PreparedSurface,
  density: LocalDensity,
  obstacles: Obstacles,
  state: DotState,
  natural: NaturalLayout,
  seed: number,
  known?: NeighbourLists,
): void {
  if (natural.share === 0 || state.moving === 0) return;
  const even = copyOf(state);
  const grown = copyOf(state);
  grow(prepared, density, obstacles, grown, even, known ?? nextDots(state), natural, seed);
  const { share } = natural;
  if (share === 1) set(state, grown);
  for (let dot = 0; share < 1 && dot < state.moving; dot++) {
    const x = grown.positionsMm[3 * dot] - even.positionsMm[3 * dot];
    const y = grown.positionsMm[3 * dot + 1] - even.positionsMm[3 * dot + 1];
    const z = grown.positionsMm[3 * dot + 2] - even.positionsMm[3 * dot + 2];
    stroll(prepared, density, state, dot, share * x, share * y, share * z);
  }
  const beside = besideObstacles(state, obstacles);
  stepOut(prepared, density, obstacles, beside, state);
  keepCore(prepared, density, obstacles, beside, state);
  backFromObstacles(prepared, density, obstacles, beside, state, even);
}

/** The layout as it would have grown, from an even one. */
function grow(
  prepared: PreparedSurface,
  density: LocalDensity,
  obstacles: Obstacles,
  state: DotState,
  even: DotState,
  near: NeighbourLists,
  natural: NaturalLayout,
  seed: number,
): void {
  const whole = new Uint8Array(state.count);
  for (let dot = 0; dot < state.moving; dot++) {
    whole[dot] = singlesOnly(behindFrontMm(prepared, natural, state, dot)) > 0 ? 1 : 0;
  }
  const firstHalf = secondHalves(state, near, whole, seed);
  const units = unitsOf(state, firstHalf);
  const { lists } = relaxRoughly(prepared, density, obstacles, units);
  const strayed = strayedMm(prepared, natural, units, lists, seed);
  for (let unit = 0; unit < units.moving; unit++) {
    stroll(prepared, density, units, unit, strayed[3 * unit], strayed[3 * unit + 1], strayed[3 * unit + 2]);
  }
  setUnits(prepared, density, state, firstHalf, units);
  partHalves(prepared, density, state, even, firstHalf, seed);
  if (natural.hair === "afro") drawIntoClusters(prepared, density, state, natural, seed);
}

/** Who could not step out of an obstacle goes back to its even place, which is free. */
function backFromObstacles(
  prepared: PreparedSurface,
  density: LocalDensity,
  obstacles: Obstacles,
  beside: Beside,
  state: DotState,
  even: DotState,
): void {
  const clear = outside(obstacles, beside, state);
  for (let dot = 0; dot < state.moving; dot++) {
    if (clear[dot] === 1) continue;
    state.slot[dot] = even.slot[dot];
    state.barycentric[2 * dot] = even.barycentric[2 * dot];
    state.barycentric[2 * dot + 1] = even.barycentric[2 * dot + 1];
    settle(prepared, density, state, dot);
  }
}

function set(state: DotState, from: DotState): void {
  state.slot.set(from.slot);
  state.barycentric.set(from.barycentric);
  state.positionsMm.set(from.positionsMm);
  state.weight.set(from.weight);
}

const copyOf = (state: DotState): DotState => ({
  ...state,
  slot: state.slot.slice(),
  barycentric: state.barycentric.slice(),
  positionsMm: state.positionsMm.slice(),
  weight: state.weight.slice(),
});
