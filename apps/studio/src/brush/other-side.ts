import { Vector3 } from "three";
import type { SurfacePicker } from "../design/surface-picking.js";

/**
 * Where a place lies on the other side of the head: mirrored at the midline, as the hairline's points are, and on the
 * skin that is nearest there. No head is its own mirror image.
 */
export const otherSide = (picker: Pick<SurfacePicker, "nearest">, { x, y, z }: Vector3): Vector3 =>
  picker.nearest(new Vector3(-x, y, z));
