/**
 * Sheets of A4 with a writing position that moves down, and the tags that let a screen reader follow.
 *
 * Lengths are PDF points (72 to an inch), y downwards from the top edge. Whatever is drawn inside `tagged`
 * belongs to the document's structure, whatever inside `decoration` is skipped by readers.
 */
import PDFDocument from "pdfkit";
import { fontBytes, type Run, type Weight } from "./paper-fonts.js";
import { type TextLine, textLines } from "./text-lines.js";

export const PT_PER_MM = 72 / 25.4;
export const LINE_HEIGHT = 1.32;

const A4_PT = [595.28, 841.89] as const;
const MARGIN_PT = 45;
const FOOT_PT = 44;

export const ink = { text: "#1b1f24", soft: "#59636e", rule: "#c4cbd3", band: "#eef1f4", accent: "#1f4e6b" } as const;

type Struct = PDFKit.PDFStructureElement;

export type PaperInfo = {
  readonly title: string;
  readonly subject: string;
  readonly createdAt: Date;
  /** At the foot of every page, before the page's number. */
  readonly foot: string;
  readonly pageOf: (page: number, pages: number) => string;
};

export class Paper {
  readonly doc: PDFKit.PDFDocument;
  readonly left = MARGIN_PT;
  /** Where the next thing is written. */
  y = MARGIN_PT;
  private readonly info: PaperInfo;
  private readonly widths = new Map<string, number>();
  /** Most texts are measured before they are written. */
  private readonly laidOut = new Map<string, readonly TextLine[]>();
  private readonly registered = new Set<string>();
  private readonly chunks: Uint8Array[] = [];
  private readonly root: Struct;
  private section: Struct;
  /** Greater than 0 while something is only measured. */
  private measuring = 0;

