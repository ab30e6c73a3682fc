import { type NearestPlace, nearestOnSurface, type PointMm, type TriangleMesh } from "@shadowline/scalp";
import type { PreparedSurface } from "./prepared-surface.js";

/** A place in a slot; `triangle` is not told, since it may be of another mesh. */
export type NearestSlot = Pick<NearestPlace, "weights" | "atMm" | "distanceMm"> & { readonly slot: number };

type Ground = { readonly mesh: TriangleMesh; readonly slotOf: Int32Array };

const grounds = new WeakMap<PreparedSurface, Ground>();

/**
 * The place nearest to any point in a triangle with area: dots stand in no other, and where a triangle without area
 * is as near, one beside it is meant.
 *
 * @throws RangeError for a surface without slots
 */
export function nearestSlot(prepared: PreparedSurface): (toMm: PointMm) => NearestSlot {
  let ground = grounds.get(prepared);
  if (!ground) {
    ground = groundOf(prepared);
    grounds.set(prepared, ground);
  }
  const nearest = nearestOnSurface(ground.mesh);
  const { slotOf } = ground;
  return (toMm) => {
    const { triangle, weights, atMm, distanceMm } = nearest(toMm);
    return { slot: slotOf[triangle], weights, atMm, distanceMm };
  };
}

/** The mesh without the triangles that have no slot. */
function groundOf({ surface, slots, slotOf }: PreparedSurface): Ground {
  if (slots === slotOf.length) return { mesh: surface, slotOf };
  const triangles = new Uint32Array(3 * slots);
  const left = new Int32Array(slots);
  for (let triangle = 0, at = 0; triangle < slotOf.length; triangle++) {
    if (slotOf[triangle] < 0) continue;
    for (let k = 0; k < 3; k++) triangles[3 * at + k] = surface.triangles[3 * triangle + k];
    left[at++] = slotOf[triangle];
  }
  return { mesh: { positionsMm: surface.positionsMm, triangles }, slotOf: left };
}
