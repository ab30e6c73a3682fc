import { nextCorner, sameEdge } from "./edge-order.js";
import { NO_PARTNER } from "./edge-partners.js";

/** A scan's triangles while they are being repaired; everything but positions changes in place. */
export type StitchedSurface = {
  /** x0, y0, z0, ... in the file's unit. */
  readonly positions: Float64Array;
  readonly triangles: Uint32Array;
  /** The corner across every edge, or NO_PARTNER. */
  readonly partners: Int32Array;
  /** Which triangle of the file each one was. */
  readonly origin: Uint32Array;
  /** 1 for a triangle that faces the other way than in the file. */
  readonly turned: Uint8Array;
  /** Which connected surface each triangle belongs to, from 0. */
  readonly shell: Int32Array;
};

/** Turns the marked triangles over, once; partners follow their edges. */
export function turnOver({ triangles, partners, turned }: StitchedSurface): void {
  // Corners 0 1 2 become 2 1 0, so the edges from 0 and 1 change places and the one from 2 stays.
  const moved = (corner: number): number => {
    if (corner < 0 || !turned[Math.floor(corner / 3)]) return corner;
    const within = corner % 3;
    return within === 2 ? corner : corner + 1 - 2 * within;
  };
  for (let t = 0; t < turned.length; t++) {
    const c = 3 * t;
    for (let corner = c; corner < c + 3; corner++) partners[corner] = moved(partners[corner]);
    if (!turned[t]) continue;
    [triangles[c], triangles[c + 2]] = [triangles[c + 2], triangles[c]];
    [partners[c], partners[c + 1]] = [partners[c + 1], partners[c]];
  }
}

/** The surface without the marked triangles. */
export function leftOut(surface: StitchedSurface, gone: Uint8Array): StitchedSurface {
  const renumbered = new Int32Array(gone.length).fill(-1);
  let kept = 0;
  for (let t = 0; t < gone.length; t++) if (!gone[t]) renumbered[t] = kept++;
  const next = {
    positions: surface.positions,
    triangles: new Uint32Array(3 * kept),
    partners: new Int32Array(3 * kept),
    origin: new Uint32Array(kept),
    turned: new Uint8Array(kept),
    shell: new Int32Array(kept),
  };
  for (let t = 0; t < gone.length; t++) {
    const to = renumbered[t];
    if (to < 0) continue;
    for (let i = 0; i < 3; i++) {
      next.triangles[3 * to + i] = surface.triangles[3 * t + i];
      const across = surface.partners[3 * t + i];
      const neighbour = across < 0 ? -1 : renumbered[Math.floor(across / 3)];
      next.partners[3 * to + i] = neighbour < 0 ? NO_PARTNER : 3 * neighbour + (across % 3);
    }
    next.origin[to] = surface.origin[t];
    next.turned[to] = surface.turned[t];
    next.shell[to] = surface.shell[t];
  }
  return next;
}

/**
 * Triangles that are there twice, whichever way they turn: 1 for all but the first.
 *
 * @param order corners by edge
 */
export function doubledTriangles(triangles: Uint32Array, order: Uint32Array): Uint8Array {
  const gone = new Uint8Array(triangles.length / 3);
  const tip = (corner: number): number => triangles[corner % 3 === 0 ? corner + 2 : corner - 1];
  for (let first = 0; first < order.length; ) {
    let end = first + 1;
    while (end < order.length && sameEdge(triangles, order[first], order[end])) end++;
    if (end - first === 2) {
      if (tip(order[first]) === tip(order[first + 1])) gone[Math.floor(order[first + 1] / 3)] = 1;
    } else if (end - first > 2) {
      const byTip = order.slice(first, end).sort((c, d) => tip(c) - tip(d) || c - d);
      for (let i = 1; i < byTip.length; i++) {
        if (tip(byTip[i]) === tip(byTip[i - 1])) gone[Math.floor(byTip[i] / 3)] = 1;
      }
    }
    first = end;
  }
  return gone;
}

/**
 * What parting could not settle: edges that still have a third triangle, or two that run the same way.
 * Two loose triangles that fit are joined; the surplus is marked, the pair that goes together stays.
 *
 * @param order corners by edge
 * @returns 1 for every triangle that must go
 */
export function surplusTriangles({ triangles, partners }: StitchedSurface, order: Uint32Array): Uint8Array {
  const gone = new Uint8Array(triangles.length / 3);
  for (let first = 0; first < order.length; ) {
    let end = first + 1;
    while (end < order.length && sameEdge(triangles, order[first], order[end])) end++;
    if (end - first > 1) {
      const corners = order.subarray(first, end);
      const one = corners.find((corner) => partners[corner] >= 0) ?? corners[0];
      const other =
        partners[one] >= 0 ? partners[one] : corners.find((corner) => triangles[corner] === triangles[nextCorner(one)]);
      if (other !== undefined) {
        partners[one] = other;
        partners[other] = one;
      }
      for (const corner of corners) if (corner !== one && corner !== other) gone[Math.floor(corner / 3)] = 1;
    }
    first = end;
  }
  return gone;
}
