import { atan2, cos, sin } from "@shadowline/numeric";
import { apexAt, nextSide, previousSide, type Unfolding } from "./unfolding.js";

/**
 * The same surface, to the last digit, in better triangles: their sides are straight lines over the
 * surface that may cross several of its own triangles, and no two triangles could be made fatter by
 * exchanging the side between them.
 */
export type IntrinsicMesh = {
  readonly vertex: Uint32Array;
  readonly partner: Int32Array;
  readonly lengthMm: Float64Array;
  readonly apexX: Float64Array;
  readonly apexY: Float64Array;
  /** Direction of each side at the vertex where it starts, radians counter-clockwise from `Unfolding.sideOf`. */
  readonly directionRad: Float64Array;
  readonly cosDirection: Float64Array;
  readonly sinDirection: Float64Array;
  /** Place of a side in its vertex's fan, counter-clockwise from 0. */
  readonly place: Uint32Array;
  /** The fan it belongs to; a vertex where the surface pinches has several. */
  readonly fan: Uint32Array;
  /** A fan of each vertex, and of each fan the next one at the same vertex; -1 for none. */
  readonly firstFan: Int32Array;
  readonly nextFan: Int32Array;
  /** Of each fan: a side at place 0, the whole angle (where it is open Infinity or 0: more than a full turn or not), its cosine and sine (NaN there). */
  readonly fanStart: Int32Array;
  readonly turnRad: Float64Array;
  readonly cosTurn: Float64Array;
  readonly sinTurn: Float64Array;
};

/** Directions of a mesh's sides around their vertices, by fans of triangles. */
export type SideDirections = {
  /** Radians counter-clockwise from the fan's first side. */
  readonly directionRad: Float64Array;
  readonly fan: Uint32Array;
  /** Of each fan: its whole angle, and whether it ends at an open edge. */
  readonly turnRad: Float64Array;
  readonly open: Uint8Array;
};

export function sideDirections(flat: Unfolding): SideDirections {
  const { vertex, partner, lengthMm, apexX, apexY } = flat;
  const sides = vertex.length;
  const directionRad = new Float64Array(sides).fill(-1);
  const fan = new Uint32Array(sides);
  const turns: number[] = [];
  const opens: number[] = [];
  for (const open of [1, 0]) {
    for (let first = 0; first < sides; first++) {
      if (directionRad[first] >= 0 || (open && partner[first] >= 0)) continue;
      let angle = 0;
      let side = first;
      do {
        directionRad[side] = angle;
        fan[side] = turns.length;
        angle += lengthMm[side] > 0 ? atan2(apexY[side], apexX[side]) : 0;
        side = partner[previousSide(side)];
      } while (side >= 0 && side !== first);
      turns.push(angle);
      opens.push(open);
    }
  }
  return { directionRad, fan, turnRad: Float64Array.from(turns), open: Uint8Array.from(opens) };
}

/**
 * Intrinsic Delaunay triangulation by exchanging sides.
 *
 * Source: Bobenko & Springborn 2007, "A discrete Laplace-Beltrami operator for simplicial surfaces",
 * Discrete Comput. Geom. 38:740-756; directions at vertices as in Sharp, Soliman & Crane 2019,
 * "Navigating intrinsic triangulations", ACM Trans. Graph. 38:55.
 */
