import { atan2, cos, sin } from "@shadowline/numeric";
import { nearestOnLine } from "./nearest-on-line.js";
import type { ScalpSurface } from "./scalp-surface.js";

/** A hairline laid flat for printing at true scale. */
export type HairlineTemplate = {
  /** x0, y0, x1, y1, ... in mm: x to the client's left (as seen from the front), y towards the crown, the middle at 0, 0. */
  readonly lineMm: Float64Array;
  /** Half-width of the strip of paper that `distortionMm` speaks of. */
  readonly stripMm: number;
  /**
   * By how much paper and skin disagree along the strip's two edges, the larger of the two, mm: the line
   * itself keeps its length exactly.
   */
  readonly distortionMm: number;
};

const STRIP_MM = 10;

/**
 * Unrolls the strip of skin along the hairline: the flat line has the surface line's length and bends in
 * the paper as much as the surface line bends within the skin (its geodesic curvature).
 *
 * @param lengthMm at most so much of the line, half of it either side of the middle
 */
export function hairlineTemplate(surface: ScalpSurface, lengthMm: number): HairlineTemplate {
  if (!(lengthMm > 0)) throw new RangeError("lengthMm must be more than 0");
  const line = middlePart(surface, lengthMm);
  const count = line.length / 3;
  const normals = normalsAlong(surface, line);
  const step = new Float64Array(count);
  const turn = new Float64Array(count);
  for (let i = 1; i < count; i++) step[i] = distance(line, i - 1, i);
  for (let i = 1; i + 1 < count; i++) turn[i] = turnWithin(line, normals, i);
  const lineMm = new Float64Array(2 * count);
  const middle = nearestTo(line, surface.midFrontalMm);
  // From the middle outwards, so that both sides are true to it; the middle itself runs level.
  let heading = turn[middle] / 2;
  for (let i = middle + 1; i < count; i++) {
    lineMm[2 * i] = lineMm[2 * i - 2] + step[i] * cos(heading);
    lineMm[2 * i + 1] = lineMm[2 * i - 1] + step[i] * sin(heading);
    heading += turn[i];
  }
  heading = -turn[middle] / 2;
  for (let i = middle - 1; i >= 0; i--) {
    lineMm[2 * i] = lineMm[2 * i + 2] - step[i + 1] * cos(heading);
    lineMm[2 * i + 1] = lineMm[2 * i + 3] - step[i + 1] * sin(heading);
    heading -= turn[i];
  }
  return { lineMm, stripMm: STRIP_MM, distortionMm: distortion(line, normals, turn) };
}

function distance(line: Float64Array, i: number, j: number): number {
  const dx = line[3 * i] - line[3 * j];
  const dy = line[3 * i + 1] - line[3 * j + 1];
  const dz = line[3 * i + 2] - line[3 * j + 2];
  return Math.sqrt(dx * dx + dy * dy + dz * dz);
}

function nearestTo(line: Float64Array, [x, y, z]: readonly [number, number, number]): number {
  let best = 0;
  let least = Infinity;
  for (let i = 0; i < line.length / 3; i++) {
    const dx = line[3 * i] - x;
    const dy = line[3 * i + 1] - y;
    const dz = line[3 * i + 2] - z;
    if (dx * dx + dy * dy + dz * dz >= least) continue;
    least = dx * dx + dy * dy + dz * dz;
    best = i;
  }
  return best;
}

/** The samples within half the length of the middle. */
function middlePart({ hairline: { curveMm }, midFrontalMm }: ScalpSurface, lengthMm: number): Float64Array {
  const last = curveMm.length / 3 - 1;
  const middle = nearestTo(curveMm, midFrontalMm);
  let first = middle;
  for (let along = 0; first > 0; first--) {
    along += distance(curveMm, first, first - 1);
    if (along > lengthMm / 2) break;
  }
  let end = middle;
  for (let along = 0; end < last; end++) {
    along += distance(curveMm, end, end + 1);
    if (along > lengthMm / 2) break;
  }
  return curveMm.slice(3 * first, 3 * end + 3);
}

