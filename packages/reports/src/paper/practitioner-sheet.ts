/** What the practitioner works from: head, zones, technique, deposit, and which rule said so. */
import type { Plan, PlannedCase, TechniqueField, ZonePlan, ZoneSessionPrescription } from "@shadowline/treatment";
import { bullets, heading, paragraph, plain, small } from "./blocks.js";
import type { Citations } from "./citations.js";
import { evidencePages } from "./evidence-pages.js";
import { banded, figure, fixed, meanGapMm, percent } from "./figures.js";
import type { Paper } from "./paper.js";
import { type Column, table } from "./paper-table.js";
import { common, practitioner, zoneCode, zoneName } from "./paper-words.js";
import { placeNames, sameSessions } from "./same-sessions.js";
import { zoneMap } from "./zone-map.js";

const tableText = { sizePt: 8 } as const;

export function practitionerSheet(paper: Paper, planned: PlannedCase, citations: Citations): void {
  const { plan } = planned;
  paper.part(practitioner.part);
  heading(paper, 1, practitioner.part);
  head(paper, plan);
  heading(paper, 2, practitioner.mapHeading);
  zoneMap(paper, planned);
  paragraph(paper, practitioner.mapNote, small);
  findings(paper, plan, citations);
  if (plan.prescription.length > 0) {
    zones(paper, plan, citations);
    technique(paper, plan, citations);
    deposits(paper, plan, citations);
    cautions(paper, plan);
    rules(paper, plan, citations);
  }
  const warnings = plan.schedule?.warnings ?? [];
  if (warnings.length > 0) {
    heading(paper, 2, practitioner.warningsHeading);
    bullets(paper, warnings);
  }
  evidencePages(paper, citations);
  paragraph(
    paper,
    practitioner.reproducible(plan.versions.engine, `${plan.seed}`, plan.hash ?? practitioner.noDots),
    small,
  );
}

const columns = (titles: readonly string[], shares: readonly number[], leftmost: number): Column[] =>
  titles.map((title, at) => ({ title, share: shares[at], align: at < leftmost ? "left" : "right" }));

function head(paper: Paper, { head: { measures, scalpCm2, origin, notes, hairline } }: Plan): void {
  heading(paper, 2, `${practitioner.measuresHeading}, ${practitioner.origin[origin]}`);
  const names = Object.keys(practitioner.measures) as (keyof typeof practitioner.measures)[];
  table(
    paper,
    columns([...names.map((name) => practitioner.measures[name]), practitioner.scalp], [1, 1, 1, 1, 1.4, 1], 0),
    [[...names.map((name) => `${figure(measures[name], 0)} mm`), `${figure(scalpCm2, 0)} cm²`]],
    tableText,
  );
  paragraph(
    paper,
    practitioner.hairline(
      hairline.style,
      figure(hairline.lengthMm),
      figure(hairline.featherMm, 1),
      figure(hairline.irregularityMm, 1),
    ),
  );
  bullets(paper, notes, small);
}

function findings(paper: Paper, { assessment, head: { hairlineFindings } }: Plan, { cite }: Citations): void {
  heading(paper, 2, practitioner.findingsHeading);
  table(
    paper,
    columns(practitioner.findingColumns, [1, 5, 2, 3], 4),
    [...assessment.findings, ...hairlineFindings].map((finding) => [
      finding.decision,
      `${finding.because} ${cite(finding.evidence)}`,
      finding.seeWhom ?? common.none,
      finding.wouldChange,
    ]),
    tableText,
  );
}

