import { areata, cause, disease } from "./causes.js";
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

const shaved: Condition = {
  any: [
    { field: "situations", is: ["shaved-look"] },
    { field: "hairWorn", is: ["shaved"] },
  ],
};

const womanOrUnknown: Condition = { field: "sex", is: ["female", "unknown"] };
/** A yes would still stop the case; that nobody answered does not. */
const cannotBePregnant: Condition = {
  any: [
    { field: "sex", is: ["male"] },
    { field: "hormones.menopause", is: ["past"] },
    { field: "derived.ageYears", atLeast: 60 },
  ],
};
const had = (field: Field): Condition => ({ field, is: ["yes"] });
const somethingFound: Condition = {
  any: (["densitometry", "trichoscopy", "biopsy"] as const).map(
    (name): Condition => ({
      field: `investigations.${name}`,
      is: ["something-found"],
    }),
  ),
};
const pulling = cause("traction", "hair-pulling");
/** Treated, but nobody said when. */
const undatedSite: Condition = {
  all: [
    had("siteTreatments.any"),
    ...(["peel", "laser", "needling", "prp", "retinoid", "steroid", "botulinum"] as const).map(
      (name): Condition => ({ field: `siteTreatments.${name}WeeksAgo`, missing: true }),
    ),
  ],
};

