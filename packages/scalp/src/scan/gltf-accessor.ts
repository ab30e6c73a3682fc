import { type Gltf, type Json, list, object } from "./gltf-json.js";
import { refuseScan } from "./scan-mesh.js";

const componentBytes: Record<number, number> = { 5120: 1, 5121: 1, 5122: 2, 5123: 2, 5125: 4, 5126: 4 };
/** Divisor that brings a normalised integer into -1 to 1. */
const fullScale: Record<number, number> = { 5120: 127, 5121: 255, 5122: 32767, 5123: 65535 };

/** How many items an accessor says that it has; refused where that is no count. */
export function accessorCount({ json, fileName }: Gltf, index: number): number {
  const count = Number(object(list(json.accessors)[index]).count);
  if (!(Number.isSafeInteger(count) && count > 0))
    refuseScan(fileName, "a glTF file with complete accessors", `accessor ${index}`);
  return count;
}

/**
 * The numbers of one glTF accessor, plain, quantised or sparse. Its count must have been found bearable
 * before: an accessor without data of its own is all zero and may claim any.
 *
 * @returns length count for SCALAR, 3 * count for VEC3
 * @throws InputError where the accessor reaches outside the file's own bytes
 *
 * Source: Khronos glTF 2.0 specification, sections 3.6.2 and 5.1.
 */
export function readAccessor(gltf: Gltf, index: number, type: "SCALAR" | "VEC3"): Float64Array {
  const { json, fileName } = gltf;
  const accessor = object(list(json.accessors)[index]);
  const count = accessorCount(gltf, index);
  const width = type === "VEC3" ? 3 : 1;
  const componentType = Number(accessor.componentType);
  if (accessor.type !== type || !componentBytes[componentType]) {
    refuseScan(fileName, "a glTF file with complete accessors", `accessor ${index}`);
  }
  const outside = (): never => refuseScan(fileName, "a glTF file whose accessors lie inside it", `accessor ${index}`);
  const values =
    accessor.bufferView === undefined
      ? new Float64Array(width * count)
      : viewNumbers(gltf, accessor, componentType, count, width, outside);
  if (accessor.sparse !== undefined) {
    const sparse = object(accessor.sparse);
    const changed = Number(sparse.count);
    if (!(Number.isSafeInteger(changed) && changed >= 1 && changed <= count)) outside();
    const indices = object(sparse.indices);
    const at = viewNumbers(gltf, indices, Number(indices.componentType), changed, 1, outside);
    const instead = viewNumbers(gltf, object(sparse.values), componentType, changed, width, outside);
    for (let i = 0; i < changed; i++) {
      if (!(at[i] < count)) outside();
      for (let k = 0; k < width; k++) values[width * at[i] + k] = instead[width * i + k];
    }
  }
  const divisor = accessor.normalized === true ? (fullScale[componentType] ?? 1) : 1;
  if (divisor !== 1) for (let i = 0; i < values.length; i++) values[i] = Math.max(-1, values[i] / divisor);
  return values;
}

function viewNumbers(
  { json, buffers, fileName }: Gltf,
  from: Json,
  componentType: number,
  count: number,
  width: number,
  outside: () => never,
): Float64Array {
  const bufferView = object(list(json.bufferViews)[Number(from.bufferView)]);
  const size = componentBytes[componentType];
  if (!size) outside();
  const buffer = buffers[Number(bufferView.buffer)];
  if (buffer === null) {
    refuseScan(fileName, "a glTF file with all its data inside", `buffer ${bufferView.buffer} in another file`);
  }
  if (object(bufferView.extensions).EXT_meshopt_compression !== undefined) {
    refuseScan(fileName, "a glTF file exported without compression", "one that needs EXT_meshopt_compression");
  }
  const whole = (value: unknown, otherwise: number): number => (value === undefined ? otherwise : Number(value));
  const viewStart = whole(bufferView.byteOffset, 0);
  const viewBytes = Number(bufferView.byteLength);
  const start = whole(from.byteOffset, 0);
  const stride = whole(bufferView.byteStride, width * size);
  const end = start + (count - 1) * stride + width * size;
  const fits =
    buffer !== undefined &&
    [viewStart, viewBytes, start, stride].every((value) => Number.isSafeInteger(value) && value >= 0) &&
    stride >= width * size &&
    end <= viewBytes &&
    viewStart + viewBytes <= buffer.length;
  if (!fits) outside();
  const view = new DataView(buffer.buffer, buffer.byteOffset + viewStart, viewBytes);
  const values = new Float64Array(width * count);
  for (let item = 0; item < count; item++) {
    for (let i = 0; i < width; i++) {
      values[width * item + i] = component(view, start + item * stride + i * size, componentType);
    }
  }
  return values;
}

function component(view: DataView, at: number, componentType: number): number {
  switch (componentType) {
    case 5126:
      return view.getFloat32(at, true);
    case 5125:
      return view.getUint32(at, true);
    case 5123:
      return view.getUint16(at, true);
    case 5121:
      return view.getUint8(at);
    case 5122:
      return view.getInt16(at, true);
    default:
      return view.getInt8(at);
  }
}
