import type { PointMm } from "../landmark.js";
import { cross, distance, minus, plus, times, unitVector } from "../point.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { convexHull, perimeter, planeSection, planeThrough, type SectionPlane } from "./plane-section.js";

/** A way over a head in straight pieces, as a tape or the skin runs. */
export type HeadPath = {
  readonly lengthMm: number;
  /** Corners in order, length 3n. */
  readonly pathMm: Float64Array;
};

/**
 * A tape pulled taut: the way in the plane through three points: the convex hull of what that plane cuts off beyond
 * the line from start to end. Where it bridges a hollow it leaves the skin.
 *
 * @param over a point on the side the tape passes; with `from` and `to` it spans the plane
 * @param bears whether the tape may touch the mesh there; ears do not bear a tape
 */
export function tapeArc(
  mesh: TriangleMesh,
  from: PointMm,
  to: PointMm,
  over: PointMm,
  bears: (at: PointMm) => boolean = () => true,
): HeadPath {
  const plane = planeThrough(from, to, over);
  const section = planeSection(mesh, plane);
  const held = [0, 0, distance(from, to), 0];
  for (let i = 0; i < section.length; i += 2) {
    // A little above the line, so that the two ends stay the ends.
    if (section[i + 1] > 0.01 && bears(plane.inSpace(section[i], section[i + 1])))
      held.push(section[i], section[i + 1]);
  }
  const hull = convexHull(Float64Array.from(held));
  const corners = hull.length / 2;
  let first = 0;
  for (let i = 0; i < corners; i++) if (hull[2 * i] === held[2] && hull[2 * i + 1] === 0) first = i;
  // Counter-clockwise from `to` over the top to `from`; the tape is wanted the other way round.
  const path: number[] = [];
  for (let i = 0; i < corners; i++) {
    const corner = (first + i) % corners;
    path.unshift(...plane.inSpace(hull[2 * corner], hull[2 * corner + 1]));
  }
  const pathMm = Float64Array.from(path);
  return { lengthMm: pathLength(pathMm), pathMm };
}

/** The point a given length along a path of straight pieces; its end where the path is shorter. */
export function alongPath(pathMm: Float64Array, lengthMm: number): PointMm {
  let left = lengthMm;
  for (let i = 0; i + 5 < pathMm.length; i += 3) {
    const a: PointMm = [pathMm[i], pathMm[i + 1], pathMm[i + 2]];
    const b: PointMm = [pathMm[i + 3], pathMm[i + 4], pathMm[i + 5]];
    const piece = distance(a, b);
    if (left <= piece) return plus(a, times(minus(b, a), piece > 0 ? left / piece : 0));
    left -= piece;
  }
  return [pathMm[pathMm.length - 3], pathMm[pathMm.length - 2], pathMm[pathMm.length - 1]];
}

/**
 * A tape closed around a head in any plane: the convex hull of the cut.
 *
 * @param at a point of the plane
 * @param normal any length but 0
 * @param bears whether the tape may touch the mesh there; ears, shoulders and hands do not bear a tape
 * @returns the first corner again at the end; length 0 where the plane cuts nothing
 */
export function tapeAround(
  mesh: TriangleMesh,
  at: PointMm,
  normal: PointMm,
  bears: (at: PointMm) => boolean = () => true,
): HeadPath {
  const across = unitVector(normal);
  // Any direction that does not lie along the normal spans the plane with it.
  const least = Math.abs(across[0]) < 0.6 ? 0 : 1;
  const right = unitVector(cross(across, [least === 0 ? 1 : 0, least === 1 ? 1 : 0, 0]));
  const plane: SectionPlane = { at, right, up: cross(across, right), normal: across };
  const inSpace = (u: number, v: number): PointMm => plus(plus(at, right, u), plane.up, v);
  const section = planeSection(mesh, plane);
  const held: number[] = [];
  for (let i = 0; i < section.length; i += 2) {
    if (bears(inSpace(section[i], section[i + 1]))) held.push(section[i], section[i + 1]);
  }
  const hull = convexHull(Float64Array.from(held));
  const path: number[] = [];
  for (let i = 0; i < hull.length; i += 2) path.push(...inSpace(hull[i], hull[i + 1]));
  return { lengthMm: perimeter(hull), pathMm: Float64Array.from([...path, ...path.slice(0, 3)]) };
}

/** Length of a path in straight pieces, x0, y0, z0, x1, ... */
export function pathLength(pathMm: Float64Array): number {
  let sum = 0;
  for (let i = 3; i < pathMm.length; i += 3) {
    const dx = pathMm[i] - pathMm[i - 3];
    const dy = pathMm[i + 1] - pathMm[i - 2];
    const dz = pathMm[i + 2] - pathMm[i - 1];
    sum += Math.sqrt(dx * dx + dy * dy + dz * dz);
  }
  return sum;
}
