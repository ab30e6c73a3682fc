import { randomStream } from "@shadowline/numeric";
import { type DotState, settle } from "../dot-state.js";
import { type LocalDensity, REACH } from "../local-density.js";
import type { Obstacles } from "../obstacles.js";
import type { PreparedSurface } from "../prepared-surface.js";
import { walk } from "../surface-walk.js";
import type { NaturalLayout } from "./natural-layout.js";

/** Standard deviation of a unit's offset along each axis over the spacing of a hexagonal lattice. */
const UNREST = 0.16;

/**
 * Moves an even layout towards one that grew: as many dots, each near where it stood.
 *
 * @param moving the first so many dots move, the rest stand (dots around a patch that is planned anew)
 */
export function makeNatural(
  prepared: PreparedSurface,
  density: LocalDensity,
  _obstacles: Obstacles,
  state: DotState,
  natural: NaturalLayout,
  seed: number,
  moving = state.count,
): void {
  if (natural.share === 0) return;
  const random = randomStream(seed, 0x6a17);
  for (let dot = 0; dot < moving; dot++) {
    const spacingMm = 1 / (REACH * Math.sqrt(2 * state.weight[dot]));
    const step = natural.share * UNREST * spacingMm;
    walk(prepared, density, state, dot, step * bell(random), step * bell(random), step * bell(random));
    settle(prepared, density, state, dot);
  }
}

/** Near normal, mean 0, variance 1, never beyond 3.5: four uniform numbers summed. */
const bell = (random: () => number): number => 1.7320508075688772 * (random() + random() + random() + random() - 2);
