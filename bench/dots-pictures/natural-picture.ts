import { type NaturalLayout, placeDots, squareSurface, uniformDensity } from "@shadowline/dots";
import { fieldsOf } from "../dots/natural.js";
import { readFields } from "../dots/natural-fields.js";
import { BIN_MM, PAIR_CORRELATION, UNITS_PER_CM2, UNITS_SPREAD } from "../dots/natural-measured.js";
import { type Canvas, sheet } from "./canvas.js";
import { type Curve, chart } from "./chart.js";
import { marksOf, skinPanel } from "./skin-panel.js";

const SIDE_MM = 60;
const patch = { leftMm: 12, bottomMm: 12, widthMm: 30, heightMm: 30, pxPerMm: 10 };
const layouts: readonly (NaturalLayout & { readonly name: string; readonly colour: string })[] = [
  { share: 0, hair: "straight", name: "most even", colour: "#1f4fd0" },
  { share: 0.5, hair: "straight", name: "half way", colour: "#3a7d44" },
  { share: 1, hair: "straight", name: "as hair grows", colour: "#c43e28" },
  { share: 1, hair: "afro", name: "afro-textured", colour: "#8a5fb0" },
];

/** From most even to as hair grows, and clusters; the pair correlation of the first three beside the measured one. */
export function naturalPicture(): { svg: string; picture: Canvas } {
  const surface = squareSurface(SIDE_MM, SIDE_MM);
  const panels = layouts.map((natural) => {
    const density = uniformDensity(surface, UNITS_PER_CM2);
    return skinPanel(
      patch,
      marksOf(placeDots({ surface, density, seed: 5, cumulativeShares: [1], natural }).positionsMm),
    );
  });
  const bins = (g: ArrayLike<number>): [number, number][] =>
    Array.from(g, (value, bin): [number, number] => [(bin + 0.5) * BIN_MM, value]);
  const curves: Curve[] = layouts.slice(0, 3).map(({ name, colour, ...natural }) => ({
    name,
    colour,
    points: bins(readFields(fieldsOf(UNITS_PER_CM2, UNITS_SPREAD, natural).fields).g),
  }));
  return {
    picture: sheet([panels]),
    svg: chart(
      "Pair correlation of measured scalps and of layouts",
      [{ name: "measured scalps", colour: "#222222", points: bins(PAIR_CORRELATION) }, ...curves],
      { label: "distance, mm", from: 0, to: 2, step: 0.25 },
      { label: "pairs over those of white noise", from: 0, to: 2.5, step: 0.5 },
    ),
  };
}