export function intrinsicDelaunay(flat: Unfolding, directions: SideDirections): IntrinsicMesh {
  const vertex = flat.vertex.slice();
  const partner = flat.partner.slice();
  const lengthMm = flat.lengthMm.slice();
  const apexX = flat.apexX.slice();
  const apexY = flat.apexY.slice();
  const { turnRad, open } = directions;
  const directionRad = directions.directionRad.slice();
  const fan = directions.fan.slice();
  const sides = vertex.length;
  const queue: number[] = [];
  const queued = new Uint8Array(sides);
  for (let side = 0; side < sides; side++) {
    if (partner[side] > side) {
      queue.push(side);
      queued[side] = 1;
    }
  }
  // Each exchange lowers an energy, so it ends; the bound is against rounding on triangles without area.
  let exchanges = 20 * sides;
  while (queue.length > 0 && exchanges > 0) {
    const side = queue.pop() as number;
    queued[side] = 0;
    const other = partner[side];
    if (other < 0 || ((side / 3) | 0) === ((other / 3) | 0) || !slim(side, other)) continue;
    exchanges--;
    exchange(side, other);
    for (const edge of [nextSide(side), previousSide(side), nextSide(other), previousSide(other)]) {
      const one = partner[edge] >= 0 && partner[edge] < edge ? partner[edge] : edge;
      if (partner[edge] < 0 || queued[one]) continue;
      queued[one] = 1;
      queue.push(one);
    }
  }
  return { vertex, partner, lengthMm, apexX, apexY, directionRad, fan, ...fansOf() };

  /** Whether the two angles facing an edge add up to more than half a turn. */
  function slim(side: number, other: number): boolean {
    const l = lengthMm[side];
    // Cotangent of the apex angle: (squares of its two sides - square of the third) / 4 areas.
    const x = apexX[side];
    const y = apexY[side];
    const u = apexX[other];
    const v = apexY[other];
    const here = x * (x - l) + y * y;
    const there = u * (u - l) + v * v;
    return here * v + there * y < -1e-12 * l * (Math.abs(here) + Math.abs(there));
  }

  /** Puts the other diagonal into the quadrilateral of the triangles (a, b, c) and (b, a, d). */
  function exchange(side: number, other: number): void {
    const l = lengthMm[side];
    const bc = nextSide(side);
    const ca = previousSide(side);
    const ad = nextSide(other);
    const db = previousSide(other);
    const cx = apexX[side];
    const cy = apexY[side];
    const dx = l - apexX[other];
    const dy = -apexY[other];
    const c = vertex[ca];
    const d = vertex[db];
    const length = Math.sqrt((cx - dx) * (cx - dx) + (cy - dy) * (cy - dy));
    // At c the new side lies counter-clockwise of c-a, at d of d-b.
    const atC = turned(directionRad[ca], angle(-cx, -cy, dx - cx, dy - cy), turnRad[fan[ca]]);
    const atD = turned(directionRad[db], angle(l - dx, -dy, cx - dx, cy - dy), turnRad[fan[db]]);
    const fanC = fan[ca];
    const fanD = fan[db];
    // Around a vertex of one or two triangles the four are glued to each other, and move together.
    const movedTo = (s: number): number => (s === bc ? ca : s === ca ? ad : s === ad ? db : s === db ? bc : s);
    const old = [bc, ca, ad, db].map((s) => ({
      from: vertex[s],
      partner: movedTo(partner[s]),
      length: lengthMm[s],
      direction: directionRad[s],
      fan: fan[s],
    }));
    const [oldBc, oldCa, oldAd, oldDb] = old;
    // New triangles (c, d, b) at `side` and (d, c, a) at `other`.
    set(side, { from: c, partner: other, length, direction: atC, fan: fanC });
    set(other, { from: d, partner: side, length, direction: atD, fan: fanD });
    set(bc, oldDb);
    set(ca, oldBc);
    set(ad, oldCa);
    set(db, oldAd);
    for (const first of [side, other]) {
      const second = nextSide(first);
      const third = previousSide(first);
      apexAt(lengthMm[first], lengthMm[second], lengthMm[third], first, apexX, apexY);
      apexAt(lengthMm[second], lengthMm[third], lengthMm[first], second, apexX, apexY);
      apexAt(lengthMm[third], lengthMm[first], lengthMm[second], third, apexX, apexY);
    }
  }

  type Side = {
    readonly from: number;
    readonly partner: number;
    readonly length: number;
    readonly direction: number;
    readonly fan: number;
  };

  function set(side: number, { from, partner: other, length, direction, fan: around }: Side): void {
    vertex[side] = from;
    partner[side] = other;
    if (other >= 0) partner[other] = side;
    lengthMm[side] = length;
    directionRad[side] = direction;
    fan[side] = around;
  }

  function angle(ux: number, uy: number, vx: number, vy: number): number {
    return atan2(ux * vy - uy * vx, ux * vx + uy * vy);
  }

  function turned(from: number, by: number, turn: number): number {
    const to = from + by;
    return to >= turn ? to - turn : to;
  }

  function fansOf() {
    const fans = turnRad.length;
    const fanStart = new Int32Array(fans).fill(-1);
    for (let side = 0; side < sides; side++) {
      const f = fan[side];
      if (fanStart[f] < 0 || directionRad[side] < directionRad[fanStart[f]]) fanStart[f] = side;
    }
    const place = new Uint32Array(sides);
    for (let f = 0; f < fans; f++) {
      let next = 0;
      let side = fanStart[f];
      do {
        place[side] = next++;
        side = partner[previousSide(side)];
      } while (side >= 0 && side !== fanStart[f]);
    }
    const firstFan = new Int32Array(flat.vertices).fill(-1);
    const nextFan = new Int32Array(fans);
    for (let f = 0; f < fans; f++) {
      const v = vertex[fanStart[f]];
      nextFan[f] = firstFan[v];
      firstFan[v] = f;
    }
    return {
      place,
      firstFan,
      nextFan,
      fanStart,
      turnRad: turnRad.map((turn, f) => (open[f] ? (turn > 2 * Math.PI ? Infinity : 0) : turn)),
      cosTurn: turnRad.map((turn, f) => (open[f] ? NaN : cos(turn))),
      sinTurn: turnRad.map((turn, f) => (open[f] ? NaN : sin(turn))),
      cosDirection: directionRad.map(cos),
      sinDirection: directionRad.map(sin),
    };
  }
}

/** The side of a fan that a direction in its frame lies counter-clockwise of, before the next one. */
export function sideBefore({ fanStart, partner, directionRad }: IntrinsicMesh, fan: number, direction: number): number {
  let before = fanStart[fan];
  for (let side = before; side >= 0 && directionRad[side] <= direction; ) {
    before = side;
    side = partner[previousSide(side)];
    if (side === fanStart[fan]) break;
  }
  return before;
}