  constructor(info: PaperInfo) {
    this.info = info;
    const options = {
      size: "A4",
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      tagged: true,
      lang: "en",
      displayTitle: true,
      pdfVersion: "1.7",
      info: {
        Title: info.title,
        Subject: info.subject,
        Producer: "Shadowline",
        Creator: "Shadowline",
        CreationDate: info.createdAt,
        ModDate: info.createdAt,
      },
    };
    // The published types lack some of these.
    this.doc = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions);
    this.doc.on("data", (chunk: Uint8Array) => this.chunks.push(chunk));
    this.root = this.doc.struct("Document");
    this.doc.addStructure(this.root);
    this.section = this.root;
  }

  get widthPt(): number {
    return this.doc.page.width - 2 * MARGIN_PT;
  }

  /** Lowest place that may be written on. */
  get bottomPt(): number {
    return this.doc.page.height - FOOT_PT;
  }

  page(layout: "portrait" | "landscape" = "portrait"): void {
    this.doc.addPage({ size: [...A4_PT], margin: 0, layout });
    this.y = MARGIN_PT;
  }

  /** A part of the document, in its outline and its structure, from a new page on. */
  part(title: string, layout: "portrait" | "landscape" = "portrait"): void {
    this.page(layout);
    this.section = this.doc.struct("Sect", { title });
    this.root.add(this.section);
    this.doc.outline.addItem(title);
  }

  /** Turns the page where less than `heightPt` is left of it. */
  need(heightPt: number): void {
    if (this.measuring === 0 && this.y + heightPt > this.bottomPt && this.y > MARGIN_PT)
      this.page(this.doc.page.width > this.doc.page.height ? "landscape" : "portrait");
  }

  /** Height of what `write` would write, without writing it. */
  heightOf(write: () => void): number {
    const { y } = this;
    this.measuring++;
    write();
    this.measuring--;
    const height = this.y - y;
    this.y = y;
    return height;
  }

  get isMeasuring(): boolean {
    return this.measuring > 0;
  }

  /** Writes on one page, a new one where this one is too full. */
  together(write: () => void): void {
    this.need(this.heightOf(write));
    write();
  }

  /** @param parent where the element hangs; the current part where left out */
  tagged(tag: string, draw: () => void, options: PDFKit.Mixins.StructureElementOptions = {}, parent?: Struct): void {
    if (this.isMeasuring) draw();
    else (parent ?? this.section).add(this.doc.struct(tag, options, draw));
  }

  /** An element that holds other elements; null while measuring. */
  container(tag: string, parent?: Struct | null): Struct | undefined {
    if (this.isMeasuring) return undefined;
    const element = this.doc.struct(tag);
    (parent ?? this.section).add(element);
    return element;
  }

  decoration(draw: () => void): void {
    if (this.isMeasuring) return;
    this.doc.markContent("Artifact", { type: "Layout" });
    draw();
    this.doc.endMarkedContent();
  }

  lines(text: string, sizePt: number, widthPt: number, weight: Weight = 400): readonly TextLine[] {
    const key = `${weight} ${sizePt} ${widthPt} ${text}`;
    let lines = this.laidOut.get(key);
    if (!lines) {
      lines = textLines(text.replace(/\bcm2\b/g, "cm²"), weight, sizePt, widthPt, (run) => this.runWidth(run));
      this.laidOut.set(key, lines);
    }
    return lines;
  }

  /** Writes lines downwards from `y`; the writing position stays. */
  drawLines(
    lines: readonly TextLine[],
    x: number,
    y: number,
    sizePt: number,
    {
      align = "left",
      widthPt = 0,
      colour = ink.text,
    }: { align?: "left" | "right" | "centre"; widthPt?: number; colour?: string } = {},
  ): void {
    if (this.isMeasuring) return;
    lines.forEach((line, at) => {
      const free = align === "left" ? 0 : (widthPt - line.widthPt) / (align === "right" ? 1 : 2);
      let along = x + free;
      line.pieces.forEach((piece, number) => {
        // Without a space at the end of a line, readers and copies run its last word into the next.
        const ends = number === line.pieces.length - 1 && at < lines.length - 1 && !line.cut;
        this.useFont(piece.font);
        this.doc
          .fontSize(sizePt)
          .fillColor(colour)
          .text(ends ? `${piece.text} ` : piece.text, along, y + at * sizePt * LINE_HEIGHT, { lineBreak: false });
        along += piece.widthPt;
      });
    });
  }

  /** One line of text at a place, for labels in drawings. */
  label(
    text: string,
    x: number,
    y: number,
    sizePt: number,
    align: "left" | "right" | "centre" = "left",
    weight: Weight = 400,
  ): void {
    this.drawLines(this.lines(text, sizePt, Infinity, weight), x, y, sizePt, { align, widthPt: 0 });
  }

  rule(y: number, x = this.left, widthPt = this.widthPt, colour: string = ink.rule): void {
    this.decoration(() =>
      this.doc
        .moveTo(x, y)
        .lineTo(x + widthPt, y)
        .lineWidth(0.6)
        .strokeColor(colour)
        .stroke(),
    );
  }

  /** Numbers the pages and closes the file. */
  async finish(): Promise<Uint8Array> {
    const { count } = this.doc.bufferedPageRange();
    for (let page = 0; page < count; page++) {
      this.doc.switchToPage(page);
      this.doc.markContent("Artifact", { type: "Pagination" });
      const y = this.doc.page.height - FOOT_PT + 14;
      const size = 7.5;
      this.drawLines(this.lines(this.info.foot, size, this.widthPt - 80).slice(0, 1), this.left, y, size, {
        colour: ink.soft,
      });
      const number = this.lines(this.info.pageOf(page + 1, count), size, Infinity);
      this.drawLines(number, this.left, y, size, { align: "right", widthPt: this.widthPt, colour: ink.soft });
      this.doc.endMarkedContent();
    }
    this.root.end();
    const ended = new Promise<void>((resolve) => this.doc.on("end", () => resolve()));
    this.doc.end();
    await ended;
    return concatenated(this.chunks);
  }

  private useFont(name: string): void {
    if (!this.registered.has(name)) {
      this.doc.registerFont(name, fontBytes(name));
      this.registered.add(name);
    }
    this.doc.font(name);
  }

  private runWidth({ font, text }: Run): number {
    const key = `${font} ${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      this.useFont(font);
      width = this.doc.fontSize(100).widthOfString(text) / 100;
      this.widths.set(key, width);
    }
    return width;
  }
}

function concatenated(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
