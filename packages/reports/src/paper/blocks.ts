import { ink, LINE_HEIGHT, type Paper } from "./paper.js";
import type { Weight } from "./paper-fonts.js";

export type TypeStyle = {
  readonly sizePt: number;
  readonly weight?: Weight;
  readonly colour?: string;
  readonly gapPt?: number;
};

export const large: TypeStyle = { sizePt: 11.5, gapPt: 6 };
export const plain: TypeStyle = { sizePt: 9, gapPt: 4 };
export const small: TypeStyle = { sizePt: 7.5, colour: ink.soft, gapPt: 3 };

const headingStyles = {
  1: { sizePt: 21, beforePt: 0, afterPt: 8 },
  2: { sizePt: 13.5, beforePt: 10, afterPt: 4 },
  3: { sizePt: 10.5, beforePt: 6, afterPt: 2 },
} as const;

/** Never the last line of a page: room for a few lines must follow. */
const KEPT_WITH_HEADING_PT = { 1: 120, 2: 120, 3: 60 } as const;

/** @param keptPt room that must follow on the same page */
export function heading(
  paper: Paper,
  level: 1 | 2 | 3,
  text: string,
  keptPt: number = KEPT_WITH_HEADING_PT[level],
): void {
  const { sizePt, beforePt, afterPt } = headingStyles[level];
  const lines = paper.lines(text, sizePt, paper.widthPt, 700);
  const height = lines.length * sizePt * LINE_HEIGHT;
  paper.need(beforePt + height + keptPt);
  paper.y += beforePt;
  paper.tagged(`H${level}`, () => paper.drawLines(lines, paper.left, paper.y, sizePt, { colour: ink.accent }));
  paper.y += height + afterPt;
}

export function paragraph(paper: Paper, text: string, style: TypeStyle = plain): void {
  writeText(paper, text, style, "P", 0);
}

/** A list; `mark` stands before each item. */
export function bullets(paper: Paper, items: readonly string[], style: TypeStyle = plain): void {
  const list = paper.container("L");
  for (const item of items) {
    const body = paper.container("LI", list);
    const lines = paper.lines(item, style.sizePt, paper.widthPt - 14, style.weight);
    const height = lines.length * style.sizePt * LINE_HEIGHT;
    paper.need(height);
    const { y } = paper;
    paper.tagged("Lbl", () => paper.label("•", paper.left + 2, y, style.sizePt), {}, body);
    paper.tagged("LBody", () => paper.drawLines(lines, paper.left + 14, y, style.sizePt, colourOf(style)), {}, body);
    paper.y += height + (style.gapPt ?? 0) / 2;
  }
  paper.y += style.gapPt ?? 0;
}

/** A paragraph on a tinted ground, for what must not be overlooked. */
export function callout(paper: Paper, text: string, style: TypeStyle = large): void {
  const pad = 8;
  const lines = paper.lines(text, style.sizePt, paper.widthPt - 2 * pad, style.weight);
  const height = lines.length * style.sizePt * LINE_HEIGHT + 2 * pad;
  paper.need(height);
  const { y } = paper;
  paper.decoration(() => {
    paper.doc.rect(paper.left, y, paper.widthPt, height).fill(ink.band);
    paper.doc.rect(paper.left, y, 3, height).fill(ink.accent);
  });
  paper.tagged("P", () => paper.drawLines(lines, paper.left + pad, y + pad, style.sizePt, colourOf(style)));
  paper.y += height + (style.gapPt ?? 0);
}

function writeText(paper: Paper, text: string, style: TypeStyle, tag: string, indentPt: number): void {
  const lines = paper.lines(text, style.sizePt, paper.widthPt - indentPt, style.weight);
  const lineHeight = style.sizePt * LINE_HEIGHT;
  // A short paragraph stays whole; a long one leaves and takes at least two lines.
  paper.need(Math.min(lines.length, 3) * lineHeight);
  let from = 0;
  while (from < lines.length) {
    const room = paper.isMeasuring ? lines.length : Math.max(1, Math.floor((paper.bottomPt - paper.y) / lineHeight));
    const left = lines.length - from;
    const fits = left > room && left - room === 1 && room > 2 ? room - 1 : room;
    const part = lines.slice(from, from + fits);
    const { y } = paper;
    paper.tagged(tag, () => paper.drawLines(part, paper.left + indentPt, y, style.sizePt, colourOf(style)));
    paper.y += part.length * lineHeight;
    from += part.length;
    if (from < lines.length) paper.need(paper.bottomPt);
  }
  paper.y += style.gapPt ?? 0;
}

const colourOf = ({ colour }: TypeStyle): { colour?: string } => (colour === undefined ? {} : { colour });
