import { type FrameMatrix, identityFrame, mirrors, movedInto, multiplied } from "./frame-matrix.js";
import { PolygonFans } from "./polygon-fans.js";
import { checkedScan, MAX_SCAN_VERTICES, refuseScan, type ScanHint, type ScanMesh } from "./scan-mesh.js";
import { textOf } from "./scan-text.js";
import { TriangleGroups } from "./triangle-groups.js";
import { usdCrateLayer } from "./usd-crate.js";
import { primFrame } from "./usd-frames.js";
import { MOST_PRIMS, type UsdLayer, type UsdPrim } from "./usd-layer.js";
import { usdTextLayer } from "./usd-text.js";
import { zipEntries } from "./zip-entries.js";

const isCrate = (bytes: Uint8Array): boolean => textOf(bytes, 0, Math.min(8, bytes.length)) === "PXR-USDC";
const isText = (bytes: Uint8Array): boolean => /^#usda\s/.test(textOf(bytes, 0, Math.min(8, bytes.length)));

/**
 * USDZ: an archive of USD layers. The first is the whole; what it refers to is taken from the same archive and
 * from nowhere else. Where it has no mesh even so, the first layer that has one is read instead.
 *
 * Source: OpenUSD, USDZ File Format Specification 1.3.
 *
 * @throws InputError for an archive that is damaged, or has no layer with a mesh
 */
export function readUsdz(bytes: Uint8Array, fileName: string, onShare: (share: number) => void): ScanMesh {
  const layers = zipEntries(bytes, fileName).filter(({ name }) => /\.usd[ac]?$/i.test(name));
  if (layers.length === 0) refuseScan(fileName, "a USDZ file with a .usd, .usda or .usdc file in it");
  const known = new Map<string, UsdLayer>();
  const inArchive = (path: string): UsdLayer | null => {
    const name = path.replace(/^(\.?\/)+/, "");
    const entry = layers.find((layer) => layer.name === name);
    if (!entry) return null;
    const layer = known.get(name) ?? layerOf(entry.bytes(), fileName, onShare);
    known.set(name, layer);
    return layer;
  };
  const composed = composer(inArchive, fileName);
  for (const { name } of layers.slice(0, MOST_LAYERS)) {
    const layer = inArchive(name);
    const scan = layer && layerScan(composed(layer), fileName);
    if (!scan) continue;
    if (name === layers[0].name) return scan;
    const note = "The first part of the archive has no mesh; another one was read.";
    return { ...scan, notes: [...(scan.notes ?? []), note] };
  }
  return refuseScan(fileName, "a USDZ file with a mesh in it");
}

/** A USD layer by itself, text or crate. */
export function readUsd(bytes: Uint8Array, fileName: string, onShare: (share: number) => void): ScanMesh {
  const layer = layerOf(bytes, fileName, onShare);
  return layerScan(layer, fileName) ?? refuseScan(fileName, "a USD file with a mesh in it");
}

/** Layers looked through for a mesh, and references to references. */
const MOST_LAYERS = 16;
const MOST_STEPS = 4;
/** Prims looked at for all references together, about a second. */
const MOST_WORK = 10_000_000;

function layerOf(bytes: Uint8Array, fileName: string, onShare: (share: number) => void): UsdLayer {
  if (isCrate(bytes)) return usdCrateLayer(bytes, fileName);
  if (isText(bytes)) return usdTextLayer(bytes, fileName, onShare);
  return refuseScan(fileName, "a USD file, as text or as a crate");
}

/**
 * Layers with every prim that refers to one of another layer filled from there: its attributes where it has
 * none itself, and what is in it. Each layer is filled once for every step that leads to it.
 */
function composer(inArchive: (path: string) => UsdLayer | null, fileName: string) {
  const known = new Map<string, readonly UsdPrim[]>();
  let work = 0;
  const filled = (prims: readonly UsdPrim[], steps: number): readonly UsdPrim[] => {
    if (!prims.some(({ reference }) => reference)) return prims;
    const all: UsdPrim[] = [];
    const placeOf: number[] = [];
    for (const prim of prims) {
      const parent = prim.parent < 0 ? -1 : placeOf[prim.parent];
      placeOf.push(all.length);
      const other = prim.reference && steps < MOST_STEPS ? referred(prim.reference.file, steps + 1) : [];
      const wanted = prim.reference?.prim ?? "";
      const target = other.findIndex(({ name, parent: top }) => top < 0 && (name === wanted || wanted === ""));
      work += other.length;
      if (target < 0) {
        all.push({ ...prim, parent });
      } else {
        const { typeName, attributes } = other[target];
        const place = new Map([[target, all.length]]);
        const own = new Map([...attributes, ...prim.attributes]);
        all.push({ ...prim, parent, typeName: prim.typeName || typeName, attributes: own });
        // What is in it comes after it.
        for (let i = target + 1; i < other.length; i++) {
          const within = place.get(other[i].parent);
          if (within === undefined) continue;
          place.set(i, all.length);
          all.push({ ...other[i], parent: within });
        }
      }
      if (all.length > MOST_PRIMS || work > MOST_WORK) {
        refuseScan(fileName, "a USD file whose parts refer to less of each other");
      }
    }
    return all;
  };
  const referred = (file: string, steps: number): readonly UsdPrim[] => {
    const key = `${steps} ${file}`;
    const found = known.get(key) ?? filled(inArchive(file)?.prims ?? [], steps);
    known.set(key, found);
    return found;
  };
  return ({ metadata, prims }: UsdLayer): UsdLayer => ({ metadata, prims: filled(prims, 0) });
}

