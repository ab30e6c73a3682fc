import type { Condition, Field } from "./condition.js";

/** A question that weighs on the decision as long as nobody has answered it. */
export type OpenQuestion = {
  readonly field: Field;
  /** As put to the client. */
  readonly question: string;
  /** "defer" where a bad answer would stop the case, "caution" where it would not. */
  readonly weighs: "defer" | "caution";
  readonly evidence: readonly string[];
  /** Asked only then. */
  readonly onlyIf?: Condition;
};

const causeIn = (...is: string[]): Condition => ({ field: "hairLoss.cause", is });
const disease = causeIn(
  "alopecia-areata",
  "alopecia-totalis",
  "lichen-planopilaris",
  "frontal-fibrosing",
  "central-centrifugal",
);
const shaved: Condition = {
  any: [
    { field: "situations", is: ["shaved-look"] },
    { field: "hairWorn", is: ["shaved"] },
  ],
};

export const openQuestions: readonly OpenQuestion[] = [
  {
    field: "hairLoss.activeNow",
    question: "Are there new patches, shedding, redness, scale, itch or pain now?",
    weighs: "defer",
    evidence: ["candidate-referral-signs"],
  },
  {
    field: "hairLoss.progressing",
    question: "Is the loss still going on?",
    weighs: "defer",
    evidence: ["candidate-active-loss-against"],
  },
  {
    field: "hairLoss.monthsSinceChange",
    question: "How many months ago did the loss last change?",
    weighs: "defer",
    evidence: ["candidate-areata-two-years", "candidate-scarring-unknown-wait"],
    onlyIf: disease,
  },
  {
    field: "hairLoss.monthsSinceChange",
    question: "How many months ago did the loss last change?",
    weighs: "caution",
    evidence: ["candidate-loss-goes-on"],
    onlyIf: { none: [disease, causeIn("none")] },
  },
  {
    field: "health.keloidOrRaisedScars",
    question: "Do scars grow raised?",
    weighs: "defer",
    evidence: ["candidate-keloid-avoid", "candidate-keloid-rates"],
  },
  {
    field: "health.infectionInField",
    question: "Is the scalp infected anywhere?",
    weighs: "defer",
    evidence: ["candidate-field-healthy"],
  },
  {
    field: "health.psoriasisOrDermatitisInField",
    question: "Is there psoriasis or dermatitis on the scalp?",
    weighs: "defer",
    evidence: ["candidate-field-healthy", "candidate-psoriasis-figures"],
  },
  {
    field: "health.woundOrGrowthInField",
    question: "Is there a wound or a growth on the scalp?",
    weighs: "defer",
    evidence: ["candidate-field-healthy"],
  },
  { field: "health.lupus", question: "Is there lupus?", weighs: "defer", evidence: ["candidate-dle-koebner"] },
  {
    field: "health.anticoagulants",
    question: "Are blood thinners taken?",
    weighs: "defer",
    evidence: ["candidate-anticoagulants"],
  },
  {
    field: "health.bleedingDisorder",
    question: "Is there a bleeding disorder?",
    weighs: "defer",
    evidence: ["candidate-bleeding-disorder"],
  },
  {
    field: "health.isotretinoinLastSixMonths",
    question: "Was isotretinoin taken in the last six months?",
    weighs: "defer",
    evidence: ["candidate-isotretinoin-wait"],
  },
  {
    field: "health.immunosuppression",
    question: "Are the defences lowered by illness or medicine?",
    weighs: "defer",
    evidence: ["candidate-immune"],
  },
  {
    field: "health.diabetes",
    question: "Is there diabetes, and is it under control?",
    weighs: "defer",
    evidence: ["candidate-diabetes"],
  },
  {
    field: "health.pregnantOrBreastfeeding",
    question: "Is the client pregnant or breast-feeding?",
    weighs: "defer",
    evidence: ["candidate-pregnancy"],
    onlyIf: { none: [{ field: "sex", is: ["male"] }] },
  },
  {
    field: "health.pregnantOrBreastfeeding",
    question: "Is the client pregnant or breast-feeding?",
    weighs: "caution",
    evidence: ["candidate-pregnancy"],
    onlyIf: { field: "sex", is: ["male"] },
  },
  {
    field: "health.allergyPigmentOrMetal",
    question: "Is there an allergy to pigments or metals?",
    weighs: "defer",
    evidence: ["candidate-allergens-listed"],
  },
  {
    field: "health.earlierTattooReaction",
    question: "Did an earlier tattoo cause a reaction?",
    weighs: "defer",
    evidence: ["candidate-tattoo-reaction"],
  },
  {
    field: "health.allergyAnaesthetic",
    question: "Is there an allergy to an anaesthetic?",
    weighs: "caution",
    evidence: ["candidate-allergens-listed"],
  },
  {
    field: "health.allergyHairDye",
    question: "Is there an allergy to hair dye?",
    weighs: "caution",
    evidence: ["candidate-allergens-listed"],
  },
  {
    field: "health.bloodBorneInfection",
    question: "Is there an infection carried by blood?",
    weighs: "caution",
    evidence: ["candidate-blood-borne"],
  },
  {
    field: "health.thyroidOrAutoimmune",
    question: "Is there a thyroid or autoimmune disease?",
    weighs: "caution",
    evidence: ["candidate-autoimmune-kin"],
  },
  { field: "health.mriPlanned", question: "Is an MRI scan planned?", weighs: "caution", evidence: ["colour-mri"] },
  {
    field: "expectations.realistic",
    question: "Are the goals within reach of dots?",
    weighs: "defer",
    evidence: ["candidate-expectations"],
  },
  {
    field: "expectations.distressBeyondFinding",
    question: "Is the distress greater than the finding explains (asked with permission)?",
    weighs: "defer",
    evidence: ["candidate-distress"],
  },
  {
    field: "expectations.understandsCamouflage",
    question: "Is it understood that this is camouflage?",
    weighs: "defer",
    evidence: ["camouflage-not-treatment"],
  },
  {
    field: "expectations.willKeepHairShort",
    question: "Will the hair be kept short?",
    weighs: "defer",
    evidence: ["candidate-willing-short"],
    onlyIf: shaved,
  },
  {
    field: "expectations.willKeepHairShort",
    question: "Will the hair be kept short?",
    weighs: "caution",
    evidence: ["candidate-willing-short"],
    onlyIf: { none: [shaved] },
  },
  {
    field: "earlierTransplant.had",
    question: "Was hair transplanted before?",
    weighs: "defer",
    evidence: ["candidate-transplant-wait"],
  },
  {
    field: "earlierTransplant.monthsAgo",
    question: "How many months ago was hair transplanted?",
    weighs: "defer",
    evidence: ["candidate-transplant-wait"],
    onlyIf: { field: "earlierTransplant.had", is: ["yes"] },
  },
  {
    field: "chemotherapy.had",
    question: "Was there chemotherapy, or radiotherapy of the head?",
    weighs: "defer",
    evidence: ["candidate-chemotherapy-six"],
  },
  {
    field: "chemotherapy.endedMonthsAgo",
    question: "How many months ago did chemotherapy or radiotherapy end?",
    weighs: "defer",
    evidence: ["candidate-chemotherapy-six"],
    onlyIf: { field: "chemotherapy.had", is: ["yes"] },
  },
  {
    field: "medication.finasteride",
    question: "Is finasteride taken?",
    weighs: "caution",
    evidence: ["growth-changes-match"],
  },
  {
    field: "medication.minoxidil",
    question: "Is minoxidil used?",
    weighs: "caution",
    evidence: ["alternative-minoxidil-pause"],
  },
  {
    field: "sex",
    question: "What is the client's sex (skin thickness and hairline depend on it)?",
    weighs: "caution",
    evidence: ["tissue-female-factor", "hairline-height-women"],
  },
  {
    field: "hairWorn",
    question: "Is the hair worn shaved, short or long?",
    weighs: "caution",
    evidence: ["candidate-willing-short"],
  },
  { field: "goals", question: "What is to be reached?", weighs: "caution", evidence: ["candidate-expectations"] },
  {
    field: "concerns",
    question: "What troubles the client, in order of weight?",
    weighs: "caution",
    evidence: ["candidate-expectations"],
  },
];

/** Asked of every scar by itself. */
export const openScarQuestions: readonly OpenQuestion[] = [
  {
    field: "scar.raised",
    question: "Is {scar.id} raised to the touch?",
    weighs: "defer",
    evidence: ["candidate-scar-thickened"],
  },
  {
    field: "scar.ageMonths",
    question: "How many months old is {scar.id}?",
    weighs: "defer",
    evidence: ["candidate-scar-six", "candidate-scar-twelve"],
  },
];
