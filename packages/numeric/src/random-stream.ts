/**
 * Seeded random numbers that do not depend on who drew before.
 *
 * Counter-based: number k of a stream is a function of (key, k) alone, so a stream can be split by
 * name and two workers never have to share a state.
 *
 * Source: Salmon, Moraes, Dror & Shaw 2011, "Parallel random numbers: as easy as 1, 2, 3", SC11;
 * Philox 2x32 with ten rounds.
 */
const MULTIPLIER = 0xd256d193;
const WEYL = 0x9e3779b9;

/** Ten rounds of Philox 2x32; out[0] and out[1] receive 32 bits each. */
export function philox2x32(counterLow: number, counterHigh: number, key: number, out: Uint32Array): void {
  let low = counterLow >>> 0;
  let high = counterHigh >>> 0;
  let k = key >>> 0;
  for (let round = 0; round < 10; round++) {
    const productLow = Math.imul(MULTIPLIER, low) >>> 0;
    const productHigh = multiplyHigh(MULTIPLIER, low);
    low = (productHigh ^ k ^ high) >>> 0;
    high = productLow;
    k = (k + WEYL) >>> 0;
  }
  out[0] = low;
  out[1] = high;
}

/** Upper 32 bits of the product of two unsigned 32-bit numbers. */
function multiplyHigh(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16);
  const cross = aLow * bHigh + (middle & 0xffff);
  return (aHigh * bHigh + (middle >>> 16) + (cross >>> 16)) >>> 0;
}

/** Uniform numbers, 0 or more and less than 1, in multiples of 2^-53. */
export type RandomStream = () => number;

/**
 * @param seed any finite number; whole numbers up to 2^53 are all different streams
 * @param path names a sub-stream, so that independent uses of one seed never overlap
 */
export function randomStream(seed: number, ...path: readonly number[]): RandomStream {
  const out = new Uint32Array(2);
  let key = 0;
  for (const part of [finite(seed), ...path]) key = keyBelow(key, part, out);
  const stream = drawing(out);
  stream.begin(key);
  return stream.next;
}

/**
 * Streams by number: that of number k draws what `randomStream(seed, ...path, k)` draws. For tens of thousands of
 * short streams one after the other: they share their state, so asking for the next ends the last.
 */
export function numberedStreams(seed: number, ...path: readonly number[]): (number: number) => RandomStream {
  const out = new Uint32Array(2);
  let key = 0;
  for (const part of [finite(seed), ...path]) key = keyBelow(key, part, out);
  const stream = drawing(out);
  return (number) => {
    stream.begin(keyBelow(key, number, out));
    return stream.next;
  };
}

function finite(seed: number): number {
  if (!Number.isFinite(seed)) throw new RangeError(`seed must be a finite number, got ${seed}`);
  return seed;
}

/** The key of a sub-stream of a key's stream. */
function keyBelow(key: number, part: number, out: Uint32Array): number {
  const low = part >>> 0;
  philox2x32(low, Math.floor(part / 4294967296) >>> 0, key, out);
  return (out[0] ^ Math.imul(out[1], WEYL)) >>> 0;
}

function drawing(out: Uint32Array): { begin(key: number): void; next: RandomStream } {
  let key = 0;
  let counterLow = 0;
  let counterHigh = 0;
  return {
    begin(from) {
      key = from;
      counterLow = 0;
      counterHigh = 0;
    },
    next() {
      philox2x32(counterLow, counterHigh, key, out);
      counterLow = (counterLow + 1) >>> 0;
      if (counterLow === 0) counterHigh++;
      return (out[0] * 2097152 + (out[1] >>> 11)) / 9007199254740992;
    },
  };
}
