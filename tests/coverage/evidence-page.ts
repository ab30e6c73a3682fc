import { type Evidence, evidenceById, evidenceSubjects, type Strength, strengths } from "@shadowline/treatment";
import { contradictions } from "../../packages/treatment/src/evidence/contradictions.js";
import { cell } from "./table-cell.js";

const meaning: Readonly<Record<Strength, string>> = {
  A: 'peer-reviewed study; "abstract" in the source says where no more was read',
  B: "standard, textbook, official text or data set, physicians' forum",
  C: "practitioner, clinic, vendor, trainer or physician's answer, without data",
  D: "weak: secondary, anonymous or machine-written; kept to show the spread of opinion",
  derived: "arithmetic on the others; the sum is shown as the source",
  assumption: "nobody has measured it: our choice, with its reason and a range",
};

const rangeOf = ({ range }: Evidence): string => {
  if (!range) return "";
  const { lower, upper, unit } = range;
  return `${lower === upper ? lower : `${lower} to ${upper}`} ${unit}`;
};

const link = (id: string): string => `[${id}](#${id})`;

const line = (evidence: Evidence): string =>
  `| <a id="${evidence.id}"></a>\`${evidence.id}\` | ${cell(evidence.statement)} | ${rangeOf(evidence)} | ${cell(evidence.source)} | ${evidence.strength} | ${evidence.contradicts.map(link).join("<br>")} | ${cell(evidence.usedFor)} |`;

const side = (ids: readonly string[]): string =>
  ids
    .map((id) => {
      const { statement, strength } = evidenceById(id);
      return `${cell(statement)} (${strength}, ${link(id)})`;
    })
    .join("<br>");

/** docs/evidence.md: the whole registry by subject, and what disagrees side by side. */
export function evidencePage(): string {
  const all = evidenceSubjects.flatMap(({ evidence }) => evidence);
  const count = (strength: Strength): number => all.filter((evidence) => evidence.strength === strength).length;
  return [
    "# Evidence",
    "",
    "Everything the program leans on: what is said, by whom, how far to trust it and what it is used for. No figure of",
    "the craft is settled by a good trial, so each is an editable preset. Where sources disagree both stand.",
    "",
    "Generated from the registry by `npx vitest run tests/coverage -u`; a test fails where this page is out of date.",
    "What carries each entry stands in [coverage.md](coverage.md).",
    "",
    "| Strength | Means | Entries |",
    "|---|---|---|",
    ...strengths.map((strength) => `| ${strength} | ${meaning[strength]} | ${count(strength)} |`),
    `| all | | ${all.length} |`,
    "",
    "## What disagrees",
    "",
    ...contradictions.flatMap(({ question, between }) => [
      `**${question}**`,
      "",
      ...between.map((ids) => `- ${side(ids)}`),
      "",
    ]),
    ...evidenceSubjects.flatMap(({ subject, evidence }) => [
      `## ${subject}`,
      "",
      "| Id | Statement | Range | Source | Strength | Against | Used for |",
      "|---|---|---|---|---|---|---|",
      ...evidence.map(line),
      "",
    ]),
  ].join("\n");
}
