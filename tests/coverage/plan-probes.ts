/** Probes that change one number of the quiet client's plan and ask what the plan says of itself. */
import {
  allEvidence,
  besideClaims,
  comparedFigures,
  evidenceById,
  type Plan,
  planFindings,
} from "@shadowline/treatment";
import { planFigures } from "../../packages/treatment/src/plan-figures.js";
import { plannedWith } from "./client.js";
import type { CoverageRow, Probe } from "./coverage-row.js";

type Named = Pick<CoverageRow, "id" | "statement" | "source" | "evidence">;
/** A technique whose values a person set, in one case that several rows share. */
export const setByHand = { angleDeg: 70, dilutionParts: 20, punctureHz: 120, strokeMm: 3 } as const;

/** "head.scalpCm2" and what it becomes. */
type Changed = readonly [path: string, value: unknown];

/** The quiet client's plan with some values replaced; "prescription[0].technique.extensionMm" leads to one. */
function planWith(changes: readonly Changed[]): Plan {
  const plan = JSON.parse(JSON.stringify(plannedWith().plan)) as Plan;
  for (const [path, value] of changes) {
    const steps = path.replaceAll("[", ".").replaceAll("]", "").split(".");
    let at = plan as unknown as Record<string, unknown>;
    for (const step of steps.slice(0, -1)) at = at[step] as Record<string, unknown>;
    at[steps[steps.length - 1]] = value;
  }
  return plan;
}

const fires = (rule: string, evidence: readonly string[], changes: readonly Changed[]): Probe => ({
  words: `the quiet client's plan with ${changes.map(([path, value]) => `${path}: ${JSON.stringify(value)}`).join(", ")}`,
  shows: () =>
    planFindings(planWith(changes)).some(
      (found) => found.rule === rule && (evidence.length === 0 || evidence.every((id) => found.evidence.includes(id))),
    ),
});

/** A rule on a plan's own figures. The finding must cite everything that the row names. */
export const byPlanRule = (
  named: Named,
  rule: string,
  { trigger, nearMiss }: { readonly trigger: readonly Changed[]; readonly nearMiss: readonly Changed[] },
): CoverageRow => ({
  ...named,
  kind: "rule",
  carrier: rule,
  trigger: fires(rule, named.evidence, trigger),
  nearMiss: fires(rule, [], nearMiss),
});

/** How the quiet client's plan says a figure stands beside a claim, were the figure this. */
function standing(figure: string, evidence: string, value: number): string | undefined {
  const { plan } = plannedWith();
  const own = planFigures(plan);
  const asked = { plan: { ...own.plan, [figure]: value }, zones: [], besides: [], techniques: [] };
  const compared = besideClaims(plan, asked).find((entry) => entry.figure === figure);
  return compared?.claims.find((claim) => claim.evidence === evidence)?.standing;
}

const round = (value: number): number => Number(value.toPrecision(3));

/** One row for every claim that a plan sets beside its figure: met in the middle of its range, missed just above it. */
export const claimRows: readonly CoverageRow[] = comparedFigures.flatMap(({ figure, words, unit, evidence }) =>
  evidence.map((id) => {
    const { statement, source, range } = evidenceById(id);
    const inside = round((range!.lower + range!.upper) / 2);
    const above = round(range!.upper * 1.05);
    const stands = (value: number): Probe => ({
      words: `${words} ${value} ${unit}`,
      shows: () => standing(figure, id, value) === "within",
    });
    return {
      id: `claim-${figure.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-${id}`,
      statement: `${words[0].toUpperCase()}${words.slice(1)}: ${statement}`,
      source,
      evidence: [id],
      kind: "figure" as const,
      carrier: "plan.claims[].claims[].standing",
      trigger: stands(inside),
      nearMiss: stands(above),
    };
  }),
);

/** Whether the registry sets one id against another. */
export const opposes = (one: string, other: string): boolean =>
  allEvidence.some(({ id, contradicts }) => id === one && contradicts.includes(other));
