/** The hairline at true scale, to be cut out and held on the head. */
import { hairlineTemplate, type Landmark, type ScalpSurface } from "@shadowline/scalp";
import type { PlannedCase } from "@shadowline/treatment";
import { heading, paragraph } from "./blocks.js";
import { figure } from "./figures.js";
import { ink, LINE_HEIGHT, type Paper, PT_PER_MM } from "./paper.js";
import { template } from "./paper-words.js";

const BAR_MM = 100;
const MARK_STEP_MM = 10;
/** So much of the line is on both of two neighbouring sheets. */
const OVERLAP_MM = 30;
/** Further from the line a landmark is no point of it. */
const NEAR_LINE_MM = 15;
/** Error of the whole line from which on it is said: what the stated 150 mm may be off. */
const WORTH_SAYING_MM = 1;
const NUMBER_PT = 6.5;
const NUMBER_OFF_MM = 5.5;

type Flat = {
  readonly lineMm: Float64Array;
  /** Sample at the midline. */
  readonly middle: number;
  /** Arc length from the middle, negative to the client's right. */
  readonly alongMm: Float64Array;
  /** Wedges to cut out: edge, tip, edge. */
  readonly dartsMm: readonly Float64Array[];
};

export function templatePages(paper: Paper, { scalp, head }: PlannedCase): void {
  // More than the whole line, so that its samples are those of the drawn curve.
  const { lineMm, stripMm, distortionMm, wholeLineMm, dartsMm } = hairlineTemplate(
    head,
    scalp,
    2 * scalp.hairline.lengthMm + 1,
  );
  const flat = flattened(lineMm, dartsMm);
  const { featherMm, irregularityMm, lengthMm } = scalp.hairline;
  const box = bounds(flat, featherMm);
  const layout = layoutFor(box.maxY - box.minY);
  paper.part(template.part, layout);
  const usableMm = paper.widthPt / PT_PER_MM;
  const sheets = sheetsFor(box.maxX - box.minX, usableMm);
  const ownMm = sheets === 1 ? box.maxX - box.minX : (box.maxX - box.minX + (sheets - 1) * OVERLAP_MM) / sheets;
  const { glabella } = head.landmarks;
  for (let sheet = 0; sheet < sheets; sheet++) {
    if (sheet > 0) paper.page(layout);
    heading(paper, 1, sheets === 1 ? template.part : `${template.part}, ${template.sheet(sheet + 1, sheets)}`);
    paragraph(paper, template.howTo(figure(distortionMm, 1), figure(stripMm)));
    if (dartsMm.length > 0) paragraph(paper, template.darts);
    if (Math.abs(wholeLineMm) >= WORTH_SAYING_MM) {
      paragraph(paper, template.wholeLine(figure(Math.abs(wholeLineMm), 1)));
    }
    paragraph(paper, template.marks(figure(featherMm, 1), figure(irregularityMm, 1)));
    if (glabella) paragraph(paper, template.distances(figure(distanceMm(scalp.midFrontalMm, glabella.atMm))));
    const fromMm = box.minX + sheet * (ownMm - OVERLAP_MM);
    const drawing: Drawing = {
      paper,
      left: paper.left + (paper.widthPt - ownMm * PT_PER_MM) / 2,
      top: paper.y + 6,
      fromMm,
      toMm: fromMm + ownMm,
      highestMm: box.maxY,
    };
    const height = (box.maxY - box.minY) * PT_PER_MM;
    paper.tagged(
      "Figure",
      () =>
        drawLine(
          drawing,
          flat,
          scalp,
          [head.landmarks.rightFrontotemporal, head.landmarks.leftFrontotemporal],
          sheet,
          sheets,
        ),
      {
        alt: template.alt(figure(lengthMm)),
        bbox: [paper.left, drawing.top, paper.left + paper.widthPt, drawing.top + height],
      } as PDFKit.Mixins.StructureElementOptions,
    );
    checkBar(paper);
  }
}

/** Room across a landscape sheet between its words and its check bar. */
const LANDSCAPE_ROOM_MM = 118;

/** Landscape, so that most lines need one sheet; upright where a line reaches far down the temples. */
export const layoutFor = (heightMm: number): "landscape" | "portrait" =>
  heightMm <= LANDSCAPE_ROOM_MM ? "landscape" : "portrait";

/** Sheets that it takes side by side, each overlapping the one before. */
export const sheetsFor = (widthMm: number, usableMm: number): number =>
  widthMm <= usableMm ? 1 : Math.ceil((widthMm - OVERLAP_MM) / (usableMm - OVERLAP_MM));

