import type { DotState } from "../dot-state.js";
import { REACH } from "../local-density.js";
import type { NeighbourLists } from "../neighbour-lists.js";
import type { Obstacles } from "../obstacles.js";
import { KNOWN } from "../relaxation.js";
import { lookUp, NO_OBSTACLES, NO_RIM, type Surroundings } from "../surroundings.js";

/** Pairs of dots within so many spacings of a hexagonal lattice of each other, each pair once. */
export const pairsWithin = (state: DotState, spacings: number): NeighbourLists =>
  lookUp(state, NO_RIM, NO_OBSTACLES, (spacings * spacings) / (REACH * REACH)).lists;

/** Pairs of dots next to each other, as far as `relax` knows them. */
export const nextDots = (state: DotState): NeighbourLists => lookUp(state, NO_RIM, NO_OBSTACLES, KNOWN).lists;

/** Dots that are near obstacles, with the obstacle. */
export type Beside = Surroundings["obstacles"];

export const besideObstacles = (state: DotState, obstacles: Obstacles): Beside =>
  obstacles.watchMm.length === 0
    ? { dot: new Int32Array(0), other: new Int32Array(0) }
    : lookUp(state, NO_RIM, obstacles, 0.1 / (REACH * REACH)).obstacles;
