/** Rows of one zone that differ in nothing but the session, as one row. */
import type { ZoneSessionPrescription } from "@shadowline/treatment";

export type SessionRow = {
  readonly zone: string;
  /** "1", "2–4" */
  readonly sessions: string;
  readonly cells: readonly string[];
};

/** @param cellsOf what is printed of one zone and session */
export function sameSessions(
  prescription: readonly ZoneSessionPrescription[],
  cellsOf: (entry: ZoneSessionPrescription) => readonly string[],
): SessionRow[] {
  const groups = new Map<string, { zone: string; numbers: number[]; cells: readonly string[] }>();
  for (const entry of prescription) {
    if (entry.dots === 0) continue;
    const cells = cellsOf(entry);
    const key = JSON.stringify([entry.zone, cells]);
    const group = groups.get(key);
    if (group) group.numbers.push(entry.session);
    else groups.set(key, { zone: entry.zone, numbers: [entry.session], cells });
  }
  return [...groups.values()].map(({ zone, numbers, cells }) => ({ zone, sessions: numberRanges(numbers), cells }));
}

/** "1, 3–5" out of 1, 3, 4, 5. */
export function numberRanges(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const parts: [number, number][] = [];
  for (const number of sorted) {
    const last = parts.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
