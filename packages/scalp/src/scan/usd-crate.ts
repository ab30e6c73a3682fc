import { refuseScan } from "./scan-mesh.js";
import {
  ARRAY,
  COMPRESSED,
  type CrateTables,
  crateTables,
  INLINED,
  long,
  unpackedIntegers,
} from "./usd-crate-tables.js";
import { isShapeAttribute, MOST_NUMBERS, MOST_PRIMS, type UsdLayer, type UsdPrim, type UsdValue } from "./usd-layer.js";

/** Kinds of specs. */
const ATTRIBUTE = 1;
const PRIM = 6;
const PSEUDO_ROOT = 7;
/** Types of values, those that shapes are told in. */
const INT = 3;
const UINT = 4;
const TOKEN = 11;
const STRING = 10;
const SPECIFIER = 42;
const TOKEN_VECTOR = 41;
/** Numbers and bytes each, by type; all but the whole ones are floats of that size. */
const tuples: Record<number, readonly [numbers: number, bytes: number]> = {
  3: [1, 4], // int
  4: [1, 4], // uint
  7: [1, 2], // half
  8: [1, 4], // float
  9: [1, 8], // double
  15: [16, 8], // matrix4d
  16: [4, 8], // quatd
  17: [4, 4], // quatf
  18: [4, 2], // quath
  23: [3, 8], // vec3d
  24: [3, 4], // vec3f
  25: [3, 2], // vec3h
};
const quaternions = new Set([16, 17, 18]);
/** Fields that one prim or attribute may have; real ones have a dozen. */
const MOST_FIELDS = 256;
/** Shorter whole-number arrays are stored as they are. */
const LEAST_COMPRESSED = 16;

/**
 * A USD layer in a crate file (usdc): prims with the attributes that make shape.
 *
 * Source: OpenUSD, the crate format (pxr/usd/sdf/crateFile.h), versions 0.0 to 0.12.
 *
 * @throws InputError where the file is damaged
 */
export function usdCrateLayer(bytes: Uint8Array, fileName: string): UsdLayer {
  const tables = crateTables(bytes, fileName);
  const { paths, specs, fields, fieldSets, tokens } = tables;
  const broken = (what: string): never => refuseScan(fileName, "a USD crate file that is whole", what);
  const token = (number: number): string => tokens[number] ?? broken(`token ${number}`);
  const fieldOf = (spec: number, name: string): number => {
    const start = specs.fieldSet[spec];
    if (!(start >= 0 && start < fieldSets.length)) return broken(`spec ${spec}`);
    for (let i = start; i < Math.min(fieldSets.length, start + MOST_FIELDS) && fieldSets[i] !== -1; i++) {
      if (!(fieldSets[i] >= 0 && fieldSets[i] < fields.token.length)) return broken(`field set ${start}`);
      if (token(fields.token[fieldSets[i]]) === name) return fieldSets[i];
    }
    return -1;
  };
  let numbers = 0;
  const valueIn = (spec: number, name: string): UsdValue | undefined => {
    const field = fieldOf(spec, name);
    if (field < 0) return undefined;
    const value = crateValue(tables, field, MOST_NUMBERS - numbers);
    if (value instanceof Float64Array) numbers += value.length;
    return value;
  };

  const metadata = new Map<string, UsdValue>();
  const specOfPath = new Int32Array(paths.parent.length).fill(-1);
  for (let spec = 0; spec < specs.path.length; spec++) {
    const path = specs.path[spec];
    if (!(path >= 0 && path < specOfPath.length)) broken(`spec ${spec}`);
    specOfPath[path] = spec;
  }
  const prims: UsdPrim[] = [];
  const primOfPath = new Int32Array(paths.parent.length).fill(-1);
  // Parents come before their children in the order of the paths.
  for (const path of paths.order) {
    const spec = specOfPath[path];
    if (spec < 0) continue;
    const parent = paths.parent[path];
    const type = specs.type[spec];
    if (type === PSEUDO_ROOT) {
      for (const name of ["metersPerUnit", "upAxis"]) {
        const value = valueIn(spec, name);
        if (value !== undefined) metadata.set(name, value);
      }
    } else if (type === PRIM) {
      const typeName = valueIn(spec, "typeName");
      const specifier = valueIn(spec, "specifier");
      primOfPath[path] = prims.length;
      prims.push({
        name: token(paths.token[path]),
        typeName: typeof typeName === "string" ? typeName : "",
        parent: parent < 0 ? -1 : primOfPath[parent],
        specifier: typeof specifier === "string" ? specifier : "over",
        attributes: new Map(),
      });
      if (prims.length > MOST_PRIMS) refuseScan(fileName, `a USD file of at most ${MOST_PRIMS} parts`);
    } else if (type === ATTRIBUTE && parent >= 0 && primOfPath[parent] >= 0) {
      const name = token(paths.token[path]);
      if (!isShapeAttribute(name)) continue;
      const value = valueIn(spec, "default");
      if (value !== undefined) prims[primOfPath[parent]].attributes.set(name, value);
    }
  }
  return { metadata, prims };
}

