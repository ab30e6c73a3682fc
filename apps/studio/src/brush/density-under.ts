import type { DotScene } from "../planning/scene.js";

/** Fewer dots than lie within this say little about a density. */
const LEAST_REACH_MM = 4;

/**
 * Dots per cm2 about a place, as they stand on the head.
 *
 * Dots count less the farther they are, so that the figure does not jump with each that comes in at the rim. On a
 * sphere of any size the discs that a straight reach cuts out have the same area, so a bent skin needs no correction.
 *
 * @param slots how many of the scene's places are in use; one without a radius holds no dot
 */
export function densityUnder(
  { positionsMm, radiusMm }: Pick<DotScene, "positionsMm" | "radiusMm">,
  slots: number,
  [x, y, z]: readonly [x: number, y: number, z: number],
  brushRadiusMm: number,
): number {
  const reachMm = Math.max(LEAST_REACH_MM, brushRadiusMm);
  const reach2 = reachMm * reachMm;
  let weight = 0;
  for (let slot = 0; slot < slots; slot++) {
    const dx = positionsMm[3 * slot] - x;
    const dy = positionsMm[3 * slot + 1] - y;
    const dz = positionsMm[3 * slot + 2] - z;
    const share = (dx * dx + dy * dy + dz * dz) / reach2;
    if (share < 1 && radiusMm[slot] > 0) weight += 1 - share;
  }
  // The weight's integral over the disc is half its area.
  return (weight * 100) / ((Math.PI * reach2) / 2);
}
