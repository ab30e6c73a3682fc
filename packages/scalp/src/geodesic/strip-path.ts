import { atan2 } from "@shadowline/numeric";
import type { SurfacePlace } from "./surface-place.js";
import { nextSide, previousSide, type Unfolding } from "./unfolding.js";

/**
 * A path over the surface through a strip of triangles: it leaves one triangle after the other by
 * `sides[i]`, `shares[i]` of the way along that side (0 and 1: at its ends).
 */
export type StripPath = {
  readonly sides: readonly number[];
  readonly shares: Float64Array;
  readonly lengthMm: number;
};

/** A place in a triangle in the frame of its first side. */
export type PlanePlace = { readonly triangle: number; readonly x: number; readonly y: number };

/** A place in the frame of its triangle's first side, as the unfolding turns it. */
export function inPlane(flat: Unfolding, { triangle, weights }: SurfacePlace): PlanePlace {
  const [, b, c] = flat.swapped[triangle] ? [weights[0], weights[2], weights[1]] : weights;
  const first = 3 * triangle;
  return { triangle, x: b * flat.lengthMm[first] + c * flat.apexX[first], y: c * flat.apexY[first] };
}

/** Rounds of straightening; each makes the path shorter, so this only bounds what rounding could repeat. */
const MAX_ROUNDS = 2000;
/** Ways tried on the other side of a vertex. */
const MAX_TRIALS = 200;
/** Less than this on the far side of a corner counts as straight. */
const STRAIGHT_RAD = 1e-9;
/** Two corners of an unfolding this near are one, mm squared. */
const SAME_MM2 = 1e-18;

/**
 * The locally shortest path that a strip of triangles can be straightened to.
 *
 * The shortest path inside the strip is pulled taut in its unfolding; where it bends around a corner
 * whose far side spans less than half a turn, the strip is led around the other way. Source: Xin & Wang
 * 2007, "Efficiently determining a locally exact shortest path on polyhedral surfaces", Comput. Aided
 * Des. 39:1081-1090.
 *
 * @param turn whole angle around each vertex, radians; Infinity where the surface ends in it
 */
export function straightened(
  flat: Unfolding,
  turn: Float64Array,
  from: PlanePlace,
  to: PlanePlace,
  strip: readonly number[],
): StripPath {
  return locallyShortest(flat, turn, from, to, strip).path;
}

/**
 * The same, and no shorter way passes a single vertex on its other side: bumps near a path make several
 * ways locally shortest.
 */
export function shortestNear(
  flat: Unfolding,
  turn: Float64Array,
  from: PlanePlace,
  to: PlanePlace,
  strip: readonly number[],
): StripPath {
  let best = locallyShortest(flat, turn, from, to, strip);
  let trials = MAX_TRIALS;
  for (let better = true; better && trials > 0; ) {
    better = false;
    for (const pass of closePasses(flat, turn, best)) {
      if (trials-- <= 0) break;
      const around = ledAround(flat, best.path.sides, pass);
      if (!around) continue;
      const other = locallyShortest(flat, turn, from, to, around.sides);
      if (!(other.path.lengthMm < best.path.lengthMm - 1e-9)) continue;
      best = other;
      better = true;
      break;
    }
  }
  return best.path;
}

function locallyShortest(
  flat: Unfolding,
  turn: Float64Array,
  from: PlanePlace,
  to: PlanePlace,
  strip: readonly number[],
): Taut {
  let sides = withoutReturns(flat, strip);
  for (let round = 0; ; round++) {
    const taut = pulledTaut(flat, from, to, sides);
    if (round === MAX_ROUNDS) return taut;
    const next = withoutBends(flat, turn, sides, taut.bends);
    if (!next) return taut;
    sides = withoutReturns(flat, next);
  }
}

