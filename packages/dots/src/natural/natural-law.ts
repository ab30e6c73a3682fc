import { REACH } from "../local-density.js";

/**
 * The law of a natural layout, at any density.
 *
 * Three things were needed to repeat how follicular units stand on a measured scalp. Unrest scales with the
 * spacing. Some units read as two, because their hairs leave the skin too far apart to be counted as one. And two
 * units nearer than the distance at which roots are counted as one unit do not exist; that distance is the skin's
 * own and does not change with density.
 *
 * Source of the measurement: FDU_HairFollicleDataset (Huashan Hospital), described with VPDet, Gu and Zhang,
 * IET Image Processing 2024, doi 10.1049/ipr2.13162; 992 donor-area fields of 248 people, roots closer than
 * 0.40 mm counted as one unit. The constants were chosen by simulating such fields (docs/decisions/natural-dots.md);
 * `bench/dots` reads them back.
 */

/** Standard deviation of a unit's offset along each axis, over the spacing of a hexagonal lattice. */
export const UNREST = 0.114;

/** One dot of so many is the second half of a unit read as two. */
export const HALF_AMONG = 12;

/** Nearest distance of two units, mm: a little over the distance at which roots are counted as one unit. */
export const CORE_MM = 0.42;

/** Widest distance between the halves of a unit read as two, over the spacing; drawn evenly over the ring from `CORE_MM`. */
export const HALVES_SPAN = 0.67;

/**
 * A distance of the skin's own fits into a sparse layout and not into a dense one. From 164 dots per cm2 on
 * `CORE_MM` would be more than this share of the lattice's spacing; it stays at this share there.
 */
export const MOST_OF_SPACING = 0.5;

/** Spacing of a hexagonal lattice of the density at a dot of this weight (see `LocalDensity`), mm. */
export const spacingMm = (weight: number): number => 1 / (REACH * Math.sqrt(2 * weight));

/** Nearest distance of two units at this density, mm: `CORE_MM`, or less where crowded. */
export function coreMm(weight: number): number {
  const fits = MOST_OF_SPACING * spacingMm(weight);
  return fits < CORE_MM ? fits : CORE_MM;
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
