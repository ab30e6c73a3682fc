import { HIGHEST_PER_CM2 } from "./density-field.js";
import { pathsGround } from "./paths-ground.js";
import type { PreparedSurface } from "./prepared-surface.js";
import { brushShare } from "./stroke-ground.js";

/** Most of a place's density that a ring gives up, and most that it takes on. */
const MOST_GIVEN = 0.5;
/** Outer radius of the ring over the brush's, tried in turn until the ring is large enough. */
const RINGS = [2, 3, 5, 9, 17, 33];

/**
 * Takes what a stroke added from the ground around it, and gives what it removed, in proportion to what stands
 * there; changes `after`. Bare ground gives and takes nothing. Where even the widest ring is too poor or too
 * full, the stroke itself is held back, so that the total stays in any case.
 *
 * @param before the field without the stroke
 * @param after the field with it
 * @param pathsMm of the stroke
 */
export function balanced(
  prepared: PreparedSurface,
  before: Float64Array,
  after: Float64Array,
  pathsMm: readonly ArrayLike<number>[],
  radiusMm: number,
  ceilingPerCm2: number | Float64Array,
): void {
  const { slots, triangleAt, areaCm2 } = prepared;
  let added = 0;
  for (let slot = 0; slot < slots; slot++) {
    const t = 3 * triangleAt[slot];
    for (let k = 0; k < 3; k++) added += ((after[t + k] - before[t + k]) * areaCm2[slot]) / 3;
  }
  if (added === 0) return;
  let corners: number[] = [];
  let room: number[] = [];
  let capacity = 0;
  for (const times of RINGS) {
    if (capacity >= Math.abs(added)) break;
    const ground = pathsGround(prepared, pathsMm, times * radiusMm);
    corners = [];
    room = [];
    capacity = 0;
    for (let i = 0; i < ground.slots.length; i++) {
      const slot = ground.slots[i];
      for (let k = 0; k < 3; k++) {
        const far = ground.distanceMm[3 * i + k] / radiusMm;
        const share = (1 - brushShare(far)) * brushShare(far / times);
        const corner = 3 * triangleAt[slot] + k;
        const ceiling = typeof ceilingPerCm2 === "number" ? ceilingPerCm2 : ceilingPerCm2[corner];
        // The stroke may be held back yet, to anywhere between the two.
        const low = before[corner] < after[corner] ? before[corner] : after[corner];
        const most = MOST_GIVEN * low;
        const free = (ceiling < HIGHEST_PER_CM2 ? ceiling : HIGHEST_PER_CM2) - (before[corner] + after[corner] - low);
        const can = added > 0 ? most : free < most ? free : most;
        if (!(share * can > 0)) continue;
        corners.push(corner);
        room.push(share * can);
        capacity += (share * can * areaCm2[slot]) / 3;
      }
    }
  }
  const all = Math.abs(added);
  const used = capacity < all ? 1 : all / capacity;
  if (capacity < all) {
    const kept = capacity / all;
    for (let corner = 0; corner < after.length; corner++) {
      after[corner] = before[corner] + kept * (after[corner] - before[corner]);
    }
  }
  const sign = added > 0 ? -1 : 1;
  for (let i = 0; i < corners.length; i++) after[corners[i]] += sign * used * room[i];
}