function flattened(lineMm: Float64Array, dartsMm: readonly Float64Array[]): Flat {
  const count = lineMm.length / 2;
  let middle = 0;
  for (let i = 0; i < count; i++) if (lineMm[2 * i] === 0 && lineMm[2 * i + 1] === 0) middle = i;
  const alongMm = new Float64Array(count);
  for (let i = 1; i < count; i++) {
    const dx = lineMm[2 * i] - lineMm[2 * i - 2];
    const dy = lineMm[2 * i + 1] - lineMm[2 * i - 1];
    alongMm[i] = alongMm[i - 1] + Math.sqrt(dx * dx + dy * dy);
  }
  const atMiddle = alongMm[middle];
  return { lineMm, middle, alongMm: alongMm.map((along) => along - atMiddle), dartsMm };
}

/** Room for the line, its feather and its numbers. */
function bounds(flat: Flat, featherMm: number) {
  const box = { minX: Infinity, maxX: -Infinity, minY: Infinity, maxY: -Infinity };
  for (let i = 0; i < flat.alongMm.length; i++) {
    for (const offMm of [-NUMBER_OFF_MM - 2, Math.max(featherMm, 2)]) {
      const [x, y] = beside(flat, i, offMm);
      box.minX = Math.min(box.minX, x);
      box.maxX = Math.max(box.maxX, x);
      box.minY = Math.min(box.minY, y);
      box.maxY = Math.max(box.maxY, y);
    }
  }
  for (const dart of flat.dartsMm) {
    for (let i = 0; i < dart.length; i += 2) {
      box.minX = Math.min(box.minX, dart[i]);
      box.maxX = Math.max(box.maxX, dart[i]);
      box.minY = Math.min(box.minY, dart[i + 1]);
      box.maxY = Math.max(box.maxY, dart[i + 1]);
    }
  }
  return box;
}

type Drawing = {
  readonly paper: Paper;
  readonly left: number;
  readonly top: number;
  readonly fromMm: number;
  readonly toMm: number;
  readonly highestMm: number;
};

const place = ({ left, top, fromMm, highestMm }: Drawing, xMm: number, yMm: number): [number, number] => [
  left + (xMm - fromMm) * PT_PER_MM,
  top + (highestMm - yMm) * PT_PER_MM,
];

function drawLine(
  drawing: Drawing,
  flat: Flat,
  { hairline: { featherMm, curveMm } }: ScalpSurface,
  frontotemporal: readonly (Landmark | undefined)[],
  sheet: number,
  sheets: number,
): void {
  const { paper, fromMm, toMm } = drawing;
  const { doc } = paper;
  const { lineMm, middle } = flat;
  const count = lineMm.length / 2;
  doc.save();
  doc.rect(drawing.left, paper.y, (toMm - fromMm) * PT_PER_MM, paper.bottomPt - paper.y).clip();
  if (featherMm > 0) {
    trace(
      drawing,
      Array.from({ length: count }, (_, i) => [lineMm[2 * i], lineMm[2 * i + 1]]),
    );
    for (let i = count - 1; i >= 0; i--) doc.lineTo(...place(drawing, ...beside(flat, i, featherMm)));
    doc.closePath().fill("#e6e9ec", "nonzero");
  }
  trace(
    drawing,
    Array.from({ length: count }, (_, i) => [lineMm[2 * i], lineMm[2 * i + 1]]),
  );
  doc.lineWidth(1).strokeColor(ink.text).stroke();
  for (const [ax, ay, tipX, tipY, bx, by] of flat.dartsMm) {
    trace(drawing, [
      [ax, ay],
      [tipX, tipY],
      [bx, by],
    ]);
    doc.lineWidth(0.5).dash(2, { space: 1.5 }).strokeColor(ink.soft).stroke().undash();
  }
  for (const { i, step } of marks(flat)) {
    const isMiddle = step === 0;
    tick(drawing, flat, i, isMiddle ? 14 : step % 5 === 0 ? 4 : 2.5);
    const [x, y] = place(drawing, ...beside(flat, i, isMiddle ? -10 : -NUMBER_OFF_MM));
    paper.label(
      isMiddle ? template.middle : `${Math.abs(step)}`,
      x,
      y - NUMBER_PT * 0.7,
      NUMBER_PT,
      "centre",
      isMiddle ? 700 : 400,
    );
  }
  for (const landmark of frontotemporal) {
    const i = landmark ? nearestSample(curveMm, landmark.atMm) : -1;
    if (i < 0 || i === middle) continue;
    const [x, y] = place(drawing, lineMm[2 * i], lineMm[2 * i + 1]);
    doc.circle(x, y, 4).lineWidth(1).strokeColor(ink.accent).stroke();
    const [tx, ty] = place(drawing, ...beside(flat, i, 3));
    const align = tx < x - 3 ? "right" : tx > x + 3 ? "left" : "centre";
    paper.label(template.frontotemporal, tx, ty - NUMBER_PT, NUMBER_PT, align, 700);
  }
  doc.restore();
  if (sheet > 0) overlapMark(drawing, fromMm + OVERLAP_MM / 2);
  if (sheet + 1 < sheets) overlapMark(drawing, toMm - OVERLAP_MM / 2);
  const sidesY = paper.bottomPt - 62;
  paper.label(`‹ ${template.right}`, paper.left, sidesY, 8);
  paper.label(`${template.left} ›`, paper.left + paper.widthPt, sidesY, 8, "right");
}

