import { atan2 } from "@shadowline/numeric";
import type { PointMm } from "../landmark.js";
import { vertexTurns } from "../scan/vertex-turns.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { GeodesicWave } from "./geodesic-wave.js";
import { geodesicSolver } from "./geodesics.js";
import { type SideCrossing, sideCrossing } from "./side-crossing.js";
import { inPlane, type PlanePlace, type StripPath, shortestNear } from "./strip-path.js";
import { onSide, stripBetween } from "./surface-line.js";
import { placeMm, type SurfacePlace } from "./surface-place.js";
import { nextSide, previousSide, type Unfolding, unfolding } from "./unfolding.js";

export type GeodesicPath = {
  /** From start to end, a corner at every edge it crosses: x, y, z, ...; empty where there is no way. */
  readonly pathMm: Float64Array;
  readonly lengthMm: number;
};

/**
 * The shortest way over a surface from one place to another.
 *
 * The distance field leads back to the start along edges; what that crosses is straightened until no
 * corner leaves a shorter way (`shortestNear`). An exact wave, kept to where a shorter one can lie, has the
 * last word.
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
  for (let i = 0; i < strip.sides.length; i++) append(spotOn(mesh, strip.sides[i], strip.shares[i]));
  append(placeMm(mesh, to));
  return { pathMm: Float64Array.from(path), lengthMm: strip.lengthMm };
}

/** A place on a side of the unfolding, some share of the way along it. */
function spotOn(mesh: TriangleMesh, side: number, share: number): PointMm {
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
  const strip = stripBack(mesh, flat, from, end);
  if (!strip) return null;
  const turns = vertexTurns(flat);
  let best = shortestNear(flat, turns, start, end, strip);
  for (const exact of exactStrips(mesh, flat, from, to, best.lengthMm)) {
    const other = shortestNear(flat, turns, start, end, exact);
    if (other.lengthMm < best.lengthMm) best = other;
  }
  return best;
}

/** The fast distance is within 2 % of the exact one; what it says lies farther is left a little room. */
const SURE = 0.98;

/**
 * The strips that the exact wave takes to the corners of the goal's triangle. It need only look where a way no
 * longer than the one already found can lie, which the distance from the goal tells.
 */
function exactStrips(
  mesh: TriangleMesh,
  flat: Unfolding,
  from: SurfacePlace,
  to: SurfacePlace,
  lengthMm: number,
): (readonly number[])[] {
  if (from.triangle === to.triangle) return [];
  const { vertex, lengthMm: sideMm } = flat;
  const first = 3 * to.triangle;
  const room = Math.max(sideMm[first], sideMm[first + 1], sideMm[first + 2]);
  const wave = new GeodesicWave(flat);
  wave.start(from);
  wave.runTo(
    geodesicSolver(mesh)
      .distance([to])
      .map((mm) => SURE * mm),
    lengthMm + room,
  );
  return [first, first + 1, first + 2].flatMap((side) => {
    const strip = wave.distance[vertex[side]] < Infinity ? stripOf(flat, wave, from, to.triangle, vertex[side]) : null;
    return strip ? [strip] : [];
  });
}

/** Straight back from a vertex, and on from every vertex where the way bends; null where rounding loses it. */
function stripOf(
  flat: Unfolding,
  wave: GeodesicWave,
  from: SurfacePlace,
  end: number,
  corner: number,
): readonly number[] | null {
  const { vertex, partner, lengthMm, apexX, apexY } = flat;
  const back: number[] = [];
  let triangle = end;
  let at = corner;
  for (let bends = 0; wave.backSide[at] >= 0; bends++) {
    if (bends > vertex.length) return null;
    let side = wave.backSide[at];
    const turned = turnAround(flat, at, triangle, (t) => t === ((side / 3) | 0));
    if (!turned) return null;
    for (const by of turned) back.push(by);
    // A ray in the frame of `side`, from (x, y), with so far to go.
    let x = 0;
    let y = 0;
    let left = Math.sqrt(wave.backX[at] * wave.backX[at] + wave.backY[at] * wave.backY[at]);
    if (!(left > 0)) return null;
    let dx = wave.backX[at] / left;
    let dy = wave.backY[at] / left;
    for (let steps = 0; ; steps++) {
      if (steps > vertex.length) return null;
      // Leaves by the side from the end to the apex, or from the apex to the start.
      const l = lengthMm[side];
      const cx = apexX[side];
      const cy = apexY[side];
      const right = steps === 0 || dx * (cy - y) - dy * (cx - x) >= 0;
      const [px, py, qx, qy] = right ? [l, 0, cx, cy] : [cx, cy, 0, 0];
      const across = dx * (qy - py) - dy * (qx - px);
      const far = across !== 0 ? ((px - x) * (qy - py) - (py - y) * (qx - px)) / across : Infinity;
      if (!(far < left - 1e-7)) break;
      const leaving = right ? nextSide(side) : previousSide(side);
      const other = partner[leaving];
      if (other < 0) return null;
      back.push(leaving);
      const length = lengthMm[leaving];
      const ux = (px - qx) / length;
      const uy = (py - qy) / length;
      const hx = x + far * dx - qx;
      const hy = y + far * dy - qy;
      // In the frame of the other side, which runs back from q to p; the triangle beyond lies to its left.
      x = Math.max(0, Math.min(length, hx * ux + hy * uy));
      y = 0;
      [dx, dy] = [dx * ux + dy * uy, dy * ux - dx * uy];
      left -= far;
      side = other;
    }
    triangle = (side / 3) | 0;
    const tx = x + left * dx;
    const ty = y + left * dy;
    const ends = [side, nextSide(side), previousSide(side)];
    const apart = [tx * tx + ty * ty, (tx - lengthMm[side]) * (tx - lengthMm[side]) + ty * ty];
    apart.push((tx - apexX[side]) * (tx - apexX[side]) + (ty - apexY[side]) * (ty - apexY[side]));
    const bend = apart.findIndex((squared) => squared < 1e-10);
    if (bend < 0 || triangle === from.triangle) break;
    if (vertex[ends[bend]] === at) return null;
    at = vertex[ends[bend]];
  }
  const rest = stripBetween(flat, triangle, from.triangle);
  return rest && [...back, ...rest].map((side) => partner[side]).reverse();
}

