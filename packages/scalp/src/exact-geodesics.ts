import type { SurfacePlace } from "./surface-place.js";
import type { TriangleMesh } from "./triangle-mesh.js";
import { nextSide, previousSide, type Unfolding, unfolding } from "./unfolding.js";
import { pinchedFans, vertexTurns } from "./vertex-turns.js";
import { WindowQueue } from "./window-queue.js";

/** A ray may miss a corner by this share of the edge and still count as meeting it. */
const TOUCH = 1e-9;
/** A vertex whose triangles fall short of a full turn by no more than this is flat: paths may run through it. */
const FLAT_RAD = 1e-7;

/**
 * Geodesic distance as the triangles have it: exact but for rounding, and slow.
 *
 * The wave is carried edge by edge as windows: an interval that one unfolded source sees. A window is
 * dropped when a path through a corner of its triangle is shorter for all of it, and of several that see
 * a corner through the same edge only the nearest lights both edges behind it. Paths bend at saddle
 * vertices and at open edges' ends, which become sources of their own. Source: Chen & Han 1990,
 * "Shortest paths on a polyhedron", SoCG; the filter and the order by distance: Xin & Wang 2009,
 * "Improving Chen and Han's algorithm on the discrete geodesic problem", ACM Trans. Graph. 28:104.
 *
 * It is the truth that the faster solver is held against, and lays a hairline out for printing.
 *
 * @param withinMm vertices farther away may get Infinity, which is quicker
 * @returns mm per vertex, from the nearest source; Infinity where none can be reached from
 */
export function exactDistances(
  mesh: TriangleMesh,
  sources: readonly SurfacePlace[],
  withinMm = Infinity,
): Float64Array {
  if (sources.length === 0) throw new RangeError("distance needs at least one source");
  return new Wave(mesh).run(sources, withinMm);
}

class Wave {
  private readonly flat: Unfolding;
  /** Vertices at which a shortest path can bend: saddles, flat ones (harmless), and those on an open edge. */
  private readonly bends: Uint8Array;
  private readonly distance: Float64Array;
  private readonly queue = new WindowQueue();
  /** The nearest window that sees a side's apex through the side: how far, and where it crosses. */
  private readonly seenAt: Float64Array;
  private readonly seenThrough: Float64Array;

  constructor(mesh: TriangleMesh) {
    this.flat = unfolding(mesh);
    this.bends = Uint8Array.from(vertexTurns(this.flat), (turn) => (turn >= 2 * Math.PI - FLAT_RAD ? 1 : 0));
    this.distance = new Float64Array(this.flat.vertices).fill(Infinity);
    this.seenAt = new Float64Array(this.flat.vertex.length).fill(Infinity);
    this.seenThrough = new Float64Array(this.flat.vertex.length);
  }

  run(sources: readonly SurfacePlace[], withinMm: number): Float64Array {
    for (const source of sources) this.start(source);
    const { queue } = this;
    for (let at = queue.pop(); at >= 0 && queue.nearestMm(at) <= withinMm; at = queue.pop()) {
      const side = queue.side[at];
      const [low, high, x, y, behind] = [
        queue.low[at],
        queue.high[at],
        queue.sourceX[at],
        queue.sourceY[at],
        queue.behind[at],
      ];
      queue.free(at);
      if (side < 0) {
        const vertex = -1 - side;
        // It may have been reached by a shorter way since.
        if (this.distance[vertex] === behind) this.spreadFrom(vertex, behind);
      } else if (!this.hopeless(side, low, high, x, y, behind)) {
        this.cross(side, low, high, x, y, behind);
      }
    }
    return this.distance;
  }

  private start({ triangle, weights }: SurfacePlace): void {
    const { vertex, lengthMm, apexX, apexY, partner, swapped } = this.flat;
    const w = swapped[triangle] ? [weights[0], weights[2], weights[1]] : weights;
    const first = 3 * triangle;
    for (let k = 0; k < 3; k++) {
      if (w[k] > 1 - 1e-12) {
        this.reach(vertex[first + k], 0, true);
        return;
      }
    }
    for (let k = 0; k < 3; k++) {
      // Along side k the weight of the corner facing it is 0: the place is on that edge, in both triangles.
      const facing = w[(k + 2) % 3];
      if (facing >= 1e-12) continue;
      const side = first + k;
      const along = (w[(k + 1) % 3] / (w[k] + w[(k + 1) % 3])) * lengthMm[side];
      this.startOnEdge(side, along);
      if (partner[side] >= 0) this.startOnEdge(partner[side], lengthMm[side] - along);
      return;
    }
    const x = w[1] * lengthMm[first] + w[2] * apexX[first];
    const y = w[2] * apexY[first];
    for (let k = 0; k < 3; k++) {
      this.reachStraight(first, k, x, y);
      this.leave(first, k, x, y, first + k);
    }
  }

