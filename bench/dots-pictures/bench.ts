import { mkdirSync, writeFileSync } from "node:fs";
import { lookPng } from "@shadowline/reports";
import { type Canvas, pictureOf } from "./canvas.js";
import { hairlinePicture } from "./hairline-picture.js";
import { handPicture } from "./hand-picture.js";
import { naturalPicture } from "./natural-picture.js";
import { obstaclePicture } from "./obstacle-picture.js";
import { headPicture } from "./planned-head.js";
import { prefixPicture } from "./prefix-picture.js";
import { seamPicture } from "./seam-picture.js";
import { spectrumPicture } from "./spectrum-picture.js";

const folder = "docs/images";

type Drawn = Canvas | { readonly svg: string; readonly picture: Canvas };
const pictures: { readonly [name: string]: { readonly draw: () => Drawn; readonly step: number } } = {
  head: { draw: headPicture, step: 6 },
  spectrum: { draw: spectrumPicture, step: 8 },
  prefix: { draw: prefixPicture, step: 1 },
  seams: { draw: seamPicture, step: 6 },
  obstacles: { draw: obstaclePicture, step: 6 },
  natural: { draw: naturalPicture, step: 6 },
  hairline: { draw: hairlinePicture, step: 6 },
  hand: { draw: handPicture, step: 3 },
};

/** Draws every picture of docs/dots.md. `ONLY=seams` draws one. */
export default async function bench(): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const lines = ["Pictures of `docs/dots.md`.", "", "| picture | px | kB |", "|---|--:|--:|"];
  for (const [name, { draw, step }] of Object.entries(pictures)) {
    if (process.env.ONLY && process.env.ONLY !== name) continue;
    const drawn = draw();
    const picture = "svg" in drawn ? drawn.picture : drawn;
    if ("svg" in drawn) writeFileSync(`${folder}/dots-${name}.svg`, drawn.svg);
    const png = lookPng(pictureOf(picture, step));
    writeFileSync(`${folder}/dots-${name}.png`, png);
    lines.push(`| \`dots-${name}.png\` | ${picture.width} x ${picture.height} | ${Math.round(png.length / 1000)} |`);
  }
  return lines.join("\n");
}
