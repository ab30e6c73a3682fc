import { z } from "zod";
import { worded } from "./worded.js";

/** Collections of the knowledge that edits may name. */
export const knowledgeCollections = [
  "rules",
  "scarRules",
  "questions",
  "scarQuestions",
  "protocols",
  "materials",
  "tissue",
  "planRules",
  "aftercare",
  "prices",
] as const;
export type KnowledgeCollection = (typeof knowledgeCollections)[number];

/** `rules/keloid-tendency`, `protocols/three-30-70-100`, `tissue/frontal`, `prices/USD`. */
const item = z
  .string()
  .max(120)
  .regex(new RegExp(`^(${knowledgeCollections.join("|")})/[a-zA-Z0-9][a-zA-Z0-9.-]{0,99}$`));

/** One change that a clinic made: the whole new item, by whom, why and when. */
export const knowledgeEdit = z.strictObject({
  item,
  /** The whole item as it shall be; checked against its collection where it is applied. */
  value: z.record(z.string(), z.unknown()),
  author: worded(100),
  reason: worded(1000).min(3),
  /** ISO date. */
  date: z.iso.date(),
});
export type KnowledgeEdit = z.infer<typeof knowledgeEdit>;

/** The most edits that one case carries. */
export const MOST_EDITS = 500;
export const caseKnowledge = z.strictObject({ edits: z.array(knowledgeEdit).max(MOST_EDITS).default([]) });

/** One field that an edit changed; `from` is undefined for what is new. */
export type FieldChange = { readonly path: string; readonly from?: unknown; readonly to?: unknown };
export type KnowledgeChange = FieldChange & { readonly item: string };

/** Who changed an item last, why and when. */
export type ChangedBy = {
  readonly item: string;
  readonly author: string;
  readonly reason: string;
  readonly date: string;
};

/** A member to spread into what an item made: who changed the item; nothing where it is as published. */
export function changedBy(name: string, changed: readonly ChangedBy[]): { readonly changedBy?: ChangedBy } {
  const found = changed.find(({ item }) => item === name);
  if (!found) return {};
  const { item, author, reason, date } = found;
  return { changedBy: { item, author, reason, date } };
}