/** Vertices that the path would pass more shortly on the other side if it were a cone, the plainest first. */
function closePasses(flat: Unfolding, turn: Float64Array, { path, corners, left, right }: Taut): Pass[] {
  const { vertex } = flat;
  const found: (Pass & { readonly gain: number })[] = [];
  let previous = [-1, -1];
  for (let c = 0; c + 1 < corners.length; c++) {
    const from = corners[c];
    const to = corners[c + 1];
    for (let i = from.at + 1; i < to.at; i++) {
      const seen = [vertex[path.sides[i]], vertex[nextSide(path.sides[i])]];
      for (const onLeft of [false, true]) {
        const v = seen[onLeft ? 1 : 0];
        if (v === previous[onLeft ? 1 : 0] || !(turn[v] < 2 * Math.PI)) continue;
        const hand = onLeft ? left : right;
        const ax = from.x - hand[2 * i];
        const ay = from.y - hand[2 * i + 1];
        const bx = to.x - hand[2 * i];
        const by = to.y - hand[2 * i + 1];
        const gain = atan2(Math.abs(ax * by - ay * bx), ax * bx + ay * by) - turn[v] / 2;
        if (gain > STRAIGHT_RAD) found.push({ at: i, onLeft, gain });
      }
      previous = seen;
    }
  }
  return found.sort((a, b) => b.gain - a.gain || a.at - b.at);
}

/** Leaving a triangle by the side it was entered by leads nowhere. */
function withoutReturns(flat: Unfolding, sides: readonly number[]): number[] {
  const out: number[] = [];
  for (const side of sides) {
    if (out.length > 0 && flat.partner[out[out.length - 1]] === side) out.pop();
    else out.push(side);
  }
  return out;
}

/** A vertex that the path passes, at the crossing `at` of the strip. */
type Pass = { readonly at: number; readonly onLeft: boolean };

/** One that the taut path bends around. */
type Bend = Pass & {
  /** Of the bend's angle in the unfolded strip, 0 to half a turn, both times the same factor. */
  readonly cos: number;
  readonly sin: number;
};

type Taut = {
  readonly path: StripPath;
  readonly bends: readonly Bend[];
  /** Start, bends and end in the plane of the unfolded strip, and the crossing each stands at. */
  readonly corners: readonly { readonly at: number; readonly x: number; readonly y: number }[];
  readonly left: Float64Array;
  readonly right: Float64Array;
};

/** Both ends of every crossed side in one plane: left is where the side starts, right where it ends. */
function unfolded(flat: Unfolding, from: PlanePlace, to: PlanePlace, sides: readonly number[]) {
  const { partner, lengthMm, apexX, apexY } = flat;
  const left = new Float64Array(2 * sides.length + 2);
  const right = new Float64Array(2 * sides.length + 2);
  // Frame of the current triangle's first side: origin (ox, oy), direction (ux, uy).
  let triangle = from.triangle;
  let ox = 0;
  let oy = 0;
  let ux = 1;
  let uy = 0;
  for (let i = 0; i < sides.length; i++) {
    const side = sides[i];
    const first = 3 * triangle;
    const k = side - first;
    const cornerX = (corner: number): number => (corner === 0 ? 0 : corner === 1 ? lengthMm[first] : apexX[first]);
    const cornerY = (corner: number): number => (corner === 2 ? apexY[first] : 0);
    const startX = cornerX(k);
    const startY = cornerY(k);
    const endX = cornerX((k + 1) % 3);
    const endY = cornerY((k + 1) % 3);
    const sx = ox + startX * ux - startY * uy;
    const sy = oy + startX * uy + startY * ux;
    const ex = ox + endX * ux - endY * uy;
    const ey = oy + endX * uy + endY * ux;
    // Looking out of the triangle its sides run from right to left, as it turns counter-clockwise.
    right[2 * i] = sx;
    right[2 * i + 1] = sy;
    left[2 * i] = ex;
    left[2 * i + 1] = ey;
    const other = partner[side];
    triangle = (other / 3) | 0;
    // The other side runs from e to s; from there to the frame of that triangle's first side.
    const length = lengthMm[side] > 0 ? lengthMm[side] : 1;
    const dx = (sx - ex) / length;
    const dy = (sy - ey) / length;
    const j = other % 3;
    if (j === 0) {
      ox = ex;
      oy = ey;
      ux = dx;
      uy = dy;
    } else {
      // In the frame of `other` the first side's start and end are known corners.
      const ax = j === 1 ? apexX[other] : lengthMm[other];
      const ay = j === 1 ? apexY[other] : 0;
      const bx = j === 1 ? 0 : apexX[other];
      const by = j === 1 ? 0 : apexY[other];
      // j = 1: `other` starts at corner 1, its apex is corner 0; j = 2: it starts at 2, ends at 0, apex 1.
      const inPlaneX = (x: number, y: number): number => ex + x * dx - y * dy;
      const inPlaneY = (x: number, y: number): number => ey + x * dy + y * dx;
      ox = inPlaneX(ax, ay);
      oy = inPlaneY(ax, ay);
      const tx = inPlaneX(bx, by) - ox;
      const ty = inPlaneY(bx, by) - oy;
      const size = Math.sqrt(tx * tx + ty * ty);
      ux = size > 0 ? tx / size : 1;
      uy = size > 0 ? ty / size : 0;
    }
  }
  const n = 2 * sides.length;
  left[n] = ox + to.x * ux - to.y * uy;
  left[n + 1] = oy + to.x * uy + to.y * ux;
  right[n] = left[n];
  right[n + 1] = left[n + 1];
  return { left, right };
}

