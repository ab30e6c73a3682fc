import { cos, sin } from "@shadowline/numeric";
import { fromDegrees } from "@shadowline/quantity";
import type { PointMm } from "../landmark.js";
import { cross, distance, dot, minus, plus, times, unitVector } from "../point.js";

/** Axes of the head in the frame they are seen from; each of length 1. */
export type HeadAxes = {
  readonly origin: PointMm;
  readonly right: PointMm;
  readonly forward: PointMm;
  readonly up: PointMm;
};

/**
 * How high nasion and glabella stand over the Frankfurt plane, seen from midway between the tragions.
 *
 * Assumption: published head surveys give neither; with it the plane tilts by at most about 4 degrees,
 * which moves a circumference by under 0.5 %.
 */
const NASION_ELEVATION = fromDegrees(14);
const GLABELLA_ELEVATION = fromDegrees(22);

/** Axes from both tragions and an orbitale: +z normal to their plane, +x to the client's right. */
export const axesByOrbitale = (left: PointMm, right: PointMm, orbitale: PointMm): HeadAxes =>
  tilted(left, right, orbitale, 0);

export const axesByNasion = (left: PointMm, right: PointMm, nasion: PointMm): HeadAxes =>
  tilted(left, right, nasion, NASION_ELEVATION);

export const axesByGlabella = (left: PointMm, right: PointMm, glabella: PointMm): HeadAxes =>
  tilted(left, right, glabella, GLABELLA_ELEVATION);

function tilted(leftTragion: PointMm, rightTragion: PointMm, front: PointMm, elevation: number): HeadAxes {
  const origin = times(plus(leftTragion, rightTragion), 0.5);
  const right = unitVector(minus(rightTragion, leftTragion));
  const ahead = minus(front, origin);
  const level = unitVector(plus(ahead, right, -dot(ahead, right)));
  const normal = cross(right, level);
  const [c, s] = [cos(elevation), sin(elevation)];
  return { origin, right, forward: plus(times(level, c), normal, -s), up: plus(times(level, s), normal, c) };
}

/**
 * Row-major 4 x 4 from the frame the axes are given in to the head frame.
 *
 * @param mmPerUnit mm in one unit of that frame
 */
export function toHeadFrameMatrix(axes: HeadAxes, mmPerUnit: number): number[] {
  const row = (axis: PointMm): number[] => [...times(axis, mmPerUnit), -mmPerUnit * dot(axis, axes.origin)];
  return [...row(axes.right), ...row(axes.forward), ...row(axes.up), 0, 0, 0, 1];
}

/** A point through a row-major 4 x 4. */
export function transformed(matrix: readonly number[], [x, y, z]: PointMm): PointMm {
  const row = (r: number): number => matrix[r] * x + matrix[r + 1] * y + matrix[r + 2] * z + matrix[r + 3];
  return [row(0), row(4), row(8)];
}

/** Every point of x0, y0, z0, x1, ... through a row-major 4 x 4. */
export function transformedFlat(matrix: readonly number[], flat: Float64Array): Float64Array {
  const moved = new Float64Array(flat.length);
  for (let i = 0; i < flat.length; i += 3) {
    for (let axis = 0; axis < 3; axis++) {
      const r = 4 * axis;
      moved[i + axis] = matrix[r] * flat[i] + matrix[r + 1] * flat[i + 1] + matrix[r + 2] * flat[i + 2] + matrix[r + 3];
    }
  }
  return moved;
}

/**
 * A head-frame point back in the scan's own frame, in mm whatever the scan's unit.
 *
 * @param toHeadFrame as a head carries it: rotation times mm per unit, and translation
 */
export function inScanFrameMm(toHeadFrame: readonly number[], atMm: PointMm): PointMm {
  const m = toHeadFrame;
  const mmPerUnit = distance([m[0], m[1], m[2]], [0, 0, 0]);
  const moved = minus(atMm, [m[3], m[7], m[11]]);
  const column = (c: number): number => (m[c] * moved[0] + m[4 + c] * moved[1] + m[8 + c] * moved[2]) / mmPerUnit;
  return [column(0), column(1), column(2)];
}
