import type { IntakePatch } from "../client.js";
import type { CoverageRow, CoverageSubject } from "../coverage-row.js";
import { byRule, byScarRule, entry } from "../probes.js";

/** One line: an entry of the registry, the rule that it weighs in, the answer that wakes it and the near one. */
const answered = (id: string, rule: string, trigger: IntakePatch, nearMiss: IntakePatch): CoverageRow =>
  byRule(entry(id), rule, { trigger, nearMiss });

const cause = (hairLoss: NonNullable<IntakePatch["hairLoss"]>): IntakePatch => ({ hairLoss });
const areataFor = (months: number): IntakePatch => ({
  situations: ["alopecia-areata"],
  hairLoss: { cause: "alopecia-areata", causeFoundBy: "dermatologist", monthsSinceChange: months },
});

/** Contraindications, cautions and signs. */
export const candidates: CoverageSubject = {
  subject: "Who may be treated",
  rows: [
    answered("candidate-adult", "minor", { ageYears: 17 }, { ageYears: 18 }),
    answered(
      "candidate-pregnancy",
      "pregnancy",
      { sex: "female", health: { pregnantOrBreastfeeding: "yes" } },
      { sex: "female", health: { pregnantOrBreastfeeding: "no" } },
    ),
    answered(
      "candidate-keloid-note",
      "keloid-tendency",
      { health: { keloidOrRaisedScars: "yes" } },
      { health: { keloidOrRaisedScars: "no" } },
    ),
    answered(
      "candidate-keloid-rates",
      "open-health-keloid-or-raised-scars",
      { health: { keloidOrRaisedScars: "unknown" } },
      { health: { keloidOrRaisedScars: "no" } },
    ),
    answered(
      "candidate-field-healthy",
      "infection-in-field",
      { health: { infectionInField: "yes" } },
      { health: { infectionInField: "no" } },
    ),
    answered(
      "candidate-psoriasis-figures",
      "dermatitis-in-field",
      { health: { psoriasisOrDermatitisInField: "yes" } },
      { health: { psoriasisOrDermatitisInField: "no" } },
    ),
    answered("candidate-dle-koebner", "lupus", { health: { lupus: "yes" } }, { health: { lupus: "no" } }),
    answered("candidate-areata-two-years", "areata-not-two-years", areataFor(23), areataFor(24)),
    answered("candidate-areata-plan-shaved", "areata-stable", areataFor(24), areataFor(23)),
    answered(
      "candidate-areata-cortisone",
      "areata-active",
      { hairLoss: { cause: "alopecia-areata", activeNow: "yes" } },
      { hairLoss: { cause: "alopecia-areata", activeNow: "no" } },
    ),
    answered(
      "candidate-scarring-unknown-wait",
      "scarring-alopecia-not-quiet-long",
      cause({ cause: "frontal-fibrosing", monthsSinceChange: 23 }),
      cause({ cause: "frontal-fibrosing", monthsSinceChange: 24 }),
    ),
    answered(
      "candidate-anticoagulants",
      "anticoagulants",
      { health: { anticoagulants: "yes" } },
      { health: { anticoagulants: "no" } },
    ),
    answered(
      "candidate-bleeding-disorder",
      "bleeding-disorder",
      { health: { bleedingDisorder: "yes" } },
      { health: { bleedingDisorder: "no" } },
    ),
    answered(
      "candidate-isotretinoin-wait",
      "isotretinoin",
      { health: { isotretinoinLastSixMonths: "yes" } },
      { health: { isotretinoinLastSixMonths: "no" } },
    ),
    answered(
      "candidate-isotretinoin-no-delay",
      "isotretinoin",
      { health: { isotretinoinLastSixMonths: "yes" } },
      { health: { isotretinoinLastSixMonths: "no" } },
    ),
    answered(
      "candidate-chemotherapy-six",
      "chemotherapy-recent",
      { chemotherapy: { had: "yes", endedMonthsAgo: 5 } },
      { chemotherapy: { had: "yes", endedMonthsAgo: 6 } },
    ),
    answered(
      "candidate-chemotherapy-twelve",
      "chemotherapy-within-a-year",
      { chemotherapy: { had: "yes", endedMonthsAgo: 11 } },
      { chemotherapy: { had: "yes", endedMonthsAgo: 12 } },
    ),
    answered(
      "candidate-irradiated-skin",
      "chemotherapy-past",
      { chemotherapy: { had: "yes", endedMonthsAgo: 12 } },
      { chemotherapy: { had: "yes", endedMonthsAgo: 11 } },
    ),
    answered(
      "candidate-diabetes",
      "diabetes-uncontrolled",
      { health: { diabetes: "uncontrolled" } },
      { health: { diabetes: "controlled" } },
    ),
    answered(
      "candidate-immune",
      "immunosuppression",
      { health: { immunosuppression: "yes" } },
      { health: { immunosuppression: "no" } },
    ),
    answered(
      "candidate-blood-borne",
      "blood-borne-infection",
      { health: { bloodBorneInfection: "yes" } },
      { health: { bloodBorneInfection: "no" } },
    ),
    answered(
      "candidate-distress",
      "distress-beyond-finding",
      { expectations: { distressBeyondFinding: "yes" } },
      { expectations: { distressBeyondFinding: "no" } },
    ),
    answered(
      "candidate-active-loss-against",
      "loss-progressing",
      cause({ cause: "pattern-loss", progressing: "yes" }),
      cause({ cause: "pattern-loss", progressing: "no" }),
    ),
    answered("candidate-loss-goes-on", "further-loss-expected", { ageYears: 34 }, { ageYears: 35 }),
    answered(
      "candidate-regrowth-darkens",
      "traction-alopecia",
      cause({ cause: "traction" }),
      cause({ cause: "surgery-or-injury" }),
    ),
    answered(
      "candidate-medicines-checked",
      "other-medicines",
      { medication: { other: ["azithromycin"] } },
      { medication: { other: [] } },
    ),
    answered(
      "candidate-transplant-wait",
      "transplant-within-a-year",
      { earlierTransplant: { had: "yes", monthsAgo: 11 } },
      { earlierTransplant: { had: "yes", monthsAgo: 12 } },
    ),
    byScarRule(entry("candidate-scar-six"), "scar-young", { trigger: { ageMonths: 5 }, nearMiss: { ageMonths: 6 } }),
    byScarRule(entry("candidate-scar-twelve"), "scar-within-a-year", {
      trigger: { ageMonths: 11 },
      nearMiss: { ageMonths: 12 },
    }),
    byScarRule(entry("candidate-scar-thickened"), "scar-raised", {
      trigger: { raised: "yes" },
      nearMiss: { raised: "no" },
    }),
    answered(
      "candidate-tattoo-reaction",
      "tattoo-reaction",
      { health: { earlierTattooReaction: "yes" } },
      { health: { earlierTattooReaction: "no" } },
    ),
    answered(
      "candidate-allergens-listed",
      "allergy-pigment-or-metal",
      { health: { allergyPigmentOrMetal: "yes" } },
      { health: { allergyPigmentOrMetal: "no" } },
    ),
    answered("candidate-referral-signs", "active-signs", cause({ activeNow: "yes" }), cause({ activeNow: "no" })),
    answered("colour-mri", "mri-planned", { health: { mriPlanned: "yes" } }, { health: { mriPlanned: "no" } }),
  ],
};
