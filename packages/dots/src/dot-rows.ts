import { InputError } from "@shadowline/quantity";
import { emptyScratch, keepScratch, scratchFloats, scratchInts } from "./scratch.js";

/**
 * Dots sorted into rows: a grid over y and z, and within each row by x. What is near a dot stands in the rows
 * around its own, in one stretch of each; cost and memory grow with the dots, whatever the size of the space
 * they stand in.
 */
export type DotRows = {
  readonly count: number;
  readonly sideMm: number;
  readonly lowY: number;
  readonly lowZ: number;
  /** Rows along y, and layers of rows along z. */
  readonly across: number;
  readonly layers: number;
  /** First entry of each row; length across * layers + 1. */
  readonly start: Int32Array;
  /** Dot of each entry. */
  readonly dot: Int32Array;
  /** x, y, z and weight of each entry. */
  readonly entries: Float64Array;
};

const rowOfDot = emptyScratch();
const columnStart = emptyScratch();
const dotByColumn = emptyScratch();
const foundDots = emptyScratch();
const foundOthers = emptyScratch();
const entriesByColumn = { floats: new Float64Array(0) };

/**
 * @param wantedMm side of a row; made longer where that would need far more rows than dots
 * @param past rows that nobody reads any more: their memory is used again
 */
export function dotRows(
  positionsMm: Float64Array,
  weight: Float64Array,
  count: number,
  wantedMm: number,
  past?: DotRows,
): DotRows {
  let lowY = Infinity;
  let lowZ = Infinity;
  let highY = -Infinity;
  let highZ = -Infinity;
  for (let i = 0; i < 3 * count; i += 3) {
    const y = positionsMm[i + 1];
    const z = positionsMm[i + 2];
    if (y < lowY) lowY = y;
    if (y > highY) highY = y;
    if (z < lowZ) lowZ = z;
    if (z > highZ) highZ = z;
  }
  let sideMm = wantedMm;
  let across = 1;
  let layers = 1;
  for (;;) {
    across = 1 + Math.floor((highY - lowY) / sideMm);
    layers = 1 + Math.floor((highZ - lowZ) / sideMm);
    // Asked this way round so that a size that is no number ends here, not never.
    if (!(across * layers > 1024 + 8 * count)) break;
    sideMm *= 1.25;
  }
  const perMm = 1 / sideMm;
  const rowOf = scratchInts(rowOfDot, count);
  const start = new Int32Array(across * layers + 2);
  for (let i = 0; i < count; i++) {
    const y = ((positionsMm[3 * i + 1] - lowY) * perMm) | 0;
    const z = ((positionsMm[3 * i + 2] - lowZ) * perMm) | 0;
    const row = (y < across ? y : across - 1) + across * (z < layers ? z : layers - 1);
    rowOf[i] = row;
    start[row + 2]++;
  }
  for (let row = 0; row < across * layers; row++) start[row + 2] += start[row + 1];
  const { dot, entries } = roomIn(past, count);
  for (let i = 0; i < count; i++) {
    const at = start[rowOf[i] + 1]++;
    dot[at] = i;
    entries[4 * at] = positionsMm[3 * i];
    entries[4 * at + 1] = positionsMm[3 * i + 1];
    entries[4 * at + 2] = positionsMm[3 * i + 2];
    entries[4 * at + 3] = weight[i];
  }
  const rows: DotRows = { count, sideMm, lowY, lowZ, across, layers, start, dot, entries };
  for (let row = 0; row < across * layers; row++) sortRow(dot, entries, start[row], start[row + 1]);
  return rows;
}

/** Room for so many entries, in that of rows which nobody reads any more if it is enough. */
function roomIn(past: DotRows | undefined, count: number): Pick<DotRows, "dot" | "entries"> {
  if (!past || past.count < count) return { dot: new Int32Array(count), entries: new Float64Array(4 * count) };
  return { dot: past.dot.subarray(0, count), entries: past.entries.subarray(0, 4 * count) };
}

/** Rows shorter than this are sorted by moving each dot to its place. */
const SHORT = 12;

/** Sorts a row by x: a long one into as many columns as it has dots, then those that share a column. */
function sortRow(dot: Int32Array, entries: Float64Array, from: number, to: number): void {
  if (to - from > SHORT) sortByColumn(dot, entries, from, to);
  for (let k = from + 1; k < to; k++) {
    const x = entries[4 * k];
    if (!(x < entries[4 * k - 4])) continue;
    const y = entries[4 * k + 1];
    const z = entries[4 * k + 2];
    const w = entries[4 * k + 3];
    const moved = dot[k];
    let at = k;
    for (; at > from && entries[4 * at - 4] > x; at--) {
      dot[at] = dot[at - 1];
      entries[4 * at] = entries[4 * at - 4];
      entries[4 * at + 1] = entries[4 * at - 3];
      entries[4 * at + 2] = entries[4 * at - 2];
      entries[4 * at + 3] = entries[4 * at - 1];
    }
    dot[at] = moved;
    entries[4 * at] = x;
    entries[4 * at + 1] = y;
    entries[4 * at + 2] = z;
    entries[4 * at + 3] = w;
  }
}

