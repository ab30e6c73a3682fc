import type { Evidence } from "@shadowline/treatment";
import { heading, paragraph, small } from "./blocks.js";
import type { Citations } from "./citations.js";
import { figure } from "./figures.js";
import type { Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { practitioner } from "./paper-words.js";

/** Where sources disagree, side by side; then every source with its number. */
export function evidencePages(paper: Paper, citations: Citations): void {
  const quoted = (piece: Evidence): string => `${piece.statement} (${piece.strength}) ${citations.cite([piece.id])}`;
  const pairs = disagreements(citations.list);
  if (pairs.length > 0) {
    heading(paper, 2, practitioner.contradictionsHeading);
    table(
      paper,
      practitioner.contradictionsColumns.map((title) => ({ title, share: 1 })),
      pairs.map(([piece, others]) => [quoted(piece), others.map(quoted).join("\n")]),
      { sizePt: 7.5 },
    );
  }
  heading(paper, 2, practitioner.evidenceHeading);
  paragraph(paper, practitioner.evidenceNote, small);
  table(
    paper,
    practitioner.evidenceColumns.map((title, at) => ({ title, share: [0.5, 5, 5, 1][at] })),
    citations.list.map((piece, at) => [`${at + 1}`, statement(piece), piece.source, piece.strength]),
    { sizePt: 7 },
  );
}

const statement = ({ statement: text, range }: Evidence): string =>
  range ? `${text} (${figure(range.lower, 6)}–${figure(range.upper, 6)} ${range.unit})` : text;

/** Each pair once, whoever of the two names the other: a piece, then all that disagree with it. */
function disagreements(pieces: readonly Evidence[]): [Evidence, Evidence[]][] {
  const told = new Set<string>();
  const against = (piece: Evidence): Evidence[] =>
    pieces.filter(({ id, contradicts }) => piece.contradicts.includes(id) || contradicts.includes(piece.id));
  return pieces.flatMap((piece): [Evidence, Evidence[]][] => {
    told.add(piece.id);
    const others = against(piece).filter(({ id }) => !told.has(id));
    return others.length === 0 ? [] : [[piece, others]];
  });
}
