import { describe, expect, test } from "vitest";
import { kernelLevels, kernelTransfer, kernelWeights, lateralTransport, levelVarianceMm2 } from "./dot-kernel.js";

// Dermis of light skin at 550 nm.
const green = lateralTransport(0.0995, 2.44);

test("an even pattern keeps its contrast", () => expect(kernelTransfer(green, 0.4, 0)).toBe(1));

// By hand: (exp(-0.8) + exp(-4.8)) / 2.
test("without absorption source and image count alike", () =>
  expect(kernelTransfer({ effectivePerMm: 0, imageShiftMm: 2 }, 0.4, 2)).toBeCloseTo(0.2287793555, 9));

for (const depthMm of [0.05, 0.2, 0.4, 0.8, 1.5]) {
  describe(`depth ${depthMm}`, () => {
    const weights = new Float64Array(kernelLevels);
    kernelWeights(green, depthMm, weights, 0);
    test("weights are shares", () => {
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
    });
    test("the Gaussians have the transfer of the closed form", () => {
      // Six Gaussians stand for a continuum of them: 4 % of full contrast is what they may miss.
      for (const radians of [0.5, 1, 2, 4]) {
        const sum = weights.reduce(
          (total, weight, level) => total + weight * Math.exp((-levelVarianceMm2[level] * radians * radians) / 2),
          0,
        );
        expect(Math.abs(sum - kernelTransfer(green, depthMm, radians))).toBeLessThan(0.04);
      }
    });
  });
}

// A published run of three-dimensional Monte Carlo: a 0.15 mm sphere at 0.4 mm is 0.53 mm wide at half height
// in green. The closed form's own width, found on its Fourier integral.
test("width at half height of a dot at 0.4 mm", () => {
  const profile = (rMm: number): number => {
    let sum = 0;
    for (let k = 0.025; k < 60; k += 0.05) {
      const dot = Math.exp((-k * k * 0.15 * 0.15) / 10);
      sum += kernelTransfer(green, 0.4, k) * dot * k * bessel0(k * rMm);
    }
    return sum;
  };
  let r = 0;
  while (profile(r) > profile(0) / 2) r += 0.01;
  expect(2 * r).toBeGreaterThan(0.48);
  expect(2 * r).toBeLessThan(0.7);
});

/** J0 from its integral, (1/pi) int cos(x sin t) dt. */
function bessel0(x: number): number {
  const steps = 64;
  let sum = 0;
  for (let i = 0; i < steps; i++) sum += Math.cos(x * Math.sin((Math.PI * (i + 0.5)) / steps));
  return sum / steps;
}
