import { inflated } from "./inflate.js";
import { MAX_SCAN_BYTES, refuseScan } from "./scan-mesh.js";
import { textOf } from "./scan-text.js";

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record and the longest comment after it. */
const END_REACH = 22 + 65_535;
const MOST_ENTRIES = 10_000;
/** Deflated geometry shrinks four to twenty times; a thousand times, and more, is a trap. */
const MOST_RATIO = 200;

export type ZipEntry = {
  readonly name: string;
  /** Its bytes, unpacked if need be. */
  readonly bytes: () => Uint8Array;
};

/**
 * The files in a zip archive, in the order of its directory. Names are labels only and lead nowhere.
 *
 * Source: PKWARE APPNOTE 6.3, sections 4.3 and 4.4.
 *
 * @throws InputError for a damaged or encrypted archive, and for one that unpacks to far more than it holds
 */
export function zipEntries(bytes: Uint8Array, fileName: string): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end >= bytes.length - END_REACH && view.getUint32(end, true) !== END) end--;
  if (end < 0 || end < bytes.length - END_REACH) refuseScan(fileName, "a whole archive", "one without its directory");
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) refuseScan(fileName, `an archive of at most ${MOST_ENTRIES} files`, count);
  const entries: ZipEntry[] = [];
  let unpackedBytes = 0;
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY)
      refuseScan(fileName, "an archive whose directory is whole");
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packedLength = view.getUint32(at + 20, true);
    const length = view.getUint32(at + 24, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const name = textOf(bytes, at + 46, Math.min(at + 46 + nameLength, end));
    entries.push({ name, bytes: () => unpacked(local, flags, method, packedLength, length) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;

  function unpacked(local: number, flags: number, method: number, packedLength: number, length: number): Uint8Array {
    if (flags & 1) refuseScan(fileName, "an archive without a password");
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) {
      refuseScan(fileName, "an archive whose files are where its directory says");
    }
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packedLength > bytes.length) refuseScan(fileName, "a whole archive", "one whose last file ends early");
    const packed = bytes.subarray(start, start + packedLength);
    if (method === 0) return packed;
    if (method !== 8) refuseScan(fileName, "an archive that is stored or deflated", `method ${method}`);
    unpackedBytes += length;
    if (unpackedBytes > MAX_SCAN_BYTES || length > MOST_RATIO * packedLength) {
      refuseScan(fileName, `an archive that unpacks to at most ${MAX_SCAN_BYTES / 1e6} MB`, `${unpackedBytes} bytes`);
    }
    return inflated(packed, length) ?? refuseScan(fileName, "an archive whose files can be unpacked");
  }
}
