/**
 * Room that one function fills and is done with before it returns, kept for its next call: fresh arrays of this size
 * would have to be cleared and collected thirty times a plan. What lies in it at the start is arbitrary.
 */
type Scratch = { ints: Int32Array<ArrayBuffer> };

export const emptyScratch = (): Scratch => ({ ints: new Int32Array(0) });

/** More is not kept: a plan of millions of dots shall not hold the memory of a browser afterwards. */
const MOST_KEPT = 2_000_000;

/** At least `length` whole numbers. */
export function scratchInts(scratch: Scratch, length: number): Int32Array<ArrayBuffer> {
  if (scratch.ints.length >= length) return scratch.ints;
  const ints = new Int32Array(length);
  if (length <= MOST_KEPT) scratch.ints = ints;
  return ints;
}

/** Keeps room that has grown meanwhile. */
export function keepScratch(scratch: Scratch, ints: Int32Array<ArrayBuffer>): void {
  if (ints.length <= MOST_KEPT) scratch.ints = ints;
}

/** At least `length` numbers. */
export function scratchFloats(
  scratch: { floats: Float64Array<ArrayBuffer> },
  length: number,
): Float64Array<ArrayBuffer> {
  if (scratch.floats.length >= length) return scratch.floats;
  const floats = new Float64Array(length);
  if (length <= MOST_KEPT) scratch.floats = floats;
  return floats;
}
