import type { PointMm } from "../landmark.js";
import { dot, pointAt } from "../point.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { nearestOnTriangle } from "./nearest-on-triangle.js";

/** A place on a mesh: a triangle and the weights of its three corners, each 0 or more, sum 1. */
export type SurfacePlace = {
  readonly triangle: number;
  readonly weights: readonly [number, number, number];
};

/** Where a place is in space. */
export function placeMm({ positionsMm: p, triangles }: TriangleMesh, { triangle, weights }: SurfacePlace): PointMm {
  const a = 3 * triangles[3 * triangle];
  const b = 3 * triangles[3 * triangle + 1];
  const c = 3 * triangles[3 * triangle + 2];
  const [wa, wb, wc] = weights;
  return [
    wa * p[a] + wb * p[b] + wc * p[c],
    wa * p[a + 1] + wb * p[b + 1] + wc * p[c + 1],
    wa * p[a + 2] + wb * p[b + 2] + wc * p[c + 2],
  ];
}

/** The point of a mesh nearest to a given one: for a few questions of a mesh, `nearestOnSurface` for many. */
export function closestOnMesh(
  mesh: TriangleMesh,
  to: PointMm,
): { readonly atMm: PointMm; readonly distanceMm: number } {
  const { positionsMm: p, triangles } = mesh;
  const [x, y, z] = to;
  const spot = new Float64Array(2);
  let best = Infinity;
  let nearest: SurfacePlace | null = null;
  for (let t = 0; t < triangles.length; t += 3) {
    const a = 3 * triangles[t];
    const b = 3 * triangles[t + 1];
    const c = 3 * triangles[t + 2];
    // A box that is already farther than the best point needs no closer look.
    let outside = 0;
    for (let axis = 0; axis < 3; axis++) {
      const low = Math.min(p[a + axis], p[b + axis], p[c + axis]);
      const high = Math.max(p[a + axis], p[b + axis], p[c + axis]);
      const gap = to[axis] < low ? low - to[axis] : to[axis] > high ? to[axis] - high : 0;
      outside += gap * gap;
    }
    if (outside >= best) continue;
    const squared = nearestOnTriangle(p, triangles, t / 3, x, y, z, spot);
    if (!(squared < best)) continue;
    best = squared;
    nearest = { triangle: t / 3, weights: [1 - spot[0] - spot[1], spot[0], spot[1]] };
  }
  return { atMm: nearest ? placeMm(mesh, nearest) : to, distanceMm: Math.sqrt(best) };
}

/**
 * Where two conditions hold at once on a mesh: both functions are zero, linear inside each triangle.
 *
 * @param towards of several such places, the one farthest in this direction
 * @returns null where there is none
 */
export function whereBothVanish(
  mesh: TriangleMesh,
  first: (at: PointMm) => number,
  second: (at: PointMm) => number,
  towards: PointMm,
): PointMm | null {
  const { positionsMm: p, triangles } = mesh;
  const f = new Float64Array(p.length / 3);
  const g = new Float64Array(p.length / 3);
  for (let i = 0; i < f.length; i++) {
    const at = pointAt(p, i);
    f[i] = first(at);
    g[i] = second(at);
  }
  let farthest = -Infinity;
  let found: PointMm | null = null;
  for (let t = 0; t < triangles.length; t += 3) {
    const a = triangles[t];
    const b = triangles[t + 1];
    const c = triangles[t + 2];
    if (f[a] > 0 === f[b] > 0 && f[b] > 0 === f[c] > 0) continue;
    const wa = f[b] * g[c] - f[c] * g[b];
    const wb = f[c] * g[a] - f[a] * g[c];
    const wc = f[a] * g[b] - f[b] * g[a];
    const sum = wa + wb + wc;
    if (sum === 0 || wa / sum < 0 || wb / sum < 0 || wc / sum < 0) continue;
    const mix = (axis: number): number => (wa * p[3 * a + axis] + wb * p[3 * b + axis] + wc * p[3 * c + axis]) / sum;
    const at: PointMm = [mix(0), mix(1), mix(2)];
    if (dot(at, towards) > farthest) {
      farthest = dot(at, towards);
      found = at;
    }
  }
  return found;
}
