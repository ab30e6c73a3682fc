/** What the practitioner works from: head, zones, protocol, materials, technique, deposit, and on whose word. */
import type { Finding, Plan, PlannedCase, ZonePlan } from "@shadowline/treatment";
import { bullets, heading, paragraph, plain, small } from "./blocks.js";
import type { Citations } from "./citations.js";
import { claimsBeside, defaultsTaken } from "./claims-tables.js";
import { depositTables } from "./deposit-tables.js";
import { figure, fixed, meanGapMm } from "./figures.js";
import { duties, materials } from "./materials-tables.js";
import type { Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { common, practitioner, zoneName } from "./paper-words.js";
import { protocol } from "./protocol-section.js";
import { rules } from "./rules-table.js";
import { placeNames, sameSessions } from "./same-sessions.js";
import { codedName, columns, sheetTable } from "./sheet-table.js";
import { tattooComparison } from "./tattoo-comparison.js";
import { techniqueTables } from "./technique-tables.js";
import { tissue } from "./tissue-table.js";
import { zoneMap } from "./zone-map.js";

/** Of a plan with dots; what goes across the page has pages of its own. */
export function practitionerSheet(paper: Paper, planned: PlannedCase, citations: Citations): void {
  const { plan } = planned;
  paper.part(practitioner.part);
  heading(paper, 1, practitioner.part);
  paragraph(paper, practitioner.key(common.assumed, common.set), plain);
  head(paper, plan, citations);
  heading(paper, 2, practitioner.mapHeading);
  zoneMap(paper, planned);
  const { measuredDots } = plan.case;
  const crosses = measuredDots ? [practitioner.mapCrosses(figure(measuredDots.placesMm.length))] : [];
  paragraph(paper, [practitioner.mapNote, ...crosses].join(" "), small);
  zones(paper, plan, citations);
  findings(paper, plan, citations);
  protocol(paper, plan, citations);
  materials(paper, plan, citations);
  duties(paper, plan, citations);
  paper.page("landscape");
  tissue(paper, plan, citations);
  techniqueTables(paper, plan, citations);
  depositTables(paper, plan, citations);
  paper.page();
  tattooComparison(paper, plan, citations);
  cautions(paper, plan);
  rules(paper, plan, citations);
  claimsBeside(paper, plan, citations);
  defaultsTaken(paper, plan, citations);
}

function head(
  paper: Paper,
  { head: { measures, scalpCm2, origin, notes, hairline }, skin, loss }: Plan,
  { cite }: Citations,
): void {
  heading(paper, 2, `${practitioner.measuresHeading}, ${practitioner.origin[origin]}`);
  const names = Object.keys(practitioner.measures) as (keyof typeof practitioner.measures)[];
  table(
    paper,
    columns([...names.map((name) => practitioner.measures[name]), practitioner.scalp], [1, 1, 1, 1, 1.4, 1], 0),
    [[...names.map((name) => `${figure(measures[name], 0)} mm`), `${figure(scalpCm2, 0)} cm²`]],
    sheetTable,
  );
  const line = practitioner.hairline(
    hairline.style,
    figure(hairline.lengthMm),
    figure(hairline.featherMm, 1),
    figure(hairline.irregularityMm, 1),
    figure(hairline.heightMm),
  );
  paragraph(paper, `${line} ${practitioner.skin(skin.class, figure(skin.itaDeg), cite(skin.evidence))}`);
  paragraph(paper, practitioner.loss(graded(loss), cite(loss.evidence)));
  bullets(paper, notes, small);
}

function graded({ norwood, diffuse, salt }: Plan["loss"]): string {
  const words = [
    practitioner.norwood(norwood),
    ...(diffuse === null ? [] : [diffuse]),
    ...(salt === null ? [] : [practitioner.salt(figure(salt.score))]),
  ];
  return words.join(", ");
}

function findings(paper: Paper, plan: Plan, { cite }: Citations): void {
  const listed: readonly [string, readonly Finding[]][] = [
    [practitioner.findingsHeading, [...plan.assessment.findings, ...plan.head.hairlineFindings]],
    [practitioner.planFindingsHeading, plan.findings],
  ];
  for (const [title, found] of listed) {
    if (found.length === 0) continue;
    heading(paper, 2, title);
    table(
      paper,
      columns(practitioner.findingColumns, [1, 5, 2, 3], 4),
      found.map((finding) => [
        finding.decision,
        `${finding.because} ${cite(finding.evidence)}${changedRule(finding)}`,
        finding.seeWhom ?? common.none,
        finding.wouldChange,
      ]),
      sheetTable,
    );
  }
}

const changedRule = ({ changedBy }: Finding): string =>
  changedBy ? ` ${practitioner.changedRule(changedBy.author, changedBy.date)}` : "";

function zones(paper: Paper, plan: Plan, { cite }: Citations): void {
  const { zones: all } = plan;
  heading(paper, 2, practitioner.zonesHeading);
  table(
    paper,
    columns(practitioner.zoneColumns, [2.2, 1, 1, 1, 1, 1, 1, 1], 1),
    all.filter(({ dots }) => dots > 0).map(zoneRow),
    sheetTable,
  );
  paragraph(paper, `${practitioner.zoneNote} ${cite(["spacing-lattice-density", "spacing-one-millimetre"])}.`, small);
  bullets(paper, layoutNotes(plan, cite), plain);
  const refused = all.filter((zone) => zone.refused !== null);
  if (refused.length > 0) {
    heading(paper, 3, practitioner.refusedHeading);
    bullets(
      paper,
      refused.map(({ id, refused: why }) => practitioner.caution(zoneName(id), why ?? "")),
    );
  }
}

/** What else decided where dots stand: the brush, dots that are there, the layout. */
function layoutNotes({ totals, layout, case: { measuredDots } }: Plan, cite: Citations["cite"]): string[] {
  return [
    ...(totals.strokes > 0 ? [practitioner.strokesNote(totals.strokes, figure(totals.dots))] : []),
    ...(measuredDots && totals.standing > 0
      ? [practitioner.standingNote(figure(totals.standing), measuredDots.sessions)]
      : []),
    ...layout.map(({ text, evidence }) => `${text} ${cite(evidence)}`),
  ];
}

function zoneRow({ id, areaCm2, treatedCm2, treatedHairsPerCm2, visualPerCm2, dots }: ZonePlan): string[] {
  const perCm2 = dots / treatedCm2;
  return [
    codedName(id),
    fixed(areaCm2, 1),
    fixed(treatedCm2, 1),
    fixed(treatedHairsPerCm2, 0),
    fixed(visualPerCm2, 0),
    figure(dots),
    fixed(perCm2, 1),
    fixed(meanGapMm(perCm2), 2),
  ];
}

/** Each caution once, with the places and sessions it is for. */
function cautions(paper: Paper, { prescription, schedule }: Plan): void {
  const { name } = placeNames(prescription);
  const texts = new Set(prescription.flatMap((entry) => entry.cautions));
  const warnings = schedule?.warnings ?? [];
  if (texts.size + warnings.length === 0) return;
  heading(paper, 2, practitioner.cautionsHeading);
  bullets(
    paper,
    [
      ...warnings.map((warning) => practitioner.caution(practitioner.warningsHeading, warning)),
      ...[...texts].map((text) => {
        const entries = prescription.filter((entry) => entry.cautions.includes(text));
        const where = sameSessions(entries, name, () => []).map(
          ({ places, sessions }) => `${places.join(" + ")} (${sessions})`,
        );
        return practitioner.caution(where.join("; "), text);
      }),
    ],
    { ...plain, gapPt: 2 },
  );
}
