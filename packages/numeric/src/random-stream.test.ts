import { expect, test } from "vitest";
import { normalCdf, normalQuantile } from "./normal-distribution.js";
import { numberedStreams, philox2x32, randomStream } from "./random-stream.js";
import { mean } from "./statistics.js";

// Known answers published with Random123 for philox2x32, ten rounds.
const answers: [number, number, number, string][] = [
  [0, 0, 0, "ff1dae59 6cd10df2"],
  [0xffffffff, 0xffffffff, 0xffffffff, "2c3f628b ab4fd7ad"],
  [0x243f6a88, 0x85a308d3, 0x13198a2e, "dd7ce038 f62a4c12"],
];
for (const [low, high, key, expected] of answers) {
  test(`philox ${expected}`, () => {
    const out = new Uint32Array(2);
    philox2x32(low, high, key, out);
    expect([...out].map((word) => word.toString(16).padStart(8, "0")).join(" ")).toBe(expected);
  });
}

test("a seed repeats, another seed and another path differ", () => {
  const draw = (stream: () => number): number[] => Array.from({ length: 8 }, stream);
  expect(draw(randomStream(5))).toEqual(draw(randomStream(5)));
  expect(draw(randomStream(5))).not.toEqual(draw(randomStream(6)));
  expect(draw(randomStream(5, 1))).not.toEqual(draw(randomStream(5, 2)));
  expect(draw(randomStream(5))).not.toEqual(draw(randomStream(5 + 2 ** 32)));
});

test("a numbered stream is that of the longer path, whichever was asked for before", () => {
  const draw = (stream: () => number): number[] => Array.from({ length: 5 }, stream);
  const streams = numberedStreams(9, 3);
  for (const number of [0, 7, 1, 2 ** 33 + 5, 7])
    expect(draw(streams(number))).toEqual(draw(randomStream(9, 3, number)));
  expect(() => numberedStreams(Infinity, 1)).toThrow(RangeError);
});

test("uniform: mean and ends", () => {
  const random = randomStream(1);
  const values = Float64Array.from({ length: 100_000 }, () => random());
  // Five standard errors of a uniform mean: one seed in 1.7 million.
  expect(Math.abs(mean(values) - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / values.length));
  for (const value of values) expect(value >= 0 && value < 1).toBe(true);
});

test("refuses a seed that is not finite", () => expect(() => randomStream(NaN)).toThrow(RangeError));

// Standard normal table.
for (const [p, z] of [
  [0.5, 0],
  [0.975, 1.959963984540054],
  [0.01, -2.3263478740408408],
  [1e-10, -6.361340902404056],
]) {
  test(`normal quantile of ${p}`, () => {
    expect(normalQuantile(p)).toBeCloseTo(z, 12);
    expect(normalCdf(z)).toBeCloseTo(p, 12);
  });
}
test("normal quantile refuses 0", () => expect(() => normalQuantile(0)).toThrow(RangeError));
