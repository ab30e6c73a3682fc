import { contradictions, type Evidence } from "@shadowline/treatment";
import { heading, paragraph, small } from "./blocks.js";
import type { Citations } from "./citations.js";
import { figure } from "./figures.js";
import type { Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { common, practitioner } from "./paper-words.js";

/**
 * Where sources disagree, question by question, all sides under each other; then every source with its number.
 *
 * A question is asked where two of its sides are among what was cited.
 */
export function evidencePages(paper: Paper, citations: Citations): void {
  const { cite, piece } = citations;
  const cited = new Set(citations.list().map(({ id }) => id));
  const quoted = (id: string): string => practitioner.quoted(piece(id).statement, piece(id).strength, cite([id]));
  const disputed = contradictions
    .map(({ question, between }) => ({
      question,
      sides: between.map((side) => side.filter((id) => cited.has(id))).filter((side) => side.length > 0),
    }))
    .filter(({ sides }) => sides.length > 1);
  if (disputed.length > 0) {
    heading(paper, 2, practitioner.contradictionsHeading);
    paragraph(paper, practitioner.contradictionsNote, small);
    table(
      paper,
      practitioner.contradictionsColumns.map((title, at) => ({ title, share: [1, 4][at] })),
      disputed.map(({ question, sides }) => [question, sides.map((side) => side.map(quoted).join(" ")).join("\n")]),
      { sizePt: 8 },
    );
  }
  heading(paper, 2, practitioner.evidenceHeading);
  paragraph(paper, practitioner.evidenceNote(common.assumed), small);
  table(
    paper,
    practitioner.evidenceColumns.map((title, at) => ({ title, share: [0.65, 9.2, 1.1][at] })),
    citations
      .list()
      .map((one, at) => [numbered(one, at + 1), practitioner.sourced(statement(one), one.source), one.strength]),
    { sizePt: 7.5 },
  );
}

const numbered = ({ strength }: Evidence, number: number): string =>
  `${number}${strength === "assumption" ? common.assumed : ""}`;

const statement = ({ statement: text, range }: Evidence): string =>
  range ? `${text} (${figure(range.lower, 6)}–${figure(range.upper, 6)} ${range.unit})` : text;
