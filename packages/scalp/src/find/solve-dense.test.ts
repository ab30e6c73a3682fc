import { randomStream } from "@shadowline/numeric";
import { expect, test } from "vitest";
import { solveInPlace } from "./solve-dense.js";

for (const n of [1, 2, 7, 40]) {
  test(`${n} unknowns: A X is B again`, () => {
    const random = randomStream(n);
    const root = Float64Array.from({ length: n * n }, () => random() - 0.5);
    const a = new Float64Array(n * n);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        for (let k = 0; k < n; k++) a[i * n + j] += root[i * n + k] * root[j * n + k];
        if (i === j) a[i * n + j] += 0.1;
      }
    }
    const b = Float64Array.from({ length: 3 * n }, () => random());
    const x = b.slice();
    expect(solveInPlace(a.slice(), x, n, 3)).toBe(true);
    for (let i = 0; i < n; i++) {
      for (let c = 0; c < 3; c++) {
        let sum = 0;
        for (let k = 0; k < n; k++) sum += a[i * n + k] * x[3 * k + c];
        expect(sum).toBeCloseTo(b[3 * i + c], 8);
      }
    }
  });
}

test("a matrix that is not positive definite is said so", () => {
  expect(solveInPlace(Float64Array.of(1, 2, 2, 1), Float64Array.of(1, 1), 2, 1)).toBe(false);
  expect(solveInPlace(Float64Array.of(Number.NaN), Float64Array.of(1), 1, 1)).toBe(false);
});