/**
 * What a field holds; undefined for types that say nothing about shape.
 *
 * @param mostNumbers that may be set aside for it
 */
function crateValue(tables: CrateTables, field: number, mostNumbers: number): UsdValue | undefined {
  const { bytes, view, fields, tokens, strings, version, fileName } = tables;
  const broken = (): never => refuseScan(fileName, "a USD crate file whose values are inside it", `field ${field}`);
  const type = fields.type[field];
  const flags = fields.flags[field];
  const payload = fields.payload[field];
  const within = (at: number, length: number): number => (at >= 0 && at + length <= bytes.length ? at : broken());
  const token = (number: number): string => tokens[number] ?? broken();
  const low = payload % 0x100000000;

  if (type === SPECIFIER) return ["def", "over", "class"][low] ?? broken();
  if (type === TOKEN && !(flags & ARRAY))
    return token(flags & INLINED ? low : view.getUint32(within(payload, 4), true));
  if (type === STRING && !(flags & ARRAY)) return token(strings[low] ?? broken());
  if (type === TOKEN_VECTOR || (type === TOKEN && flags & ARRAY)) {
    if (payload === 0) return [];
    const { count, at } =
      type === TOKEN ? arrayAt(payload) : { count: long(view, within(payload, 8)), at: payload + 8 };
    if (count > 100_000) broken();
    within(at, 4 * count);
    return Array.from({ length: count }, (_, i) => token(view.getUint32(at + 4 * i, true)));
  }
  const tuple = tuples[type];
  if (tuple === undefined) return undefined;
  const [width, size] = tuple;
  const number = (at: number): number => {
    if (type === INT) return view.getInt32(at, true);
    if (type === UINT) return view.getUint32(at, true);
    return size === 8
      ? view.getFloat64(at, true)
      : size === 4
        ? view.getFloat32(at, true)
        : half(view.getUint16(at, true));
  };

  if (flags & ARRAY) {
    if (payload === 0) return new Float64Array(0);
    const { count, at } = arrayAt(payload);
    if (width * count > mostNumbers) {
      refuseScan(fileName, `a USD file with at most ${MOST_NUMBERS} numbers of shape`);
    }
    if (flags & COMPRESSED && (type === INT || type === UINT) && count >= LEAST_COMPRESSED) {
      const length = long(view, within(at, 8));
      within(at + 8, length);
      const numbers = unpackedIntegers(bytes.subarray(at + 8, at + 8 + length), count) ?? broken();
      return Float64Array.from(numbers);
    }
    // Packed floats are no points: those are always tuples.
    if (flags & COMPRESSED && type !== INT && type !== UINT) return undefined;
    within(at, width * size * count);
    const values = new Float64Array(width * count);
    for (let i = 0; i < values.length; i++) values[i] = number(at + size * i);
    return values;
  }
  if (flags & INLINED) return inlined(type, width, low) ?? undefined;
  within(payload, width * size);
  const values = Float64Array.from({ length: width }, (_, i) => number(payload + size * i));
  // Text files write the real part first, crate files last.
  if (quaternions.has(type)) return Float64Array.of(values[3], values[0], values[1], values[2]);
  return values;

  function arrayAt(start: number): { count: number; at: number } {
    // Before version 0.5 the number of dimensions came first, before 0.7 the count had four bytes.
    const first = version < 5 ? start + 4 : start;
    return version < 7
      ? { count: view.getUint32(within(first, 4), true), at: first + 4 }
      : { count: long(view, within(first, 8)), at: first + 8 };
  }
}

/** Small values stand in the place of their offset: numbers in four bytes, small whole tuples in one each. */
function inlined(type: number, width: number, low: number): Float64Array | null {
  const four = new DataView(new ArrayBuffer(4));
  four.setUint32(0, low, true);
  if (type === INT) return Float64Array.of(four.getInt32(0, true));
  if (type === UINT) return Float64Array.of(low);
  if (width === 1) return Float64Array.of(type === 7 ? half(low & 0xffff) : four.getFloat32(0, true));
  if (width === 3) return Float64Array.of(four.getInt8(0), four.getInt8(1), four.getInt8(2));
  if (width === 16) {
    return Float64Array.from({ length: 16 }, (_, i) => (i % 5 === 0 ? four.getInt8(i / 5) : 0));
  }
  return null;
}

/** A number of IEEE 754 half precision. */
function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 0x3ff;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  // 2^-24 for each step of the fraction, doubled with every step of the exponent from 1 on.
  let step = 1 / 16_777_216;
  for (let e = 1; e < exponent; e++) step *= 2;
  return sign * step * (exponent === 0 ? fraction : fraction + 1024);
}
