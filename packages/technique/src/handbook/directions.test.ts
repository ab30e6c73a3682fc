import fc from "fast-check";
import { expect, test } from "vitest";
import { depositModel } from "../deposit-model.js";
import { depositOf } from "../deposit-of.js";
import { puncture } from "../puncture.js";
import { techniqueInputs } from "../technique-inputs.js";
import { type Direction, directions, type Outcome, outcomes, type Situation } from "./directions.js";
import { checkSign, raised } from "./sign-check.js";
import { moved } from "./situations.js";
import { caseA, caseB, workedSkin } from "./worked-cases.js";

/** Cases A and B with every input moved by up to a fifth, for itself. */
const nearby = fc
  .tuple(
    fc.constantFrom(caseA, caseB),
    fc.array(fc.double({ min: -0.2, max: 0.2, noNaN: true }), {
      minLength: techniqueInputs.length,
      maxLength: techniqueInputs.length,
    }),
  )
  .map(([technique, shares]) => moved([technique, workedSkin], shares));

const stretchedMm = ([technique, tissue]: Situation): number =>
  puncture(technique, tissue, depositModel).stretchedDepthMm;
const deeperThan =
  (mm: number) =>
  (situation: Situation): boolean =>
    stretchedMm(situation) > mm;
/** The needle stays in the dermis, so its end cannot matter to what lies above. */
const insideSkin = (situation: Situation): boolean => depositOf(...situation).needleDepthMm < situation[1].skinMm;

/**
 * Where a sign is stated only under a condition. The table of directions names the first of them; the others
 * are findings of the map over the whole range, where these signs turn.
 */
const conditions: { readonly [key: string]: (situation: Situation) => boolean } = {
  // More bleeding washes pigment out; beyond index 1 no sign is stated.
  "dwell mass": (situation) => depositOf(...situation).bleedingIndex <= 1,
  // A wider needle or one more loses depth; where the needle is barely in, that costs more than it brings.
  "diameter mass": deeperThan(0.62),
  // A single leaning needle's dot is wide by its lean, and that shrinks with the depth lost.
  "diameter radius": (situation) =>
    deeperThan(0.62)(situation) && (situation[0].needle.count > 1 || situation[0].angleDeg >= 72),
  "diameter bleeding": deeperThan(0.55),
  "count mass": deeperThan(0.5),
  "count bleeding": deeperThan(0.5),
  "skin depth": insideSkin,
  "skin mass": insideSkin,
  "skin radius": insideSkin,
  // Upright, a barely entered needle goes deeper and its ink has more to fill than its lean took.
  "angle radius": deeperThan(0.47),
  // Far from the end of the dermis only fullness spills, and a leaning track is longer and holds more.
  "angle spill": (situation) => depositOf(...situation).needleDepthMm > situation[1].skinMm - 0.6,
  // With the number of punctures kept, a faster machine dwells shorter and drags less far.
  "frequency radius": ([technique]) => technique.dragMmPerS === 0 && technique.angleDeg < 85,
};
/** The drag is taken away where it hides the sign. */
const adjusted = (key: string, [technique, tissue]: Situation): Situation =>
  key === "frequency radius" ? [{ ...technique, dragMmPerS: 0 }, tissue] : [technique, tissue];

const stated = directions.flatMap((direction) =>
  outcomes
    .filter((outcome) => direction.signs[outcome] !== undefined)
    .map((outcome): readonly [Direction, Outcome] => [direction, outcome]),
);
for (const [direction, outcome] of stated) {
  const sign = direction.signs[outcome]!;
  test(`${direction.words}: ${outcome} ${sign}`, () => {
    const key = `${direction.id} ${outcome}`;
    let checked = 0;
    fc.assert(
      fc.property(nearby, (drawn) => {
        const situation = adjusted(key, drawn);
        if (conditions[key] && !conditions[key](situation)) return;
        const pair = raised(direction, situation);
        const result = pair && checkSign(outcome, sign, ...pair);
        if (!result) return;
        checked++;
        expect(result).toBe("holds");
      }),
      { numRuns: 150 },
    );
    // A condition that lets nothing through would prove nothing.
    expect(checked).toBeGreaterThan(30);
  });
}

test("pigment is linear in what the bottle holds", () =>
  fc.assert(
    fc.property(nearby, ([technique, tissue]) => {
      const twice = { ...technique, ink: { ...technique.ink, neatMgPerMl: 2 * technique.ink.neatMgPerMl } };
      expect(depositOf(twice, tissue).massNg).toBeCloseTo(2 * depositOf(technique, tissue).massNg, 9);
    }),
  ));

test("the gap and the give end in no deposit, not in a negative one", () => {
  for (const change of [{ guideGapMm: 0.5, extensionMm: 0.6 }, { complianceMmPerN: 30 }]) {
    expect(depositOf({ ...caseA, ...change }, workedSkin)).toMatchObject({ massNg: 0, radiusMm: 0, depthMm: 0 });
  }
});
