import { randomStream } from "@shadowline/numeric";
import type { TriangleMesh } from "@shadowline/scalp";
import { areaCm2 } from "./surfaces.js";

/** Shapes of density: values at triangle corners, to be scaled to a number of dots. */
export type Shape = (surface: TriangleMesh) => Float64Array;

/** Corner densities scaled so that they ask for exactly this many dots. */
export function askingFor(surface: TriangleMesh, corners: Float64Array, dots: number): Float64Array {
  let total = 0;
  for (let t = 0; t < surface.triangles.length / 3; t++) {
    total += (areaCm2(surface, t) * (corners[3 * t] + corners[3 * t + 1] + corners[3 * t + 2])) / 3;
  }
  return corners.map((value) => (value * dots) / total);
}

/** One value a vertex: continuous. */
const smooth =
  (value: (x: number, y: number, z: number) => number): Shape =>
  ({ positionsMm: p, triangles }) =>
    Float64Array.from(triangles, (v) => value(p[3 * v], p[3 * v + 1], p[3 * v + 2]));

/** One value a triangle, by its middle: steps along edges. */
const stepped =
  (value: (x: number, y: number, z: number) => number): Shape =>
  ({ positionsMm: p, triangles }) => {
    const corners = new Float64Array(triangles.length);
    for (let t = 0; t < triangles.length; t += 3) {
      const [x, y, z] = [0, 1, 2].map(
        (axis) => (p[3 * triangles[t] + axis] + p[3 * triangles[t + 1] + axis] + p[3 * triangles[t + 2] + axis]) / 3,
      );
      corners.fill(value(x, y, z), t, t + 3);
    }
    return corners;
  };

export const uniform: Shape = (surface) => new Float64Array(surface.triangles.length).fill(1);

/** A front edge across the forehead: nothing before it, a tenth at it, full density 10 mm behind. */
export const hairline: Shape = (surface) => {
  const { positionsMm, triangles } = surface;
  const behindMm = (v: number): number =>
    70 + 0.25 * positionsMm[3 * v + 2] - 0.004 * positionsMm[3 * v] ** 2 - positionsMm[3 * v + 1];
  return Float64Array.from(triangles, (v, i) => {
    const t = 3 * Math.floor(i / 3);
    const middle = (behindMm(triangles[t]) + behindMm(triangles[t + 1]) + behindMm(triangles[t + 2])) / 3;
    return middle < 0 ? 0 : 0.1 + 0.9 * Math.min(1, Math.max(0, behindMm(v) / 10));
  });
};

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** Two zones, one of them at three tenths. */
const sharpStep = stepped((x) => (x < 0 ? 1 : 0.3));
/** Ten to one within 10 mm, both ends on the surface. */
const steepGradient = smooth((x) => 0.1 + 0.9 * clamp(0.5 - x / 10));
/** Ground left free: three discs. */
const holes = stepped((x, y) =>
  [
    [-30, 10],
    [25, 30],
    [20, -40],
  ].some(([hx, hy]) => (x - hx) ** 2 + (y - hy) ** 2 < 12 ** 2)
    ? 0
    : 1,
);
/** A scar 8 mm wide that takes more, and one that takes less. */
const scars = stepped((x, y) => (Math.abs(x + 25 - 0.2 * y) < 4 ? 1.8 : Math.abs(x - 25 + 0.1 * y) < 4 ? 0.4 : 1));
/** What a brush leaves after thirty touches. */
const strokes: Shape = (surface) => {
  const random = randomStream(12);
  const touches = Array.from({ length: 30 }, () => [
    140 * (random() - 0.5),
    170 * (random() - 0.5),
    8 + 12 * random(),
    0.7 * random(),
  ]);
  return smooth((x, y) =>
    touches.reduce((sum, [tx, ty, radius, more], i) => {
      const far = Math.hypot(x - tx, y - ty) / radius;
      const soft = far < 1 ? (1 - far * far) ** 2 : 0;
      return Math.min(2, Math.max(0.1, sum + (i % 3 === 0 ? -more : more) * soft));
    }, 0.8),
  )(surface);
};

/** Densities that are hard in a way of their own, on the scalp. */
export const hardShapes: { readonly [name: string]: Shape } = {
  "a step, 1 to .3": sharpStep,
  "ten to one within 10 mm": steepGradient,
  "three holes": holes,
  "two scars": scars,
  "thirty brush strokes": strokes,
};
