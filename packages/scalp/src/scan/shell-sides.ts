import { nextCorner } from "./edge-order.js";
import { openRims } from "./open-rims.js";
import type { StitchedSurface } from "./stitched-surface.js";

/** Less volume than this share of area^1.5 (a ball has 0.094) is a sheet without an inside. */
const SHEET = 1e-3;

/**
 * Which shells face inward. A shell's holes are closed by a cone to the middle of each rim, and a negative
 * volume then says so; a nearly flat sheet has no inside and stays as the file had most of it.
 *
 * @returns areas, in squared units, and 1 for every shell to turn over
 */
export function shellSides(surface: StitchedSurface, shells: number) {
  const { positions: p, triangles, partners, shell, turned } = surface;
  const count = triangles.length / 3;
  const areas = new Float64Array(shells);
  const sixfold = new Float64Array(shells);
  const middle = new Float64Array(3 * shells);
  const sizes = new Float64Array(shells);
  const turnedOf = new Float64Array(shells);
  for (let t = 0; t < count; t++) {
    const s = shell[t];
    sizes[s]++;
    turnedOf[s] += turned[t];
    // Volumes are told about a corner of the shell: far from the origin they would cancel badly.
    if (sizes[s] === 1) for (let axis = 0; axis < 3; axis++) middle[3 * s + axis] = p[3 * triangles[3 * t] + axis];
  }
  const cone = (s: number, a: number, b: number, cx: number, cy: number, cz: number): void => {
    const [mx, my, mz] = [middle[3 * s], middle[3 * s + 1], middle[3 * s + 2]];
    const [ax, ay, az] = [p[a] - mx, p[a + 1] - my, p[a + 2] - mz];
    const [bx, by, bz] = [p[b] - mx, p[b + 1] - my, p[b + 2] - mz];
    const [x, y, z] = [cx - mx, cy - my, cz - mz];
    sixfold[s] += ax * (by * z - bz * y) + ay * (bz * x - bx * z) + az * (bx * y - by * x);
  };
  for (let t = 0; t < count; t++) {
    const [a, b, c] = [3 * triangles[3 * t], 3 * triangles[3 * t + 1], 3 * triangles[3 * t + 2]];
    const [ux, uy, uz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
    const [vx, vy, vz] = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
    const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
    areas[shell[t]] += Math.sqrt(x * x + y * y + z * z) / 2;
    cone(shell[t], a, b, p[c], p[c + 1], p[c + 2]);
  }
  const { corners, starts } = openRims(partners);
  for (let rim = 0; rim + 1 < starts.length; rim++) {
    const sum = [0, 0, 0];
    const length = starts[rim + 1] - starts[rim];
    for (let i = starts[rim]; i < starts[rim + 1]; i++) {
      for (let axis = 0; axis < 3; axis++) sum[axis] += p[3 * triangles[corners[i]] + axis] / length;
    }
    for (let i = starts[rim]; i < starts[rim + 1]; i++) {
      const [from, to] = [triangles[corners[i]], triangles[nextCorner(corners[i])]];
      cone(shell[Math.floor(corners[i] / 3)], 3 * to, 3 * from, sum[0], sum[1], sum[2]);
    }
  }
  const inward = new Uint8Array(shells);
  for (let s = 0; s < shells; s++) {
    const volume = sixfold[s] / 6;
    const sheet = Math.abs(volume) <= SHEET * areas[s] * Math.sqrt(areas[s]);
    inward[s] = (sheet ? turnedOf[s] > sizes[s] / 2 : volume < 0) ? 1 : 0;
  }
  return { areas, inward };
}