/** Sides crossed from start to end, found from the end down the distance field. */
function stripBack(mesh: TriangleMesh, flat: Unfolding, from: SurfacePlace, end: PlanePlace): readonly number[] | null {
  if (from.triangle === end.triangle) return [];
  const { vertex, partner, lengthMm } = flat;
  const { distanceMm, slope } = geodesicSolver(mesh).field([from]);
  if (distanceMm[vertex[3 * end.triangle]] === Infinity) return null;
  const back: number[] = [];
  let { triangle, x, y } = end;
  let entered = -1;
  const crossed: SideCrossing = { share: 0, mm: 0 };
  let before = Infinity;
  while (triangle !== from.triangle) {
    let by = -1;
    let share = 0;
    let least = Infinity;
    let near = false;
    for (let k = 0; k < 3; k++) {
      const side = 3 * triangle + k;
      const other = partner[side];
      if (side === entered || other < 0 || !(lengthMm[side] > 0)) continue;
      const length = lengthMm[side];
      const da = distanceMm[vertex[side]];
      const db = distanceMm[vertex[nextSide(side)]];
      // Close to its source the distance is no cubic along a side.
      near ||= Math.min(da, db) < 1.5 * length;
      const [sx, sy] = onSide(flat, side, 0);
      const [ex, ey] = onSide(flat, side, 1);
      const along = ((x - sx) * (ex - sx) + (y - sy) * (ey - sy)) / length;
      const across = Math.abs((y - sy) * (ex - sx) - (x - sx) * (ey - sy)) / length;
      const ma = slope(side) * length;
      const mb = -slope(other) * length;
      sideCrossing(length, along, across, da, db, ma, mb, "spreading", crossed);
      const { share: t, mm } = crossed;
      const rest = Math.sqrt((along - t * length) * (along - t * length) + across * across);
      if (mm + rest >= least) continue;
      least = mm + rest;
      by = side;
      share = t;
    }
    if (by < 0 || near || least >= before) break;
    before = least - 1e-9;
    back.push(partner[by]);
    entered = partner[by];
    triangle = (entered / 3) | 0;
    [x, y] = onSide(flat, entered, 1 - share);
  }
  const rest = alongEdges(flat, distanceMm, from.triangle, { triangle, x, y });
  return rest && [...rest, ...back.reverse()];
}

/** The same near the start: beside a way along edges, from each vertex to the one that is nearest by it. */
function alongEdges(
  flat: Unfolding,
  distanceMm: Float64Array,
  start: number,
  end: PlanePlace,
): readonly number[] | null {
  if (start === end.triangle) return [];
  const { vertex, lengthMm, partner, sideOf } = flat;
  let at = -1;
  let best = Infinity;
  for (let side = 3 * end.triangle; side < 3 * end.triangle + 3; side++) {
    const [x, y] = onSide(flat, side, 0);
    const mm = distanceMm[vertex[side]] + Math.sqrt((x - end.x) * (x - end.x) + (y - end.y) * (y - end.y));
    if (mm >= best) continue;
    best = mm;
    at = vertex[side];
  }
  if (at < 0) return null;
  const way = [at];
  const atStart = (v: number): boolean => [0, 1, 2].some((k) => vertex[3 * start + k] === v);
  while (!atStart(at)) {
    let nearest = -1;
    let least = Infinity;
    let side = sideOf[at];
    do {
      const back = previousSide(side);
      for (const [neighbour, mm] of [
        [vertex[nextSide(side)], lengthMm[side]],
        [vertex[back], lengthMm[back]],
      ]) {
        if (distanceMm[neighbour] >= distanceMm[at] || distanceMm[neighbour] + mm >= least) continue;
        least = distanceMm[neighbour] + mm;
        nearest = neighbour;
      }
      side = partner[back];
    } while (side >= 0 && side !== sideOf[at]);
    // Beside the start's own triangle, or where needles hide the nearer vertex behind their far side, none is nearer.
    if (nearest < 0) break;
    at = nearest;
    way.push(at);
  }
  const sides: number[] = [];
  let triangle = start;
  if (!atStart(at)) {
    const first = (sideOf[at] / 3) | 0;
    const strip = stripBetween(flat, start, first, Infinity);
    if (!strip) return null;
    for (const side of strip) sides.push(side);
    triangle = first;
  }
  for (let i = way.length - 1; i >= 0; i--) {
    const turned = turnAround(flat, way[i], triangle, (t) =>
      i === 0 ? t === end.triangle : [0, 1, 2].some((k) => vertex[3 * t + k] === way[i - 1]),
    );
    if (!turned) return null;
    for (const side of turned) sides.push(side);
    if (turned.length > 0) triangle = (partner[turned[turned.length - 1]] / 3) | 0;
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
