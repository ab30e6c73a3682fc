/**
 * What lies beside the chair, one page a session: what to do, what to watch, and room for what was done.
 *
 * Type shrinks until a card fits its page, never below what is read from the chair's side; a session with too
 * many places for that has a back, where what was done is written down.
 */
import type { Course, Plan, PlanMaterial, SessionPlan, ZonePlan, ZoneSessionPrescription } from "@shadowline/treatment";
import { bullets, heading, paragraph } from "./blocks.js";
import { type Cup, cupsOf, needlesOf } from "./card-supplies.js";
import type { Citations } from "./citations.js";
import { lowerFirst } from "./client-course.js";
import { figure, fixed, hours, longDate, range, shortDate } from "./figures.js";
import { ink, LINE_HEIGHT, type Paper } from "./paper.js";
import { table } from "./paper-table.js";
import { card, common, practitioner, zoneName } from "./paper-words.js";
import { numberRanges, placeNames } from "./same-sessions.js";
import { marked } from "./sheet-table.js";

/** Smallest type of a card, pt. */
export const LEAST_CARD_PT = 8;
const SIZES_PT = [11, 10.5, 10, 9.5, 9, 8.5, LEAST_CARD_PT];
/** Larger, and the words over twelve columns break. */
const TABLE_PT = 8.5;

export function sessionCards(paper: Paper, plan: Plan, citations: Citations): void {
  for (const session of plan.sessions) {
    paper.part(card.part(session.number));
    const free = paper.bottomPt - paper.y;
    const work: Piece = (sizePt) => toDo(paper, plan, session, citations, sizePt);
    const clock: Piece = (sizePt) => numbing(paper, plan, session, citations, sizePt);
    const record: Piece = (sizePt, room) => asDone(paper, plan, session, sizePt, room);
    const layouts: readonly { front: readonly Piece[]; back: readonly Piece[]; leastPt: number }[] = [
      { front: [work, clock, record], back: [], leastPt: LEAST_CARD_PT },
      { front: [work, clock], back: [record], leastPt: 9 },
      { front: [work], back: [clock, record], leastPt: LEAST_CARD_PT },
    ];
    const write = (pieces: readonly Piece[], sizePt: number, room: Room): void => {
      for (const piece of pieces) piece(sizePt, room);
    };
    const fits = ({ front, leastPt }: (typeof layouts)[number]): number | undefined =>
      SIZES_PT.find((size) => size >= leastPt && paper.heightOf(() => write(front, size, tight)) <= free);
    const layout = layouts.find((one) => fits(one) !== undefined) ?? layouts[layouts.length - 1];
    write(layout.front, fits(layout) ?? LEAST_CARD_PT, tight);
    if (layout.back.length === 0) continue;
    paper.page();
    heading(paper, 1, card.headingBack(session.number, lastNumber(plan)));
    write(layout.back, BACK_PT, roomy);
  }
}

/** Sessions that were given before count too: the third of three, not of two. */
const lastNumber = ({ sessions }: Plan): number => sessions[sessions.length - 1].number;

/** A part of a card at a size of type. */
type Piece = (sizePt: number, room: Room) => void;
/** There is room for large type on a back. */
const BACK_PT = 10;

/** Room to write in, on a card of one page and on a back of its own. */
type Room = { readonly rowPt: number; readonly noteLines: number };
const tight: Room = { rowPt: 16, noteLines: 2 };
const roomy: Room = { rowPt: 24, noteLines: 8 };

const rowsOf = ({ prescription }: Plan, { number }: SessionPlan): ZoneSessionPrescription[] =>
  inOrder(prescription.filter((entry) => entry.session === number && entry.dots > 0));

const tablePt = (sizePt: number): number => Math.max(LEAST_CARD_PT, Math.min(sizePt - 1, TABLE_PT));
const notePt = (sizePt: number): number => Math.max(LEAST_CARD_PT, sizePt - 2);

