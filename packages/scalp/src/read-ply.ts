import { append, growingIndices, grown } from "./growing-list.js";
import { checkedScan, refuseScan, type ScanMesh } from "./scan-mesh.js";
import { numberReader, textOf } from "./scan-text.js";

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

type Property = { readonly name: string; readonly type: string; readonly countType: string | null };
type Element = { readonly name: string; readonly count: number; readonly properties: Property[] };
type Header = { readonly format: string; readonly elements: readonly Element[]; readonly bodyAt: number };

/** A longer header is not one: those of scanners are under 2 kB. */
const MAX_HEADER_BYTES = 65_536;

/**
 * Stanford PLY, text or binary of either byte order. Faces with more than three corners become fans.
 *
 * Source: Greg Turk, The PLY Polygon File Format, 1994.
 *
 * @throws InputError for a damaged header, counts that the file cannot hold, and an early end
 */
export function readPly(bytes: Uint8Array, fileName: string): ScanMesh {
  const { format, elements, bodyAt } = readHeader(bytes, fileName);
  const vertexElement = elements.find(({ name }) => name === "vertex");
  const axes = ["x", "y", "z"].map((axis) => vertexElement?.properties.findIndex(({ name }) => name === axis) ?? -1);
  if (!vertexElement || axes.includes(-1)) refuseScan(fileName, "a PLY file with x, y and z for every vertex");

  const body =
    format === "ascii" ? textBody(bytes, bodyAt) : binaryBody(bytes, bodyAt, format === "binary_little_endian");
  const next = (type: string): number => {
    const value = body.next(type);
    if (value === null) refuseScan(fileName, "a PLY file that goes on to its last face", "one that ends early");
    return value;
  };
  // The header is only a claim: nothing is set aside for more rows than the bytes can hold.
  let leastBytes = 0;
  for (const { count, properties } of elements) {
    leastBytes += count * properties.reduce((sum, { type, countType }) => sum + body.leastBytes(countType ?? type), 0);
  }
  if (leastBytes > bytes.length - bodyAt + 1) {
    refuseScan(
      fileName,
      "a PLY file with as many rows as its header counts",
      `${bytes.length - bodyAt} bytes where at least ${leastBytes} are needed`,
    );
  }

  const positions = new Float64Array(3 * vertexElement.count);
  const triangles = growingIndices();
  const row: number[] = [];
  for (const element of elements) {
    const isVertex = element === vertexElement;
    for (let item = 0; item < element.count; item++) {
      for (let p = 0; p < element.properties.length; p++) {
        const { name, type, countType } = element.properties[p];
        if (countType === null) {
          row[p] = next(type);
          continue;
        }
        const length = next(countType);
        const corners = element.name === "face" && (name === "vertex_indices" || name === "vertex_index");
        if (!Number.isInteger(length) || length < 0) refuseScan(fileName, "a PLY file with whole list lengths", length);
        let first = 0;
        let previous = 0;
        for (let i = 0; i < length; i++) {
          const value = next(type);
          if (!corners) continue;
          if (!Number.isInteger(value) || value < 0 || value > 0xfffffffe) {
            refuseScan(fileName, "a PLY file whose faces name vertices by number", `${value} in face ${item}`);
          }
          if (i === 0) first = value;
          if (i >= 2) {
            append(triangles, first);
            append(triangles, previous);
            append(triangles, value);
          }
          previous = value;
        }
      }
      if (isVertex) for (let axis = 0; axis < 3; axis++) positions[3 * item + axis] = row[axes[axis]];
    }
  }
  return checkedScan(fileName, positions, grown(triangles));
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
      if (!elements.length || !bytesOf[type] || (countType !== null && !bytesOf[countType])) {
        refuseScan(fileName, "a PLY file with known property types", line);
      }
      elements[elements.length - 1].properties.push({ name: words[list ? 4 : 2] ?? "", type, countType });
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

type Body = { next(type: string): number | null; leastBytes(type: string): number };

function textBody(bytes: Uint8Array, bodyAt: number): Body {
  const next = numberReader(bytes, bodyAt);
  return { next, leastBytes: () => 2 }; // a digit and a space
}

function binaryBody(bytes: Uint8Array, bodyAt: number, little: boolean): Body {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = bodyAt;
  const next = (type: string): number | null => {
    const from = at;
    at += bytesOf[type];
    if (at > bytes.length) return null;
    switch (type) {
      case "char":
      case "int8":
        return view.getInt8(from);
      case "uchar":
      case "uint8":
        return view.getUint8(from);
      case "short":
      case "int16":
        return view.getInt16(from, little);
      case "ushort":
      case "uint16":
        return view.getUint16(from, little);
      case "int":
      case "int32":
        return view.getInt32(from, little);
      case "uint":
      case "uint32":
        return view.getUint32(from, little);
      case "float":
      case "float32":
        return view.getFloat32(from, little);
      default:
        return view.getFloat64(from, little);
    }
  };
  return { next, leastBytes: (type) => bytesOf[type] };
}
