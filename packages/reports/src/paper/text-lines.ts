import { fontRuns, type Run, type Weight } from "./paper-fonts.js";

export type LinePiece = Run & { readonly widthPt: number };
export type TextLine = {
  readonly pieces: readonly LinePiece[];
  readonly widthPt: number;
  /** Whether it ends in the middle of a word. */
  readonly cut: boolean;
};

/** Width of one run at a size of 1 pt. */
export type RunWidth = (run: Run) => number;

/**
 * Breaks a text into lines, at spaces and at line feeds, and within a word that is wider than a line.
 *
 * @param sizePt of the type
 * @param widthPt of the column
 * @returns at least one line
 */
export function textLines(
  text: string,
  weight: Weight,
  sizePt: number,
  widthPt: number,
  runWidth: RunWidth,
): TextLine[] {
  const measured = (part: string): LinePiece[] =>
    fontRuns(part, weight).map((run) => ({ ...run, widthPt: runWidth(run) * sizePt }));
  const space = measured(" ");
  const spacePt = widthOf(space);
  const lines: TextLine[] = [];
  for (const paragraph of text.split("\n")) {
    let pieces: LinePiece[] = [];
    let width = 0;
    const flush = (cut = false): void => {
      lines.push({ pieces: joined(pieces), widthPt: width, cut });
      pieces = [];
      width = 0;
    };
    for (const word of paragraph.split(" ").filter((part) => part !== "")) {
      for (const [at, part] of fitting(word, widthPt, measured).entries()) {
        const partPt = widthOf(part);
        if (at > 0) flush(true);
        else if (pieces.length > 0 && width + spacePt + partPt > widthPt) flush();
        if (pieces.length > 0) {
          pieces.push(...space);
          width += spacePt;
        }
        pieces.push(...part);
        width += partPt;
      }
    }
    flush();
  }
  return lines;
}

const widthOf = (pieces: readonly LinePiece[]): number => pieces.reduce((sum, { widthPt }) => sum + widthPt, 0);

/** The word itself, or as many pieces of it as it takes. */
function fitting(word: string, widthPt: number, measured: (part: string) => LinePiece[]): LinePiece[][] {
  const whole = measured(word);
  if (widthOf(whole) <= widthPt) return [whole];
  const parts: LinePiece[][] = [];
  let part = "";
  for (const character of word) {
    if (part !== "" && widthOf(measured(part + character)) > widthPt) {
      parts.push(measured(part));
      part = "";
    }
    part += character;
  }
  parts.push(measured(part));
  return parts;
}

/** Neighbours of one font as one piece, so that a line is one stroke of text wherever it can be. */
function joined(pieces: readonly LinePiece[]): LinePiece[] {
  const out: LinePiece[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last?.font === piece.font)
      out[out.length - 1] = { ...last, text: last.text + piece.text, widthPt: last.widthPt + piece.widthPt };
    else out.push(piece);
  }
  return out;
}
