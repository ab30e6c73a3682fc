import { cornersByEdge } from "./edge-order.js";
import { pairEdges } from "./edge-pairs.js";
import { joinSlivers } from "./join-slivers.js";
import type { ScanMesh } from "./scan-mesh.js";
import type { OnScanProgress } from "./scan-progress.js";
import { type Shell, separateShells } from "./separate-shells.js";
import { shellSides } from "./shell-sides.js";
import { doubledTriangles, leftOut, type StitchedSurface, surplusTriangles, turnOver } from "./stitched-surface.js";
import { partFans } from "./vertex-fans.js";
import { weld } from "./weld.js";

export type RepairedScan = {
  /** Largest area first, at most 256; none where every triangle is without area. */
  readonly shells: readonly Shell[];
  /** What was done to the triangles, a plain sentence each; empty for a sound scan. */
  readonly repairs: readonly string[];
};

/**
 * A scan's triangles as surfaces that can be measured: no vertex or triangle twice, no edge with three
 * triangles, no vertex where surfaces only touch, every shell by itself and facing outward. Holes stay.
 *
 * Time and memory grow evenly with the triangles.
 *
 * @param onProgress told about step "repair"; throwing from it cancels
 */
export function repairScan(scan: ScanMesh, onProgress?: OnScanProgress): RepairedScan {
  onProgress?.("repair", 0);
  const welded = weld(scan.positions, scan.triangles, (share) => onProgress?.("repair", 0.3 * share));
  onProgress?.("repair", 0.3);
  let { triangles, origin } = welded;
  let order = cornersByEdge(triangles, welded.positions.length / 3);
  onProgress?.("repair", 0.4);
  const doubled = doubledTriangles(triangles, order);
  const doubles = marks(doubled);
  if (doubles > 0) {
    triangles = triangles.filter((_, corner) => !doubled[Math.floor(corner / 3)]);
    origin = origin.filter((_, t) => !doubled[t]);
    order = cornersByEdge(triangles, welded.positions.length / 3);
  }
  onProgress?.("repair", 0.5);
  const { shells, crowdedEdges, partedEdges, ...pairs } = pairEdges(welded.positions, triangles, order, (share) =>
    onProgress?.("repair", 0.5 + 0.15 * share),
  );
  onProgress?.("repair", 0.65);
  let surface: StitchedSurface = { positions: welded.positions, triangles, origin, ...pairs };
  turnOver(surface);
  const slivers = joinSlivers(surface.positions, triangles, surface.partners, welded.near);
  if (marks(slivers.gone) > 0) surface = leftOut(surface, slivers.gone);
  let touching = 0;
  const part = (): void => {
    const { positions, doubled: added } = partFans(surface.positions, surface.triangles, surface.partners);
    surface = { ...surface, positions };
    touching += added;
  };
  part();
  onProgress?.("repair", 0.75);
  // Only these repairs can leave an edge with a third triangle or with two that run the same way.
  let surplus = 0;
  if (crowdedEdges + partedEdges + slivers.joined > 0) {
    const gone = surplusTriangles(surface, cornersByEdge(surface.triangles, surface.positions.length / 3));
    surplus = marks(gone);
    if (surplus > 0) surface = leftOut(surface, gone);
    part();
  }
  onProgress?.("repair", 0.85);
  const { areas, inward } = shellSides(surface, shells);
  let turned = 0;
  for (let t = 0; t < surface.turned.length; t++) turned += surface.turned[t] ^ inward[surface.shell[t]];
  const separated = separateShells(surface, areas, inward, scan.groups);
  onProgress?.("repair", 1);

  const said: [count: number, one: string, many: string][] = [
    [welded.looseVertices, "vertex that no triangle uses was", "vertices that no triangle uses were left out"],
    [welded.weldedVertices, "duplicate vertex was", "duplicate vertices were joined"],
    [welded.droppedTriangles, "triangle without area was", "triangles without area were dropped"],
    [doubles, "triangle that was there twice was", "triangles that were there twice were dropped"],
    [slivers.joined, "triangle thin as a line was", "triangles thin as a line were joined to a neighbour"],
    [crowdedEdges, "edge with three or more triangles was", "edges with three or more triangles were parted"],
    [partedEdges, "edge of a one-sided surface was", "edges of a one-sided surface were cut"],
    [surplus, "triangle that ran into others was", "triangles that ran into others were dropped"],
    [touching, "vertex where surfaces only touch was", "vertices where surfaces only touch were parted"],
    [turned, "triangle was", "triangles were turned to face outward"],
    [shells - separated.length, "loose scrap was", "loose scraps were left out"],
  ];
  return {
    shells: separated,
    repairs: said.filter(([count]) => count > 0).map(([count, one, many]) => sentence(count, one, many)),
  };
}

/** What was done stands after the last "were": "1 vertex was joined.", "2 vertices were joined." */
function sentence(count: number, one: string, many: string): string {
  const done = many.slice(many.lastIndexOf(" were ") + 6);
  return count === 1 ? `1 ${one} ${done}.` : `${count} ${many}.`;
}

function marks(flags: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < flags.length; i++) count += flags[i];
  return count;
}
