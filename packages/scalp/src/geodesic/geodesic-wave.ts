import { pinchedFans, vertexTurns } from "../scan/vertex-turns.js";
import { inPlane } from "./strip-path.js";
import type { SurfacePiece } from "./surface-line.js";
import type { SurfacePlace } from "./surface-place.js";
import { nextSide, previousSide, type Unfolding } from "./unfolding.js";
import { WindowQueue } from "./window-queue.js";

/** A ray may miss a corner by this share of the edge and still count as meeting it. */
const TOUCH = 1e-9;
/** A vertex whose triangles fall short of a full turn by no more than this is flat: paths may run through it. */
const FLAT_RAD = 1e-7;
/** The rays of a straight piece of line are those of a source so far behind it, mm; its fan is 1e-7 wide. */
const FAR_MM = 1e6;
/** A wave goes on over sides that are long against how far it has come, as a share of their length. */
const WIDE = 3;

/**
 * A wave that spreads over the triangles as windows: an interval of an edge that one unfolded source sees.
 *
 * A window is dropped when a path through a corner of its triangle is shorter for all of it, and of several
 * that see a corner through the same edge only the nearest lights all that lies behind. Paths bend at saddle
 * vertices and at open edges, whose vertices become sources of their own. Source: Chen & Han 1990,
 * "Shortest paths on a polyhedron", SoCG; the filter and the order by distance: Xin & Wang 2009,
 * "Improving Chen and Han's algorithm on the discrete geodesic problem", ACM Trans. Graph. 28:104.
 */
export class GeodesicWave {
  /** mm per vertex; Infinity where the wave has not been. */
  readonly distance: Float64Array;
  /** The way back from a vertex: in the frame of this side, which starts there; -1 at a source. */
  readonly backSide: Int32Array;
  readonly backX: Float64Array;
  readonly backY: Float64Array;
  /** Vertices reached, in no order that matters. */
  readonly reached: number[] = [];
  private readonly flat: Unfolding;
  /** Vertices at which a shortest path can bend: saddles, flat ones (harmless), and those on an open edge. */
  private readonly bends: Uint8Array;
  private readonly queue = new WindowQueue();
  /** The nearest window that sees a side's apex through the side: how far, and where it crosses. */
  private readonly seenAt: Float64Array;
  private readonly seenThrough: Float64Array;

  /** Up to here every distance is final: what was left lies farther. */
  finalMm = 0;
  private goalMm: Float64Array | null = null;
  private withinMm = Infinity;
  /** Triangles crossed by what is being carried on. */
  private depth = 0;

  constructor(flat: Unfolding) {
    this.flat = flat;
    this.backSide = new Int32Array(flat.vertices).fill(-1);
    this.backX = new Float64Array(flat.vertices);
    this.backY = new Float64Array(flat.vertices);
    this.bends = bendsOf(flat);
    this.distance = new Float64Array(this.flat.vertices).fill(Infinity);
    this.seenAt = new Float64Array(this.flat.vertex.length).fill(Infinity);
    this.seenThrough = new Float64Array(this.flat.vertex.length);
  }

  /** Spreads as far as wanted: in mm, and in triangles one after the other from the source. */
  run(withinMm = Infinity, triangles = Infinity): void {
    const { queue } = this;
    this.finalMm = withinMm;
    for (let at = queue.pop(); at >= 0; at = queue.pop()) {
      const nearestMm = queue.nearestMm(at);
      if (nearestMm > withinMm) return;
      const side = queue.side[at];
      const low = queue.low[at];
      const high = queue.high[at];
      const x = queue.sourceX[at];
      const y = queue.sourceY[at];
      const behind = queue.behind[at];
      this.depth = queue.depth[at] + 1;
      queue.free(at);
      if (this.depth > triangles && nearestMm > WIDE * (side < 0 ? 0 : this.flat.lengthMm[side])) {
        this.finalMm = Math.min(this.finalMm, nearestMm);
        continue;
      }
      if (side < 0) {
        const vertex = -1 - side;
        // It may have been reached by a shorter way since.
        if (this.distance[vertex] === behind) this.spreadFrom(vertex, behind);
      } else if (!this.hopeless(side, low, high, x, y, behind)) {
        this.cross(side, low, high, x, y, behind);
      }
    }
  }

  /**
   * Spreads only where a way of at most `withinMm` to a goal can lie.
   *
   * @param goalMm no more than the distance from each vertex to the goal
   */
  runTo(goalMm: Float64Array, withinMm: number): void {
    this.goalMm = goalMm;
    this.withinMm = withinMm;
    this.run(withinMm);
  }

