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
const columnsOf = (dots: DotColumns): Column[] =>
  (Object.keys(WIDTHS) as Column[]).filter((column) => dots[column] !== undefined);

/** A stretch of rows: of the first list (`from` 0) or the second (1). */
export type Stretch = { readonly from: 0 | 1; readonly start: number; readonly end: number };

/** Rows of two lists put one after another; a column that one of them lacks is left out. */
export function splice(lists: readonly [DotColumns, DotColumns], stretches: readonly Stretch[]): DotColumns {
  let count = 0;
  for (const { start, end } of stretches) count += end - start;
  const result: Partial<Record<Column, Float64Array | Uint32Array | Uint8Array>> = {};
  for (const column of columnsOf(lists[0])) {
    const [first, second] = [lists[0][column], lists[1][column]];
    if (first === undefined || second === undefined) continue;
    const width = WIDTHS[column];
    const rows = new (first.constructor as Float64ArrayConstructor)(width * count);
    let at = 0;
    for (const { from, start, end } of stretches) {
      at = copy(from === 0 ? first : second, width * start, width * end, rows, at);
    }
    result[column] = rows;
  }
  return result as DotColumns;
}

type Numbers = Float64Array | Uint32Array | Uint8Array;

/** Copies a stretch; returns where the next one begins. */
function copy(source: Numbers, start: number, end: number, rows: Numbers, at: number): number {
  // A call costs as much as a few dozen numbers.
  if (end - start < 64) for (let i = start; i < end; i++) rows[at + i - start] = source[i];
  else rows.set(source.subarray(start, end), at);
  return at + end - start;
}
