import { readGlb } from "./read-glb.js";
import { readObj } from "./read-obj.js";
import { readPly } from "./read-ply.js";
import { readStl } from "./read-stl.js";
import { MAX_SCAN_BYTES, refuseScan, type ScanMesh } from "./scan-mesh.js";
import type { OnScanProgress } from "./scan-progress.js";

const readers = { glb: readGlb, obj: readObj, ply: readPly, stl: readStl };

/**
 * A scan from the bytes of a GLB, OBJ, PLY or STL file; the name's ending says which.
 *
 * @param fileName as the person knows it, for the sentence when the file is refused
 * @returns vertices exactly as the file lists them (OBJ v lines, PLY vertices, glTF primitives in order;
 *   STL one per corner), in a unit that is not known yet
 * @throws InputError, one sentence, for every file that is not a whole and sound scan
 */
export function readScan(bytes: Uint8Array, fileName: string, onProgress?: OnScanProgress): ScanMesh {
  const ending = fileName.slice(fileName.lastIndexOf(".") + 1).toLowerCase();
  if (!Object.hasOwn(readers, ending)) refuseScan(fileName, "a scan that ends in .glb, .obj, .ply or .stl");
  if (bytes.length === 0) refuseScan(fileName, "a scan", "an empty file");
  if (bytes.length > MAX_SCAN_BYTES) {
    refuseScan(fileName, `a scan of at most ${MAX_SCAN_BYTES / 1e6} MB`, `${Math.ceil(bytes.length / 1e6)} MB`);
  }
  onProgress?.("read", 0);
  const scan = readers[ending as keyof typeof readers](bytes, fileName);
  onProgress?.("read", 1);
  return scan;
}
