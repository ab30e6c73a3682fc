import { type FrameMatrix, identityFrame, mirrors, movedInto, multiplied } from "./frame-matrix.js";
import { PolygonFans } from "./polygon-fans.js";
import { checkedScan, MAX_SCAN_VERTICES, refuseScan, type ScanHint, type ScanMesh } from "./scan-mesh.js";
import { textOf } from "./scan-text.js";
import { TriangleGroups } from "./triangle-groups.js";
import { usdCrateLayer } from "./usd-crate.js";
import { primFrame } from "./usd-frames.js";
import type { UsdLayer, UsdPrim } from "./usd-layer.js";
import { usdTextLayer } from "./usd-text.js";
import { zipEntries } from "./zip-entries.js";

const isCrate = (bytes: Uint8Array): boolean => textOf(bytes, 0, Math.min(8, bytes.length)) === "PXR-USDC";
const isText = (bytes: Uint8Array): boolean => /^#usda\s/.test(textOf(bytes, 0, Math.min(8, bytes.length)));

/**
 * USDZ: an archive of USD layers. The first layer that holds a mesh is read; references from one to another
 * are not followed.
 *
 * Source: OpenUSD, USDZ File Format Specification 1.3.
 *
 * @throws InputError for an archive that is damaged, or has no layer with a mesh
 */
export function readUsdz(bytes: Uint8Array, fileName: string, onShare: (share: number) => void): ScanMesh {
  const layers = zipEntries(bytes, fileName).filter(({ name }) => /\.usd[ac]?$/i.test(name));
  if (layers.length === 0) refuseScan(fileName, "a USDZ file with a .usd, .usda or .usdc file in it");
  for (const [i, layer] of layers.entries()) {
    if (i >= MOST_LAYERS) break;
    const scan = layerScan(layer.bytes(), fileName, onShare);
    if (scan === null) continue;
    if (layers.length === 1) return scan;
    return { ...scan, notes: [...(scan.notes ?? []), `Of ${layers.length} layers, number ${i + 1} was read.`] };
  }
  return refuseScan(fileName, "a USDZ file with a mesh in it");
}

/** A USD layer by itself, text or crate. */
export function readUsd(bytes: Uint8Array, fileName: string, onShare: (share: number) => void): ScanMesh {
  return layerScan(bytes, fileName, onShare) ?? refuseScan(fileName, "a USD file with a mesh in it");
}

const MOST_LAYERS = 16;

/** The meshes of one layer; null if it has none that can be seen. */
function layerScan(bytes: Uint8Array, fileName: string, onShare: (share: number) => void): ScanMesh | null {
  const layer = isCrate(bytes)
    ? usdCrateLayer(bytes, fileName)
    : isText(bytes)
      ? usdTextLayer(bytes, fileName, onShare)
      : refuseScan(fileName, "a USD file, as text or as a crate");
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
