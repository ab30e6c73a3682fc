import { type CasePatch, scarCase } from "../client.js";
import type { CoverageRow, CoverageSubject } from "../coverage-row.js";
import { byCaseRule, byCitation, entry, toldToAll } from "../probes.js";

const tooYoung: CasePatch = { intake: { ageYears: 17 } };

/** What an outlook with dots says and a plan without them does not. */
const told = (kind: CoverageRow["kind"], carrier: string, ids: readonly string[]): CoverageRow[] =>
  ids.map((id) => byCitation(entry(id), { kind, carrier, trigger: {}, nearMiss: tooYoung }));

const factor = (id: string, trigger: CasePatch, nearMiss: CasePatch): CoverageRow =>
  byCitation(entry(id), { kind: "figure", carrier: "plan.outlook.touchUpForecast.factors", trigger, nearMiss });

const lifestyle = (answers: NonNullable<NonNullable<CasePatch["intake"]>["lifestyle"]>): CasePatch => ({
  intake: { lifestyle: answers },
});

/** What the pigment on the tray changes, beside the usual carbon. */
const pigment = (id: string, carrier: string, ids: readonly string[]): CoverageRow[] =>
  ids.map((evidence) =>
    byCitation(entry(evidence), { kind: "field", carrier, trigger: { materials: { pigment: { id } } }, nearMiss: {} }),
  );

const advised = (carrier: string, elsewhere: string, ids: readonly string[]): CoverageRow[] =>
  ids.map((id) => toldToAll(entry(id), carrier, elsewhere));

/** How it lasts, is removed, goes wrong; whom to choose. */
export const outlook: CoverageSubject = {
  subject: "How it lasts, what may go wrong, whom to choose",
  rows: [
    ...told("figure", "plan.outlook.touchUpForecast.claims", [
      "longevity-three-to-five",
      "longevity-three-to-seven",
      "longevity-four-to-six",
      "longevity-about-five",
      "longevity-five-to-seven",
      "longevity-five-to-eight",
      "longevity-five-to-fifteen",
    ]),
    ...told("sentence", "plan.outlook.touchUpForecast.statements", [
      "longevity-body-processes",
      "refinement-two-to-eight-months",
      "touch-up-most-shared",
    ]),
    factor("longevity-crisp-edge", { wantedLook: { softness: 0.34 } }, { wantedLook: { softness: 0.35 } }),
    factor("touch-up-crisp-share", { wantedLook: { softness: 0.34 } }, { wantedLook: { softness: 0.35 } }),
    factor("touch-up-sun-assumption", lifestyle({ sun: "much" }), {}),
    factor(
      "touch-up-sun-care-assumption",
      lifestyle({ usesSunscreenOrHat: "yes" }),
      lifestyle({ usesSunscreenOrHat: "no" }),
    ),
    factor("touch-up-water-assumption", lifestyle({ swimming: "much" }), {}),
    factor("touch-up-oil-assumption", { skin: { oily: "yes" } }, {}),
    factor("touch-up-smoking-unknown", lifestyle({ smokes: "yes" }), {}),
    factor("touch-up-scar-share", scarCase(), {}),
    factor("ageing-drivers", { skin: { sunDamaged: "yes" } }, {}),
    ...told("figure", "plan.outlook.removal.sessions", ["removal-laser-few", "removal-plan-two", "removal-laser-many"]),
    ...told("figure", "plan.outlook.removal.waits", [
      "removal-wait-six-to-eight-weeks",
      "removal-review-three-to-four-weeks",
      "removal-again-wait",
    ]),
    ...told("figure", "plan.outlook.removal.price", ["removal-price"]),
    ...told("sentence", "plan.outlook.removal.statements", [
      "removal-possible",
      "removal-not-always",
      "removal-pale-patches",
      "removal-spares-hair",
      "removal-may-harm-hair",
    ]),
    ...told("sentence", "plan.outlook.statements", [
      "ageing-spread",
      "permanent-is-not",
      "permanent-as-named",
      "complication-allergy-unknown",
      "greying-mismatch",
    ]),
    ...pigment("pigment-iron-oxide-black", "plan.outlook.colour", ["colour-iron-oxide-shift", "pigment-iron-oxide"]),
    ...pigment("pigment-iron-oxide-black", "plan.outlook.removal.statements", ["removal-iron-oxide-darkens"]),
    ...pigment("pigment-carbon-tattoo", "plan.outlook.colour", ["pigment-plain-tattoo-ink"]),
    ...pigment("pigment-carbon-tattoo", "plan.outlook.removal.sessions", ["removal-tattoo-ink-up-to-ten"]),
    ...pigment("pigment-organic", "plan.outlook.colour", ["pigment-organic-no-metal", "colour-organic-unknown"]),
    ...pigment("pigment-temporary", "plan.outlook.touchUpForecast.claims", [
      "longevity-temporary-yearly",
      "longevity-temporary-fades",
      "longevity-temporary-half-to-two",
      "longevity-temporary-two-to-three",
    ]),
    ...advised("plan.clientAdvice.risks", "plan.clientAdvice.questions", [
      "complication-series",
      "complication-any-tattoo",
      "complication-any-tattoo-problems",
      "complication-infection-german",
      "complication-want-removal",
      "complication-blood-borne",
      "complication-poor-result",
    ]),
    ...advised("plan.clientAdvice.choosing", "plan.clientAdvice.expect", ["choose-sterile-approved"]),
    ...advised("plan.clientAdvice.expect", "plan.clientAdvice.questions", [
      "satisfaction-series",
      "confidence-builder",
      "outcomes-vary",
    ]),
    byCaseRule(entry("choose-practitioner"), "practitioner-unlicensed", {
      trigger: { practitioner: { licensed: "no" } },
      nearMiss: { practitioner: { licensed: "yes" } },
    }),
    byCaseRule(entry("practitioner-hours-assumption"), "practitioner-training-short", {
      trigger: { practitioner: { trainingHours: 99 } },
      nearMiss: { practitioner: { trainingHours: 100 } },
    }),
    byCaseRule(entry("choose-healed-photographs"), "practitioner-healed-photos", {
      trigger: { practitioner: { healedPhotosShown: "no" } },
      nearMiss: { practitioner: { healedPhotosShown: "yes" } },
    }),
    byCitation(entry("shine-stays"), {
      kind: "sentence",
      carrier: "plan.outlook.statements",
      trigger: {},
      nearMiss: { wantedLook: { worn: "short" } },
    }),
  ],
};
