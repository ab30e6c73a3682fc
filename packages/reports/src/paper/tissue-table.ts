import type { Plan, ZonePlan } from "@shadowline/treatment";
import { bullets, heading, paragraph, plain, small } from "./blocks.js";
import type { Citations } from "./citations.js";
import { fixed, range } from "./figures.js";
import type { Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { card, common, practitioner, zoneName } from "./paper-words.js";
import { codedName, columns, sheetTable } from "./sheet-table.js";

/** The local skin of every treated zone, and its words for hand and eye. */
export function tissue(paper: Paper, { zones }: Plan, { cite }: Citations): void {
  const treated = zones.filter(({ dots }) => dots > 0);
  heading(paper, 2, practitioner.tissueHeading);
  table(
    paper,
    columns(practitioner.tissueColumns, [2, 0.9, 1.2, 1, 0.9, 0.9, 0.9, 1, 1.3, 1.2, 2.6, 2.2], 1).map((column, at) =>
      at >= 8 ? { ...column, align: "left" as const } : column,
    ),
    treated.map((zone) => tissueRow(zone, cite)),
    sheetTable,
  );
  paragraph(paper, practitioner.tissueNote, small);
  bullets(paper, cuesByWords(treated, cite), { ...plain, gapPt: 2 });
}

function tissueRow({ id, tissue: skin, local, tissueEvidence }: ZonePlan, cite: Citations["cite"]): string[] {
  const history = [
    local.oil,
    ...(local.transplanted ? [practitioner.transplanted] : []),
    ...(local.irradiated ? [practitioner.irradiated] : []),
  ];
  const { folliclesPerCm2: follicles } = local;
  return [
    codedName(id),
    fixed(skin.skinMm, 2),
    `${fixed(local.skinIntervalMm.lower, 1)}–${fixed(local.skinIntervalMm.upper, 1)}`,
    fixed(skin.epidermisMm, 2),
    fixed(skin.toughness, 2),
    fixed(skin.stiffness, 2),
    fixed(skin.spillSusceptibility, 2),
    fixed(skin.vesselFactor, 2),
    local.fat,
    follicles ? range(follicles.lower, follicles.upper) : common.none,
    history.join(", "),
    cite([...tissueEvidence, ...local.evidence]),
  ];
}

/** Cues that hold in every zone stand alone; others under the names of their zones. */
function cuesByWords(treated: readonly ZonePlan[], cite: Citations["cite"]): string[] {
  const zonesByCue = new Map<string, string[]>();
  for (const { id, cues } of treated) {
    for (const { state, words, evidence } of cues) {
      const named = card.namedStates.includes(state) ? card.here(state, words) : words;
      const line = `${named} ${cite([evidence])}`;
      zonesByCue.set(line, [...(zonesByCue.get(line) ?? []), zoneName(id)]);
    }
  }
  return [...zonesByCue].map(([line, zones]) =>
    zones.length === treated.length ? line : card.here(zones.join(", "), line),
  );
}
