/** The whole technique by place and session, the pigment it sets, and how the cup is mixed. */
import type { Plan, PrescribedPigment } from "@shadowline/treatment";
import { heading, paragraph, small } from "./blocks.js";
import type { Citations } from "./citations.js";
import { figure, fixed, percent } from "./figures.js";
import type { Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { client, common, practitioner } from "./paper-words.js";
import { placeNames, sameSessions } from "./same-sessions.js";
import { columns, marked, sheetTable } from "./sheet-table.js";

export function techniqueTables(paper: Paper, plan: Plan, citations: Citations): void {
  technique(paper, plan);
  pigments(paper, plan, citations);
  recipes(paper, plan, citations);
}

function technique(paper: Paper, { prescription }: Plan): void {
  heading(paper, 2, practitioner.techniqueHeading);
  const { name } = placeNames(prescription);
  const rows = sameSessions(prescription, name, ({ technique: at, origins, needleCode, puncturesPerDot }) => [
    marked(at.instrument.replaceAll("-", " "), origins.instrument),
    needleCode ?? practitioner.noCode,
    marked(practitioner.needle(`${at.needle.count}`, fixed(at.needle.diameterMm, 2)), origins.needle),
    (at.needle.shape ?? common.none).replaceAll("-", " "),
    fixed(at.needle.taperMm, 1),
    marked(fixed(at.extensionMm, 2), origins.extensionMm),
    marked(fixed(at.guideGapMm, 2), origins.guideGapMm),
    marked(fixed(at.angleDeg, 0), origins.angleDeg),
    marked(fixed(at.dwellS, 3), origins.dwellS),
    marked(fixed(at.punctureHz, 0), origins.punctureHz),
    fixed(puncturesPerDot, 1),
    marked(fixed(at.strokeMm, 1), origins.strokeMm),
    marked(fixed(at.stretchRatio, 2), origins.stretchRatio),
    marked(fixed(at.complianceMmPerN, 2), origins.complianceMmPerN),
    marked(fixed(at.dragMmPerS, 1), origins.dragMmPerS),
  ]);
  table(
    paper,
    columns(
      practitioner.techniqueColumns,
      [2.6, 1, 1.5, 1.1, 1.2, 0.9, 0.9, 0.9, 0.9, 0.9, 1, 0.9, 0.9, 1, 1, 0.9, 1.1],
      6,
    ),
    rows.map(({ places, sessions, cells }) => [places.join(" + "), sessions, ...cells]),
    sheetTable,
  );
  paragraph(paper, practitioner.techniqueNote, small);
}

function pigments(paper: Paper, { prescription }: Plan, { cite }: Citations): void {
  const used = new Map<string, PrescribedPigment>(
    prescription.map(({ pigment }) => [JSON.stringify(pigment), pigment]),
  );
  heading(paper, 2, practitioner.pigmentHeading);
  table(
    paper,
    columns(practitioner.pigmentColumns, [2.6, 1.6, 1, 0.9, 1, 0.9, 1.2, 4], 4).map((column, at) =>
      at === 7 ? { ...column, align: "left" as const } : column,
    ),
    [...used.values()].map((pigment) => [
      pigment.name,
      client.pigmentClasses[pigment.class],
      client.pigmentBases[pigment.base],
      pigment.colour,
      figure(pigment.particleUm, 3),
      figure(pigment.neatMgPerMl, 1),
      figure(pigment.neatViscosityMPaS, 1),
      [...pigment.assumptions.map((text) => `${text}${common.assumed}`), cite(pigment.evidence)].join(" "),
    ]),
    sheetTable,
  );
}

function recipes(paper: Paper, { prescription }: Plan, { cite }: Citations): void {
  const { name } = placeNames(prescription);
  const mixed = prescription.filter(({ dots }) => dots > 0);
  const rows = sameSessions(mixed, name, ({ technique: at, recipe, origins }) => [
    marked(practitioner.parts(fixed(at.dilutionParts, 1)), origins.dilutionParts),
    fixed(recipe.totalMl, 1),
    practitioner.plus(fixed(recipe.inkMl, 2), fixed(recipe.waterMl, 2)),
    practitioner.plus(figure(recipe.inkDrops), figure(recipe.waterDrops)),
    fixed(recipe.dropDilutionParts, 1),
    percent(recipe.strengthError, 1),
  ]);
  table(
    paper,
    columns(practitioner.recipeColumns, [3, 1, 1.2, 1, 1.6, 1.6, 1.3, 1.3], 2),
    rows.map(({ places, sessions, cells }) => [places.join(" + "), sessions, ...cells]),
    sheetTable,
  );
  const [first] = mixed;
  if (first)
    paragraph(paper, practitioner.recipeNote(figure(first.recipe.dropMl, 3), cite(first.recipe.evidence)), small);
}
