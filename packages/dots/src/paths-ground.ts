import type { PreparedSurface } from "./prepared-surface.js";
import { type StrokeGround, strokeGround } from "./stroke-ground.js";

/**
 * Ground within a straight distance of any of some paths, each on its own side of the surface; a corner's distance is
 * that of the nearest path that came to its ground.
 *
 * @param pathsMm at least one, each as `strokeGround` takes it
 */
export function pathsGround(
  prepared: PreparedSurface,
  [firstMm, ...othersMm]: readonly ArrayLike<number>[],
  reachMm: number,
): StrokeGround {
  const first = strokeGround(prepared, firstMm, reachMm);
  if (othersMm.length === 0) return first;
  const slots = Array.from(first.slots);
  const distanceMm = Array.from(first.distanceMm);
  const rowOf = new Map(slots.map((slot, row) => [slot, row]));
  for (const pathMm of othersMm) {
    const ground = strokeGround(prepared, pathMm, reachMm);
    for (let i = 0; i < ground.slots.length; i++) {
      const own = ground.distanceMm.subarray(3 * i, 3 * i + 3);
      const row = rowOf.get(ground.slots[i]);
      if (row === undefined) {
        rowOf.set(ground.slots[i], slots.length);
        slots.push(ground.slots[i]);
        distanceMm.push(...own);
        continue;
      }
      for (let k = 0; k < 3; k++) if (own[k] < distanceMm[3 * row + k]) distanceMm[3 * row + k] = own[k];
    }
  }
  return { slots: Uint32Array.from(slots), distanceMm: Float64Array.from(distanceMm) };
}
