import { expect, test } from "vitest";
import { blur, blurSigmaMm } from "./eye-blur.js";
import { eyeTransfer, mmPerDegree, opponentFromXyz, xyzFromOpponent } from "./eye-filter.js";

test("a degree at one metre", () => expect(mmPerDegree(1)).toBeCloseTo(17.453, 3));

for (const channel of [0, 1, 2] as const) {
  test(`an even field passes channel ${channel} unchanged`, () => expect(eyeTransfer(channel, 0)).toBe(1));
}

// By hand: 1.00327 exp(-2 pi^2 (0.05 / 2.3548)^2 30^2) over the weights' sum, the wider terms being gone.
test("luminance at 30 cycles per degree", () => expect(eyeTransfer(0, 30)).toBeCloseTo(0.000334, 5));

test("colour is resolved less than light", () => {
  for (const cycles of [4, 8, 16]) {
    expect(eyeTransfer(1, cycles)).toBeLessThan(eyeTransfer(0, cycles));
    expect(eyeTransfer(2, cycles)).toBeLessThan(eyeTransfer(1, cycles));
  }
});

test("opponent channels turn back into XYZ", () => {
  for (let i = 0; i < 3; i++) {
    for (let j = 0; j < 3; j++) {
      const sum = [0, 1, 2].reduce((total, k) => total + xyzFromOpponent[i][k] * opponentFromXyz[k][j], 0);
      expect(sum).toBeCloseTo(i === j ? 1 : 0, 12);
    }
  }
});

test("a minute of arc at one metre is 0.29 mm at half height", () =>
  expect(blurSigmaMm(1) * 2.3548).toBeCloseTo(0.2909, 4));

test("blur keeps an even picture and the light of a spot", () => {
  const size = 41;
  const even = new Float32Array(3 * size * size).fill(0.25);
  blur(even, size, 2);
  for (const value of even) expect(value).toBeCloseTo(0.25, 6);
  const spot = new Float32Array(3 * size * size);
  spot[3 * (20 * size + 20) + 1] = 1;
  blur(spot, size, 2);
  expect(spot.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 5);
  // A Gaussian of variance s^2 has 1 / (2 pi s^2) at its middle.
  expect(spot[3 * (20 * size + 20) + 1]).toBeCloseTo(1 / (2 * Math.PI * 4), 3);
});
