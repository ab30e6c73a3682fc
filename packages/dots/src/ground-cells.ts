import type { DotState } from "./dot-state.js";
import { GEOMETRY_STRIDE, type PreparedSurface } from "./prepared-surface.js";

/** A cell is halved until it asks for no more than this, dots, and holds one dot at most. */
const MOST_MASS = 0.3;
/** Cells that ask for more than this are looked at before they are halved: may all of them be left out? */
const LOOKED_AT = 8;
/** Halvings of a triangle; dots on one spot never part. */
const MOST_HALVINGS = 40;

/** Ground cut into small triangles along the spatial order: what each asks for and where it is. Lists may be longer than `count`. */
export type GroundCells = {
  readonly count: number;
  readonly slot: Int32Array;
  /** Second and third weights of the three corners, six a cell. */
  readonly corners: Float64Array;
  /** Middle of each cell, x, y, z. */
  readonly middleMm: Float64Array;
  /** Dots that it asks for. */
  readonly mass: Float64Array;
  /** The cell that each dot stands in, -1 for dots on ground that was not cut. */
  readonly cellOf: Int32Array;
};

const roomFor = (cells: number) => ({
  cells,
  slot: new Int32Array(cells),
  corners: new Float64Array(6 * cells),
  middleMm: new Float64Array(3 * cells),
  mass: new Float64Array(cells),
});

/** Kept for the next call, as scratch is: under a brush it would be cleared and collected at every frame. */
let kept = roomFor(0);
const MOST_KEPT = 300_000;

/** Numbers of a cell that is to be cut: mass, then second and third weight and density of p, q, r. */
const CELL = 10;

/**
 * @param slots to cut, ascending
 * @param cornerPerCm2 three a triangle of the mesh
 * @param matters whether anything within so many mm of a place (x, y, z) does; large cells where nothing does are left
 *   out
 * @returns lists that the next call fills anew
 */
export function groundCells(
  { triangleAt, areaCm2, geometry }: PreparedSurface,
  cornerPerCm2: Float64Array,
  slots: Uint32Array,
  dots: Pick<DotState, "count" | "slot" | "barycentric">,
  matters: (slot: number, middleMm: Float64Array, mm: number) => boolean,
): GroundCells {
  const inSlot = dotsBySlot(slots, dots);
  const { dot } = inSlot;
  const likely = 5 * dots.count + 2 * slots.length + 64;
  const cutting: Cutting = {
    geometry,
    matters,
    room: kept.cells >= likely ? kept : roomFor(likely),
    count: 0,
    cellOf: new Int32Array(dots.count).fill(-1),
    held: dot,
    weights: new Float64Array(3 * dot.length),
    cells: new Float64Array(CELL * (MOST_HALVINGS + 1)),
    middle: new Float64Array(3),
  };
  const { cells, weights } = cutting;
  for (let s = 0; s < slots.length; s++) {
    const slot = slots[s];
    const t = 3 * triangleAt[slot];
    const from = inSlot.start[s];
    const end = inSlot.start[s + 1];
    for (let i = from; i < end; i++) {
      const p = dots.barycentric[2 * dot[i]];
      const q = dots.barycentric[2 * dot[i] + 1];
      weights[3 * i] = p;
      weights[3 * i + 1] = q;
      weights[3 * i + 2] = 1 - p - q;
    }
    cells.fill(0, 0, CELL);
    cells[0] = ((cornerPerCm2[t] + cornerPerCm2[t + 1] + cornerPerCm2[t + 2]) / 3) * areaCm2[slot];
    cells[1] = 1;
    cells[3] = cornerPerCm2[t + 1];
    cells[5] = 1;
    cells[6] = cornerPerCm2[t + 2];
    cells[9] = cornerPerCm2[t];
    cut(cutting, slot, 0, from, end);
  }
  const { room, count, cellOf } = cutting;
  if (room.cells <= MOST_KEPT) kept = room;
  return { ...room, count, cellOf };
}

type Cutting = {
  readonly geometry: Float64Array;
  readonly matters: (slot: number, middleMm: Float64Array, mm: number) => boolean;
  room: ReturnType<typeof roomFor>;
  count: number;
  readonly cellOf: Int32Array;
  /** The dots of the slot being cut, halved along with it, and their weights of the cell's corners p, q, r. */
  readonly held: Int32Array;
  readonly weights: Float64Array;
  /** The cell to be cut after so many halvings; as arguments its numbers would each be put into the heap. */
  readonly cells: Float64Array;
  readonly middle: Float64Array;
};

/**
 * Halves a cell until it is small enough. No closure of `groundCells`: what the engine has compiled of a function that
 * nobody holds between two calls is thrown away with it, and a brush asks again at every frame.
 */
