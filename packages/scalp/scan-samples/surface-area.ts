import type { TriangleMesh } from "../src/triangle-mesh.js";

/** Sum of the triangles' areas, in the square of the mesh's unit. */
export function surfaceArea({ positionsMm: p, triangles }: TriangleMesh): number {
  let doubled = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [3 * triangles[t], 3 * triangles[t + 1], 3 * triangles[t + 2]];
    const [ux, uy, uz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
    const [vx, vy, vz] = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
    const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    doubled += Math.sqrt(x * x + y * y + z * z);
  }
  return doubled / 2;
}

/**
 * Volume inside the triangles, in the cube of the mesh's unit: more than 0 where they face outward.
 *
 * Taken about the mean vertex, so that a head open at the neck still has a sign.
 */
export function signedVolume({ positionsMm: p, triangles }: TriangleMesh): number {
  const middle = [0, 0, 0];
  for (let i = 0; i < p.length; i++) middle[i % 3] += p[i] / (p.length / 3);
  let sixfold = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [3 * triangles[t], 3 * triangles[t + 1], 3 * triangles[t + 2]];
    const [ax, ay, az] = [p[a] - middle[0], p[a + 1] - middle[1], p[a + 2] - middle[2]];
    const [bx, by, bz] = [p[b] - middle[0], p[b + 1] - middle[1], p[b + 2] - middle[2]];
    const [cx, cy, cz] = [p[c] - middle[0], p[c + 1] - middle[1], p[c + 2] - middle[2]];
    sixfold += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
  }
  return sixfold / 6;
}
