import { pow } from "@shadowline/numeric";
import { type AngleGrid, cosinesIn } from "./angle-grid.js";

/**
 * How one scattering event moves light between the directions of a grid, for one medium.
 *
 * Split into what is even and odd under turning the light round: with it the transfer equation of a layer
 * becomes two symmetric matrices (see layer-modes.ts).
 */
export type ScatteringKernel = {
  /** Directions that exist in the medium: the last `size` of the grid. */
  readonly size: number;
  /** 1 / cosine of those directions in the medium. */
  readonly secants: Float64Array;
  /** size x size, forward + backward and forward - backward. */
  readonly even: Float64Array;
  readonly odd: Float64Array;
  /** Share of scattering that the forward peak takes; it counts as not scattered. */
  readonly peak: number;
};

/**
 * Henyey-Greenstein scattering on a grid, the forward peak cut off by the delta-M rule: Legendre moments
 * (g^l - g^M) / (1 - g^M) for l < M, with M the number of directions.
 *
 * Source: Wiscombe 1977, J. Atmos. Sci. 34:1408; azimuthal mean of the phase function as in Prahl, van
 * Gemert & Welch 1993, Appl. Opt. 32:559. The diagonal is then adjusted so that a scattering event loses no light
 * (Grant & Hunt 1969, Proc. R. Soc. A 313:183).
 *
 * @param anisotropy -0.99 to 0.99
 * @param index refractive index of the medium
 */
export function scatteringKernel(grid: AngleGrid, anisotropy: number, index: number): ScatteringKernel {
  const all = cosinesIn(grid, index);
  const first = all.findIndex((cosine) => cosine > 0);
  const cosines = all.subarray(first);
  const measure = grid.measure.subarray(first);
  const size = cosines.length;
  const secants = cosines.map((cosine) => 1 / cosine);
  // sqrt(w / mu), from measure = 2 n^2 mu w.
  const side = cosines.map((cosine, i) => Math.sqrt(measure[i] / 2) / (index * cosine));
  const even = new Float64Array(size * size);
  const odd = new Float64Array(size * size);
  const peak = integerPower(anisotropy, size);
  const legendre = cosines.map(() => 1);
  const before = new Float64Array(size);
  for (let l = 0; l < size; l++) {
    const moment = ((2 * l + 1) * (integerPower(anisotropy, l) - peak)) / (1 - peak);
    const into = l % 2 === 0 ? even : odd;
    for (let i = 0; i < size; i++) {
      const factor = moment * legendre[i] * side[i];
      for (let j = 0; j < size; j++) into[i * size + j] += factor * legendre[j] * side[j];
    }
    for (let i = 0; i < size; i++) {
      const next = ((2 * l + 1) * cosines[i] * legendre[i] - l * before[i]) / (l + 1);
      before[i] = legendre[i];
      legendre[i] = next;
    }
  }
  for (let i = 0; i < size; i++) {
    let kept = 0;
    for (let j = 0; j < size; j++) kept += even[i * size + j] * Math.sqrt(measure[j]);
    const missing = secants[i] - kept / Math.sqrt(measure[i]);
    even[i * size + i] += missing;
    odd[i * size + i] += missing;
  }
  return { size, secants, even, odd, peak };
}

/** base^exponent for a whole exponent; pow() knows no negative base. */
const integerPower = (base: number, exponent: number): number =>
  base < 0 && exponent % 2 === 1 ? -pow(-base, exponent) : pow(Math.abs(base), exponent);
