import { cos, sin } from "@shadowline/numeric";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { directionSphere } from "../tape/direction-sphere.js";
import { convexHull, perimeter, planeSection } from "./plane-section.js";

test("hull of a square with points inside and on its edges is its corners", () => {
  const points = [0, 0, 4, 0, 4, 4, 0, 4, 2, 0, 2, 2, 1, 3, 4, 2];
  expect([...convexHull(Float64Array.from(points))]).toEqual([0, 0, 4, 0, 4, 4, 0, 4]);
  expect(perimeter(Float64Array.from([0, 0, 4, 0, 4, 4, 0, 4]))).toBe(16);
});

test("every point lies inside its hull, and the hull turns one way", () => {
  const point = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
  fc.assert(
    fc.property(fc.array(point, { minLength: 3, maxLength: 40 }), (points) => {
      const hull = convexHull(Float64Array.from(points.flat()));
      for (let a = 0, b = hull.length - 2; hull.length > 4 && a < hull.length; b = a, a += 2) {
        const [du, dv] = [hull[a] - hull[b], hull[a + 1] - hull[b + 1]];
        for (const [u, v] of points) {
          expect(du * (v - hull[b + 1]) - dv * (u - hull[b])).toBeGreaterThanOrEqual(0);
        }
      }
    }),
    { seed: 3, numRuns: 200 },
  );
});

test("a tilted cut through a sphere of 100 mm measures 2 pi r", () => {
  const { directions, triangles } = directionSphere(30);
  const mesh = { positionsMm: directions.map((value) => 100 * value), triangles };
  for (const tilt of [0, 0.4, 1.1]) {
    const plane = {
      at: [0, 0, 0],
      right: [1, 0, 0],
      up: [0, cos(tilt), sin(tilt)],
      normal: [0, -sin(tilt), cos(tilt)],
    } as const;
    // A mesh of 4 mm edges lies up to 0.02 mm inside its sphere.
    expect(Math.abs(perimeter(convexHull(planeSection(mesh, plane))) - 200 * Math.PI)).toBeLessThan(0.5);
  }
});
