/**
 * Sums of very many Gaussians, wide and narrow, over one picture.
 *
 * Each Gaussian level of `dot-kernel.ts` has a picture of its own, as coarse as its width allows, so that a
 * wide Gaussian costs no more than a narrow one. At the end the coarse pictures are blown up into the next
 * finer ones and added.
 */
import { exp } from "@shadowline/numeric";
import { kernelLevels, levelVarianceMm2 } from "./dot-kernel.js";

/** Values a pixel: linear red, green and blue. */
export const CHANNELS = 3;

export type SplatPyramid = {
  /** Pixels along one side of the finest picture. */
  readonly sizePx: number;
  readonly mmPerPixel: number;
  /** Halvings of each Gaussian level's picture. */
  readonly halvings: Int32Array;
  /** By halvings; CHANNELS values a pixel, row-major. */
  readonly pictures: Float32Array[];
};

/** A level's sigma spans at least this many of its own pixels. */
const SIGMA_PX = 1;

/** An empty pyramid; halved sides are rounded up. */
export function splatPyramid(sizePx: number, mmPerPixel: number): SplatPyramid {
  const halvings = Int32Array.from({ length: kernelLevels }, (_, level) => {
    const sigmaPx = Math.sqrt(levelVarianceMm2[level]) / mmPerPixel;
    let count = 0;
    while (sigmaPx / (2 << count) >= SIGMA_PX && count < 6) count++;
    return count;
  });
  const deepest = halvings[kernelLevels - 1];
  const pictures = Array.from({ length: deepest + 1 }, (_, halved) => {
    const side = sideAt(sizePx, halved);
    return new Float32Array(CHANNELS * side * side);
  });
  return { sizePx, mmPerPixel, halvings, pictures };
}

export const sideAt = (sizePx: number, halvings: number): number => Math.ceil(sizePx / (1 << halvings));

const TABLE = 2048;
/** A Gaussian ends where its exponent has fallen by this: at 3 sigma. */
const REACH = 4.5;
const falloff = Float32Array.from({ length: TABLE + 1 }, (_, i) => exp((-REACH * i) / TABLE));
/** What lies beyond 3 sigma of a Gaussian over a plane is given back to the rest. */
const INSIDE = 1 - exp(-REACH);

/**
 * Adds one Gaussian.
 *
 * @param picture the level's own picture
 * @param side its pixels along one side
 * @param xPx its centre, in that picture's pixels
 * @param xx its covariance in pixels squared; half a pixel is added, or a narrow one would miss all pixels
 * @param sums integral over the plane in each channel, in units of the value times pixels squared
 */
export function splat(
  picture: Float32Array,
  side: number,
  xPx: number,
  yPx: number,
  xx: number,
  xy: number,
  yy: number,
  sums: Float64Array,
  offset: number,
): void {
  const sxx = xx + 0.2;
  const syy = yy + 0.2;
  const determinant = sxx * syy - xy * xy;
  const reachX = 3 * Math.sqrt(sxx);
  const reachY = 3 * Math.sqrt(syy);
  const left = Math.max(0, Math.ceil(xPx - reachX - 0.5));
  const right = Math.min(side - 1, Math.floor(xPx + reachX - 0.5));
  const top = Math.max(0, Math.ceil(yPx - reachY - 0.5));
  const bottom = Math.min(side - 1, Math.floor(yPx + reachY - 0.5));
  const scale = 1 / (2 * Math.PI * INSIDE * Math.sqrt(determinant));
  const s0 = sums[offset] * scale;
  const s1 = sums[offset + 1] * scale;
  const s2 = sums[offset + 2] * scale;
  // The exponent in steps of the table: half the squared distance over the reach.
  const steps = TABLE / (2 * REACH * determinant);
  const axx = syy * steps;
  const axy = -xy * steps;
  const ayy = sxx * steps;
  for (let y = top; y <= bottom; y++) {
    const dy = y + 0.5 - yPx;
    const rowPart = ayy * dy * dy;
    let at = CHANNELS * (y * side + left);
    for (let x = left; x <= right; x++, at += CHANNELS) {
      const dx = x + 0.5 - xPx;
      const exponent = (axx * dx + 2 * axy * dy) * dx + rowPart;
      if (exponent >= TABLE) continue;
      const value = falloff[exponent | 0];
      picture[at] += value * s0;
      picture[at + 1] += value * s1;
      picture[at + 2] += value * s2;
    }
  }
}

/** Adds every coarse picture into the next finer one, bilinearly, and returns the finest. */
export function collapsed(pyramid: SplatPyramid): Float32Array {
  for (let halved = pyramid.pictures.length - 1; halved > 0; halved--) {
    const fineSide = sideAt(pyramid.sizePx, halved - 1);
    addDoubled(pyramid.pictures[halved], sideAt(pyramid.sizePx, halved), pyramid.pictures[halved - 1], fineSide);
  }
  return pyramid.pictures[0];
}

function addDoubled(coarse: Float32Array, coarseSide: number, fine: Float32Array, fineSide: number): void {
  const last = coarseSide - 1;
  for (let y = 0; y < fineSide; y++) {
    // A fine pixel's centre lies a quarter of a coarse pixel beside a coarse centre.
    const near = y >> 1;
    const rowNear = CHANNELS * coarseSide * near;
    const rowFar = CHANNELS * coarseSide * Math.min(last, Math.max(0, y & 1 ? near + 1 : near - 1));
    let at = CHANNELS * fineSide * y;
    for (let x = 0; x < fineSide; x++) {
      const columnNear = CHANNELS * (x >> 1);
      const columnFar = CHANNELS * Math.min(last, Math.max(0, x & 1 ? (x >> 1) + 1 : (x >> 1) - 1));
      for (let channel = 0; channel < CHANNELS; channel++, at++) {
        fine[at] +=
          0.5625 * coarse[rowNear + columnNear + channel] +
          0.1875 * (coarse[rowNear + columnFar + channel] + coarse[rowFar + columnNear + channel]) +
          0.0625 * coarse[rowFar + columnFar + channel];
      }
    }
  }
}
