import type { Evidence, Strength } from "@shadowline/treatment";

/**
 * Entries that hold every word of a query, in any of their texts; an empty query finds all.
 *
 * @param said a text in the language of the view: whoever reads German looks for German words
 */
export function found(
  entries: readonly Evidence[],
  query: string,
  strength: Strength | null,
  said: (written: string) => string,
): readonly Evidence[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    if (strength !== null && entry.strength !== strength) return false;
    const text = `${entry.id} ${said(entry.statement)} ${entry.source} ${said(entry.usedFor)}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
