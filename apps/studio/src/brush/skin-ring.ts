import { Vector3 } from "three";
import type { SurfacePicker } from "../design/surface-picking.js";

/** Corners of the ring; at 40 mm a side is 4 mm long, which no skin bends out of sight. */
const CORNERS = 64;

/** A circle laid on the skin: what a brush of that radius reaches. */
export function ringOnSkin(picker: SurfacePicker, middle: Vector3, radiusMm: number): Vector3[] {
  const normal = picker.normalAt(middle);
  const beside = Math.abs(normal.z) < 0.9 ? new Vector3(0, 0, 1) : new Vector3(1, 0, 0);
  const right = beside.cross(normal).normalize();
  const up = normal.clone().cross(right);
  return Array.from({ length: CORNERS }, (_, corner) => {
    const angle = (2 * Math.PI * corner) / CORNERS;
    return picker.nearest(
      middle
        .clone()
        .addScaledVector(right, radiusMm * Math.cos(angle))
        .addScaledVector(up, radiusMm * Math.sin(angle)),
    );
  });
}
