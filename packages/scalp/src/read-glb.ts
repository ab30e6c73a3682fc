import { readAccessor } from "./glb-accessor.js";
import { type Glb, type Json, list, object } from "./glb-json.js";
import { append, growingFloats, growingIndices, grown } from "./growing-list.js";
import { checkedScan, MAX_SCAN_VERTICES, refuseScan, type ScanMesh } from "./scan-mesh.js";
import { textOf } from "./scan-text.js";

const MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
const BINARY_CHUNK = 0x004e4942;
/** Extensions that change where vertices are and that are understood here. */
const understood = new Set(["KHR_mesh_quantization", "KHR_materials_unlit", "KHR_texture_transform"]);

/**
 * glTF 2.0 binary: every triangle primitive of the default scene, in the order of its nodes, each node's
 * transform applied. Skins and morph targets stay at rest.
 *
 * Source: Khronos glTF 2.0 specification, sections 3.4 to 3.7 and 4.4.
 *
 * @throws InputError for anything but a complete, uncompressed, self-contained GLB
 */
export function readGlb(bytes: Uint8Array, fileName: string): ScanMesh {
  const glb = readChunks(bytes, fileName);
  const { json } = glb;
  for (const extension of list(json.extensionsRequired)) {
    if (!understood.has(String(extension))) {
      refuseScan(fileName, "a GLB exported without compression", `one that needs ${String(extension)}`);
    }
  }
  const nodes = list(json.nodes);
  const scenes = list(json.scenes);
  const children = new Set(nodes.flatMap((node) => list(object(node).children)));
  const roots =
    scenes.length > 0
      ? list(object(scenes[Number(json.scene ?? 0)]).nodes)
      : nodes.map((_, node) => node).filter((node) => !children.has(node));

  const positions = growingFloats();
  const triangles = growingIndices();
  const seen = new Set<number>();
  // Kept as a list and not as recursion: a chain of a million nodes must not exhaust the stack.
  const open = roots.map((node) => ({ node: Number(node), parent: identity })).reverse();
  for (let current = open.pop(); current; current = open.pop()) {
    const node = object(nodes[current.node]);
    if (seen.has(current.node))
      refuseScan(fileName, "a GLB whose nodes form a tree", `node ${current.node} used twice`);
    seen.add(current.node);
    const matrix = multiplied(current.parent, nodeMatrix(node));
    for (const child of list(node.children).toReversed()) open.push({ node: Number(child), parent: matrix });
    if (node.mesh === undefined) continue;
    for (const primitive of list(object(list(json.meshes)[Number(node.mesh)]).primitives)) {
      appendPrimitive(glb, object(primitive), matrix);
    }
  }
  return checkedScan(fileName, grown(positions), grown(triangles));

  function appendPrimitive(source: Glb, primitive: Json, matrix: readonly number[]): void {
    const mode = Number(primitive.mode ?? 4);
    if (mode < 4 || mode > 6) return; // points and lines are no surface
    const attribute = object(primitive.attributes).POSITION;
    if (attribute === undefined) return;
    const first = positions.length / 3;
    const local = readAccessor(source, Number(attribute), "VEC3");
    for (let i = 0; i < local.length; i += 3) {
      for (let axis = 0; axis < 3; axis++) {
        append(
          positions,
          matrix[axis] * local[i] +
            matrix[4 + axis] * local[i + 1] +
            matrix[8 + axis] * local[i + 2] +
            matrix[12 + axis],
        );
      }
    }
    const corners =
      primitive.indices === undefined
        ? Float64Array.from({ length: local.length / 3 }, (_, corner) => corner)
        : readAccessor(source, Number(primitive.indices), "SCALAR");
    const own = local.length / 3;
    if (first + own > MAX_SCAN_VERTICES) refuseScan(fileName, `a scan of at most ${MAX_SCAN_VERTICES} vertices`);
    for (const corner of corners) {
      // Checked before the shift, or it would land in the next primitive's vertices.
      if (!(corner < own)) refuseScan(fileName, "a GLB whose triangles use their own vertices", `${corner} of ${own}`);
    }
    const step = mode === 4 ? 3 : 1;
    for (let i = 0; i + 2 < corners.length; i += step) {
      // A strip turns every second triangle over; a fan keeps its first corner.
      const flip = mode === 5 && i % 2 === 1 ? 1 : 0;
      append(triangles, first + (mode === 6 ? corners[0] : corners[i + flip]));
      append(triangles, first + corners[i + 1 - flip]);
      append(triangles, first + corners[i + 2]);
    }
  }
}

function readChunks(bytes: Uint8Array, fileName: string): Glb {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20 || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== 2) {
    refuseScan(fileName, "a binary glTF 2.0 file (GLB)");
  }
  if (view.getUint32(8, true) > bytes.length) {
    refuseScan(fileName, `a whole GLB of ${view.getUint32(8, true)} bytes`, `${bytes.length} bytes`);
  }
  let json: Json | null = null;
  let binary: Uint8Array = new Uint8Array(0);
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at, true);
    const kind = view.getUint32(at + 4, true);
    const start = at + 8;
    if (length > bytes.length - start) refuseScan(fileName, "a GLB whose chunks are whole", "a chunk that ends early");
    if (kind === JSON_CHUNK && json === null) json = parsed(bytes, start, start + length, fileName);
    if (kind === BINARY_CHUNK && binary.length === 0) binary = bytes.subarray(start, start + length);
    at = start + length;
  }
  if (json === null) refuseScan(fileName, "a GLB with a JSON chunk");
  return { json, binary, fileName };
}

function parsed(bytes: Uint8Array, start: number, end: number, fileName: string): Json {
  try {
    return object(JSON.parse(textOf(bytes, start, end)));
  } catch {
    return refuseScan(fileName, "a GLB whose JSON chunk can be read");
  }
}

const identity: readonly number[] = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];

/** Column-major 4 x 4 of a node: its matrix, or translation * rotation * scale. */
function nodeMatrix(node: Json): readonly number[] {
  const given = list(node.matrix).map(Number);
  if (given.length === 16) return given;
  const numbers = (value: unknown, otherwise: readonly number[]): readonly number[] => {
    const written = list(value).map(Number);
    return written.length === otherwise.length ? written : otherwise;
  };
  const [tx, ty, tz] = numbers(node.translation, [0, 0, 0]);
  const [x, y, z, w] = numbers(node.rotation, [0, 0, 0, 1]);
  const [sx, sy, sz] = numbers(node.scale, [1, 1, 1]);
  return [
    ...[sx * (1 - 2 * (y * y + z * z)), sx * 2 * (x * y + z * w), sx * 2 * (x * z - y * w), 0],
    ...[sy * 2 * (x * y - z * w), sy * (1 - 2 * (x * x + z * z)), sy * 2 * (y * z + x * w), 0],
    ...[sz * 2 * (x * z + y * w), sz * 2 * (y * z - x * w), sz * (1 - 2 * (x * x + y * y)), 0],
    ...[tx, ty, tz, 1],
  ];
}

function multiplied(a: readonly number[], b: readonly number[]): readonly number[] {
  return Array.from({ length: 16 }, (_, i) => {
    const row = i % 4;
    const column = i - row;
    return a[row] * b[column] + a[4 + row] * b[column + 1] + a[8 + row] * b[column + 2] + a[12 + row] * b[column + 3];
  });
}
