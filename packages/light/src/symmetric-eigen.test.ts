import { randomStream } from "@shadowline/numeric";
import { expect, test } from "vitest";
import { gaussLegendre, gaussRadau } from "./gauss-quadrature.js";
import { symmetricEigen } from "./symmetric-eigen.js";

for (const n of [1, 2, 5, 16]) {
  test(`vectors times values give the ${n} x ${n} matrix back`, () => {
    const random = randomStream(n);
    const matrix = new Float64Array(n * n);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j <= i; j++) {
        matrix[i * n + j] = random() - 0.5;
        matrix[j * n + i] = matrix[i * n + j];
      }
    }
    const values = matrix.slice();
    const vectors = new Float64Array(n * n);
    symmetricEigen(n, values, vectors);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        let back = 0;
        let unit = 0;
        for (let k = 0; k < n; k++) {
          back += vectors[i * n + k] * values[k * n + k] * vectors[j * n + k];
          unit += vectors[i * n + k] * vectors[j * n + k];
        }
        expect(back).toBeCloseTo(matrix[i * n + j], 12);
        expect(unit).toBeCloseTo(i === j ? 1 : 0, 12);
      }
    }
  });
}

for (const [name, rule, degree] of [
  ["Gauss-Legendre", gaussLegendre, (n: number) => 2 * n - 1],
  ["Gauss-Radau", gaussRadau, (n: number) => 2 * n - 2],
] as const) {
  for (const n of [1, 2, 4, 16, 64]) {
    test(`${name} with ${n} nodes integrates powers up to ${degree(n)}`, () => {
      const { nodes, weights } = rule(n);
      for (const power of [0, 1, degree(n)].filter((p) => p <= degree(n))) {
        const sum = nodes.reduce((total, node, i) => total + weights[i] * node ** power, 0);
        expect(sum).toBeCloseTo(1 / (power + 1), 13);
      }
    });
  }
}
test("Gauss-Radau looks straight down", () => expect(gaussRadau(8).nodes[7]).toBe(1));
