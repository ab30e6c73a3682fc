import { randomStream } from "@shadowline/numeric";
import { expect, test } from "vitest";
import { ball } from "../tape/ellipsoid-head.js";
import { exactDistances } from "./exact-geodesics.js";
import { geodesicPath } from "./geodesic-path.js";

const random = randomStream(12);
const unit = ball(14);
const mesh = { ...unit, positionsMm: unit.positionsMm.map((x) => 90 * x * (0.95 + 0.1 * random())) };
const triangles = mesh.triangles.length / 3;
const length = (path: Float64Array): number => {
  let sum = 0;
  for (let i = 3; i < path.length; i += 3) {
    sum += Math.hypot(path[i] - path[i - 3], path[i + 1] - path[i - 2], path[i + 2] - path[i - 1]);
  }
  return sum;
};

test("paths over a crumpled ball are as long as the exact distance, and never shorter", () => {
  const from = { triangle: 99, weights: [0.2, 0.3, 0.5] } as const;
  const truth = exactDistances(mesh, [from]);
  for (let n = 0; n < 60; n++) {
    const triangle = (n * 7919) % triangles;
    const { pathMm, lengthMm } = geodesicPath(mesh, from, { triangle, weights: [1, 0, 0] });
    const exact = truth[mesh.triangles[3 * triangle]];
    expect(lengthMm).toBeGreaterThan(exact * (1 - 1e-9));
    expect(lengthMm).toBeLessThan(exact * 1.002);
    // What is drawn is what is measured.
    expect(length(pathMm)).toBeCloseTo(lengthMm, 6);
  }
});

test("there is as long as back", () => {
  for (let n = 0; n < 20; n++) {
    const a = { triangle: (n * 401) % triangles, weights: [0.3, 0.3, 0.4] } as const;
    const b = { triangle: (n * 887 + 50) % triangles, weights: [0.6, 0.2, 0.2] } as const;
    const there = geodesicPath(mesh, a, b).lengthMm;
    expect(Math.abs(geodesicPath(mesh, b, a).lengthMm / there - 1)).toBeLessThan(0.002);
  }
});

test("within a triangle, to the same place, and to where no way leads", () => {
  const a = { triangle: 7, weights: [1, 0, 0] } as const;
  const b = { triangle: 7, weights: [0, 1, 0] } as const;
  const [i, j] = [3 * mesh.triangles[21], 3 * mesh.triangles[22]];
  const p = mesh.positionsMm;
  expect(geodesicPath(mesh, a, b).lengthMm).toBeCloseTo(
    Math.hypot(p[i] - p[j], p[i + 1] - p[j + 1], p[i + 2] - p[j + 2]),
    9,
  );
  expect(geodesicPath(mesh, a, a).lengthMm).toBe(0);
  const two = {
    positionsMm: Float64Array.from([...p, ...p.map((x) => x + 400)]),
    triangles: Uint32Array.from([...mesh.triangles, ...mesh.triangles.map((v) => v + p.length / 3)]),
  };
  const nowhere = geodesicPath(two, a, { triangle: triangles + 3, weights: [1, 0, 0] });
  expect(nowhere).toEqual({ pathMm: new Float64Array(0), lengthMm: Infinity });
});
