import { exp } from "@shadowline/numeric";
import { cholesky, invertPositive, multiply, sandwich } from "./dense-matrix.js";
import type { ScatteringKernel } from "./scattering-kernel.js";
import { symmetricEigen } from "./symmetric-eigen.js";

/**
 * A homogeneous medium solved once, for every thickness.
 *
 * With u the sum and v the difference of the light going down and up, the transfer equation on a grid
 * reads u' = -A v, v' = -B u with A and B symmetric. From A = L L^T and L^T B L = V k^2 V^T follow
 * reflection and transmission of any thickness in closed form. It is the limit that doubling a thin layer
 * tends to, without the error of the thin layer. (Discrete ordinates: Nakajima & Tanaka 1986, J. Quant.
 * Spectrosc. Radiat. Transf. 35:13.)
 */
export type LayerModes = {
  readonly size: number;
  /** Decay per mm of each mode. */
  readonly decayPerMm: Float64Array;
  /** L^-T V and L V. */
  readonly falling: Float64Array;
  readonly rising: Float64Array;
};

export const createLayerModes = (size: number): LayerModes => ({
  size,
  decayPerMm: new Float64Array(size),
  falling: new Float64Array(size * size),
  rising: new Float64Array(size * size),
});

/** Working memory for matrices of one size. */
export type LayerScratch = {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly c: Float64Array;
  readonly values: Float64Array;
};

export const createLayerScratch = (size: number): LayerScratch => ({
  a: new Float64Array(size * size),
  b: new Float64Array(size * size),
  c: new Float64Array(size * size),
  values: new Float64Array(size),
});

/**
 * Solves a medium into `modes`.
 *
 * @param absorptionPerMm 0 or more
 * @param scatteringPerMm above 0, before the forward peak is cut off
 */
export function solveLayer(
  kernel: ScatteringKernel,
  absorptionPerMm: number,
  scatteringPerMm: number,
  modes: LayerModes,
  { a, b, c, values }: LayerScratch,
): void {
  const { size, secants, even, odd } = kernel;
  const { decayPerMm, falling, rising } = modes;
  const scattering = scatteringPerMm * (1 - kernel.peak);
  const extinction = absorptionPerMm + scattering;
  for (let i = 0; i < size * size; i++) {
    a[i] = -scattering * odd[i];
    b[i] = -scattering * even[i];
  }
  for (let i = 0; i < size; i++) {
    a[i * size + i] += extinction * secants[i];
    b[i * size + i] += extinction * secants[i];
  }
  cholesky(size, a);
  for (let i = 0; i < size; i++) for (let j = i + 1; j < size; j++) a[i * size + j] = 0;
  // c = L^T B L, by way of falling = B L.
  multiply(size, b, a, falling);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = 0;
      for (let k = i; k < size; k++) sum += a[k * size + i] * falling[k * size + j];
      c[i * size + j] = sum;
      c[j * size + i] = sum;
    }
  }
  symmetricEigen(size, c, b);
  multiply(size, a, b, rising);
  for (let k = 0; k < size; k++) {
    // Rounding leaves the mode that never decays, without absorption, a hair to either side of 0.
    decayPerMm[k] = Math.sqrt(Math.max(0, c[k * size + k]));
  }
  for (let k = 0; k < size; k++) {
    for (let i = size - 1; i >= 0; i--) {
      let sum = b[i * size + k];
      for (let j = i + 1; j < size; j++) sum -= a[j * size + i] * values[j];
      values[i] = sum / a[i * size + i];
    }
    for (let i = 0; i < size; i++) falling[i * size + k] = values[i];
  }
}

/**
 * Reflection and transmission of a slab cut from a solved medium, without its surfaces.
 *
 * R + T = 2 (1 + Z)^-1 - 1 with Z = falling diag(k tanh(k h)) falling^T for light from both sides, and
 * R - T likewise with rising diag(tanh(k h) / k) rising^T; h is half the thickness.
 *
 * @param reflection size x size, written; so is transmission
 */
export function slabOperators(
  { size, decayPerMm, falling, rising }: LayerModes,
  thicknessMm: number,
  reflection: Float64Array,
  transmission: Float64Array,
  { a, b, c, values }: LayerScratch,
): void {
  const half = thicknessMm / 2;
  for (let k = 0; k < size; k++) values[k] = decayPerMm[k] * tanh(decayPerMm[k] * half);
  sandwich(size, falling, values, a);
  for (let k = 0; k < size; k++)
    values[k] = decayPerMm[k] * half > 1e-9 ? tanh(decayPerMm[k] * half) / decayPerMm[k] : half;
  sandwich(size, rising, values, b);
  for (let i = 0; i < size; i++) {
    a[i * size + i] += 1;
    b[i * size + i] += 1;
  }
  invertPositive(size, a, c);
  invertPositive(size, b, c);
  for (let i = 0; i < size * size; i++) {
    reflection[i] = a[i] - b[i];
    transmission[i] = a[i] + b[i];
  }
  for (let i = 0; i < size; i++) transmission[i * size + i] -= 1;
}

/** Reflection of a solved medium that never ends, without its surface. */
export function endlessReflection(
  { size, decayPerMm, falling }: LayerModes,
  reflection: Float64Array,
  { a }: LayerScratch,
): void {
  sandwich(size, falling, decayPerMm, reflection);
  for (let i = 0; i < size; i++) reflection[i * size + i] += 1;
  invertPositive(size, reflection, a);
  for (let i = 0; i < size * size; i++) reflection[i] *= 2;
  for (let i = 0; i < size; i++) reflection[i * size + i] -= 1;
}

function tanh(x: number): number {
  if (x > 20) return 1; // 1 - 8e-18
  // The quotient loses digits where exp(2x) is close to 1; two terms of the series are exact there.
  if (x < 1e-4) return x * (1 - (x * x) / 3);
  const square = exp(2 * x);
  return (square - 1) / (square + 1);
}
