import type { Plan } from "@shadowline/treatment";
import { useMemo } from "react";
import { EvidenceNote } from "./EvidenceNote.js";

type Props = { readonly ids: readonly string[]; readonly plan: Pick<Plan, "evidence"> };

/** What a value of a plan rests on; the plan carries every entry it uses. */
export function EvidenceList({ ids, plan }: Props) {
  const byId = useMemo(() => new Map(plan.evidence.map((entry) => [entry.id, entry])), [plan.evidence]);
  return ids.flatMap((id) => {
    const entry = byId.get(id);
    if (!entry) return [];
    const against = entry.contradicts.flatMap((other) => byId.get(other) ?? []);
    return [<EvidenceNote key={id} entry={entry} against={against} />];
  });
}
