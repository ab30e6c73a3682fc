import { dotGrid, dotsNear, type Pairs } from "./dot-grid.js";
import { type NeighbourLists, neighbourLists } from "./neighbour-lists.js";
import { nearObstacles, type Obstacles } from "./obstacles.js";
import type { PushedDots } from "./pushes.js";
import type { RimSamples } from "./rim-samples.js";

/** Everything near each dot, looked up now and then. */
export type Surroundings = { readonly lists: NeighbourLists; readonly rim: Pairs; readonly obstacles: Pairs };

/** @param limit squared distance over the reach up to which two dots are neighbours */
export function lookUp(state: PushedDots, rim: RimSamples, obstacles: Obstacles, limit: number): Surroundings {
  const { positionsMm, weight, count, moving } = state;
  let sum = 0;
  for (let dot = 0; dot < count; dot++) sum += weight[dot];
  const grid = dotGrid(positionsMm, weight, count, Math.sqrt((limit * count) / (2 * sum)));
  return {
    lists: neighbourLists(grid, positionsMm, weight, count, limit, moving),
    rim: dotsNear(grid, rim.samples, 6, rim.reachMm),
    obstacles: nearObstacles(grid, obstacles),
  };
}
