import type { Head } from "../head.js";
import type { PointMm } from "../landmark.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { mapDirection, planeOf } from "./map-point.js";
import type { MapPoint } from "./scalp-surface.js";

/** Cells of the look-up grid are this wide on the map; about two triangles of a scalp mesh. */
const CELL_DEG = 4;
const REACH_DEG = 160;
const SIDE = (2 * REACH_DEG) / CELL_DEG;

/** Triangles by map cell: those of cell c are `members[start[c]]` to `members[start[c + 1] - 1]`. */
type RayGrid = { readonly start: Uint32Array; readonly members: Uint32Array };

/** Where a ray from the origin leaves the surface: the weights of the triangle's three corners sum to 1. */
export type RayHit = {
  readonly triangle: number;
  readonly weights: readonly [number, number, number];
  readonly atMm: PointMm;
};

const grids = new WeakMap<TriangleMesh, RayGrid>();

/** Built once a mesh and kept for as long as the mesh lives. */
function gridOf(mesh: TriangleMesh): RayGrid {
  const known = grids.get(mesh);
  if (known) return known;
  const { u, v } = planeOf(mesh.positionsMm);
  const cell = (degrees: number): number => Math.max(0, Math.min(SIDE - 1, ((degrees + REACH_DEG) / CELL_DEG) | 0));
  const triangles = mesh.triangles.length / 3;
  const start = new Uint32Array(SIDE * SIDE + 1);
  let members = new Uint32Array(0);
  // First pass counts, second pass fills.
  for (let pass = 0; pass < 2; pass++) {
    const next = start.slice();
    for (let t = 0; t < triangles; t++) {
      const a = mesh.triangles[3 * t];
      const b = mesh.triangles[3 * t + 1];
      const c = mesh.triangles[3 * t + 2];
      let uLow = Math.min(u[a], u[b], u[c]);
      let uHigh = Math.max(u[a], u[b], u[c]);
      let vLow = Math.min(v[a], v[b], v[c]);
      let vHigh = Math.max(v[a], v[b], v[c]);
      // Straight edges bow on the map, by less than a quarter of their length within reach; triangles
      // around straight down span the whole map and are of no use.
      const pad = 0.25 * Math.max(uHigh - uLow, vHigh - vLow);
      if (pad > 20) continue;
      uLow -= pad;
      uHigh += pad;
      vLow -= pad;
      vHigh += pad;
      for (let row = cell(vLow); row <= cell(vHigh); row++) {
        for (let col = cell(uLow); col <= cell(uHigh); col++) {
          const c = row * SIDE + col;
          if (pass === 0) start[c + 1]++;
          else members[next[c]++] = t;
        }
      }
    }
    if (pass === 0) {
      for (let c = 0; c < SIDE * SIDE; c++) start[c + 1] += start[c];
      members = new Uint32Array(start[SIDE * SIDE]);
    }
  }
  const grid = { start, members };
  grids.set(mesh, grid);
  return grid;
}

/**
 * The outermost place where the ray from the origin towards (u, v) on the map leaves the surface.
 *
 * @param u degrees to the right of straight up
 * @param v degrees forward of straight up
 * @returns null where the ray meets nothing
 */
export function outermostHit(mesh: TriangleMesh, u: number, v: number, direction: PointMm): RayHit | null {
  const { start, members } = gridOf(mesh);
  const col = ((u + REACH_DEG) / CELL_DEG) | 0;
  const row = ((v + REACH_DEG) / CELL_DEG) | 0;
  if (col < 0 || row < 0 || col >= SIDE || row >= SIDE) return null;
  const [dx, dy, dz] = direction;
  const p = mesh.positionsMm;
  let far = 0;
  let hit: RayHit | null = null;
  for (let m = start[row * SIDE + col]; m < start[row * SIDE + col + 1]; m++) {
    const t = members[m];
    const a = 3 * mesh.triangles[3 * t];
    const b = 3 * mesh.triangles[3 * t + 1];
    const c = 3 * mesh.triangles[3 * t + 2];
    const bcx = p[b + 1] * p[c + 2] - p[b + 2] * p[c + 1];
    const bcy = p[b + 2] * p[c] - p[b] * p[c + 2];
    const bcz = p[b] * p[c + 1] - p[b + 1] * p[c];
    const wa = dx * bcx + dy * bcy + dz * bcz;
    const wb =
      dx * (p[c + 1] * p[a + 2] - p[c + 2] * p[a + 1]) +
      dy * (p[c + 2] * p[a] - p[c] * p[a + 2]) +
      dz * (p[c] * p[a + 1] - p[c + 1] * p[a]);
    const wc =
      dx * (p[a + 1] * p[b + 2] - p[a + 2] * p[b + 1]) +
      dy * (p[a + 2] * p[b] - p[a] * p[b + 2]) +
      dz * (p[a] * p[b + 1] - p[a + 1] * p[b]);
    const sum = wa + wb + wc;
    // Rounding must not let a ray slip between two triangles.
    const slack = -1e-10 * sum;
    if (!(sum > 0) || wa < slack || wb < slack || wc < slack) continue;
    const distance = (p[a] * bcx + p[a + 1] * bcy + p[a + 2] * bcz) / sum;
    if (distance <= far) continue;
    far = distance;
    hit = {
      triangle: t,
      weights: [wa / sum, wb / sum, wc / sum],
      atMm: [dx * distance, dy * distance, dz * distance],
    };
  }
  return hit;
}

/**
 * The place on a head under a point of the map: the outermost one, should ears or hair fold over it.
 *
 * @throws RangeError where the head has nothing in that direction
 */
export function fromMapPoint(head: Head, mapPoint: MapPoint): PointMm {
  const direction = mapDirection(mapPoint);
  const { u, v } = planeOf(Float64Array.from(direction));
  const hit = outermostHit(head.mesh, u[0], v[0], direction);
  if (!hit) throw new RangeError(`no surface at azimuth ${mapPoint.azimuthDeg}, polar ${mapPoint.polarDeg} degrees`);
  return hit.atMm;
}
