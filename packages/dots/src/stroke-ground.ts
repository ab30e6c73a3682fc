import { nearestSlot } from "./nearest-slot.js";
import { GEOMETRY_STRIDE, type PreparedSurface } from "./prepared-surface.js";

/** The part of a surface that a path along it comes near. */
export type StrokeGround = {
  /** Slots with at least one corner in reach, in the order in which they were met. */
  readonly slots: Uint32Array;
  /** Straight distance from the path of each of their corners, three a slot, mm. */
  readonly distanceMm: Float64Array;
};

/** Share of the radius within which the brush works fully. */
const CORE = 0.5;

/** Cosine between the skin at the path and ground that still counts as its near side: a rough scan's triangles lean. */
const NEAR_SIDE = -0.3;

/**
 * Ground within a straight distance of a path, on the path's own side of the surface: from the triangles under
 * the path over edges, as long as they are in reach and face the same way. So the back of an ear or of a thin
 * sheet is not met, however near it is.
 *
 * @param pathMm x, y, z of points on the surface; points farther from it than the reach lead nowhere
 */
export function strokeGround(prepared: PreparedSurface, pathMm: ArrayLike<number>, reachMm: number): StrokeGround {
  const { slots: total, geometry, links } = prepared;
  const points = pathMm.length / 3;
  if (total === 0) return { slots: new Uint32Array(0), distanceMm: new Float64Array(0) };
  const nearest = nearestSlot(prepared);
  // Which way the surface faces at each point; 0 where the point lies off it.
  const facing = new Float64Array(3 * points);
  /** 1 seen, facing as its triangle does; -1 seen, the other way round. */
  const seen = new Int8Array(total);
  const queue: number[] = [];
  const distanceMm: number[] = [];
  const spot: PathSpot = { squared: 0, piece: 0 };
  const own = new Float64Array(3);
  const meet = (slot: number, side: number): void => {
    const g = GEOMETRY_STRIDE * slot;
    let near = false;
    for (let corner = 0; corner < 3; corner++) {
      const edge = g + 3 * corner;
      const x = geometry[g] + (corner > 0 ? geometry[edge] : 0);
      const y = geometry[g + 1] + (corner > 0 ? geometry[edge + 1] : 0);
      const z = geometry[g + 2] + (corner > 0 ? geometry[edge + 2] : 0);
      toPath(pathMm, x, y, z, spot);
      own[corner] = Math.sqrt(spot.squared);
      if (spot.squared >= reachMm * reachMm) continue;
      const f = 3 * spot.piece;
      const cosine =
        side * (geometry[g + 15] * facing[f] + geometry[g + 16] * facing[f + 1] + geometry[g + 17] * facing[f + 2]);
      if (cosine > NEAR_SIDE) near = true;
    }
    seen[slot] = side;
    if (!near) return;
    queue.push(slot);
    distanceMm.push(own[0], own[1], own[2]);
  };
  const under: number[] = [];
  for (let point = 0; point < points; point++) {
    const { slot, distanceMm: off } = nearest([pathMm[3 * point], pathMm[3 * point + 1], pathMm[3 * point + 2]]);
    if (off >= reachMm) continue;
    under.push(slot);
    for (let axis = 0; axis < 3; axis++) facing[3 * point + axis] = geometry[GEOMETRY_STRIDE * slot + 15 + axis];
  }
  for (const slot of under) if (seen[slot] === 0) meet(slot, 1);
  for (let at = 0; at < queue.length; at++) {
    for (let edge = 0; edge < 3; edge++) {
      const link = links[3 * queue[at] + edge];
      if (link < 0 || seen[link >> 3] !== 0) continue;
      meet(link >> 3, (link & 1) === 1 ? -seen[queue[at]] : seen[queue[at]]);
    }
  }
  return { slots: Uint32Array.from(queue), distanceMm: Float64Array.from(distanceMm) };
}

/** How much of the stroke a place gets, from its distance over the radius: all, then a smooth fall to nothing. */
export function brushShare(distance: number): number {
  if (distance <= CORE) return 1;
  if (!(distance < 1)) return 0;
  const left = (1 - distance) / (1 - CORE);
  return left * left * (3 - 2 * left);
}

type PathSpot = { squared: number; piece: number };

/** Squared distance to the nearest piece of a path and the nearer end of that piece. */
function toPath(pathMm: ArrayLike<number>, x: number, y: number, z: number, spot: PathSpot): void {
  spot.squared = Infinity;
  const last = pathMm.length / 3 - 1;
  for (let piece = 0; piece < last || piece === 0; piece++) {
    const from = 3 * piece;
    const to = last === 0 ? from : from + 3;
    const ux = pathMm[to] - pathMm[from];
    const uy = pathMm[to + 1] - pathMm[from + 1];
    const uz = pathMm[to + 2] - pathMm[from + 2];
    const px = x - pathMm[from];
    const py = y - pathMm[from + 1];
    const pz = z - pathMm[from + 2];
    const length2 = ux * ux + uy * uy + uz * uz;
    const along = length2 > 0 ? (px * ux + py * uy + pz * uz) / length2 : 0;
    const t = along < 0 ? 0 : along > 1 ? 1 : along;
    const dx = px - t * ux;
    const dy = py - t * uy;
    const dz = pz - t * uz;
    const squared = dx * dx + dy * dy + dz * dz;
    if (squared >= spot.squared) continue;
    spot.squared = squared;
    spot.piece = t < 0.5 ? piece : last === 0 ? 0 : piece + 1;
  }
}
