import { dottingAgainstTattoo, type WorkPerCm2 } from "@shadowline/technique";
import type { Plan } from "@shadowline/treatment";
import { bleedingGrade } from "./bleeding-grade.js";
import { heading, paragraph } from "./blocks.js";
import type { Citations } from "./citations.js";
import { figure, fixed, percent } from "./figures.js";
import type { Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { practitioner } from "./paper-words.js";
import { placeNames } from "./same-sessions.js";
import { columns, sheetTable } from "./sheet-table.js";

/** Why dots are no body tattoo, in figures for the skin of the place that gets most of them. */
export function tattooComparison(paper: Paper, { prescription, zones }: Plan, { cite }: Citations): void {
  const most = prescription.reduce((more, entry) => (entry.dots > more.dots ? entry : more), prescription[0]);
  const zone = zones.find(({ id }) => id === most.zone);
  if (!zone) return;
  const perCm2 = zone.dots / zone.treatedCm2;
  const { dotting, bodyTattoo, massRatio, evidence } = dottingAgainstTattoo(most.technique, perCm2, zone.tissue);
  paper.together(() => {
    heading(paper, 2, practitioner.tattooHeading);
    const place = placeNames(prescription).name(most);
    paragraph(paper, `${practitioner.tattooNote(place, figure(massRatio[0]), figure(massRatio[1]))} ${cite(evidence)}`);
    table(
      paper,
      columns(practitioner.tattooColumns, [2.6, 1.1, 1, 1.3, 1, 1.3, 1, 0.9, 1.1], 2),
      [dotting, ...bodyTattoo].map((work, at) => [practitioner.tattooRows[at], ...workRow(work)]),
      sheetTable,
    );
  });
}

const workRow = (work: WorkPerCm2): string[] => [
  practitioner.needle(`${work.technique.needle.count}`, fixed(work.technique.needle.diameterMm, 2)),
  fixed(work.needleDepthMm, 2),
  figure(work.depositsPerCm2),
  figure(work.depositNl, 2),
  figure(work.healedUgPerCm2, 1),
  fixed(work.depthMm, 2),
  percent(work.spillProbability, 1),
  practitioner.bleeding[bleedingGrade(work.bleedingIndex)],
];
