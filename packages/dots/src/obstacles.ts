import { type DotRows, dotsNear, type Pairs } from "./dot-rows.js";
import { type DotState, settle } from "./dot-state.js";
import type { LocalDensity } from "./local-density.js";
import { GEOMETRY_STRIDE, type PreparedSurface } from "./prepared-surface.js";
import { walk } from "./surface-walk.js";

/** Spheres no dot may enter. */
export type Obstacles = {
  /** x, y, z, radius each, mm. */
  readonly spheres: Float64Array;
  /** Radius to watch around each: the sphere and as much again as dots move between two look-ups. */
  readonly watchMm: Float64Array;
};

export function watchObstacles(spheres: Float64Array, spacingMm: number): Obstacles {
  const watchMm = new Float64Array(spheres.length / 4);
  for (let i = 0; i < watchMm.length; i++) watchMm[i] = spheres[4 * i + 3] + 0.75 * spacingMm;
  return { spheres, watchMm };
}

export const nearObstacles = (grid: DotRows, { spheres, watchMm }: Obstacles): Pairs =>
  dotsNear(grid, spheres, 4, watchMm);

/** Dots inside a sphere, but standing ones, walk out of it, a thousandth of its radius beyond. */
export function stepOut(
  prepared: PreparedSurface,
  density: LocalDensity,
  { spheres }: Obstacles,
  pairs: Pairs,
  state: DotState,
): void {
  for (let k = 0; k < pairs.dot.length; k++) {
    const dot = pairs.dot[k];
    if (dot >= state.moving) continue;
    const s = 4 * pairs.other[k];
    const radius = spheres[s + 3];
    const dx = state.positionsMm[3 * dot] - spheres[s];
    const dy = state.positionsMm[3 * dot + 1] - spheres[s + 1];
    const dz = state.positionsMm[3 * dot + 2] - spheres[s + 2];
    if (dx * dx + dy * dy + dz * dz >= radius * radius) continue;
    const g = GEOMETRY_STRIDE * state.slot[dot];
    const { geometry } = prepared;
    const above = dx * geometry[g + 15] + dy * geometry[g + 16] + dz * geometry[g + 17];
    // Offset within the triangle's plane, and how long it must become for the dot to be outside.
    const px = dx - above * geometry[g + 15];
    const py = dy - above * geometry[g + 16];
    const pz = dz - above * geometry[g + 17];
    const inPlane = Math.sqrt(px * px + py * py + pz * pz);
    if (inPlane === 0) continue;
    const clear = 1.001 * radius;
    const step = Math.sqrt(clear * clear - above * above) / inPlane - 1;
    walk(prepared, density, state, dot, step * px, step * py, step * pz);
    settle(prepared, density, state, dot);
  }
}

/** 0 for each moving dot that is in a sphere still. */
export function outside({ spheres }: Obstacles, pairs: Pairs, state: DotState): Uint8Array {
  const keep = new Uint8Array(state.count).fill(1);
  for (let k = 0; k < pairs.dot.length; k++) {
    const dot = pairs.dot[k];
    if (dot >= state.moving) continue;
    const s = 4 * pairs.other[k];
    const dx = state.positionsMm[3 * dot] - spheres[s];
    const dy = state.positionsMm[3 * dot + 1] - spheres[s + 1];
    const dz = state.positionsMm[3 * dot + 2] - spheres[s + 2];
    if (dx * dx + dy * dy + dz * dz < spheres[s + 3] * spheres[s + 3]) keep[dot] = 0;
  }
  return keep;
}