function toDo(paper: Paper, plan: Plan, session: SessionPlan, { cite }: Citations, sizePt: number): void {
  const { label, zones, prescription, course } = plan;
  const rows = rowsOf(plan, session);
  const { name } = placeNames(prescription);
  const text = { sizePt, gapPt: 2 };
  const note = { sizePt: notePt(sizePt), colour: ink.soft, gapPt: 2 };
  heading(paper, 1, card.heading(session.number, lastNumber(plan)), 0);
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
    { sizePt: sizePt + 0.5, weight: 700, gapPt: 3 },
  );
  const cups = cupsOf(rows);
  const cupOf = (row: ZoneSessionPrescription): string => cups.find((cup) => cup.rows.includes(row))?.letter ?? "";
  table(
    paper,
    card.columns.map((title, at) => ({
      title,
      share: [2.5, 0.85, 1, 0.9, 0.8, 0.85, 1.25, 0.9, 0.95, 1.1, 1, 0.7][at],
      align: at === 0 ? "left" : "right",
    })),
    rows.map((row, at) => workRow(row, rows, `${at + 1}. ${name(row)}`, cupOf(row))),
    { sizePt: tablePt(sizePt) },
  );
  table(
    paper,
    card.cupColumns.map((title, at) => ({ title, share: [0.65, 4.2, 1.55, 1, 1.1, 1.2, 1.9][at] })),
    cups.map((cup) => cupRow(cup, rows)),
    { sizePt: tablePt(sizePt) },
  );
  const needsMl = rows.reduce((sum, { recipe }) => sum + recipe.needsMl, 0);
  const recipes = [...new Set(rows.flatMap(({ recipe }) => recipe.evidence))];
  paragraph(paper, `${card.tableNote(common.assumed)} ${card.cupNote(fixed(needsMl, 3), cite(recipes))}`, note);
  paragraph(paper, `${card.orderHeading}: ${card.order} ${cite(["needle-zone-use"])}`, text);
  const needles = needlesOf(rows).map(({ code: needle, count }) => card.needles(needle, count));
  paragraph(paper, card.needleChange(needles.join(", "), common.assumed, cite(["needle-change"])), text);
  cues(paper, rows, new Map(zones.map((zone) => [zone.id as string, zone])), text, course);
}

/** The clock of the numbing with blanks for its times, and before the first session the test on the skin. */
function numbing(
  paper: Paper,
  { course, sessions }: Plan,
  { number }: SessionPlan,
  { cite }: Citations,
  sizePt: number,
): void {
  if (course) numbingClock(paper, course, cite, { sizePt, gapPt: 3 });
  blanks(paper, card.numbing, card.numbingBlanks, sizePt);
  if (course && number === sessions[0].number)
    blanks(paper, card.patchTest(shortDate(course.patchTest.date)), card.patchBlanks, sizePt);
}

function asDone(paper: Paper, plan: Plan, session: SessionPlan, sizePt: number, room: Room): void {
  const rows = rowsOf(plan, session);
  const { name } = placeNames(plan.prescription);
  blanks(paper, card.painAt, card.painBlanks, sizePt);
  const codes = new Set(rows.map(({ needleCode }) => `needle-${needleCode}`));
  const lots = plan.materials.tray
    .filter(({ what, id }) => what !== "needle" || id === null || codes.has(id))
    .flatMap((material) => lotPlanned(material) ?? []);
  if (lots.length > 0)
    paragraph(paper, card.lotsPlanned(lots.join("; ")), { sizePt: notePt(sizePt), colour: ink.soft, gapPt: 2 });
  blanks(paper, card.lots, card.lotBlanks, sizePt);
  table(
    paper,
    card.actualColumns.map((title, at) => ({ title, share: [2.2, 0.9, 0.9, 1, 0.9, 1.5, 1.1, 1, 1.1][at] })),
    rows.map((row) => [name(row), "", "", "", "", "", "", "", ""]),
    { sizePt: tablePt(sizePt), rowPt: room.rowPt, ruledColumns: true },
  );
  paragraph(paper, card.bleedingKey, { sizePt: notePt(sizePt), colour: ink.soft, gapPt: 2 });
  writingLines(paper, card.notes, room.noteLines, sizePt);
  blanks(paper, "", card.signatures, sizePt);
}

