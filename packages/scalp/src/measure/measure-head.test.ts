import { normalQuantile, randomStream } from "@shadowline/numeric";
import { describe, expect, test } from "vitest";
import type { Landmarks, PointMm } from "../landmark.js";
import { directionSphere } from "../tape/direction-sphere.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { circumferenceLevelMm, measureHead } from "./measure-head.js";

const { directions, triangles } = directionSphere(40);

/** An ellipsoid about (0, 0, 40): half axes 77 across, 100 forward, 90 up. */
function ellipsoid(place: (at: PointMm) => PointMm = (at) => at): TriangleMesh {
  const positionsMm = new Float64Array(directions.length);
  for (let i = 0; i < directions.length; i += 3) {
    positionsMm.set(place([77 * directions[i], 100 * directions[i + 1], 40 + 90 * directions[i + 2]]), i);
  }
  return { positionsMm, triangles };
}

const placed = (atMm: PointMm) => ({ atMm, origin: "given" as const });
// On the ellipsoid at the level of its centre and below it.
const belowMm = Math.sqrt(1 - (40 / 90) ** 2);
const landmarks: Landmarks = {
  glabella: placed([0, 100, 40]),
  nasion: placed([0, 100, 40]),
  inion: placed([0, -100, 40]),
  vertex: placed([0, 0, 130]),
  leftTragion: placed([-77 * belowMm, 0, 0]),
  rightTragion: placed([77 * belowMm, 0, 0]),
};

/** Perimeter of a half or whole ellipse by 100 000 chords, the definition word for word. */
function ellipseArc(a: number, b: number, turns: number): number {
  let sum = 0;
  const steps = 100_000;
  for (let i = 0; i < steps; i++) {
    const [s, t] = [(2 * Math.PI * turns * i) / steps, (2 * Math.PI * turns * (i + 1)) / steps];
    sum += Math.hypot(a * (Math.cos(t) - Math.cos(s)), b * (Math.sin(t) - Math.sin(s)));
  }
  return sum;
}

describe("an ellipsoid measures what its ellipses are long", () => {
  const measures = measureHead(ellipsoid(), landmarks);
  const expected = [
    { name: "circumferenceMm", mm: ellipseArc(77, 100, 1) },
    { name: "lengthMm", mm: 200 },
    { name: "breadthMm", mm: 154 },
    { name: "nasionInionArcMm", mm: ellipseArc(100, 90, 0.5) },
  ] as const;
  for (const { name, mm } of expected) {
    test(name, () => expect(Math.abs(measures[name] - mm)).toBeLessThan(0.3));
  }
  test("the tape lies at the level of greatest length", () => {
    const lower = { ...landmarks, glabella: placed([0, 99, 30]) };
    expect(circumferenceLevelMm(ellipsoid(), lower)).toBeCloseTo(40, 1);
  });
  test("and not below glabella, nor farther above it than lengths can be told apart", () => {
    // Lengths within 0.25 % of the ellipsoid's greatest reach 90 * sqrt(1 - 0.9975^2) = 6.4 mm up.
    const level = circumferenceLevelMm(ellipsoid(), landmarks);
    expect(level).toBeGreaterThanOrEqual(40);
    expect(level).toBeLessThan(46.4);
  });
});

test("the tape bridges a hollow", () => {
  const dented = ellipsoid(([x, y, z]) => [x, y > 60 && Math.abs(x) < 10 ? y - 8 : y, z]);
  const arc = measureHead(dented, landmarks).circumferenceMm;
  expect(arc).toBeGreaterThan(ellipseArc(77, 100, 1) - 1.5);
});

test("ears widen neither the tape around the head nor the one over it", () => {
  const plain = measureHead(ellipsoid(), landmarks);
  // A flap 20 mm off the head and 34 mm high, as an ear stands.
  const eared = ellipsoid(([x, y, z]) => (Math.abs(y + 15) < 9 && z > -30 && z < 34 ? [x * 1.26, y, z] : [x, y, z]));
  const measured = measureHead(eared, { ...landmarks, glabella: placed([0, 99, 30]) });
  expect(Math.abs(measured.circumferenceMm - plain.circumferenceMm)).toBeLessThan(0.5);
  expect(Math.abs(measured.coronalArcMm - plain.coronalArcMm)).toBeLessThan(4);
});

test("shoulders below do not count", () => {
  const plain = measureHead(ellipsoid(), landmarks);
  const bust = ellipsoid(([x, y, z]) => (z < -20 ? [x * 6, y * 2, z - 150] : [x, y, z]));
  const measured = measureHead(bust, landmarks);
  for (const name of ["circumferenceMm", "lengthMm", "breadthMm", "nasionInionArcMm"] as const) {
    expect(measured[name]).toBeCloseTo(plain[name], 6);
  }
});

test("noise moves the level and the tape little where a head is as good as equally long over centimetres", () => {
  // A drum whose sides stand upright from 20 to 60 mm.
  const drum = (noise: () => number): TriangleMesh =>
    ellipsoid(([x, y, z]) => {
      const upright = Math.abs(z - 40) < 20 ? 1 / Math.sqrt(1 - ((z - 40) / 90) ** 2) : 1;
      return [x * upright + noise(), y * upright + noise(), z];
    });
  const lower = { ...landmarks, glabella: placed([0, 99, 10]) };
  const still = circumferenceLevelMm(
    drum(() => 0),
    lower,
  );
  const circumference = measureHead(
    drum(() => 0),
    lower,
  ).circumferenceMm;
  for (let seed = 1; seed <= 5; seed++) {
    const random = randomStream(seed);
    const rough = drum(() => 0.3 * normalQuantile(random() * 0.998 + 0.001));
    expect(Math.abs(circumferenceLevelMm(rough, lower) - still)).toBeLessThan(12); // the longest of them all moves by up to 20
    expect(Math.abs(measureHead(rough, lower).circumferenceMm / circumference - 1)).toBeLessThan(0.005);
  }
});

test("a missing landmark is the caller's mistake", () => {
  const { vertex: _vertex, ...others } = landmarks;
  expect(() => measureHead(ellipsoid(), others)).toThrow(RangeError);
});