/** Skin normals along the line: of the surface's nearest vertices, weighted towards the nearest. */
function normalsAlong({ mesh, normals }: ScalpSurface, line: Float64Array): Float64Array {
  const { distanceMm, sample } = nearestOnLine(line, mesh.positionsMm, 3, 6);
  const out = new Float64Array(line.length);
  const count = line.length / 3;
  for (let vertex = 0; vertex < distanceMm.length; vertex++) {
    if (distanceMm[vertex] === Infinity) continue;
    const at = Math.round(sample[vertex]);
    for (let i = Math.max(0, at - 8); i <= Math.min(count - 1, at + 8); i++) {
      const dx = mesh.positionsMm[3 * vertex] - line[3 * i];
      const dy = mesh.positionsMm[3 * vertex + 1] - line[3 * i + 1];
      const dz = mesh.positionsMm[3 * vertex + 2] - line[3 * i + 2];
      const weight = Math.max(0, 1 - (dx * dx + dy * dy + dz * dz) / 36);
      for (let k = 0; k < 3; k++) out[3 * i + k] += weight * weight * normals[3 * vertex + k];
    }
  }
  for (let i = 0; i < count; i++) {
    const size = Math.sqrt(out[3 * i] * out[3 * i] + out[3 * i + 1] * out[3 * i + 1] + out[3 * i + 2] * out[3 * i + 2]);
    for (let k = 0; k < 3; k++) out[3 * i + k] = size > 0 ? out[3 * i + k] / size : line[3 * i + k];
  }
  return out;
}

/** Angle by which the line turns at a sample within the skin, radians: positive to its left, towards the crown. */
function turnWithin(line: Float64Array, normals: Float64Array, i: number): number {
  const n = [normals[3 * i], normals[3 * i + 1], normals[3 * i + 2]];
  const arms = [i - 1, i].map((from) => {
    const d = [0, 1, 2].map((k) => line[3 * from + 3 + k] - line[3 * from + k]);
    const out = d[0] * n[0] + d[1] * n[1] + d[2] * n[2];
    return d.map((x, k) => x - out * n[k]);
  });
  const [a, b] = arms;
  const across =
    n[0] * (a[1] * b[2] - a[2] * b[1]) + n[1] * (a[2] * b[0] - a[0] * b[2]) + n[2] * (a[0] * b[1] - a[1] * b[0]);
  return atan2(across, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]);
}

/** The strip's edges on the skin, a step sideways along the skin and down onto its curve, against the same on paper. */
function distortion(line: Float64Array, normals: Float64Array, turn: Float64Array): number {
  const count = line.length / 3;
  let worst = 0;
  for (const side of [-1, 1]) {
    let onSkin = 0;
    let onPaper = 0;
    let before: number[] | null = null;
    for (let i = 1; i + 1 < count; i++) {
      const n = [normals[3 * i], normals[3 * i + 1], normals[3 * i + 2]];
      const along = [0, 1, 2].map((k) => line[3 * i + 3 + k] - line[3 * i - 3 + k]);
      const across = [
        n[1] * along[2] - n[2] * along[1],
        n[2] * along[0] - n[0] * along[2],
        n[0] * along[1] - n[1] * along[0],
      ];
      const size = Math.sqrt(across[0] * across[0] + across[1] * across[1] + across[2] * across[2]);
      // A head falls away from its tangent plane as a ball of about 90 mm.
      const drop = (STRIP_MM * STRIP_MM) / 180;
      const edge = [0, 1, 2].map((k) => line[3 * i + k] + (side * STRIP_MM * across[k]) / size - drop * n[k]);
      if (before) {
        onSkin += Math.sqrt(square(edge[0] - before[0]) + square(edge[1] - before[1]) + square(edge[2] - before[2]));
        onPaper += distance(line, i - 1, i) - (side * STRIP_MM * (turn[i] + turn[i - 1])) / 2;
      }
      before = edge;
    }
    worst = Math.max(worst, Math.abs(onSkin - onPaper));
  }
  return worst;
}

const square = (x: number): number => x * x;
