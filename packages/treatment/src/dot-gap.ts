/**
 * Distance between neighbours of an even triangle lattice of this density, mm: sqrt(2 / (sqrt(3) d)).
 *
 * Placed dots are less even: their nearest neighbours lie closer on the mean, the field's count is the same.
 * Evidence `spacing-lattice-density`.
 *
 * @param perCm2 more than 0
 */
export const latticeGapMm = (perCm2: number): number => Math.sqrt(200 / (Math.sqrt(3) * perCm2));
