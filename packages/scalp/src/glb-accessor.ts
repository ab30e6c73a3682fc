import { type Glb, list, object } from "./glb-json.js";
import { refuseScan } from "./scan-mesh.js";

const componentBytes: Record<number, number> = { 5120: 1, 5121: 1, 5122: 2, 5123: 2, 5125: 4, 5126: 4 };
/** Divisor that brings a normalised integer into -1 to 1. */
const fullScale: Record<number, number> = { 5120: 127, 5121: 255, 5122: 32767, 5123: 65535 };

/**
 * The numbers of one glTF accessor, plain or quantised.
 *
 * @returns length count for SCALAR, 3 * count for VEC3
 * @throws InputError where the accessor reaches outside the file's own bytes
 */
export function readAccessor(glb: Glb, index: number, type: "SCALAR" | "VEC3"): Float64Array {
  const { json, binary, fileName } = glb;
  const accessor = object(list(json.accessors)[index]);
  const bufferView = object(list(json.bufferViews)[Number(accessor.bufferView)]);
  const width = type === "VEC3" ? 3 : 1;
  const componentType = Number(accessor.componentType);
  const size = componentBytes[componentType];
  if (accessor.type !== type || !size) refuseScan(fileName, "a GLB with complete accessors", `accessor ${index}`);
  if (accessor.sparse !== undefined) refuseScan(fileName, "a GLB without sparse accessors", `accessor ${index}`);
  if (Number(bufferView.buffer) !== 0 || object(list(json.buffers)[0]).uri !== undefined) {
    refuseScan(fileName, "a GLB with all its data inside", `accessor ${index} elsewhere`);
  }
  const whole = (value: unknown, otherwise: number): number => (value === undefined ? otherwise : Number(value));
  const count = Number(accessor.count);
  const viewStart = whole(bufferView.byteOffset, 0);
  const viewBytes = Number(bufferView.byteLength);
  const start = whole(accessor.byteOffset, 0);
  const stride = whole(bufferView.byteStride, width * size);
  const end = start + (count - 1) * stride + width * size;
  const fits =
    [count, viewStart, viewBytes, start, stride].every((value) => Number.isSafeInteger(value) && value >= 0) &&
    stride >= width * size &&
    end <= viewBytes &&
    viewStart + viewBytes <= binary.length;
  if (!fits || count === 0) refuseScan(fileName, "a GLB whose accessors lie inside the file", `accessor ${index}`);

  const view = new DataView(binary.buffer, binary.byteOffset + viewStart, viewBytes);
  const divisor = accessor.normalized === true ? (fullScale[componentType] ?? 1) : 1;
  const values = new Float64Array(width * count);
  for (let item = 0; item < count; item++) {
    for (let i = 0; i < width; i++) {
      const value = component(view, start + item * stride + i * size, componentType);
      values[width * item + i] = divisor === 1 ? value : Math.max(-1, value / divisor);
    }
  }
  return values;
}

function component(view: DataView, at: number, componentType: number): number {
  switch (componentType) {
    case 5120:
      return view.getInt8(at);
    case 5121:
      return view.getUint8(at);
    case 5122:
      return view.getInt16(at, true);
    case 5123:
      return view.getUint16(at, true);
    case 5125:
      return view.getUint32(at, true);
    default:
      return view.getFloat32(at, true);
  }
}
