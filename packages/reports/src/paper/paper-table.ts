import { ink, LINE_HEIGHT, type Paper } from "./paper.js";
import type { TextLine } from "./text-lines.js";

export type Column = {
  readonly title: string;
  /** Share of the table's width; shares are scaled to fill it. */
  readonly share: number;
  readonly align?: "left" | "right";
};

export type TableStyle = {
  readonly sizePt: number;
  /** Rows are at least so high: room to write by hand. */
  readonly rowPt?: number;
  /** Lines between the columns, for what is filled in by hand. */
  readonly ruledColumns?: boolean;
  /** First cell of the row that is set in bold. */
  readonly strongRow?: string;
  /** Whether the cells that name the rows are bold. */
  readonly strongNames?: boolean;
};

const PAD_X_PT = 3;
const PAD_Y_PT = 2.5;

/**
 * A ruled table. Its head is repeated where a page is turned; a row is never cut.
 *
 * @param rows one text per column each; the first column names the row
 */
export function table(
  paper: Paper,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  style: TableStyle,
): void {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => (share / total) * paper.widthPt);
  const element = paper.container("Table");
  const head = laidOut(
    paper,
    columns.map(({ title }) => title),
    widths,
    style,
    700,
  );
  const body = rows.map((cells) => laidOut(paper, cells, widths, style, cells[0] === style.strongRow ? 700 : 400));
  paper.need(head.heightPt + (body[0]?.heightPt ?? 0) + (body[1]?.heightPt ?? 0));
  drawHead(paper, columns, widths, head, style, element);
  for (const row of body) {
    if (!paper.isMeasuring && paper.y + row.heightPt > paper.bottomPt) {
      paper.need(row.heightPt);
      paper.decoration(() => {
        paper.doc.rect(paper.left, paper.y, paper.widthPt, head.heightPt).fill(ink.band);
        drawCells(paper, columns, widths, head, style, (draw) => draw());
      });
      paper.y += head.heightPt;
      paper.rule(paper.y, paper.left, paper.widthPt, ink.soft);
    }
    const tr = paper.container("TR", element);
    drawCells(paper, columns, widths, row, style, (draw, column) =>
      paper.tagged(column === 0 ? "TH" : "TD", draw, column === 0 ? ({ scope: "Row" } as object) : {}, tr),
    );
    if (style.ruledColumns) ruleColumns(paper, widths, row.heightPt);
    paper.y += row.heightPt;
    paper.rule(paper.y);
  }
  paper.y += 6;
}

function ruleColumns(paper: Paper, widths: readonly number[], heightPt: number): void {
  paper.decoration(() => {
    let x = paper.left;
    for (const width of widths.slice(0, -1)) {
      x += width;
      paper.doc.moveTo(x, paper.y).lineTo(x, paper.y + heightPt);
    }
    paper.doc.lineWidth(0.6).strokeColor(ink.rule).stroke();
  });
}

type Row = { readonly cells: readonly (readonly TextLine[])[]; readonly heightPt: number };

function laidOut(
  paper: Paper,
  cells: readonly string[],
  widths: readonly number[],
  { sizePt, rowPt = 0, strongNames = false }: TableStyle,
  weight: 400 | 700,
): Row {
  const lines = cells.map((cell, at) =>
    paper.lines(cell, sizePt, widths[at] - 2 * PAD_X_PT, strongNames && at === 0 ? 700 : weight),
  );
  const most = Math.max(...lines.map(({ length }) => length));
  return { cells: lines, heightPt: Math.max(rowPt, most * sizePt * LINE_HEIGHT + 2 * PAD_Y_PT) };
}

function drawHead(
  paper: Paper,
  columns: readonly Column[],
  widths: readonly number[],
  head: Row,
  style: TableStyle,
  element: PDFKit.PDFStructureElement | undefined,
): void {
  const { y } = paper;
  paper.decoration(() => paper.doc.rect(paper.left, y, paper.widthPt, head.heightPt).fill(ink.band));
  const tr = paper.container("TR", element);
  drawCells(paper, columns, widths, head, style, (draw) => paper.tagged("TH", draw, { scope: "Column" } as object, tr));
  paper.y += head.heightPt;
  paper.rule(paper.y, paper.left, paper.widthPt, ink.soft);
}

function drawCells(
  paper: Paper,
  columns: readonly Column[],
  widths: readonly number[],
  { cells }: Row,
  { sizePt }: TableStyle,
  within: (draw: () => void, column: number) => void,
): void {
  let x = paper.left;
  cells.forEach((lines, column) => {
    const at = x + PAD_X_PT;
    const widthPt = widths[column] - 2 * PAD_X_PT;
    const { align = "left" } = columns[column];
    within(() => paper.drawLines(lines, at, paper.y + PAD_Y_PT, sizePt, { align, widthPt }), column);
    x += widths[column];
  });
}
