import type { PointMm } from "./landmark.js";
import { cross, dot, minus, plus, unitVector } from "./point.js";
import type { TriangleMesh } from "./triangle-mesh.js";

/** A plane through `at` with its own two axes; all three directions have length 1 and stand square. */
export type SectionPlane = {
  readonly at: PointMm;
  readonly right: PointMm;
  readonly up: PointMm;
  readonly normal: PointMm;
};

/** A section's plane with the way into it and back. */
export type PlaneThrough = SectionPlane & {
  readonly flat: (at: PointMm) => readonly [u: number, v: number];
  readonly inSpace: (u: number, v: number) => PointMm;
};

/** The plane through three points: `from` its origin, `to` on its first axis, `over` on the side of its second. */
export function planeThrough(from: PointMm, to: PointMm, over: PointMm): PlaneThrough {
  const right = unitVector(minus(to, from));
  const towards = minus(over, from);
  const up = unitVector(plus(towards, right, -dot(towards, right)));
  return {
    at: from,
    right,
    up,
    normal: cross(right, up),
    flat: (at) => [dot(minus(at, from), right), dot(minus(at, from), up)],
    inSpace: (u, v) => plus(plus(from, right, u), up, v),
  };
}

/**
 * Where a plane cuts a mesh: both ends of every cut, not joined into curves, since a tape asks only for
 * their hull.
 *
 * @returns u0, v0, u1, v1, ... along the plane's axes from its point, mm
 */
export function planeSection(mesh: TriangleMesh, plane: SectionPlane): Float64Array {
  return planeCuts(mesh, plane).uv;
}

/**
 * The same cuts with what joins them: two ends with the same number lie on the same edge of the mesh.
 *
 * @returns `uv` as `planeSection`; `ends`, one number per point of `uv`
 */
export function planeCuts(
  { positionsMm: p, triangles }: TriangleMesh,
  { at, normal, right, up }: SectionPlane,
): { readonly uv: Float64Array; readonly ends: Float64Array } {
  const offset = dot(normal, at);
  const u0 = dot(right, at);
  const v0 = dot(up, at);
  const [nx, ny, nz] = normal;
  const count = p.length / 3;
  const above = (vertex: number): number =>
    nx * p[3 * vertex] + ny * p[3 * vertex + 1] + nz * p[3 * vertex + 2] - offset;
  const found: number[] = [];
  const ends: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const ha = above(triangles[t]);
    const hb = above(triangles[t + 1]);
    const hc = above(triangles[t + 2]);
    const sides = (ha >= 0 ? 1 : 0) + (hb >= 0 ? 1 : 0) + (hc >= 0 ? 1 : 0);
    if (sides === 0 || sides === 3) continue;
    const heights = [ha, hb, hc];
    for (let corner = 0; corner < 3; corner++) {
      const next = (corner + 1) % 3;
      if (heights[corner] >= 0 === heights[next] >= 0) continue;
      const [i, j] = [triangles[t + corner], triangles[t + next]];
      // From the lower number to the higher, so that both neighbours cut their edge in the same place to the bit.
      const [from, to] = i < j ? [corner, next] : [next, corner];
      const [low, high] = i < j ? [i, j] : [j, i];
      const share = heights[from] / (heights[from] - heights[to]);
      const [a, b] = [3 * low, 3 * high];
      const x = p[a] + share * (p[b] - p[a]);
      const y = p[a + 1] + share * (p[b + 1] - p[a + 1]);
      const z = p[a + 2] + share * (p[b + 2] - p[a + 2]);
      found.push(right[0] * x + right[1] * y + right[2] * z - u0, up[0] * x + up[1] * y + up[2] * z - v0);
      ends.push(low * count + high);
    }
  }
  return { uv: Float64Array.from(found), ends: Float64Array.from(ends) };
}

/**
 * Convex hull of points in a plane, counter-clockwise, what a taut tape would follow.
 *
 * @param uv u0, v0, u1, v1, ...
 * @returns the hull's corners in the same form, without the points on its edges
 *
 * Source: A. M. Andrew 1979, Inform. Process. Lett. 9:216-219 (monotone chain).
 */
export function convexHull(uv: Float64Array): Float64Array {
  const order = Uint32Array.from({ length: uv.length / 2 }, (_, i) => i).sort(
    (a, b) => uv[2 * a] - uv[2 * b] || uv[2 * a + 1] - uv[2 * b + 1],
  );
  const hull: number[] = [];
  const turnsRight = (i: number): boolean => {
    const a = hull[hull.length - 2];
    const b = hull[hull.length - 1];
    return (
      (uv[2 * b] - uv[2 * a]) * (uv[2 * i + 1] - uv[2 * a + 1]) -
        (uv[2 * b + 1] - uv[2 * a + 1]) * (uv[2 * i] - uv[2 * a]) <=
      0
    );
  };
  for (let pass = 0; pass < 2; pass++) {
    const kept = hull.length;
    for (let k = 0; k < order.length; k++) {
      const i = order[pass === 0 ? k : order.length - 1 - k];
      while (hull.length >= kept + 2 && turnsRight(i)) hull.pop();
      hull.push(i);
    }
    hull.pop(); // the end of one half is the start of the other
  }
  return Float64Array.from(hull.flatMap((i) => [uv[2 * i], uv[2 * i + 1]]));
}

/** Length around a closed polygon. */
export function perimeter(uv: Float64Array): number {
  let sum = 0;
  for (let i = 0, j = uv.length - 2; i < uv.length; j = i, i += 2) {
    const du = uv[i] - uv[j];
    const dv = uv[i + 1] - uv[j + 1];
    sum += Math.sqrt(du * du + dv * dv);
  }
  return sum;
}
