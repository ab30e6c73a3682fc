import type { KnowledgeEdit } from "@shadowline/treatment";

/** Where a case stands to its clinic: how many of the clinic's edits it carries, or that it carries others. */
export type KnowledgeStanding =
  | { readonly kind: "current" | "older"; readonly mine: number; readonly current: number }
  | { readonly kind: "foreign"; readonly current: number };

/** One text for one edit, whatever order a database gave its members back in. */
const text = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );

/** A case made here carries the first edits of its clinic, up to the version it was made with. */
export function standingOf(mine: readonly KnowledgeEdit[], clinic: readonly KnowledgeEdit[]): KnowledgeStanding {
  const current = clinic.length;
  const isBeginning = mine.length <= current && mine.every((edit, at) => text(edit) === text(clinic[at]));
  if (!isBeginning) return { kind: "foreign", current };
  return { kind: mine.length === current ? "current" : "older", mine: mine.length, current };
}
