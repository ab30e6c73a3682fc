/** One line of the table: what was asked, what was found. */
export type Row = {
  readonly what: string;
  readonly wanted: string;
  readonly found: string;
  readonly holds: boolean;
};

/** Percent with one digit more than a target usually has. */
export const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;
export const mm = (value: number): string => `${value.toFixed(1)} mm`;

export function table(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, wanted, found, holds }) => `| ${what} | ${wanted} | ${found} | ${holds ? "yes" : "**no**"} |`,
  );
  return ["| what | wanted | found | holds |", "|---|---|---|---|", ...lines].join("\n");
}

/** Median of numbers, NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.length === 0 ? NaN : (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

export const greatest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), -Infinity);
