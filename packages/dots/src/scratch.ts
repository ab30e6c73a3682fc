/**
 * Room that one function fills and is done with before it returns, kept for its next call: fresh arrays of this size
 * would have to be cleared and collected thirty times a plan. What lies in it at the start is arbitrary.
 */
type Scratch = { ints: Int32Array<ArrayBuffer> };
type FloatScratch = { floats: Float64Array<ArrayBuffer> };

export const emptyScratch = (): Scratch => ({ ints: new Int32Array(0) });

/** Longer ones are kept until the plan is made: millions of dots shall not hold the memory of a browser afterwards. */
const MOST_KEPT = 2_000_000;

const large = new Set<Scratch>();
const largeFloats = new Set<FloatScratch>();

/** At least `length` whole numbers. */
export function scratchInts(scratch: Scratch, length: number): Int32Array<ArrayBuffer> {
  if (scratch.ints.length < length) keepScratch(scratch, new Int32Array(length));
  return scratch.ints;
}

/** Keeps room that has grown meanwhile. */
export function keepScratch(scratch: Scratch, ints: Int32Array<ArrayBuffer>): void {
  scratch.ints = ints;
  if (ints.length > MOST_KEPT) large.add(scratch);
}

/** At least `length` numbers. */
export function scratchFloats(scratch: FloatScratch, length: number): Float64Array<ArrayBuffer> {
  if (scratch.floats.length >= length) return scratch.floats;
  scratch.floats = new Float64Array(length);
  if (length > MOST_KEPT) largeFloats.add(scratch);
  return scratch.floats;
}

/** Lets go of the room that only a plan of very many dots needs. */
export function dropLargeScratch(): void {
  for (const scratch of large) scratch.ints = new Int32Array(0);
  for (const scratch of largeFloats) scratch.floats = new Float64Array(0);
  large.clear();
  largeFloats.clear();
}
