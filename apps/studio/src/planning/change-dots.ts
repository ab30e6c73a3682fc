import type { DotChange, DotScene } from "./scene.js";

/** Writes a change into the screen's own buffers. */
export function changeDots(scene: DotScene, { slots, dots }: DotChange): void {
  for (let row = 0; row < slots.length; row++) {
    const slot = slots[row];
    for (let axis = 0; axis < 3; axis++) {
      scene.positionsMm[3 * slot + axis] = dots.positionsMm[3 * row + axis];
      scene.normals[3 * slot + axis] = dots.normals[3 * row + axis];
    }
    scene.session[slot] = dots.session[row];
    scene.radiusMm[slot] = dots.radiusMm[row];
    scene.massNg[slot] = dots.massNg[row];
  }
}
