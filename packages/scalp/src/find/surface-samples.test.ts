import { expect, test } from "vitest";
import { surfaceSamples } from "./surface-samples.js";

/** A square of two triangles in the plane z = 0, facing up. */
const square = (side: number) => ({
  positionsMm: Float64Array.of(0, 0, 0, side, 0, 0, side, side, 0, 0, side, 0),
  triangles: Uint32Array.of(0, 1, 2, 0, 2, 3),
});

test("as many as the area asks for, spread evenly, facing outward", () => {
  const { count, positions, normals, areaEach } = surfaceSamples([square(10)], 0.1, 1e6);
  expect(areaEach).toBe(0.1);
  expect(Math.abs(count - 1000)).toBeLessThanOrEqual(1);
  const quarter = [0, 0, 0, 0];
  for (let i = 0; i < 3 * count; i += 3) {
    quarter[(positions[i] < 5 ? 0 : 1) + (positions[i + 1] < 5 ? 0 : 2)]++;
    expect([normals[i], normals[i + 1], normals[i + 2]]).toEqual([0, 0, 1]);
  }
  for (const share of quarter) expect(Math.abs(share - 250)).toBeLessThan(15);
});

test("never more than the most, whatever the area", () => {
  expect(surfaceSamples([square(1000)], 0.1, 500).count).toBeLessThanOrEqual(500);
});

test("a floor of a kilometre does not take the samples of what stands on it", () => {
  const ball = { centre: [500_000, 500_000, 0], radius: 200 } as const;
  const { count, areaEach, positions } = surfaceSamples([square(1e6)], 30, 40_000, ball);
  expect(areaEach).toBe(30);
  // The ball's disc: pi r^2 over 30 mm2.
  expect(Math.abs(count / ((Math.PI * 200 * 200) / 30) - 1)).toBeLessThan(0.03);
  for (let i = 0; i < 3 * count; i += 3) {
    expect(Math.hypot(positions[i] - 500_000, positions[i + 1] - 500_000)).toBeLessThanOrEqual(200);
  }
});

test("knows on which mesh each lies", () => {
  const { meshOf } = surfaceSamples([square(10), square(20)], 1, 1e6);
  expect(meshOf.filter((mesh) => mesh === 1).length).toBeGreaterThan(390);
  expect(meshOf.filter((mesh) => mesh === 0).length).toBeGreaterThan(95);
});
