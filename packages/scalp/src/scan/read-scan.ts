import { readGlb, readGltf } from "./read-glb.js";
import { readObj } from "./read-obj.js";
import { readPly } from "./read-ply.js";
import { readStl } from "./read-stl.js";
import { readUsd, readUsdz } from "./read-usd.js";
import { MAX_SCAN_BYTES, refuseScan, type ScanMesh } from "./scan-mesh.js";
import type { OnScanProgress } from "./scan-progress.js";
import { textOf } from "./scan-text.js";

const readers = {
  ...{ glb: readGlb, gltf: readGltf, obj: readObj, ply: readPly, stl: readStl },
  ...{ usd: readUsd, usda: readUsd, usdc: readUsd, usdz: readUsdz },
};
type Format = keyof typeof readers;

/**
 * A scan from the bytes of a GLB, glTF, OBJ, PLY, STL or USD file. The content says which, and where that is not clear
 * the name's ending.
 *
 * @param fileName as the person knows it, for the sentence when the file is refused
 * @param onProgress told about step "read"; throwing from it cancels
 * @returns vertices exactly as the file lists them (OBJ v lines, PLY vertices, glTF primitives in order;
 *   STL one per corner), in a unit that is not known yet
 * @throws InputError, one sentence, for every file that is not a whole and sound scan
 */
export function readScan(bytes: Uint8Array, fileName: string, onProgress?: OnScanProgress): ScanMesh {
  if (bytes.length === 0) refuseScan(fileName, "a scan", "an empty file");
  if (bytes.length > MAX_SCAN_BYTES) {
    refuseScan(fileName, `a scan of at most ${MAX_SCAN_BYTES / 1e6} MB`, `${Math.ceil(bytes.length / 1e6)} MB`);
  }
  const content = unmarked(bytes);
  const ending = fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase();
  const named = Object.hasOwn(readers, ending) ? (ending as Format) : null;
  const shown = formatShown(content);
  const format = shown ?? named;
  if (format === null) return refuseScan(fileName, "a scan that ends in .glb, .gltf, .obj, .ply, .stl or .usdz");
  const scan = readers[format](content, fileName, (share) => onProgress?.("read", share));
  onProgress?.("read", 1);
  if (format === named || (named === "usd" && format.startsWith("usd"))) return scan;
  const note = `The file's name does not end in .${format}, but its content is ${format.toUpperCase()} and was read as that.`;
  return { ...scan, notes: [note, ...(scan.notes ?? [])] };
}

/** Without the three bytes that mark text as UTF-8. */
const unmarked = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

/** The format that the first bytes give away; null for those that begin in any way. */
function formatShown(bytes: Uint8Array): Format | null {
  const start = textOf(bytes, 0, Math.min(bytes.length, 2048));
  if (start.startsWith("glTF")) return "glb";
  if (/^\s*\{/.test(start)) return "gltf";
  if (start.startsWith("PK\x03\x04")) return "usdz";
  if (start.startsWith("PXR-USDC")) return "usdc";
  if (/^#usda\s/.test(start)) return "usda";
  if (/^ply\s/.test(start)) return "ply";
  if (/^\s*solid\b[\s\S]*\bfacet\s+normal\b/i.test(start)) return "stl";
  const lines = start.split(/[\n\r]/).map((line) => line.trim());
  const first = lines.find((line) => line !== "" && !line.startsWith("#")) ?? "";
  if (/^(mtllib|usemtl|[vogs]|vn|vt)\s/.test(first) && lines.some((line) => /^v\s+[-+.\d]/.test(line))) return "obj";
  return null;
}
