import type { TriangleMesh } from "./triangle-mesh.js";

/** Unit outward normals, three numbers a vertex: the mean of the triangles around it, weighted by area. */
export function vertexNormals({ positionsMm: p, triangles }: TriangleMesh): Float64Array {
  const normals = new Float64Array(p.length);
  for (let t = 0; t < triangles.length; t += 3) {
    const a = 3 * triangles[t];
    const b = 3 * triangles[t + 1];
    const c = 3 * triangles[t + 2];
    const ux = p[b] - p[a];
    const uy = p[b + 1] - p[a + 1];
    const uz = p[b + 2] - p[a + 2];
    const vx = p[c] - p[a];
    const vy = p[c + 1] - p[a + 1];
    const vz = p[c + 2] - p[a + 2];
    const nx = uy * vz - uz * vy;
    const ny = uz * vx - ux * vz;
    const nz = ux * vy - uy * vx;
    for (const i of [a, b, c]) {
      normals[i] += nx;
      normals[i + 1] += ny;
      normals[i + 2] += nz;
    }
  }
  for (let i = 0; i < normals.length; i += 3) unitAt(normals, i);
  return normals;
}

/** Makes three numbers a unit vector; one that has no direction points up. */
export function unitAt(vectors: Float64Array, i: number): void {
  const length = Math.sqrt(vectors[i] * vectors[i] + vectors[i + 1] * vectors[i + 1] + vectors[i + 2] * vectors[i + 2]);
  if (!(length > 0)) {
    vectors[i + 2] = 1;
    return;
  }
  for (let k = 0; k < 3; k++) vectors[i + k] /= length;
}
