import type { PointMm } from "./landmark.js";
import { convexHull, planeSection, type SectionPlane } from "./plane-section.js";
import { cross, distance, dot, minus, plus, times, unitVector } from "./point.js";
import type { TriangleMesh } from "./triangle-mesh.js";

/** A tape pulled taut over a head, from one point over a direction to another. */
export type TapeArc = {
  readonly lengthMm: number;
  /** Corners of the tape from `from` to `to`, length 3n: where it bridges a hollow it leaves the skin. */
  readonly pathMm: Float64Array;
};

/**
 * The tape's way in the plane through three points: the convex hull of what that plane cuts off beyond
 * the line from start to end.
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
): TapeArc {
  const right = unitVector(minus(to, from));
  const towards = minus(over, from);
  const up = unitVector(plus(towards, right, -dot(towards, right)));
  const plane: SectionPlane = { at: from, right, up, normal: cross(right, up) };
  const section = planeSection(mesh, plane);
  const inSpace = (u: number, v: number): PointMm => plus(plus(from, right, u), up, v);
  const held = [0, 0, distance(from, to), 0];
  for (let i = 0; i < section.length; i += 2) {
    // A little above the line, so that the two ends stay the ends.
    if (section[i + 1] > 0.01 && bears(inSpace(section[i], section[i + 1]))) held.push(section[i], section[i + 1]);
  }
  const hull = convexHull(Float64Array.from(held));
  const corners = hull.length / 2;
  let first = 0;
  for (let i = 0; i < corners; i++) if (hull[2 * i] === held[2] && hull[2 * i + 1] === 0) first = i;
  // Counter-clockwise from `to` over the top to `from`; the tape is wanted the other way round.
  const path: number[] = [];
  for (let i = 0; i < corners; i++) {
    const corner = (first + i) % corners;
    path.unshift(...inSpace(hull[2 * corner], hull[2 * corner + 1]));
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

function pathLength(pathMm: Float64Array): number {
  let sum = 0;
  for (let i = 3; i < pathMm.length; i += 3) {
    const dx = pathMm[i] - pathMm[i - 3];
    const dy = pathMm[i + 1] - pathMm[i - 2];
    const dz = pathMm[i + 2] - pathMm[i - 1];
    sum += Math.sqrt(dx * dx + dy * dy + dz * dz);
  }
  return sum;
}
