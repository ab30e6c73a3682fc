import { exp } from "@shadowline/numeric";
import type { PointMm } from "../landmark.js";
import type { AtlasHead } from "./head-atlas.js";
import { type Pose, placed, type Sought } from "./lay-head.js";
import { solveInPlace } from "./solve-dense.js";

/** A known head bent until its skin lies on a scan's. */
export type BentHead = {
  readonly head: AtlasHead;
  readonly pose: Pose;
  /** A place on the known head, in mm of its frame, to the scan's. */
  readonly carry: (at: PointMm) => PointMm;
  /** Root mean square distance of skin that matched, mm of the known head. */
  readonly apartMm: number;
};

/** Distance of the places that bend on their own, and how far the bend of one reaches (standard deviation). */
const BEND_EVERY_MM = 30;
const BEND_REACH_MM = 34;
/** Beyond 3 standard deviations (a hundredth of the bend) nothing moves. */
const FARTHEST_SQUARED = 9;
/** Resistance against stretching and against bending, in matches per mm. */
const STIFF = { affine: 4, bend: 3 };

type Basis = {
  readonly count: number;
  readonly functions: number;
  readonly centres: Float64Array;
  /** Point of the head of each row. */
  readonly points: Int32Array;
  /** Functions that are not zero at each row's point, and their values there; row k from starts[k]. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
};

const bases = new WeakMap<AtlasHead, Basis>();

/**
 * Bends a known head onto a scan: an affine part and Gaussian bends, regularised, matched as in `laid`.
 *
 * Smooth deformation by radial functions: Carr et al. 2001, SIGGRAPH; iterated matching: Amberg et al. 2007,
 * CVPR, "Optimal step nonrigid ICP".
 */
export function bent(head: AtlasHead, sought: Sought, pose: Pose, reachesMm: readonly number[]): BentHead {
  const basis = basisOf(head);
  const { samples, grid } = sought;
  const { positions: p, normals: n } = samples;
  const { scale, turn: r, shift } = pose;
  const { functions: m, starts, columns, values } = basis;
  const coefficients = new Float64Array(3 * m);
  let squares = 0;
  let weights = 0;
  for (let round = 0; round < reachesMm.length; round++) {
    const reachMm = reachesMm[round];
    const softnessMm = 0.4 * reachMm;
    const a = new Float64Array(m * m);
    const b = new Float64Array(3 * m);
    [squares, weights] = [0, 0];
    for (let k = 0; k < basis.count; k++) {
      const i = 3 * basis.points[k];
      const start = starts[k];
      const end = starts[k + 1];
      let ux = 0;
      let uy = 0;
      let uz = 0;
      for (let e = start; e < end; e++) {
        const f = 3 * columns[e];
        ux += values[e] * coefficients[f];
        uy += values[e] * coefficients[f + 1];
        uz += values[e] * coefficients[f + 2];
      }
      const px = head.positions[i] + ux;
      const py = head.positions[i + 1] + uy;
      const pz = head.positions[i + 2] + uz;
      const qx = scale * (r[0] * px + r[1] * py + r[2] * pz) + shift[0];
      const qy = scale * (r[3] * px + r[4] * py + r[5] * pz) + shift[1];
      const qz = scale * (r[6] * px + r[7] * py + r[8] * pz) + shift[2];
      const ax = head.normals[i];
      const ay = head.normals[i + 1];
      const az = head.normals[i + 2];
      const nx = r[0] * ax + r[1] * ay + r[2] * az;
      const ny = r[3] * ax + r[4] * ay + r[5] * az;
      const nz = r[6] * ax + r[7] * ay + r[8] * az;
      const found = 3 * grid.nearest(qx, qy, qz, nx, ny, nz, 0.4, reachMm * scale);
      if (found < 0) continue;
      const dx = (p[found] - qx) / scale;
      const dy = (p[found + 1] - qy) / scale;
      const dz = (p[found + 2] - qz) / scale;
      const mx = n[found];
      const my = n[found + 1];
      const mz = n[found + 2];
      const off = dx * mx + dy * my + dz * mz;
      const squared = (dx * dx + dy * dy + dz * dz) / (softnessMm * softnessMm);
      const soft = 1 / (1 + squared);
      const weight = soft * soft * (nx * mx + ny * my + nz * mz);
      squares += weight * off * off;
      weights += weight;
      // Wanted displacement: as it is, and on to the tangent plane; in the known head's axes.
      const ox = off * mx;
      const oy = off * my;
      const oz = off * mz;
      const wx = weight * (ux + r[0] * ox + r[3] * oy + r[6] * oz);
      const wy = weight * (uy + r[1] * ox + r[4] * oy + r[7] * oz);
      const wz = weight * (uz + r[2] * ox + r[5] * oy + r[8] * oz);
      for (let e = start; e < end; e++) {
        const value = values[e];
        const f = 3 * columns[e];
        b[f] += value * wx;
        b[f + 1] += value * wy;
        b[f + 2] += value * wz;
        const scaled = weight * value;
        const row = m * columns[e];
        // Columns ascend, so this is the lower half.
        for (let other = start; other <= e; other++) a[row + columns[other]] += scaled * values[other];
      }
    }
    for (let f = 0; f < m; f++) a[f * m + f] += f === 0 ? 1e-6 : f < 4 ? STIFF.affine : STIFF.bend;
    if (!solveInPlace(a, b, m, 3)) break;
    coefficients.set(b);
  }
  return {
    head,
    pose,
    apartMm: Math.sqrt(squares / Math.max(weights, 1e-9)),
    carry(at) {
      const row = rowAt(basis.centres, at);
      const u = [0, 0, 0];
      for (let f = 0; f < m; f++) for (let axis = 0; axis < 3; axis++) u[axis] += row[f] * coefficients[3 * f + axis];
      return placed(pose, [at[0] + u[0], at[1] + u[1], at[2] + u[2]]);
    },
  };
}

function basisOf(head: AtlasHead): Basis {
  const known = bases.get(head);
  if (known) return known;
  const centres: number[] = [];
  for (let i = 0; i < 3 * head.count; i += 3) {
    let far = true;
    for (let c = 0; c < centres.length && far; c += 3) {
      const dx = centres[c] - head.positions[i];
      const dy = centres[c + 1] - head.positions[i + 1];
      const dz = centres[c + 2] - head.positions[i + 2];
      far = dx * dx + dy * dy + dz * dz > BEND_EVERY_MM * BEND_EVERY_MM;
    }
    if (far) centres.push(head.positions[i], head.positions[i + 1], head.positions[i + 2]);
  }
  const flat = Float64Array.from(centres);
  const functions = 4 + centres.length / 3;
  const count = Math.floor(head.count / 2);
  const points = Int32Array.from({ length: count }, (_, k) => 2 * k);
  const starts = new Int32Array(count + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (let k = 0; k < count; k++) {
    const i = 6 * k;
    rowAt(flat, [head.positions[i], head.positions[i + 1], head.positions[i + 2]]).forEach((value, f) => {
      if (value === 0) return;
      columns.push(f);
      values.push(value);
    });
    starts[k + 1] = columns.length;
  }
  const basis = {
    count,
    functions,
    centres: flat,
    points,
    starts,
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
  };
  bases.set(head, basis);
  return basis;
}

function rowAt(centres: Float64Array, [x, y, z]: PointMm): Float64Array {
  const row = new Float64Array(4 + centres.length / 3);
  row.set([1, x / 100, y / 100, z / 100]);
  for (let c = 0; c < centres.length; c += 3) {
    const dx = (x - centres[c]) / BEND_REACH_MM;
    const dy = (y - centres[c + 1]) / BEND_REACH_MM;
    const dz = (z - centres[c + 2]) / BEND_REACH_MM;
    const squared = dx * dx + dy * dy + dz * dz;
    row[4 + c / 3] = squared > FARTHEST_SQUARED ? 0 : exp(-squared / 2);
  }
  return row;
}