/** The funnel: from an apex the widest view through the sides ahead. Source: Lee & Preparata 1984. */
function pulledTaut(flat: Unfolding, from: PlanePlace, to: PlanePlace, sides: readonly number[]): Taut {
  const { left, right } = unfolded(flat, from, to, sides);
  const { vertex } = flat;
  const n = sides.length;
  const leftOf = (i: number): number => (i < n ? vertex[nextSide(sides[i])] : -1);
  const rightOf = (i: number): number => (i < n ? vertex[sides[i]] : -1);
  // Corners of the path: crossing at which each stands, and on which hand.
  const at: number[] = [];
  const hand: boolean[] = [];
  let ax = from.x;
  let ay = from.y;
  let l = 0;
  let r = 0;
  for (let i = 1; i <= n; i++) {
    const lx = left[2 * l] - ax;
    const ly = left[2 * l + 1] - ay;
    const rx = right[2 * r] - ax;
    const ry = right[2 * r + 1] - ay;
    const nlx = left[2 * i] - ax;
    const nly = left[2 * i + 1] - ay;
    const nrx = right[2 * i] - ax;
    const nry = right[2 * i + 1] - ay;
    const apexLeft = lx * lx + ly * ly < SAME_MM2;
    const apexRight = rx * rx + ry * ry < SAME_MM2;
    let restart = -1;
    let onLeft = false;
    // The right hand narrows the view when it moves to the left.
    if (apexRight || rx * nry - ry * nrx >= 0) {
      if (apexRight || apexLeft || lx * nry - ly * nrx < 0 || (i < n && rightOf(r) === rightOf(i))) r = i;
      else {
        restart = l;
        onLeft = true;
      }
    }
    if (restart < 0 && (apexLeft || lx * nly - ly * nlx <= 0)) {
      const rx2 = right[2 * r] - ax;
      const ry2 = right[2 * r + 1] - ay;
      const free = rx2 * rx2 + ry2 * ry2 < SAME_MM2;
      if (apexLeft || free || rx2 * nly - ry2 * nlx > 0 || (i < n && leftOf(l) === leftOf(i))) l = i;
      else restart = r;
    }
    if (restart >= 0) {
      const corner = onLeft ? left : right;
      // The last crossing that still has this corner: the path leaves it from there on.
      const id = onLeft ? leftOf(restart) : rightOf(restart);
      let last = restart;
      while (last + 1 < n && (onLeft ? leftOf(last + 1) : rightOf(last + 1)) === id) last++;
      at.push(last);
      hand.push(onLeft);
      ax = corner[2 * restart];
      ay = corner[2 * restart + 1];
      l = last + 1;
      r = last + 1;
      i = last + 1;
    }
  }
  const shares = new Float64Array(n);
  const bends: Bend[] = [];
  let lengthMm = 0;
  let fx = from.x;
  let fy = from.y;
  let done = 0;
  const corners = [{ at: -1, x: fx, y: fy }];
  for (let c = 0; c <= at.length; c++) {
    const stop = c < at.length ? at[c] : n;
    const corner = c < at.length && !hand[c] ? right : left;
    const tx = corner[2 * stop];
    const ty = corner[2 * stop + 1];
    for (let i = done; i < stop; i++) shares[i] = crossing(right, left, i, fx, fy, tx, ty);
    if (c < at.length) shares[stop] = hand[c] ? 1 : 0;
    lengthMm += Math.sqrt((tx - fx) * (tx - fx) + (ty - fy) * (ty - fy));
    if (c < at.length) {
      const after = c + 1 < at.length ? at[c + 1] : n;
      const ahead = c + 1 < at.length && !hand[c + 1] ? right : left;
      const inX = tx - fx;
      const inY = ty - fy;
      const outX = ahead[2 * after] - tx;
      const outY = ahead[2 * after + 1] - ty;
      const size = Math.sqrt((inX * inX + inY * inY) * (outX * outX + outY * outY));
      if (size > SAME_MM2) {
        bends.push({ at: stop, onLeft: hand[c], cos: inX * outX + inY * outY, sin: Math.abs(inX * outY - inY * outX) });
      }
    }
    fx = tx;
    fy = ty;
    done = stop + 1;
    corners.push({ at: stop, x: tx, y: ty });
  }
  return { path: { sides, shares, lengthMm }, bends, corners, left, right };
}

