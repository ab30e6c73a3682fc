import { log, pow } from "@shadowline/numeric";

/** Colours of the pictures, for light paper and for dark; told apart by people who see no red or green. */
const style = `
  text{font-family:system-ui,-apple-system,"Segoe UI",sans-serif;font-size:11px;fill:#3a444d}
  .paper{fill:#ffffff}.title{font-size:14px;font-weight:600;fill:#171c20}.head{font-weight:600;fill:#171c20}
  .small{font-size:10px}.grid{stroke:#e1e5e8;fill:none}.axis{stroke:#8b969f;fill:none}.usual{stroke:#8b969f;stroke-dasharray:3 3}
  .line{fill:none;stroke-width:2;stroke-linejoin:round}.band{stroke:none;fill-opacity:.16}
  .a.line{stroke:#0b62a3}.a.band,.a.swatch{fill:#0b62a3}.b.line{stroke:#c4590a}.b.band,.b.swatch{fill:#c4590a}
  .up{fill:#4a97cf}.down{fill:#e08a3c}.none{fill:#e6e9ec}.same{fill:#c3cad0}
  .allowed{fill:#57b99b}.caution{fill:#ecd257}.spill{fill:#cf5b35}.shed{fill:#a9b3bb}.bleeding{fill:#b96a9c}.scatter{fill:#6f8fd0}
  .shade{fill:#c4590a}
  @media (prefers-color-scheme: dark){
    text{fill:#b6c0c8}.paper{fill:#14181c}.title,.head{fill:#eef2f5}
    .grid{stroke:#2a3138}.axis,.usual{stroke:#77828b}
    .a.line{stroke:#6db4ec}.a.band,.a.swatch{fill:#6db4ec}.b.line{stroke:#f2a15a}.b.band,.b.swatch{fill:#f2a15a}.band{fill-opacity:.2}
    .none{fill:#262c32}.same{fill:#4b555e}.shade{fill:#f2a15a}
  }`;

/** A picture with its own paper, so that it reads on any page. */
export const picture = (width: number, height: number, title: string, body: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">`,
    `<style>${style}\n</style>`,
    `<rect class="paper" width="${width}" height="${height}" rx="6"/>`,
    ...body,
    "</svg>",
    "",
  ].join("\n");

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** Coordinates to a tenth: finer is not seen. */
export const place = (value: number): string => String(Math.round(value * 10) / 10);

export const label = (x: number, y: number, text: string, kind = "", anchor = "start"): string =>
  `<text x="${place(x)}" y="${place(y)}"${kind ? ` class="${kind}"` : ""}${anchor === "start" ? "" : ` text-anchor="${anchor}"`}>${escaped(text)}</text>`;

/** Round steps of 1, 2 or 5 times a power of ten, about as many as asked for, within the range. */
export function ticks(least: number, most: number, wanted: number): number[] {
  const rough = (most - least) / wanted;
  const power = pow(10, Math.floor(log(rough) / log(10) + 1e-9));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough * 0.75)!;
  const found: number[] = [];
  for (let at = Math.ceil(least / step - 1e-9); at * step <= most + 1e-9 * step; at++) found.push(at * step);
  return found;
}

/** A tick's figure without a binary tail. */
export const figure = (value: number): string => String(Math.round(value * 1e6) / 1e6);
