import { type Knowledge, knowledgeCollections } from "@shadowline/treatment";
import { itemsOf } from "./items.js";
import { inWords } from "./rules.js";

export type Citation = { readonly collection: string; readonly id: string; readonly name: string };

/** Every list of evidence ids inside a value. */
function idsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) =>
    key === "evidence" ? [member].flat().filter((id): id is string => typeof id === "string") : idsIn(member),
  );
}

/** Which items of the knowledge lean on which piece of evidence. */
export function citations(knowledge: Knowledge): ReadonlyMap<string, readonly Citation[]> {
  const by = new Map<string, Citation[]>();
  for (const collection of knowledgeCollections) {
    for (const item of itemsOf(knowledge, collection)) {
      const named = item as { readonly name?: string; readonly question?: string; readonly id: string };
      const name = named.name ?? named.question ?? inWords(named.id);
      for (const id of new Set(idsIn(item))) {
        const citing = by.get(id) ?? [];
        by.set(id, citing);
        citing.push({ collection, id: item.id, name });
      }
    }
  }
  return by;
}
