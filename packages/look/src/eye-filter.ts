/**
 * What a standard eye resolves, as a filter on three opponent channels.
 *
 * Source: Zhang & Wandell 1996, "A spatial extension of CIELAB for digital color image reproduction",
 * SID 96 Digest 27:731: opponent matrix and sums of Gaussians (widths at half height in degrees, weights).
 * Taken here as continuous functions of frequency and divided by their value at 0, so that neither the
 * sampling nor the size of a picture changes an even colour.
 */
import { exp } from "@shadowline/numeric";

/** Rows: luminance, red-green, blue-yellow; columns: X, Y, Z (Y of white = 100 or 1, the map is linear). */
export const opponentFromXyz = [
  [0.2787336, 0.7218031, -0.106552],
  [-0.4487736, 0.2898056, 0.0771569],
  [0.0859513, -0.5899859, 0.5011089],
] as const;

export const xyzFromOpponent = inverse(opponentFromXyz);

const filters = [
  [
    [0.05, 1.00327],
    [0.225, 0.114416],
    [7.0, -0.117686],
  ],
  [
    [0.0685, 0.616725],
    [0.826, 0.383275],
  ],
  [
    [0.092, 0.567885],
    [0.6451, 0.432115],
  ],
] as const;

/** Millimetres on a surface that an eye sees under one degree. */
export const mmPerDegree = (distanceM: number): number => (distanceM * 1000 * Math.PI) / 180;

/**
 * Share of a pattern's contrast that is left in one opponent channel.
 *
 * @param channel 0 luminance, 1 red-green, 2 blue-yellow
 */
export function eyeTransfer(channel: 0 | 1 | 2, cyclesPerDegree: number): number {
  let sum = 0;
  let atZero = 0;
  for (const [widthDeg, weight] of filters[channel]) {
    // A Gaussian of half-height width w has sigma = w / (2 sqrt(2 ln 2)).
    const sigma = widthDeg / 2.3548200450309493;
    sum += weight * exp(-2 * Math.PI * Math.PI * sigma * sigma * cyclesPerDegree * cyclesPerDegree);
    atZero += weight;
  }
  return sum / atZero;
}

type Matrix = readonly (readonly number[])[];

function inverse(m: Matrix): Matrix {
  const cofactor = (i: number, j: number): number => {
    const [a, b] = [(i + 1) % 3, (i + 2) % 3];
    const [c, d] = [(j + 1) % 3, (j + 2) % 3];
    return m[a][c] * m[b][d] - m[a][d] * m[b][c];
  };
  const determinant = m[0][0] * cofactor(0, 0) + m[0][1] * cofactor(0, 1) + m[0][2] * cofactor(0, 2);
  return [0, 1, 2].map((i) => [0, 1, 2].map((j) => cofactor(j, i) / determinant));
}
