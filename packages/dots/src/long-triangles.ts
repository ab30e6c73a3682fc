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
  const isLong = (slot: number): boolean => {
    const g = GEOMETRY_STRIDE * slot;
    longestEdge(geometry, g, 0, 0, 1, 0, 0, 1, longest);
    if (longest[0] < 2 * LONG_HEIGHTS * 100 * areaCm2[slot]) return false;
    const spacing = spacingMm(Math.max(cornerWeight[3 * slot], cornerWeight[3 * slot + 1], cornerWeight[3 * slot + 2]));
    return longest[0] > LONG_SPACINGS * LONG_SPACINGS * spacing * spacing;
  };
  let first = 0;
  while (first < slots && !isLong(first)) first++;
  if (first === slots) return null;

  const parts: Parts = {
    count: 0,
    slot: new Uint32Array(2 * slots),
    corners: new Float64Array(12 * slots),
    mass: new Float64Array(2 * slots),
  };
  /** Where parts of long triangles that lie together begin and end; each such stretch gets an order of its own. */
  const runs: number[] = [];
  for (let slot = 0; slot < slots; slot++) {
    const mass = cumulative[slot] - (slot > 0 ? cumulative[slot - 1] : 0);
    const long = slot >= first && isLong(slot);
    if (long !== (runs.length % 2 === 1)) runs.push(parts.count);
    if (long) {
      const [a, b, c] = [cornerWeight[3 * slot], cornerWeight[3 * slot + 1], cornerWeight[3 * slot + 2]];
      cut(parts, geometry, slot, mass, 100 * areaCm2[slot], 0, 0, a, 1, 0, b, 0, 1, c);
    } else {
      add(parts, slot, mass, 0, 0, 1, 0, 0, 1);
    }
  }
  if (runs.length % 2 === 1) runs.push(parts.count);
  for (let run = 0; run < runs.length; run += 2) putInOrder(parts, geometry, runs[run], runs[run + 1]);
  const { count, mass } = parts;
  for (let part = 1; part < count; part++) mass[part] += mass[part - 1];
  return {
    slot: parts.slot.subarray(0, count),
    corners: parts.corners.subarray(0, 6 * count),
    cumulative: mass.subarray(0, count),
  };
}

/** Parts as they are made, as `SkinParts` has them but for the mass, which is each part's own; lists longer than need be. */
type Parts = { count: number; slot: Uint32Array; corners: Float64Array; mass: Float64Array };

/** What `longestEdge` answers with beside its number. */
const longest = new Float64Array(1);

/**
 * @param mm2 area of the part
 * @param pb second and third weight and density of the first corner, as of the other two
 */
function cut(
  parts: Parts,
  geometry: Float64Array,
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
): void {
  const edge = longestEdge(geometry, GEOMETRY_STRIDE * slot, pb, pc, qb, qc, rb, rc, longest);
  const l2 = longest[0];
  const spacing = spacingMm(Math.max(pw, qw, rw));
  if (mass < PART_MASS || l2 < PART_SPACINGS * PART_SPACINGS * spacing * spacing || l2 < 2 * PART_HEIGHTS * mm2) {
    add(parts, slot, mass, pb, pc, qb, qc, rb, rc);
    return;
  }
  if (edge > 0) {
    if (edge === 1) cut(parts, geometry, slot, mass, mm2, qb, qc, qw, rb, rc, rw, pb, pc, pw);
    else cut(parts, geometry, slot, mass, mm2, rb, rc, rw, pb, pc, pw, qb, qc, qw);
    return;
  }
  const mb = (pb + qb) / 2;
  const mc = (pc + qc) / 2;
  const mw = (pw + qw) / 2;
  const share = (pw + rw + mw) / (2 * (pw + qw + rw));
  cut(parts, geometry, slot, mass * share, mm2 / 2, pb, pc, pw, mb, mc, mw, rb, rc, rw);
  cut(parts, geometry, slot, mass * (1 - share), mm2 / 2, mb, mc, mw, qb, qc, qw, rb, rc, rw);
}

function add(
  parts: Parts,
  slot: number,
  mass: number,
  pb: number,
  pc: number,
  qb: number,
  qc: number,
  rb: number,
  rc: number,
): void {
  if (parts.count === parts.slot.length) {
    parts.slot = copied(parts.slot, new Uint32Array(2 * parts.count));
    parts.corners = copied(parts.corners, new Float64Array(12 * parts.count));
    parts.mass = copied(parts.mass, new Float64Array(2 * parts.count));
  }
  const { corners } = parts;
  const part = parts.count++;
  parts.slot[part] = slot;
  parts.mass[part] = mass;
  corners[6 * part] = pb;
  corners[6 * part + 1] = pc;
  corners[6 * part + 2] = qb;
  corners[6 * part + 3] = qc;
  corners[6 * part + 4] = rb;
  corners[6 * part + 5] = rc;
}

function copied<List extends Uint32Array | Float64Array>(from: List, to: List): List {
  to.set(from);
  return to;
}

/** Puts a stretch of parts into a spatial order. */
function putInOrder(parts: Parts, geometry: Float64Array, from: number, to: number): void {
  const slot = parts.slot.slice(from, to);
  const corners = parts.corners.slice(6 * from, 6 * to);
  const mass = parts.mass.slice(from, to);
  const centres = new Float64Array(3 * slot.length);
  const order = new Uint32Array(slot.length);
  for (let part = 0; part < slot.length; part++) {
    order[part] = part;
    const g = GEOMETRY_STRIDE * slot[part];
    const b = (corners[6 * part] + corners[6 * part + 2] + corners[6 * part + 4]) / 3;
    const c = (corners[6 * part + 1] + corners[6 * part + 3] + corners[6 * part + 5]) / 3;
    for (let axis = 0; axis < 3; axis++) {
      centres[3 * part + axis] = geometry[g + axis] + b * geometry[g + 3 + axis] + c * geometry[g + 6 + axis];
    }
  }
  sortSpatially(order, centres);
  for (let at = 0; at < order.length; at++) {
    const part = order[at];
    parts.slot[from + at] = slot[part];
    parts.mass[from + at] = mass[part];
    for (let k = 0; k < 6; k++) parts.corners[6 * (from + at) + k] = corners[6 * part + k];
  }
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
