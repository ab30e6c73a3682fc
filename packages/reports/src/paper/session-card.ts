/** One page a session, to lie beside the chair: what to do, what to watch, and room for what was done. */
import type { Plan, SessionPlan, ZonePlan, ZoneSessionPrescription } from "@shadowline/treatment";
import { bullets, heading, paragraph } from "./blocks.js";
import type { Citations } from "./citations.js";
import { figure, fixed, hours, longDate, meanGapMm } from "./figures.js";
import { ink, LINE_HEIGHT, type Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { card, practitioner, zoneName } from "./paper-words.js";
import { placeNames } from "./same-sessions.js";

/** A usual pigment cup. */
const CUP_ML = 5;
/** Larger, and the words over eleven columns break. */
const TABLE_PT = 8.5;
/** A card is one page: type shrinks until it is, down to what can still be read from a chair's side. */
const SIZES_PT = [12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5];

export function sessionCards(paper: Paper, plan: Plan, citations: Citations): void {
  for (const session of plan.sessions) {
    paper.part(card.part(session.number));
    const room = paper.bottomPt - paper.y;
    const write = (sizePt: number) => (): void => sessionCard(paper, plan, session, citations, sizePt);
    const sizePt = SIZES_PT.find((size) => paper.heightOf(write(size)) <= room) ?? SIZES_PT[SIZES_PT.length - 1];
    write(sizePt)();
  }
}

function sessionCard(
  paper: Paper,
  { label, zones, prescription, sessions }: Plan,
  session: SessionPlan,
  { cite }: Citations,
  sizePt: number,
): void {
  const rows = inOrder(prescription.filter((entry) => entry.session === session.number && entry.dots > 0));
  const { name } = placeNames(prescription);
  const perCm2 = ({ zone }: ZoneSessionPrescription): number =>
    rows.reduce((sum, row) => sum + (row.zone === zone ? row.dotsPerCm2 : 0), 0);
  const zonePlans = new Map(zones.map((zone) => [zone.id as string, zone]));
  const text = { sizePt, gapPt: 2 };
  heading(paper, 1, card.heading(session.number, sessions.length));
  paragraph(
    paper,
    card.subtitle(
      label,
      longDate(session.date),
      figure(session.dots),
      hours(session.minutes),
      hours(session.minutesBand.lower),
      hours(session.minutesBand.upper),
    ),
    { sizePt: sizePt + 1, weight: 700, gapPt: 5 },
  );
  table(
    paper,
    card.columns.map((title, at) => ({
      title,
      share: [2.3, 0.9, 1, 0.9, 0.8, 1.3, 0.8, 0.9, 1.1, 1, 1.5][at],
      align: at === 0 ? "left" : "right",
    })),
    rows.map((row, at) => workRow(row, `${at + 1}. ${name(row)}`, perCm2(row))),
    { sizePt: Math.min(sizePt - 1.5, TABLE_PT) },
  );
  paragraph(paper, card.tableNote(figure(CUP_ML)), { sizePt: sizePt - 2, colour: ink.soft, gapPt: 2 });
  paragraph(paper, `${card.orderHeading}: ${card.order} ${cite(["needle-zone-use"])}`, text);
  paragraph(paper, card.needleChange(cite(["needle-change"])), text);
  cues(paper, rows, zonePlans, text);
  blanks(paper, card.numbing(cite(["anaesthesia-topical"])), card.numbingBlanks, sizePt);
  blanks(paper, card.lots, card.lotBlanks, sizePt);
  table(
    paper,
    card.actualColumns.map((title, at) => ({ title, share: [2, 1, 1, 1, 1.5, 1.2, 1, 1.2][at] })),
    rows.map((row) => [name(row), "", "", "", "", "", "", ""]),
    { sizePt: Math.min(sizePt - 1.5, TABLE_PT), rowPt: sizePt * 1.9, ruledColumns: true },
  );
  paragraph(paper, card.bleedingKey, { sizePt: sizePt - 2, colour: ink.soft, gapPt: 2 });
  writingLines(paper, card.notes, 2, sizePt);
  blanks(paper, "", card.signatures, sizePt);
}

/** Even fill first; fill that runs into an edge next; edges, where dots are seen one by one, last. */
function inOrder(rows: readonly ZoneSessionPrescription[]): ZoneSessionPrescription[] {
  const atEdge = new Set(rows.filter(({ use }) => use === "edge").map(({ zone }) => zone));
  const rank = ({ zone, use }: ZoneSessionPrescription): number => (use === "edge" ? 2 : atEdge.has(zone) ? 1 : 0);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

function workRow({ dots, minutes, technique: at }: ZoneSessionPrescription, place: string, perCm2: number): string[] {
  const inkMl = CUP_ML / (1 + at.dilutionParts);
  return [
    place,
    figure(dots),
    hours(minutes),
    fixed(perCm2, 0),
    fixed(meanGapMm(perCm2), 1),
    practitioner.needle(`${at.needle.count}`, fixed(at.needle.diameterMm, 2)),
    fixed(at.extensionMm, 2),
    fixed(at.angleDeg, 0),
    fixed(at.dwellS, 3),
    fixed(at.stretchRatio, 2),
    `${fixed(inkMl, 2)} + ${fixed(CUP_ML - inkMl, 2)}`,
  ];
}

type Style = { readonly sizePt: number; readonly gapPt: number };

/** What holds everywhere once; then what is special to a zone. */
function cues(
  paper: Paper,
  rows: readonly ZoneSessionPrescription[],
  zonePlans: ReadonlyMap<string, ZonePlan>,
  text: Style,
): void {
  const zonesByWords = new Map<string, { stop: boolean; zones: string[] }>();
  const zonesHere = [...new Set(rows.map(({ zone }) => zone))];
  for (const zone of zonesHere) {
    for (const { state, words } of zonePlans.get(zone)?.cues ?? []) {
      const line = card.namedStates.includes(state) ? card.here(state, words) : words;
      const known = zonesByWords.get(line);
      if (known) known.zones.push(zone);
      else zonesByWords.set(line, { stop: card.stopStates.includes(state), zones: [zone] });
    }
  }
  const lines = (wanted: boolean): string[] =>
    [...zonesByWords]
      .filter(([, { stop }]) => stop === wanted)
      .map(([words, { zones }]) =>
        zones.length === zonesHere.length ? words : card.here(zones.map(zoneName).join(", "), words),
      );
  heading(paper, 2, card.cuesHeading);
  bullets(paper, lines(false), text);
  heading(paper, 2, card.stopHeading);
  bullets(paper, lines(true), { ...text, weight: 700 });
}

const BLANK_PT = 13;
/** Room for the words before a row of blanks. */
const TITLE_PT = 92;

/** Labels with a line above each to write on, side by side. */
function blanks(paper: Paper, title: string, labels: readonly string[], sizePt: number): void {
  const titlePt = title === "" ? 0 : TITLE_PT;
  const labelPt = Math.min(7, sizePt - 1);
  const height = BLANK_PT + labelPt * LINE_HEIGHT + 3;
  const { y } = paper;
  const gap = 8;
  const widthPt = (paper.widthPt - titlePt - gap * (labels.length - 1)) / labels.length;
  if (title !== "") paper.tagged("P", () => paper.label(title, paper.left, y + 2, sizePt - 1, "left", 700));
  labels.forEach((label, at) => {
    const x = paper.left + titlePt + at * (widthPt + gap);
    paper.rule(y + BLANK_PT, x, widthPt, ink.soft);
    paper.tagged("P", () => paper.label(label, x, y + BLANK_PT + 1, labelPt));
  });
  paper.y += height;
}

function writingLines(paper: Paper, title: string, count: number, sizePt: number): void {
  const { y } = paper;
  paper.tagged("P", () => paper.label(title, paper.left, y + 2, sizePt - 1, "left", 700));
  for (let line = 1; line <= count; line++)
    paper.rule(y + line * 17, paper.left + TITLE_PT, paper.widthPt - TITLE_PT, ink.soft);
  paper.y += count * 17 + 12;
}
