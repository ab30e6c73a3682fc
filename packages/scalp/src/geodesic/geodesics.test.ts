import { acos, randomStream } from "@shadowline/numeric";
import { expect, test } from "vitest";
import { ball } from "../tape/ellipsoid-head.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { exactDistances } from "./exact-geodesics.js";
import { geodesicSolver } from "./geodesics.js";
import type { SurfacePlace } from "./surface-place.js";

const RADIUS_MM = 90;
const corner = (triangle: number, weights: [number, number, number] = [1, 0, 0]) => [{ triangle, weights }];

/** Great circles from the first corner of a triangle: the truth on a ball. */
function greatCircles({ positionsMm: p, triangles }: TriangleMesh, triangle: number): Float64Array {
  const s = 3 * triangles[3 * triangle];
  return Float64Array.from(
    { length: p.length / 3 },
    (_, i) => acos(p[3 * i] * p[s] + p[3 * i + 1] * p[s + 1] + p[3 * i + 2] * p[s + 2]) * RADIUS_MM,
  );
}
const scaled = (mesh: TriangleMesh): TriangleMesh => ({
  ...mesh,
  positionsMm: mesh.positionsMm.map((x) => x * RADIUS_MM),
});

for (const n of [32, 50]) {
  for (const share of [0, 0.23, 0.61]) {
    test(`ball of ${8 * n * n} triangles, source at ${share} of them`, () => {
      const unit = ball(n);
      const triangle = Math.floor((share * unit.triangles.length) / 3);
      const truth = greatCircles(unit, triangle);
      const found = geodesicSolver(scaled(unit)).distance(corner(triangle));
      let error = 0;
      let sum = 0;
      for (let i = 0; i < truth.length; i++) {
        error += Math.abs(found[i] - truth[i]);
        sum += truth[i];
      }
      expect(error / sum).toBeLessThan(0.002);
    });
  }
}

test("obtuse triangles: a twisted ball is still a ball", () => {
  const unit = ball(32);
  // A ball sheared along a spiral keeps its places on the sphere but loses its good triangles.
  const twisted = unit.positionsMm.slice();
  for (let i = 0; i < twisted.length; i += 3) {
    const turn = 1.2 * unit.positionsMm[i + 2];
    twisted[i] = Math.cos(turn) * unit.positionsMm[i] - Math.sin(turn) * unit.positionsMm[i + 1];
    twisted[i + 1] = Math.sin(turn) * unit.positionsMm[i] + Math.cos(turn) * unit.positionsMm[i + 1];
  }
  const mesh = { ...unit, positionsMm: twisted };
  const truth = greatCircles(mesh, 700);
  const found = geodesicSolver(scaled(mesh)).distance(corner(700));
  let error = 0;
  let sum = 0;
  for (let i = 0; i < truth.length; i++) {
    error += Math.abs(found[i] - truth[i]);
    sum += truth[i];
  }
  expect(error / sum).toBeLessThan(0.003);
});

test("distance is 0 or more and refuses to be from nowhere", () => {
  const solver = geodesicSolver(scaled(ball(8)));
  expect(Math.min(...solver.distance(corner(3, [0.2, 0.3, 0.5])))).toBeGreaterThanOrEqual(0);
  expect(() => solver.distance([])).toThrow(RangeError);
});

/** A ball whose vertices are pushed about: bumps, saddles, needles and obtuse corners. */
function rough(n: number, seed: number): TriangleMesh {
  const random = randomStream(seed);
  const unit = ball(n);
  return { ...unit, positionsMm: unit.positionsMm.map((x) => RADIUS_MM * x * (0.96 + 0.08 * random())) };
}

function errors(found: Float64Array, truth: Float64Array): { readonly mean: number; readonly max: number } {
  let sum = 0;
  let count = 0;
  let max = 0;
  for (let i = 0; i < truth.length; i++) {
    if (truth[i] === 0 || truth[i] === Infinity) continue;
    sum += Math.abs(found[i] - truth[i]) / truth[i];
    max = Math.max(max, Math.abs(found[i] - truth[i]) / truth[i]);
    count++;
  }
  return { mean: sum / count, max };
}

for (const weights of [
  [0.2, 0.3, 0.5],
  [1, 0, 0],
  [0.0001, 0.9998, 0.0001],
  [0.5, 0.5, 0],
] as [number, number, number][]) {
  test(`a crumpled ball against the exact distance, source at ${weights.join(" ")}`, () => {
    const mesh = rough(16, 4);
    const { mean, max } = errors(
      geodesicSolver(mesh).distance(corner(321, weights)),
      exactDistances(mesh, corner(321, weights)),
    );
    expect(mean).toBeLessThan(0.005);
    expect(max).toBeLessThan(0.03);
  });
}

