import { roomier } from "./growing-list.js";
import { refuseScan } from "./scan-mesh.js";
import { ScanText } from "./scan-text.js";
import { isShapeAttribute, MOST_NUMBERS, MOST_PRIMS, type UsdLayer, type UsdPrim, type UsdValue } from "./usd-layer.js";

const QUOTES = new Set([34, 39]);
const closing: Record<number, number> = { 40: 41, 91: 93, 123: 125 };
/** Letters of names and numbers; 1 for bytes of other scripts too. */
const isOfWord = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > 127 || /[\w:.!+-]/.test(String.fromCharCode(byte)) ? 1 : 0,
);
const MOST_STRINGS = 10_000;

/**
 * A USD layer in text (usda): prims with the attributes that make shape. Everything else is passed over by
 * its brackets.
 *
 * Source: OpenUSD documentation, the usda file format.
 *
 * @throws InputError naming the line at fault
 */
export function usdTextLayer(bytes: Uint8Array, fileName: string, onShare: (share: number) => void): UsdLayer {
  const text = new ScanText(bytes);
  const metadata = new Map<string, UsdValue>();
  const prims: UsdPrim[] = [];
  let all = 0;
  const broken = (): never => refuseScan(fileName, "a USD file whose text can be read", `line ${text.line}`);

  /** Past blanks, line ends, comments, commas and semicolons; the byte that follows, 0 at the end. */
  const peek = (): number => {
    while (text.skipSpace()) {
      const byte = bytes[text.at];
      if (byte === 35) text.nextLine();
      else if (byte === 44 || byte === 59) text.at++;
      else return byte;
    }
    return 0;
  };
  const word = (): string => {
    const from = text.at;
    while (isOfWord[bytes[text.at]]) text.at++;
    if (text.at === from || text.at - from > 512) broken();
    return String.fromCharCode(...bytes.subarray(from, text.at));
  };
  /** Past a string in one or three quotes; what it says, cut where that is long. */
  const quoted = (mark: number): string => {
    const triple = bytes[text.at + 1] === mark && bytes[text.at + 2] === mark;
    const marks = triple ? 3 : 1;
    text.at += marks;
    const from = text.at;
    for (; text.at < bytes.length; text.at++) {
      const byte = bytes[text.at];
      if (byte === 92) text.at++;
      else if (byte === 10) {
        if (!triple) broken();
        text.line++;
      } else if (byte === mark && (!triple || (bytes[text.at + 1] === mark && bytes[text.at + 2] === mark))) {
        const said = String.fromCharCode(...bytes.subarray(from, Math.min(text.at, from + 512)));
        text.at += marks;
        return said;
      }
    }
    return broken();
  };
  /** Past one value, whatever it is, by its brackets. */
  const skipValue = (): void => {
    const open: number[] = [];
    do {
      const byte = peek();
      if (byte === 0) broken();
      if (QUOTES.has(byte)) quoted(byte);
      else if (byte === 64) skipAsset();
      else if (byte === 60) skipTo(62);
      else if (closing[byte] !== undefined) {
        open.push(closing[byte]);
        text.at++;
      } else if (byte === 41 || byte === 93 || byte === 125) {
        if (open.pop() !== byte) broken();
        text.at++;
      } else if (byte === 61 || byte === 58) text.at++;
      else word();
    } while (open.length > 0);
  };
  const skipTo = (end: number): void => {
    while (!text.ended && bytes[text.at] !== end) text.at++;
    text.at++;
  };
  const skipAsset = (): void => {
    const three = bytes[text.at + 1] === 64 && bytes[text.at + 2] === 64;
    text.at += three ? 3 : 1;
    for (; text.at < bytes.length; text.at++) {
      if (three && bytes[text.at] === 92) text.at++;
      if (bytes[text.at] !== 64) continue;
      if (!three) break;
      if (bytes[text.at + 1] === 64 && bytes[text.at + 2] === 64) break;
    }
    text.at += three ? 3 : 1;
  };
  /** What stands between here and where this leads, brackets and all. */
  const named = (skip: () => void): string => {
    const from = text.at;
    skip();
    return String.fromCharCode(...bytes.subarray(from, Math.min(text.at, from + 512)));
  };
  /** Numbers or strings in any nesting of brackets, laid out flat; nothing for None. */
  const value = (): UsdValue | undefined => {
    let numbers = new Float64Array(16);
    let length = 0;
    const strings: string[] = [];
    const open: number[] = [];
    let plain = true;
    do {
      const byte = peek();
      if (byte === 0) broken();
      if (closing[byte] !== undefined) {
        if (byte === 91) plain = false;
        open.push(closing[byte]);
        if (open.length > 4) broken();
        text.at++;
      } else if (byte === 41 || byte === 93 || byte === 125) {
        if (open.pop() !== byte) broken();
        text.at++;
      } else if (QUOTES.has(byte)) {
        strings.push(quoted(byte));
        if (strings.length > MOST_STRINGS) broken();
      } else if (byte === 64 || byte === 60) {
        strings.push(named(byte === 64 ? skipAsset : () => skipTo(62)));
        // A prim in another file is one value.
        if (byte === 64 && bytes[text.at] === 60) strings.push(named(() => skipTo(62)));
        if (strings.length > MOST_STRINGS) broken();
      } else if (byte === 61) {
        text.at++;
      } else {
        const number = text.number();
        if (number !== number) {
          // "nan" and "inf" stand for numbers, "None" for no value.
          const written = word();
          if (written === "None") return undefined;
          // What is said about a reference: its offset in time.
          if (strings.length > 0) continue;
          if (!/^-?(nan|inf)$/.test(written)) broken();
        }
        if (length === numbers.length) numbers = roomier(numbers);
        numbers[length++] = number;
        if (++all > MOST_NUMBERS) refuseScan(fileName, `a USD file with at most ${MOST_NUMBERS} numbers of shape`);
        if (length % 65_536 === 0) onShare(text.at / bytes.length);
      }
    } while (open.length > 0);
    if (strings.length > 0) return plain && strings.length === 1 ? strings[0] : strings;
    return numbers.slice(0, length);
  };
  const member = (into: Map<string, UsdValue> | null, wanted: (name: string) => boolean): void => {
    let name = word();
    if (bytes[text.at] === 91 && bytes[text.at + 1] === 93) text.at += 2;
    while (peek() !== 61) {
      const byte = bytes[text.at];
      // A declaration without a value ends where the next thing begins.
      if (byte === 0 || text.ended || byte === 40 || byte === 41 || byte === 125 || byte === 34) return;
      const line = text.line;
      name = word();
      if (bytes[text.at] === 91 && bytes[text.at + 1] === 93) text.at += 2;
      if (peek() !== 61 && text.line !== line) return;
    }
    text.at++;
    if (into && wanted(name)) {
      peek();
      const found = value();
      if (found !== undefined) into.set(name, found);
    } else skipValue();
  };

  const bracketed = (into: Map<string, UsdValue>, names: readonly string[]): void => {
    if (peek() !== 40) return;
    text.at++;
    while (peek() !== 41) {
      if (text.ended) broken();
      if (QUOTES.has(bytes[text.at])) quoted(bytes[text.at]);
      else member(into, (name) => names.includes(name));
    }
    text.at++;
  };
  bracketed(metadata, ["metersPerUnit", "upAxis"]);
  const inside: number[] = [];
  for (let byte = peek(); byte !== 0; byte = peek()) {
    if (byte === 125) {
      if (inside.pop() === undefined) broken();
      text.at++;
      continue;
    }
    if (byte === 40) {
      skipValue(); // what is said about the property before
      continue;
    }
    const at = text.at;
    const line = text.line;
    const first = word();
    if (first === "def" || first === "over" || first === "class") {
      let typeName = "";
      if (!QUOTES.has(peek())) typeName = word();
      const mark = peek();
      if (!QUOTES.has(mark)) broken();
      const name = quoted(mark);
      const said = new Map<string, UsdValue>();
      bracketed(said, ["references"]);
      if (peek() !== 123) broken();
      text.at++;
      const reference = referenceIn(said.get("references"));
      const parent = inside.at(-1) ?? -1;
      prims.push({ name, typeName, parent, specifier: first, attributes: new Map(), ...(reference && { reference }) });
      if (prims.length > MOST_PRIMS) refuseScan(fileName, `a USD file of at most ${MOST_PRIMS} parts`);
      inside.push(prims.length - 1);
    } else if (first === "variantSet") {
      skipValue();
      if (peek() !== 61) broken();
      text.at++;
      skipValue();
    } else {
      text.at = at;
      text.line = line;
      const prim = inside.at(-1);
      member(prim === undefined ? null : prims[prim].attributes, isShapeAttribute);
    }
  }
  if (inside.length > 0) refuseScan(fileName, "a whole USD file", "one that ends inside a part");
  return { metadata, prims };
}

/** The first of a list like @./geometries/1.usda@</Geometry>; one without a file means this one, and is left. */
function referenceIn(value: UsdValue | undefined): UsdPrim["reference"] {
  const written = typeof value === "string" ? [value] : value instanceof Float64Array ? [] : (value ?? []);
  const file = written.findIndex((text) => text.startsWith("@"));
  if (file < 0) return undefined;
  const next = written[file + 1] ?? "";
  return { file: written[file].replace(/^@+|@+$/g, ""), prim: next.startsWith("<") ? next.replace(/[</>]/g, "") : "" };
}
