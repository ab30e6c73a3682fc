import { nextCorner } from "./edge-order.js";
import { NO_PARTNER } from "./edge-partners.js";

/** Loops of open edges; loop i has the corners from starts[i] up to starts[i + 1]. */
export type OpenRims = { readonly corners: Uint32Array; readonly starts: Uint32Array };

/**
 * The rims of a surface. Each open edge belongs to one rim, which runs on along the fan of triangles at
 * its end, so that a rim always closes, also where two meet in one vertex.
 *
 * @param partners as of triangles turned alike: the corner across every edge, or NO_PARTNER
 */
export function openRims(partners: Int32Array): OpenRims {
  const corners: number[] = [];
  const starts: number[] = [0];
  const seen = new Uint8Array(partners.length);
  for (let first = 0; first < partners.length; first++) {
    if (partners[first] !== NO_PARTNER || seen[first]) continue;
    let corner = first;
    do {
      seen[corner] = 1;
      corners.push(corner);
      corner = nextCorner(corner);
      while (partners[corner] !== NO_PARTNER) corner = nextCorner(partners[corner]);
    } while (corner !== first);
    starts.push(corners.length);
  }
  return { corners: Uint32Array.from(corners), starts: Uint32Array.from(starts) };
}
