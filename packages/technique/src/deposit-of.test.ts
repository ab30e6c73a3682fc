import fc from "fast-check";
import { expect, test } from "vitest";
import type { Deposit } from "./deposit.js";
import { depositModel } from "./deposit-model.js";
import { depositOf, dermalLayer } from "./deposit-of.js";
import { caseA, caseB, workedSkin } from "./handbook/worked-cases.js";
import { cupInk, dotVolumeNl } from "./ink-volume.js";
import { withInstrument } from "./instrument.js";
import { puncture, puncturesOf } from "./puncture.js";
import { instruments, type Technique } from "./technique.js";
import { techniqueInputs } from "./technique-inputs.js";
import type { Tissue } from "./tissue.js";

const skin = workedSkin;
const three = caseA;
const single = caseB;

// Worked by hand from the equations: extension 1.0, angle 80, 100 Hz, 0.05 s, stretch 1.1, dilution 20.
const worked = [
  {
    name: "3RL 0.25",
    technique: three,
    count: 3,
    reach: 0.985,
    puncture: 2.3,
    sphere: 0.26,
    absorption: 6,
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
    count: 1,
    reach: 0.985,
    puncture: 3,
    sphere: 0.18,
    absorption: 8,
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
    const deposit = depositOf(row.technique, skin);
    // Equal-moment sphere of the hand-over to optics, and carbon's absorption in it.
    const sphereMm = Math.sqrt(5) * Math.cbrt((deposit.radiusMm / 2) ** 2 * deposit.depthSpreadMm);
    const perMm = (7.5 * deposit.massNg) / 1e6 / ((4 / 3) * Math.PI * sphereMm ** 3);
    const found = {
      reach: track.stretchedDepthMm + track.dimpleMm + track.giveMm,
      dimple: track.dimpleMm,
      give: track.giveMm,
      stretched: track.stretchedDepthMm,
      needle: track.needleDepthMm,
      puncture: dotVolumeNl({ ...row.technique, dwellS: 0.01 }, track.stretchedDepthMm, depositModel) / row.count,
      volume: dotVolumeNl(row.technique, track.stretchedDepthMm, depositModel),
      shed: deposit.shedShare,
      depth: deposit.depthMm,
      spread: deposit.depthSpreadMm,
      radius: deposit.radiusMm,
      delivered: deposit.deliveredNg,
      healed: deposit.massNg,
      spill: deposit.spillProbability,
      bleeding: deposit.bleedingIndex,
      sphere: sphereMm,
      absorption: perMm * 1000,
    };
    for (const [name, value] of Object.entries(found)) {
      expect(Math.abs(value / (row as unknown as Record<string, number>)[name] - 1), name).toBeLessThan(0.04);
    }
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
  { name: "taper 1.5", technique: { needle: { ...three.needle, taperMm: 1.5 } }, of: "spillProbability", ratio: 9.5 },
  { name: "toughness x 2", tissue: { toughness: 2 }, of: "massNg", ratio: 0.16 },
];
for (const { name, technique, tissue, of, ratio } of ratios) {
  test(`${name}: ${of} x ${ratio}`, () => {
    const changed = depositOf({ ...three, ...technique }, { ...skin, ...tissue })[of];
    // As far as the figure's own last digit.
    expect(Math.abs(changed / depositOf(three, skin)[of] / ratio - 1)).toBeLessThan(0.02);
  });
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

/** Any machine and any hand pen in any skin, every input over its whole legal range. */
const anything = fc
  .tuple(
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: techniqueInputs.length,
      maxLength: techniqueInputs.length,
    }),
    fc.constantFrom(...instruments),
    fc.integer({ min: 1, max: 10 }),
    fc.double({ min: 0.3, max: 1, noNaN: true }),
    fc.constantFrom(1, 1.1),
    fc.double({ min: 0.05, max: 0.5, noNaN: true }),
  )
  .map(([shares, instrument, tapsPerDot, dermalRetention, radiusFactor, skinSdMm]): [Technique, Tissue] => {
    let situation: readonly [Technique, Tissue] = [single, { ...skin, dermalRetention, radiusFactor, skinSdMm }];
    techniqueInputs.forEach((input, at) => {
      const value = input.least + shares[at] * (input.most - input.least);
      situation = input.write(input.whole ? Math.round(value) : value, ...situation);
    });
    const [technique, tissue] = situation;
    if (instrument !== "hand-pen") return [{ ...technique, instrument }, tissue];
    return [{ ...withInstrument(technique, instrument), tapsPerDot, complianceMmPerN: 1 + 2 * shares[0] }, tissue];
  });
test("over the whole legal range: finite, never negative, never more pigment than ink brought", () =>
  fc.assert(
    fc.property(anything, ([technique, tissue]) => {
      const deposit = depositOf(technique, tissue);
      for (const [name, value] of Object.entries(deposit)) {
        expect(Number.isFinite(value), name).toBe(true);
        expect(value, name).toBeGreaterThanOrEqual(0);
      }
      expect(deposit.massNg).toBeLessThanOrEqual(deposit.deliveredNg);
      expect(deposit.spillProbability).toBeLessThanOrEqual(1);
      expect(deposit.shedShare).toBeLessThanOrEqual(1);
      if (deposit.needleDepthMm <= tissue.epidermisMm) {
        expect(deposit).toMatchObject({ massNg: 0, radiusMm: 0, depthMm: 0, depthSpreadMm: 0, shedShare: 1 });
      } else {
        expect(deposit.massNg).toBeGreaterThan(0);
        expect(deposit.depthMm).toBeGreaterThan(tissue.epidermisMm);
        expect(deposit.depthMm).toBeLessThan(tissue.skinMm + depositModel.healingDriftMm);
      }
    }),
    { numRuns: 3000 },
  ));

test("a hand pen's punctures are its taps", () => {
  const pen = { ...withInstrument(single, "hand-pen"), extensionMm: 1.2 };
  expect(puncturesOf(pen)).toBe(2);
  expect(puncturesOf({ ...pen, dwellS: 1 })).toBe(2);
  const thrice = depositOf({ ...pen, tapsPerDot: 3 }, skin);
  expect(thrice.massNg).toBeGreaterThan(depositOf(pen, skin).massNg);
  expect(puncturesOf(withInstrument(pen, "rotary-pen"))).toBe(5);
});
