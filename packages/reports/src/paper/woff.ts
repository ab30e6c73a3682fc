import { inflateSync } from "node:zlib";

/**
 * The OpenType file inside a WOFF 1.0 file.
 *
 * The PDF writer reads WOFF too, but unpacks a table in JavaScript each time it needs one; unpacked once
 * here, a plan is written in half the time.
 *
 * @throws RangeError for bytes that are no WOFF 1.0 file
 *
 * Source: W3C Recommendation "WOFF File Format 1.0" (2012), sections 3 to 5.
 */
export function openTypeOf(woff: Buffer): Buffer {
  if (woff.length < 44 || woff.toString("latin1", 0, 4) !== "wOFF") throw new RangeError("not a WOFF 1.0 file");
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, at) => {
    const entry = 44 + 20 * at;
    const offset = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(entry + 8));
    const length = woff.readUInt32BE(entry + 12);
    return {
      tag: woff.subarray(entry, entry + 4),
      checksum: woff.readUInt32BE(entry + 16),
      data: packed.length < length ? inflateSync(packed) : packed,
    };
  });
  const directory = 12 + 16 * tables.length;
  const out = Buffer.alloc(tables.reduce((sum, { data }) => sum + padded(data.length), directory));
  woff.copy(out, 0, 4, 8);
  out.writeUInt16BE(tables.length, 4);
  // Search hints, as the OpenType specification defines them.
  const power = 2 ** Math.floor(Math.log2(tables.length));
  out.writeUInt16BE(16 * power, 6);
  out.writeUInt16BE(Math.log2(power), 8);
  out.writeUInt16BE(16 * (tables.length - power), 10);
  let offset = directory;
  tables.forEach(({ tag, checksum, data }, at) => {
    const entry = 12 + 16 * at;
    tag.copy(out, entry);
    out.writeUInt32BE(checksum, entry + 4);
    out.writeUInt32BE(offset, entry + 8);
    out.writeUInt32BE(data.length, entry + 12);
    data.copy(out, offset);
    offset += padded(data.length);
  });
  return out;
}

/** Tables start at multiples of four bytes. */
const padded = (length: number): number => Math.ceil(length / 4) * 4;
