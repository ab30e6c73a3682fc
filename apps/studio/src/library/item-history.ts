import { applyEdits, type Knowledge, type KnowledgeChange, knowledgeDiff } from "@shadowline/treatment";
import type { StoredEdit } from "../server/knowledge-queries.js";
import { itemIn } from "./items.js";

/** What differs in one item. A condition is one value: its parts alone tell a reader nothing. */
export function changesOf(before: Knowledge, after: Knowledge, item: string): readonly KnowledgeChange[] {
  const changes = knowledgeDiff(before, after).filter((change) => change.item === item);
  const others = changes.filter(({ path }) => !isOfCondition(path));
  if (others.length === changes.length) return changes;
  const when = (knowledge: Knowledge): unknown => (itemIn(knowledge, item) as { when?: unknown } | undefined)?.when;
  return [{ item, path: "when", from: when(before), to: when(after) }, ...others];
}

const isOfCondition = (path: string): boolean => /^when\b/.test(path);

/** All that differs between two states, conditions as one value each. */
export const allChanges = (before: Knowledge, after: Knowledge): readonly KnowledgeChange[] =>
  [...new Set(knowledgeDiff(before, after).map(({ item }) => item))].flatMap((item) => changesOf(before, after, item));

export type HistoryEntry = { readonly stored: StoredEdit; readonly changes: readonly KnowledgeChange[] };

/** Edits with what each changed, the newest first. */
export function historyOf(versions: readonly StoredEdit[], item?: string): readonly HistoryEntry[] {
  const edits = versions.map(({ edit }) => edit);
  return versions
    .flatMap((stored, at) => {
      if (item !== undefined && stored.edit.item !== item) return [];
      const before = applyEdits(edits.slice(0, at));
      const after = applyEdits(edits.slice(0, at + 1));
      return [{ stored, changes: changesOf(before, after, stored.edit.item) }];
    })
    .reverse();
}
