import type { ScalpSurface } from "./scalp-surface.js";

/** Edges of the mesh between two zones. */
export type BorderEdges = {
  readonly count: number;
  /** Positions in the surface's zones, two an edge. */
  readonly zone: Uint8Array;
  /** Vertices, two an edge. */
  readonly vertex: Uint32Array;
};

/** Every edge that separates two zones, in the order of the triangles. */
export function borderEdges({
  mesh: { triangles, positionsMm },
  triangleZone,
}: Pick<ScalpSurface, "mesh" | "triangleZone">): BorderEdges {
  const vertices = positionsMm.length / 3;
  // An edge between zones joins two vertices that lie in both.
  const first = new Int16Array(vertices).fill(-1);
  const shared = new Uint8Array(vertices);
  for (let corner = 0; corner < triangles.length; corner++) {
    const vertex = triangles[corner];
    const zone = triangleZone[Math.floor(corner / 3)];
    if (first[vertex] < 0) first[vertex] = zone;
    else if (first[vertex] !== zone) shared[vertex] = 1;
  }
  const open = new Map<number, number>();
  const zone: number[] = [];
  const vertex: number[] = [];
  for (let corner = 0; corner < triangles.length; corner++) {
    const from = triangles[corner];
    const to = triangles[corner % 3 === 2 ? corner - 2 : corner + 1];
    if (shared[from] === 0 || shared[to] === 0) continue;
    const here = triangleZone[Math.floor(corner / 3)];
    const key = from < to ? from * vertices + to : to * vertices + from;
    const there = open.get(key);
    if (there === undefined) open.set(key, here);
    else if (there !== here) {
      zone.push(there, here);
      vertex.push(from, to);
    }
  }
  return { count: zone.length / 2, zone: Uint8Array.from(zone), vertex: Uint32Array.from(vertex) };
}

/**
 * Straight distance of every vertex from the nearest of some border edges, mm; `reachMm` where it is farther.
 *
 * @param counts which edges, by number
 */
export function borderDistanceMm(
  { mesh: { positionsMm: p } }: Pick<ScalpSurface, "mesh">,
  { count, vertex }: BorderEdges,
  counts: (edge: number) => boolean,
  reachMm: number,
): Float64Array {
  const distanceMm = new Float64Array(p.length / 3).fill(reachMm);
  const cells = new Map<number, number[]>();
  let longest = 0;
  const chosen: number[] = [];
  for (let edge = 0; edge < count; edge++) {
    if (!counts(edge)) continue;
    chosen.push(edge);
    const [a, b] = [3 * vertex[2 * edge], 3 * vertex[2 * edge + 1]];
    const [dx, dy, dz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
    longest = Math.max(longest, Math.sqrt(dx * dx + dy * dy + dz * dz));
  }
  if (chosen.length === 0) return distanceMm;
  // An edge within reach of a point starts in the point's cube or in one beside it, so it is entered in all of these:
  // edges are few, points are many.
  const cellMm = reachMm + longest;
  const cell = (mm: number): number => Math.floor(mm / cellMm) + 512;
  const key = (x: number, y: number, z: number): number => (x * 1024 + y) * 1024 + z;
  for (const edge of chosen) {
    const a = 3 * vertex[2 * edge];
    for (let i = -1; i <= 1; i++) {
      for (let j = -1; j <= 1; j++) {
        for (let k = -1; k <= 1; k++) {
          const at = key(cell(p[a]) + i, cell(p[a + 1]) + j, cell(p[a + 2]) + k);
          const known = cells.get(at);
          if (known) known.push(edge);
          else cells.set(at, [edge]);
        }
      }
    }
  }
  for (let point = 0; point < distanceMm.length; point++) {
    const x = p[3 * point];
    const y = p[3 * point + 1];
    const z = p[3 * point + 2];
    const near = cells.get(key(cell(x), cell(y), cell(z)));
    if (!near) continue;
    let best = reachMm * reachMm;
    for (const edge of near) {
      const d2 = squaredFrom(p, 3 * vertex[2 * edge], 3 * vertex[2 * edge + 1], x, y, z);
      if (d2 < best) best = d2;
    }
    distanceMm[point] = Math.sqrt(best);
  }
  return distanceMm;
}

/** Squared distance of a point from a piece of line between two places of a list. */
function squaredFrom(p: Float64Array, a: number, b: number, x: number, y: number, z: number): number {
  const [ex, ey, ez] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
  const [fx, fy, fz] = [x - p[a], y - p[a + 1], z - p[a + 2]];
  const length2 = ex * ex + ey * ey + ez * ez;
  const t = length2 > 0 ? Math.max(0, Math.min(1, (ex * fx + ey * fy + ez * fz) / length2)) : 0;
  const [dx, dy, dz] = [fx - t * ex, fy - t * ey, fz - t * ez];
  return dx * dx + dy * dy + dz * dz;
}
