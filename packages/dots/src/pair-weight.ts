/**
 * Nearest distance asked for where density changes, over the spacing of a lattice of the sparser dot's density, as a
 * share of what is asked for on even ground. Seen from the sparser dot a pair across a step is the closest of all.
 */
const SPARSER_SHARE = 0.9625;
const SPARSER = 2 / (SPARSER_SHARE * SPARSER_SHARE);
/**
 * Of pairs much more unlike less is asked, or dots where density fades to nothing would run away from all others:
 * 4 to one across a step then stand at 0.64 of the sparser's spacing. More would widen the gaps beside them, on the dense side.
 */
const UNLIKE = 1.7;

/**
 * What a pair's squared distance is measured by where it may be too close: the sum of both weights, as in a push,
 * but less where the weights differ.
 */
export function pairWeight(a: number, b: number): number {
  const sum = a + b;
  const less = a < b ? a : b;
  const bySparser = SPARSER * less;
  if (bySparser >= sum) return sum;
  const ofUnlike = sum - UNLIKE * less;
  return bySparser > ofUnlike ? bySparser : ofUnlike;
}
