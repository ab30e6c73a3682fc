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

const ring = [0, 60, 120, 180, -120, -60].map((azimuthDeg) => ({ azimuthDeg, polarDeg: 80 }));

test("one handle moves alone, or with its mirror image", () => {
  const to = { azimuthDeg: 70, polarDeg: 85 };
  expect(withBoundaryPointMoved(ring, 1, to, false)).toEqual([ring[0], to, ...ring.slice(2)]);
  expect(withBoundaryPointMoved(ring, 1, to, true)).toEqual([
    ring[0],
    to,
    ...ring.slice(2, 5),
    { azimuthDeg: -70, polarDeg: 85 },
  ]);
});

test("a handle on the midline stays on it, in front and behind", () => {
  const at = (index: number, azimuthDeg: number) =>
    withBoundaryPointMoved(ring, index, { azimuthDeg, polarDeg: 75 }, true)[index];
  expect(at(0, 4)).toEqual({ azimuthDeg: 0, polarDeg: 75 });
  expect(at(3, -171)).toEqual({ azimuthDeg: 180, polarDeg: 75 });
});

test("where the other side was drawn otherwise, nothing follows", () => {
  const drawn = [...ring.slice(0, 5), { azimuthDeg: -40, polarDeg: 80 }];
  const moved = withBoundaryPointMoved(drawn, 1, { azimuthDeg: 70, polarDeg: 85 }, true);
  expect(moved[5]).toEqual(drawn[5]);
});

test("whatever is dragged stays what a case takes", () => {
  const point = fc.record({
    azimuthDeg: fc.double({ min: -180, max: 180, noNaN: true }),
    polarDeg: fc.double({ min: 0, max: 180, noNaN: true }),
  });
  fc.assert(
    fc.property(point, fc.nat(5), fc.boolean(), (to, index, symmetric) => {
      for (const { azimuthDeg, polarDeg } of withBoundaryPointMoved(ring, index, to, symmetric)) {
        expect(Math.abs(azimuthDeg)).toBeLessThanOrEqual(180);
        expect(polarDeg).toBeLessThanOrEqual(150);
      }
    }),
  );
});
