import type { PointMm } from "../landmark.js";
import { distance } from "../point.js";
import { cubeCell } from "../scan/cube-cell.js";
import type { SurfaceSamples } from "./surface-samples.js";

/** A place where a cranium may be. */
export type SphereGuess = {
  readonly centre: PointMm;
  readonly radius: number;
  /** Share of the whole sphere that outward facing surface lies near. */
  readonly cover: number;
};

/** Radii that are tried, as shares of the diagonal of everything: from a table with a body on it to a bare skull cap. */
const SMALLEST = 1 / 45;
const LARGEST = 1 / 2.2;
const RADIUS_STEP = 1.25;
/** Cell of the votes, in radii: as far as normals of a cranium miss its middle. */
const CELL = 0.4;
const LEAST_COVER = 0.45;
/** Cells along an edge of the cube on which directions are told apart when they are counted. */
const FACE_CELLS = 4;

/**
 * Where outward normals meet: every sample votes, for each radius, for the place that far inside it.
 *
 * A cranium is half a sphere, so it gathers most of its votes in one place; limbs and trunks spread theirs
 * along a line. The idea is Hough's transform (Duda & Hart 1972, Comm. ACM 15:11) with known normals.
 *
 * @returns at most `most` guesses, best cover first
 */
export function sphereGuesses(samples: SurfaceSamples, most: number): SphereGuess[] {
  const { count, positions: p, normals: n, areaEach } = samples;
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < p.length; i++) {
    const axis = i % 3;
    if (p[i] < low[axis]) low[axis] = p[i];
    if (p[i] > high[axis]) high[axis] = p[i];
  }
  const diagonal = distance([high[0], high[1], high[2]], [low[0], low[1], low[2]]);
  const found: SphereGuess[] = [];
  for (let radius = diagonal * LARGEST; radius > diagonal * SMALLEST; radius /= RADIUS_STEP) {
    const cell = CELL * radius;
    const size = low.map((from, axis) => Math.ceil((high[axis] - from) / cell) + 3);
    const votes = new Float32Array(size[0] * size[1] * size[2]);
    const [sy, sx] = [size[2], size[1] * size[2]];
    for (let i = 0; i < 3 * count; i += 3) {
      const x = (p[i] - radius * n[i] - low[0]) / cell + 1;
      const y = (p[i + 1] - radius * n[i + 1] - low[1]) / cell + 1;
      const z = (p[i + 2] - radius * n[i + 2] - low[2]) / cell + 1;
      const [ix, iy, iz] = [Math.floor(x), Math.floor(y), Math.floor(z)];
      if (ix < 0 || iy < 0 || iz < 0 || ix + 1 >= size[0] || iy + 1 >= size[1] || iz + 1 >= size[2]) continue;
      const [fx, fy, fz] = [x - ix, y - iy, z - iz];
      const at = ix * sx + iy * sy + iz;
      votes[at] += (1 - fx) * (1 - fy) * (1 - fz);
      votes[at + 1] += (1 - fx) * (1 - fy) * fz;
      votes[at + sy] += (1 - fx) * fy * (1 - fz);
      votes[at + sy + 1] += (1 - fx) * fy * fz;
      votes[at + sx] += fx * (1 - fy) * (1 - fz);
      votes[at + sx + 1] += fx * (1 - fy) * fz;
      votes[at + sx + sy] += fx * fy * (1 - fz);
      votes[at + sx + sy + 1] += fx * fy * fz;
    }
    const whole = (4 * Math.PI * radius * radius) / areaEach;
    const peaks: { at: number; share: number }[] = [];
    for (let ix = 1; ix + 1 < size[0]; ix++) {
      for (let iy = 1; iy + 1 < size[1]; iy++) {
        for (let iz = 1; iz + 1 < size[2]; iz++) {
          const at = ix * sx + iy * sy + iz;
          const own = votes[at];
          if (own < 0.04 * whole || own < 6) continue;
          let highest = true;
          for (let dx = -sx; dx <= sx && highest; dx += sx) {
            for (let dy = -sy; dy <= sy && highest; dy += sy) {
              for (let dz = -1; dz <= 1; dz++) if (votes[at + dx + dy + dz] > own) highest = false;
            }
          }
          if (highest) peaks.push({ at, share: own / whole });
        }
      }
    }
    peaks.sort((a, b) => b.share - a.share || a.at - b.at);
    for (const { at } of peaks.slice(0, 12)) {
      const [ix, iy, iz] = [Math.floor(at / sx), Math.floor((at % sx) / sy), at % sy];
      const rough: PointMm = [low[0] + (ix - 1) * cell, low[1] + (iy - 1) * cell, low[2] + (iz - 1) * cell];
      const guess = settled(samples, rough, radius);
      if (guess && guess.cover > LEAST_COVER) found.push(guess);
    }
  }
  found.sort((a, b) => b.cover - a.cover);
  const chosen: SphereGuess[] = [];
  for (const guess of found) {
    const known = chosen.some(
      (other) =>
        distance(other.centre, guess.centre) < 0.5 * Math.max(other.radius, guess.radius) &&
        Math.max(other.radius / guess.radius, guess.radius / other.radius) < 1.35,
    );
    if (!known) chosen.push(guess);
    if (chosen.length === most) break;
  }
  return chosen;
}

/** Middle and radius that the samples around agree on: a few rounds of averaging their own votes. */
function settled({ count, positions: p, normals: n }: SurfaceSamples, from: PointMm, start: number) {
  let [cx, cy, cz] = from;
  let radius = start;
  const met = new Uint8Array(6 * FACE_CELLS * FACE_CELLS);
  for (let round = 0; round < 5; round++) {
    let [sx, sy, sz, sr] = [0, 0, 0, 0];
    let near = 0;
    met.fill(0);
    for (let i = 0; i < 3 * count; i += 3) {
      const dx = p[i] - cx;
      const dy = p[i + 1] - cy;
      const dz = p[i + 2] - cz;
      const away = Math.sqrt(dx * dx + dy * dy + dz * dz);
      if (away < 0.7 * radius || away > 1.35 * radius) continue;
      const facing = (dx * n[i] + dy * n[i + 1] + dz * n[i + 2]) / away;
      if (facing < 0.75) continue;
      near += 1;
      met[cubeCell(dx, dy, dz, FACE_CELLS)] = 1;
      sx += p[i] - radius * n[i];
      sy += p[i + 1] - radius * n[i + 1];
      sz += p[i + 2] - radius * n[i + 2];
      sr += away;
    }
    if (near < 10) return null;
    [cx, cy, cz, radius] = [sx / near, sy / near, sz / near, sr / near];
  }
  const centre: PointMm = [cx, cy, cz];
  // Directions, not samples, are counted: clothes lie over a body in several layers.
  const cover = met.reduce((sum, one) => sum + one, 0) / met.length;
  return { centre, radius, cover };
}
