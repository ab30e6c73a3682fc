import { lz4Unpacked } from "./lz4-block.js";
import { refuseScan } from "./scan-mesh.js";
import { textOf } from "./scan-text.js";

/** The tables of a crate file (usdc), which its values and its tree are told by. */
export type CrateTables = {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly fileName: string;
  /** Version 0.n of the format. */
  readonly version: number;
  readonly tokens: readonly string[];
  /** Token of every string. */
  readonly strings: Int32Array;
  readonly fields: {
    readonly token: Int32Array;
    readonly type: Uint8Array;
    readonly flags: Uint8Array;
    readonly payload: Float64Array;
  };
  /** Field numbers, -1 after the last of each set. */
  readonly fieldSets: Int32Array;
  /** Parent of every path, -1 for the root, and its last name's token, negative for a property. */
  readonly paths: {
    readonly parent: Int32Array;
    readonly token: Int32Array;
    readonly property: Uint8Array;
    readonly order: readonly number[];
  };
  readonly specs: { readonly path: Int32Array; readonly fieldSet: Int32Array; readonly type: Int32Array };
};

export const ARRAY = 4;
export const INLINED = 2;
export const COMPRESSED = 1;

/** Numbers that one compressed list may have: more than any scan needs. */
const MOST_INTEGERS = 40_000_000;
/** Rows of any one table. */
const MOST_ROWS = 4_000_000;
/** Offsets lie below 2^53, though eight bytes are set aside for them. */
const SECTION_BYTES = 32;

/**
 * Reads the tables, each no larger than its bytes can prove.
 *
 * Source: OpenUSD, the crate format (pxr/usd/sdf/crateFile.h), versions 0.0 to 0.12.
 *
 * @throws InputError where a table is damaged, ends early or points nowhere
 */
