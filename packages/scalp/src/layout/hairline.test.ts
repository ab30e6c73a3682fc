import { expect, test } from "vitest";
import { ellipsoidHead } from "../tape/ellipsoid-head.js";
import { hairlineFacts } from "./hairline-facts.js";
import { hairlineFeather } from "./hairline-feather.js";
import { layOutScalp } from "./lay-out-scalp.js";
import { toMapPoint } from "./map-point.js";
import { hairlineStyles } from "./scalp-surface.js";
import { fromMapPoint } from "./surface-rays.js";

const head = ellipsoidHead(36);

for (const style of hairlineStyles) {
  test(`${style}: symmetric on a symmetric head, dense samples, feather from 0 to 1`, () => {
    const surface = layOutScalp(head, { hairline: { style } });
    const facts = hairlineFacts(head, surface);
    expect(facts.asymmetryMm).toBeLessThan(1e-6);
    expect(facts.templeAngleDeg.left).toBeCloseTo(facts.templeAngleDeg.right, 6);
    const { curveMm } = surface.hairline;
    for (let i = 3; i < curveMm.length; i += 3) {
      const step = Math.sqrt([0, 1, 2].reduce((sum, k) => sum + (curveMm[i + k] - curveMm[i + k - 3]) ** 2, 0));
      expect(step).toBeLessThan(1.2);
    }
    const feather = hairlineFeather(surface);
    expect(Math.min(...feather)).toBe(0);
    expect(Math.max(...feather)).toBe(1);
  });
}

test("a receded line is higher and its temples sharper, a feminine one's rounder", () => {
  const facts = (style: (typeof hairlineStyles)[number]) =>
    hairlineFacts(head, layOutScalp(head, { hairline: { style } }));
  expect(facts("receded").glabellaToMiddleMm).toBeGreaterThan(facts("natural").glabellaToMiddleMm + 5);
  expect(facts("receded").templeAngleDeg.left).toBeLessThan(facts("natural").templeAngleDeg.left);
  expect(facts("feminine").templeAngleDeg.left).toBeGreaterThan(facts("natural").templeAngleDeg.left);
});

test("one side pulled down shows as asymmetry of about half that", () => {
  const drawn = layOutScalp(head, {
    hairline: {
      points: [
        { azimuthDeg: 40, polarDeg: 52 },
        { azimuthDeg: 20, polarDeg: 44 },
        { azimuthDeg: 0, polarDeg: 42 },
        { azimuthDeg: -20, polarDeg: 47 },
        { azimuthDeg: -40, polarDeg: 58 },
      ],
    },
  });
  expect(hairlineFacts(head, drawn).asymmetryMm).toBeGreaterThan(2);
});

test("the arc up to the line is that of the midline ellipse", () => {
  const surface = layOutScalp(head, {});
  // Numeric arc of the ellipse y^2/100^2 + (z-35)^2/98^2 = 1 from z = 28 to the line's own height.
  let sum = 0;
  const y = (z: number): number => 100 * Math.sqrt(1 - ((z - 35) / 98) ** 2);
  const high = surface.midFrontalMm[2];
  for (let i = 0; i < 1000; i++) {
    const z0 = 28 + ((high - 28) * i) / 1000;
    const z1 = 28 + ((high - 28) * (i + 1)) / 1000;
    sum += Math.sqrt((z1 - z0) ** 2 + (y(z1) - y(z0)) ** 2);
  }
  expect(Math.abs(hairlineFacts(head, surface).glabellaToMiddleMm - sum)).toBeLessThan(0.2);
});

test("a place goes onto the map and back", () => {
  const map = { azimuthDeg: -150, polarDeg: 70 };
  const back = toMapPoint(fromMapPoint(head, map));
  expect(back.azimuthDeg).toBeCloseTo(map.azimuthDeg, 9);
  expect(back.polarDeg).toBeCloseTo(map.polarDeg, 9);
});
