import { edgePartners, NO_PARTNER } from "./edge-partners.js";
import { signedVolume, surfaceArea } from "./surface-area.js";
import type { TriangleMesh } from "./triangle-mesh.js";
import { weld } from "./weld.js";

/** A surface fit to be measured, and what had to be done to a file's triangles to get it. */
export type CleanMesh = {
  readonly mesh: TriangleMesh;
  readonly watertight: boolean;
  readonly openEdges: number;
  /** A sentence each. */
  readonly repairs: readonly string[];
};

/**
 * Connected pieces of a welded mesh, largest area first, each turned to face outward where that can be
 * told (a piece's signed volume about its own middle is made positive).
 *
 * @param positions x0, y0, z0, ... in any unit
 */
export function cleanPieces(positions: Float64Array, triangles: Uint32Array): CleanMesh[] {
  const welded = weld(positions, triangles);
  const shared: string[] = [];
  if (welded.weldedVertices > 0) shared.push(`${welded.weldedVertices} duplicate vertices were joined.`);
  if (welded.droppedTriangles > 0) shared.push(`${welded.droppedTriangles} triangles without area were dropped.`);
  const partners = edgePartners(welded.triangles, welded.positions.length / 3);
  const { pieceOf, pieces, flipped } = turnedAlike(welded.triangles, partners);
  return pieces
    .map((count, piece) => {
      const own = new Uint32Array(3 * count);
      let at = 0;
      let open = 0;
      let turned = 0;
      for (let t = 0; t < pieceOf.length; t++) {
        if (pieceOf[t] !== piece) continue;
        turned += flipped[t];
        for (let corner = 0; corner < 3; corner++) {
          if (partners[3 * t + corner] === NO_PARTNER) open++;
          own[at++] = welded.triangles[3 * t + (flipped[t] ? 2 - corner : corner)];
        }
      }
      const mesh = compacted(welded.positions, own);
      const outward = signedVolume(mesh) >= 0;
      if (!outward) {
        for (let i = 0; i < own.length; i += 3) {
          [mesh.triangles[i], mesh.triangles[i + 2]] = [mesh.triangles[i + 2], mesh.triangles[i]];
        }
        turned = count - turned;
      }
      const repairs = [...shared];
      if (turned > 0) repairs.push(`${turned} triangles were turned to face outward.`);
      if (open > 0) repairs.push(`${open} edges are open: the surface has holes, which were left as they are.`);
      return { clean: { mesh, watertight: open === 0, openEdges: open, repairs }, area: surfaceArea(mesh) };
    })
    .sort((a, b) => b.area - a.area)
    .map(({ clean }) => clean);
}

/** Walks from triangle to triangle over shared edges, turning each like the one it came from. */
function turnedAlike(triangles: Uint32Array, partners: Int32Array) {
  const count = triangles.length / 3;
  const pieceOf = new Int32Array(count).fill(-1);
  const flipped = new Uint8Array(count);
  const pieces: number[] = [];
  const open: number[] = [];
  for (let start = 0; start < count; start++) {
    if (pieceOf[start] >= 0) continue;
    const piece = pieces.length;
    pieceOf[start] = piece;
    pieces.push(0);
    open.push(start);
    for (let t = open.pop(); t !== undefined; t = open.pop()) {
      pieces[piece]++;
      for (let corner = 0; corner < 3; corner++) {
        const other = partners[3 * t + corner];
        if (other < 0) continue;
        const next = Math.floor(other / 3);
        if (pieceOf[next] >= 0) continue;
        pieceOf[next] = piece;
        // Neighbours that agree run their shared edge in opposite directions.
        const agrees = triangles[3 * t + corner] !== triangles[other];
        flipped[next] = agrees ? flipped[t] : 1 - flipped[t];
        open.push(next);
      }
    }
  }
  return { pieceOf, pieces, flipped };
}

/** Only the vertices in use, in their old order. */
function compacted(positions: Float64Array, triangles: Uint32Array): TriangleMesh {
  const renumbered = new Int32Array(positions.length / 3).fill(-1);
  for (const vertex of triangles) renumbered[vertex] = 0;
  let used = 0;
  for (let i = 0; i < renumbered.length; i++) if (renumbered[i] === 0) renumbered[i] = used++;
  const positionsMm = new Float64Array(3 * used);
  for (let i = 0; i < renumbered.length; i++) {
    if (renumbered[i] >= 0) positionsMm.set(positions.subarray(3 * i, 3 * i + 3), 3 * renumbered[i]);
  }
  return { positionsMm, triangles: triangles.map((vertex) => renumbered[vertex]) };
}
