import {
  ciede2000,
  createSkinOptics,
  labFromReflectance,
  pigmentAbsorptionPerMm,
  referenceSkins,
} from "@shadowline/light";
import { describe, expect, test } from "vitest";
import { likelyAgeing } from "./deposit-ageing.js";
import { depositClasses } from "./deposit-classes.js";
import { absorbingArea, dotField } from "./dot-field.js";
import type { DepositedDots } from "./look-input.js";
import { sampleInput } from "./sample-input.js";

const carbon = pigmentAbsorptionPerMm({ massAbsorptionM2PerG: 7.5, angstromExponent: 1.05 }, 1);
const skin = createSkinOptics(referenceSkins.light, { points: 16 });

/** Dots that equal spheres of 0.15 mm at 10 per mm: sigma = a / sqrt 5 along every axis, 18.85 ng. */
const spheres = {
  massNg: 18.85,
  radiusMm: (2 * 0.15) / Math.sqrt(5),
  depthSpreadMm: 0.15 / Math.sqrt(5),
  shedRatio: 0,
};

// Published runs on this skin: hexagonal lattices by three-dimensional Monte Carlo.
const fields = [
  { name: "80 per cm2 at 0.3 mm", perCm2: 80.19, depthMm: 0.3, lab: { l: 64.16, a: 6.45, b: 12.2 } },
  { name: "115 per cm2 at 0.4 mm", perCm2: 115.47, depthMm: 0.4, lab: { l: 63.32, a: 5.32, b: 11.19 } },
];
for (const { name, perCm2, depthMm, lab } of fields) {
  test(`field of ${name}`, () => {
    const input = sampleInput({ ...spheres, perCm2, depthMm });
    const areaMm2 = 100 * input.treatedAreaCm2;
    const { layers } = dotField(depositClasses(input.dots), areaMm2, carbon, 0.06, 30, likelyAgeing);
    expect(ciede2000(labFromReflectance(skin.reflectance(layers), "D65"), lab)).toBeLessThan(0.35);
  });
}

/** Dots of two sessions, masses and depths all over the place. */
function mixedDots(): DepositedDots {
  const { dots } = sampleInput({ perCm2: 20 });
  const wave = (at: number, low: number, high: number) =>
    Float64Array.from({ length: dots.count }, (_, dot) => low + (high - low) * ((dot * at) % 1));
  return {
    ...dots,
    massNg: wave(0.618, 5, 60),
    depthMm: wave(0.755, 0.2, 0.5),
    radiusMm: wave(0.414, 0.08, 0.2),
    shedRatio: wave(0.3, 0.1, 0.4),
    olderDays: Float64Array.from({ length: dots.count }, (_, dot) => (dot % 3 === 0 ? 28 : 0)),
  };
}

/** Relative variance of what single dots take away in green light, dot by dot. */
function areaVarianceByDefinition({ count, massNg, radiusMm, depthSpreadMm }: DepositedDots): number {
  const one = new Float64Array(carbon.length);
  const areas = Array.from({ length: count }, (_, dot) => {
    absorbingArea(massNg[dot], radiusMm[dot] / 2, depthSpreadMm[dot], carbon, one);
    return one[15];
  });
  const mean = areas.reduce((sum, area) => sum + area, 0) / count;
  return areas.reduce((sum, area) => sum + (area / mean - 1) ** 2, 0) / count;
}

describe("classes", () => {
  const dots = mixedDots();
  const classes = depositClasses(dots);
  test("tell how much single dots differ, also where wide and narrow ones shield themselves alike", () => {
    const { areaVariance } = dotField(classes, 1e4, carbon, 0.06, 30, likelyAgeing);
    const truth = areaVarianceByDefinition(dots);
    expect(areaVariance / truth).toBeGreaterThan(0.9);
    expect(areaVariance / truth).toBeLessThan(1.1);
    // As many of 0.1 mm as of 0.2 mm, as dark each: discs of 1 and 4, a variance of (1.5 / 2.5)^2.
    const narrow = {
      ...dots,
      olderDays: dots.olderDays.map(() => 0),
      depthSpreadMm: dots.depthSpreadMm.map(() => 0.1),
    };
    const radiusMm = dots.radiusMm.map((_, dot) => (dot % 2 === 0 ? 0.1 : 0.2));
    const alike = { ...narrow, radiusMm, massNg: radiusMm.map((radius) => 1000 * radius * radius) };
    const [only, ...more] = depositClasses(alike);
    expect(more).toEqual([]);
    expect(only.areaVariance).toBeCloseTo(0.36, 9);
  });
  test("hold every dot and all pigment", () => {
    expect(classes.reduce((sum, kind) => sum + kind.count, 0)).toBe(dots.count);
    const mass = classes.reduce((sum, kind) => sum + kind.count * kind.massNg, 0);
    expect(mass / dots.massNg.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 10);
  });
  test("are few", () => expect(classes.length).toBeLessThan(30));
  test("give the absorbing area of the single dots, healed within 2 %, shed within 6 %", () => {
    const single = Array.from({ length: dots.count }, (_, dot) => ({
      count: 1,
      massNg: dots.massNg[dot],
      radiusMm: dots.radiusMm[dot],
      depthMm: dots.depthMm[dot],
      depthVarianceMm2: 0,
      areaVariance: 0,
      depthSpreadMm: dots.depthSpreadMm[dot],
      shedRatio: dots.shedRatio[dot],
      olderDays: dots.olderDays[dot],
    }));
    for (const age of [0, 30, 1826]) {
      const [few, all] = [classes, single].map((kinds) => dotField(kinds, 1e4, carbon, 0.06, age, likelyAgeing));
      expect(Math.abs(few.dermal.areaMm2[15] / all.dermal.areaMm2[15] - 1)).toBeLessThan(0.02);
      expect(Math.abs(few.dermal.depthMm - all.dermal.depthMm)).toBeLessThan(0.02);
      if (age === 0) {
        expect(Math.abs(few.epidermal.areaMm2[15] / all.epidermal.areaMm2[15] - 1)).toBeLessThan(0.06);
      }
    }
  });
});

describe("edges", () => {
  test("no dots: no layers", () => expect(dotField([], 1e4, carbon, 0.06, 30, likelyAgeing).layers).toEqual([]));
  test("a deposit without depth spread still absorbs", () => {
    const { dots } = sampleInput({ depthSpreadMm: 0, perCm2: 1 });
    const field = dotField(depositClasses(dots), 1e4, carbon, 0.06, 30, likelyAgeing);
    expect(field.dermal.areaMm2[15]).toBeGreaterThan(0);
    expect(field.layers[0].bottomMm).toBeGreaterThan(field.layers[0].topMm);
  });
  test("fresh dots stand in the epidermis too", () => {
    const { dots } = sampleInput({ perCm2: 1 });
    const of = (age: number) => dotField(depositClasses(dots), 1e4, carbon, 0.06, age, likelyAgeing).layers.length;
    expect(of(0)).toBe(2);
    expect(of(14)).toBe(1);
  });
});
