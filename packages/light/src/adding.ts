import { multiply, solve } from "./dense-matrix.js";

/** Working memory for adding layers of n directions. */
export type AddingScratch = { readonly a: Float64Array; readonly b: Float64Array };

export const createAddingScratch = (n: number): AddingScratch => ({
  a: new Float64Array(n * n),
  b: new Float64Array(n * n),
});

/**
 * A slab laid on whatever reflects `below`: R + T (1 - below R)^-1 below T.
 *
 * Source: van de Hulst 1980, Multiple Light Scattering, chapter 4. Symmetric slab: same R and T both ways.
 *
 * @param below n x n; becomes the reflection of slab and rest together
 */
export function addSlabOnto(
  n: number,
  reflection: Float64Array,
  transmission: Float64Array,
  below: Float64Array,
  { a, b }: AddingScratch,
): void {
  bounces(n, below, reflection, a);
  multiply(n, below, transmission, b);
  solve(n, a, b, n);
  multiply(n, transmission, b, below);
  for (let i = 0; i < n * n; i++) below[i] += reflection[i];
}

/**
 * A smooth boundary laid on what reflects `below`: r + t (1 - below r)^-1 below t, with t = 1 - r.
 *
 * @param boundary reflectance in each direction, n
 * @param below n x n; becomes the reflection of boundary and rest together
 */
export function addBoundaryOnto(n: number, boundary: Float64Array, below: Float64Array, { a, b }: AddingScratch): void {
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      a[i * n + j] = (i === j ? 1 : 0) - below[i * n + j] * boundary[j];
      b[i * n + j] = below[i * n + j] * (1 - boundary[j]);
    }
  }
  solve(n, a, b, n);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) below[i * n + j] = (1 - boundary[i]) * b[i * n + j];
    below[i * n + i] += boundary[i];
  }
}

/** out = 1 - left right, what light that bounces between the two is divided by. */
export function bounces(n: number, left: Float64Array, right: Float64Array, out: Float64Array): void {
  multiply(n, left, right, out);
  for (let i = 0; i < n * n; i++) out[i] = -out[i];
  for (let i = 0; i < n; i++) out[i * n + i] += 1;
}
