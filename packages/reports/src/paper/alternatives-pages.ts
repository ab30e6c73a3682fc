import type { Alternative, Plan } from "@shadowline/treatment";
import { bullets, heading, paragraph } from "./blocks.js";
import type { Citations } from "./citations.js";
import type { Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { client } from "./paper-words.js";

/** Everything else there is, with its proof, across the page: ten columns are too many for an upright one. */
export function alternativesPages(paper: Paper, plan: Plan, citations: Citations): void {
  paper.page("landscape");
  heading(paper, 2, client.alternativesHeading);
  paragraph(paper, client.alternativesIntro, { sizePt: 9.5, gapPt: 3 });
  table(
    paper,
    client.alternativeColumns.map((title, at) => ({
      title,
      share: [1.8, 1.65, 1.85, 2.35, 0.7, 1.45, 1.45, 1.7, 2.1, 1.8][at],
    })),
    plan.alternatives.map((option) => row(option, citations)),
    { sizePt: 8, strongNames: true },
  );
  if (plan.alternativesLeftOut.length === 0) return;
  const byReason = new Map<string, string[]>();
  for (const { name, because } of plan.alternativesLeftOut)
    byReason.set(because, [...(byReason.get(because) ?? []), name]);
  paper.together(() => {
    heading(paper, 3, client.leftOutHeading);
    bullets(
      paper,
      [...byReason].map(([because, names]) => client.leftOut(names.join("; "), because)),
      { sizePt: 9, gapPt: 2 },
    );
  });
}

function row(option: Alternative, { cite }: Citations): string[] {
  const { proof } = option;
  return [
    option.name,
    [option.forWhom, ...(option.forThisClient ? [client.forYou(option.forThisClient)] : [])].join("\n"),
    `${option.mechanism} ${cite(option.evidence)}`,
    client.proof(proof.text, client.strengths[proof.strength], cite(proof.evidence)),
    client.stopsLoss[option.stopsLoss],
    option.timeToResult,
    option.upkeep,
    option.price,
    option.sideEffects,
    option.withSmp,
  ];
}
