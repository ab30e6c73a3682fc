/**
 * Where a picture is taken from: orthographic, so that a millimetre has one size all over it.
 *
 * Screen: x to the right and y downwards in pixels, pixel centres at half numbers. Depth is millimetres
 * towards the viewer.
 */
import type { TriangleMesh } from "@shadowline/scalp";
import type { View } from "./look.js";

type Direction = readonly [number, number, number];

export type Camera = {
  readonly right: Direction;
  readonly up: Direction;
  readonly toward: Direction;
  /** What the middle of the picture shows, along `right` and `up`. */
  readonly centreRightMm: number;
  readonly centreUpMm: number;
  readonly mmPerPixel: number;
  /** The picture is square. */
  readonly sizePx: number;
  /** What lies wholly below this height of the head frame is left out. */
  readonly fromUpMm: number;
};

/** The viewer's axes in the head frame (+x the client's right, +y forward, +z up). */
const axes: Record<View, Pick<Camera, "right" | "up" | "toward">> = {
  front: { right: [-1, 0, 0], up: [0, 0, 1], toward: [0, 1, 0] },
  back: { right: [1, 0, 0], up: [0, 0, 1], toward: [0, -1, 0] },
  left: { right: [0, -1, 0], up: [0, 0, 1], toward: [-1, 0, 0] },
  right: { right: [0, 1, 0], up: [0, 0, 1], toward: [1, 0, 0] },
  top: { right: [1, 0, 0], up: [0, 1, 0], toward: [0, 0, 1] },
};

/** Below this height in the head frame neck and shoulders begin; they may leave the picture. */
const CHIN_MM = -135;
/** From above, whatever reaches no higher than the ear lobes is left out. */
const LOBES_MM = -75;
/** Picture side over the head's larger extent. */
const MARGIN = 1.1;

/** A camera that shows the whole head. @throws RangeError for a mesh that is not a head in the head frame */
export function viewCamera(head: TriangleMesh, view: View, sizePx: number): Camera {
  const { right, up, toward } = axes[view];
  const low = [Infinity, Infinity];
  const high = [-Infinity, -Infinity];
  for (let at = 0; at < head.positionsMm.length; at += 3) {
    if (head.positionsMm[at + 2] < CHIN_MM) continue;
    const along = [dot(right, head.positionsMm, at), dot(up, head.positionsMm, at)];
    for (let axis = 0; axis < 2; axis++) {
      low[axis] = Math.min(low[axis], along[axis]);
      high[axis] = Math.max(high[axis], along[axis]);
    }
  }
  const sideMm = MARGIN * Math.max(high[0] - low[0], high[1] - low[1]);
  if (!(sideMm > 0)) throw new RangeError("the mesh has nothing above the chin of the head frame");
  return {
    right,
    up,
    toward,
    centreRightMm: (low[0] + high[0]) / 2,
    centreUpMm: (low[1] + high[1]) / 2,
    mmPerPixel: sideMm / sizePx,
    sizePx,
    // From above, shoulders would be a second, larger thing behind the head.
    fromUpMm: view === "top" ? LOBES_MM : -Infinity,
  };
}

/**
 * A camera that looks straight down on one place of the surface.
 *
 * @param normal unit outward normal there
 */
export function closeUpCamera(centreMm: Direction, normal: Direction, sideMm: number, sizePx: number): Camera {
  // The picture's up is the head's up, or forward where the place itself faces up.
  const reference: Direction = Math.abs(normal[2]) > 0.9 ? [0, 1, 0] : [0, 0, 1];
  const right = unit(cross(reference, normal));
  const up = cross(normal, right);
  return {
    right,
    up,
    toward: normal,
    centreRightMm: dot(right, centreMm, 0),
    centreUpMm: dot(up, centreMm, 0),
    mmPerPixel: sideMm / sizePx,
    sizePx,
    fromUpMm: -Infinity,
  };
}

export function dot(direction: Direction, xyz: ArrayLike<number>, at: number): number {
  return direction[0] * xyz[at] + direction[1] * xyz[at + 1] + direction[2] * xyz[at + 2];
}

function cross(p: Direction, q: Direction): Direction {
  return [p[1] * q[2] - p[2] * q[1], p[2] * q[0] - p[0] * q[2], p[0] * q[1] - p[1] * q[0]];
}

export function unit(p: Direction): Direction {
  const length = Math.sqrt(p[0] * p[0] + p[1] * p[1] + p[2] * p[2]);
  return [p[0] / length, p[1] / length, p[2] / length];
}
