/** What a session needs on the tray: cups of one mix each, and cartridges. */
import type { Recipe, ZoneSessionPrescription } from "@shadowline/treatment";
import { fixed } from "./figures.js";
import { practitioner } from "./paper-words.js";

export type Cup = {
  readonly letter: string;
  readonly pigment: string;
  readonly recipe: Recipe;
  /** So many of them hold what all its rows take. */
  readonly count: number;
  readonly rows: readonly ZoneSessionPrescription[];
};

/** Rows of one pigment with the same drops share a cup, "A" the first. */
export function cupsOf(rows: readonly ZoneSessionPrescription[]): Cup[] {
  const byMix = new Map<string, ZoneSessionPrescription[]>();
  for (const row of rows) {
    const { inkDrops, waterDrops, totalMl } = row.recipe;
    const mix = JSON.stringify([row.pigment.id, inkDrops, waterDrops, totalMl]);
    byMix.set(mix, [...(byMix.get(mix) ?? []), row]);
  }
  return [...byMix.values()].map((shared, at) => {
    const [{ pigment, recipe }] = shared;
    const needsMl = shared.reduce((sum, row) => sum + row.recipe.needsMl, 0);
    return {
      letter: letterOf(at),
      pigment: pigment.name,
      recipe,
      count: Math.max(1, Math.ceil(needsMl / recipe.totalMl)),
      rows: shared,
    };
  });
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** "A" ... "Z", then "A2" ... */
const letterOf = (at: number): string =>
  at < LETTERS.length ? LETTERS[at] : `${LETTERS[at % LETTERS.length]}${Math.floor(at / LETTERS.length) + 1}`;

/** A cartridge works so long at most: an assumption, since sources say only that needles are changed often. */
const CHANGE_MINUTES = 30;

/** Cartridges for a session by their code: a fresh one for each row, and another every half hour. */
export function needlesOf(
  rows: readonly ZoneSessionPrescription[],
): { readonly code: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { needleCode, technique, minutes } of rows) {
    const code = needleCode ?? practitioner.needle(`${technique.needle.count}`, fixed(technique.needle.diameterMm, 2));
    counts.set(code, (counts.get(code) ?? 0) + Math.max(1, Math.ceil(minutes / CHANGE_MINUTES)));
  }
  return [...counts].map(([code, count]) => ({ code, count }));
}
