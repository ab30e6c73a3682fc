import { describe, expect, test } from "vitest";
import { kernelLevels, levelVarianceMm2 } from "./dot-kernel.js";
import { CHANNELS, collapsed, sideAt, splat, splatPyramid } from "./splat-pyramid.js";

const SIZE = 256;
const MM_PER_PIXEL = 0.2;

for (let level = 0; level < kernelLevels; level++) {
  describe(`level ${level}`, () => {
    const pyramid = splatPyramid(SIZE, MM_PER_PIXEL);
    const halvings = pyramid.halvings[level];
    const shrink = 2 ** halvings;
    const variance = levelVarianceMm2[level] / (shrink * MM_PER_PIXEL) ** 2;
    const at = 130.3;
    // Sums are per pixel of the picture that takes them; blown up, each stands for shrink^2 fine ones.
    const sums = Float64Array.of(1, -2, 0).map((value) => value / (shrink * shrink));
    splat(pyramid.pictures[halvings], sideAt(SIZE, halvings), at / shrink, at / shrink, variance, 0, variance, sums, 0);
    const picture = collapsed(pyramid);
    const total = (channel: number): number => {
      let sum = 0;
      for (let i = channel; i < picture.length; i += CHANNELS) sum += picture[i];
      return sum;
    };
    test("adds what it was given", () => {
      // The table's steps and the pixels' sampling cost up to 3 % of the narrowest Gaussian.
      expect(total(0)).toBeCloseTo(1, 1);
      expect(Math.abs(total(0) - 1)).toBeLessThan(0.03);
      expect(total(1) / total(0)).toBeCloseTo(-2, 5);
      expect(total(2)).toBe(0);
    });
    test("where it was put", () => {
      let moment = 0;
      for (let y = 0; y < SIZE; y++) {
        for (let x = 0; x < SIZE; x++) moment += (x + 0.5) * picture[CHANNELS * (y * SIZE + x)];
      }
      expect(Math.abs(moment / total(0) - at)).toBeLessThan(0.1 * shrink);
    });
  });
}
