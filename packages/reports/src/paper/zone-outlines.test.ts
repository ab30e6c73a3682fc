import { expect, test } from "vitest";
import { outline, seenAt } from "./zone-outlines.js";

/** A flat floor of 10 mm squares, facing up, `side` squares along x and y from 0. */
function floor(side: number) {
  const positionsMm: number[] = [];
  for (let y = 0; y <= side; y++) for (let x = 0; x <= side; x++) positionsMm.push(10 * x, 10 * y, 0);
  const triangles: number[] = [];
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const a = y * (side + 1) + x;
      triangles.push(a, a + 1, a + side + 2, a, a + side + 2, a + side + 1);
    }
  }
  return { positionsMm: Float64Array.from(positionsMm), triangles: Uint32Array.from(triangles) };
}

const areaOf = (loop: Float64Array): number => {
  let twice = 0;
  for (let i = 0; i < loop.length; i += 2) {
    const j = (i + 2) % loop.length;
    twice += loop[i] * loop[j + 1] - loop[j] * loop[i + 1];
  }
  return twice / 2;
};

test("a floor from above is its square", () => {
  const { loops, areaMm2, middleMm } = outline(floor(3), "top", null, 0);
  expect(areaMm2).toBeCloseTo(900, 9);
  expect(loops.map(areaOf)).toEqual([900]);
  expect(middleMm?.map((x) => Math.abs(x - 15) < 7)).toEqual([true, true]);
});

test("a floor is not seen from the side or from below its edge", () => {
  for (const view of ["front", "back", "left", "right"] as const) {
    expect(outline(floor(3), view, null, 0)).toEqual({ loops: [], middleMm: null, areaMm2: 0 });
  }
});

test("a ring has its hole, walked the other way, and its middle on itself", () => {
  const zoneOf = new Uint8Array(18);
  zoneOf[8] = 1;
  zoneOf[9] = 1;
  const ring = outline(floor(3), "top", zoneOf, 0);
  expect(ring.loops.map(areaOf).sort((a, b) => a - b)).toEqual([-100, 900]);
  const [x, y] = ring.middleMm ?? [15, 15];
  expect(x > 10 && x < 20 && y > 10 && y < 20).toBe(false);
});

test("two islands of one zone are two loops", () => {
  const zoneOf = new Uint8Array(18).fill(1);
  for (const triangle of [0, 1, 16, 17]) zoneOf[triangle] = 0;
  expect(outline(floor(3), "top", zoneOf, 0).loops.map(areaOf)).toEqual([100, 100]);
});

// The head frame: +x the client's right, +y forward, +z up.
const places = [
  { view: "top", seen: [1, 2] },
  { view: "front", seen: [-1, 3] },
  { view: "back", seen: [1, 3] },
  { view: "left", seen: [-2, 3] },
  { view: "right", seen: [2, 3] },
] as const;
for (const { view, seen } of places) {
  test(`where a point is seen from ${view}`, () => expect(seenAt(view, [1, 2, 3]).map((x) => x + 0)).toEqual(seen));
}