  /** A source at a place. */
  start(place: SurfacePlace): void {
    const { vertex, lengthMm, partner, swapped } = this.flat;
    const { triangle, weights } = place;
    const w = swapped[triangle] ? [weights[0], weights[2], weights[1]] : weights;
    const first = 3 * triangle;
    for (let k = 0; k < 3; k++) {
      if (w[k] > 1 - 1e-12) {
        this.reach(vertex[first + k], 0, true, -1, 0, 0);
        return;
      }
    }
    for (let k = 0; k < 3; k++) {
      // Along side k the weight of the corner facing it is 0: the place is on that edge, in both triangles.
      if (w[(k + 2) % 3] >= 1e-12) continue;
      const side = first + k;
      const along = (w[(k + 1) % 3] / (w[k] + w[(k + 1) % 3])) * lengthMm[side];
      this.startOnEdge(side, along);
      if (partner[side] >= 0) this.startOnEdge(partner[side], lengthMm[side] - along);
      return;
    }
    const { x, y } = inPlane(this.flat, place);
    this.reachCorners(first, x, y, x, y);
    for (let k = 0; k < 3; k++) this.leave(first, k, x, y, 0, []);
  }

  /** A source at a vertex. */
  startAtVertex(vertex: number): void {
    this.reach(vertex, 0, true, -1, 0, 0);
  }

  /** From a place on a side into its triangle. */
  private startOnEdge(side: number, alongMm: number): void {
    this.reachCorners(side, alongMm, 0, alongMm, 0);
    for (let k = 1; k < 3; k++) this.leave(side, k, alongMm, 0, 0, []);
  }

  /** A straight piece of a line inside a triangle: parallel rays to either side of it, and what its corner adds. */
  startPiece({ triangle, ax, ay, bx, by, fan }: SurfacePiece): void {
    const first = 3 * triangle;
    this.reachCorners(first, ax, ay, bx, by);
    const length = Math.sqrt((bx - ax) * (bx - ax) + (by - ay) * (by - ay));
    if (length > 0) {
      const ux = (bx - ax) / length;
      const uy = (by - ay) / length;
      const from = ux * ax + uy * ay;
      for (const hand of [1, -1]) {
        const nx = -hand * uy;
        const ny = hand * ux;
        const strip = [ux, uy, -from, -ux, -uy, from + length, nx, ny, -(nx * ax + ny * ay)];
        const sx = (ax + bx) / 2 - FAR_MM * nx;
        const sy = (ay + by) / 2 - FAR_MM * ny;
        for (let k = 0; k < 3; k++) this.leave(first, k, sx, sy, -FAR_MM, strip);
      }
    }
    for (let i = 0; i + 3 < fan.length; i += 4) {
      const [fx, fy, gx, gy] = [fan[i], fan[i + 1], fan[i + 2], fan[i + 3]];
      const wedge = [-fy, fx, fy * ax - fx * ay, gy, -gx, gx * ay - gy * ax];
      for (let k = 0; k < 3; k++) this.leave(first, k, ax, ay, 0, wedge);
    }
  }

  /** The corners of a triangle straight from the nearest place of a piece of line in it; frame of `side`. */
  private reachCorners(side: number, ax: number, ay: number, bx: number, by: number): void {
    const { vertex, lengthMm, apexX, apexY } = this.flat;
    const ex = bx - ax;
    const ey = by - ay;
    const length2 = ex * ex + ey * ey;
    for (let k = 0; k < 3; k++) {
      const corner = k === 0 ? side : k === 1 ? nextSide(side) : previousSide(side);
      const cx = k === 0 ? 0 : k === 1 ? lengthMm[side] : apexX[side];
      const cy = k === 2 ? apexY[side] : 0;
      const t = length2 > 0 ? Math.max(0, Math.min(1, ((cx - ax) * ex + (cy - ay) * ey) / length2)) : 0;
      const dx = ax + t * ex - cx;
      const dy = ay + t * ey - cy;
      // Into the frame of the corner's own side: the direction in which that side leaves the corner.
      const [nx, ny] = k === 0 ? [1, 0] : k === 1 ? [apexX[side] - cx, apexY[side]] : [-cx, -cy];
      const size = lengthMm[corner] > 0 ? lengthMm[corner] : 1;
      const mm = Math.sqrt(dx * dx + dy * dy);
      const v = vertex[corner];
      this.reach(v, mm, this.bends[v] === 1, corner, (dx * nx + dy * ny) / size, (dy * nx - dx * ny) / size);
    }
  }

