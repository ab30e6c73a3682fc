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
    const rows = new (one.constructor as Float64ArrayConstructor)(WIDTHS[column] * count);
    fill(one, other, WIDTHS[column], stretches, rows);
    result[column] = rows;
  }
  return result as DotColumns;
}

/** Number by number: stretches are short, and a call would cost as much as a few dozen numbers. */
function fill(first: Numbers, second: Numbers, width: number, stretches: Int32Array, rows: Numbers): void {
  let at = 0;
  for (let s = 0; s < stretches.length; s += 3) {
    const list = stretches[s] === 0 ? first : second;
    const end = width * stretches[s + 2];
    for (let i = width * stretches[s + 1]; i < end; i++) rows[at++] = list[i];
  }
}
