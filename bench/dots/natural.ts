import { type NaturalLayout, placeDots, prepareSurface, squareSurface, uniformDensity } from "@shadowline/dots";
import { normalQuantile } from "@shadowline/numeric";
import { cutFields, type Field, misfitMm, readFields, unmarkedLeftOut } from "./natural-fields.js";
import { NEAREST_MM, UNITS_PER_CM2, UNITS_SPREAD } from "./natural-measured.js";

const SIDE_MM = 85;
const SEEDS = [1, 2, 3];
/** Densities between which fields differ: the middles of as many equal shares of a normal distribution. */
const LEVELS = 7;
/** Of what is counted in a field, some of the spread is chance; this much of it was found to be the scalp's own. */
const OWN_SPREAD = 0.18;
/** What the border hides was counted as missing density; this much more must stand to be read as the mean. */
const HIDDEN = 1.042;

const surface = squareSurface(SIDE_MM, SIDE_MM);
const prepared = prepareSurface(surface);

type Layouts = { readonly fields: Field[]; readonly closestMm: number };

/** Fields of skin whose density differs from place to place. */
function fieldsOf(perCm2: number, spread: number, natural: NaturalLayout): Layouts {
  const fields: Field[] = [];
  let closest = Infinity;
  for (const seed of SEEDS) {
    for (let level = 0; level < LEVELS; level++) {
      const here = perCm2 * (1 + spread * normalQuantile((level + 0.5) / LEVELS) * WIDENED);
      const density = uniformDensity(surface, here);
      const placed = placeDots({ surface, density, seed, cumulativeShares: [1], natural }, prepared);
      fields.push(...cutFields(placed.positionsMm, SIDE_MM));
      closest = Math.min(closest, ...fields.slice(-600).map(closestIn));
    }
  }
  return { fields, closestMm: closest };
}

/** Seven middles are less spread than the normal distribution they stand for. */
const WIDENED =
  1 /
  Math.sqrt(
    Array.from({ length: LEVELS }, (_, level) => normalQuantile((level + 0.5) / LEVELS) ** 2).reduce(
      (sum, square) => sum + square / LEVELS,
      0,
    ),
  );

function closestIn(field: Field): number {
  let least = Infinity;
  for (let i = 0; i < field.length; i += 2) {
    for (let j = 0; j < i; j += 2)
      least = Math.min(least, Math.hypot(field[i] - field[j], field[i + 1] - field[j + 1]));
  }
  return least;
}

/** How near natural layouts come to the measured scalp, by share and density, and read in three ways. */
export function naturalRows(): string {
  const rows: string[][] = [];
  const row = (what: string, perCm2: number, share: number, fields: readonly Field[], closestMm: number): void => {
    const { g, nearestMm, perCm2: read, perCm2Sd } = readFields(fields);
    const stretch = Math.sqrt(UNITS_PER_CM2 / perCm2);
    const off = 100 * (nearestMm / (NEAREST_MM * stretch) - 1);
    rows.push([
      what,
      share.toString(),
      read.toFixed(1),
      perCm2Sd.toFixed(1),
      nearestMm.toFixed(3),
      `${off < 0 ? "" : "+"}${off.toFixed(1)} %`,
      misfitMm(g, stretch).toFixed(3),
      closestMm.toFixed(2),
    ]);
  };
  for (const perCm2 of [50, UNITS_PER_CM2, 100, 150]) {
    for (const share of [0, 0.5, 1]) {
      const { fields, closestMm } = fieldsOf(perCm2, UNITS_SPREAD, { share, hair: "straight" });
      row(`${perCm2.toFixed(1)} per cm2`, perCm2, share, fields, closestMm);
    }
  }
  const own = fieldsOf(UNITS_PER_CM2, OWN_SPREAD, { share: 1, hair: "straight" });
  row("the scalp's own spread", UNITS_PER_CM2, 1, own.fields, own.closestMm);
  const more = fieldsOf(HIDDEN * UNITS_PER_CM2, OWN_SPREAD, { share: 1, hair: "straight" });
  row(
    "... and hairs that the border cuts not counted",
    UNITS_PER_CM2,
    1,
    unmarkedLeftOut(more.fields, 1),
    more.closestMm,
  );
  const afro = fieldsOf(UNITS_PER_CM2, UNITS_SPREAD, { share: 1, hair: "afro" });
  row("afro-textured: clusters", UNITS_PER_CM2, 1, afro.fields, afro.closestMm);
  return [
    "| fields | share | units per cm2 | sd | nearest mm | off the measured | misfit of g, mm | closest mm |",
    "|---|--:|--:|--:|--:|--:|--:|--:|",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ].join("\n");
}
