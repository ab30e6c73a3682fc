import type { Origin } from "@shadowline/treatment";
import type { Column } from "./paper-table.js";
import { common, zoneCode, zoneName } from "./paper-words.js";

/** Type of the practitioner's tables. */
export const sheetTable = { sizePt: 8 } as const;

/** Titles over shares of the width; the first `leftmost` columns hold words, the others figures. */
export const columns = (titles: readonly string[], shares: readonly number[], leftmost: number): Column[] =>
  titles.map((title, at) => ({ title, share: shares[at], align: at < leftmost ? "left" : "right" }));

export const codedName = (zone: string): string => `${zoneCode(zone)} ${zoneName(zone)}`;

/** A value with the mark of what it rests on: nobody's measurement, or a person's word. */
export const marked = (value: string, { kind }: Pick<Origin, "kind">): string =>
  `${value}${kind === "assumption" ? common.assumed : kind.startsWith("set-by-") ? common.set : ""}`;
