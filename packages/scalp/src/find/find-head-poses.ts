import type { PointMm } from "../landmark.js";
import { cross, dot, plus, times, unitVector } from "../point.js";
import { cubeCell } from "../scan/cube-cell.js";
import type { SphereGuess } from "./find-head-spheres.js";
import type { AtlasHead } from "./head-atlas.js";
import type { SurfaceSamples } from "./surface-samples.js";

/** A turn as rows: client's right, forward and up, seen in the scan's frame. */
export type Turn = readonly [right: PointMm, forward: PointMm, up: PointMm];

/** Middle and radius of the cranium of a known head, as sphere guesses find them on the scans they came from. */
export const ATLAS_MIDDLE: PointMm = [0, -3, 30];
export const ATLAS_RADIUS_MM = 96;

/** Cells along an edge of the cube that holds how far the skin is in each direction; about 6 degrees each. */
const CELLS = 16;
/** Skin farther out than this belongs to the shoulders, in radii; a chin reaches 1.6. */
const FARTHEST = 1.75;
/** Points of a known head that are compared for one turn, at first and of the turns that remain. */
const COMPARED = { first: 70, second: 260 };
const REMAIN = 300;
/** No difference counts for more: one of 30 % is as wrong as one of 100 %. */
const MOST = 0.3;
/** What a direction costs in which the scan has no skin: a cut neck is less wrong than a wrong face. */
const UNSEEN = 0.12;

/** How far out the skin is in each direction, as a share of the guess's radius; NaN where there is none. */
export function depthMap({ count, positions: p, normals: n }: SurfaceSamples, guess: SphereGuess): Float64Array {
  const map = new Float64Array(6 * CELLS * CELLS).fill(Number.NaN);
  for (let i = 0; i < 3 * count; i += 3) {
    const dx = p[i] - guess.centre[0];
    const dy = p[i + 1] - guess.centre[1];
    const dz = p[i + 2] - guess.centre[2];
    const away = Math.sqrt(dx * dx + dy * dy + dz * dz);
    if (away > FARTHEST * guess.radius || away < 0.3 * guess.radius) continue;
    if (dx * n[i] + dy * n[i + 1] + dz * n[i + 2] < 0.05 * away) continue;
    const cell = cubeCell(dx, dy, dz, CELLS);
    const share = away / guess.radius;
    if (!(map[cell] >= share)) map[cell] = share;
  }
  return map;
}

/**
 * Ways a head could be turned there, most alike first: depth maps compared over all turns.
 *
 * @returns turns that are at least about 30 degrees apart, each with its cost
 */
export function likelyTurns(
  map: Float64Array,
  atlas: readonly AtlasHead[],
  most: number,
): { readonly turn: Turn; readonly cost: number }[] {
  const few = atlas.map((head) => comparedPoints(head, COMPARED.first));
  const many = atlas.map((head) => comparedPoints(head, COMPARED.second));
  const scored: { turn: Turn; cost: number }[] = [];
  for (const up of evenDirections(150)) {
    const [side, ahead] = frameAround(up);
    for (let k = 0; k < 24; k++) {
      const [c, s] = QUARTERS[k];
      const forward = plus(times(ahead, c), side, s);
      const turn: Turn = [cross(forward, up), forward, up];
      scored.push({ turn, cost: turnCost(map, few, turn) });
    }
  }
  scored.sort((a, b) => a.cost - b.cost);
  scored.length = REMAIN;
  for (const one of scored) one.cost = turnCost(map, many, one.turn);
  scored.sort((a, b) => a.cost - b.cost);
  const chosen: { turn: Turn; cost: number }[] = [];
  for (const one of scored) {
    if (chosen.every((other) => cosineBetween(other.turn, one.turn) < 0.88)) chosen.push(one);
    if (chosen.length === most) break;
  }
  return chosen;
}

/** Cosine of the angle of the turn that leads from one to the other. */
export function cosineBetween(a: Turn, b: Turn): number {
  return (dot(a[0], b[0]) + dot(a[1], b[1]) + dot(a[2], b[2]) - 1) / 2;
}

type Compared = { readonly count: number; readonly directions: Float64Array; readonly shares: Float64Array };

function comparedPoints(head: AtlasHead, wanted: number): Compared {
  const step = Math.max(1, Math.floor(head.count / wanted));
  const count = Math.floor(head.count / step);
  const directions = new Float64Array(3 * count);
  const shares = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const i = 3 * k * step;
    const d: PointMm = [
      head.positions[i] - ATLAS_MIDDLE[0],
      head.positions[i + 1] - ATLAS_MIDDLE[1],
      head.positions[i + 2] - ATLAS_MIDDLE[2],
    ];
    const away = Math.sqrt(dot(d, d));
    directions.set(times(d, 1 / away), 3 * k);
    shares[k] = away / ATLAS_RADIUS_MM;
  }
  return { count, directions, shares };
}

/** The best of the known heads counts: a face like another's is no worse for being unlike a third. */
function turnCost(map: Float64Array, heads: readonly Compared[], [r, f, u]: Turn): number {
  let best = Infinity;
  for (const { count, directions: d, shares } of heads) {
    let cost = 0;
    for (let k = 0; k < count; k++) {
      const x = d[3 * k];
      const y = d[3 * k + 1];
      const z = d[3 * k + 2];
      const seen =
        map[
          cubeCell(
            x * r[0] + y * f[0] + z * u[0],
            x * r[1] + y * f[1] + z * u[1],
            x * r[2] + y * f[2] + z * u[2],
            CELLS,
          )
        ];
      if (seen !== seen) {
        cost += UNSEEN;
        continue;
      }
      const difference = Math.abs(seen - shares[k]);
      cost += difference < MOST ? difference : MOST;
    }
    if (cost / count < best) best = cost / count;
  }
  return best;
}

/** Directions spread evenly over the sphere (golden spiral), without sine and cosine. */
function evenDirections(count: number): PointMm[] {
  const out: PointMm[] = [];
  // One golden turn after another, as a turn of the plane.
  const [c, s] = [-0.7373688780783197, 0.6754902942615238];
  let [x, y] = [1, 0];
  for (let i = 0; i < count; i++) {
    const z = 1 - (2 * i + 1) / count;
    const ring = Math.sqrt(1 - z * z);
    out.push([ring * x, ring * y, z]);
    [x, y] = [c * x - s * y, s * x + c * y];
  }
  return out;
}

function frameAround(up: PointMm): [PointMm, PointMm] {
  const other: PointMm = Math.abs(up[0]) < 0.7 ? [1, 0, 0] : [0, 1, 0];
  const side = unitVector(cross(up, other));
  return [side, cross(up, side)];
}

/** 24 turns of 15 degrees. */
const QUARTERS: readonly (readonly [number, number])[] = (() => {
  const [c, s] = [0.9659258262890683, 0.25881904510252074];
  const out: [number, number][] = [[1, 0]];
  for (let k = 1; k < 24; k++) {
    const [x, y] = out[k - 1];
    out.push([c * x - s * y, s * x + c * y]);
  }
  return out;
})();
