import { expect, test } from "vitest";
import { localDensity } from "./local-density.js";
import { prepareSurface } from "./prepared-surface.js";
import { rimSamples } from "./rim-samples.js";
import { squareSurface } from "./square-surface.js";

function samplesOf(widthMm: number, heightMm: number, perCm2: number): number {
  const surface = squareSurface(widthMm, heightMm, 1, 1);
  const prepared = prepareSurface(surface);
  return rimSamples(prepared, localDensity(prepared, new Float64Array(surface.triangles.length).fill(perCm2))).count;
}

test("a rim has samples by its length, ten felt at once", () => {
  // Reach 1.72 spacings of 1.2014 mm at 80 per cm2, a fifth of it apart: 0.4133 mm.
  expect(samplesOf(60, 40, 80)).toBe(2 * (Math.ceil(60 / 0.4133) + Math.ceil(40 / 0.4133)));
  expect(samplesOf(250, 3, 80)).toBe(2 * (Math.ceil(250 / 0.4133) + Math.ceil(3 / 0.4133)));
});

test("a needle of 10 m has no more of them than its dots can feel", () => {
  // By its length it would have 48 400, for 8 dots.
  expect(samplesOf(10_000, 0.001, 80)).toBeLessThan(5_000);
});
