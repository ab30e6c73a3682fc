import { type DotRows, dotsNear, firstFrom, type Pairs } from "./dot-rows.js";
import { type DotState, settle } from "./dot-state.js";
import { type LocalDensity, spacingMm } from "./local-density.js";
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

/** Radius over the spacing from which an obstacle covers skin, and from which it covers all that lies in it. */
const COVERS_FROM = 0.5;
const COVERS_ALL = 1.5;

/** Whether any is so wide, for dots as near to each other as they get, that it takes the place of some. */
export function coverSkin({ spheres }: Obstacles, { cornerWeight }: LocalDensity): boolean {
  let widestMm = 0;
  for (let s = 3; s < spheres.length; s += 4) if (spheres[s] > widestMm) widestMm = spheres[s];
  let highest = 0;
  for (const weight of cornerWeight) if (weight > highest) highest = weight;
  return widestMm > COVERS_FROM * spacingMm(highest);
}

/**
 * 0 for each moving dot on skin that a sphere covers. A hair takes the room of less than a dot, and the dots beside it
 * make up for that; what a scar covers is not wanted beside it.
 */
export function unburied(rows: DotRows, { spheres }: Obstacles, state: DotState): Uint8Array {
  const { weight, count, moving } = state;
  const keep = new Uint8Array(count).fill(1);
  const { entries, dot, start, across, layers, sideMm, lowY, lowZ } = rows;
  for (let s = 0; s < spheres.length; s += 4) {
    const [x, y, z, radius] = [spheres[s], spheres[s + 1], spheres[s + 2], spheres[s + 3]];
    const y0 = Math.max(0, Math.floor((y - radius - lowY) / sideMm));
    const y1 = Math.min(across - 1, Math.floor((y + radius - lowY) / sideMm));
    const z0 = Math.max(0, Math.floor((z - radius - lowZ) / sideMm));
    const z1 = Math.min(layers - 1, Math.floor((z + radius - lowZ) / sideMm));
    for (let layer = z0; layer <= z1; layer++) {
      for (let row = layer * across + y0; row <= layer * across + y1; row++) {
        for (let k = firstFrom(entries, start[row], start[row + 1], x - radius); k < start[row + 1]; k++) {
          const dx = entries[4 * k] - x;
          if (dx > radius) break;
          const i = dot[k];
          if (i >= moving || keep[i] === 0) continue;
          const covers = (radius / spacingMm(weight[i]) - COVERS_FROM) / (COVERS_ALL - COVERS_FROM);
          const within = radius * Math.min(1, covers);
          const dy = entries[4 * k + 1] - y;
          const dz = entries[4 * k + 2] - z;
          if (within > 0 && dx * dx + dy * dy + dz * dz < within * within) keep[i] = 0;
        }
      }
    }
  }
  return keep;
}

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
