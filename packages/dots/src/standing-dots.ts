/**
 * Dots or hairs that are on the skin already and count as dots of the wanted density: new ones fill what they
 * leave short.
 */
export type StandingDots = {
  /** x, y, z of each, on the surface or within `FARTHEST_MM` of it. */
  readonly positionsMm: Float64Array;
  /** No new dot comes nearer to each than this; one a dot, 0 or more. Left out, spacing alone keeps them apart. */
  readonly radiusMm?: Float64Array;
  /** Sessions already given, 0 or more; new dots belong to the sessions after them. */
  readonly sessions: number;
};

/** A measured place is never that far off the skin; one that is belongs to another head or is in another unit. */
export const FARTHEST_MM = 5;