/** The meshes of one layer; null if it has none that can be seen. */
function layerScan(layer: UsdLayer, fileName: string): ScanMesh | null {
  const meshes = seenMeshes(layer);
  if (meshes.length === 0) return null;
  let vertices = 0;
  for (const { points } of meshes) vertices += points.length / 3;
  if (vertices > MAX_SCAN_VERTICES) refuseScan(fileName, `a scan of at most ${MAX_SCAN_VERTICES} vertices`);
  const positions = new Float64Array(3 * vertices);
  const faces = new PolygonFans(fileName);
  const groups = new TriangleGroups();
  let first = 0;
  for (const { prim, frame, points } of meshes) {
    groups.begin(faces.triangleCount, prim.name);
    movedInto(positions, 3 * first, points, frame);
    appendFaces(
      prim,
      points.length / 3,
      first,
      mirrors(frame) !== (prim.attributes.get("orientation") === "leftHanded"),
    );
    first += points.length / 3;
  }
  return checkedScan(fileName, positions, faces.straightened(positions), {
    hint: hintOf(layer),
    groups: groups.of(faces.triangleCount),
  });

  function appendFaces({ attributes }: UsdPrim, own: number, from: number, turned: boolean): void {
    const counts = attributes.get("faceVertexCounts");
    const corners = attributes.get("faceVertexIndices");
    if (!(counts instanceof Float64Array) || !(corners instanceof Float64Array)) return;
    let at = 0;
    for (const count of counts) {
      if (!(Number.isInteger(count) && count >= 0 && at + count <= corners.length)) {
        refuseScan(fileName, "a USD file whose faces have as many corners as it counts");
      }
      faces.begin();
      for (let i = 0; i < count; i++) {
        const corner = corners[turned ? at + count - 1 - i : at + i];
        if (!(Number.isInteger(corner) && corner >= 0 && corner < own)) {
          refuseScan(fileName, "a USD file whose faces use their own points", `${corner} of ${own}`);
        }
        faces.corner(from + corner);
      }
      faces.end();
      at += count;
    }
  }
}

type PlacedMesh = { readonly prim: UsdPrim; readonly frame: FrameMatrix; readonly points: Float64Array };

/** Meshes that are defined, visible and neither a guide nor a stand-in, with their place in the world. */
function seenMeshes({ prims }: UsdLayer): PlacedMesh[] {
  const frames: FrameMatrix[] = [];
  const hidden = new Uint8Array(prims.length);
  const meshes: PlacedMesh[] = [];
  prims.forEach((prim, i) => {
    const purpose = prim.attributes.get("purpose");
    if (
      (prim.parent >= 0 && hidden[prim.parent]) ||
      prim.specifier !== "def" ||
      prim.attributes.get("visibility") === "invisible" ||
      purpose === "guide" ||
      purpose === "proxy"
    ) {
      hidden[i] = 1;
      return;
    }
    const { frame, fromWorld } = primFrame(prim);
    frames[i] = prim.parent < 0 || fromWorld ? frame : multiplied(frames[prim.parent] ?? identityFrame, frame);
    const points = prim.attributes.get("points");
    if (prim.typeName !== "Mesh" || !(points instanceof Float64Array) || points.length % 3 !== 0) return;
    if (points.length > 0) meshes.push({ prim, frame: frames[i], points });
  });
  return meshes;
}

function hintOf({ metadata }: UsdLayer): ScanHint {
  const metres = metadata.get("metersPerUnit");
  const up = metadata.get("upAxis");
  return {
    ...(metres instanceof Float64Array && metres[0] > 0 ? { mmPerUnit: 1000 * metres[0] } : {}),
    ...(up === "Y" ? { up: "y" as const } : up === "Z" ? { up: "z" as const } : {}),
  };
}