  /**
   * Light from (x, y) leaves by side k of the frame of `frame`, where a x + b y + c >= 0 for all limits.
   *
   * @param limits a, b, c, ... in the frame
   */
  private leave(frame: number, k: number, x: number, y: number, behind: number, limits: readonly number[]): void {
    const { lengthMm, apexX, apexY, partner } = this.flat;
    const leaving = frame - (frame % 3) + ((frame + k) % 3);
    const other = partner[leaving];
    const length = lengthMm[leaving];
    if (other < 0 || !(length > 0)) return;
    const l = lengthMm[frame];
    // Origin of the other triangle's frame: where this side ends; its x axis runs back to where it starts.
    const ex = k === 0 ? l : k === 1 ? apexX[frame] : 0;
    const ey = k === 1 ? apexY[frame] : 0;
    const sx = k === 0 ? 0 : k === 1 ? l : apexX[frame];
    const sy = k === 2 ? apexY[frame] : 0;
    const ux = (sx - ex) / length;
    const uy = (sy - ey) / length;
    let low = 0;
    let high = length;
    for (let i = 0; i < limits.length; i += 3) {
      const at = limits[i] * ex + limits[i + 1] * ey + limits[i + 2];
      const step = limits[i] * ux + limits[i + 1] * uy;
      if (Math.abs(step) < 1e-14) {
        if (at < -1e-9) return;
      } else if (step > 0) low = Math.max(low, -at / step);
      else high = Math.min(high, -at / step);
    }
    if (!(high > low)) return;
    const along = (x - ex) * ux + (y - ey) * uy;
    const across = (y - ey) * ux - (x - ex) * uy;
    this.add(other, low, high, along, Math.min(0, across), behind);
  }

  /** A vertex is reached; where paths may bend it becomes a source in its turn. */
  private reach(vertex: number, mm: number, bends: boolean, side: number, x: number, y: number): void {
    const before = this.distance[vertex];
    if (!(mm < before)) return;
    if (before === Infinity) this.reached.push(vertex);
    this.distance[vertex] = mm;
    this.backSide[vertex] = side;
    this.backX[vertex] = x;
    this.backY[vertex] = y;
    if (bends) this.queue.push(-1 - vertex, 0, 0, 0, 0, mm, mm, this.depth);
  }

  private spreadFrom(vertex: number, behind: number): void {
    const { sideOf, partner, lengthMm, apexX, apexY, vertex: at } = this.flat;
    if (sideOf[vertex] < 0) return;
    for (const first of pinchedFans(this.flat).get(vertex) ?? [sideOf[vertex]]) {
      let side = first;
      do {
        this.spread(side, behind);
        const facing = nextSide(side);
        const ahead = previousSide(side);
        const next = at[facing];
        const last = at[ahead];
        this.reach(last, behind + lengthMm[ahead], this.bends[last] === 1, ahead, 1, 0);
        // The way back from the next vertex runs along the other border of its corner.
        this.reach(next, behind + lengthMm[side], this.bends[next] === 1, facing, apexX[facing], apexY[facing]);
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
    const nearestMm = behind + Math.sqrt(off * off + y * y);
    if (this.goalMm) {
      const { vertex, lengthMm } = this.flat;
      const toGoal = (this.goalMm[vertex[side]] + this.goalMm[vertex[nextSide(side)]] - lengthMm[side]) / 2;
      if (nearestMm + toGoal > this.withinMm) return;
    }
    this.queue.push(side, low, high, x, y, behind, nearestMm, this.depth);
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
    const back = previousSide(side);
    // In the frame of the side from the apex to the start.
    const size = lengthMm[back] > 0 ? lengthMm[back] : 1;
    const bx = (-(x - cx) * cx - (y - cy) * cy) / size;
    const by = (-(y - cy) * cx + (x - cx) * cy) / size;
    this.reach(apex, mm, this.bends[apex] === 1, back, bx, by);
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

const bends = new WeakMap<Unfolding, Uint8Array>();

function bendsOf(flat: Unfolding): Uint8Array {
  const known = bends.get(flat);
  if (known) return known;
  const turn = vertexTurns(flat);
  const found = new Uint8Array(turn.length);
  for (let i = 0; i < turn.length; i++) if (turn[i] >= 2 * Math.PI - FLAT_RAD) found[i] = 1;
  bends.set(flat, found);
  return found;
}
