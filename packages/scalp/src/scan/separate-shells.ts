import type { TriangleMesh } from "../triangle-mesh.js";
import { NO_PARTNER } from "./edge-partners.js";
import type { ScanGroups } from "./scan-mesh.js";
import type { StitchedSurface } from "./stitched-surface.js";

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

/** The rest are scraps: nobody's head is the 257th largest surface of a scan. */
const MOST_SHELLS = 256;

/**
 * Every connected surface as a mesh of its own, vertices in the order of the file.
 *
 * @param inward 1 for a shell that is to be turned over
 * @returns largest area first, at most 256
 */
export function separateShells(
  { positions, triangles, partners, origin, shell }: StitchedSurface,
  areas: Float64Array,
  inward: Uint8Array,
  groups?: ScanGroups,
): Shell[] {
  const order = Uint32Array.from(areas.keys()).sort((a, b) => areas[b] - areas[a] || a - b);
  const chosen = order.slice(0, MOST_SHELLS).filter((s) => areas[s] > 0);
  const place = new Int32Array(areas.length).fill(-1);
  chosen.forEach((s, i) => {
    place[s] = i;
  });

  const sizes = new Uint32Array(chosen.length);
  const openEdges = new Uint32Array(chosen.length);
  const shellOfVertex = new Int32Array(positions.length / 3).fill(-1);
  for (let t = 0; t < shell.length; t++) {
    const s = place[shell[t]];
    if (s < 0) continue;
    sizes[s]++;
    for (let corner = 3 * t; corner < 3 * t + 3; corner++) {
      if (partners[corner] === NO_PARTNER) openEdges[s]++;
      shellOfVertex[triangles[corner]] = s;
    }
  }
  const used = new Uint32Array(chosen.length);
  const number = new Uint32Array(shellOfVertex.length);
  for (let v = 0; v < number.length; v++) if (shellOfVertex[v] >= 0) number[v] = used[shellOfVertex[v]]++;
  const meshes = Array.from(chosen, (_, s) => ({
    positionsMm: new Float64Array(3 * used[s]),
    triangles: new Uint32Array(3 * sizes[s]),
  }));
  for (let v = 0; v < number.length; v++) {
    if (shellOfVertex[v] < 0) continue;
    const own = meshes[shellOfVertex[v]].positionsMm;
    for (let axis = 0; axis < 3; axis++) own[3 * number[v] + axis] = positions[3 * v + axis];
  }
  const filled = new Uint32Array(chosen.length);
  const named = groups && Array.from(chosen, () => new Map<number, number>());
  for (let t = 0; t < shell.length; t++) {
    const s = place[shell[t]];
    if (s < 0) continue;
    const own = meshes[s].triangles;
    const flip = inward[shell[t]];
    for (let i = 0; i < 3; i++) own[filled[s]++] = number[triangles[3 * t + (flip ? 2 - i : i)]];
    if (!groups || !named) continue;
    const group = groups.ofTriangle[origin[t]];
    named[s].set(group, (named[s].get(group) ?? 0) + 1);
  }
  return meshes.map((mesh, s) => ({
    mesh,
    areaUnits2: areas[chosen[s]],
    openEdges: openEdges[s],
    watertight: openEdges[s] === 0,
    ...(groups && named ? { groups: byCount(named[s], groups.names) } : {}),
  }));
}

const byCount = (counts: ReadonlyMap<number, number>, names: readonly string[]): string[] =>
  [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([group]) => names[group]);
