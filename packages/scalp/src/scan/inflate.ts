/** Extra bits and base of every length symbol from 257, and of every distance symbol (RFC 1951, section 3.2.5). */
const lengthBase = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
];
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBase = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
  8193, 12289, 16385, 24577,
];
const codeOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const MOST_CODE_BITS = 15;

/** Codes this long and shorter are looked up at once. */
const QUICK_BITS = 10;

type Codes = {
  /** How many codes have each length. */
  readonly counts: Uint16Array;
  /** Symbols in the order of their codes. */
  readonly symbols: Uint16Array;
  /** By the next ten bits: 16 * symbol + length of its code, 0 where the code is longer. */
  readonly quick: Uint16Array;
};

/**
 * Unpacks deflated bytes.
 *
 * @param length that the result must have: nothing beyond it is unpacked or set aside
 * @returns null where the bytes are damaged, end early or hold another length
 *
 * Source: RFC 1951 (P. Deutsch 1996).
 */
export function inflated(packed: Uint8Array, length: number): Uint8Array | null {
  const out = new Uint8Array(length);
  let at = 0;
  let written = 0;
  let held = 0;
  let heldBits = 0;
  /** -1 at the end of the bytes. */
  const bits = (count: number): number => {
    while (heldBits < count) {
      if (at >= packed.length) return -1;
      held |= packed[at++] << heldBits;
      heldBits += 8;
    }
    const value = held & ((1 << count) - 1);
    held >>>= count;
    heldBits -= count;
    return value;
  };
  const symbol = ({ counts, symbols, quick }: Codes): number => {
    while (heldBits < QUICK_BITS && at < packed.length) {
      held |= packed[at++] << heldBits;
      heldBits += 8;
    }
    const found = quick[held & ((1 << QUICK_BITS) - 1)];
    const length = found & 15;
    if (length > 0 && length <= heldBits) {
      held >>>= length;
      heldBits -= length;
      return found >> 4;
    }
    let code = 0;
    let first = 0;
    let index = 0;
    for (let size = 1; size <= MOST_CODE_BITS; size++) {
      const bit = bits(1);
      if (bit < 0) return -1;
      code |= bit;
      const count = counts[size];
      if (code - count < first) return symbols[index + code - first];
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    return -1;
  };
  const storedBlock = (): boolean => {
    // What is left of the begun byte is skipped, whole bytes that were looked ahead are given back.
    at -= heldBits >> 3;
    held = heldBits = 0;
    if (at + 4 > packed.length) return false;
    const count = packed[at] | (packed[at + 1] << 8);
    if ((packed[at + 2] | (packed[at + 3] << 8)) !== (count ^ 0xffff)) return false;
    at += 4;
    if (at + count > packed.length || written + count > length) return false;
    out.set(packed.subarray(at, at + count), written);
    at += count;
    written += count;
    return true;
  };
  const codedBlock = (literals: Codes, distances: Codes): boolean => {
    for (;;) {
      const next = symbol(literals);
      if (next < 0) return false;
      if (next === 256) return true;
      if (next < 256) {
        if (written >= length) return false;
        out[written++] = next;
        continue;
      }
      if (next > 285) return false;
      const run = lengthBase[next - 257] + bits(lengthBits[next - 257]);
      const far = symbol(distances);
      if (far < 0 || far > 29) return false;
      const extra = bits(far < 4 ? 0 : (far >> 1) - 1);
      const distance = distanceBase[far] + extra;
      if (extra < 0 || distance > written || written + run > length) return false;
      // Byte by byte: a run may overlap what it writes.
      for (let i = 0; i < run; i++, written++) out[written] = out[written - distance];
    }
  };
  for (let last = 0; last === 0; ) {
    last = bits(1);
    const kind = bits(2);
    if (last < 0 || kind < 0) return null;
    if (kind === 0) {
      if (!storedBlock()) return null;
    } else if (kind === 1) {
      if (!codedBlock(fixedLiterals, fixedDistances)) return null;
    } else if (kind === 2) {
      const own = ownCodes();
      if (!own || !codedBlock(own.literals, own.distances)) return null;
    } else return null;
  }
  return written === length ? out : null;

  function ownCodes(): { literals: Codes; distances: Codes } | null {
    const literalCount = bits(5) + 257;
    const distanceCount = bits(5) + 1;
    const sizeCount = bits(4) + 4;
    if (literalCount > 286 || distanceCount > 30) return null;
    const sizes = new Uint8Array(19);
    for (let i = 0; i < sizeCount; i++) sizes[codeOrder[i]] = Math.max(0, bits(3));
    const sizeCodes = codesOf(sizes);
    const all = new Uint8Array(literalCount + distanceCount);
    for (let i = 0; i < all.length; ) {
      const size = symbol(sizeCodes);
      if (size < 0) return null;
      if (size < 16) {
        all[i++] = size;
        continue;
      }
      if (size === 16 && i === 0) return null;
      const repeated = size === 16 ? all[i - 1] : 0;
      const times = size === 16 ? 3 + bits(2) : size === 17 ? 3 + bits(3) : 11 + bits(7);
      if (i + times > all.length) return null;
      all.fill(repeated, i, i + times);
      i += times;
    }
    return { literals: codesOf(all.subarray(0, literalCount)), distances: codesOf(all.subarray(literalCount)) };
  }
}

function codesOf(sizes: Uint8Array): Codes {
  const counts = new Uint16Array(MOST_CODE_BITS + 1);
  for (const size of sizes) counts[size]++;
  counts[0] = 0;
  const start = new Uint16Array(MOST_CODE_BITS + 2);
  for (let size = 1; size <= MOST_CODE_BITS; size++) start[size + 1] = start[size] + counts[size];
  const symbols = new Uint16Array(sizes.length);
  for (let symbol = 0; symbol < sizes.length; symbol++) if (sizes[symbol] > 0) symbols[start[sizes[symbol]]++] = symbol;
  const quick = new Uint16Array(1 << QUICK_BITS);
  let code = 0;
  let index = 0;
  for (let size = 1; size <= QUICK_BITS; size++) {
    for (let i = 0; i < counts[size]; i++, code++, index++) {
      // Codes come highest bit first, the bits of a byte lowest first.
      let reversed = 0;
      for (let bit = 0; bit < size; bit++) reversed |= ((code >> bit) & 1) << (size - 1 - bit);
      for (let at = reversed; at < quick.length; at += 1 << size) quick[at] = (symbols[index] << 4) | size;
    }
    code <<= 1;
  }
  return { counts, symbols, quick };
}

const fixedLiterals = codesOf(
  Uint8Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
);
const fixedDistances = codesOf(new Uint8Array(30).fill(5));
