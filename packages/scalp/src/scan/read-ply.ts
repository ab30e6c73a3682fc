import { PolygonFans } from "./polygon-fans.js";
import { checkedScan, MAX_SCAN_VERTICES, refuseScan, type ScanMesh } from "./scan-mesh.js";
import { ScanText, textOf } from "./scan-text.js";

/** Bytes of each number type, under both spellings in use. */
const bytesOf: Record<string, number> = {
  char: 1,
  uchar: 1,
  short: 2,
  ushort: 2,
  int: 4,
  uint: 4,
  float: 4,
  double: 8,
  int8: 1,
  uint8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  uint32: 4,
  float32: 4,
  float64: 8,
};
/** One name for each spelling. */
const plainType: Record<string, string> = {
  int8: "char",
  uint8: "uchar",
  int16: "short",
  uint16: "ushort",
  int32: "int",
  uint32: "uint",
  float32: "float",
  float64: "double",
};

type Property = { readonly name: string; readonly type: string; readonly countType: string | null };
type Element = { readonly name: string; readonly count: number; readonly properties: Property[] };
type Header = { readonly format: string; readonly elements: readonly Element[]; readonly bodyAt: number };
/** Hands out one number after another: NaN where there is none that is finite, undefined at the end. */
type Next = (type: string) => number | undefined;

/** A longer header is not one: those of scanners are under 2 kB. */
const MAX_HEADER_BYTES = 65_536;
/** Rows between two calls of progress, some 20 ms. */
const ROWS = 1 << 16;
/** A strip of triangles may end and begin anew with this in the place of a vertex. */
const NEW_STRIP = -1;

/**
 * Stanford PLY, text or binary of either byte order: any properties in any order, polygons of any size,
 * strips of triangles. Elements that are neither vertices nor faces are passed over.
 *
 * Source: Greg Turk, The PLY Polygon File Format, 1994.
 *
 * @param onShare told the share that is read
 * @throws InputError for a damaged header, counts that the file cannot hold, and an early end
 */
export function readPly(bytes: Uint8Array, fileName: string, onShare: (share: number) => void): ScanMesh {
  const { format, elements, bodyAt } = readHeader(bytes, fileName);
  const vertexElement = elements.find(({ name }) => name === "vertex");
  const axes = ["x", "y", "z"].map(
    (axis) => vertexElement?.properties.findIndex(({ name, countType }) => name === axis && countType === null) ?? -1,
  );
  if (!vertexElement || axes.includes(-1)) refuseScan(fileName, "a PLY file with x, y and z for every vertex");
  if (vertexElement.count > MAX_SCAN_VERTICES) {
    refuseScan(fileName, `a scan of at most ${MAX_SCAN_VERTICES} vertices`, vertexElement.count);
  }
  const ascii = format === "ascii";
  // The header is only a claim: nothing is set aside for more rows than the bytes can hold. In text a
  // number takes a digit and a space.
  let leastBytes = 0;
  for (const { count, properties } of elements) {
    leastBytes +=
      count * properties.reduce((sum, { type, countType }) => sum + (ascii ? 2 : bytesOf[countType ?? type]), 0);
  }
  if (leastBytes > bytes.length - bodyAt + 1) {
    refuseScan(
      fileName,
      "a PLY file with as many rows as its header counts",
      `${bytes.length - bodyAt} bytes where at least ${leastBytes} are needed`,
    );
  }

  const body = ascii ? textBody(bytes, bodyAt, fileName) : binaryBody(bytes, bodyAt, format.includes("little"));
  const next = (type: string): number =>
    body.next(type) ?? refuseScan(fileName, "a PLY file that goes on to its last face", "one that ends early");
  const positions = new Float64Array(3 * vertexElement.count);
  const faces = new PolygonFans(fileName);
  for (const element of elements) {
    const corners = cornerList(element);
    for (let item = 0; item < element.count; item++) {
      if (item % ROWS === 0) onShare(body.at() / bytes.length);
      for (let p = 0; p < element.properties.length; p++) {
        const { type, countType } = element.properties[p];
        if (countType === null) {
          const value = next(type);
          if (element !== vertexElement) continue;
          if (p === axes[0]) positions[3 * item] = value;
          else if (p === axes[1]) positions[3 * item + 1] = value;
          else if (p === axes[2]) positions[3 * item + 2] = value;
          continue;
        }
        const length = next(countType);
        if (!Number.isInteger(length) || length < 0) refuseScan(fileName, "a PLY file with whole list lengths", length);
        if (p !== corners) for (let i = 0; i < length; i++) next(type);
        else if (element.name === "tristrips") strip(type, length);
        else polygon(type, length, item);
      }
    }
  }
  return checkedScan(fileName, positions, faces.straightened(positions));

  function vertexNumber(type: string, item: number): number {
    const value = next(type);
    if (!Number.isInteger(value) || value < 0 || value > 0xfffffffe) {
      refuseScan(fileName, "a PLY file whose faces name vertices by number", `${value} in face ${item}`);
    }
    return value;
  }

  function polygon(type: string, length: number, item: number): void {
    faces.begin();
    for (let i = 0; i < length; i++) faces.corner(vertexNumber(type, item));
    faces.end();
  }

  /** Every second triangle of a strip turns the other way. */
  function strip(type: string, length: number): void {
    let [a, b] = [NEW_STRIP, NEW_STRIP];
    let odd = false;
    for (let i = 0; i < length; i++) {
      const c = next(type);
      if (c === NEW_STRIP || c === 0xffffffff) {
        a = b = NEW_STRIP;
        continue;
      }
      if (!Number.isInteger(c) || c < 0) refuseScan(fileName, "a PLY file whose strips name vertices by number", c);
      if (a === NEW_STRIP) {
        odd = false;
      } else {
        if (odd) faces.triangle(b, a, c);
        else faces.triangle(a, b, c);
        odd = !odd;
      }
      [a, b] = [b, c];
    }
  }
}