export const openQuestions: readonly OpenQuestion[] = [
  {
    field: "situations",
    question: "Why does the client come?",
    weighs: "defer",
    evidence: ["candidate-situations-2015", "candidate-six-cases-2011"],
  },
  {
    field: "derived.ageYears",
    question: "How old is the client?",
    weighs: "defer",
    evidence: ["candidate-adult"],
  },
  {
    field: "answeredOn",
    question: "On which day were the questions answered (dates are judged by it)?",
    weighs: "caution",
    evidence: ["candidate-old-answers-assumption"],
    onlyIf: {
      all: [
        {
          any: [
            { field: "bornOn", given: true },
            { field: "hairLoss.lastPatchOn", given: true },
          ],
        },
        { field: "derived.ageByBirth", missing: true },
        { field: "derived.monthsSincePatchDate", missing: true },
      ],
    },
  },
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
    // A new patch that is dated answers it as well.
    onlyIf: { all: [disease, { field: "derived.monthsQuiet", missing: true }] },
  },
  {
    field: "hairLoss.monthsSinceChange",
    question: "How many months ago did the loss last change?",
    weighs: "caution",
    evidence: ["candidate-loss-goes-on"],
    onlyIf: { none: [disease, { field: "hairLoss.cause", is: ["none"] }] },
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
    onlyIf: { none: [cannotBePregnant] },
  },
  {
    field: "health.pregnantOrBreastfeeding",
    question: "Is the client pregnant or breast-feeding?",
    weighs: "caution",
    evidence: ["candidate-pregnancy"],
    onlyIf: cannotBePregnant,
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
    // Who would rather not be asked is not asked again by another question: distress-not-asked says so.
    onlyIf: { none: [{ field: "distress.permission", is: ["no"] }] },
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
  {
    field: "hairLoss.causeFoundBy",
    question: "Who found the cause of loss?",
    weighs: "caution",
    evidence: ["candidate-cause-first"],
    onlyIf: { none: [{ field: "hairLoss.cause", is: ["none", "unknown"] }] },
  },
  {
    field: "hairLoss.quietConfirmedBy",
    question: "Who found that the disease is quiet?",
    weighs: "defer",
    evidence: ["candidate-scarring-unknown-wait", "candidate-areata-two-years"],
    onlyIf: disease,
  },
  {
    field: "hairLoss.scalpExamined",
    question: "Did somebody look at the scalp for signs of disease?",
    weighs: "caution",
    evidence: ["candidate-referral-signs"],
    onlyIf: { field: "hairLoss.signs", missing: true },
  },
  {
    field: "hairLoss.regrowing",
    question: "Is lost hair coming back?",
    weighs: "caution",
    evidence: ["candidate-regrowth-darkens"],
  },
  {
    field: "hairLoss.pace",
    question: "Does the loss go on slowly or fast?",
    weighs: "caution",
    evidence: ["candidate-active-loss-against"],
    onlyIf: had("hairLoss.progressing"),
  },
  {
    field: "hairLoss.pullingNow",
    question: "Is the hair still pulled, by styles or by hand?",
    weighs: "defer",
    evidence: ["candidate-triangular-traction", "candidate-hair-pulling-no"],
    onlyIf: pulling,
  },
  {
    field: "hairLoss.sinceAgeYears",
    question: "At what age did the patch appear?",
    weighs: "caution",
    evidence: ["candidate-triangular-traction"],
    onlyIf: cause("triangular"),
  },
  {
    field: "hairLoss.treatmentTried",
    question: "Was the alopecia areata treated?",
    weighs: "caution",
    evidence: ["candidate-areata-cortisone"],
    onlyIf: areata,
  },
  {
    field: "investigations.densitometry",
    question: "Was the scalp looked at through a lens (densitometry)?",
    weighs: "caution",
    evidence: ["candidate-biopsy-rarely", "candidate-ccca-mistaken"],
    onlyIf: {
      all: [
        cause("pattern-loss", "diffuse-unpatterned", "hormonal"),
        { field: "investigations.trichoscopy", is: ["unknown", "not-done"] },
        { field: "investigations.biopsy", is: ["unknown", "not-done"] },
      ],
    },
  },
  {
    field: "investigations.bloodTests",
    question: "Were blood tests done?",
    weighs: "caution",
    evidence: ["candidate-blood-tests-assumption"],
    onlyIf: { any: [cause("diffuse-unpatterned", "hormonal"), { field: "situations", is: ["womens-loss"] }] },
  },
  {
    field: "investigations.biopsy",
    question: "Was a biopsy taken?",
    weighs: "caution",
    evidence: ["candidate-biopsy-rarely"],
    onlyIf: {
      any: [
        cause("lichen-planopilaris", "frontal-fibrosing", "central-centrifugal", "other-scarring", "discoid-lupus"),
      ],
    },
  },
  {
    field: "investigations.foundCause",
    question: "What does the investigation that found something point to?",
    weighs: "defer",
    evidence: ["candidate-cause-first"],
    onlyIf: { all: [somethingFound, { none: [disease, cause("discoid-lupus")] }] },
  },
  {
    field: "investigations.foundCause",
    question: "What does the investigation that found something point to?",
    weighs: "caution",
    evidence: ["candidate-cause-first"],
    // A disease was named already, and its own rules judge it.
    onlyIf: { all: [somethingFound, { any: [disease, cause("discoid-lupus")] }] },
  },
  {
    field: "health.familyKeloid",
    question: "Do scars grow raised in the family?",
    weighs: "caution",
    evidence: ["candidate-keloid-family"],
  },
  {
    field: "health.darkensAfterInjury",
    question: "Does the skin darken where it was hurt?",
    weighs: "caution",
    evidence: ["candidate-darkening-assumption"],
  },
  {
    field: "health.seborrhoeicDermatitisInField",
    question: "Is there seborrhoeic dermatitis on the scalp?",
    weighs: "caution",
    evidence: ["candidate-seborrhoeic-no", "candidate-field-healthy"],
  },
  {
    field: "health.sunburnInField",
    question: "Is the scalp sunburnt?",
    weighs: "caution",
    evidence: ["candidate-field-healthy"],
  },
  {
    field: "health.vitiligoInField",
    question: "Is there vitiligo on the scalp?",
    weighs: "caution",
    evidence: ["candidate-vitiligo"],
  },
  {
    field: "health.albinism",
    question: "Is there albinism?",
    weighs: "caution",
    evidence: ["candidate-albinism"],
  },
  {
    field: "health.skinCancerInField",
    question: "Is or was there skin cancer on the scalp?",
    weighs: "caution",
    evidence: ["candidate-field-healthy"],
  },
  {
    field: "health.bloodPressure",
    question: "Is there high blood pressure, and is it under control?",
    weighs: "caution",
    evidence: ["candidate-heart-letter"],
  },
  {
    field: "health.heartDisease",
    question: "Is there a disease of the heart?",
    weighs: "caution",
    evidence: ["candidate-heart-letter"],
  },
  {
    field: "health.antibioticProphylaxis",
    question: "Are antibiotics taken before procedures?",
    weighs: "caution",
    evidence: ["candidate-heart-letter"],
  },
  {
    field: "health.epilepsy",
    question: "Is there epilepsy?",
    weighs: "caution",
    evidence: ["candidate-epilepsy-note", "candidate-epilepsy-no"],
  },
  {
    field: "health.antibioticsNow",
    question: "Are antibiotics taken now?",
    weighs: "caution",
    evidence: ["candidate-antibiotics"],
  },
  {
    field: "health.hairPullingOrPicking",
    question: "Is hair pulled or the scalp picked and cannot be left?",
    weighs: "caution",
    evidence: ["candidate-hair-pulling-no"],
  },
  {
    field: "health.radiotherapyOfHead",
    question: "Was the head irradiated?",
    weighs: "caution",
    evidence: ["candidate-irradiated-skin"],
  },
  {
    field: "health.allergyLatex",
    question: "Is there an allergy to latex?",
    weighs: "caution",
    evidence: ["candidate-allergens-listed"],
  },
  {
    field: "health.allergyAdrenaline",
    question: "Is adrenaline borne badly?",
    weighs: "caution",
    evidence: ["candidate-allergens-listed"],
  },
  {
    field: "autoimmuneDiseases",
    question: "Which autoimmune disease is it (thyroid, rheumatoid arthritis, type 1 diabetes, coeliac, vitiligo ...)?",
    weighs: "caution",
    evidence: ["candidate-autoimmune-kin"],
    onlyIf: had("health.thyroidOrAutoimmune"),
  },
  {
    field: "hormones.menopause",
    question: "Is the menopause still to come, going on or past?",
    weighs: "caution",
    evidence: ["candidate-menopause-assumption"],
    onlyIf: { all: [womanOrUnknown, { field: "derived.ageYears", atLeast: 40 }] },
  },
  {
    field: "hormones.hormonalContraception",
    question: "Is hormonal contraception used?",
    weighs: "caution",
    evidence: ["candidate-contraception-assumption"],
    onlyIf: { all: [womanOrUnknown, { field: "derived.ageYears", below: 55 }] },
  },
  {
    field: "hormones.imbalanceFound",
    question: "Was a hormonal imbalance found?",
    weighs: "caution",
    evidence: ["candidate-hormonal-women"],
    onlyIf: womanOrUnknown,
  },
  {
    field: "hormones.imbalanceTreated",
    question: "Is the hormonal imbalance treated?",
    weighs: "defer",
    evidence: ["candidate-hormonal-women"],
    onlyIf: had("hormones.imbalanceFound"),
  },
  {
    field: "siteTreatments.any",
    question: "Was the scalp peeled, lasered, needled or treated with retinoids, steroids or botulinum toxin of late?",
    weighs: "caution",
    evidence: ["candidate-site-four-weeks"],
  },
  {
    field: "siteTreatments.peelWeeksAgo",
    question: "How many weeks ago was the scalp treated, and with what?",
    weighs: "caution",
    evidence: ["candidate-site-four-weeks"],
    onlyIf: undatedSite,
  },
  {
    field: "earlierSmp.had",
    question: "Are there dots from earlier?",
    weighs: "caution",
    evidence: ["candidate-too-many-dots"],
  },
  {
    field: "earlierSmp.monthsAgo",
    question: "How many months ago were the earlier dots set?",
    weighs: "caution",
    evidence: ["aftercare-healed-review"],
    onlyIf: had("earlierSmp.had"),
  },
  {
    field: "earlierSmp.healedWell",
    question: "Did the earlier dots heal as wished?",
    weighs: "caution",
    evidence: ["candidate-too-many-dots"],
    onlyIf: had("earlierSmp.had"),
  },
  {
    field: "earlierSmp.daysSinceLaser",
    question: "How many days ago was the last laser session?",
    weighs: "defer",
    evidence: ["candidate-after-laser-ninety", "candidate-after-laser-months"],
    onlyIf: had("earlierSmp.removedByLaser"),
  },
  {
    field: "earlierTransplant.planned",
    question: "Is a transplant planned?",
    weighs: "caution",
    evidence: ["candidate-transplant-after-fine", "candidate-transplant-after-wait"],
  },
  {
    field: "earlierTransplant.graftsAvailable",
    question: "How many grafts can the donor area still give, by a surgeon's count?",
    weighs: "caution",
    evidence: ["candidate-supply-demand"],
    onlyIf: { field: "situations", is: ["stretch-donor-supply"] },
  },
  {
    field: "chemotherapy.planned",
    question: "Is chemotherapy or radiotherapy planned?",
    weighs: "caution",
    evidence: ["candidate-chemotherapy-twelve"],
  },
  {
    field: "medication.dutasteride",
    question: "Is dutasteride taken?",
    weighs: "caution",
    evidence: ["growth-changes-match"],
  },
  {
    field: "medication.changePlanned",
    question: "Will a hair medicine be begun or stopped during the course?",
    weighs: "caution",
    evidence: ["growth-changes-match"],
  },
  {
    field: "medication.monthsOnHairMedicine",
    question: "For how many months has hair medicine been taken?",
    weighs: "caution",
    evidence: ["candidate-hair-medicine-year-assumption"],
    onlyIf: { any: [had("medication.finasteride"), had("medication.minoxidil"), had("medication.dutasteride")] },
  },
  {
    field: "medication.minoxidilFailed",
    question: "Was minoxidil tried long enough, and did it fail?",
    weighs: "caution",
    evidence: ["candidate-situations-2015"],
    onlyIf: { field: "situations", is: ["womens-loss"] },
  },
  {
    field: "expectations.acceptsNotPermanent",
    question: "Is it accepted that dots fade and are renewed?",
    weighs: "caution",
    evidence: ["permanent-is-not"],
  },
  {
    field: "expectations.acceptsSeveralSessions",
    question: "Are several visits accepted?",
    weighs: "caution",
    evidence: ["session-two-to-four"],
  },
  {
    field: "expectations.wantsLowStraightLine",
    question: "Is a low, straight or closed hairline asked for?",
    weighs: "caution",
    evidence: ["hairline-low-straight-closed"],
  },
  {
    field: "distress.permission",
    question: "May we ask what the hair means to the client?",
    weighs: "caution",
    evidence: ["candidate-distress-screen"],
  },
  {
    field: "distress.hourADayOrMore",
    question: "Does the client think about it for an hour a day or more?",
    weighs: "caution",
    evidence: ["candidate-distress-screen"],
    onlyIf: had("distress.permission"),
  },
  {
    field: "distress.avoidsPeopleOrWork",
    question: "Does the client keep away from people or work because of it?",
    weighs: "caution",
    evidence: ["candidate-distress-screen"],
    onlyIf: had("distress.permission"),
  },
  {
    field: "distress.othersSeeLittle",
    question: "Do others see little where the client sees much?",
    weighs: "caution",
    evidence: ["candidate-distress-screen"],
    onlyIf: had("distress.permission"),
  },
  {
    field: "distress.selfHarmThoughts",
    question: "Are there thoughts of self-harm?",
    weighs: "caution",
    evidence: ["candidate-distress-screen"],
    onlyIf: had("distress.permission"),
  },
  {
    field: "lifestyle.canRestSevenDays",
    question: "Can sweat, sauna, water and scratching be left for seven days after each session?",
    weighs: "caution",
    evidence: ["aftercare-seven-days"],
  },
  {
    field: "lifestyle.sun",
    question: "How much sun does the scalp get?",
    weighs: "caution",
    evidence: ["aftercare-sun"],
  },
  {
    field: "lifestyle.smokes",
    question: "Does the client smoke?",
    weighs: "caution",
    evidence: ["candidate-smoking"],
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
