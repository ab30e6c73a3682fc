import type { PointMm } from "../landmark.js";
import { minus, plus, unitVector } from "../point.js";
import type { AtlasHead } from "./head-atlas.js";
import type { Pose, Sought } from "./lay-head.js";

/** Normals are compared with their mean this far around: wider than an eye, narrower than a face. */
const AROUND_MM = 24;
const REACH_MM = 14;
/** For the broad relief both are smoothed this far around first: narrower than a nose, wider than noise. */
const SMOOTH_MM = 8;
/** What a face turns round, in the head frame. */
const MIDDLE: PointMm = [0, 0, 20];

type Face = {
  readonly points: Int32Array;
  /** Of those points; as they are, and smoothed. */
  readonly normals: Float64Array;
  readonly smooth: Float64Array;
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
};
const faces = new WeakMap<AtlasHead, Face>();

/** About 1 each for a face laid on itself, 0.3 to 0.9 for another's, near 0 for an egg, whatever lies near it. */
export type ReliefMatch = {
  /** By the skin whose normals agree best: as fine as the scan, but rough skin has every normal somewhere. */
  readonly fine: number;
  /** By all the skin around: less of a face shows in it, and nothing of roughness. */
  readonly broad: number;
};

/**
 * How much of a known face's relief the scan shows in the same places.
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
): ReliefMatch {
  const face = faceOf(head);
  const count = face.points.length;
  const known = turned(face.normals, r);
  const fine = new Float64Array(3 * count);
  const broad = new Float64Array(3 * count);
  const middle = carry(MIDDLE);
  for (let k = 0; k < count; k++) {
    const i = 3 * face.points[k];
    const q = carry([head.positions[i], head.positions[i + 1], head.positions[i + 2]]);
    const [nx, ny, nz] = known.subarray(3 * k, 3 * k + 3);
    const sample = grid.nearest(q[0], q[1], q[2], nx, ny, nz, 0, REACH_MM * scale);
    if (sample >= 0) fine.set(samples.normals.subarray(3 * sample, 3 * sample + 3), 3 * k);
    // Only that it faces out is asked here: to ask for the known normal would find it in any noise.
    const out = minus(q, middle);
    let sum: PointMm = [0, 0, 0];
    grid.around(q[0], q[1], q[2], SMOOTH_MM * scale, (near) => {
      const [x, y, z] = samples.normals.subarray(3 * near, 3 * near + 3);
      if (x * out[0] + y * out[1] + z * out[2] > 0) sum = plus(sum, [x, y, z]);
    });
    if (sum[0] !== 0 || sum[1] !== 0 || sum[2] !== 0) broad.set(unitVector(sum), 3 * k);
  }
  return { fine: slope(face, known, fine), broad: slope(face, turned(face.smooth, r), broad) };
}

/** Slope of the relief that was seen on the known one; where a normal is zero nothing was seen. */
function slope({ starts, neighbours }: Face, known: Float64Array, seen: Float64Array): number {
  const met = (k: number): boolean => seen[3 * k] !== 0 || seen[3 * k + 1] !== 0 || seen[3 * k + 2] !== 0;
  let [both, own] = [0, 0];
  for (let k = 0; 3 * k < seen.length; k++) {
    if (!met(k)) continue;
    const sum = [0, 0, 0, 0, 0, 0];
    let around = 0;
    for (let at = starts[k]; at < starts[k + 1]; at++) {
      const j = neighbours[at];
      if (!met(j)) continue;
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

function turned(normals: Float64Array, r: readonly number[]): Float64Array {
  const out = new Float64Array(normals.length);
  for (let i = 0; i < normals.length; i++) {
    const [row, at] = [3 * (i % 3), i - (i % 3)];
    out[i] = r[row] * normals[at] + r[row + 1] * normals[at + 1] + r[row + 2] * normals[at + 2];
  }
  return out;
}

/** Points of brows, eyes and nose, each with those around it. */
function faceOf(head: AtlasHead): Face {
  const cached = faces.get(head);
  if (cached) return cached;
  const { positions: p, normals: n } = head;
  const points: number[] = [];
  for (let i = 0; i < 3 * head.count; i += 3) if (p[i + 1] > 45 && p[i + 2] > -25 && p[i + 2] < 55) points.push(i / 3);
  const starts = [0];
  const neighbours: number[] = [];
  const normals: number[] = [];
  const smooth: number[] = [];
  for (const i of points) {
    let sum: PointMm = [0, 0, 0];
    points.forEach((j, k) => {
      const [dx, dy, dz] = [p[3 * i] - p[3 * j], p[3 * i + 1] - p[3 * j + 1], p[3 * i + 2] - p[3 * j + 2]];
      const squared = dx * dx + dy * dy + dz * dz;
      if (squared < AROUND_MM * AROUND_MM) neighbours.push(k);
      if (squared < SMOOTH_MM * SMOOTH_MM) sum = plus(sum, [n[3 * j], n[3 * j + 1], n[3 * j + 2]]);
    });
    starts.push(neighbours.length);
    normals.push(n[3 * i], n[3 * i + 1], n[3 * i + 2]);
    smooth.push(...unitVector(sum));
  }
  const face = {
    points: Int32Array.from(points),
    normals: Float64Array.from(normals),
    smooth: Float64Array.from(smooth),
    starts: Int32Array.from(starts),
    neighbours: Int32Array.from(neighbours),
  };
  faces.set(head, face);
  return face;
}
