import { contradictions as disputed } from "../../../packages/treatment/src/evidence/contradictions.js";
import type { CoverageRow, CoverageSubject } from "../coverage-row.js";
import { opposes } from "../plan-probes.js";
import { probe } from "../probes.js";

/** The first id of a later question that an id has no quarrel with. */
const unopposed = (one: string, question: number): string =>
  [...disputed.slice(question + 1), ...disputed.slice(0, question)]
    .map(({ between }) => between[0][0])
    .find((id) => id !== one && !opposes(one, id))!;

/** Where sources disagree: each side must name the other, and not what it has no quarrel with. */
const rows: readonly CoverageRow[] = disputed.map(({ question, between }, index) => {
  const [[one], [other]] = between;
  const neighbour = between[0][1] ?? unopposed(one, index);
  return {
    id: `disputed-${question
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/-$/, "")}`,
    statement: `Sources disagree: ${question}`,
    source: "contradictions of the literature",
    evidence: between.flat(),
    kind: "figure",
    carrier: "treatment.evidenceById",
    trigger: probe(`${one} beside ${other}`, () => opposes(one, other) && opposes(other, one)),
    nearMiss: probe(`${one} beside ${neighbour}`, () => opposes(one, neighbour)),
  };
});

export const contradictionRows: CoverageSubject = { subject: "Contradictions, both sides kept", rows };
