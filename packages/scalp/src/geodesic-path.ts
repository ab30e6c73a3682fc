import { atan2 } from "@shadowline/numeric";
import { geodesicSolver } from "./geodesics.js";
import type { PointMm } from "./landmark.js";
import { type PlanePlace, type StripPath, straightened } from "./strip-path.js";
import { placeMm, type SurfacePlace } from "./surface-place.js";
import type { TriangleMesh } from "./triangle-mesh.js";
import { nextSide, previousSide, type Unfolding, unfolding } from "./unfolding.js";
import { vertexTurns } from "./vertex-turns.js";

export type GeodesicPath = {
  /** From start to end, a corner at every edge it crosses: x, y, z, ...; empty where there is no way. */
  readonly pathMm: Float64Array;
  readonly lengthMm: number;
};

/**
 * The shortest way over a surface from one place to another.
 *
 * The distance field leads back to the start along edges; what that crosses is straightened until no
 * corner leaves a shorter way (`straightened`).
 *
 * @returns an empty path of length Infinity where the two are not connected
 */
export function geodesicPath(mesh: TriangleMesh, from: SurfacePlace, to: SurfacePlace): GeodesicPath {
  const strip = geodesicStrip(mesh, from, to);
  if (!strip) return { pathMm: new Float64Array(0), lengthMm: Infinity };
  const path: number[] = [...placeMm(mesh, from)];
  const append = (at: PointMm): void => {
    const n = path.length;
    if (at[0] !== path[n - 3] || at[1] !== path[n - 2] || at[2] !== path[n - 1]) path.push(...at);
  };
  for (let i = 0; i < strip.sides.length; i++) append(onSide(mesh, strip.sides[i], strip.shares[i]));
  append(placeMm(mesh, to));
  return { pathMm: Float64Array.from(path), lengthMm: strip.lengthMm };
}

/** A place on a side of the unfolding, some share of the way along it. */
function onSide(mesh: TriangleMesh, side: number, share: number): PointMm {
  const { vertex } = unfolding(mesh);
  const a = 3 * vertex[side];
  const b = 3 * vertex[nextSide(side)];
  const p = mesh.positionsMm;
  const mix = (k: number): number => p[a + k] + share * (p[b + k] - p[a + k]);
  return [mix(0), mix(1), mix(2)];
}

/** The same with the sides it crosses; null where the two are not connected by triangles that share edges. */
export function geodesicStrip(mesh: TriangleMesh, from: SurfacePlace, to: SurfacePlace): StripPath | null {
  const flat = unfolding(mesh);
  const start = inPlane(flat, from);
  const end = inPlane(flat, to);
  const strip = stripAlong(flat, from.triangle, to.triangle, () => wayBack(mesh, flat, from, end));
  return strip && straightened(flat, vertexTurns(flat), start, end, strip);
}

/** A place in the frame of its triangle's first side, as the unfolding turns it. */
export function inPlane(flat: Unfolding, { triangle, weights }: SurfacePlace): PlanePlace {
  const [, b, c] = flat.swapped[triangle] ? [weights[0], weights[2], weights[1]] : weights;
  const first = 3 * triangle;
  return { triangle, x: b * flat.lengthMm[first] + c * flat.apexX[first], y: c * flat.apexY[first] };
}

/** Vertices from the start's triangle to the end's, each the one that the field says is on the way back. */
function wayBack(mesh: TriangleMesh, flat: Unfolding, from: SurfacePlace, end: PlanePlace): number[] | null {
  const { vertex, lengthMm, apexX, apexY, partner, sideOf } = flat;
  const distance = geodesicSolver(mesh).distance([from]);
  const first = 3 * end.triangle;
  let at = -1;
  let best = Infinity;
  for (let k = 0; k < 3; k++) {
    const dx = (k === 0 ? 0 : k === 1 ? lengthMm[first] : apexX[first]) - end.x;
    const dy = (k === 2 ? apexY[first] : 0) - end.y;
    const mm = distance[vertex[first + k]] + Math.sqrt(dx * dx + dy * dy);
    if (mm < best) {
      best = mm;
      at = vertex[first + k];
    }
  }
  if (at < 0) return null;
  const goal = 3 * from.triangle;
  const way = [at];
  while (at !== vertex[goal] && at !== vertex[goal + 1] && at !== vertex[goal + 2]) {
    let nearest = -1;
    let least = Infinity;
    let side = sideOf[at];
    do {
      const back = previousSide(side);
      for (const [neighbour, mm] of [
        [vertex[nextSide(side)], lengthMm[side]],
        [vertex[back], lengthMm[back]],
      ]) {
        if (distance[neighbour] >= distance[at] || distance[neighbour] + mm >= least) continue;
        least = distance[neighbour] + mm;
        nearest = neighbour;
      }
      side = partner[back];
    } while (side >= 0 && side !== sideOf[at]);
    if (nearest < 0) return null;
    at = nearest;
    way.push(at);
  }
  return way.reverse();
}

/** Sides crossed from one triangle to another beside a way along edges; around each vertex by the smaller angle. */
function stripAlong(
  flat: Unfolding,
  from: number,
  to: number,
  vertices: () => readonly number[] | null,
): readonly number[] | null {
  if (from === to) return [];
  const way = vertices();
  if (!way) return null;
  const sides: number[] = [];
  let triangle = from;
  for (let i = 0; i < way.length; i++) {
    const next = i + 1 < way.length ? way[i + 1] : -1;
    const turned = turnAround(flat, way[i], triangle, (t) =>
      next < 0 ? t === to : [0, 1, 2].some((k) => flat.vertex[3 * t + k] === next),
    );
    if (!turned) return null;
    for (const side of turned) sides.push(side);
    if (turned.length > 0) triangle = (flat.partner[turned[turned.length - 1]] / 3) | 0;
  }
  return sides;
}

/** Sides crossed in turning around a vertex until a triangle will do; null where the surface ends first. */
function turnAround(
  flat: Unfolding,
  around: number,
  from: number,
  wanted: (triangle: number) => boolean,
): number[] | null {
  const { vertex, partner, lengthMm, apexX, apexY } = flat;
  let best: number[] | null = null;
  let least = Infinity;
  for (const clockwise of [false, true]) {
    const sides: number[] = [];
    let triangle = from;
    let angle = 0;
    while (triangle >= 0 && !wanted(triangle)) {
      const first = 3 * triangle;
      const starts = vertex[first] === around ? first : vertex[first + 1] === around ? first + 1 : first + 2;
      const side = clockwise ? starts : previousSide(starts);
      if (sides.length > 0) angle += lengthMm[starts] > 0 ? atan2(apexY[starts], apexX[starts]) : 0;
      sides.push(side);
      triangle = partner[side] < 0 || sides.length > vertex.length ? -1 : (partner[side] / 3) | 0;
      if (triangle === from) triangle = -1;
    }
    if (triangle >= 0 && angle < least) {
      least = angle;
      best = sides;
    }
  }
  return best;
}
