import type { DotRows, Pairs } from "./dot-rows.js";
import { type NeighbourLists, neighbourLists, rowsFor } from "./neighbour-lists.js";
import { nearObstacles, type Obstacles } from "./obstacles.js";
import type { PushedDots } from "./pushes.js";
import { rimNear } from "./rim-near.js";
import type { RimSamples } from "./rim-samples.js";

/** Everything near each dot, looked up now and then. */
export type Surroundings = {
  readonly rows: DotRows;
  readonly lists: NeighbourLists;
  readonly rim: Pairs;
  readonly obstacles: Pairs;
};

/** As neighbours are: dots move a little between two look-ups. */
const RIM_KEPT = 1.05;

const nothing = new Float64Array(0);
/** Where rims or obstacles do not matter, they need not be looked for. */
export const NO_RIM: RimSamples = { count: 0, samples: nothing, pieces: nothing, weights: nothing, reachMm: nothing };
export const NO_OBSTACLES: Obstacles = { spheres: nothing, watchMm: nothing };

/**
 * @param limit squared distance over the reach up to which two dots are neighbours
 * @param past surroundings whose rows and lists nobody reads any more: their memory is used again
 */
export function lookUp(
  state: PushedDots,
  rim: RimSamples,
  obstacles: Obstacles,
  limit: number,
  past?: Surroundings,
): Surroundings {
  const { positionsMm, weight, count, moving } = state;
  const rows = rowsFor(positionsMm, weight, count, limit, past?.rows);
  return {
    rows,
    lists: neighbourLists(rows, limit, moving, past?.lists),
    rim: rimNear(rim, positionsMm, weight, count, 1, RIM_KEPT),
    obstacles: nearObstacles(rows, obstacles),
  };
}
