import { expect, test } from "vitest";
import { densityUnder } from "./density-under.js";

/** A square lattice on the plane z = 0, 100 to the cm2, from -30 to 30 mm. */
function lattice() {
  const positionsMm: number[] = [];
  for (let x = -30; x <= 30; x++) for (let y = -30; y <= 30; y++) positionsMm.push(x, y, 0);
  const slots = positionsMm.length / 3;
  return { positionsMm: Float32Array.from(positionsMm), radiusMm: new Float32Array(slots).fill(0.2), slots };
}

test("an even lattice has the density it was laid with, whatever the brush", () => {
  const { slots, ...dots } = lattice();
  for (const radiusMm of [2, 5, 10, 20]) {
    expect(densityUnder(dots, slots, [0.3, 0.4, 0], radiusMm)).toBeCloseTo(100, -0.5);
  }
});

test("dots that are gone do not count, nor do places beyond those in use", () => {
  const { slots, ...dots } = lattice();
  const half = densityUnder(
    { ...dots, radiusMm: dots.radiusMm.map((mm, at) => (at % 2 ? 0 : mm)) },
    slots,
    [0, 0, 0],
    10,
  );
  expect(half).toBeGreaterThan(47);
  expect(half).toBeLessThan(53);
  expect(densityUnder(dots, 0, [0, 0, 0], 10)).toBe(0);
});

test("far from every dot it is 0", () => {
  const { slots, ...dots } = lattice();
  expect(densityUnder(dots, slots, [0, 0, 50], 10)).toBe(0);
});
