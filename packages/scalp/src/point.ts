import type { PointMm } from "./landmark.js";

/** Arithmetic on single points; whole meshes stay in flat arrays. */
export const plus = (a: PointMm, b: PointMm, times = 1): PointMm => [
  a[0] + times * b[0],
  a[1] + times * b[1],
  a[2] + times * b[2],
];
export const minus = (a: PointMm, b: PointMm): PointMm => plus(a, b, -1);
export const times = (a: PointMm, factor: number): PointMm => [a[0] * factor, a[1] * factor, a[2] * factor];
export const dot = (a: PointMm, b: PointMm): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: PointMm, b: PointMm): PointMm => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const lengthOf = (a: PointMm): number => Math.sqrt(dot(a, a));
export const distance = (a: PointMm, b: PointMm): number => lengthOf(minus(a, b));
export const unitVector = (a: PointMm): PointMm => times(a, 1 / lengthOf(a));
export const pointAt = (flat: Float64Array, vertex: number): PointMm => [
  flat[3 * vertex],
  flat[3 * vertex + 1],
  flat[3 * vertex + 2],
];
