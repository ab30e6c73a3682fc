/** Which rule gave each value of the technique, on whose word, and what moved it at each place. */
import type { Origin, Plan, TechniqueField, ZoneSessionPrescription } from "@shadowline/treatment";
import { heading } from "./blocks.js";
import type { Citations } from "./citations.js";
import type { Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { common, practitioner } from "./paper-words.js";
import { placeNames, sameSessions } from "./same-sessions.js";
import { columns, sheetTable } from "./sheet-table.js";

export function rules(paper: Paper, { prescription }: Plan, { cite }: Citations): void {
  heading(paper, 2, practitioner.rulesHeading);
  const fields = Object.keys(practitioner.fields) as TechniqueField[];
  table(
    paper,
    columns(practitioner.rulesColumns, [1.3, 4, 4.4], 3),
    fields.flatMap((field) => rulesOf(field, prescription, placeNames(prescription).code, cite)),
    sheetTable,
  );
}

/** One row for each rule that a field's values follow. */
function rulesOf(
  field: TechniqueField,
  prescription: readonly ZoneSessionPrescription[],
  codeOf: (entry: ZoneSessionPrescription) => string,
  cite: Citations["cite"],
): string[][] {
  const byRule = new Map<string, ZoneSessionPrescription[]>();
  for (const entry of prescription) {
    const text = ruleText(entry.origins[field], cite);
    byRule.set(text, [...(byRule.get(text) ?? []), entry]);
  }
  return [...byRule].map(([rule, entries]) => [practitioner.fields[field], rule, movedBy(field, entries, codeOf)]);
}

function ruleText({ kind, rule, evidence, changedBy }: Origin, cite: Citations["cite"]): string {
  const mark = kind === "assumption" ? `${practitioner.assumed}${common.assumed}. ` : "";
  const whose = [
    cite(evidence),
    ...(kind === "set-by-person" ? [practitioner.setByPerson] : []),
    ...(changedBy ? [practitioner.setByClinic(changedBy.author, changedBy.date, changedBy.reason)] : []),
  ].filter((part) => part !== "");
  return `${mark}${rule} ${whose.join(" ")}`;
}

function movedBy(
  field: TechniqueField,
  entries: readonly ZoneSessionPrescription[],
  codeOf: (entry: ZoneSessionPrescription) => string,
): string {
  const moved = sameSessions(entries, codeOf, ({ origins }) => origins[field].movedBy).filter(
    ({ cells }) => cells.length > 0,
  );
  if (moved.length === 0) return practitioner.nothingMoved;
  return moved
    .map(({ places, sessions, cells }) => practitioner.caution(`${places.join(" + ")} (${sessions})`, cells.join("; ")))
    .join("\n");
}
