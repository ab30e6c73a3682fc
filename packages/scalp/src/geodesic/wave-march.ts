import { atan2, cos } from "@shadowline/numeric";
import type { IntrinsicMesh } from "./intrinsic-delaunay.js";
import { type Rays, type SideCrossing, sideCrossing } from "./side-crossing.js";
import { nextSide, previousSide } from "./unfolding.js";

/**
 * What is known of the distance at each vertex: how far, and where the way comes from.
 *
 * The way back leaves a vertex counter-clockwise of its side `back`, before the next one, in the direction
 * (cosBack, sinBack) of the vertex's frame; `back` is -1 where there is none.
 */
export type WaveFront = {
  readonly distanceMm: Float64Array;
  readonly back: Int32Array;
  readonly cosBack: Float64Array;
  readonly sinBack: Float64Array;
};

/** An improvement smaller than this is not passed on, mm. */
const WORTH_MM = 1e-7;
/** From here on the angles around a vertex are no longer told apart by cosine and sine alone. */
const WIDE_TURN_RAD = 2 * Math.PI + 0.1;

/**
 * Carries a wave on from where it is known.
 *
 * Vertices are taken in the order of their distance. Along an edge whose two ends are known the distance
 * is a curve through both, with the slopes that the ways back have there; the shortest way to the third
 * corner crosses the edge where distance and the straight rest are least together. Unlike the linear rule
 * of fast marching (Kimmel & Sethian 1998, PNAS 95:8431) it keeps the wave's curvature. A vertex that a
 * later neighbour improves is taken again.
 *
 * @param known vertices whose entries in `front` are given; a shorter way replaces them
 * @param finalMm no shorter way is looked for to vertices as near as this
 * @param rays what the wave's front is like near its source
 */