function trace(drawing: Drawing, pointsMm: readonly (readonly number[])[]): void {
  pointsMm.forEach(([x, y], i) => {
    if (i === 0) drawing.paper.doc.moveTo(...place(drawing, x, y));
    else drawing.paper.doc.lineTo(...place(drawing, x, y));
  });
}

/** A place beside a sample: towards the crown, or in front of the line where negative. */
function beside({ lineMm }: Flat, i: number, offMm: number): [number, number] {
  const count = lineMm.length / 2;
  // Over a few samples, so that the line's own wander does not fan the marks out.
  const a = Math.max(0, i - 4);
  const b = Math.min(count - 1, i + 4);
  const dx = lineMm[2 * b] - lineMm[2 * a];
  const dy = lineMm[2 * b + 1] - lineMm[2 * a + 1];
  const size = Math.sqrt(dx * dx + dy * dy);
  return [lineMm[2 * i] - (offMm * dy) / size, lineMm[2 * i + 1] + (offMm * dx) / size];
}

/** Samples nearest to each whole centimetre from the middle. */
function marks({ alongMm }: Flat): { i: number; step: number }[] {
  const found: { i: number; step: number }[] = [];
  for (let i = 0; i < alongMm.length; i++) {
    const step = Math.round(alongMm[i] / MARK_STEP_MM);
    const off = Math.abs(alongMm[i] - step * MARK_STEP_MM);
    const last = found.at(-1);
    if (last?.step === step) {
      if (off < Math.abs(alongMm[last.i] - step * MARK_STEP_MM)) found[found.length - 1] = { i, step };
    } else if (off < 1) found.push({ i, step });
  }
  return found;
}

function tick(drawing: Drawing, flat: Flat, i: number, lengthMm: number): void {
  drawing.paper.doc
    .moveTo(...place(drawing, ...beside(flat, i, -lengthMm / 2)))
    .lineTo(...place(drawing, ...beside(flat, i, lengthMm / 2)))
    .lineWidth(0.7)
    .strokeColor(ink.text)
    .stroke();
}

function overlapMark(drawing: Drawing, xMm: number): void {
  const { paper, top } = drawing;
  const [x] = place(drawing, xMm, 0);
  paper.doc
    .moveTo(x, top)
    .lineTo(x, paper.bottomPt - 70)
    .lineWidth(0.5)
    .dash(3, { space: 3 })
    .strokeColor(ink.soft)
    .stroke()
    .undash();
  paper.label(template.overlap, x, paper.bottomPt - 70, NUMBER_PT, "centre");
}

/** Two end strokes exactly 100 mm apart, a line between them, and what they are for. */
function checkBar(paper: Paper): void {
  const y = paper.bottomPt - 26;
  const size = 9;
  const end = paper.left + BAR_MM * PT_PER_MM;
  paper.tagged(
    "Figure",
    () => {
      for (const x of [paper.left, end]) paper.doc.moveTo(x, y - 6).lineTo(x, y + 6);
      paper.doc.lineWidth(0.8).strokeColor(ink.text).stroke();
      paper.doc.moveTo(paper.left, y).lineTo(end, y).lineWidth(2).stroke();
    },
    { alt: template.barAlt, bbox: [paper.left, y - 6, end, y + 6] } as PDFKit.Mixins.StructureElementOptions,
  );
  const lines = paper.lines(template.print, size, paper.widthPt - (end - paper.left) - 14, 700);
  paper.tagged("P", () => paper.drawLines(lines, end + 14, y - (lines.length * size * LINE_HEIGHT) / 2, size));
}

function nearestSample(curveMm: Float64Array, atMm: ArrayLike<number>): number {
  let best = -1;
  let least = NEAR_LINE_MM;
  for (let i = 0; i < curveMm.length / 3; i++) {
    const distance = distanceMm(curveMm.subarray(3 * i, 3 * i + 3), atMm);
    if (distance < least) {
      least = distance;
      best = i;
    }
  }
  return best;
}

function distanceMm(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < 3; k++) sum += (a[k] - b[k]) * (a[k] - b[k]);
  return Math.sqrt(sum);
}
