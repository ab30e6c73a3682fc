/** What stays in the skin when healed, with its bands, and the colour that its depth gives it. */
import type { Plan } from "@shadowline/treatment";
import { bleedingGrade } from "./bleeding-grade.js";
import { bullets, heading, paragraph, plain, small } from "./blocks.js";
import type { Citations } from "./citations.js";
import { banded, fixed, percent } from "./figures.js";
import type { Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { practitioner } from "./paper-words.js";
import { placeNames, sameSessions } from "./same-sessions.js";
import { columns, sheetTable } from "./sheet-table.js";

export function depositTables(paper: Paper, plan: Plan, { cite }: Citations): void {
  const { prescription, protocol, practitioner: hand } = plan;
  heading(paper, 2, practitioner.depositHeading);
  const { name } = placeNames(prescription);
  const rows = sameSessions(prescription, name, ({ target, deposit, depositBands: bands, hue }) => [
    practitioner.wanted(fixed(target.depthMm, 2), fixed(target.radiusMm, 2), fixed(target.massNg, 1)),
    fixed(deposit.needleDepthMm, 2),
    banded(bands.depthMm, 2),
    banded(bands.radiusMm, 2),
    banded(bands.massNg, 1),
    percent(deposit.shedShare),
    percent(deposit.spillProbability, 1),
    practitioner.bleeding[bleedingGrade(deposit.bleedingIndex)],
    fixed(hue.redBlueRatio, 1),
    fixed(hue.tenthDeeper.redBlueRatio, 1),
  ]);
  table(
    paper,
    columns(practitioner.depositColumns, [2.6, 1, 1.8, 0.9, 1.9, 1.9, 2, 0.7, 0.7, 1.1, 0.8, 0.9], 2),
    rows.map(({ places, sessions, cells }) => [places.join(" + "), sessions, ...cells]),
    sheetTable,
  );
  paragraph(
    paper,
    `${practitioner.depositNote(hand.scatter, cite(protocol.spread.evidence))} ${practitioner.bleedingNote} ${cite(["bleeding-none-visible", "bleeding-pinpoint-fine"])}.`,
    small,
  );
  heading(paper, 3, practitioner.hueHeading);
  const sources = ["depth-for-hue", "depth-one-shallow-plane", ...prescription.flatMap(({ hue }) => hue.evidence)];
  paragraph(paper, `${practitioner.hueNote} ${cite(sources)}.`);
  // Places that share a depth read alike.
  bullets(
    paper,
    sameSessions(prescription, name, ({ hue }) => [hue.words]).map(({ places, cells }) =>
      practitioner.hueHere(places.join(", "), cells[0]),
    ),
    plain,
  );
}
