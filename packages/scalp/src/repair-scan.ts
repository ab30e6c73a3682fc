import { cleanPieces } from "./clean-mesh.js";
import type { ScanMesh } from "./scan-mesh.js";
import type { OnScanProgress } from "./scan-progress.js";
import { surfaceArea } from "./surface-size.js";
import type { TriangleMesh } from "./triangle-mesh.js";

/** One connected surface of a scan, every edge with at most two triangles, all of them turned outward. */
export type Shell = {
  /** In the file's own unit, whatever the field is called; only the vertices that this shell uses. */
  readonly mesh: TriangleMesh;
  /** In the file's unit, squared. */
  readonly areaUnits2: number;
  /** Edges with one triangle. */
  readonly openEdges: number;
  readonly watertight: boolean;
  /** What the file calls the parts that this shell is made of, most triangles first; not there if it names none. */
  readonly groups?: readonly string[];
};

export type RepairedScan = {
  /** Largest area first. */
  readonly shells: readonly Shell[];
  /** What was done to the triangles, a plain sentence each; empty for a sound scan. */
  readonly repairs: readonly string[];
};

/**
 * A scan's triangles as surfaces that can be measured.
 *
 * @param onProgress told about step "repair"; throwing from it cancels
 */
export function repairScan(scan: ScanMesh, onProgress?: OnScanProgress): RepairedScan {
  onProgress?.("repair", 0);
  const pieces = cleanPieces(scan.positions, scan.triangles);
  onProgress?.("repair", 1);
  const shells = pieces.map(({ mesh, watertight, openEdges }) => ({
    mesh,
    areaUnits2: surfaceArea(mesh),
    openEdges,
    watertight,
  }));
  return { shells, repairs: [...new Set(pieces.flatMap(({ repairs }) => repairs))] };
}
