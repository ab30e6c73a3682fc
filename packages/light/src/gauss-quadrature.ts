import { cos } from "@shadowline/numeric";

/** Nodes, ascending, and weights for integrals from 0 to 1. */
export type Quadrature = { readonly nodes: Float64Array; readonly weights: Float64Array };

/** P_n(x) and P_{n-1}(x) by the three-term recurrence. */
function legendrePair(n: number, x: number): { readonly last: number; readonly before: number } {
  let before = 0;
  let last = 1;
  for (let l = 1; l <= n; l++) {
    const next = ((2 * l - 1) * x * last - (l - 1) * before) / l;
    before = last;
    last = next;
  }
  return { last, before };
}

/** Gauss-Legendre on 0 to 1: exact for polynomials up to degree 2n - 1. Abramowitz & Stegun 25.4.29. */
export function gaussLegendre(n: number): Quadrature {
  const nodes = new Float64Array(n);
  const weights = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let x = -cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 1;
    for (let round = 0; round < 100; round++) {
      const { last, before } = legendrePair(n, x);
      slope = (n * (before - x * last)) / (1 - x * x);
      const step = last / slope;
      x -= step;
      if (Math.abs(step) < 1e-15) break;
    }
    nodes[i] = (1 + x) / 2;
    weights[i] = 1 / ((1 - x * x) * slope * slope);
  }
  return { nodes, weights };
}

/**
 * Gauss-Radau on 0 to 1 with a node at 1 exactly: up to degree 2n - 2. Abramowitz & Stegun 25.4.31,
 * mirrored.
 */
export function gaussRadau(n: number): Quadrature {
  const nodes = new Float64Array(n);
  const weights = new Float64Array(n);
  // On -1 to 1 with the node at -1: the others are the roots of (P_{n-1} + P_n) / (1 + x).
  const roots: number[] = [];
  for (let i = 1; i < n; i++) {
    let x = -cos((2 * Math.PI * i) / (2 * n - 1));
    for (let round = 0; round < 100; round++) {
      const { last, before } = legendrePair(n, x);
      const beforeThat = legendrePair(n - 1, x).before;
      const slopeLast = (n * (before - x * last)) / (1 - x * x);
      const slopeBefore = ((n - 1) * (beforeThat - x * before)) / (1 - x * x);
      const value = last + before;
      const step = value / (slopeLast + slopeBefore - value / (1 + x));
      x -= step;
      if (Math.abs(step) < 1e-15) break;
    }
    roots.push(x);
  }
  roots.sort((a, b) => b - a);
  roots.forEach((x, i) => {
    const { before } = legendrePair(n, x);
    nodes[i] = (1 - x) / 2;
    weights[i] = (1 - x) / (2 * n * n * before * before);
  });
  nodes[n - 1] = 1;
  weights[n - 1] = 1 / (n * n);
  return { nodes, weights };
}
