import type { View } from "@shadowline/look";
import { heading, paragraph } from "./blocks.js";
import { clientNote } from "./client-text.js";
import { LINE_HEIGHT, type Paper } from "./paper.js";
import { client } from "./paper-words.js";

const ages = ["fresh", "healed", "5y"] as const;
export type PictureAge = (typeof ages)[number];

/** PNG files of the predicted look, by view and age. */
export type Pictures = { readonly [picture in `${View}-${PictureAge}`]?: Uint8Array };

const GAP_PT = 8;
const CAPTION_PT = 8.5;
const LARGEST_PT = 150;

/** One row an age, one column a view; what was not drawn is left out. */
export function pictureGrid(paper: Paper, pictures: Pictures, wanted: readonly View[]): void {
  const views = wanted.filter((view) => ages.some((age) => pictures[`${view}-${age}`]));
  if (views.length === 0) return;
  const side = Math.min(LARGEST_PT, (paper.widthPt - GAP_PT * (views.length - 1)) / views.length);
  const rows = ages.filter((age) => views.some((view) => pictures[`${view}-${age}`]));
  const rowPt = side + CAPTION_PT * LINE_HEIGHT + 6;
  paper.need(70 + Math.min(rows.length, 3) * rowPt);
  heading(paper, 2, client.picturesHeading);
  for (const age of rows) {
    paper.need(rowPt);
    const { y } = paper;
    views.forEach((view, column) => {
      const png = pictures[`${view}-${age}`];
      if (!png) return;
      const x = paper.left + column * (side + GAP_PT);
      const [seen, when] = [client.views[view], client.pictureAges[age]];
      const bbox = [x, y, x + side, y + side];
      paper.tagged("Figure", () => paper.doc.image(Buffer.from(png), x, y, { width: side, height: side }), {
        alt: client.pictureAlt(seen, when),
        bbox,
      } as PDFKit.Mixins.StructureElementOptions);
      paper.tagged("P", () => paper.label(`${seen}, ${when}`, x, y + side + 2, CAPTION_PT));
    });
    paper.y += rowPt;
  }
  paragraph(paper, client.picturesNote, clientNote);
}
