import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultTechnique, needles } from "./default-technique.js";
import type { Deposit } from "./deposit.js";
import { depositModel } from "./deposit-model.js";
import { depositOf, dermalLayer } from "./deposit-of.js";
import { cupInk, dotVolumeNl } from "./ink-volume.js";
import { puncture } from "./puncture.js";
import type { Technique } from "./technique.js";
import type { Tissue } from "./tissue.js";

const skin: Tissue = {
  epidermisMm: 0.08,
  skinMm: 1.33,
  toughness: 1,
  stiffness: 1,
  spillSusceptibility: 1,
  vesselFactor: 1,
  radiusFactor: 1,
  dermalRetention: 0.9,
  skinSdMm: 0.3,
  vasoconstriction: 0,
};
const three: Technique = { ...defaultTechnique, needle: needles["3RL-0.25"] };
const single: Technique = defaultTechnique;

// Worked by hand from the equations: extension 1.0, angle 80, 100 Hz, 0.05 s, stretch 1.1, dilution 20.
const worked = [
  {
    name: "3RL 0.25",
    technique: three,
    dimple: 0.246,
    give: 0.094,
    stretched: 0.645,
    needle: 0.71,
    volume: 12.3,
    shed: 0.21,
    depth: 0.34,
    spread: 0.15,
    radius: 0.21,
    delivered: 88,
    healed: 59,
    spill: 0.017,
    bleeding: 0.28,
  },
  {
    name: "1RL 0.25",
    technique: single,
    dimple: 0.21,
    give: 0.054,
    stretched: 0.721,
    needle: 0.79,
    volume: 5.3,
    shed: 0.19,
    depth: 0.37,
    spread: 0.17,
    radius: 0.113,
    delivered: 38,
    healed: 27,
    spill: 0.018,
    bleeding: 0.12,
  },
];
for (const row of worked) {
  test(`worked example ${row.name}`, () => {
    const track = puncture(row.technique, skin, depositModel);
    expect(track.dimpleMm).toBeCloseTo(row.dimple, 3);
    expect(track.giveMm).toBeCloseTo(row.give, 3);
    expect(track.stretchedDepthMm).toBeCloseTo(row.stretched, 3);
    expect(track.needleDepthMm).toBeCloseTo(row.needle, 2);
    expect(dotVolumeNl(row.technique, track.stretchedDepthMm, depositModel)).toBeCloseTo(row.volume, 0);
    const deposit = depositOf(row.technique, skin);
    expect(deposit.shedShare).toBeCloseTo(row.shed, 2);
    expect(deposit.depthMm).toBeCloseTo(row.depth, 2);
    expect(deposit.depthSpreadMm).toBeCloseTo(row.spread, 2);
    // The hand calculation rounded the ring and the volume on its way.
    expect(Math.abs(deposit.radiusMm / row.radius - 1)).toBeLessThan(0.03);
    expect(Math.abs(deposit.deliveredNg - row.delivered)).toBeLessThan(1);
    expect(Math.abs(deposit.massNg - row.healed)).toBeLessThan(1);
    expect(deposit.spillProbability).toBeCloseTo(row.spill, 2);
    expect(deposit.bleedingIndex).toBeCloseTo(row.bleeding, 2);
  });
}

test("uptake matches tattoo-machine infusion: 1.62 nL a perforation (Arbache 2019)", () => {
  // 0.3 mm set, needles of 0.25 and 0.35 mm, geometric uptake only: published ratio 2.1 to 5.
  const one = (diameterMm: number): number =>
    dotVolumeNl({ ...single, needle: { ...single.needle, diameterMm }, dwellS: 0.01, dilutionParts: 20 }, 0.3, {
      ...depositModel,
      uptake: 1,
    });
  expect(1.62 / one(0.25)).toBeGreaterThan(2);
  expect(1.62 / one(0.35)).toBeLessThan(5.1);
});

test("100 dots per cm2 carry 430 to 940 times less carbon than a body tattoo (Engel 2008)", () => {
  for (const technique of [single, three]) {
    const ugPerCm2 = (100 * depositOf(technique, skin).massNg) / 1000;
    expect(2530 / ugPerCm2).toBeGreaterThan(420);
    expect(2530 / ugPerCm2).toBeLessThan(950);
  }
});

