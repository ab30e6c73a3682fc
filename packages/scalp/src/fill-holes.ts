import { edgePartners, NO_PARTNER } from "./edge-partners.js";
import type { TriangleMesh } from "./triangle-mesh.js";

export type FilledMesh = {
  readonly mesh: TriangleMesh;
  /** How many holes were closed. */
  readonly filled: number;
  /** Rim lengths of the holes that were left open, longest first, in the mesh's unit. */
  readonly leftOpen: readonly number[];
};

/**
 * Closes the holes of a surface whose rim is short enough.
 *
 * @param mesh manifold and turned outward, as `repairScan` leaves it; old vertices keep their numbers
 * @param limits.mostRimLength in the mesh's unit; longer rims stay open
 */
export function fillHoles(mesh: TriangleMesh, limits: { readonly mostRimLength: number }): FilledMesh {
  const rims = openRims(mesh);
  const lengthOf = (rim: readonly number[]): number => {
    let length = 0;
    for (let i = 0; i < rim.length; i++) {
      const [a, b] = [3 * rim[i], 3 * rim[(i + 1) % rim.length]];
      const [dx, dy, dz] = [0, 1, 2].map((axis) => mesh.positionsMm[b + axis] - mesh.positionsMm[a + axis]);
      length += Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
    return length;
  };
  const short = rims.filter((rim) => lengthOf(rim) <= limits.mostRimLength);
  const leftOpen = rims.map(lengthOf).filter((length) => length > limits.mostRimLength);
  const positions = [...short.keys()].flatMap((hole) =>
    [0, 1, 2].map((axis) => {
      const rim = short[hole];
      return rim.reduce((sum, vertex) => sum + mesh.positionsMm[3 * vertex + axis], 0) / rim.length;
    }),
  );
  const first = mesh.positionsMm.length / 3;
  const caps = short.flatMap((rim, hole) =>
    rim.flatMap((vertex, i) => [vertex, rim[(i + 1) % rim.length], first + hole]),
  );
  const positionsMm = new Float64Array(mesh.positionsMm.length + positions.length);
  positionsMm.set(mesh.positionsMm);
  positionsMm.set(positions, mesh.positionsMm.length);
  const triangles = new Uint32Array(mesh.triangles.length + caps.length);
  triangles.set(mesh.triangles);
  triangles.set(caps, mesh.triangles.length);
  return {
    mesh: { positionsMm, triangles },
    filled: short.length,
    leftOpen: leftOpen.sort((a, b) => b - a),
  };
}

/** Loops of open edges, each run so that a cap made of (rim i, rim i + 1, middle) faces outward. */
function openRims({ positionsMm, triangles }: TriangleMesh): number[][] {
  const vertices = positionsMm.length / 3;
  const partners = edgePartners(triangles, vertices);
  const next = new Int32Array(vertices).fill(-1);
  for (let corner = 0; corner < triangles.length; corner++) {
    if (partners[corner] !== NO_PARTNER) continue;
    next[triangles[corner % 3 === 2 ? corner - 2 : corner + 1]] = triangles[corner];
  }
  const rims: number[][] = [];
  for (let start = 0; start < vertices; start++) {
    const rim: number[] = [];
    for (let vertex = start; next[vertex] >= 0; ) {
      rim.push(vertex);
      const after = next[vertex];
      next[vertex] = -1;
      vertex = after;
    }
    if (rim.length > 2) rims.push(rim);
  }
  return rims;
}
