/** Rows of a prescription under the names of their places, and those that say the same as one. */
import type { ZoneSessionPrescription } from "@shadowline/treatment";
import { usedName, zoneCode, zoneName } from "./paper-words.js";

/** Names a row's place: the zone, and its use where the plan works the zone in two ways. */
export function placeNames(prescription: readonly ZoneSessionPrescription[]): {
  readonly name: (entry: ZoneSessionPrescription) => string;
  readonly code: (entry: ZoneSessionPrescription) => string;
} {
  const uses = new Map<string, Set<string>>();
  for (const { zone, use } of prescription) uses.set(zone, (uses.get(zone) ?? new Set()).add(use));
  const named = ({ zone, use }: ZoneSessionPrescription, name: string): string =>
    (uses.get(zone)?.size ?? 0) > 1 ? usedName(name, use) : name;
  return {
    name: (entry) => named(entry, zoneName(entry.zone)),
    code: (entry) => named(entry, zoneCode(entry.zone)),
  };
}

export type SessionRow = {
  readonly places: readonly string[];
  /** "1", "2–4" */
  readonly sessions: string;
  readonly cells: readonly string[];
};

/**
 * @param nameOf place of a row, as printed
 * @param cellsOf what is printed of a row besides place and session
 */
export function sameSessions(
  prescription: readonly ZoneSessionPrescription[],
  nameOf: (entry: ZoneSessionPrescription) => string,
  cellsOf: (entry: ZoneSessionPrescription) => readonly string[],
): SessionRow[] {
  const bySession = new Map<string, { place: string; numbers: number[]; cells: readonly string[] }>();
  for (const entry of prescription) {
    if (entry.dots === 0) continue;
    const place = nameOf(entry);
    const cells = cellsOf(entry);
    const key = JSON.stringify([place, cells]);
    const group = bySession.get(key);
    if (group) group.numbers.push(entry.session);
    else bySession.set(key, { place, numbers: [entry.session], cells });
  }
  const byPlace = new Map<string, { places: string[]; sessions: string; cells: readonly string[] }>();
  for (const { place, numbers, cells } of bySession.values()) {
    const sessions = numberRanges(numbers);
    const key = JSON.stringify([sessions, cells]);
    const group = byPlace.get(key);
    if (group) group.places.push(place);
    else byPlace.set(key, { places: [place], sessions, cells });
  }
  return [...byPlace.values()];
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
