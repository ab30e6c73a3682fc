import type { DotPlacement } from "@shadowline/dots";

/** Corners of a disc: six look round at any zoom that shows a dot at all. */
const CORNERS = 6;
/** Discs float this far over the skin, so that no viewer lets them flicker, mm. */
const LIFT_MM = 0.3;

/** Triangles of flat discs, one a dot of a session, lying on the skin. */
export type Discs = {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly triangles: Uint32Array;
};

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
    const nx = normals[3 * dot];
    const ny = normals[3 * dot + 1];
    const nz = normals[3 * dot + 2];
    // Any direction in the skin's plane will do: cross with the axis the normal leans on least.
    const alongX = Math.abs(nx) < 0.6 ? 1 : 0;
    let ux = alongX ? 0 : -nz;
    let uy = alongX ? nz : 0;
    let uz = alongX ? -ny : nx;
    const length = Math.sqrt(ux * ux + uy * uy + uz * uz);
    ux /= length;
    uy /= length;
    uz /= length;
    const vx = ny * uz - nz * uy;
    const vy = nz * ux - nx * uz;
    const vz = nx * uy - ny * ux;
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
