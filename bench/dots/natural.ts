import { type NaturalLayout, placeDots, prepareSurface, squareSurface, uniformDensity } from "@shadowline/dots";
import { normalQuantile } from "@shadowline/numeric";
import { cutFields, type Field, misfitMm, readFields, unmarkedLeftOut } from "./natural-fields.js";
import { NEAREST_AT_MM, NEAREST_MM, UNITS_PER_CM2, UNITS_SPREAD } from "./natural-measured.js";

const SIDE_MM = 85;
const SEEDS = [1, 2, 3];
/** How far densities of fields lie from their mean, in standard deviations: a normal distribution in seven. */
const middles = Array.from({ length: 7 }, (_, level) => normalQuantile((level + 0.5) / 7));
const narrowed = Math.sqrt(middles.reduce((sum, middle) => sum + middle * middle, 0) / middles.length);
export const densityLevels = middles.map((middle) => middle / narrowed);
/** Of what is counted in a field, some of the spread is chance; this much of it was found to be the scalp's own. */
const OWN_SPREAD = 0.18;
/** What the border hides was counted as missing density; this much more must stand to be read as the mean. */
const HIDDEN = 1.042;

const measured: NaturalLayout = { share: 1, hair: "straight" };
const surface = squareSurface(SIDE_MM, SIDE_MM);
const prepared = prepareSurface(surface);

type Layouts = { readonly fields: Field[]; readonly closestMm: number };

/** Fields of skin whose density differs from place to place, shown at the size that the measured density has. */
export function fieldsOf(perCm2: number, spread: number, natural: NaturalLayout, stretch = 1): Layouts {
  const fields: Field[] = [];
  let closestMm = Infinity;
  for (const seed of SEEDS) {
    for (const level of spread === 0 ? [0] : densityLevels) {
      const density = uniformDensity(surface, perCm2 * (1 + spread * level));
      const placed = placeDots({ surface, density, seed, cumulativeShares: [1], natural }, prepared);
      const cut = cutFields(placed.positionsMm, SIDE_MM, stretch);
      for (const field of cut) closestMm = Math.min(closestMm, stretch * closestIn(field));
      fields.push(...cut);
    }
  }
  return { fields, closestMm };
}

function closestIn(field: Field): number {
  let least = Infinity;
  for (let i = 0; i < field.length; i += 2) {
    for (let j = 0; j < i; j += 2)
      least = Math.min(least, Math.hypot(field[i] - field[j], field[i + 1] - field[j + 1]));
  }
  return least;
}

const MEASURED_ROW = `| ${[
  "measured: 992 fields of 248 people",
  "",
  UNITS_PER_CM2.toFixed(1),
  (UNITS_SPREAD * UNITS_PER_CM2).toFixed(1),
  NEAREST_MM.toFixed(3),
  "",
  NEAREST_AT_MM.map((mm) => mm.toFixed(2)).join(" / "),
  "",
  "",
].join(" | ")} |`;

/**
 * How near natural layouts come to the measured scalp, by share and density.
 *
 * Other densities are read through fields that hold as many units, against the measurement at distances that
 * grow with the spacing: how far the law's own distances in mm lead away from that shows in the row.
 */
export function naturalRows(): string {
  const rows: string[][] = [];
  const row = (what: string, share: number, { fields, closestMm }: Layouts, stretch = 1): void => {
    const { g, nearestMm, nearestAtMm, perCm2, perCm2Sd } = readFields(fields);
    const off = 100 * (nearestMm / NEAREST_MM - 1);
    rows.push([
      what,
      share.toString(),
      (perCm2 / stretch ** 2).toFixed(1),
      (perCm2Sd / stretch ** 2).toFixed(1),
      (stretch * nearestMm).toFixed(3),
      `${off < 0 ? "" : "+"}${off.toFixed(1)} %`,
      nearestAtMm.map((mm) => (stretch * mm).toFixed(2)).join(" / "),
      misfitMm(g).toFixed(3),
      closestMm.toFixed(2),
    ]);
  };
  for (const perCm2 of [50, UNITS_PER_CM2, 100, 150]) {
    const stretch = Math.sqrt(UNITS_PER_CM2 / perCm2);
    for (const share of [0, 0.5, 1]) {
      const layouts = fieldsOf(perCm2, UNITS_SPREAD, { share, hair: "straight" }, stretch);
      row(`${perCm2.toFixed(1)} per cm2`, share, layouts, stretch);
    }
  }
  row("one density everywhere", 1, fieldsOf(UNITS_PER_CM2, 0, measured));
  row("the scalp's own spread", 1, fieldsOf(UNITS_PER_CM2, OWN_SPREAD, measured));
  const more = fieldsOf(HIDDEN * UNITS_PER_CM2, OWN_SPREAD, measured);
  row("the same, hairs that the border cuts not counted", 1, { ...more, fields: unmarkedLeftOut(more.fields, 1) });
  row("afro-textured: clusters", 1, fieldsOf(UNITS_PER_CM2, UNITS_SPREAD, { share: 1, hair: "afro" }));
  return [
    "| fields | share | units per cm2 | sd | nearest mm | off the measured | 5 / 50 / 95 % | misfit of g, mm | closest mm |",
    "|---|--:|--:|--:|--:|--:|--:|--:|--:|",
    MEASURED_ROW,
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ].join("\n");
}
