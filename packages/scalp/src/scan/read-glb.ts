import {
  type FrameMatrix,
  identityFrame,
  mirrors,
  movedInto,
  moveFrame,
  multiplied,
  scaleFrame,
  turnFrame,
} from "./frame-matrix.js";
import { accessorCount, readAccessor } from "./gltf-accessor.js";
import { base64Bytes, boundedJson, type Gltf, type Json, list, object } from "./gltf-json.js";
import { checkedScan, MAX_SCAN_TRIANGLES, MAX_SCAN_VERTICES, refuseScan, type ScanMesh } from "./scan-mesh.js";
import { TriangleGroups } from "./triangle-groups.js";

const MAGIC = 0x46546c67;
const JSON_CHUNK = 0x4e4f534a;
const BINARY_CHUNK = 0x004e4942;
/** Extensions that leave vertices alone, and the one that is understood though it does not. */
const understood = /^(KHR_mesh_quantization|[A-Z]+_(materials|texture|lights|xmp)\w*)$/;
const compressing = /^(KHR_draco_mesh_compression|\w+_meshopt_compression)$/;

/** glTF 2.0 in one binary file (GLB). */
export function readGlb(bytes: Uint8Array, fileName: string, onShare: (share: number) => void): ScanMesh {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 20 || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== 2) {
    refuseScan(fileName, "a binary glTF 2.0 file (GLB)");
  }
  if (view.getUint32(8, true) > bytes.length) {
    refuseScan(fileName, `a whole GLB of ${view.getUint32(8, true)} bytes`, `${bytes.length} bytes`);
  }
  let json: Uint8Array | null = null;
  let binary: Uint8Array | null = null;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at, true);
    const kind = view.getUint32(at + 4, true);
    const start = at + 8;
    if (length > bytes.length - start) refuseScan(fileName, "a GLB whose chunks are whole", "a chunk that ends early");
    if (kind === JSON_CHUNK) json ??= bytes.subarray(start, start + length);
    if (kind === BINARY_CHUNK) binary ??= bytes.subarray(start, start + length);
    at = start + length;
  }
  if (json === null) refuseScan(fileName, "a GLB with a JSON chunk");
  return readScene(boundedJson(json, fileName), binary, fileName, onShare);
}

/** glTF 2.0 as JSON text; its buffers must be in it, as data: URIs. */
export function readGltf(bytes: Uint8Array, fileName: string, onShare: (share: number) => void): ScanMesh {
  return readScene(boundedJson(bytes, fileName), null, fileName, onShare);
}

/**
 * Every triangle primitive of the default scene, in the order of its nodes, each node's transform applied.
 * Skins and morph targets stay at rest.
 *
 * Source: Khronos glTF 2.0 specification, sections 3.4 to 3.7 and 4.4.
 *
 * @throws InputError for anything but a complete, uncompressed, self-contained scene
 */
function readScene(
  json: Json,
  binary: Uint8Array | null,
  fileName: string,
  onShare: (share: number) => void,
): ScanMesh {
  for (const extension of list(json.extensionsRequired)) {
    const needed = String(extension).slice(0, 100);
    if (understood.test(needed)) continue;
    refuseScan(
      fileName,
      compressing.test(needed) ? "a glTF file exported without compression" : "a glTF file that any viewer can show",
      `one that needs ${needed}`,
    );
  }
  const buffers = list(json.buffers).map((buffer, i) => bufferBytes(object(buffer), i === 0 ? binary : null, fileName));
  const gltf: Gltf = { json, buffers, fileName };
  const { parts, vertices, corners } = placedPrimitives(gltf);
  const positions = new Float64Array(3 * vertices);
  const triangles = new Uint32Array(corners);
  const groups = new TriangleGroups();
  let first = 0;
  let length = 0;
  for (const { primitive, matrix, name } of parts) {
    onShare(first / vertices);
    if (name !== "") groups.begin(length / 3, name);
    const local = readAccessor(gltf, Number(object(primitive.attributes).POSITION), "VEC3");
    movedInto(positions, 3 * first, local, matrix);
    length = appendTriangles(gltf, primitive, first, local.length / 3, mirrors(matrix), triangles, length);
    first += local.length / 3;
  }
  // The specification fixes metres and y up; who exports something else breaks it.
  return checkedScan(fileName, positions, triangles, {
    hint: { mmPerUnit: 1000, up: "y" },
    groups: groups.of(triangles.length / 3),
  });
}

/** The bytes of a buffer; null where they lie in another file, which is not read. */
function bufferBytes(buffer: Json, binary: Uint8Array | null, fileName: string): Uint8Array | null {
  if (buffer.uri === undefined) return binary;
  const data = /^data:[^,]{0,200};base64,/.exec(String(buffer.uri).slice(0, 300));
  if (!data) return null;
  return (
    base64Bytes(String(buffer.uri).slice(data[0].length)) ??
    refuseScan(fileName, "a glTF file whose data: URIs are base64")
  );
}

type Placed = { readonly primitive: Json; readonly matrix: FrameMatrix; readonly name: string };

/**
 * The triangle primitives under the scene's roots, counted before anything is set aside for them: a small
 * file can name one mesh in a million places.
 */
