import type { Knowledge, KnowledgeCollection } from "@shadowline/treatment";

type Named = { readonly id: string };

/** The items of a collection; none where this version of the knowledge has no such collection. */
export const itemsOf = (knowledge: Knowledge, collection: KnowledgeCollection): readonly Named[] =>
  ((knowledge as Readonly<Record<string, unknown>>)[collection] as readonly Named[] | undefined) ?? [];

/** "rules/lupus" in a state of the knowledge; undefined where it is not there. */
export function itemIn(knowledge: Knowledge, item: string): Named | undefined {
  const [collection, id] = item.split("/");
  return itemsOf(knowledge, collection as KnowledgeCollection).find((one) => one.id === id);
}
