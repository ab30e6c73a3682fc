import { randomStream } from "@shadowline/numeric";
import { expect, test } from "vitest";
import type { PointMm } from "../landmark.js";
import { ball } from "../tape/ellipsoid-head.js";
import { nearestOnSurface } from "./nearest-on-surface.js";
import { closestOnMesh, placeMm } from "./surface-place.js";

test("the same place as a look at every triangle", () => {
  const random = randomStream(9);
  const rough = ball(9);
  const mesh = { ...rough, positionsMm: rough.positionsMm.map((x) => 90 * x * (0.8 + 0.4 * random())) };
  const nearest = nearestOnSurface(mesh);
  for (let i = 0; i < 400; i++) {
    const to: PointMm = [220 * random() - 110, 220 * random() - 110, 220 * random() - 110];
    const found = nearest(to);
    const truth = closestOnMesh(mesh, to);
    expect(found.distanceMm).toBeCloseTo(truth.distanceMm, 9);
    const at = placeMm(mesh, found);
    expect(Math.hypot(at[0] - to[0], at[1] - to[1], at[2] - to[2])).toBeCloseTo(found.distanceMm, 9);
    for (const weight of found.weights) expect(weight).toBeGreaterThanOrEqual(-1e-12);
  }
});

test("many triangles on one spot, and one triangle without area", () => {
  const mesh = {
    positionsMm: Float64Array.from([0, 0, 0, 2, 0, 0, 4, 0, 0]),
    triangles: Uint32Array.from(Array.from({ length: 60 }, (_, i) => i % 3)),
  };
  const { distanceMm, atMm } = nearestOnSurface(mesh)([3, 5, 0]);
  expect(distanceMm).toBeCloseTo(5, 12);
  expect(atMm[0]).toBeCloseTo(3, 12);
  expect(() => nearestOnSurface({ positionsMm: new Float64Array(0), triangles: new Uint32Array(0) })).toThrow(
    RangeError,
  );
});
