import type { PointMm } from "./landmark.js";
import type { TriangleMesh } from "./triangle-mesh.js";

/** Points spread evenly over surfaces, whatever their triangles, with the outward normal of the triangle each lies on. */
export type SurfaceSamples = {
  readonly count: number;
  /** x0, y0, z0, ...; length 3 * count. */
  readonly positions: Float64Array;
  readonly normals: Float64Array;
  /** Area that one sample stands for. */
  readonly areaEach: number;
  /** Which mesh each lies on; length count. */
  readonly meshOf: Uint16Array;
};

/** A ball that samples are kept in. */
export type Ball = { readonly centre: PointMm; readonly radius: number };

/**
 * Samples every so much of area, walking over the triangles in order: the same for every turn and unit of a
 * mesh, and nearly so for every order of its triangles.
 *
 * @param areaEach wanted area a sample; made larger where there would be more than `most`
 */
export function surfaceSamples(
  meshes: readonly TriangleMesh[],
  areaEach: number,
  most: number,
  within?: Ball,
): SurfaceSamples {
  const perSample = Math.max(areaEach, meshes.reduce((sum, mesh) => sum + areaNear(mesh, within), 0) / most);
  const positions: number[] = [];
  const normals: number[] = [];
  const meshOf: number[] = [];
  const limit = within ? within.radius * within.radius : 0;
  let owed = 0.5 * perSample;
  let turn = 0;
  for (let m = 0; m < meshes.length; m++) {
    const { positionsMm: p, triangles } = meshes[m];
    for (let t = 0; t < triangles.length; t += 3) {
      const a = 3 * triangles[t];
      const b = 3 * triangles[t + 1];
      const c = 3 * triangles[t + 2];
      if (within && !mayTouch(p, a, b, c, within)) continue;
      const [ux, uy, uz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
      const [vx, vy, vz] = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
      const nx = uy * vz - uz * vy;
      const ny = uz * vx - ux * vz;
      const nz = ux * vy - uy * vx;
      const doubled = Math.sqrt(nx * nx + ny * ny + nz * nz);
      if (!(doubled > 0)) continue;
      owed += doubled / 2;
      for (; owed > perSample; owed -= perSample) {
        turn++;
        // R2 sequence (M. Roberts 2018): successive points fall far apart.
        let u = (turn * 0.7548776662466927) % 1;
        let v = (turn * 0.5698402909980532) % 1;
        if (u + v > 1) {
          u = 1 - u;
          v = 1 - v;
        }
        const x = p[a] + u * ux + v * vx;
        const y = p[a + 1] + u * uy + v * vy;
        const z = p[a + 2] + u * uz + v * vz;
        if (within) {
          const [dx, dy, dz] = [x - within.centre[0], y - within.centre[1], z - within.centre[2]];
          if (dx * dx + dy * dy + dz * dz > limit) continue;
        }
        positions.push(x, y, z);
        normals.push(nx / doubled, ny / doubled, nz / doubled);
        meshOf.push(m);
      }
    }
  }
  return {
    count: positions.length / 3,
    positions: Float64Array.from(positions),
    normals: Float64Array.from(normals),
    areaEach: perSample,
    meshOf: Uint16Array.from(meshOf),
  };
}

function areaNear({ positionsMm: p, triangles }: TriangleMesh, within: Ball | undefined): number {
  let doubled = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const a = 3 * triangles[t];
    const b = 3 * triangles[t + 1];
    const c = 3 * triangles[t + 2];
    if (within && !mayTouch(p, a, b, c, within)) continue;
    const [ux, uy, uz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
    const [vx, vy, vz] = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
    const nx = uy * vz - uz * vy;
    const ny = uz * vx - ux * vz;
    const nz = ux * vy - uy * vx;
    doubled += Math.sqrt(nx * nx + ny * ny + nz * nz);
  }
  return doubled / 2;
}

/** Whether the triangle's box meets the ball's. */
function mayTouch(p: Float64Array, a: number, b: number, c: number, { centre, radius }: Ball): boolean {
  for (let axis = 0; axis < 3; axis++) {
    if (Math.min(p[a + axis], p[b + axis], p[c + axis]) > centre[axis] + radius) return false;
    if (Math.max(p[a + axis], p[b + axis], p[c + axis]) < centre[axis] - radius) return false;
  }
  return true;
}
