import type { DotPlacement } from "@shadowline/dots";

/** Corners of a disc: six look round at any zoom that shows a dot at all. */
const CORNERS = 6;
/** Discs float this far over the skin, so that no viewer lets them flicker, mm. */
const LIFT_MM = 0.3;

/** Triangles of flat marks that lie on the skin. */
export type Discs = {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly triangles: Uint32Array;
};

/** One disc a dot of a session. */
export function sessionDiscs(
  { count, positionsMm, normals, session }: DotPlacement,
  radiusMm: Float64Array,
  wanted: number,
): Discs {
  let discs = 0;
  for (let dot = 0; dot < count; dot++) if (session[dot] === wanted) discs++;
  const out = {
    positions: new Float32Array(3 * CORNERS * discs),
    normals: new Float32Array(3 * CORNERS * discs),
    triangles: new Uint32Array(3 * (CORNERS - 2) * discs),
  };
  let disc = 0;
  for (let dot = 0; dot < count; dot++) {
    if (session[dot] !== wanted) continue;
    const [nx, ny, nz] = [normals[3 * dot], normals[3 * dot + 1], normals[3 * dot + 2]];
    const [ux, uy, uz, vx, vy, vz] = acrossSkin(nx, ny, nz);
    for (let corner = 0; corner < CORNERS; corner++) {
      const angle = (2 * Math.PI * corner) / CORNERS;
      const c = radiusMm[dot] * Math.cos(angle);
      const s = radiusMm[dot] * Math.sin(angle);
      const at = 3 * (CORNERS * disc + corner);
      out.positions[at] = positionsMm[3 * dot] + LIFT_MM * nx + c * ux + s * vx;
      out.positions[at + 1] = positionsMm[3 * dot + 1] + LIFT_MM * ny + c * uy + s * vy;
      out.positions[at + 2] = positionsMm[3 * dot + 2] + LIFT_MM * nz + c * uz + s * vz;
      out.normals.set([nx, ny, nz], at);
    }
    for (let fan = 0; fan < CORNERS - 2; fan++) {
      const first = CORNERS * disc;
      out.triangles.set([first, first + fan + 1, first + fan + 2], 3 * ((CORNERS - 2) * disc + fan));
    }
    disc++;
  }
  return out;
}

/** Half the side of the square that stands for a dot found on the skin, and of the hole in it, mm. */
const FRAME_MM = 0.4;
const HOLE_MM = 0.22;

/** Triangles of hollow squares, one a dot that stands in the skin: told from discs by their shape alone. */
export function standingFrames(positionsMm: Float64Array, normals: Float64Array): Discs {
  const count = positionsMm.length / 3;
  const out = {
    positions: new Float32Array(3 * 8 * count),
    normals: new Float32Array(3 * 8 * count),
    triangles: new Uint32Array(3 * 8 * count),
  };
  for (let dot = 0; dot < count; dot++) {
    const n = normals.subarray(3 * dot, 3 * dot + 3);
    const across = acrossSkin(n[0], n[1], n[2]);
    for (let corner = 0; corner < 8; corner++) {
      const half = corner < 4 ? FRAME_MM : HOLE_MM;
      const along = corner % 4 === 1 || corner % 4 === 2 ? half : -half;
      const up = corner % 4 > 1 ? half : -half;
      for (let axis = 0; axis < 3; axis++) {
        const at = 3 * (8 * dot + corner) + axis;
        out.positions[at] =
          positionsMm[3 * dot + axis] + LIFT_MM * n[axis] + along * across[axis] + up * across[3 + axis];
        out.normals[at] = n[axis];
      }
    }
    for (let side = 0; side < 4; side++) {
      const [outer, next] = [8 * dot + side, 8 * dot + ((side + 1) % 4)];
      out.triangles.set([outer, next, next + 4, outer, next + 4, outer + 4], 3 * (8 * dot + 2 * side));
    }
  }
  return out;
}

/** Two directions in the skin's plane at right angles, counter-clockwise seen from outside. */
function acrossSkin(nx: number, ny: number, nz: number): readonly number[] {
  // Any direction in the plane will do: cross with the axis the normal leans on least.
  const alongX = Math.abs(nx) < 0.6 ? 1 : 0;
  let ux = alongX ? 0 : -nz;
  let uy = alongX ? nz : 0;
  let uz = alongX ? -ny : nx;
  const length = Math.sqrt(ux * ux + uy * uy + uz * uz);
  ux /= length;
  uy /= length;
  uz /= length;
  return [ux, uy, uz, ny * uz - nz * uy, nz * ux - nx * uz, nx * uy - ny * ux];
}