function zones(paper: Paper, { zones: all }: Plan, { cite }: Citations): void {
  heading(paper, 2, practitioner.zonesHeading);
  table(
    paper,
    columns(practitioner.zoneColumns, [2.2, 1, 1, 1, 1, 1, 1, 1], 1),
    all.filter(({ dots }) => dots > 0).map(zoneRow),
    tableText,
  );
  paragraph(paper, `${practitioner.zoneNote} ${cite(["spacing-lattice-density", "spacing-one-millimetre"])}.`, small);
  const refused = all.filter((zone) => zone.refused !== null);
  if (refused.length > 0) {
    heading(paper, 3, practitioner.refusedHeading);
    bullets(
      paper,
      refused.map(({ id, refused: why }) => practitioner.caution(zoneName(id), why ?? "")),
    );
  }
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

const codedName = (zone: string): string => `${zoneCode(zone)} ${zoneName(zone)}`;

function technique(paper: Paper, { prescription }: Plan, { cite }: Citations): void {
  heading(paper, 2, practitioner.techniqueHeading);
  const { name } = placeNames(prescription);
  const rows = sameSessions(prescription, name, ({ technique: at }) => [
    practitioner.needle(`${at.needle.count}`, fixed(at.needle.diameterMm, 2)),
    fixed(at.extensionMm, 2),
    fixed(at.guideGapMm, 2),
    fixed(at.angleDeg, 0),
    fixed(at.dwellS, 3),
    fixed(at.punctureHz, 0),
    fixed(at.strokeMm, 1),
    fixed(at.stretchRatio, 2),
    `1 : ${fixed(at.dilutionParts, 1)}`,
  ]);
  table(
    paper,
    columns(practitioner.techniqueColumns, [2.7, 1, 1.2, 0.9, 0.9, 0.9, 1, 0.8, 0.9, 0.9, 1.2], 2),
    rows.map(({ places, sessions, cells }) => [places.join(" + "), sessions, ...cells]),
    tableText,
  );
  paragraph(paper, practitioner.techniqueNote, small);
  paragraph(
    paper,
    `${practitioner.hueNote} ${cite(["depth-for-hue", "depth-one-shallow-plane", "colour-blue-depth"])}.`,
  );
  paragraph(paper, practitioner.bodyTattooNote);
}

/** Deposit.bleedingIndex: below 0.1 none, to 0.5 pinpoint, to 1.5 ooze, above that flow. */
export const bleedingGrade = (index: number): number => (index < 0.1 ? 0 : index < 0.5 ? 1 : index < 1.5 ? 2 : 3);

function deposits(paper: Paper, { prescription }: Plan, { cite }: Citations): void {
  heading(paper, 2, practitioner.depositHeading);
  const { name } = placeNames(prescription);
  const rows = sameSessions(prescription, name, ({ deposit, depositBands: bands }) => [
    fixed(deposit.needleDepthMm, 2),
    banded(bands.depthMm, 2),
    banded(bands.radiusMm, 2),
    banded(bands.massNg, 1),
    percent(deposit.spillProbability, 1),
    practitioner.bleeding[bleedingGrade(deposit.bleedingIndex)],
  ]);
  table(
    paper,
    columns(practitioner.depositColumns, [2.4, 1.15, 0.9, 2, 2, 2.2, 0.8, 1.1], 2),
    rows.map(({ places, sessions, cells }) => [places.join(" + "), sessions, ...cells]),
    tableText,
  );
  paragraph(paper, `${practitioner.bleedingNote} ${cite(["bleeding-none-visible", "bleeding-pinpoint-fine"])}.`, small);
}

/** Each caution once, with the places and sessions it is for. */
function cautions(paper: Paper, { prescription }: Plan): void {
  const { name } = placeNames(prescription);
  const texts = new Set(prescription.flatMap((entry) => entry.cautions));
  if (texts.size === 0) return;
  heading(paper, 2, practitioner.cautionsHeading);
  bullets(
    paper,
    [...texts].map((text) => {
      const entries = prescription.filter((entry) => entry.cautions.includes(text));
      const where = sameSessions(entries, name, () => []).map(
        ({ places, sessions }) => `${places.join(" + ")} (${sessions})`,
      );
      return practitioner.caution(where.join("; "), text);
    }),
    { ...plain, gapPt: 2 },
  );
}

function rules(paper: Paper, { prescription }: Plan, { cite }: Citations): void {
  heading(paper, 2, practitioner.rulesHeading);
  const fields = Object.keys(practitioner.fields) as TechniqueField[];
  table(
    paper,
    columns(practitioner.rulesColumns, [1.3, 4.2, 4], 3),
    fields.flatMap((field) => rulesOf(field, prescription, placeNames(prescription).code, cite)),
    { sizePt: 7.5 },
  );
}

/** One row for each rule that a field's values follow. */
function rulesOf(
  field: TechniqueField,
  prescription: readonly ZoneSessionPrescription[],
  codeOf: (entry: ZoneSessionPrescription) => string,
  cite: Citations["cite"],
): string[][] {
  const byRule = new Map<string, ZoneSessionPrescription[]>();
  for (const entry of prescription) {
    const { kind, rule, evidence } = entry.origins[field];
    const mark = kind === "assumption" ? `${practitioner.assumed}. ` : "";
    const whose = kind === "set-by-person" ? practitioner.setByPerson : cite(evidence);
    const text = `${mark}${rule} ${whose}`;
    byRule.set(text, [...(byRule.get(text) ?? []), entry]);
  }
  return [...byRule].map(([rule, entries]) => [practitioner.fields[field], rule, movedBy(field, entries, codeOf)]);
}

function movedBy(
  field: TechniqueField,
  entries: readonly ZoneSessionPrescription[],
  codeOf: (entry: ZoneSessionPrescription) => string,
): string {
  const moved = sameSessions(entries, codeOf, ({ origins }) => origins[field].movedBy).filter(
    ({ cells }) => cells.length > 0,
  );
  if (moved.length === 0) return practitioner.nothingMoved;
  return moved
    .map(({ places, sessions, cells }) => practitioner.caution(`${places.join(" + ")} (${sessions})`, cells.join("; ")))
    .join("\n");
}
