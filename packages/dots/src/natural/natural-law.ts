import { REACH } from "../local-density.js";

/**
 * The law of a natural layout, at any density.
 *
 * Four things were needed to repeat how follicular units stand on a measured scalp. Units stray from even places, by
 * a share of their spacing. Then each draws those next to it nearer and holds off those that come after. Some units
 * read as two, because their hairs leave the skin too far apart to be counted as one. And there is a distance below
 * which two units are counted as one.
 *
 * Source of the measurement: FDU_HairFollicleDataset (Huashan Hospital), described with VPDet, Gu and Zhang,
 * IET Image Processing 2024, doi 10.1049/ipr2.13162; 992 donor-area fields of 248 people, roots closer than
 * 0.40 mm counted as one unit. The constants were chosen by simulating such fields (docs/decisions/natural-dots.md);
 * `bench/dots` reads them back.
 */

/** Standard deviation of a unit's offset along each axis, over the spacing of a hexagonal lattice. */
export const UNREST = 0.122;

/**
 * How far each of two units then moves away from the other, both over the spacing, by their distance; straight lines
 * between, nothing before and after. Less than 0 draws them together.
 */
export const DRAWN: readonly (readonly [distance: number, apart: number])[] = [
  [0.75, 0],
  [0.85, -0.016],
  [1.42, -0.016],
  [1.5, 0.03],
  [1.64, 0.03],
  [1.76, 0],
];

/** One dot of so many is the second half of a unit read as two. */
export const HALF_AMONG = 12;

/** Nearest distance of two units at the measured density, mm: a little over that at which roots count as one unit. */
const CORE_MM = 0.44;

/** Spacing of a hexagonal lattice of the measured density, 75.75 units per cm2, mm. */
const MEASURED_SPACING_MM = 1.2347;

/** Widest distance between the halves of a unit read as two, over the spacing; drawn evenly over the ring from the core. */
export const HALVES_SPAN = 0.65;

/**
 * What is nearly a distance of the skin's own fits into a sparse layout and not into a dense one. From 293 dots per
 * cm2 on the core would be more than this share of the lattice's spacing; it stays at this share there.
 */
export const MOST_OF_SPACING = 0.5;

/** Spacing of a hexagonal lattice of the density at a dot of this weight (see `LocalDensity`), mm. */
export const spacingMm = (weight: number): number => 1 / (REACH * Math.sqrt(2 * weight));

/**
 * Nearest distance of two units where a lattice has this spacing, mm.
 *
 * Whether it is the skin's own or goes with the spacing was not measured at other densities. It goes with the root of
 * the spacing, halfway between the two, where the worse of both cases is least.
 */
export function coreMm(spacingMm: number): number {
  const core = CORE_MM * Math.sqrt(spacingMm / MEASURED_SPACING_MM);
  const fits = MOST_OF_SPACING * spacingMm;
  return fits < core ? fits : core;
}

/**
 * In front only single hairs stand, up to the first of these distances behind the edge; from there to the
 * second the mix fades into what was measured behind.
 *
 * Source: Shapiro 2004, a transition zone of 0.5 to 1.5 cm with single hairs only, units of two and three
 * behind it.
 */
export const SINGLES_MM = 5;
export const FRONT_MM = 15;

/** Times the unrest at the very edge, 1 from `FRONT_MM` on. Assumed: "irregular" is said, never measured. */
export const FRONT_UNREST = 1.7;

/**
 * Clusters of afro-textured hair: dots a cluster, give or take one, and by which share of their distance from its
 * middle they draw in. Practitioners describe clusters with gaps between them, worked in taps of three; the
 * tightness is assumed, chosen so that gaps show and dots do not touch. Nobody published a measurement.
 */
export const CLUSTERS_ASSUMED = { dots: 3, tightness: 0.3 } as const;
