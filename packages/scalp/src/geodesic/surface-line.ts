import { vertexTurns } from "../scan/vertex-turns.js";
import { inPlane, type PlanePlace, straightened } from "./strip-path.js";
import type { SurfacePlace } from "./surface-place.js";
import { nextSide, type Unfolding } from "./unfolding.js";

/** A straight piece of a line in the frame of its triangle's first side, from a to b. */
export type SurfacePiece = {
  readonly triangle: number;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  /**
   * Wedges that light from a must fill because the line turns or ends there: pairs of directions, the
   * second counter-clockwise of the first by less than half a turn; four numbers each.
   */
  readonly fan: readonly number[];
};

export type SurfaceLine = {
  readonly pieces: readonly SurfacePiece[];
  /** Vertices that the line runs through. */
  readonly vertices: readonly number[];
};

/** A line between two samples looks no farther than this many triangles for the way. */
const LOOK_TRIANGLES = 400;

/**
 * Lays a line over the triangles between its samples: straight in the unfolding of what lies between two.
 *
 * Where two samples are not near each other over the surface the line has a gap.
 */
export function surfaceLine(flat: Unfolding, samples: readonly SurfacePlace[]): SurfaceLine {
  const pieces: SurfacePiece[] = [];
  const vertices: number[] = [];
  const turns = vertexTurns(flat);
  // Direction in which the line arrives at the current sample, in its triangle's frame; null at an end.
  let arriving: readonly [number, number] | null = null;
  for (let i = 0; i < samples.length; i++) {
    const from = inPlane(flat, samples[i]);
    const to = i + 1 < samples.length ? inPlane(flat, samples[i + 1]) : null;
    const strip = to && stripBetween(flat, from.triangle, to.triangle);
    const path = strip && to && straightened(flat, turns, from, to, strip);
    if (!path || !to) {
      pieces.push({ triangle: from.triangle, ax: from.x, ay: from.y, bx: from.x, by: from.y, fan: end(arriving) });
      arriving = null;
      continue;
    }
    let { triangle, x, y }: PlanePlace = from;
    let turning = true;
    for (let k = 0; k <= path.sides.length; k++) {
      const last = k === path.sides.length;
      const [bx, by] = last ? [to.x, to.y] : onSide(flat, path.sides[k], path.shares[k]);
      const dx = bx - x;
      const dy = by - y;
      const long = dx * dx + dy * dy > 1e-24;
      if (long) {
        const fan = !turning ? [] : arriving ? turn(arriving, [dx, dy]) : end([-dx, -dy]);
        pieces.push({ triangle, ax: x, ay: y, bx, by, fan });
        arriving = [dx, dy];
        turning = false;
      }
      if (last) break;
      const share = path.shares[k];
      const other = flat.partner[path.sides[k]];
      if (share < 1e-9 || share > 1 - 1e-9) {
        vertices.push(flat.vertex[share < 0.5 ? path.sides[k] : nextSide(path.sides[k])]);
      }
      arriving = arriving && acrossTo(flat, path.sides[k], arriving);
      triangle = (other / 3) | 0;
      [x, y] = onSide(flat, other, 1 - share);
    }
  }
  return { pieces, vertices };
}

/** Where the line turns, between the normals before and after on its outer side. */
function turn([ux, uy]: readonly [number, number], [vx, vy]: readonly [number, number]): readonly number[] {
  const left = ux * vy - uy * vx;
  if (left === 0 && ux * vx + uy * vy >= 0) return [];
  // Back on itself: all of the half plane ahead.
  if (left === 0) return end([ux, uy]);
  return left > 0 ? [uy, -ux, vy, -vx] : [-vy, vx, -uy, ux];
}

/** Beyond an end that the line arrives at in a direction: the half plane ahead; all around a lone sample. */
function end(arriving: readonly [number, number] | null): readonly number[] {
  if (!arriving) return [1, 0, 0, 1, 0, 1, -1, 0, -1, 0, 0, -1, 0, -1, 1, 0];
  const [x, y] = arriving;
  return [y, -x, x, y, x, y, -y, x];
}

/** A direction carried over a side into the frame of the other triangle. */
function acrossTo(flat: Unfolding, side: number, [x, y]: readonly [number, number]): readonly [number, number] {
  const [sx, sy] = onSide(flat, side, 0);
  const [ex, ey] = onSide(flat, side, 1);
  const other = flat.partner[side];
  const [fx, fy] = onSide(flat, other, 1);
  const [gx, gy] = onSide(flat, other, 0);
  const size = (ex - sx) * (ex - sx) + (ey - sy) * (ey - sy);
  if (!(size > 0)) return [x, y];
  const along = (x * (ex - sx) + y * (ey - sy)) / size;
  const across = (y * (ex - sx) - x * (ey - sy)) / size;
  return [along * (gx - fx) - across * (gy - fy), along * (gy - fy) + across * (gx - fx)];
}

/** A place on a side in the frame of its triangle's first side. */
export function onSide(
  { lengthMm, apexX, apexY }: Unfolding,
  side: number,
  share: number,
): readonly [x: number, y: number] {
  const k = side % 3;
  const first = side - k;
  const length = lengthMm[first];
  if (k === 0) return [share * length, 0];
  if (k === 1) return [length + share * (apexX[first] - length), share * apexY[first]];
  return [(1 - share) * apexX[first], (1 - share) * apexY[first]];
}

/** Sides crossed from one triangle to a near one, over as few as possible; null where it is not near. */
export function stripBetween(
  { partner }: Unfolding,
  from: number,
  to: number,
  look = LOOK_TRIANGLES,
): readonly number[] | null {
  if (from === to) return [];
  const cameBy = new Map<number, number>([[from, -1]]);
  const queue = [from];
  for (let next = 0; next < queue.length && next < look; next++) {
    for (let side = 3 * queue[next]; side < 3 * queue[next] + 3; side++) {
      const triangle = partner[side] < 0 ? -1 : (partner[side] / 3) | 0;
      if (triangle < 0 || cameBy.has(triangle)) continue;
      cameBy.set(triangle, side);
      if (triangle !== to) {
        queue.push(triangle);
        continue;
      }
      const strip: number[] = [];
      for (let by = side; by >= 0; by = cameBy.get((by / 3) | 0) as number) strip.push(by);
      return strip.reverse();
    }
  }
  return null;
}
