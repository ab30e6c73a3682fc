import { type LocalDensity, spacingMm } from "./local-density.js";
import { GEOMETRY_STRIDE, type PreparedSurface } from "./prepared-surface.js";
import { sortSpatially } from "./spatial-order.js";

/** The surface in parts, in a spatial order of their own. */
export type SkinParts = {
  /** The slot that each lies in. */
  readonly slot: Uint32Array;
  /** Second and third weights of the three corners, six a part. */
  readonly corners: Float64Array;
  /** Mass up to the end of each part, dots. */
  readonly cumulative: Float64Array;
};

/** A triangle is long where its longest edge is above so many spacings and so many times its height. */
const LONG_SPACINGS = 3;
const LONG_HEIGHTS = 4;
/** A part is halved until its longest edge is below so many spacings, or so many times its height. */
const PART_SPACINGS = 0.8;
const PART_HEIGHTS = 2;
/**
 * Parts of less mass are not halved, dots: or a mesh of needles would fill the memory. A sixteenth takes 0.6 of the
 * time, but leaves a quarter as much mottling again.
 */
const PART_MASS = 1 / 32;

/**
 * The surface in parts where it has triangles much longer than wide and than dots are apart, null where it has none.
 *
 * A stretch of such a triangle's mass is a needle, and needles side by side know nothing of each other's dots. Halved
 * across, time and again, they make parts that can be put into an order whose stretches are compact patches.
 */
export function cutLongTriangles(prepared: PreparedSurface, density: LocalDensity): SkinParts | null {
  const { slots, geometry, areaCm2 } = prepared;
  const { cornerWeight, cumulative } = density;
  const longest = new Float64Array(1);
  let any = false;
  const isLong = (slot: number): boolean => {
    const g = GEOMETRY_STRIDE * slot;
    longestEdge(geometry, g, 0, 0, 1, 0, 0, 1, longest);
    if (longest[0] < 2 * LONG_HEIGHTS * 100 * areaCm2[slot]) return false;
    const spacing = spacingMm(Math.max(cornerWeight[3 * slot], cornerWeight[3 * slot + 1], cornerWeight[3 * slot + 2]));
    return longest[0] > LONG_SPACINGS * LONG_SPACINGS * spacing * spacing;
  };
  for (let slot = 0; slot < slots && !any; slot++) any = isLong(slot);
  if (!any) return null;

  const slotOf: number[] = [];
  const cornersOf: number[] = [];
  const massOf: number[] = [];
  const cut = (
    slot: number,
    mass: number,
    mm2: number,
    pb: number,
    pc: number,
    pw: number,
    qb: number,
    qc: number,
    qw: number,
    rb: number,
    rc: number,
    rw: number,
  ): void => {
    const g = GEOMETRY_STRIDE * slot;
    const edge = longestEdge(geometry, g, pb, pc, qb, qc, rb, rc, longest);
    const l2 = longest[0];
    const spacing = spacingMm(Math.max(pw, qw, rw));
    if (mass < PART_MASS || l2 < PART_SPACINGS * PART_SPACINGS * spacing * spacing || l2 < 2 * PART_HEIGHTS * mm2) {
      slotOf.push(slot);
      cornersOf.push(pb, pc, qb, qc, rb, rc);
      massOf.push(mass);
      return;
    }
    if (edge > 0) {
      if (edge === 1) cut(slot, mass, mm2, qb, qc, qw, rb, rc, rw, pb, pc, pw);
      else cut(slot, mass, mm2, rb, rc, rw, pb, pc, pw, qb, qc, qw);
      return;
    }
    const mb = (pb + qb) / 2;
    const mc = (pc + qc) / 2;
    const mw = (pw + qw) / 2;
    const share = (pw + rw + mw) / (2 * (pw + qw + rw));
    cut(slot, mass * share, mm2 / 2, pb, pc, pw, mb, mc, mw, rb, rc, rw);
    cut(slot, mass * (1 - share), mm2 / 2, mb, mc, mw, qb, qc, qw, rb, rc, rw);
  };
  /** Stretches of parts of long triangles that lie together; each gets an order of its own. */
  const runs: [number, number][] = [];
  let from = -1;
  for (let slot = 0; slot < slots; slot++) {
    const mass = cumulative[slot] - (slot > 0 ? cumulative[slot - 1] : 0);
    if (isLong(slot)) {
      if (from < 0) from = slotOf.length;
      const [a, b, c] = [cornerWeight[3 * slot], cornerWeight[3 * slot + 1], cornerWeight[3 * slot + 2]];
      cut(slot, mass, 100 * areaCm2[slot], 0, 0, a, 1, 0, b, 0, 1, c);
    } else {
      if (from >= 0) runs.push([from, slotOf.length]);
      from = -1;
      slotOf.push(slot);
      cornersOf.push(0, 0, 1, 0, 0, 1);
      massOf.push(mass);
    }
  }
  if (from >= 0) runs.push([from, slotOf.length]);
  return inOrder(geometry, slotOf, cornersOf, massOf, runs);
}

function inOrder(
  geometry: Float64Array,
  slotOf: readonly number[],
  cornersOf: readonly number[],
  massOf: readonly number[],
  runs: readonly (readonly [number, number])[],
): SkinParts {
  const count = slotOf.length;
  const centres = new Float64Array(3 * count);
  const order = new Uint32Array(count);
  for (let part = 0; part < count; part++) {
    order[part] = part;
    const g = GEOMETRY_STRIDE * slotOf[part];
    const b = (cornersOf[6 * part] + cornersOf[6 * part + 2] + cornersOf[6 * part + 4]) / 3;
    const c = (cornersOf[6 * part + 1] + cornersOf[6 * part + 3] + cornersOf[6 * part + 5]) / 3;
    for (let axis = 0; axis < 3; axis++) {
      centres[3 * part + axis] = geometry[g + axis] + b * geometry[g + 3 + axis] + c * geometry[g + 6 + axis];
    }
  }
  for (const [from, to] of runs) sortSpatially(order.subarray(from, to), centres);
  const slot = new Uint32Array(count);
  const corners = new Float64Array(6 * count);
  const cumulative = new Float64Array(count);
  let sum = 0;
  for (let at = 0; at < count; at++) {
    const part = order[at];
    slot[at] = slotOf[part];
    for (let k = 0; k < 6; k++) corners[6 * at + k] = cornersOf[6 * part + k];
    sum += massOf[part];
    cumulative[at] = sum;
  }
  return { slot, corners, cumulative };
}

/**
 * The longest edge of a part: 0 from p to q, 1 from q to r, 2 from r to p.
 *
 * @param squared receives its squared length, mm2
 */
function longestEdge(
  geometry: Float64Array,
  g: number,
  pb: number,
  pc: number,
  qb: number,
  qc: number,
  rb: number,
  rc: number,
  squared: Float64Array,
): number {
  const pq = squaredLength(geometry, g, qb - pb, qc - pc);
  const qr = squaredLength(geometry, g, rb - qb, rc - qc);
  const rp = squaredLength(geometry, g, pb - rb, pc - rc);
  const edge = pq >= qr && pq >= rp ? 0 : qr >= rp ? 1 : 2;
  squared[0] = edge === 0 ? pq : edge === 1 ? qr : rp;
  return edge;
}

function squaredLength(geometry: Float64Array, g: number, b: number, c: number): number {
  const x = b * geometry[g + 3] + c * geometry[g + 6];
  const y = b * geometry[g + 4] + c * geometry[g + 7];
  const z = b * geometry[g + 5] + c * geometry[g + 8];
  return x * x + y * y + z * z;
}
