/**
 * Unpacks one LZ4 block.
 *
 * @param most bytes that may come out
 * @returns what came out; null where the block is damaged or holds more
 *
 * Source: LZ4 block format description, Y. Collet.
 */
export function lz4Unpacked(packed: Uint8Array, most: number): Uint8Array | null {
  // A byte can stand for 255 at most, so a claim beyond that is not set aside.
  const out = new Uint8Array(Math.min(most, 255 * packed.length));
  let at = 0;
  let written = 0;
  const longer = (start: number): number => {
    let length = start;
    if (start < 15) return length;
    for (let more = 255; more === 255 && at < packed.length; ) {
      more = packed[at++];
      length += more;
    }
    return length;
  };
  while (at < packed.length) {
    const token = packed[at++];
    const literals = longer(token >> 4);
    if (at + literals > packed.length || written + literals > out.length) return null;
    out.set(packed.subarray(at, at + literals), written);
    at += literals;
    written += literals;
    if (at >= packed.length) break; // the last sequence has no match
    if (at + 2 > packed.length) return null;
    const distance = packed[at] | (packed[at + 1] << 8);
    at += 2;
    const run = longer(token & 15) + 4;
    if (distance === 0 || distance > written || written + run > out.length) return null;
    // Byte by byte: a run may overlap what it writes.
    for (let i = 0; i < run; i++, written++) out[written] = out[written - distance];
  }
  return out.subarray(0, written);
}
