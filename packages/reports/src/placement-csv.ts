import type { DotPlacement } from "@shadowline/dots";

/** Dots that become text at a time: a text of millions of them is longer than an engine allows. */
const AT_ONCE = 20_000;

/** Places alone, as `shadowline dots` writes them: the surface's frame, mm, in order. */
export function placementCsv({ count, positionsMm, normals, session, id }: DotPlacement): Uint8Array {
  const encoder = new TextEncoder();
  const parts = [encoder.encode("id,x_mm,y_mm,z_mm,nx,ny,nz,session,order\n")];
  for (let from = 0; from < count; from += AT_ONCE) {
    let text = "";
    for (let dot = from; dot < Math.min(count, from + AT_ONCE); dot++) {
      const at = 3 * dot;
      text +=
        `${id[dot]},${positionsMm[at]},${positionsMm[at + 1]},${positionsMm[at + 2]},` +
        `${normals[at]},${normals[at + 1]},${normals[at + 2]},${session[dot]},${dot}\n`;
    }
    parts.push(encoder.encode(text));
  }
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
