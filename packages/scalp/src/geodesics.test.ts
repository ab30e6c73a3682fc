import { acos } from "@shadowline/numeric";
import { expect, test } from "vitest";
import { ball } from "./ellipsoid-head.js";
import { geodesicSolver } from "./geodesics.js";
import type { TriangleMesh } from "./triangle-mesh.js";

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
      expect(error / sum).toBeLessThan(0.01);
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
  expect(error / sum).toBeLessThan(0.02);
});

test("distance is 0 or more and refuses to be from nowhere", () => {
  const solver = geodesicSolver(scaled(ball(8)));
  expect(Math.min(...solver.distance(corner(3, [0.2, 0.3, 0.5])))).toBeGreaterThanOrEqual(0);
  expect(() => solver.distance([])).toThrow(RangeError);
});
