import type { TriangleMesh } from "../triangle-mesh.js";

/**
 * A mesh as it unfolds: lengths and neighbours are all that a path over the surface knows.
 *
 * Side s of triangle t is the half-edge from its corner s to the next, s = 3 t + 0, 1 or 2. Laid along
 * the x axis from its start, the triangle's third corner is its apex at (apexX, apexY), apexY >= 0.
 * All triangles of a connected piece turn the same way here, even where the mesh has some flipped.
 */
export type Unfolding = {
  /** Vertex at which each side starts; length 3 * triangles. */
  readonly vertex: Uint32Array;
  /** The same edge seen from the other triangle; -1 at an open edge or where more than two meet. */
  readonly partner: Int32Array;
  readonly lengthMm: Float64Array;
  readonly apexX: Float64Array;
  readonly apexY: Float64Array;
  /** Triangles whose second and third corner stand swapped here, 1; else 0. */
  readonly swapped: Uint8Array;
  /** A side that starts at the vertex, the first counter-clockwise of its fan; -1 where it has no triangle. */
  readonly sideOf: Int32Array;
  readonly vertices: number;
};

export const nextSide = (side: number): number => (side % 3 === 2 ? side - 2 : side + 1);
export const previousSide = (side: number): number => (side % 3 === 0 ? side + 2 : side - 1);

const known = new WeakMap<TriangleMesh, Unfolding>();

/** Built once a mesh and kept for as long as the mesh lives. Cost is linear in its triangles. */
export function unfolding(mesh: TriangleMesh): Unfolding {
  const before = known.get(mesh);
  if (before) return before;
  const vertices = mesh.positionsMm.length / 3;
  const vertex = mesh.triangles.slice();
  const partner = partnersOf(vertex, vertices);
  const swapped = turnAlike(vertex, partner);
  const sides = vertex.length;
  const lengthMm = new Float64Array(sides);
  const apexX = new Float64Array(sides);
  const apexY = new Float64Array(sides);
  const p = mesh.positionsMm;
  for (let side = 0; side < sides; side++) {
    const other = partner[side];
    if (other >= 0 && other < side) lengthMm[side] = lengthMm[other];
    else {
      const a = 3 * vertex[side];
      const b = 3 * vertex[nextSide(side)];
      const dx = p[b] - p[a];
      const dy = p[b + 1] - p[a + 1];
      const dz = p[b + 2] - p[a + 2];
      lengthMm[side] = Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
  }
  for (let side = 0; side < sides; side++) {
    apexAt(lengthMm[side], lengthMm[nextSide(side)], lengthMm[previousSide(side)], side, apexX, apexY);
  }
  const sideOf = new Int32Array(vertices).fill(-1);
  for (let side = 0; side < sides; side++) {
    // At an open border the fan starts where nothing lies clockwise of it.
    if (sideOf[vertex[side]] < 0 || partner[side] < 0) sideOf[vertex[side]] = side;
  }
  const result = { vertex, partner, lengthMm, apexX, apexY, swapped, sideOf, vertices };
  known.set(mesh, result);
  return result;
}

/**
 * The third corner over a side laid along the x axis.
 *
 * The height is from Heron's formula in the order that keeps needles exact. Source: Kahan 2014,
 * "Miscalculating Area and Angles of a Needle-like Triangle".
 */
export function apexAt(
  base: number,
  right: number,
  left: number,
  at: number,
  apexX: Float64Array,
  apexY: Float64Array,
): void {
  if (!(base > 0)) {
    apexX[at] = 0;
    apexY[at] = left;
    return;
  }
  const a = Math.max(base, right, left);
  const c = Math.min(base, right, left);
  const b = Math.max(Math.min(base, right), Math.min(Math.max(base, right), left));
  const sixteenth = (a + (b + c)) * (c - (a - b)) * (c + (a - b)) * (a + (b - c));
  apexX[at] = (base + ((left - right) * (left + right)) / base) / 2;
  apexY[at] = sixteenth > 0 ? Math.sqrt(sixteenth) / (2 * base) : 0;
}

/** For each side the other triangle's side on the same two vertices; -1 where there is none or more than one. */
function partnersOf(vertex: Uint32Array, vertices: number): Int32Array {
  const sides = vertex.length;
  const partner = new Int32Array(sides).fill(-1);
  // Sides by their lower vertex, as linked lists: no hashing, linear as long as vertices have few neighbours.
  const first = new Int32Array(vertices).fill(-1);
  const next = new Int32Array(sides);
  const high = new Uint32Array(sides);
  for (let side = 0; side < sides; side++) {
    const a = vertex[side];
    const b = vertex[nextSide(side)];
    const low = a < b ? a : b;
    high[side] = a < b ? b : a;
    next[side] = first[low];
    first[low] = side;
  }
  const latest = new Int32Array(vertices).fill(-1);
  const seen = new Uint8Array(sides);
  for (let low = 0; low < vertices; low++) {
    for (let side = first[low]; side >= 0; side = next[side]) {
      const other = latest[high[side]];
      // A triangle that names a vertex twice meets itself; that is no way across.
      if (other < 0 || ((other / 3) | 0) === ((side / 3) | 0)) latest[high[side]] = side;
      else if (seen[other] === 0) {
        partner[side] = other;
        partner[other] = side;
        seen[other] = 1;
      } else if (partner[other] >= 0) {
        partner[partner[other]] = -1;
        partner[other] = -1;
      }
    }
    for (let side = first[low]; side >= 0; side = next[side]) latest[high[side]] = -1;
  }
  return partner;
}

/** Turns triangles so that partners run opposite ways; parts two that cannot (a Moebius strip). */
function turnAlike(vertex: Uint32Array, partner: Int32Array): Uint8Array {
  const triangles = vertex.length / 3;
  const swapped = new Uint8Array(triangles);
  const reached = new Uint8Array(triangles);
  const stack = new Int32Array(triangles);
  for (let seed = 0; seed < triangles; seed++) {
    if (reached[seed]) continue;
    let top = 0;
    stack[top++] = seed;
    reached[seed] = 1;
    while (top > 0) {
      const t = stack[--top];
      for (let side = 3 * t; side < 3 * t + 3; side++) {
        const other = partner[side];
        if (other < 0) continue;
        const u = (other / 3) | 0;
        if (vertex[side] === vertex[other] && vertex[nextSide(side)] === vertex[nextSide(other)]) {
          if (reached[u]) {
            partner[side] = -1;
            partner[other] = -1;
            continue;
          }
          swap(u, vertex, partner);
          swapped[u] ^= 1;
        }
        if (!reached[u]) {
          reached[u] = 1;
          stack[top++] = u;
        }
      }
    }
  }
  return swapped;
}

function swap(t: number, vertex: Uint32Array, partner: Int32Array): void {
  const b = vertex[3 * t + 1];
  vertex[3 * t + 1] = vertex[3 * t + 2];
  vertex[3 * t + 2] = b;
  // Sides ab, bc, ca become ac, cb, ba.
  const ab = partner[3 * t];
  partner[3 * t] = partner[3 * t + 2];
  partner[3 * t + 2] = ab;
  for (let side = 3 * t; side < 3 * t + 3; side++) if (partner[side] >= 0) partner[partner[side]] = side;
}
