import fc from "fast-check";
import { expect, test } from "vitest";
import { defaultTechnique, needles } from "./default-technique.js";
import { depositOf } from "./deposit-of.js";
import { depositDraws, drawsBand } from "./deposit-scatter.js";
import { techniqueFor } from "./technique-for.js";
import { type SkinTraits, tissueAt, tissuePlaces } from "./tissue-map.js";

const traits: SkinTraits = { sex: "male", ageYears: 35, oily: false, sunDamaged: false, vasoconstrictor: false };
const skin = { ...tissueAt("midscalp", traits), skinMm: 1.33 };
const three = { ...defaultTechnique, needle: needles["3RL-0.25"] };

// Solved by hand from the equations at skin 1.33 mm.
test("0.35 mm, 0.20 mm, 50 ng with a 3RL", () => {
  const solved = techniqueFor({ depthMm: 0.35, radiusMm: 0.2, massNg: 50 }, three, skin);
  expect(solved.technique.extensionMm).toBeCloseTo(1.06, 1);
  expect(solved.technique.dwellS).toBeCloseTo(0.03, 2);
  expect(Math.abs(solved.technique.dilutionParts - 22)).toBeLessThan(3);
  expect(solved.deposit.spillProbability).toBeCloseTo(0.017, 2);
  expect(solved.refusals).toEqual([]);
});
test("0.55 mm is refused for spill and the deepest safe depth is said", () => {
  const solved = techniqueFor(
    { depthMm: 0.55, radiusMm: 0.15, massNg: 25 },
    { ...defaultTechnique, needle: needles["1RL-0.30"] },
    skin,
  );
  expect(solved.technique.extensionMm).toBeGreaterThan(1.5);
  expect(solved.deposit.spillProbability).toBeCloseTo(0.26, 1);
  expect(solved.refusals.join(" ")).toMatch(/spill/);
  expect(solved.deepestMm).toBeCloseTo(0.42, 1);
});
test("an atrophic scar refuses", () => {
  const scar = { ...tissueAt("scar-atrophic", traits), skinMm: 0.76 };
  const solved = techniqueFor({ depthMm: 0.3, radiusMm: 0.12, massNg: 15 }, defaultTechnique, scar);
  expect(solved.refusals.length).toBeGreaterThan(0);
  expect(solved.deepestMm).toBeLessThan(0.3);
});
// Skin 0.95 / 1.2 / 1.5 mm: deepest healed depth at 5 % spill of pierced skin is 0.29 / 0.38 / 0.48.
for (const [skinMm, deepest] of [
  [0.95, 0.29],
  [1.2, 0.38],
  [1.5, 0.48],
]) {
  test(`deepest at ${skinMm} mm skin`, () => {
    const solved = techniqueFor({ depthMm: 0.7, radiusMm: 0.12, massNg: 5 }, defaultTechnique, { ...skin, skinMm });
    expect(Math.abs((solved.deepestMm ?? 0) - deepest)).toBeLessThan(0.03);
  });
}
test("measuring thickness by ultrasound buys about 0.05 mm of depth", () => {
  const target = { depthMm: 0.7, radiusMm: 0.12, massNg: 5 };
  const prior = techniqueFor(target, defaultTechnique, { ...skin, skinMm: 1.2 });
  const measured = techniqueFor(target, defaultTechnique, { ...skin, skinMm: 1.2, skinSdMm: 0.18 });
  expect((measured.deepestMm ?? 0) - (prior.deepestMm ?? 0)).toBeCloseTo(0.05, 1);
});

test("the inverse is met by the forward model wherever it says so", () =>
  fc.assert(
    fc.property(
      fc.double({ min: 0.25, max: 0.42, noNaN: true }),
      fc.double({ min: 0.11, max: 0.2, noNaN: true }),
      fc.double({ min: 15, max: 80, noNaN: true }),
      fc.constantFrom(...tissuePlaces),
      fc.constantFrom(...Object.values(needles)),
      (depthMm, radiusMm, massNg, place, needle) => {
        const tissue = tissueAt(place, traits);
        const solved = techniqueFor({ depthMm, radiusMm, massNg }, { ...defaultTechnique, needle }, tissue);
        const deposit = depositOf(solved.technique, tissue);
        expect(deposit).toEqual(solved.deposit);
        // Beyond the dermis the mean cannot follow; the refusal says so.
        if (solved.refusals.length > 0) return;
        expect(deposit.depthMm).toBeCloseTo(depthMm, 4);
        if (!solved.shortfalls.some((why) => why.startsWith("radius")))
          expect(deposit.radiusMm).toBeCloseTo(radiusMm, 3);
        if (solved.shortfalls.length === 0) expect(deposit.massNg / massNg).toBeCloseTo(1, 2);
      },
    ),
    { numRuns: 60 },
  ));

test("the worked example's 5-95 % ranges are reached by its draws", () => {
  const draws = depositDraws(three, { ...skin, skinMm: 1.33 }, 1, 2000);
  const depth = drawsBand(draws.depthMm, 0.34);
  expect(depth.lower).toBeGreaterThan(0.08);
  expect(depth.lower).toBeLessThan(0.26);
  expect(depth.upper).toBeGreaterThan(0.4);
  expect(depth.upper).toBeLessThan(0.52);
  const mass = drawsBand(draws.massNg, 59);
  expect(mass.lower).toBeLessThan(15);
  expect(mass.upper).toBeGreaterThan(120);
  expect(depositDraws(three, skin, 5).massNg).toEqual(depositDraws(three, skin, 5).massNg);
  expect(depositDraws(three, skin, 5).massNg).not.toEqual(depositDraws(three, skin, 6).massNg);
});

test("tissue: sex, age, sun and oil act, a measurement wins", () => {
  expect(tissueAt("crown", { ...traits, sex: "female" }).skinMm).toBeCloseTo(1.35 * 0.85, 12);
  expect(tissueAt("crown", { ...traits, ageYears: 70 }).spillSusceptibility).toBeCloseTo(1.3, 12);
  expect(tissueAt("crown", { ...traits, sunDamaged: true }).stiffness).toBeCloseTo(0.72, 12);
  expect(tissueAt("crown", { ...traits, oily: true }).dermalRetention).toBeCloseTo(0.85, 12);
  expect(tissueAt("scar-strip", traits).dermalRetention).toBeCloseTo(0.82, 12);
  expect(tissueAt("crown", { ...traits, sex: "female", measuredSkinMm: 1.5 })).toMatchObject({
    skinMm: 1.5,
    skinSdMm: 0.18,
  });
});
