import fc from "fast-check";
import { expect, test } from "vitest";
import { addingDoubling } from "./adding-doubling.js";
import { ciede2000 } from "./ciede2000.js";
import { pigmentAbsorptionPerMm, sphereShielding } from "./dot-absorption.js";
import { labFromReflectance } from "./lab-of-light.js";
import { SKIN_ANISOTROPY, SKIN_INDEX, skinCoefficients } from "./skin-coefficients.js";
import { referenceSkins } from "./skin-model.js";
import {
  createSkinOptics,
  type Inclusion,
  sheetSensitivity,
  skinReflectance,
  skinSurfaceReflectance,
} from "./skin-optics.js";

const light = referenceSkins.light;

// Fit to NIST's light group, Prahl's adding-doubling with 32 points.
for (const { points, within } of [
  { points: 32, within: 0.01 },
  { points: 8, within: 0.03 },
]) {
  test(`Lab of the light reference skin at ${points} points`, () => {
    const lab = labFromReflectance(skinReflectance(light, { points }), "D65");
    expect(Math.abs(lab.l - 67.78)).toBeLessThan(within);
    expect(Math.abs(lab.a - 9.1)).toBeLessThan(within);
    expect(Math.abs(lab.b - 15.36)).toBeLessThan(within);
  });
}

/** Dots of radius a at depth z on a hexagonal lattice, 10 per mm at 550 nm, slope 1.05, as a layer. */
function dots(a: number, z: number, pitchMm: number): Inclusion {
  const perMm2 = 2 / (Math.sqrt(3) * pitchMm * pitchMm);
  const inside = pigmentAbsorptionPerMm({ massAbsorptionM2PerG: 10, angstromExponent: 1.05 }, 1);
  const absorptionPerMm = inside.map((mu) => (perMm2 * Math.PI * a * a * sphereShielding(2 * a * mu)) / (2 * a));
  return { topMm: z - a, bottomMm: z + a, absorptionPerMm };
}

// 3-D Monte Carlo of dots one by one, and an independent adding-doubling of the homogenised layer. Both were computed
// every 20 nm only, which moves such a colour by 0.16: they are compared with our spectrum thinned alike.
const fields = [
  { z: 0.3, pitchMm: 1.2, dotByDot: { l: 64.16, a: 6.45, b: 12.2 }, layer: { l: 64.17, a: 6.52, b: 12.28 } },
  { z: 0.4, pitchMm: 1, dotByDot: { l: 63.32, a: 5.32, b: 11.19 }, layer: { l: 63.42, a: 5.44, b: 11.32 } },
];
for (const { z, pitchMm, dotByDot, layer } of fields) {
  test(`a field of dots at ${z} mm, ${pitchMm} mm apart`, () => {
    const spectrum = skinReflectance(light, { inclusions: [dots(0.15, z, pitchMm)], points: 16 });
    const thinned = spectrum.map((value, i) => (i % 2 === 0 ? value : (spectrum[i - 1] + spectrum[i + 1]) / 2));
    expect(ciede2000(labFromReflectance(thinned, "D65"), layer)).toBeLessThan(0.02);
    expect(ciede2000(labFromReflectance(thinned, "D65"), dotByDot)).toBeLessThan(0.2);
    expect(ciede2000(labFromReflectance(spectrum, "D65"), dotByDot)).toBeLessThan(0.35);
  });
}

// Finite differences of an independent adding-doubling, 450 / 550 / 650 nm, printed to two decimals.
const sensitivities: [depthMm: number, blue: number, green: number, red: number][] = [
  [0.1, 2.47, 3.66, 5.85],
  [0.2, 1.96, 3.21, 5.83],
  [0.3, 1.52, 2.76, 5.73],
  [0.4, 1.17, 2.35, 5.59],
  [0.5, 0.89, 1.99, 5.43],
  [0.7, 0.52, 1.41, 5.08],
  [1, 0.23, 0.84, 4.57],
  [1.4, 0.08, 0.42, 3.96],
];
for (const [depthMm, blue, green, red] of sensitivities) {
  test(`sensitivity at ${depthMm} mm`, () => {
    const found = sheetSensitivity(light, depthMm);
    expect(Math.abs(found[5] - blue)).toBeLessThan(0.015);
    expect(Math.abs(found[15] - green)).toBeLessThan(0.015);
    expect(Math.abs(found[25] - red)).toBeLessThan(0.015);
  });
}

for (const depthMm of [0.02, 0.06, 0.5]) {
  test(`sensitivity at ${depthMm} mm is what a thin layer does`, () => {
    const optics = createSkinOptics(light);
    const thin = { topMm: depthMm, bottomMm: depthMm + 1e-5, absorptionPerMm: new Float64Array(31).fill(0.1) };
    const with1e6 = optics.reflectance([thin]);
    optics.sensitivityPerMm(depthMm).forEach((expected, band) => {
      const diffuse = optics.bare[band] - skinSurfaceReflectance;
      expect((optics.bare[band] - with1e6[band]) / diffuse / 1e-6 / expected).toBeCloseTo(1, 2);
    });
  });
}

