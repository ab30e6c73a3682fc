import fc from "fast-check";
import { expect, test } from "vitest";
import { evenlyAlong, withBoundaryPointMoved } from "./boundary-handles.js";

/** A circle of radius 100 mm in the level plane, begun anywhere. */
const circle = (corners: number, from = 0): Float32Array =>
  Float32Array.from({ length: 3 * corners }, (_, i) => {
    const angle = from + (2 * Math.PI * Math.floor(i / 3)) / corners;
    return [100 * Math.sin(angle), 100 * Math.cos(angle), 5][i % 3];
  });

test("handles begin at the front of the midline and are evenly spaced", () => {
  const places = evenlyAlong(circle(360, Math.PI), 8);
  expect(places).toHaveLength(8);
  expect(places[0]).toEqual([expect.closeTo(0, 3), expect.closeTo(100, 3), expect.closeTo(5, 5)]);
  // On an eighth of a circle the chord is 2 r sin(22.5 degrees) = 76.54 mm.
  places.forEach(([x, y], i) => {
    const [nx, ny] = places[(i + 1) % 8];
    expect(Math.hypot(nx - x, ny - y)).toBeCloseTo(76.54, 1);
  });
});

test("both sides of a symmetric curve get the same handles", () => {
  const places = evenlyAlong(circle(360, 2), 10);
  for (const [x, y] of places) {
    expect(places.some(([u, v]) => Math.hypot(u + x, v - y) < 0.05)).toBe(true);
  }
});

/** Twelve handles all around, 30 degrees apart, from the midline in front. */
const ring = Array.from({ length: 12 }, (_, i) => ({ azimuthDeg: i < 6 ? 30 * i : 30 * i - 360, polarDeg: 80 }));

test("one handle moves where the hand is and draws its neighbours along", () => {
  const moved = withBoundaryPointMoved(ring, 3, { azimuthDeg: 95, polarDeg: 90 }, false);
  expect(moved.slice(0, 7)).toEqual([
    ring[0],
    { azimuthDeg: 31, polarDeg: 82 },
    { azimuthDeg: 63, polarDeg: 86 },
    { azimuthDeg: 95, polarDeg: 90 },
    { azimuthDeg: 123, polarDeg: 86 },
    { azimuthDeg: 151, polarDeg: 82 },
    ring[6],
  ]);
  expect(moved.slice(7)).toEqual(ring.slice(7));
});

test("symmetric, the other side mirrors it", () => {
  for (const index of [1, 2, 3, 5]) {
    const to = { azimuthDeg: ring[index].azimuthDeg + 4, polarDeg: 85 };
    const moved = withBoundaryPointMoved(ring, index, to, true);
    expect(moved[index]).toEqual(to);
    for (let k = 1; k < 6; k++) {
      expect(moved[12 - k]).toEqual({ azimuthDeg: -moved[k].azimuthDeg, polarDeg: moved[k].polarDeg });
    }
  }
});

test("a handle on the midline stays on it, in front and behind", () => {
  const at = (index: number, azimuthDeg: number) =>
    withBoundaryPointMoved(ring, index, { azimuthDeg, polarDeg: 75 }, true)[index];
  expect(at(0, 4)).toEqual({ azimuthDeg: 0, polarDeg: 75 });
  expect(at(6, -171)).toEqual({ azimuthDeg: -180, polarDeg: 75 });
});

test("where the other side was drawn otherwise, nothing follows", () => {
  const drawn = ring.map((point, k) => (k > 6 ? { ...point, polarDeg: 100 } : point));
  const moved = withBoundaryPointMoved(drawn, 3, { azimuthDeg: 95, polarDeg: 90 }, true);
  expect(moved.slice(7)).toEqual(drawn.slice(7));
});

test("whatever is dragged stays what a case takes", () => {
  const point = fc.record({
    azimuthDeg: fc.double({ min: -180, max: 180, noNaN: true }),
    polarDeg: fc.double({ min: 0, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(point, fc.nat(11), fc.boolean(), (to, index, symmetric) => {
      for (const { azimuthDeg, polarDeg } of withBoundaryPointMoved(ring, index, to, symmetric)) {
        expect(Math.abs(azimuthDeg)).toBeLessThanOrEqual(180);
        expect(polarDeg).toBeLessThanOrEqual(150);
      }
    }),
  );
});
