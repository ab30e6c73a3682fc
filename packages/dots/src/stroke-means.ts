import { GEOMETRY_STRIDE, type PreparedSurface } from "./prepared-surface.js";
import type { StrokeGround } from "./stroke-ground.js";

/** Densities that differ by more than this across an edge are somebody's edge and are not mixed. */
const STEP_RATIO = 2.5;

/**
 * The mean density around each corner of a stroke's ground, as a brush that softens sees it: over the discs of
 * the brush about points of its paths, each corner listening to the points near it. What lies across a step of
 * density is left out.
 *
 * @returns three a slot of the ground
 */
export function localMeans(
  prepared: PreparedSurface,
  cornerPerCm2: Float64Array,
  { slots }: StrokeGround,
  pathsMm: readonly ArrayLike<number>[],
  radiusMm: number,
): Float64Array {
  const { triangleAt, areaCm2, geometry } = prepared;
  const side = sides(prepared, cornerPerCm2, slots);
  let sideCount = 0;
  for (const which of side) if (which >= sideCount) sideCount = which + 1;
  const along = evenlyAlong(pathsMm, radiusMm / 2);
  const points = along.length / 3;
  const mass = new Float64Array(points * sideCount);
  const area = new Float64Array(points * sideCount);
  for (let i = 0; i < slots.length; i++) {
    const g = GEOMETRY_STRIDE * slots[i];
    const t = 3 * triangleAt[slots[i]];
    const mean = (cornerPerCm2[t] + cornerPerCm2[t + 1] + cornerPerCm2[t + 2]) / 3;
    for (let point = 0; point < points; point++) {
      let squared = 0;
      for (let axis = 0; axis < 3; axis++) {
        const middle = geometry[g + axis] + (geometry[g + 3 + axis] + geometry[g + 6 + axis]) / 3;
        squared += (middle - along[3 * point + axis]) * (middle - along[3 * point + axis]);
      }
      const weight = fading(squared, radiusMm) * areaCm2[slots[i]];
      mass[point * sideCount + side[i]] += weight * mean;
      area[point * sideCount + side[i]] += weight;
    }
  }
  const means = new Float64Array(3 * slots.length);
  for (let i = 0; i < slots.length; i++) {
    const g = GEOMETRY_STRIDE * slots[i];
    for (let k = 0; k < 3; k++) {
      let dots = 0;
      let cm2 = 0;
      for (let point = 0; point < points; point++) {
        let squared = 0;
        for (let axis = 0; axis < 3; axis++) {
          const d = geometry[g + axis] + (k > 0 ? geometry[g + 3 * k + axis] : 0) - along[3 * point + axis];
          squared += d * d;
        }
        const weight = fading(squared, 2 * radiusMm);
        dots += weight * mass[point * sideCount + side[i]];
        cm2 += weight * area[point * sideCount + side[i]];
      }
      means[3 * i + k] = cm2 > 0 ? dots / cm2 : cornerPerCm2[3 * triangleAt[slots[i]] + k];
    }
  }
  return means;
}

function fading(squared: number, reachMm: number): number {
  const left = 1 - squared / (reachMm * reachMm);
  return left > 0 ? left * left : 0;
}

/** Numbers the parts of the ground that no step divides. */
function sides({ links, triangleAt }: PreparedSurface, cornerPerCm2: Float64Array, slots: Uint32Array): Uint32Array {
  const indexOf = new Map<number, number>();
  for (let i = 0; i < slots.length; i++) indexOf.set(slots[i], i);
  const side = new Uint32Array(slots.length);
  let sideCount = 0;
  const queue: number[] = [];
  for (let first = 0; first < slots.length; first++) {
    if (side[first] > 0) continue;
    side[first] = ++sideCount;
    queue.push(first);
    for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
      for (let edge = 0; edge < 3; edge++) {
        const link = links[3 * slots[i] + edge];
        const beside = link < 0 ? undefined : indexOf.get(link >> 3);
        if (beside === undefined || side[beside] > 0) continue;
        if (isStep(cornerPerCm2, 3 * triangleAt[slots[i]], edge, 3 * triangleAt[link >> 3], link)) continue;
        side[beside] = sideCount;
        queue.push(beside);
      }
    }
  }
  return side.map((which) => which - 1);
}

function isStep(cornerPerCm2: Float64Array, here: number, edge: number, there: number, link: number): boolean {
  const across = (link >> 1) & 3;
  for (let end = 1; end <= 2; end++) {
    const a = cornerPerCm2[here + ((edge + end) % 3)];
    const b = cornerPerCm2[there + ((across + ((link & 1) === 1 ? end : 3 - end)) % 3)];
    if (a > b * STEP_RATIO || b > a * STEP_RATIO) return true;
  }
  return false;
}

/** Points along each path, its first one and then one every so many mm. */
function evenlyAlong(pathsMm: readonly ArrayLike<number>[], everyMm: number): Float64Array {
  const points: number[] = [];
  for (const pathMm of pathsMm) {
    points.push(pathMm[0], pathMm[1], pathMm[2]);
    let left = everyMm;
    for (let to = 3; to < pathMm.length; to += 3) {
      const u = [0, 1, 2].map((axis) => pathMm[to + axis] - pathMm[to - 3 + axis]);
      const length = Math.sqrt(u[0] * u[0] + u[1] * u[1] + u[2] * u[2]);
      let at = left;
      for (; at <= length; at += everyMm) {
        for (let axis = 0; axis < 3; axis++) points.push(pathMm[to - 3 + axis] + (at / length) * u[axis]);
      }
      left = at - length;
    }
  }
  return Float64Array.from(points);
}