/** Share of the way from the side's start where a straight line crosses it. */
function crossing(
  start: Float64Array,
  end: Float64Array,
  i: number,
  fx: number,
  fy: number,
  tx: number,
  ty: number,
): number {
  const dx = tx - fx;
  const dy = ty - fy;
  const a = dx * (start[2 * i + 1] - fy) - dy * (start[2 * i] - fx);
  const b = dx * (end[2 * i + 1] - fy) - dy * (end[2 * i] - fx);
  if (a === b) return 0.5;
  return Math.max(0, Math.min(1, a / (a - b)));
}

/** The strip led around the other side of its bends where that leaves room for a shorter way; null where none does. */
function withoutBends(
  flat: Unfolding,
  turn: Float64Array,
  sides: readonly number[],
  bends: readonly Bend[],
): readonly number[] | null {
  let out = sides;
  let untouchedBefore = sides.length;
  for (let b = bends.length - 1; b >= 0; b--) {
    const { at, onLeft } = bends[b];
    const side = sides[at];
    if (at >= untouchedBefore || !roomBehind(turn[flat.vertex[onLeft ? nextSide(side) : side]], bends[b])) continue;
    const around = ledAround(flat, out, bends[b], untouchedBefore);
    if (!around) continue;
    out = around.sides;
    untouchedBefore = around.first;
  }
  return out === sides ? null : out;
}

/** The strip led around the other side of a vertex; null where the surface ends there, or `before` cuts it. */
function ledAround(
  flat: Unfolding,
  sides: readonly number[],
  { at, onLeft }: Pass,
  before = sides.length,
): { readonly sides: readonly number[]; readonly first: number } | null {
  const { vertex, partner } = flat;
  const passed = (i: number): number => vertex[onLeft ? nextSide(sides[i]) : sides[i]];
  const corner = passed(at);
  let first = at;
  while (first > 0 && passed(first - 1) === corner) first--;
  let last = at;
  while (last + 1 < sides.length && passed(last + 1) === corner) last++;
  if (last >= before) return null;
  const way = otherWay(flat, corner, sides[first], partner[sides[last]], onLeft);
  return way && { sides: [...sides.slice(0, first), ...way, ...sides.slice(last + 1)], first };
}

/** Whether less than half a turn is left on the far side of a bend: turn - (half a turn + bend) < half a turn. */
const roomBehind = (turn: number, { cos, sin }: Bend): boolean => atan2(sin, cos) > turn - 2 * Math.PI + STRAIGHT_RAD;

/**
 * Sides crossed when walking around a vertex the other way, from the triangle that `entering` leaves to
 * the triangle that `leaving` belongs to; null where the surface ends on the way.
 */
function otherWay(
  flat: Unfolding,
  corner: number,
  entering: number,
  leaving: number,
  onLeft: boolean,
): number[] | null {
  const { vertex, partner } = flat;
  const goal = (leaving / 3) | 0;
  const way: number[] = [];
  let triangle = (entering / 3) | 0;
  for (let guard = 0; triangle !== goal; guard++) {
    if (guard > 10_000) return null;
    const first = 3 * triangle;
    const starts = vertex[first] === corner ? first : vertex[first + 1] === corner ? first + 1 : first + 2;
    // With the corner on its left the strip went counter-clockwise, by sides that end there; the other way they start.
    const side = onLeft ? starts : previousSide(starts);
    way.push(side);
    if (partner[side] < 0) return null;
    triangle = (partner[side] / 3) | 0;
  }
  return way;
}
