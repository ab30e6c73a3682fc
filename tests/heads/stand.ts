import type { Landmark, LandmarkName, Landmarks, PointMm, TriangleMesh } from "@shadowline/scalp";
import type { TestHead } from "./load-heads.js";

/** A test head in mm on its file's own horizontal. */
export type StandingHead = {
  /** x right, y ahead, z up along the file's axes; origin midway between the placed tragions. */
  readonly mesh: TriangleMesh;
  /** Those placed, and the highest point as vertex. */
  readonly landmarks: Landmarks;
  /** Height of the plane that the trusted section was cut in. */
  readonly trustedLevelMm: number;
};

/** Stands a test head up without finding anything in it, to measure it the way its trusted figures were. */
export function standing({ scan, axes, mmPerUnit, placed, trusted }: TestHead): StandingHead {
  const frame = [axes.right, axes.forward, axes.up];
  const turned = ([x, y, z]: PointMm): PointMm =>
    frame.map((axis) => mmPerUnit * (axis[0] * x + axis[1] * y + axis[2] * z)) as unknown as PointMm;
  const [left, right] = [turned(placed.leftTragion as PointMm), turned(placed.rightTragion as PointMm)];
  const origin = left.map((value, k) => (value + right[k]) / 2);
  const moved = (at: PointMm): PointMm => turned(at).map((value, k) => value - origin[k]) as unknown as PointMm;
  const positionsMm = new Float64Array(scan.positions.length);
  let vertex: PointMm = [0, 0, -Infinity];
  for (let i = 0; i < positionsMm.length; i += 3) {
    const at = moved([scan.positions[i], scan.positions[i + 1], scan.positions[i + 2]]);
    positionsMm.set(at, i);
    if (at[2] > vertex[2]) vertex = at;
  }
  const landmarks: { [name in LandmarkName]?: Landmark } = { vertex: { atMm: vertex, origin: "given" } };
  for (const [name, at] of Object.entries(placed)) {
    landmarks[name as LandmarkName] = { atMm: moved(at), origin: "given" };
  }
  return {
    mesh: { positionsMm, triangles: scan.triangles },
    landmarks,
    trustedLevelMm: mmPerUnit * trusted.levelUnits - origin[2],
  };
}