// Case A changed one input at a time.
const ratios: {
  name: string;
  technique?: Partial<Technique>;
  tissue?: Partial<Tissue>;
  of: keyof Deposit;
  ratio: number;
}[] = [
  { name: "extension +10 %", technique: { extensionMm: 1.1 }, of: "depthMm", ratio: 1.11 },
  { name: "extension +10 %", technique: { extensionMm: 1.1 }, of: "radiusMm", ratio: 1.07 },
  { name: "extension +10 %", technique: { extensionMm: 1.1 }, of: "massNg", ratio: 1.41 },
  { name: "dwell x 2", technique: { dwellS: 0.1 }, of: "massNg", ratio: 1.41 },
  { name: "dwell x 2", technique: { dwellS: 0.1 }, of: "radiusMm", ratio: 1.11 },
  { name: "angle 60", technique: { angleDeg: 60 }, of: "depthMm", ratio: 0.87 },
  { name: "angle 60", technique: { angleDeg: 60 }, of: "radiusMm", ratio: 1.13 },
  { name: "taper 1.5", technique: { needle: { ...three.needle, taperMm: 1.5 } }, of: "massNg", ratio: 2.4 },
  { name: "toughness x 2", tissue: { toughness: 2 }, of: "massNg", ratio: 0.16 },
];
for (const { name, technique, tissue, of, ratio } of ratios) {
  test(`${name}: ${of} x ${ratio}`, () => {
    const changed = depositOf({ ...three, ...technique }, { ...skin, ...tissue })[of];
    expect(changed / depositOf(three, skin)[of]).toBeCloseTo(ratio, 1);
  });
}

type Signs = { depth?: number; mass?: number; radius?: number; spill?: number; bleeding?: number };
/** Signs when the input is raised; left out = no sign asserted. */
const directions: { name: string; raise: (t: Technique, s: Tissue) => [Technique, Tissue]; signs: Signs }[] = [
  {
    name: "extension",
    raise: (t, s) => [{ ...t, extensionMm: t.extensionMm * 1.1 }, s],
    signs: { depth: 1, mass: 1, radius: 1, spill: 1, bleeding: 1 },
  },
  {
    name: "angle to upright",
    raise: (t, s) => [{ ...t, angleDeg: t.angleDeg + 5 }, s],
    // Spill is left out: a steeper track pierces more but spreads the ink over more depth.
    signs: { depth: 1, mass: 1, radius: -1, bleeding: 1 },
  },
  {
    name: "guide gap",
    raise: (t, s) => [{ ...t, guideGapMm: t.guideGapMm + 0.05 }, s],
    signs: { depth: -1, mass: -1, radius: -1, spill: -1, bleeding: -1 },
  },
  {
    name: "give",
    raise: (t, s) => [{ ...t, complianceMmPerN: t.complianceMmPerN * 1.2 }, s],
    signs: { depth: -1, mass: -1, radius: -1, spill: -1, bleeding: -1 },
  },
  {
    name: "dwell",
    raise: (t, s) => [{ ...t, dwellS: t.dwellS * 1.2 }, s],
    signs: { depth: 1, mass: 1, radius: 1, spill: 1, bleeding: 1 },
  },
  {
    name: "stretch",
    raise: (t, s) => [{ ...t, stretchRatio: t.stretchRatio + 0.03 }, s],
    signs: { depth: 1, mass: 1, spill: 1, bleeding: 1 },
  },
  {
    name: "dilution",
    raise: (t, s) => [{ ...t, dilutionParts: t.dilutionParts + 3 }, s],
    signs: { depth: 0, mass: -1, radius: 1, bleeding: 0 },
  },
  {
    name: "needle count",
    raise: (t, s) => [{ ...t, needle: { ...t.needle, count: t.needle.count + 2 } }, s],
    signs: { depth: -1, radius: 1, bleeding: 1 },
  },
  {
    name: "diameter",
    raise: (t, s) => [{ ...t, needle: { ...t.needle, diameterMm: t.needle.diameterMm * 1.1 } }, s],
    signs: { depth: -1, radius: 1, bleeding: 1 },
  },
  {
    name: "taper",
    raise: (t, s) => [{ ...t, needle: { ...t.needle, taperMm: t.needle.taperMm * 1.2 } }, s],
    signs: { depth: 0, mass: -1, radius: -1, bleeding: -1 },
  },
  {
    name: "toughness",
    raise: (t, s) => [t, { ...s, toughness: s.toughness * 1.1 }],
    signs: { depth: -1, mass: -1, radius: -1, spill: -1, bleeding: -1 },
  },
  {
    name: "stiffness alone",
    raise: (t, s) => [t, { ...s, stiffness: s.stiffness * 1.1 }],
    signs: { depth: 1, mass: 1, radius: 1, spill: 1, bleeding: 1 },
  },
  {
    name: "epidermis",
    raise: (t, s) => [t, { ...s, epidermisMm: s.epidermisMm + 0.02 }],
    signs: { depth: 1, mass: -1, bleeding: 0 },
  },
  {
    name: "skin thickness",
    raise: (t, s) => [t, { ...s, skinMm: s.skinMm + 0.1 }],
    signs: { depth: 0, mass: 0, radius: 0, spill: -1, bleeding: 0 },
  },
  {
    name: "spill susceptibility",
    raise: (t, s) => [t, { ...s, spillSusceptibility: s.spillSusceptibility * 1.1 }],
    signs: { depth: 0, mass: 0, radius: 1, spill: 1, bleeding: 0 },
  },
  {
    name: "drag",
    raise: (t, s) => [{ ...t, dragMmPerS: t.dragMmPerS + 0.5 }, s],
    signs: { depth: 0, mass: 0, radius: 1, bleeding: 0 },
  },
  {
    name: "vasoconstriction",
    raise: (t, s) => [t, { ...s, vasoconstriction: 1 }],
    signs: { depth: 0, mass: 1, bleeding: -1 },
  },
];
const place = fc.record({
  extensionMm: fc.double({ min: 0.85, max: 1.05, noNaN: true }),
  angleDeg: fc.double({ min: 72, max: 84, noNaN: true }),
  dwellS: fc.double({ min: 0.02, max: 0.08, noNaN: true }),
  count: fc.constantFrom(1, 3),
  skinMm: fc.double({ min: 1.1, max: 1.6, noNaN: true }),
});
for (const { name, raise, signs } of directions) {
  test(`raising ${name}`, () =>
    fc.assert(
      fc.property(place, ({ count, skinMm, ...given }) => {
        const technique: Technique = { ...single, ...given, needle: { ...single.needle, count } };
        const tissue = { ...skin, skinMm };
        const before = depositOf(technique, tissue);
        const after = depositOf(...raise(technique, tissue));
        const check = (sign: number | undefined, a: number, b: number): void => {
          if (sign === undefined) return;
          if (sign === 0) expect(Math.abs(b - a)).toBeLessThan(1e-12 + 1e-9 * Math.abs(a));
          // A spill of 1e-9 is rounding, not a direction.
          else if (Math.max(Math.abs(a), Math.abs(b)) > 1e-9) expect(Math.sign(b - a)).toBe(sign);
        };
        check(signs.depth, before.depthMm, after.depthMm);
        check(signs.mass, before.massNg, after.massNg);
        check(signs.radius, before.radiusMm, after.radiusMm);
        check(signs.spill, before.spillProbability, after.spillProbability);
        check(signs.bleeding, before.bleedingIndex, after.bleedingIndex);
      }),
    ));
}