test("a hole is walked around and what cannot be reached is infinitely far", () => {
  const unit = rough(14, 2);
  const count = unit.positionsMm.length / 3;
  // Without a cap, and a second ball elsewhere.
  const kept = [...unit.triangles].filter((_, i) => {
    const t = i - (i % 3);
    return Math.min(...[0, 1, 2].map((k) => unit.positionsMm[3 * unit.triangles[t + k] + 2])) < 55;
  });
  const mesh = {
    positionsMm: Float64Array.from([...unit.positionsMm, ...unit.positionsMm.map((x) => x + 400)]),
    triangles: Uint32Array.from([...kept, ...unit.triangles.map((v) => v + count)]),
  };
  const found = geodesicSolver(mesh).distance(corner(5));
  const { mean, max } = errors(found.slice(0, count), exactDistances(mesh, corner(5)).slice(0, count));
  expect(mean).toBeLessThan(0.005);
  expect(max).toBeLessThan(0.03);
  expect(found.slice(count).every((mm) => mm === Infinity)).toBe(true);
});

test("distance to a line is distance to the nearest of all its points", () => {
  const mesh = rough(16, 7);
  const sample = (share: number): SurfacePlace => ({
    triangle: 700,
    weights: [0.1 + 0.8 * share, 0.8 - 0.7 * share, 0.1 - 0.1 * share],
  });
  const line = [0, 0.3, 1].map(sample);
  const dense = Array.from({ length: 301 }, (_, i) => sample(i / 300));
  const found = geodesicSolver(mesh).distanceToLine(line);
  const { mean, max } = errors(found, exactDistances(mesh, dense));
  expect(mean).toBeLessThan(0.005);
  expect(max).toBeLessThan(0.03);
  expect(() => geodesicSolver(mesh).distanceToLine([])).toThrow(RangeError);
});

test("flipped faces change nothing", () => {
  const mesh = rough(12, 3);
  const flipped = mesh.triangles.slice();
  for (let t = 0; t < flipped.length; t += 9) [flipped[t + 1], flipped[t + 2]] = [flipped[t + 2], flipped[t + 1]];
  const { max } = errors(
    geodesicSolver({ ...mesh, triangles: flipped }).distance(corner(40)),
    geodesicSolver(mesh).distance(corner(40)),
  );
  expect(max).toBeLessThan(0.02);
});

test("a source in a saddle of more than a full turn and a half, and one on an open border", () => {
  // Twelve corners of some 59 degrees around the middle, and a rim of triangles outside them; the rim is open.
  const spokes = 12;
  const turn = (52 * Math.PI) / 180;
  const ring = (r: number, i: number): number[] => {
    const flat = (2 * Math.PI * i) / spokes;
    // As high and low as it takes that neighbours stand apart by the corner's chord.
    const up = Math.sqrt((2 * Math.sin(turn / 2)) ** 2 - (2 * Math.sin(Math.PI / spokes) * 0.8) ** 2) / 2;
    return [0.8 * r * Math.cos(flat), 0.8 * r * Math.sin(flat), (i % 2 ? 1 : -1) * r * up];
  };
  const rings = 6;
  const positions = [0, 0, 0];
  for (let k = 1; k <= rings; k++) for (let i = 0; i < spokes; i++) positions.push(...ring(10 * k, i));
  const v = (k: number, i: number): number => (k === 0 ? 0 : 1 + (k - 1) * spokes + (i % spokes));
  const triangles: number[] = [];
  for (let i = 0; i < spokes; i++) {
    triangles.push(0, v(1, i), v(1, i + 1));
    for (let k = 1; k < rings; k++) {
      triangles.push(v(k, i), v(k + 1, i), v(k + 1, i + 1), v(k, i), v(k + 1, i + 1), v(k, i + 1));
    }
  }
  const mesh = { positionsMm: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
  for (let triangle = 0; triangle < triangles.length / 3; triangle += 3) {
    for (const weights of [
      [1, 0, 0],
      [0, 1, 0],
      [0.1, 0.3, 0.6],
    ] as [number, number, number][]) {
      const { max } = errors(
        geodesicSolver(mesh).distance(corner(triangle, weights)),
        exactDistances(mesh, corner(triangle, weights)),
      );
      expect(max).toBeLessThan(0.02);
    }
  }
});
