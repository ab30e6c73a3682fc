import type { DotPlacement } from "./dot-placement.js";

/** The members of a placement that hold so many numbers a dot, in the dots' order. */
const WIDTHS = {
  triangle: 1,
  barycentric: 2,
  positionsMm: 3,
  normals: 3,
  group: 1,
  session: 1,
  id: 1,
  orderKey: 1,
  unitHairs: 1,
} as const;

/** What a placement says of each dot; rows without a place among others. */
export type DotColumns = Pick<DotPlacement, keyof typeof WIDTHS>;

type Column = keyof typeof WIDTHS;
type Numbers = Float64Array | Uint32Array | Uint8Array;

/**
 * Rows of two lists put one after another; a column that one of them lacks is left out.
 *
 * @param stretches list (0 the first, 1 the second), first row, end: three numbers a stretch
 */
export function splice(first: DotColumns, second: DotColumns, stretches: Int32Array): DotColumns {
  let count = 0;
  for (let s = 0; s < stretches.length; s += 3) count += stretches[s + 2] - stretches[s + 1];
  const result: Partial<Record<Column, Numbers>> = {};
  for (const column of Object.keys(WIDTHS) as Column[]) {
    const [one, other] = [first[column], second[column]];
    if (one === undefined || other === undefined) continue;
    const rows = roomLike(one, WIDTHS[column] * count);
    fill(one, other, WIDTHS[column], stretches, rows);
    result[column] = rows;
  }
  return result as DotColumns;
}

/** Some rows in another order. */
export function picked(columns: DotColumns, order: Uint32Array): DotColumns {
  const result: Partial<Record<Column, Numbers>> = {};
  for (const column of Object.keys(WIDTHS) as Column[]) {
    const from = columns[column];
    if (from === undefined) continue;
    const rows = roomLike(from, WIDTHS[column] * order.length);
    pick(from, order, WIDTHS[column], rows);
    result[column] = rows;
  }
  return result as DotColumns;
}

function pick(from: Numbers, order: Uint32Array, width: number, rows: Numbers): void {
  for (let row = 0; row < order.length; row++) {
    for (let k = 0; k < width; k++) rows[width * row + k] = from[width * order[row] + k];
  }
}

/** Row `i` of the second list becomes row `at[i]` of the first; what only one of them has is left alone. */
export function put(columns: DotColumns, at: Uint32Array, rows: DotColumns): void {
  for (const column of Object.keys(WIDTHS) as Column[]) {
    const [to, from] = [columns[column], rows[column]];
    if (to !== undefined && from !== undefined) putColumn(to, at, from, WIDTHS[column]);
  }
}

function putColumn(to: Numbers, at: Uint32Array, from: Numbers, width: number): void {
  for (let row = 0; row < at.length; row++) {
    for (let k = 0; k < width; k++) to[width * at[row] + k] = from[width * row + k];
  }
}

/** A copy with room for so many rows. */
export function withRoom(columns: DotColumns, rows: number): DotColumns {
  const result: Partial<Record<Column, Numbers>> = {};
  for (const column of Object.keys(WIDTHS) as Column[]) {
    const from = columns[column];
    if (from === undefined) continue;
    result[column] = roomLike(from, WIDTHS[column] * rows);
    result[column].set(from.length > result[column].length ? from.subarray(0, result[column].length) : from);
  }
  return result as DotColumns;
}

const roomLike = (column: Numbers, length: number): Numbers =>
  new (column.constructor as Float64ArrayConstructor)(length);

/** Number by number: stretches are short, and a call would cost as much as a few dozen numbers. */
function fill(first: Numbers, second: Numbers, width: number, stretches: Int32Array, rows: Numbers): void {
  let at = 0;
  for (let s = 0; s < stretches.length; s += 3) {
    const list = stretches[s] === 0 ? first : second;
    const end = width * stretches[s + 2];
    for (let i = width * stretches[s + 1]; i < end; i++) rows[at++] = list[i];
  }
}
