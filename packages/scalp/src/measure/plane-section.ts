import type { PointMm } from "../landmark.js";
import { cross, dot, minus, plus, unitVector } from "../point.js";
import type { TriangleMesh } from "../triangle-mesh.js";

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
  const [nx, ny, nz] = normal;
  const offset = dot(normal, at);
  const above = (vertex: number): number =>
    nx * p[3 * vertex] + ny * p[3 * vertex + 1] + nz * p[3 * vertex + 2] - offset;
  const cut: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const a = above(triangles[t]) >= 0;
    if (a !== above(triangles[t + 1]) >= 0 || a !== above(triangles[t + 2]) >= 0) cut.push(t);
  }
  const [u0, v0] = [dot(right, at), dot(up, at)];
  const count = p.length / 3;
  const uv = new Float64Array(4 * cut.length);
  const ends = new Float64Array(2 * cut.length);
  let next = 0;
  for (const t of cut) {
    for (let corner = 0; corner < 3; corner++) {
      const i = triangles[t + corner];
      const j = triangles[t + (corner === 2 ? 0 : corner + 1)];
      // From the lower number to the higher, so that both neighbours cut their edge in the same place to the bit.
      const low = Math.min(i, j);
      const high = Math.max(i, j);
      const from = above(low);
      const to = above(high);
      if (from >= 0 === to >= 0) continue;
      const share = from / (from - to);
      const x = p[3 * low] + share * (p[3 * high] - p[3 * low]);
      const y = p[3 * low + 1] + share * (p[3 * high + 1] - p[3 * low + 1]);
      const z = p[3 * low + 2] + share * (p[3 * high + 2] - p[3 * low + 2]);
      uv[2 * next] = right[0] * x + right[1] * y + right[2] * z - u0;
      uv[2 * next + 1] = up[0] * x + up[1] * y + up[2] * z - v0;
      ends[next++] = low * count + high;
    }
  }
  return { uv, ends };
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
  const order = new Uint32Array(uv.length / 2);
  for (let i = 0; i < order.length; i++) order[i] = i;
  order.sort((a, b) => uv[2 * a] - uv[2 * b] || uv[2 * a + 1] - uv[2 * b + 1]);
  const hull = new Uint32Array(order.length + 2);
  let size = 0;
  for (let pass = 0; pass < 2; pass++) {
    const kept = size;
    for (let k = 0; k < order.length; k++) {
      const i = order[pass === 0 ? k : order.length - 1 - k];
      const u = uv[2 * i];
      const v = uv[2 * i + 1];
      while (size >= kept + 2) {
        const a = hull[size - 2];
        const b = hull[size - 1];
        const turn = (uv[2 * b] - uv[2 * a]) * (v - uv[2 * a + 1]) - (uv[2 * b + 1] - uv[2 * a + 1]) * (u - uv[2 * a]);
        if (turn > 0) break;
        size--;
      }
      hull[size++] = i;
    }
    size--; // the end of one half is the start of the other
  }
  const corners = new Float64Array(2 * Math.max(0, size));
  for (let i = 0; i < size; i++) {
    corners[2 * i] = uv[2 * hull[i]];
    corners[2 * i + 1] = uv[2 * hull[i] + 1];
  }
  return corners;
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