export function crateTables(bytes: Uint8Array, fileName: string): CrateTables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const broken = (what: string): never => refuseScan(fileName, "a USD crate file whose tables are whole", what);
  if (bytes.length < 24) broken("header");
  const version = bytes[9];
  if (bytes[8] !== 0 || version > 15) refuseScan(fileName, "a USD crate file of version 0", `${bytes[8]}.${version}`);
  const old = version < 4;

  const sections = new Map<string, { at: number; end: number }>();
  const contents = long(view, 16);
  if (!(contents + 8 <= bytes.length)) broken("list of contents");
  const count = long(view, contents);
  if (!(count <= 64 && contents + 8 + SECTION_BYTES * count <= bytes.length)) broken("list of contents");
  for (let i = 0; i < count; i++) {
    const at = contents + 8 + SECTION_BYTES * i;
    const start = long(view, at + 16);
    const size = long(view, at + 24);
    if (!(start + size <= bytes.length)) broken(`section ${i}`);
    sections.set(textOf(bytes, at, at + 16).replace(/\0.*$/s, ""), { at: start, end: start + size });
  }
  /** A place in a section that moves on; it throws before it leaves the section. */
  const section = (name: string) => {
    const found = sections.get(name) ?? broken(name);
    let { at } = found;
    const take = (length: number): number => {
      if (!(length >= 0 && at + length <= found.end)) broken(name);
      at += length;
      return at - length;
    };
    const rows = (): number => {
      const claimed = long(view, take(8));
      if (!(claimed <= MOST_ROWS)) broken(name);
      return claimed;
    };
    const packed = (): Uint8Array => {
      const length = long(view, take(8));
      const from = take(length);
      return bytes.subarray(from, from + length);
    };
    const integers = (claimed: number): Int32Array => unpackedIntegers(packed(), claimed) ?? broken(name);
    const plainIntegers = (claimed: number): Int32Array => {
      const from = take(4 * claimed);
      return Int32Array.from({ length: claimed }, (_, i) => view.getInt32(from + 4 * i, true));
    };
    return { take, rows, packed, integers, plainIntegers };
  };

  const tokens = readTokens();
  const strings = sections.has("STRINGS") ? readStrings() : new Int32Array(0);
  return {
    ...{ bytes, view, fileName, version, tokens, strings },
    fields: readFields(),
    fieldSets: readFieldSets(),
    paths: readPaths(),
    specs: readSpecs(),
  };

  function readTokens(): string[] {
    const { take, rows, packed } = section("TOKENS");
    const claimed = rows();
    const length = long(view, take(8));
    let text: Uint8Array | null;
    if (old) {
      const from = take(length);
      text = bytes.subarray(from, from + length);
    } else {
      text = unpackedChunks(packed(), Math.min(length, 1e8));
    }
    if (text === null || text.length !== length) return broken("TOKENS");
    const found: string[] = [];
    let from = 0;
    for (let at = 0; at < text.length && found.length < claimed; at++) {
      if (text[at] !== 0) continue;
      found.push(textOf(text, from, Math.min(at, from + 512)));
      from = at + 1;
    }
    return found.length === claimed ? found : broken("TOKENS");
  }

  function readStrings(): Int32Array {
    const { rows, plainIntegers } = section("STRINGS");
    return plainIntegers(rows());
  }

  function readFields(): CrateTables["fields"] {
    const { take, rows, packed, integers } = section("FIELDS");
    const claimed = rows();
    let token: Int32Array;
    let values: DataView;
    let [from, stride] = [0, 8];
    if (old) {
      from = take(16 * claimed) + 8;
      stride = 16;
      const first = from - 4;
      token = Int32Array.from({ length: claimed }, (_, i) => view.getInt32(first + 16 * i, true));
      values = view;
    } else {
      token = integers(claimed);
      const unpacked = unpackedChunks(packed(), 8 * claimed);
      if (unpacked?.length !== 8 * claimed) return broken("FIELDS");
      values = new DataView(unpacked.buffer, unpacked.byteOffset, unpacked.byteLength);
    }
    const fields = {
      token,
      type: new Uint8Array(claimed),
      flags: new Uint8Array(claimed),
      payload: new Float64Array(claimed),
    };
    for (let i = 0; i < claimed; i++) {
      const low = values.getUint32(from + stride * i, true);
      const high = values.getUint32(from + stride * i + 4, true);
      fields.type[i] = (high >>> 16) & 0xff;
      fields.flags[i] = high >>> 29;
      fields.payload[i] = (high & 0xffff) * 0x100000000 + low;
    }
    return fields;
  }

  function readFieldSets(): Int32Array {
    const { rows, integers, plainIntegers } = section("FIELDSETS");
    const claimed = rows();
    return old ? plainIntegers(claimed) : integers(claimed);
  }

  function readSpecs(): CrateTables["specs"] {
    const { take, rows, integers } = section("SPECS");
    const claimed = rows();
    if (!old) return { path: integers(claimed), fieldSet: integers(claimed), type: integers(claimed) };
    // The first version began its rows with four bytes of padding.
    const padding = version === 0 && bytes[10] === 1 ? 4 : 0;
    const stride = 12 + padding;
    const from = take(stride * claimed) + padding;
    const column = (at: number): Int32Array =>
      Int32Array.from({ length: claimed }, (_, i) => view.getInt32(from + stride * i + at, true));
    return { path: column(0), fieldSet: column(4), type: column(8) };
  }

  function readPaths(): CrateTables["paths"] {
    const { take, rows, integers } = section("PATHS");
    const claimed = rows();
    const parent = new Int32Array(claimed).fill(-1);
    const token = new Int32Array(claimed).fill(-1);
    const property = new Uint8Array(claimed);
    const seen = new Uint8Array(claimed);
    const order: number[] = [];
    const meet = (path: number, parentPath: number, element: number): void => {
      if (!(path >= 0 && path < claimed) || seen[path]) broken("PATHS");
      seen[path] = 1;
      order.push(path);
      parent[path] = parentPath;
      if (parentPath < 0) return;
      token[path] = Math.abs(element);
      property[path] = element < 0 ? 1 : 0;
    };
    if (old) {
      oldPaths(meet, take);
      return { parent, token, property, order };
    }
    const encoded = rows();
    const [path, element, jump] = [integers(encoded), integers(encoded), integers(encoded)];
    // Each row is its predecessor's child or sibling, or the sibling that a jump told of; kept as a list, so
    // that no depth exhausts the stack.
    const open: { row: number; parentPath: number }[] = encoded > 0 ? [{ row: 0, parentPath: -1 }] : [];
    for (let next = open.pop(); next; next = open.pop()) {
      let { row, parentPath } = next;
      for (let more = true; more; row++) {
        if (row >= encoded) broken("PATHS");
        meet(path[row], parentPath, element[row]);
        const hasChild = jump[row] > 0 || jump[row] === -1;
        const hasSibling = jump[row] >= 0;
        if (hasChild && hasSibling) open.push({ row: row + jump[row], parentPath });
        if (hasChild) parentPath = path[row];
        more = hasChild || hasSibling;
      }
    }
    return { parent, token, property, order };
  }

  /** Before version 0.4: rows of path, name and two bits, with the place of the sibling where both follow. */
  function oldPaths(meet: (path: number, parent: number, element: number) => void, take: (n: number) => number): void {
    const first = take(0);
    const open: { at: number; parentPath: number }[] = [{ at: first, parentPath: -1 }];
    for (let next = open.pop(); next; next = open.pop()) {
      let { at, parentPath } = next;
      for (let more = true; more; ) {
        const padding = version === 0 && bytes[10] === 1 ? 4 : 0;
        if (!(at >= first && at + 12 + padding + 8 <= bytes.length)) broken("PATHS");
        const path = view.getInt32(at + padding, true);
        const element = view.getInt32(at + padding + 4, true);
        const bits = bytes[at + padding + 8];
        at += 12 + padding;
        meet(path, parentPath, bits & 4 ? -element : element);
        if ((bits & 3) === 3) {
          open.push({ at: long(view, at), parentPath });
          at += 8;
        }
        if (bits & 1) parentPath = path;
        more = (bits & 3) !== 0;
      }
    }
  }
}