function cut(cutting: Cutting, slot: number, halvings: number, from: number, end: number): void {
  const { cells, geometry } = cutting;
  const own = CELL * halvings;
  const mass = cells[own];
  const pb = cells[own + 1];
  const pc = cells[own + 2];
  const pw = cells[own + 3];
  const qb = cells[own + 4];
  const qc = cells[own + 5];
  const qw = cells[own + 6];
  const rb = cells[own + 7];
  const rc = cells[own + 8];
  const rw = cells[own + 9];
  if ((mass <= MOST_MASS && end - from <= 1) || halvings === MOST_HALVINGS) {
    keepCell(cutting, slot, own, from, end);
    return;
  }
  if (mass > LOOKED_AT && !cellMatters(geometry, slot, [pb, pc, qb, qc, rb, rc], cutting.middle, cutting.matters)) {
    return;
  }
  const mb = (pb + qb) / 2;
  const mc = (pc + qc) / 2;
  const mw = (pw + qw) / 2;
  const sum = pw + qw + rw;
  const share = sum > 0 ? (pw + rw + mw) / (2 * sum) : 0.5;
  const split = from < end ? halveDots(cutting.held, cutting.weights, from, end) : from;
  const half = own + CELL;
  cells[half] = mass * share;
  cells[half + 1] = pb;
  cells[half + 2] = pc;
  cells[half + 3] = pw;
  cells[half + 4] = rb;
  cells[half + 5] = rc;
  cells[half + 6] = rw;
  cells[half + 7] = mb;
  cells[half + 8] = mc;
  cells[half + 9] = mw;
  cut(cutting, slot, halvings + 1, from, split);
  cells[half] = mass * (1 - share);
  cells[half + 1] = rb;
  cells[half + 2] = rc;
  cells[half + 3] = rw;
  cells[half + 4] = qb;
  cells[half + 5] = qc;
  cells[half + 6] = qw;
  cells[half + 7] = mb;
  cells[half + 8] = mc;
  cells[half + 9] = mw;
  cut(cutting, slot, halvings + 1, split, end);
}

/** Puts a cell, and the dots in it, into the list. */
function keepCell(cutting: Cutting, slot: number, own: number, from: number, end: number): void {
  const { geometry, cells, cellOf, held, count } = cutting;
  for (let i = from; i < end; i++) cellOf[held[i]] = count;
  if (count === cutting.room.cells) {
    const wider = roomFor(2 * count);
    wider.slot.set(cutting.room.slot);
    wider.corners.set(cutting.room.corners);
    wider.middleMm.set(cutting.room.middleMm);
    wider.mass.set(cutting.room.mass);
    cutting.room = wider;
  }
  const { corners, middleMm, mass, slot: slots } = cutting.room;
  slots[count] = slot;
  mass[count] = cells[own];
  const to = 6 * count;
  for (let corner = 0; corner < 3; corner++) {
    corners[to + 2 * corner] = cells[own + 1 + 3 * corner];
    corners[to + 2 * corner + 1] = cells[own + 2 + 3 * corner];
  }
  const b = (corners[to] + corners[to + 2] + corners[to + 4]) / 3;
  const c = (corners[to + 1] + corners[to + 3] + corners[to + 5]) / 3;
  const g = GEOMETRY_STRIDE * slot;
  for (let axis = 0; axis < 3; axis++) {
    middleMm[3 * count + axis] = geometry[g + axis] + b * geometry[g + 3 + axis] + c * geometry[g + 6 + axis];
  }
  cutting.count = count + 1;
}

/** Dots of p's half first; their weights become those of the halves' corners. Returns where q's half begins. */
function halveDots(held: Int32Array, weights: Float64Array, from: number, end: number): number {
  let split = from;
  for (let i = from; i < end; i++) {
    if (weights[3 * i] < weights[3 * i + 1]) continue;
    const dot = held[i];
    held[i] = held[split];
    held[split] = dot;
    for (let k = 0; k < 3; k++) {
      const weight = weights[3 * i + k];
      weights[3 * i + k] = weights[3 * split + k];
      weights[3 * split + k] = weight;
    }
    split++;
  }
  for (let i = from; i < end; i++) {
    const p = weights[3 * i];
    const q = weights[3 * i + 1];
    const r = weights[3 * i + 2];
    weights[3 * i] = i < split ? p - q : r;
    weights[3 * i + 1] = i < split ? r : q - p;
    weights[3 * i + 2] = 2 * (i < split ? q : p);
  }
  return split;
}

function cellMatters(
  geometry: Float64Array,
  slot: number,
  corners: readonly number[],
  middleMm: Float64Array,
  matters: (slot: number, middleMm: Float64Array, mm: number) => boolean,
): boolean {
  const g = GEOMETRY_STRIDE * slot;
  const b = (corners[0] + corners[2] + corners[4]) / 3;
  const c = (corners[1] + corners[3] + corners[5]) / 3;
  for (let axis = 0; axis < 3; axis++) {
    middleMm[axis] = geometry[g + axis] + b * geometry[g + 3 + axis] + c * geometry[g + 6 + axis];
  }
  let far = 0;
  for (let k = 0; k < 6; k += 2) {
    let squared = 0;
    for (let axis = 0; axis < 3; axis++) {
      const d = (corners[k] - b) * geometry[g + 3 + axis] + (corners[k + 1] - c) * geometry[g + 6 + axis];
      squared += d * d;
    }
    if (squared > far) far = squared;
  }
  return matters(slot, middleMm, Math.sqrt(far));
}

/** Dots of each listed slot together, ascending. */
function dotsBySlot(slots: Uint32Array, dots: Pick<DotState, "count" | "slot">) {
  const placeOf = new Int32Array((slots.length > 0 ? slots[slots.length - 1] : 0) + 1).fill(-1);
  for (let s = 0; s < slots.length; s++) placeOf[slots[s]] = s;
  const start = new Int32Array(slots.length + 1);
  const place = new Int32Array(dots.count);
  for (let i = 0; i < dots.count; i++) {
    const s = dots.slot[i] < placeOf.length ? placeOf[dots.slot[i]] : -1;
    place[i] = s;
    if (s >= 0) start[s + 1]++;
  }
  for (let s = 0; s < slots.length; s++) start[s + 1] += start[s];
  const next = start.slice(0, slots.length);
  const dot = new Int32Array(start[slots.length]);
  for (let i = 0; i < dots.count; i++) if (place[i] >= 0) dot[next[place[i]]++] = i;
  return { start, dot };
}