test("thick ink only half fills the hole", () => {
  const thick = { ...three, ink: { ...three.ink, neatViscosityMPaS: 2000 }, dilutionParts: 1 };
  const thin = { ...three, ink: { ...three.ink, neatViscosityMPaS: 5 }, dilutionParts: 1 };
  expect(cupInk(thick).viscosityMPaS).toBeGreaterThan(40);
  expect(depositOf(thick, skin).massNg).toBeLessThan(0.9 * depositOf(thin, skin).massNg);
});

test("shares sum to one and the mean is exact, whatever the layer", () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0.1, max: 4, noNaN: true }),
      fc.double({ min: 0.5, max: 2, noNaN: true }),
      fc.double({ min: 0, max: 2, noNaN: true }),
      (needleMm, skinMm, shape) => {
        const layer = dermalLayer(needleMm, { ...skin, skinMm }, shape);
        expect(layer.shedShare + layer.dermalShare + layer.belowShare).toBeCloseTo(1, 12);
        // Riemann sum of the depth law: slow, but it is the definition.
        let mass = 0;
        let moment = 0;
        const end = Math.min(needleMm, skinMm);
        const cells = 4000;
        for (let i = 0; i < cells; i++) {
          const z = 0.08 + ((i + 0.5) / cells) * (end - 0.08);
          const density = (1 - z / needleMm) ** shape;
          mass += density;
          moment += density * z;
        }
        expect(layer.meanMm).toBeCloseTo(moment / mass, 3);
      },
    ),
  ));

test("edges are finite: one puncture, no dilution, upright, one needle", () => {
  const edge = depositOf({ ...single, dwellS: 0.01, dilutionParts: 0, angleDeg: 90 }, skin);
  for (const value of Object.values(edge)) expect(Number.isFinite(value)).toBe(true);
  expect(edge.massNg).toBeGreaterThan(0);
});
test("a needle that does not enter leaves zero, not NaN", () => {
  const none = depositOf({ ...single, extensionMm: 0.1 }, skin);
  expect(none.massNg).toBe(0);
  expect(none.radiusMm).toBe(0);
});
test("a needle that stays in the epidermis is shed", () => {
  const shallow = depositOf({ ...single, extensionMm: 0.31 }, skin);
  expect(shallow.needleDepthMm).toBeGreaterThan(0);
  expect(shallow.needleDepthMm).toBeLessThan(0.08);
  expect(shallow.massNg).toBe(0);
  expect(shallow.shedShare).toBe(1);
});
