import { fc, test as prop } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { cubeRoot } from "./cube-root.js";
import { sphereMgPerMl, sphereRadiusMm } from "./dot-absorber.js";

test("a sphere is its own sphere: sigma = a / sqrt 5 along every axis", () => {
  const sigma = 0.15 / Math.sqrt(5);
  expect(sphereRadiusMm(sigma, sigma)).toBeCloseTo(0.15, 12);
});

// 19 ng of carbon (7.5 m2/g) in a sphere of 0.15 mm absorb 10 per mm: 1.333 mg/mL times 0.01414 mm3.
test("18.85 ng in a sphere of 0.15 mm", () => expect(sphereMgPerMl(18.85, 0.15)).toBeCloseTo(10 / 7.5, 3));

for (const [x, root] of [
  [0, 0],
  [1, 1],
  [8, 2],
  [0.001, 0.1],
  [1e9, 1000],
]) {
  test(`cube root of ${x}`, () => expect(cubeRoot(x)).toBeCloseTo(root, 12));
}

prop.prop([fc.double({ min: 1e-12, max: 1e12, noNaN: true })], { seed: 5 })(
  "cubed, a cube root is what it came from",
  (x) => {
    const root = cubeRoot(x);
    expect(Math.abs((root * root * root) / x - 1)).toBeLessThan(2e-15);
  },
);
