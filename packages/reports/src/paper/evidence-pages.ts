import { type Evidence, evidenceById } from "@shadowline/treatment";
import { heading, paragraph, small } from "./blocks.js";
import type { Citations } from "./citations.js";
import { figure } from "./figures.js";
import type { Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { practitioner } from "./paper-words.js";

/** Where sources disagree, side by side; then every source with its number. */
export function evidencePages(paper: Paper, citations: Citations): void {
  const pairs = disagreements(citations.list());
  if (pairs.length > 0) {
    heading(paper, 2, practitioner.contradictionsHeading);
    table(
      paper,
      practitioner.contradictionsColumns.map((title) => ({ title, share: 1 })),
      pairs.map((pair) => pair.map((piece) => `${piece.statement} (${piece.strength}) ${citations.cite([piece.id])}`)),
      { sizePt: 7.5 },
    );
  }
  heading(paper, 2, practitioner.evidenceHeading);
  paragraph(paper, practitioner.evidenceNote, small);
  table(
    paper,
    practitioner.evidenceColumns.map((title, at) => ({ title, share: [0.5, 5, 5, 1][at] })),
    citations.list().map((piece, at) => [`${at + 1}`, statement(piece), piece.source, piece.strength]),
    { sizePt: 7 },
  );
}

const statement = ({ statement: text, range }: Evidence): string =>
  range ? `${text} (${figure(range.lower, 6)}–${figure(range.upper, 6)} ${range.unit})` : text;

/** Each pair once, whoever of the two names the other. */
function disagreements(pieces: readonly Evidence[]): [Evidence, Evidence][] {
  const pairs = new Map<string, [Evidence, Evidence]>();
  for (const piece of pieces) {
    for (const id of piece.contradicts) {
      const key = [piece.id, id].sort().join(" ");
      if (!pairs.has(key)) pairs.set(key, [piece, evidenceById(id)]);
    }
  }
  return [...pairs.values()];
}
