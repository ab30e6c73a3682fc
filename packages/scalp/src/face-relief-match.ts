import type { AtlasHead } from "./head-atlas.js";
import type { PointMm } from "./landmark.js";
import type { Pose, Sought } from "./lay-head.js";

/** Normals are compared with their mean this far around: wider than an eye, narrower than a face. */
const AROUND_MM = 24;
const REACH_MM = 14;

type Face = { readonly points: Int32Array; readonly starts: Int32Array; readonly neighbours: Int32Array };
const faces = new WeakMap<AtlasHead, Face>();

/**
 * How much of a known face's relief the scan shows in the same places: about 1 for a face laid on itself,
 * 0.4 to 0.9 for another's, near 0 for an egg, whatever lies near it.
 *
 * Relief is how normals differ from their mean around; the result is the slope of the scan's on the known
 * face's.
 *
 * @param carry from the known head's mm to the scan
 */
export function faceReliefMatch(
  head: AtlasHead,
  { samples, grid }: Sought,
  { scale, turn: r }: Pose,
  carry: (at: PointMm) => PointMm,
): number {
  const { points, starts, neighbours } = faceOf(head);
  const count = points.length;
  const known = new Float64Array(3 * count);
  const seen = new Float64Array(3 * count);
  const met = new Uint8Array(count);
  for (let k = 0; k < count; k++) {
    const i = 3 * points[k];
    const [ax, ay, az] = [head.normals[i], head.normals[i + 1], head.normals[i + 2]];
    const n = [r[0] * ax + r[1] * ay + r[2] * az, r[3] * ax + r[4] * ay + r[5] * az, r[6] * ax + r[7] * ay + r[8] * az];
    const q = carry([head.positions[i], head.positions[i + 1], head.positions[i + 2]]);
    const sample = grid.nearest(q[0], q[1], q[2], n[0], n[1], n[2], 0, REACH_MM * scale);
    if (sample < 0) continue;
    met[k] = 1;
    for (let axis = 0; axis < 3; axis++) {
      known[3 * k + axis] = n[axis];
      seen[3 * k + axis] = samples.normals[3 * sample + axis];
    }
  }
  let [both, own] = [0, 0];
  for (let k = 0; k < count; k++) {
    if (!met[k]) continue;
    const sum = [0, 0, 0, 0, 0, 0];
    let around = 0;
    for (let at = starts[k]; at < starts[k + 1]; at++) {
      const j = neighbours[at];
      if (!met[j]) continue;
      around++;
      for (let axis = 0; axis < 3; axis++) {
        sum[axis] += known[3 * j + axis];
        sum[3 + axis] += seen[3 * j + axis];
      }
    }
    for (let axis = 0; axis < 3; axis++) {
      const a = known[3 * k + axis] - sum[axis] / around;
      both += a * (seen[3 * k + axis] - sum[3 + axis] / around);
      own += a * a;
    }
  }
  return own > 0 ? both / own : 0;
}

/** Points of brows, eyes and nose, each with those around it. */
function faceOf(head: AtlasHead): Face {
  const cached = faces.get(head);
  if (cached) return cached;
  const p = head.positions;
  const points: number[] = [];
  for (let i = 0; i < 3 * head.count; i += 3) if (p[i + 1] > 45 && p[i + 2] > -25 && p[i + 2] < 55) points.push(i / 3);
  const starts = [0];
  const neighbours: number[] = [];
  for (const i of points) {
    points.forEach((j, k) => {
      const [dx, dy, dz] = [p[3 * i] - p[3 * j], p[3 * i + 1] - p[3 * j + 1], p[3 * i + 2] - p[3 * j + 2]];
      if (dx * dx + dy * dy + dz * dz < AROUND_MM * AROUND_MM) neighbours.push(k);
    });
    starts.push(neighbours.length);
  }
  const face = {
    points: Int32Array.from(points),
    starts: Int32Array.from(starts),
    neighbours: Int32Array.from(neighbours),
  };
  faces.set(head, face);
  return face;
}
