import type { PointMm } from "../landmark.js";
import { dot, unitVector } from "../point.js";
import type { AtlasHead } from "./head-atlas.js";
import type { SampleGrid } from "./sample-grid.js";
import { solveInPlace } from "./solve-dense.js";
import type { SurfaceSamples } from "./surface-samples.js";

/** Where a known head lies in a scan: q = scale * R a + shift, rows of the turn as in the head frame's axes. */
export type Pose = {
  /** Scan units in one mm of the known head. */
  readonly scale: number;
  /** Columns are the client's right, forward and up in the scan's frame; row-major 3 x 3. */
  readonly turn: readonly number[];
  readonly shift: PointMm;
};

/** Points of skin with outward normals, mm. */
export type Skin = Pick<AtlasHead, "count" | "positions" | "normals">;

/** A scan's samples with what finds them. */
export type Sought = { readonly samples: SurfaceSamples; readonly grid: SampleGrid };

export function placed({ scale, turn: r, shift }: Pose, [x, y, z]: PointMm): PointMm {
  return [
    scale * (r[0] * x + r[1] * y + r[2] * z) + shift[0],
    scale * (r[3] * x + r[4] * y + r[5] * z) + shift[1],
    scale * (r[6] * x + r[7] * y + r[8] * z) + shift[2],
  ];
}

export function placedBack({ scale, turn: r, shift }: Pose, at: PointMm): PointMm {
  const d: PointMm = [at[0] - shift[0], at[1] - shift[1], at[2] - shift[2]];
  return [
    (r[0] * d[0] + r[3] * d[1] + r[6] * d[2]) / scale,
    (r[1] * d[0] + r[4] * d[1] + r[7] * d[2]) / scale,
    (r[2] * d[0] + r[5] * d[1] + r[8] * d[2]) / scale,
  ];
}

/**
 * Lays a known head on a scan: turn, shift and one scale, so that its skin lies on the scan's.
 *
 * Point to tangent plane (Chen & Medioni 1992), matched where normals agree, far matches weighing less
 * (Geman & McClure 1987) as the reach shrinks.
 *
 * @param reachesMm of each round, in mm of the known head
 * @param every uses every so-manieth point
 * @param around what turns and grows: its middle and about its radius, mm of the known head
 */
export function laid(
  head: Skin,
  sought: Sought,
  from: Pose,
  reachesMm: readonly number[],
  every: number,
  around: { readonly middle: PointMm; readonly sizeMm: number } = WHOLE_HEAD,
): Pose {
  const { samples, grid } = sought;
  const { positions: p, normals: n } = samples;
  let pose = from;
  for (const reachMm of reachesMm) {
    const { scale, turn: r, shift } = pose;
    const reach = reachMm * scale;
    const softness = 0.4 * reach;
    const a = new Float64Array(49);
    const b = new Float64Array(7);
    const row = new Float64Array(7);
    const middle = placed(pose, around.middle);
    const size = around.sizeMm * scale;
    let matched = 0;
    for (let i = 0; i < 3 * head.count; i += 3 * every) {
      // Written out: small arrays in this loop would cost more than the arithmetic.
      const px = head.positions[i];
      const py = head.positions[i + 1];
      const pz = head.positions[i + 2];
      const qx = scale * (r[0] * px + r[1] * py + r[2] * pz) + shift[0];
      const qy = scale * (r[3] * px + r[4] * py + r[5] * pz) + shift[1];
      const qz = scale * (r[6] * px + r[7] * py + r[8] * pz) + shift[2];
      const ax = head.normals[i];
      const ay = head.normals[i + 1];
      const az = head.normals[i + 2];
      const nx = r[0] * ax + r[1] * ay + r[2] * az;
      const ny = r[3] * ax + r[4] * ay + r[5] * az;
      const nz = r[6] * ax + r[7] * ay + r[8] * az;
      const found = 3 * grid.nearest(qx, qy, qz, nx, ny, nz, 0.4, reach);
      if (found < 0) continue;
      const dx = p[found] - qx;
      const dy = p[found + 1] - qy;
      const dz = p[found + 2] - qz;
      const mx = n[found];
      const my = n[found + 1];
      const mz = n[found + 2];
      const off = dx * mx + dy * my + dz * mz;
      const squared = (dx * dx + dy * dy + dz * dz) / (softness * softness);
      const soft = 1 / (1 + squared);
      const weight = soft * soft * (nx * mx + ny * my + nz * mz);
      matched += weight;
      const ux = (qx - middle[0]) / size;
      const uy = (qy - middle[1]) / size;
      const uz = (qz - middle[2]) / size;
      row[0] = uy * mz - uz * my;
      row[1] = uz * mx - ux * mz;
      row[2] = ux * my - uy * mx;
      row[3] = mx;
      row[4] = my;
      row[5] = mz;
      row[6] = ux * mx + uy * my + uz * mz;
      for (let j = 0; j < 7; j++) {
        b[j] += weight * row[j] * off;
        for (let k = 0; k <= j; k++) a[7 * j + k] += weight * row[j] * row[k];
      }
    }
    // Keeps a bare sphere, which does not say how it is turned, where it is.
    for (let j = 0; j < 7; j++) a[8 * j] += 1e-3 * matched + 1e-9;
    if (!solveInPlace(a, b, 7, 1)) break;
    const grown = 1 + b[6] / size;
    const spin = rotation([b[0] / size, b[1] / size, b[2] / size]);
    const next = product(spin, r);
    const moved: PointMm = [shift[0] - middle[0], shift[1] - middle[1], shift[2] - middle[2]];
    pose = {
      scale: scale * grown,
      turn: next,
      shift: [0, 1, 2].map(
        (k) =>
          middle[k] +
          b[3 + k] +
          grown * (spin[3 * k] * moved[0] + spin[3 * k + 1] * moved[1] + spin[3 * k + 2] * moved[2]),
      ) as unknown as PointMm,
    };
  }
  return pose;
}