export function marchOn(
  mesh: IntrinsicMesh,
  front: WaveFront,
  known: readonly number[],
  finalMm: number,
  rays: Rays,
): void {
  const { vertex, partner, lengthMm, apexX, apexY, fan, place } = mesh;
  const { directionRad, cosDirection, sinDirection, turnRad, cosTurn, sinTurn } = mesh;
  const { distanceMm, back, cosBack, sinBack } = front;
  const vertices = distanceMm.length;
  const heap = new Int32Array(vertices);
  const where = new Int32Array(vertices).fill(-1);
  const taken = new Uint8Array(vertices);
  const crossed: SideCrossing = { share: 0, mm: 0 };
  let size = 0;

  const raise = (v: number): void => {
    let at = where[v];
    if (at < 0) at = size++;
    const mm = distanceMm[v];
    while (at > 0) {
      const up = (at - 1) >> 1;
      const u = heap[up];
      if (distanceMm[u] <= mm) break;
      heap[at] = u;
      where[u] = at;
      at = up;
    }
    heap[at] = v;
    where[v] = at;
  };
  const takeNearest = (): number => {
    const top = heap[0];
    where[top] = -1;
    const last = heap[--size];
    if (size > 0) {
      const mm = distanceMm[last];
      let at = 0;
      for (let child = 1; child < size; child = 2 * at + 1) {
        if (child + 1 < size && distanceMm[heap[child + 1]] < distanceMm[heap[child]]) child++;
        if (distanceMm[heap[child]] >= mm) break;
        heap[at] = heap[child];
        where[heap[at]] = at;
        at = child;
      }
      heap[at] = last;
      where[last] = at;
    }
    return top;
  };

  /** Slope of the distance along a side, at the vertex where it starts: -1 towards the source, 1 away from it. */
  const slope = (v: number, side: number): number => {
    const from = back[v];
    if (from < 0 || fan[from] !== fan[side]) return 1;
    if (turnRad[fan[side]] > WIDE_TURN_RAD) return slopeInWideFan(v, side, from);
    const c = cosDirection[side] * cosBack[v] + sinDirection[side] * sinBack[v];
    const ahead = sinDirection[side] * cosBack[v] - cosDirection[side] * sinBack[v];
    // Angle from the way back to the side, the way round that does not pass the frame's seam.
    const s = place[side] > place[from] ? ahead : -ahead;
    const direct = s >= 0 || c > 0.999999 ? c : -1;
    if (direct > 0) return -direct;
    const f = fan[side];
    const otherCos = cosTurn[f] * c + sinTurn[f] * s;
    const otherSin = sinTurn[f] * c - cosTurn[f] * s;
    // The other way round, where the surface closes around the vertex.
    return otherSin >= 0 && otherCos > direct ? -otherCos : -direct;
  };

  /** The same by angles: where they add up to more than a full turn a cosine no longer tells one from another. */
  const slopeInWideFan = (v: number, side: number, from: number): number => {
    const ahead = cosDirection[from] * sinBack[v] - sinDirection[from] * cosBack[v];
    const inCorner = atan2(ahead, cosDirection[from] * cosBack[v] + sinDirection[from] * sinBack[v]);
    const apart = Math.abs(directionRad[side] - directionRad[from] - inCorner);
    const angle = Math.min(apart, turnRad[fan[side]] - apart);
    return angle >= Math.PI ? 1 : -cos(angle);
  };

  /** Whether the corner facing a side is nearer by way of that side than known; then it is told so. */
  const across = (side: number): void => {
    const a = vertex[side];
    const ahead = nextSide(side);
    const b = vertex[ahead];
    const toA = previousSide(side);
    const c = vertex[toA];
    const da = distanceMm[a];
    const db = distanceMm[b];
    const before = distanceMm[c];
    if (before <= finalMm) return;
    const other = partner[side];
    if (other < 0) return;
    const l = lengthMm[side];
    const x = apexX[side];
    const y = apexY[side];
    // A wave that crosses the side reaches a corner that is not obtuse after both its ends.
    if (before <= (da > db ? da : db) && (before <= (da < db ? da : db) || x * (x - l) + y * y >= 0)) return;
    // Distance changes by no more than the way.
    if (before <= (da + db - l) / 2 + y) return;
    if (rays === "parallel" && (da < l || db < l)) {
      // So near a line the distance along a side may have a kink, which no curve has: by way of its ends only.
      const byA = da + lengthMm[toA];
      const byB = db + lengthMm[ahead];
      crossed.share = byA <= byB ? 0 : 1;
      crossed.mm = byA <= byB ? da : db;
    } else sideCrossing(l, x, y, da, db, slope(a, side) * l, -slope(b, other) * l, rays, crossed);
    const t = crossed.share;
    const onSide = crossed.mm;
    const dx = x - t * l;
    const rest = Math.sqrt(dx * dx + y * y);
    const mm = onSide + rest;
    if (!(mm < before - WORTH_MM)) return;
    if (!(mm > da) && !(mm > db)) return;
    distanceMm[c] = mm;
    // Turned from the side c-a, (-x, -y), to the way back, (-dx, -y).
    const size2 = rest * lengthMm[toA];
    leave(c, toA, size2 > 0 ? (x * dx + y * y) / size2 : 1, size2 > 0 ? (x * y - dx * y) / size2 : 0);
  };

  /** A way straight along an edge; it leaves `to` turned from the side `atTo` by the angle given. */
  const along = (from: number, to: number, mm: number, atTo: number, turnCos: number, turnSin: number): void => {
    if (!(distanceMm[from] + mm < distanceMm[to] - WORTH_MM)) return;
    distanceMm[to] = distanceMm[from] + mm;
    leave(to, atTo, turnCos, turnSin);
  };

  const leave = (v: number, side: number, turnCos: number, turnSin: number): void => {
    back[v] = side;
    cosBack[v] = cosDirection[side] * turnCos - sinDirection[side] * turnSin;
    sinBack[v] = sinDirection[side] * turnCos + cosDirection[side] * turnSin;
    raise(v);
  };

  for (const v of known) raise(v);
  while (size > 0) {
    const v = takeNearest();
    taken[v] = 1;
    for (let f = mesh.firstFan[v]; f >= 0; f = mesh.nextFan[f]) {
      const first = mesh.fanStart[f];
      let side = first;
      do {
        const ahead = nextSide(side);
        const behind = previousSide(side);
        if (taken[vertex[ahead]]) across(side);
        if (taken[vertex[behind]]) across(behind);
        along(v, vertex[behind], lengthMm[behind], behind, 1, 0);
        // At an open border no side runs back; seen from its far end the border closes the last triangle's corner.
        if (partner[side] < 0) {
          const mm = lengthMm[side];
          along(v, vertex[ahead], mm, ahead, mm > 0 ? apexX[ahead] / mm : 1, mm > 0 ? apexY[ahead] / mm : 0);
        }
        side = partner[behind];
      } while (side >= 0 && side !== first);
    }
  }
}
