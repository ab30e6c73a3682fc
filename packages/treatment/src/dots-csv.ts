import type { PlannedDots } from "./place.js";

const HEADER = "id,x_mm,y_mm,z_mm,nx,ny,nz,zone,session,order,mass_ng,depth_mm,radius_mm,dilution\n";

/**
 * Every planned dot as CSV, in order; numbers are the shortest decimals that read back the same.
 *
 * `id` names a dot for life; `order` is the rank from 0: every prefix is even over the treated zones.
 */
export function dotsCsv({ placement, zoneIds, massNg, depthMm, radiusMm, dilution }: PlannedDots): string {
  const { count, positionsMm, normals, group, session, id } = placement;
  const lines = new Array<string>(count + 1);
  lines[0] = HEADER;
  for (let dot = 0; dot < count; dot++) {
    const at = 3 * dot;
    lines[dot + 1] =
      `${id[dot]},${positionsMm[at]},${positionsMm[at + 1]},${positionsMm[at + 2]},${normals[at]},${normals[at + 1]},${normals[at + 2]},` +
      `${zoneIds[group[dot]]},${session[dot]},${dot},${massNg[dot]},${depthMm[dot]},${radiusMm[dot]},${dilution[dot]}\n`;
  }
  return lines.join("");
}
