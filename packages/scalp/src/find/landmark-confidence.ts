import { exp } from "@shadowline/numeric";

/** A landmark is right when it lies this near: what a hairline drawn from it can bear. */
const RIGHT_WITHIN_MM = 10;

/**
 * Chance that a landmark lies within 10 mm of where a person would put it, errors being normal in the two
 * directions of the skin.
 *
 * @param squaredMm2 mean square of how far it is off
 * @returns 0 to 1
 */
export const chanceWithinReach = (squaredMm2: number): number =>
  1 - exp((-RIGHT_WITHIN_MM * RIGHT_WITHIN_MM) / squaredMm2);