/** Which property lists the corners of an element's faces; -1 for none. */
function cornerList({ name, properties }: Element): number {
  if (name !== "face" && name !== "tristrips") return -1;
  const lists = properties.filter(({ countType }) => countType !== null);
  const named = properties.findIndex(
    (property) => property.countType !== null && /^vertex_ind(ices|ex)$/.test(property.name),
  );
  return named >= 0 || lists.length !== 1 ? named : properties.indexOf(lists[0]);
}

function readHeader(bytes: Uint8Array, fileName: string): Header {
  const text = textOf(bytes, 0, Math.min(bytes.length, MAX_HEADER_BYTES));
  const end = text.match(/(^|\n)end_header[ \t]*(\r\n|\n|\r)/);
  if (!/^ply\s/.test(text) || !end) refuseScan(fileName, "a PLY file with its whole header");
  const elements: Element[] = [];
  let format = "";
  for (const line of text.slice(0, end.index).split(/\r\n|\n|\r/)) {
    const words = line.trim().split(/\s+/);
    if (words[0] === "format") format = words[1] ?? "";
    if (words[0] === "element") {
      const count = Number(words[2]);
      if (!Number.isInteger(count) || count < 0) refuseScan(fileName, "a PLY file with whole element counts", line);
      elements.push({ name: words[1], count, properties: [] });
    }
    if (words[0] === "property") {
      const list = words[1] === "list";
      const [type, countType] = list ? [words[3], words[2]] : [words[1], null];
      if (
        !elements.length ||
        !Object.hasOwn(bytesOf, type ?? "") ||
        (countType !== null && !Object.hasOwn(bytesOf, countType ?? ""))
      ) {
        refuseScan(fileName, "a PLY file with known property types", line);
      }
      const plain = (written: string): string => plainType[written] ?? written;
      elements[elements.length - 1].properties.push({
        name: words[list ? 4 : 2] ?? "",
        type: plain(type),
        countType: countType && plain(countType),
      });
    }
  }
  if (!["ascii", "binary_little_endian", "binary_big_endian"].includes(format)) {
    refuseScan(fileName, "a PLY file in ascii, binary_little_endian or binary_big_endian", format);
  }
  // An element without properties has no bytes, so its count could keep a reader busy for ever.
  const bare = elements.find(({ count, properties }) => count > 0 && properties.length === 0);
  if (bare) refuseScan(fileName, "a PLY file whose elements have properties", bare.name);
  return { format, elements, bodyAt: (end.index ?? 0) + end[0].length };
}

type Body = { readonly next: Next; readonly at: () => number };

function textBody(bytes: Uint8Array, bodyAt: number, fileName: string): Body {
  const text = new ScanText(bytes, bodyAt);
  const next = (): number | undefined => {
    if (!text.skipSpace()) return undefined;
    const found = text.at;
    return (
      text.coordinate() ??
      refuseScan(
        fileName,
        "a PLY file whose rows are numbers",
        textOf(bytes, found, Math.min(found + 16, bytes.length)),
      )
    );
  };
  return { next, at: () => text.at };
}

function binaryBody(bytes: Uint8Array, bodyAt: number, little: boolean): Body {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = bodyAt;
  const next = (type: string): number | undefined => {
    const from = at;
    at += type === "float" ? 4 : bytesOf[type];
    if (at > bytes.length) return undefined;
    switch (type) {
      case "float":
        return view.getFloat32(from, little);
      case "int":
        return view.getInt32(from, little);
      case "uchar":
        return view.getUint8(from);
      case "uint":
        return view.getUint32(from, little);
      case "char":
        return view.getInt8(from);
      case "short":
        return view.getInt16(from, little);
      case "ushort":
        return view.getUint16(from, little);
      default:
        return view.getFloat64(from, little);
    }
  };
  return { next, at: () => at };
}