test("the skin is the same tissue as the general solver's", () => {
  const c = skinCoefficients(light, 1);
  const points = 12;
  const spectrum = skinReflectance(light, { points });
  for (const band of [0, 15, 30]) {
    const layer = (thicknessMm: number | null, absorptionPerMm: number, scatteringPerMm: number) => ({
      thicknessMm,
      absorptionPerMm,
      scatteringPerMm,
      anisotropy: SKIN_ANISOTROPY,
      index: SKIN_INDEX,
    });
    const layers = [
      layer(light.epidermisMm, c.epidermisAbsorptionPerMm[band], c.epidermisScatteringPerMm[band]),
      layer(null, c.dermisAbsorptionPerMm[band], c.dermisScatteringPerMm[band]),
    ];
    const tissue = { ambientIndex: 1, bottomIndex: SKIN_INDEX, layers };
    const { specularReflectance, diffuseReflectance } = addingDoubling(tissue, { incidence: "normal", points });
    expect(spectrum[band]).toBeCloseTo(specularReflectance + diffuseReflectance, 10);
  }
});

test("nothing that absorbs leaves bare skin, bit for bit", () => {
  const optics = createSkinOptics(light);
  const nothing = new Float64Array(31);
  expect(optics.reflectance([])).toEqual(optics.bare);
  expect(optics.reflectance([{ topMm: 0.1, bottomMm: 0.7, absorptionPerMm: nothing }])).toEqual(optics.bare);
  const flat = { topMm: 0.3, bottomMm: 0.3, absorptionPerMm: nothing.map(() => 5) };
  expect(optics.reflectance([flat])).toEqual(optics.bare);
});

test("more absorption anywhere makes every band darker", () => {
  const optics = createSkinOptics(light);
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1.5, noNaN: true }),
      fc.double({ min: 0.02, max: 2, noNaN: true }),
      fc.double({ min: 0.01, max: 10, noNaN: true }),
      fc.double({ min: 1.1, max: 3, noNaN: true }),
      (topMm, thickMm, perMm, more) => {
        const layer = (value: number): Inclusion => ({
          topMm,
          bottomMm: topMm + thickMm,
          absorptionPerMm: new Float64Array(31).fill(value),
        });
        const weak = optics.reflectance([layer(perMm)]);
        const strong = optics.reflectance([layer(more * perMm)]);
        for (let band = 0; band < 31; band++) {
          expect(weak[band]).toBeLessThan(optics.bare[band]);
          expect(strong[band]).toBeLessThan(weak[band]);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test("overlapping layers are their sum, in any order and cut anywhere", () => {
  const optics = createSkinOptics(light);
  const layer = (topMm: number, bottomMm: number, perMm: number): Inclusion => ({
    topMm,
    bottomMm,
    absorptionPerMm: new Float64Array(31).fill(perMm),
  });
  const once = optics.reflectance([layer(0, 0.5, 1), layer(0.3, 3, 0.5)]);
  const cut = optics.reflectance([layer(0.3, 0.5, 1.5), layer(0.5, 3, 0.5), layer(0, 0.3, 1)]);
  for (let band = 0; band < 31; band++) expect(cut[band]).toBeCloseTo(once[band], 11);
});

test("more blood is redder and darker", () => {
  const rest = labFromReflectance(skinReflectance(light), "D65");
  const red = labFromReflectance(skinReflectance(light, { bloodScale: 3 }), "D65");
  expect(red.a).toBeGreaterThan(rest.a + 2);
  expect(red.l).toBeLessThan(rest.l);
});

const outOfRange: Inclusion[] = [
  { topMm: -0.1, bottomMm: 1, absorptionPerMm: new Float64Array(31) },
  { topMm: 1, bottomMm: 0.5, absorptionPerMm: new Float64Array(31) },
  { topMm: 0, bottomMm: Infinity, absorptionPerMm: new Float64Array(31) },
  { topMm: 0, bottomMm: 1, absorptionPerMm: new Float64Array(3) },
  { topMm: 0, bottomMm: 1, absorptionPerMm: new Float64Array(31).fill(NaN) },
];
for (const [at, inclusion] of outOfRange.entries()) {
  test(`refuses impossible inclusion ${at}`, () => {
    expect(() => skinReflectance(light, { inclusions: [inclusion] })).toThrow(RangeError);
  });
}
test("refuses a number of directions out of range", () => {
  expect(() => createSkinOptics(light, { points: 2 })).toThrow(RangeError);
});
