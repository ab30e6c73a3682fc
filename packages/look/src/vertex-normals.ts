import { vertexNormals as areaNormals, type TriangleMesh } from "@shadowline/scalp";

const remembered = new WeakMap<TriangleMesh, Float64Array>();

/**
 * Smooth unit outward normals for shading, three a vertex.
 *
 * Each triangle counts by its area. Large triangles of a scan, cut into small ones, stay flat and would show
 * as facets; so neighbours that differ by a few degrees are evened out, and edges that are meant (ears, lids)
 * are not (bilateral filter of normals; Tomasi & Manduchi 1998, ICCV 839, carried over to a mesh).
 *
 * @param mesh must not be changed afterwards, normals are kept for it
 */
export function vertexNormals(mesh: TriangleMesh): Float64Array {
  const known = remembered.get(mesh);
  if (known !== undefined) return known;
  let normals = areaNormals(mesh);
  for (let round = 0; round < ROUNDS; round++) normals = evened(mesh, normals);
  remembered.set(mesh, normals);
  return normals;
}

const ROUNDS = 6;
/** Cosine from which neighbours count as one smooth surface: 20 degrees. */
const SMOOTH_FROM = 0.94;

/** Every normal averaged with its neighbours', each the less the more it differs. */
function evened({ triangles }: TriangleMesh, normals: Float64Array): Float64Array {
  const sums = normals.slice();
  for (let at = 0; at < triangles.length; at += 3) {
    addLike(normals, sums, 3 * triangles[at], 3 * triangles[at + 1]);
    addLike(normals, sums, 3 * triangles[at + 1], 3 * triangles[at + 2]);
    addLike(normals, sums, 3 * triangles[at + 2], 3 * triangles[at]);
  }
  return toUnit(sums);
}

function addLike(normals: Float64Array, sums: Float64Array, a: number, b: number): void {
  const cosine =
    normals[a] * normals[b] + normals[a + 1] * normals[b + 1] + normals[a + 2] * normals[b + 2] - SMOOTH_FROM;
  if (!(cosine > 0)) return;
  const weight = cosine / (1 - SMOOTH_FROM);
  for (let axis = 0; axis < 3; axis++) {
    sums[a + axis] += weight * normals[b + axis];
    sums[b + axis] += weight * normals[a + axis];
  }
}

function toUnit(normals: Float64Array): Float64Array {
  for (let at = 0; at < normals.length; at += 3) {
    const x = normals[at];
    const y = normals[at + 1];
    const z = normals[at + 2];
    const length = Math.sqrt(x * x + y * y + z * z);
    if (!(length > 0)) continue;
    normals[at] /= length;
    normals[at + 1] /= length;
    normals[at + 2] /= length;
  }
  return normals;
}