  /** From a place on a side into its triangle. */
  private startOnEdge(side: number, alongMm: number): void {
    const first = side - (side % 3);
    const turn = side % 3;
    // In the frame of the side itself: corners 0, 1, 2 are its start, its end and its apex.
    for (let k = 0; k < 3; k++) this.reachStraight(side, k, alongMm, 0);
    for (let k = 1; k < 3; k++) this.leave(side, k, alongMm, 0, first + ((turn + k) % 3));
  }

  private reachStraight(side: number, k: number, x: number, y: number): void {
    const { vertex, lengthMm, apexX, apexY } = this.flat;
    const corner = k === 0 ? side : k === 1 ? nextSide(side) : previousSide(side);
    const dx = (k === 0 ? 0 : k === 1 ? lengthMm[side] : apexX[side]) - x;
    const dy = (k === 2 ? apexY[side] : 0) - y;
    this.reach(vertex[corner], Math.sqrt(dx * dx + dy * dy), this.bends[vertex[corner]] === 1);
  }

  /** Light from (x, y) in the frame of `frame` leaves by the whole of side k of that frame. */
  private leave(frame: number, k: number, x: number, y: number, leaving: number): void {
    const { lengthMm, apexX, apexY, partner } = this.flat;
    const other = partner[leaving];
    if (other < 0) return;
    const l = lengthMm[frame];
    // Origin of the other triangle's frame: where this side ends; its x axis runs back to where it starts.
    const [ex, ey] = k === 0 ? [l, 0] : k === 1 ? [apexX[frame], apexY[frame]] : [0, 0];
    const [sx, sy] = k === 0 ? [0, 0] : k === 1 ? [l, 0] : [apexX[frame], apexY[frame]];
    const length = lengthMm[leaving];
    if (!(length > 0)) return;
    const ux = (sx - ex) / length;
    const uy = (sy - ey) / length;
    const along = (x - ex) * ux + (y - ey) * uy;
    const across = (y - ey) * ux - (x - ex) * uy;
    this.add(other, 0, length, along, Math.min(0, across), 0);
  }

  /** A vertex is reached; where paths may bend it becomes a source in its turn. */
  private reach(vertex: number, mm: number, bends: boolean): void {
    if (!(mm < this.distance[vertex])) return;
    this.distance[vertex] = mm;
    if (bends) this.queue.push(-1 - vertex, 0, 0, 0, 0, mm, mm);
  }

  private spreadFrom(vertex: number, behind: number): void {
    const { sideOf, partner, lengthMm, vertex: at } = this.flat;
    if (sideOf[vertex] < 0) return;
    for (const first of pinchedFans(this.flat).get(vertex) ?? [sideOf[vertex]]) {
      let side = first;
      do {
        this.spread(side, behind);
        const ahead = previousSide(side);
        this.reach(at[nextSide(side)], behind + lengthMm[side], this.bends[at[nextSide(side)]] === 1);
        this.reach(at[ahead], behind + lengthMm[ahead], this.bends[at[ahead]] === 1);
        side = partner[ahead];
      } while (side >= 0 && side !== first);
    }
  }

  private spread(side: number, behind: number): void {
    const { apexX, apexY, lengthMm, partner } = this.flat;
    const facing = nextSide(side);
    const other = partner[facing];
    if (other < 0) return;
    const length = lengthMm[facing];
    if (!(length > 0)) return;
    const ux = (lengthMm[side] - apexX[side]) / length;
    const uy = -apexY[side] / length;
    const along = -apexX[side] * ux - apexY[side] * uy;
    const across = -apexY[side] * ux + apexX[side] * uy;
    this.add(other, 0, length, along, Math.min(0, across), behind);
  }

  private add(side: number, low: number, high: number, x: number, y: number, behind: number): void {
    if (!(high > low) || this.hopeless(side, low, high, x, y, behind)) return;
    const off = x < low ? low - x : x > high ? x - high : 0;
    this.queue.push(side, low, high, x, y, behind, behind + Math.sqrt(off * off + y * y));
  }

