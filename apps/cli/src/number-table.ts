import { InputError, type InputIssue } from "@shadowline/quantity";
import { FileFault } from "./exit.js";
import { readBytes } from "./input-files.js";

const MOST_BYTES = 64_000_000;
/** Further wrong lines are wrong in the same way. */
const MOST_ISSUES = 20;
/** What a spreadsheet or a program writes; JavaScript's own 0x1F and 1_000 are no measurements. */
const DECIMAL = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

/** Rows of numbers, all of them finite: row by row, as many a row as there are columns. */
export type NumberTable = { readonly columns: readonly string[]; readonly values: Float64Array };

/**
 * Reads a CSV file of numbers.
 *
 * @param headers the first lines that are allowed; the one that is there says how many columns there are
 * @param least lowest value of a column, where it has one
 * @throws FileFault naming the lines that are wrong; Refused where the file cannot be read
 */
export async function readNumberTable(
  file: string,
  headers: readonly string[],
  least: { readonly [column: string]: number },
): Promise<NumberTable> {
  const text = new TextDecoder().decode(await readBytes(file, MOST_BYTES));
  const lines = text.trimEnd().split(/\r?\n/);
  const header = headers.find((allowed) => allowed === lines[0].trim());
  if (header === undefined) {
    const issue = { field: "line 1", allowed: headers.join(" or "), found: lines[0] };
    throw new FileFault(file, new InputError([issue]));
  }
  const columns = header.split(",");
  const values = new Float64Array(columns.length * (lines.length - 1));
  const issues: InputIssue[] = [];
  const bounds = columns.filter((column) => column in least).map((column) => `${column} ${least[column]} or more`);
  const allowed = [`${columns.length} numbers (${columns.join(", ")})`, ...bounds].join(", ");
  for (let row = 1; row < lines.length && issues.length < MOST_ISSUES; row++) {
    const cells = lines[row].split(",");
    let sound = cells.length === columns.length;
    for (let column = 0; sound && column < cells.length; column++) {
      const cell = cells[column].trim();
      const value = DECIMAL.test(cell) ? Number(cell) : Number.NaN;
      sound = Number.isFinite(value) && value >= (least[columns[column]] ?? -Infinity);
      values[columns.length * (row - 1) + column] = value;
    }
    if (!sound) issues.push({ field: `line ${row + 1}`, allowed, found: lines[row] });
  }
  if (issues.length > 0) throw new FileFault(file, new InputError(issues));
  return { columns, values };
}