function placedPrimitives(gltf: Gltf): { parts: Placed[]; vertices: number; corners: number } {
  const { json, fileName } = gltf;
  let vertices = 0;
  let corners = 0;
  const nodes = list(json.nodes);
  const meshes = list(json.meshes);
  const scenes = list(json.scenes);
  const parts: Placed[] = [];
  const seen = new Uint8Array(nodes.length);
  // Kept as a list and not as recursion: a chain of a million nodes must not exhaust the stack.
  const open = rootsOf(nodes, scenes, json.scene)
    .map((node) => ({ node: Number(node), parent: identityFrame }))
    .reverse();
  for (let current = open.pop(); current; current = open.pop()) {
    const node = object(nodes[current.node]);
    if (seen[current.node])
      refuseScan(fileName, "a glTF file whose nodes form a tree", `node ${current.node} used twice`);
    seen[current.node] = 1;
    const own = nodeMatrix(node);
    const matrix = own === identityFrame ? current.parent : multiplied(current.parent, own);
    const children = list(node.children);
    for (let i = children.length - 1; i >= 0; i--) open.push({ node: Number(children[i]), parent: matrix });
    if (node.mesh === undefined) continue;
    const mesh = object(meshes[Number(node.mesh)]);
    const name = typeof node.name === "string" ? node.name : typeof mesh.name === "string" ? mesh.name : "";
    for (const each of list(mesh.primitives)) {
      const primitive = object(each);
      const mode = Number(primitive.mode ?? 4);
      if (mode < 4 || mode > 6 || object(primitive.attributes).POSITION === undefined) continue; // no surface
      if (object(primitive.extensions).KHR_draco_mesh_compression !== undefined) {
        refuseScan(fileName, "a glTF file exported without compression", "one that needs KHR_draco_mesh_compression");
      }
      parts.push({ primitive, matrix, name });
      vertices += accessorCount(gltf, Number(object(primitive.attributes).POSITION));
      corners += cornerCount(gltf, primitive);
      if (vertices > MAX_SCAN_VERTICES) refuseScan(fileName, `a scan of at most ${MAX_SCAN_VERTICES} vertices`);
      if (corners > 3 * MAX_SCAN_TRIANGLES) refuseScan(fileName, `a scan of at most ${MAX_SCAN_TRIANGLES} triangles`);
    }
  }
  return { parts, vertices, corners };
}

function rootsOf(nodes: readonly unknown[], scenes: readonly unknown[], scene: unknown): readonly unknown[] {
  if (scenes.length > 0) return list(object(scenes[Number(scene ?? 0)]).nodes);
  const children = new Set(nodes.flatMap((node) => list(object(node).children)));
  return nodes.map((_, node) => node).filter((node) => !children.has(node));
}

/** How many corners a primitive's triangles have, as a list of triangles. */
function cornerCount(gltf: Gltf, primitive: Json): number {
  const written =
    primitive.indices === undefined
      ? accessorCount(gltf, Number(object(primitive.attributes).POSITION))
      : accessorCount(gltf, Number(primitive.indices));
  return Number(primitive.mode ?? 4) === 4 ? written - (written % 3) : 3 * Math.max(0, written - 2);
}

function appendTriangles(
  gltf: Gltf,
  primitive: Json,
  first: number,
  own: number,
  mirrored: boolean,
  triangles: Uint32Array,
  start: number,
): number {
  const mode = Number(primitive.mode ?? 4);
  const indices = primitive.indices === undefined ? null : readAccessor(gltf, Number(primitive.indices), "SCALAR");
  const corner = (i: number): number => {
    const vertex = indices ? indices[i] : i;
    // Checked before the shift, or it would land in the next primitive's vertices.
    if (!(vertex < own))
      refuseScan(gltf.fileName, "a glTF file whose triangles use their own vertices", `${vertex} of ${own}`);
    return first + vertex;
  };
  let length = start;
  const count = indices ? indices.length : own;
  for (let i = 0; i + 2 < count; i += mode === 4 ? 3 : 1) {
    // A strip turns every second triangle over, a mirror all of them; a fan keeps its first corner.
    const flip = (mode === 5 && i % 2 === 1) !== mirrored;
    triangles[length] = corner(mode === 6 ? 0 : i);
    triangles[length + (flip ? 2 : 1)] = corner(i + 1);
    triangles[length + (flip ? 1 : 2)] = corner(i + 2);
    length += 3;
  }
  return length;
}

/** A node's matrix, or translation * rotation * scale. */
function nodeMatrix(node: Json): FrameMatrix {
  const given = list(node.matrix);
  if (given.length === 16) return given.map(Number);
  if (node.translation === undefined && node.rotation === undefined && node.scale === undefined) return identityFrame;
  const numbers = (value: unknown, otherwise: readonly number[]): readonly number[] => {
    const written = list(value).map(Number);
    return written.length === otherwise.length ? written : otherwise;
  };
  const [tx, ty, tz] = numbers(node.translation, [0, 0, 0]);
  const [x, y, z, w] = numbers(node.rotation, [0, 0, 0, 1]);
  const [sx, sy, sz] = numbers(node.scale, [1, 1, 1]);
  return multiplied(moveFrame(tx, ty, tz), multiplied(turnFrame(x, y, z, w), scaleFrame(sx, sy, sz)));
}