  /** Whether a way through the side's own ends is shorter for all that the window sees. */
  private hopeless(side: number, low: number, high: number, x: number, y: number, behind: number): boolean {
    const { vertex, lengthMm } = this.flat;
    const toLow = behind + Math.sqrt((x - low) * (x - low) + y * y);
    const toHigh = behind + Math.sqrt((x - high) * (x - high) + y * y);
    const slack = 1e-11 * toHigh;
    return (
      toHigh > this.distance[vertex[side]] + high + slack ||
      toLow > this.distance[vertex[nextSide(side)]] + lengthMm[side] - low + slack
    );
  }

  /** Carries a window across the triangle that it enters by `side`. */
  private cross(side: number, low: number, high: number, x: number, y: number, behind: number): void {
    const { apexX, apexY, lengthMm, vertex } = this.flat;
    const cx = apexX[side];
    const cy = apexY[side];
    if (!(cy - y > 0)) return;
    const through = x + ((cx - x) * -y) / (cy - y);
    const touch = TOUCH * lengthMm[side];
    if (through < low - touch) {
      this.carry(side, true, low, high, x, y, behind);
      return;
    }
    if (through > high + touch) {
      this.carry(side, false, low, high, x, y, behind);
      return;
    }
    const apex = vertex[previousSide(side)];
    const mm = behind + Math.sqrt((cx - x) * (cx - x) + (cy - y) * (cy - y));
    this.reach(apex, mm, this.bends[apex] === 1);
    let leftUpTo = Math.min(high, through);
    let rightFrom = Math.max(low, through);
    if (mm < this.seenAt[side]) {
      this.seenAt[side] = mm;
      this.seenThrough[side] = through;
    } else if (through < this.seenThrough[side]) {
      // What enters between here and there meets the nearer one's way to the apex, and loses.
      rightFrom = Math.max(rightFrom, this.seenThrough[side]);
    } else {
      leftUpTo = Math.min(leftUpTo, this.seenThrough[side]);
    }
    if (leftUpTo > low) this.carry(side, false, low, leftUpTo, x, y, behind, leftUpTo >= through);
    if (rightFrom < high) this.carry(side, true, rightFrom, high, x, y, behind, rightFrom <= through);
  }

  /** What enters between `low` and `high` leaves by the side on the right (end to apex) or left (apex to start). */
  private carry(
    side: number,
    right: boolean,
    low: number,
    high: number,
    x: number,
    y: number,
    behind: number,
    fromApex = false,
  ): void {
    const { apexX, apexY, lengthMm, partner, vertex } = this.flat;
    const leaving = right ? nextSide(side) : previousSide(side);
    const other = partner[leaving];
    const length = lengthMm[leaving];
    if (other < 0 || !(length > 0)) return;
    const cx = apexX[side];
    const cy = apexY[side];
    const ox = right ? cx : 0;
    const oy = right ? cy : 0;
    const ux = right ? (lengthMm[side] - cx) / length : cx / length;
    const uy = right ? -cy / length : cy / length;
    const sx = (x - ox) * ux + (y - oy) * uy;
    const sy = Math.min(0, (y - oy) * ux - (x - ox) * uy);
    const hit = (at: number): number => {
      const bx = (at - ox) * ux - oy * uy;
      const by = -oy * ux - (at - ox) * uy;
      if (!(by - sy > 0)) return at <= (low + high) / 2 ? 0 : length;
      return Math.max(0, Math.min(length, sx + ((bx - sx) * -sy) / (by - sy)));
    };
    const from = right && fromApex ? 0 : hit(low);
    const to = !right && fromApex ? length : hit(high);
    if (!(to > from)) return;
    // The corner facing the new edge: what it can do better for the ray that passes nearest to it.
    const facing = right ? vertex[side] : vertex[nextSide(side)];
    const fx = right ? -ox * ux - oy * uy : lengthMm[side] * ux;
    const fy = right ? -oy * ux + ox * uy : -lengthMm[side] * uy;
    const near = right ? to : from;
    const byFacing = this.distance[facing] + Math.sqrt((fx - near) * (fx - near) + fy * fy);
    const byRay = behind + Math.sqrt((sx - near) * (sx - near) + sy * sy);
    if (byRay > byFacing + 1e-11 * byRay) return;
    this.add(other, from, to, sx, sy, behind);
  }
}
