import type { PointMm } from "../landmark.js";
import { dot, pointAt } from "../point.js";
import type { TriangleMesh } from "../triangle-mesh.js";

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

/** The point of a mesh nearest to a given one. */
export function closestOnMesh(
  mesh: TriangleMesh,
  to: PointMm,
): { readonly atMm: PointMm; readonly distanceMm: number } {
  const { positionsMm: p, triangles } = mesh;
  let best = Infinity;
  let atMm: PointMm = to;
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
    const candidate = closestOnTriangle(
      to,
      pointAt(p, triangles[t]),
      pointAt(p, triangles[t + 1]),
      pointAt(p, triangles[t + 2]),
    );
    const dx = candidate[0] - to[0];
    const dy = candidate[1] - to[1];
    const dz = candidate[2] - to[2];
    const squared = dx * dx + dy * dy + dz * dz;
    if (squared < best) {
      best = squared;
      atMm = candidate;
    }
  }
  return { atMm, distanceMm: Math.sqrt(best) };
}

/** Source: C. Ericson 2005, Real-Time Collision Detection, section 5.1.5 (Voronoi regions of a triangle). */
function closestOnTriangle(q: PointMm, a: PointMm, b: PointMm, c: PointMm): PointMm {
  const from = (p: PointMm, o: PointMm): PointMm => [p[0] - o[0], p[1] - o[1], p[2] - o[2]];
  const mix = (wb: number, wc: number): PointMm => [
    a[0] + wb * (b[0] - a[0]) + wc * (c[0] - a[0]),
    a[1] + wb * (b[1] - a[1]) + wc * (c[1] - a[1]),
    a[2] + wb * (b[2] - a[2]) + wc * (c[2] - a[2]),
  ];
  const ab = from(b, a);
  const ac = from(c, a);
  const aq = from(q, a);
  const d1 = dot(ab, aq);
  const d2 = dot(ac, aq);
  if (d1 <= 0 && d2 <= 0) return a;
  const bq = from(q, b);
  const d3 = dot(ab, bq);
  const d4 = dot(ac, bq);
  if (d3 >= 0 && d4 <= d3) return b;
  const vc = d1 * d4 - d3 * d2;
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return mix(d1 / (d1 - d3), 0);
  const cq = from(q, c);
  const d5 = dot(ab, cq);
  const d6 = dot(ac, cq);
  if (d6 >= 0 && d5 <= d6) return c;
  const vb = d5 * d2 - d1 * d6;
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return mix(0, d2 / (d2 - d6));
  const va = d3 * d6 - d5 * d4;
  const onBc = (d4 - d3) / (d4 - d3 + (d5 - d6));
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) return mix(1 - onBc, onBc);
  const sum = va + vb + vc;
  return mix(vb / sum, vc / sum);
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