function sortByColumn(dot: Int32Array, entries: Float64Array, from: number, to: number): void {
  const count = to - from;
  let low = Infinity;
  let high = -Infinity;
  for (let k = from; k < to; k++) {
    const x = entries[4 * k];
    if (x < low) low = x;
    if (x > high) high = x;
  }
  if (!(high > low)) return;
  const perX = (count - 1) / (high - low);
  const columns = scratchInts(columnStart, count + 1);
  columns.fill(0, 0, count + 1);
  for (let k = from; k < to; k++) columns[(((entries[4 * k] - low) * perX) | 0) + 1]++;
  for (let column = 0; column < count; column++) columns[column + 1] += columns[column];
  const dots = scratchInts(dotByColumn, count);
  const moved = scratchFloats(entriesByColumn, 4 * count);
  for (let k = from; k < to; k++) {
    const at = columns[((entries[4 * k] - low) * perX) | 0]++;
    dots[at] = dot[k];
    moved[4 * at] = entries[4 * k];
    moved[4 * at + 1] = entries[4 * k + 1];
    moved[4 * at + 2] = entries[4 * k + 2];
    moved[4 * at + 3] = entries[4 * k + 3];
  }
  for (let k = 0; k < count; k++) dot[from + k] = dots[k];
  for (let k = 0; k < 4 * count; k++) entries[4 * from + k] = moved[k];
}

/** The first entry from `from` up to `to` whose x is not below. */
export function firstFrom(entries: Float64Array, from: number, to: number, x: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entries[4 * middle] < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** More would fill the memory; hairs and scars stay far below it, rims farther. */
const MOST_PAIRS = 30_000_000;
const CLEAR_OF_EACH_OTHER = "not so many lying over each other";

/** Pairs of dots and something else, in two lists of the same length. */
export type Pairs = { readonly dot: Int32Array; readonly other: Int32Array };

/**
 * Which dots are near which of a few spheres.
 *
 * @param centresMm x, y, z of each sphere, `stride` numbers apart
 * @param radiusMm of each sphere
 */
export function dotsNear(rows: DotRows, centresMm: Float64Array, stride: number, radiusMm: Float64Array): Pairs {
  const { sideMm, lowY, lowZ, across, layers, start, dot, entries } = rows;
  let dots = scratchInts(foundDots, 1024);
  let others = scratchInts(foundOthers, 1024);
  let found = 0;
  const perMm = 1 / sideMm;
  for (let i = 0; i < radiusMm.length; i++) {
    const x = centresMm[stride * i];
    const y = centresMm[stride * i + 1];
    const z = centresMm[stride * i + 2];
    const reach = radiusMm[i];
    const y1 = Math.floor((y + reach - lowY) * perMm);
    const z1 = Math.floor((z + reach - lowZ) * perMm);
    if (y1 < 0 || z1 < 0) continue;
    const y0 = Math.floor((y - reach - lowY) * perMm);
    const z0 = Math.floor((z - reach - lowZ) * perMm);
    if (y0 >= across || z0 >= layers) continue;
    const firstAcross = y0 < 0 ? 0 : y0;
    const lastAcross = y1 < across ? y1 : across - 1;
    const lastLayer = z1 < layers ? z1 : layers - 1;
    for (let layer = z0 < 0 ? 0 : z0; layer <= lastLayer; layer++) {
      for (let row = layer * across + firstAcross; row <= layer * across + lastAcross; row++) {
        const end = start[row + 1];
        if (start[row] === end) continue;
        for (let k = firstFrom(entries, start[row], end, x - reach); k < end; k++) {
          const dx = entries[4 * k] - x;
          if (dx > reach) break;
          const dy = entries[4 * k + 1] - y;
          const dz = entries[4 * k + 2] - z;
          if (dx * dx + dy * dy + dz * dz >= reach * reach) continue;
          if (found === MOST_PAIRS) throw new InputError([{ field: "obstacles", allowed: CLEAR_OF_EACH_OTHER }]);
          if (found >= dots.length) dots = widened(foundDots, dots);
          if (found >= others.length) others = widened(foundOthers, others);
          dots[found] = dot[k];
          others[found++] = i;
        }
      }
    }
  }
  return { dot: dots.slice(0, found), other: others.slice(0, found) };
}

function widened(scratch: ReturnType<typeof emptyScratch>, full: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * full.length);
  wider.set(full);
  keepScratch(scratch, wider);
  return wider;
}
