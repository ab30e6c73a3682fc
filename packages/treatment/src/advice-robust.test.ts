import fc from "fast-check";
import { expect, test } from "vitest";
import { allAlternatives, alternatives, alternativesLeftOut } from "./alternatives.js";
import { type ClientCaseInput, clientCase } from "./case.js";
import { courseOf } from "./client-course.js";
import { evidenceById } from "./evidence-registry.js";
import { hairLossCauses, situations } from "./intake-words.js";
import { outlookOf } from "./outlook.js";
import type { PigmentKind } from "./plan-advice.js";
import { usedEvidence } from "./used-evidence.js";

const answer = fc.constantFrom("yes", "no", "unknown");
const amount = fc.constantFrom("little", "some", "much", "unknown");
const months = fc.option(fc.integer({ min: 0, max: 1200 }), { nil: undefined });
const cause = fc.constantFrom(...hairLossCauses);

/** Anybody at all, answers that contradict each other included. */
const anybody = fc.record({
  ageYears: fc.option(fc.integer({ min: 0, max: 120 }), { nil: undefined }),
  sex: fc.constantFrom("female", "male", "unknown"),
  situations: fc.uniqueArray(fc.constantFrom(...situations), { maxLength: 5 }),
  hairLoss: fc.record({
    cause,
    otherCauses: fc.uniqueArray(cause, { maxLength: 3 }),
    activeNow: answer,
    progressing: answer,
    monthsSinceChange: months,
    monthsSinceNewPatch: months,
  }),
  health: fc.record({
    pregnantOrBreastfeeding: answer,
    keloidOrRaisedScars: answer,
    lupus: answer,
    infectionInField: answer,
    allergyLatex: answer,
  }),
  medication: fc.record({ finasteride: answer, minoxidil: answer, dutasteride: answer, minoxidilFailed: answer }),
  lifestyle: fc.record({ sun: amount, swimming: amount, sauna: amount, exfoliatesScalp: answer, smokes: answer }),
});
const pigments = fc.uniqueArray(
  fc.record<PigmentKind>({
    pigmentClass: fc.constantFrom("permanent-cosmetic", "tattoo-ink", "temporary"),
    base: fc.constantFrom("carbon", "iron-oxide", "organic"),
  }),
  { minLength: 1, maxLength: 3, selector: ({ pigmentClass, base }) => `${pigmentClass} ${base}` },
);
const rest: Omit<ClientCaseInput, "intake" | "country"> = {
  schemaVersion: 1,
  head: { template: "male" },
  skin: { lab: { l: 65, a: 9, b: 15 } },
  wantedLook: { worn: "short", visualPerCm2: 80, zones: ["frontal"] },
  startDate: "2028-02-29",
  seed: 1,
};

test("whoever asks gets a whole answer: every row placed, every id known, nothing stopped by dots", () => {
  fc.assert(
    fc.property(
      anybody,
      pigments,
      fc.stringMatching(/^[A-Z]{2}$/),
      fc.boolean(),
      (intake, kinds, country, vasoconstrictor) => {
        const asked = clientCase.parse({ ...rest, intake, country });
        const offered = alternatives(asked.intake);
        const out = alternativesLeftOut(asked.intake);
        expect(offered.length + out.length).toBe(allAlternatives.length + 1);
        if (asked.intake.sex === "female" || asked.intake.health.pregnantOrBreastfeeding === "yes")
          expect(offered.map(({ id }) => id)).not.toEqual(expect.arrayContaining(["finasteride"]));
        const outlook = outlookOf([], asked, kinds);
        const { likelyYears } = outlook.touchUpForecast;
        expect(likelyYears.lower).toBeGreaterThan(0);
        expect(likelyYears.lower).toBeLessThanOrEqual(likelyYears.likely);
        expect(likelyYears.likely).toBeLessThanOrEqual(likelyYears.upper);
        expect(outlook.colour.length).toBe(kinds.length);
        const course = courseOf([{ date: asked.startDate, minutes: 10 }], asked, { intervalDays: 14, vasoconstrictor });
        for (const id of usedEvidence([offered, outlook, course])) evidenceById(id);
      },
    ),
    { seed: 19, numRuns: 50 },
  );
});
