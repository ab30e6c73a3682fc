import type { DotPlacement } from "@shadowline/dots";

/** Places alone, as `shadowline dots` writes them: the surface's frame, mm, in order. */
export function placementCsv({ count, positionsMm, normals, session }: DotPlacement): string {
  const lines = new Array<string>(count + 1);
  lines[0] = "id,x_mm,y_mm,z_mm,nx,ny,nz,session,order\n";
  for (let dot = 0; dot < count; dot++) {
    const at = 3 * dot;
    lines[dot + 1] =
      `${dot},${positionsMm[at]},${positionsMm[at + 1]},${positionsMm[at + 2]},` +
      `${normals[at]},${normals[at + 1]},${normals[at + 2]},${session[dot]},${dot}\n`;
  }
  return lines.join("");
}