/** An unsigned number of eight bytes; beyond 2^53 it is only known to be huge. */
export const long = (view: DataView, at: number): number =>
  view.getUint32(at, true) + 0x100000000 * view.getUint32(at + 4, true);

/** LZ4 in chunks: their number, 0 standing for one without a length, then each with its length. */
function unpackedChunks(packed: Uint8Array, most: number): Uint8Array | null {
  if (packed.length === 0) return null;
  if (packed[0] === 0) return lz4Unpacked(packed.subarray(1), most);
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const parts: Uint8Array[] = [];
  let at = 1;
  let length = 0;
  for (let chunk = 0; chunk < packed[0]; chunk++) {
    if (at + 4 > packed.length) return null;
    const size = view.getInt32(at, true);
    at += 4;
    if (!(size > 0 && at + size <= packed.length)) return null;
    const part = lz4Unpacked(packed.subarray(at, at + size), most - length);
    if (part === null) return null;
    parts.push(part);
    length += part.length;
    at += size;
  }
  const whole = new Uint8Array(length);
  let to = 0;
  for (const part of parts) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}

/**
 * Whole numbers as crate files pack them: the commonest difference, two bits a number that say how its
 * difference from the one before is written, and the differences, all in LZ4.
 *
 * @returns null where the bytes are damaged or hold fewer
 */
export function unpackedIntegers(packed: Uint8Array, count: number): Int32Array | null {
  if (!(count <= MOST_INTEGERS)) return null;
  if (count === 0) return new Int32Array(0);
  const codes = Math.ceil(count / 4);
  const coded = unpackedChunks(packed, 4 + codes + 4 * count);
  if (coded === null || coded.length < 4 + codes) return null;
  const view = new DataView(coded.buffer, coded.byteOffset, coded.byteLength);
  const common = view.getInt32(0, true);
  const numbers = new Int32Array(count);
  let at = 4 + codes;
  let value = 0;
  for (let i = 0; i < count; i++) {
    const code = (coded[4 + (i >> 2)] >> (2 * (i & 3))) & 3;
    const size = code === 3 ? 4 : code;
    if (at + size > coded.length) return null;
    const step =
      code === 0
        ? common
        : code === 1
          ? view.getInt8(at)
          : code === 2
            ? view.getInt16(at, true)
            : view.getInt32(at, true);
    at += size;
    value = (value + step) | 0;
    numbers[i] = value;
  }
  return numbers;
}