/** Even fill first; fill that runs into an edge next; edges, where dots are seen one by one, last. */
function inOrder(rows: readonly ZoneSessionPrescription[]): ZoneSessionPrescription[] {
  const atEdge = new Set(rows.filter(({ use }) => use === "edge").map(({ zone }) => zone));
  const rank = ({ zone, use }: ZoneSessionPrescription): number => (use === "edge" ? 2 : atEdge.has(zone) ? 1 : 0);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

function workRow(
  row: ZoneSessionPrescription,
  rows: readonly ZoneSessionPrescription[],
  place: string,
  cup: string,
): string[] {
  const { technique: at, origins, needleCode } = row;
  const perCm2 = rows.reduce((sum, other) => sum + (other.zone === row.zone ? other.dotsPerCm2 : 0), 0);
  return [
    place,
    figure(row.dots),
    hours(row.minutes),
    fixed(perCm2, 0),
    fixed(row.meanGapMm, 1),
    fixed(row.gapSoFarMm, 1),
    needleCode ?? practitioner.needle(`${at.needle.count}`, fixed(at.needle.diameterMm, 2)),
    marked(fixed(at.extensionMm, 2), origins.extensionMm),
    marked(fixed(at.angleDeg, 0), origins.angleDeg),
    marked(fixed(at.dwellS, 3), origins.dwellS),
    marked(fixed(at.stretchRatio, 2), origins.stretchRatio),
    cup,
  ];
}

/** @param all rows of the card, in its order */
const cupRow = ({ letter, pigment, recipe, count, rows }: Cup, all: readonly ZoneSessionPrescription[]): string[] => [
  letter,
  pigment,
  practitioner.plus(fixed(recipe.inkMl, 2), fixed(recipe.waterMl, 2)),
  card.drops(figure(recipe.inkDrops), figure(recipe.waterDrops)),
  practitioner.parts(fixed(recipe.dropDilutionParts, 1)),
  card.cups(count, fixed(recipe.totalMl, 1)),
  numberRanges(rows.map((row) => all.indexOf(row) + 1)),
];

const lotPlanned = ({ name, lot, expires }: PlanMaterial): string | null =>
  lot === null ? null : card.lotPlanned(name, lot, expires === null ? common.none : shortDate(expires));

type Style = { readonly sizePt: number; readonly gapPt: number };

/** What holds everywhere once; then what is special to a zone. */
function cues(
  paper: Paper,
  rows: readonly ZoneSessionPrescription[],
  zonePlans: ReadonlyMap<string, ZonePlan>,
  text: Style,
  course: Course | null,
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
  heading(paper, 3, card.cuesHeading, 0);
  bullets(paper, lines(false), text);
  heading(paper, 3, card.stopHeading, 0);
  bullets(paper, [...lines(true), ...(course ? [card.painStop(course.pain.pauseAt)] : [])], { ...text, weight: 700 });
}

/** The wait of what is planned, and when vessels are narrowest by each who measured it. */
function numbingClock(paper: Paper, { numbing }: Course, cite: Citations["cite"], text: Style): void {
  const planned = numbing.agents.find(({ id }) => id === numbing.planned);
  const parts = [
    ...(planned
      ? [
          card.clock(
            planned.name,
            range(planned.waitMinutes.lower, planned.waitMinutes.upper),
            planned.waitKind === "assumption" ? common.assumed : "",
            cite(planned.evidence),
          ),
        ]
      : []),
    ...numbing.agents
      .filter(({ vesselClaims }) => vesselClaims.length > 0)
      .map(({ vesselClaims }) =>
        card.epinephrine(
          vesselClaims
            .map(({ claim, evidence }) => card.epinephrineClaim(lowerFirst(claim), cite([evidence])))
            .join("; "),
        ),
      ),
  ];
  paragraph(paper, parts.join(" "), { ...text, gapPt: 4 });
}

const BLANK_PT = 13;
/** Room for the words before a row of blanks. */
const TITLE_PT = 108;

/** Labels with a line above each to write on, side by side. */
function blanks(paper: Paper, title: string, labels: readonly string[], sizePt: number): void {
  const titlePt = title === "" ? 0 : TITLE_PT;
  const height = BLANK_PT + LEAST_CARD_PT * LINE_HEIGHT + 2;
  const { y } = paper;
  const gap = 8;
  const labelPt = labels.map((label) => paper.lines(label, LEAST_CARD_PT, Infinity)[0].widthPt);
  const sum = labelPt.reduce((total, width) => total + width, 0);
  // What the words leave is shared out evenly, so that a long label has a long line.
  const morePt = (paper.widthPt - titlePt - gap * (labels.length - 1) - sum) / labels.length;
  paper.need(height);
  if (title !== "") paper.tagged("P", () => paper.label(title, paper.left, y + 2, Math.min(sizePt, 10), "left", 700));
  let x = paper.left + titlePt;
  labels.forEach((label, at) => {
    const from = x;
    const widthPt = labelPt[at] + morePt;
    paper.rule(y + BLANK_PT, from, widthPt, ink.soft);
    paper.tagged("P", () => paper.label(label, from, y + BLANK_PT + 1, LEAST_CARD_PT));
    x += widthPt + gap;
  });
  paper.y += height;
}

function writingLines(paper: Paper, title: string, count: number, sizePt: number): void {
  const { y } = paper;
  paper.tagged("P", () => paper.label(title, paper.left, y + 2, Math.min(sizePt, 10), "left", 700));
  for (let line = 1; line <= count; line++)
    paper.rule(y + line * 16, paper.left + TITLE_PT, paper.widthPt - TITLE_PT, ink.soft);
  paper.y += count * 16 + 8;
}
