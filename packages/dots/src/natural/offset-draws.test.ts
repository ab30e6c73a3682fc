import { expect, test } from "vitest";
import { bell, JITTER, naturalStream } from "./offset-draws.js";

test("offsets have mean 0, variance 1 and the flat shoulders of four summed uniforms", () => {
  const random = naturalStream(5, JITTER);
  const draws = Float64Array.from({ length: 40_000 }, () => bell(random));
  const moment = (power: number): number => draws.reduce((sum, draw) => sum + draw ** power, 0) / draws.length;
  // Standard errors: 0.005, 0.0066, and 0.035; kurtosis of four uniforms is 3 - 6 / (5 * 4) = 2.7. Five of each.
  expect(Math.abs(moment(1))).toBeLessThan(0.025);
  expect(Math.abs(moment(2) - 1)).toBeLessThan(0.033);
  expect(Math.abs(moment(4) - 2.7)).toBeLessThan(0.175);
  let together = 0;
  for (let i = 1; i < draws.length; i++) together += draws[i] * draws[i - 1];
  expect(Math.abs(together / draws.length)).toBeLessThan(0.025);
});