/** How well a known head lies on a scan, 0 to 1 each: 1 where skin lies on skin, 0 from `reachMm` on. */
export type Fit = {
  /** Skull above the face and the ears, and behind them. */
  readonly skull: number;
  /** Brows, eyes and nose. */
  readonly face: number;
  /** Samples that matched, by the mesh they lie on. */
  readonly perMesh: ReadonlyMap<number, number>;
};

/** @param carry from the known head's mm to the scan */
export function fitOf(
  head: Skin,
  { samples, grid }: Sought,
  pose: Pose,
  reachMm: number,
  carry: (at: PointMm) => PointMm = (at) => placed(pose, at),
): Fit {
  const { positions: p, meshOf } = samples;
  const { scale, turn: r } = pose;
  const [skull, face] = [
    [0, 0],
    [0, 0],
  ];
  const perMesh = new Map<number, number>();
  for (let i = 0; i < 3 * head.count; i += 3) {
    const [x, y, z] = [head.positions[i], head.positions[i + 1], head.positions[i + 2]];
    const part = y > 45 && z > -25 && z < 55 ? face : z > 45 || (y < -30 && z > 5) ? skull : null;
    if (!part) continue;
    part[1]++;
    const q = carry([x, y, z]);
    const [ax, ay, az] = [head.normals[i], head.normals[i + 1], head.normals[i + 2]];
    const nx = r[0] * ax + r[1] * ay + r[2] * az;
    const ny = r[3] * ax + r[4] * ay + r[5] * az;
    const nz = r[6] * ax + r[7] * ay + r[8] * az;
    const sample = grid.nearest(q[0], q[1], q[2], nx, ny, nz, 0.6, reachMm * scale);
    if (sample < 0) continue;
    perMesh.set(meshOf[sample], (perMesh.get(meshOf[sample]) ?? 0) + 1);
    const [dx, dy, dz] = [p[3 * sample] - q[0], p[3 * sample + 1] - q[1], p[3 * sample + 2] - q[2]];
    part[0] += 1 - Math.sqrt(dx * dx + dy * dy + dz * dz) / (scale * reachMm);
  }
  return { skull: skull[0] / Math.max(1, skull[1]), face: face[0] / Math.max(1, face[1]), perMesh };
}

const WHOLE_HEAD = { middle: [0, 0, 30] as PointMm, sizeMm: 90 };

/** Rotation of a small rotation vector, exact (Cayley), from + - * / only. */
function rotation(w: PointMm): number[] {
  const [x, y, z] = [w[0] / 2, w[1] / 2, w[2] / 2];
  const d = 1 + x * x + y * y + z * z;
  return [
    (1 + x * x - y * y - z * z) / d,
    (2 * (x * y - z)) / d,
    (2 * (x * z + y)) / d,
    (2 * (x * y + z)) / d,
    (1 - x * x + y * y - z * z) / d,
    (2 * (y * z - x)) / d,
    (2 * (x * z - y)) / d,
    (2 * (y * z + x)) / d,
    (1 - x * x - y * y + z * z) / d,
  ];
}

function product(a: readonly number[], b: readonly number[]): number[] {
  const out: number[] = [];
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) out.push(a[3 * i] * b[j] + a[3 * i + 1] * b[3 + j] + a[3 * i + 2] * b[6 + j]);
  }
  // Hundreds of products later the axes are still of length 1 and square to each other.
  const x = unitVector([out[0], out[1], out[2]]);
  const along = dot(x, [out[3], out[4], out[5]]);
  const y = unitVector([out[3] - along * x[0], out[4] - along * x[1], out[5] - along * x[2]]);
  const z = [x[1] * y[2] - x[2] * y[1], x[2] * y[0] - x[0] * y[2], x[0] * y[1] - x[1] * y[0]];
  return [...x, ...y, ...z];
}
