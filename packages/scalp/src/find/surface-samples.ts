import type { PointMm } from "../landmark.js";
import type { TriangleMesh } from "../triangle-mesh.js";

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
  meshes.forEach((mesh, m) => {
    forEachPart(mesh, within, (x0, y0, z0, ux, uy, uz, vx, vy, vz) => {
      const nx = uy * vz - uz * vy;
      const ny = uz * vx - ux * vz;
      const nz = ux * vy - uy * vx;
      const doubled = Math.sqrt(nx * nx + ny * ny + nz * nz);
      if (!(doubled > 0)) return;
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
        const x = x0 + u * ux + v * vx;
        const y = y0 + u * uy + v * vy;
        const z = z0 + u * uz + v * vz;
        if (within) {
          const dx = x - within.centre[0];
          const dy = y - within.centre[1];
          const dz = z - within.centre[2];
          if (dx * dx + dy * dy + dz * dz > limit) continue;
        }
        positions.push(x, y, z);
        normals.push(nx / doubled, ny / doubled, nz / doubled);
        meshOf.push(m);
      }
    });
  });
  return {
    count: positions.length / 3,
    positions: Float64Array.from(positions),
    normals: Float64Array.from(normals),
    areaEach: perSample,
    meshOf: Uint16Array.from(meshOf),
  };
}

function areaNear(mesh: TriangleMesh, within: Ball | undefined): number {
  let doubled = 0;
  forEachPart(mesh, within, (_x, _y, _z, ux, uy, uz, vx, vy, vz) => {
    const nx = uy * vz - uz * vy;
    const ny = uz * vx - ux * vz;
    const nz = ux * vy - uy * vx;
    doubled += Math.sqrt(nx * nx + ny * ny + nz * nz);
  });
  return doubled / 2;
}

/** A triangle by its first corner and its two sides from there. */
type Visit = (
  x: number,
  y: number,
  z: number,
  ux: number,
  uy: number,
  uz: number,
  vx: number,
  vy: number,
  vz: number,
) => void;

/**
 * Visits each triangle, or near a ball each that may touch it; one much larger than the ball in quarters of
 * quarters, or a floor of two triangles would take all the samples.
 */
function forEachPart({ positionsMm: p, triangles }: TriangleMesh, within: Ball | undefined, visit: Visit): void {
  for (let t = 0; t < triangles.length; t += 3) {
    const a = 3 * triangles[t];
    const b = 3 * triangles[t + 1];
    const c = 3 * triangles[t + 2];
    const [ux, uy, uz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
    const [vx, vy, vz] = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
    if (within) quarters(p[a], p[a + 1], p[a + 2], ux, uy, uz, vx, vy, vz, within, visit, MOST_HALVINGS);
    else visit(p[a], p[a + 1], p[a + 2], ux, uy, uz, vx, vy, vz);
  }
}

/** A plain of a kilometre around a head is halved thirteen times. */
const MOST_HALVINGS = 16;

function quarters(
  x: number,
  y: number,
  z: number,
  ux: number,
  uy: number,
  uz: number,
  vx: number,
  vy: number,
  vz: number,
  ball: Ball,
  visit: Visit,
  left: number,
): void {
  const { centre, radius } = ball;
  if (
    outside(x, x + ux, x + vx, centre[0], radius) ||
    outside(y, y + uy, y + vy, centre[1], radius) ||
    outside(z, z + uz, z + vz, centre[2], radius)
  ) {
    return;
  }
  const limit = 4 * radius * radius;
  if (left === 0 || (ux * ux + uy * uy + uz * uz < limit && vx * vx + vy * vy + vz * vz < limit)) {
    visit(x, y, z, ux, uy, uz, vx, vy, vz);
    return;
  }
  const [hux, huy, huz, hvx, hvy, hvz] = [ux / 2, uy / 2, uz / 2, vx / 2, vy / 2, vz / 2];
  quarters(x, y, z, hux, huy, huz, hvx, hvy, hvz, ball, visit, left - 1);
  quarters(x + hux, y + huy, z + huz, hux, huy, huz, hvx, hvy, hvz, ball, visit, left - 1);
  quarters(x + hvx, y + hvy, z + hvz, hux, huy, huz, hvx, hvy, hvz, ball, visit, left - 1);
  // The middle one stands on its head, and faces the same way.
  quarters(x + hux + hvx, y + huy + hvy, z + huz + hvz, -hux, -huy, -huz, -hvx, -hvy, -hvz, ball, visit, left - 1);
}

const outside = (a: number, b: number, c: number, middle: number, radius: number): boolean =>
  Math.min(a, b, c) > middle + radius || Math.max(a, b, c) < middle - radius;
