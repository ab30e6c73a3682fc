import type { TriangleMesh } from "../triangle-mesh.js";
import { nextCorner } from "./edge-order.js";
import { edgePartners, NO_PARTNER } from "./edge-partners.js";
import { evenPatch } from "./even-patch.js";
import { leastAreaCap, MOST_RIM_CORNERS } from "./least-area-cap.js";
import { openRims } from "./open-rims.js";
import { smoothPatch } from "./smooth-patch.js";

export type FilledMesh = {
  readonly mesh: TriangleMesh;
  /** How many holes were closed. */
  readonly filled: number;
  /** Rim lengths of the holes that were left open, longest first, in the mesh's unit. */
  readonly leftOpen: readonly number[];
};

/**
 * Closes the holes of a surface whose rim is short enough, each by a cap that carries on the slope around
 * it, with triangles about as large as those at its rim.
 *
 * What stood in a hole nobody knows: a cap is a guess that is smooth, and its vertices come last.
 *
 * @param mesh manifold and turned alike, as `repairScan` leaves it; old vertices and triangles keep their
 *   numbers
 * @param limits.mostRimLength in the mesh's unit; longer rims stay open, and so do those of more than 600
 *   corners and those that cannot be closed without giving an edge a third triangle
 * @throws RangeError for an edge with three triangles, or one that two triangles run the same way
 *
 * Source: P. Liepa 2003, Proc. Symp. Geometry Processing, 200-205 (triangulate, refine, fair).
 */
export function fillHoles(mesh: TriangleMesh, limits: { readonly mostRimLength: number }): FilledMesh {
  const { positionsMm, triangles } = mesh;
  const partners = edgePartners(triangles, positionsMm.length / 3);
  for (let c = 0; c < partners.length; c++) {
    if (partners[c] < NO_PARTNER || (partners[c] >= 0 && triangles[partners[c]] === triangles[c])) {
      throw new RangeError("the mesh must be repaired before its holes are filled");
    }
  }
  const { corners, starts } = openRims(partners);
  const rims = Array.from({ length: starts.length - 1 }, (_, rim) => {
    // Seen from the hole, its rim runs the other way round.
    const edges = corners.subarray(starts[rim], starts[rim + 1]);
    const vertices = Array.from(edges, (c) => triangles[c]).reverse();
    // A triangle by itself has a rim too, but its cap would be its own back.
    const single = edges.every((c) => Math.floor(c / 3) === Math.floor(edges[0] / 3));
    return { vertices, single, length: lengthOf(positionsMm, vertices) };
  });
  if (rims.length === 0) return { mesh, filled: 0, leftOpen: [] };

  const around = neighboursOf(triangles, new Set(rims.flatMap(({ vertices }) => vertices)));
  const leftOpen: number[] = [];
  const newPositions: number[] = [];
  const newTriangles: number[] = [];
  let filled = 0;
  for (const { vertices, single, length } of rims) {
    const first = positionsMm.length / 3 + newPositions.length / 3;
    const cap = !single && length <= limits.mostRimLength ? capOf(positionsMm, vertices, around, first) : null;
    if (cap === null) {
      leftOpen.push(length);
      continue;
    }
    filled++;
    newPositions.push(...cap.positions);
    newTriangles.push(...cap.triangles);
    // Two holes may share a vertex, and what the first cap joins the second must know.
    for (let c = 0; c < cap.triangles.length; c++) around.get(cap.triangles[c])?.add(cap.triangles[nextCorner(c)]);
  }
  if (filled === 0) return { mesh, filled, leftOpen: leftOpen.sort((a, b) => b - a) };
  return {
    mesh: {
      positionsMm: extended(positionsMm, newPositions),
      triangles: extended(triangles, newTriangles),
    },
    filled,
    leftOpen: leftOpen.sort((a, b) => b - a),
  };
}

/** Triangles of a cap, in the mesh's numbers, and its own vertices, which get numbers from `first` on. */
function capOf(
  positions: Float64Array,
  rim: readonly number[],
  around: ReadonlyMap<number, ReadonlySet<number>>,
  first: number,
): { positions: Float64Array; triangles: Uint32Array } | null {
  const n = rim.length;
  if (n < 3 || n > MOST_RIM_CORNERS || new Set(rim).size < n) return null;
  const places = new Float64Array(3 * n);
  rim.forEach((vertex, i) => {
    for (let axis = 0; axis < 3; axis++) places[3 * i + axis] = positions[3 * vertex + axis];
  });
  const forbidden = (a: number, b: number): boolean => a < n && b < n && (around.get(rim[a])?.has(rim[b]) ?? false);
  const least = leastAreaCap(places, forbidden);
  if (least === null) return null;
  const edge = lengthOf(positions, rim) / n;
  const patch = evenPatch({ positions: places, triangles: least }, edge, forbidden);
  const number = (i: number): number => (i < n ? rim[i] : first + i - n);

  const own = patch.positions.length / 3 - n;
  if (own > 0) {
    // Numbers of the patch, and beyond them the vertices around it, which hold its slope.
    const outside = [...new Set(rim.flatMap((vertex) => [...(around.get(vertex) ?? [])]))].filter(
      (vertex) => !rim.includes(vertex),
    );
    const all = extended(
      patch.positions,
      outside.flatMap((vertex) => [...positions.subarray(3 * vertex, 3 * vertex + 3)]),
    );
    const beyond = new Map(outside.map((vertex, i) => [vertex, n + own + i]));
    const inRim = new Map(rim.map((vertex, i) => [vertex, i]));
    const neighbours = new Map<number, Set<number>>(Array.from({ length: n + own }, (_, i) => [i, new Set<number>()]));
    for (let c = 0; c < patch.triangles.length; c++) {
      const [a, b] = [patch.triangles[c], patch.triangles[nextCorner(c)]];
      neighbours.get(a)?.add(b);
      neighbours.get(b)?.add(a);
    }
    rim.forEach((vertex, i) => {
      for (const other of around.get(vertex) ?? [])
        neighbours.get(i)?.add((inRim.get(other) ?? beyond.get(other)) as number);
    });
    smoothPatch(
      all,
      new Map([...neighbours].map(([vertex, set]) => [vertex, [...set]])),
      Array.from({ length: own }, (_, i) => n + i),
    );
    return { positions: all.slice(3 * n, 3 * (n + own)), triangles: patch.triangles.map(number) };
  }
  return { positions: new Float64Array(0), triangles: patch.triangles.map(number) };
}

/** The vertices that share an edge with each of these. */
function neighboursOf(triangles: Uint32Array, wanted: ReadonlySet<number>): Map<number, Set<number>> {
  const around = new Map([...wanted].map((vertex) => [vertex, new Set<number>()]));
  for (let c = 0; c < triangles.length; c++) {
    const [a, b] = [triangles[c], triangles[nextCorner(c)]];
    around.get(a)?.add(b);
    around.get(b)?.add(a);
  }
  return around;
}

function lengthOf(p: Float64Array, loop: readonly number[]): number {
  let length = 0;
  for (let i = 0; i < loop.length; i++) {
    const [a, b] = [3 * loop[i], 3 * loop[(i + 1) % loop.length]];
    const [dx, dy, dz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
    length += Math.sqrt(dx * dx + dy * dy + dz * dz);
  }
  return length;
}

function extended<Flat extends Float64Array | Uint32Array>(flat: Flat, more: readonly number[]): Flat {
  const longer = (flat instanceof Float64Array
    ? new Float64Array(flat.length + more.length)
    : new Uint32Array(flat.length + more.length)) as unknown as Flat;
  longer.set(flat);
  longer.set(more, flat.length);
  return longer;
}
