import { dotsNear, type Pairs } from "./dot-rows.js";
import { type NeighbourLists, neighbourLists, rowsFor } from "./neighbour-lists.js";
import { nearObstacles, type Obstacles } from "./obstacles.js";
import type { PushedDots } from "./pushes.js";
import type { RimSamples } from "./rim-samples.js";

/** Everything near each dot, looked up now and then. */
export type Surroundings = { readonly lists: NeighbourLists; readonly rim: Pairs; readonly obstacles: Pairs };

/** @param limit squared distance over the reach up to which two dots are neighbours */
export function lookUp(state: PushedDots, rim: RimSamples, obstacles: Obstacles, limit: number): Surroundings {
  const { positionsMm, weight, count, moving } = state;
  const rows = rowsFor(positionsMm, weight, count, limit);
  return {
    lists: neighbourLists(rows, limit, moving),
    rim: dotsNear(rows, rim.samples, 6, rim.reachMm),
    obstacles: nearObstacles(rows, obstacles),
  };
}
