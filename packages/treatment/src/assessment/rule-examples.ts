import { type Intake, type IntakeInput, intake } from "../intake.js";
import { situations } from "../intake-words.js";
import type { Appearance, ScarFacts } from "./facts.js";
import { medicineAnswers, medicineNames } from "./medicines.js";
import { ownWords } from "./own-words.js";
import { ownWordsRule } from "./own-words-rules.js";

/** Members that differ; arrays are replaced as a whole, null takes a member away. */
export type IntakePatch<T = IntakeInput> = T extends readonly (infer Item)[]
  ? readonly Item[]
  : T extends object
    ? { readonly [Key in keyof T]?: IntakePatch<T[Key]> | null }
    : T;

/** By how little an intake differs to make a rule speak, and by how little more to keep it silent. */
export type RuleExample = {
  readonly rule: string;
  readonly trigger: IntakePatch;
  readonly nearMiss: IntakePatch;
  /** What a case tells beside the intake, for rules that see it. */
  readonly appearance?: { readonly trigger: Partial<Appearance>; readonly nearMiss: Partial<Appearance> };
};
export type ScarRuleExample = {
  readonly rule: string;
  readonly trigger: Partial<ScarFacts>;
  readonly nearMiss: Partial<ScarFacts>;
  /** Where it is an answer of the client that keeps the rule silent. */
  readonly nearMissIntake?: IntakePatch;
};

const none = "none" as const;
const refused = "no" as const;
/** Everything answered, nothing against it: a man of 45 who shaves his head. */
export const clearIntake: IntakeInput = {
  answeredOn: "2027-01-15",
  sex: "male",
  ageYears: 45,
  situations: ["shaved-look", "hairline"],
  concerns: ["bald top"],
  goals: ["the look of a shaved head"],
  hairWorn: "shaved",
  hairLoss: {
    cause: "pattern-loss",
    causeFoundBy: "dermatologist",
    activeNow: "no",
    monthsSinceChange: 60,
    progressing: "no",
    pace: "slow",
    regrowing: "no",
    quietConfirmedBy: "dermatologist",
    scalpExamined: "yes",
    pullingNow: "no",
    treatmentTried: "yes",
  },
  investigations: {
    densitometry: "nothing-found",
    trichoscopy: "nothing-found",
    biopsy: "nothing-found",
    bloodTests: "nothing-found",
  },
  health: {
    ...(Object.fromEntries(
      Object.keys(intake.shape.health.def.innerType.shape).map((question) => [question, refused]),
    ) as Record<Exclude<keyof Intake["health"], "diabetes" | "bloodPressure">, "no">),
    diabetes: none,
    bloodPressure: none,
  },
  hormones: { menopause: "not-yet", hormonalContraception: "no", imbalanceFound: "no", imbalanceTreated: "no" },
  siteTreatments: { any: "no" },
  expectations: {
    realistic: "yes",
    distressBeyondFinding: "no",
    understandsCamouflage: "yes",
    willKeepHairShort: "yes",
    acceptsNotPermanent: "yes",
    acceptsSeveralSessions: "yes",
    wantsLowStraightLine: "no",
  },
  distress: {
    permission: "yes",
    hourADayOrMore: "no",
    avoidsPeopleOrWork: "no",
    othersSeeLittle: "no",
    selfHarmThoughts: "no",
  },
  medication: { finasteride: "no", minoxidil: "no", dutasteride: "no", changePlanned: "no", minoxidilFailed: "yes" },
  earlierTransplant: { had: "no", planned: "no", ruledOut: "no" },
  earlierSmp: { had: "no" },
  chemotherapy: { had: "no", planned: "no" },
  lifestyle: {
    sun: "little",
    swimming: "little",
    sauna: "little",
    sweatyExercise: "little",
    exfoliatesScalp: "no",
    usesSunscreenOrHat: "yes",
    smokes: "no",
    canRestSevenDays: "yes",
  },
  dayBefore: { alcohol: "no", aspirin: "no", caffeine: "no" },
};

/** First session of a clear case; dates are judged by it where the intake does not say when it was answered. */
export const clearStart = "2027-01-15";

/** Dark hair on light skin, worn and wanted shaved. */
export const clearAppearance: Appearance = {
  skinLightness: 65,
  hairShade: "dark-brown",
  contrast: 43,
  worn: "shaved",
  norwood: "VI",
  wantedPerCm2: 80,
  ownPerCm2: 150,
  leftPerCm2: 150,
};

/** A flat, old strip scar. */
export const clearScar: ScarFacts = { id: "scar-1", kind: "strip", ageMonths: 60, raised: "no" };

function merged(base: unknown, patch: unknown): unknown {
  if (typeof patch !== "object" || patch === null || Array.isArray(patch)) return patch;
  const result: Record<string, unknown> = { ...(base as Record<string, unknown> | undefined) };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = merged(result[key], value);
  }
  return result;
}

/** The clear intake with what differs, one patch after the other; every default filled in. */
export const intakeWith = (...patches: readonly IntakePatch[]): Intake =>
  intake.parse(patches.reduce<unknown>(merged, clearIntake));

const areata = { cause: "alopecia-areata", monthsSinceChange: 36 } as const;
const planopilaris = { cause: "lichen-planopilaris", monthsSinceChange: 36 } as const;
const woman = { sex: "female", situations: ["part-line"], hairWorn: "long" } as const;
const transplanted = { had: "yes", monthsAgo: 60 } as const;

type Pair = readonly [trigger: IntakePatch, nearMiss: IntakePatch];
type HealthQuestion = Exclude<keyof Intake["health"], "diabetes" | "bloodPressure">;

/** Rules that one "yes" of the health history makes speak; near miss: the question beside it. */
const healthYes: { readonly [Question in HealthQuestion]?: string } = {
  keloidOrRaisedScars: "keloid-tendency",
  infectionInField: "infection-in-field",
  psoriasisOrDermatitisInField: "dermatitis-in-field",
  woundOrGrowthInField: "wound-or-growth-in-field",
  lupus: "lupus",
  anticoagulants: "anticoagulants",
  bleedingDisorder: "bleeding-disorder",
  isotretinoinLastSixMonths: "isotretinoin",
  immunosuppression: "immunosuppression",
  pregnantOrBreastfeeding: "pregnancy",
  allergyPigmentOrMetal: "allergy-pigment-or-metal",
  allergyAnaesthetic: "allergy-anaesthetic",
  allergyHairDye: "allergy-hair-dye",
  earlierTattooReaction: "tattoo-reaction",
  bloodBorneInfection: "blood-borne-infection",
  thyroidOrAutoimmune: "autoimmune-disease",
  mriPlanned: "mri-planned",
  familyKeloid: "raised-scars-in-the-family",
  darkensAfterInjury: "darkens-after-injury",
  seborrhoeicDermatitisInField: "seborrhoeic-dermatitis",
  sunburnInField: "sunburn",
  vitiligoInField: "vitiligo-in-field",
  albinism: "albinism",
  skinCancerInField: "skin-cancer-in-field",
  heartDisease: "heart-disease",
  antibioticProphylaxis: "antibiotic-prophylaxis",
  epilepsy: "epilepsy",
  antibioticsNow: "antibiotics-now",
  hairPullingOrPicking: "hair-pulling-active",
  radiotherapyOfHead: "irradiated-scalp",
  allergyLatex: "allergy-latex",
  allergyAdrenaline: "allergy-adrenaline",
};

const answers: { readonly [rule: string]: Pair } = {
  // What contradicts itself.
  "answers-contradict-activity": [
    { hairLoss: { activeNow: "yes", monthsSinceChange: 36 } },
    { hairLoss: { activeNow: "yes", monthsSinceChange: 1 } },
  ],
  "answers-contradict-quiet": [
    { hairLoss: { ...areata, monthsSinceNewPatch: 1 } },
    { hairLoss: { ...areata, monthsSinceNewPatch: 36 } },
  ],
  "answers-contradict-new-patch": [
    { hairLoss: { ...areata, monthsSinceChange: 1, monthsSinceNewPatch: 1 } },
    { hairLoss: { ...areata, monthsSinceChange: 3, monthsSinceNewPatch: 3 } },
  ],
  "answers-contradict-progress": [{ hairLoss: { monthsSinceChange: 0 } }, { hairLoss: { monthsSinceChange: 2 } }],
  "answers-contradict-signs": [
    { hairLoss: { signs: ["scale"] } },
    { hairLoss: { signs: ["scale"], activeNow: "yes" } },
  ],
  "answers-contradict-confirmed-quiet": [
    { hairLoss: { ...areata, activeNow: "yes", monthsSinceChange: 0 } },
    { hairLoss: { ...areata, activeNow: "yes", monthsSinceChange: 0, quietConfirmedBy: "nobody" } },
  ],
  "answers-contradict-pace": [
    { hairLoss: { pace: "fast" } },
    { hairLoss: { pace: "fast", progressing: "yes", monthsSinceChange: 1 } },
  ],
  "answers-contradict-cause": [
    { situations: ["alopecia-areata"] },
    { situations: ["alopecia-areata"], hairLoss: areata },
  ],
  "answers-contradict-whole-scalp": [
    { situations: ["alopecia-totalis", "thinning-crown"], hairLoss: { ...areata, cause: "alopecia-totalis" } },
    { situations: ["alopecia-totalis", "hairline"], hairLoss: { ...areata, cause: "alopecia-totalis" } },
  ],
  "answers-contradict-concerns": [
    { concerns: ["the scalp itches at night"] },
    { concerns: ["the scalp itches at night"], hairLoss: { activeNow: "yes", monthsSinceChange: 1 } },
  ],
  "answers-contradict-no-loss": [
    { situations: ["thinning-crown"], hairLoss: { cause: "none" } },
    { situations: ["hairline"], hairLoss: { cause: "none" } },
  ],
  "answers-contradict-finder": [
    { hairLoss: { cause: "unknown" } },
    { hairLoss: { cause: "unknown", causeFoundBy: "nobody" } },
  ],
  "answers-contradict-investigation": [
    { investigations: { biopsy: "something-found", foundCause: "lichen-planopilaris" } },
    { investigations: { biopsy: "something-found", foundCause: "pattern-loss" } },
  ],
  "answers-contradict-finding": [
    { investigations: { foundCause: "pattern-loss" } },
    { investigations: { foundCause: "pattern-loss", trichoscopy: "something-found" } },
  ],
  "answers-contradict-transplant": [
    { situations: ["strip-scar"] },
    { situations: ["strip-scar"], earlierTransplant: transplanted },
  ],
  "answers-contradict-chemotherapy": [
    { chemotherapy: { endedMonthsAgo: 24 } },
    { chemotherapy: { had: "yes", endedMonthsAgo: 24 } },
  ],
  "answers-contradict-earlier-dots": [
    { earlierSmp: { monthsAgo: 24 } },
    { earlierSmp: { had: "yes", monthsAgo: 24, healedWell: "yes" } },
  ],
  "answers-contradict-site": [
    { siteTreatments: { peelWeeksAgo: 8 } },
    { siteTreatments: { any: "yes", peelWeeksAgo: 8 } },
  ],
  "answers-contradict-pregnancy": [
    { health: { pregnantOrBreastfeeding: "yes" } },
    { ...woman, health: { pregnantOrBreastfeeding: "yes" } },
  ],
  "answers-contradict-sex": [{ situations: ["womens-loss"] }, { ...woman, situations: ["womens-loss"] }],
  "answers-contradict-autoimmune": [
    { autoimmuneDiseases: ["thyroid"] },
    { autoimmuneDiseases: ["thyroid"], health: { thyroidOrAutoimmune: "yes" } },
  ],
  "answers-contradict-lupus": [
    { hairLoss: { cause: "discoid-lupus" } },
    { hairLoss: { cause: "discoid-lupus" }, health: { lupus: "yes" } },
  ],
  "answers-contradict-diabetes": [
    { autoimmuneDiseases: ["diabetes-type-1"] },
    { autoimmuneDiseases: ["diabetes-type-1"], health: { diabetes: "controlled" } },
  ],
  "answers-contradict-vitiligo": [
    { health: { vitiligoInField: "yes" } },
    { health: { vitiligoInField: "yes", thyroidOrAutoimmune: "yes" } },
  ],
  "answers-contradict-picking": [
    { situations: ["hair-pulling"], hairLoss: { cause: "hair-pulling", pullingNow: "yes" } },
    { situations: ["hair-pulling"], hairLoss: { cause: "hair-pulling", pullingNow: "no" } },
  ],
  "answers-contradict-camouflage": [
    { goals: ["regrow my hair"] },
    { goals: ["regrow my hair"], expectations: { understandsCamouflage: "no" } },
  ],
  "answers-contradict-realistic": [
    { expectations: { wantsLowStraightLine: "yes" } },
    { expectations: { wantsLowStraightLine: "yes", realistic: "no" } },
  ],
  "answers-contradict-distress": [
    { distress: { hourADayOrMore: "yes", othersSeeLittle: "yes" } },
    { distress: { hourADayOrMore: "yes", othersSeeLittle: "yes" }, expectations: { distressBeyondFinding: "yes" } },
  ],
  "answers-contradict-permission": [
    { distress: { permission: "no", hourADayOrMore: "yes" } },
    { distress: { permission: "no" } },
  ],
  "words-of-self-harm": [
    { concerns: ["some days I want to die, with this hair"] },
    { concerns: ["never suicidal, only tired of hats"] },
  ],
  "written-opinion": [
    { health: { lupus: "yes" }, writtenOpinions: { about: ["lupus"], givenBy: "Dr. A. Example" } },
    { health: { lupus: "yes" }, writtenOpinions: { about: ["lupus"] } },
  ],
  "written-opinion-of-nobody": [
    { health: { lupus: "yes" }, writtenOpinions: { about: ["lupus"] } },
    { health: { lupus: "yes" }, writtenOpinions: { about: ["lupus"], givenBy: "Dr. A. Example" } },
  ],
  "no-loss-named": [
    { situations: ["shaved-look"], hairLoss: { cause: "none" } },
    { situations: ["strip-scar"], hairLoss: { cause: "none" }, earlierTransplant: transplanted },
  ],
  "answers-contradict-shaved": [
    { situations: ["shaved-look", "filler-under-hair"] },
    { situations: ["filler-under-hair"], hairWorn: "long" },
  ],
  "answers-contradict-age": [
    { ageYears: 45, bornOn: "1990-01-01" },
    { ageYears: 45, bornOn: "1981-06-01" },
  ],
  "answers-are-old": [{ answeredOn: "2026-07-15" }, { answeredOn: "2026-07-16" }],
  "impossible-dates": [
    { ageYears: 20, hairLoss: { monthsSinceChange: 300 } },
    { ageYears: 45, hairLoss: { monthsSinceChange: 300 } },
  ],
  "impossible-future-date": [{ hairLoss: { lastPatchOn: "2027-01-16" } }, { hairLoss: { lastPatchOn: "2022-01-15" } }],
  "impossible-onset": [{ hairLoss: { sinceAgeYears: 46 } }, { hairLoss: { sinceAgeYears: 30 } }],
  "impossible-transplant-age": [
    { ageYears: 25, earlierTransplant: { had: "yes", monthsAgo: 144 } },
    { ageYears: 45, earlierTransplant: { had: "yes", monthsAgo: 144 } },
  ],
  "impossible-age": [{ ageYears: 106 }, { ageYears: 105 }],

  // The cause.
  "cause-unknown": [
    { hairLoss: { cause: "unknown" } },
    { hairLoss: { cause: "unknown", unknownCauseAcceptedBy: "Dr. A. Example" } },
  ],
  "cause-unknown-accepted": [
    { hairLoss: { cause: "unknown", unknownCauseAcceptedBy: "Dr. A. Example" } },
    { hairLoss: { unknownCauseAcceptedBy: "Dr. A. Example" } },
  ],
  "active-signs": [{ hairLoss: { activeNow: "yes" } }, { hairLoss: { progressing: "yes" } }],
  "areata-active": [
    { hairLoss: { ...areata, activeNow: "yes" } },
    { hairLoss: { cause: "pattern-loss", activeNow: "yes" } },
  ],
  "areata-not-two-years": [
    { hairLoss: { ...areata, monthsSinceChange: 23 } },
    { hairLoss: { ...areata, monthsSinceChange: 24 } },
  ],
  "areata-stable": [
    { hairLoss: { ...areata, monthsSinceChange: 24 } },
    { hairLoss: { ...areata, monthsSinceChange: 23 } },
  ],
  "areata-untreated": [
    { hairLoss: { ...areata, treatmentTried: "no" } },
    { hairLoss: { ...areata, treatmentTried: "yes" } },
  ],
  "areata-whole-scalp": [
    { situations: ["alopecia-totalis"], hairLoss: { ...areata, cause: "alopecia-totalis" } },
    { situations: ["alopecia-areata"], hairLoss: areata },
  ],
  "scarring-alopecia-active": [{ hairLoss: { ...planopilaris, progressing: "yes" } }, { hairLoss: planopilaris }],
  "scarring-alopecia-not-quiet-long": [
    { hairLoss: { ...planopilaris, monthsSinceChange: 12 } },
    { hairLoss: planopilaris },
  ],
  "scarring-alopecia-quiet": [{ hairLoss: planopilaris }, { hairLoss: { ...planopilaris, monthsSinceChange: 12 } }],
  "scarring-without-biopsy": [
    { hairLoss: planopilaris, investigations: { biopsy: "not-done" } },
    { hairLoss: planopilaris, investigations: { biopsy: "something-found", foundCause: "lichen-planopilaris" } },
  ],
  "quiet-not-confirmed": [
    { hairLoss: { ...planopilaris, quietConfirmedBy: "nobody" } },
    { hairLoss: { ...planopilaris, quietConfirmedBy: "dermatologist" } },
  ],
  "disease-not-confirmed": [
    { hairLoss: { cause: "frontal-fibrosing", causeFoundBy: "nobody" } },
    { hairLoss: { cause: "frontal-fibrosing", causeFoundBy: "dermatologist" } },
  ],
  "discoid-lupus": [{ hairLoss: { cause: "discoid-lupus" } }, { hairLoss: { cause: "lichen-planopilaris" } }],
  "loss-named-by-nobody": [
    { hairLoss: { causeFoundBy: "nobody" } },
    { hairLoss: { causeFoundBy: "hair-restoration-specialist" } },
  ],
  "not-looked-at-through-a-lens": [
    { investigations: { densitometry: "not-done", trichoscopy: "not-done", biopsy: "not-done" } },
    { investigations: { densitometry: "nothing-found", trichoscopy: "not-done", biopsy: "not-done" } },
  ],
  "loss-progressing": [
    { hairLoss: { progressing: "yes", monthsSinceChange: 2 } },
    { hairLoss: { progressing: "no", monthsSinceChange: 2 } },
  ],
  "loss-goes-fast": [
    { hairLoss: { progressing: "yes", monthsSinceChange: 1, pace: "fast" } },
    { hairLoss: { progressing: "yes", monthsSinceChange: 1, pace: "slow" } },
  ],
  "hair-coming-back": [{ hairLoss: { regrowing: "yes" } }, { hairLoss: { regrowing: "no" } }],
  "further-loss-expected": [{ ageYears: 34 }, { ageYears: 35 }],
  "diffuse-loss-in-a-woman": [
    { ...woman, hairLoss: { cause: "diffuse-unpatterned" } },
    { hairLoss: { cause: "diffuse-unpatterned" } },
  ],
  "unpatterned-loss": [{ hairLoss: { cause: "diffuse-unpatterned" } }, { hairLoss: { cause: "hormonal" } }],
  "temporary-loss": [{ hairLoss: { cause: "temporary-shedding" } }, { hairLoss: { cause: "pattern-loss" } }],
  "scalp-infection-cause": [{ hairLoss: { cause: "scalp-infection" } }, { health: { infectionInField: "yes" } }],
  "triangular-alopecia": [{ hairLoss: { cause: "triangular" } }, { hairLoss: { cause: "traction" } }],
  "pattern-loss-since-childhood": [{ hairLoss: { sinceAgeYears: 11 } }, { hairLoss: { sinceAgeYears: 12 } }],
  "triangular-not-since-childhood": [
    { hairLoss: { cause: "triangular", sinceAgeYears: 34 } },
    { hairLoss: { cause: "triangular", sinceAgeYears: 4 } },
  ],
  "traction-alopecia": [{ hairLoss: { cause: "traction" } }, { hairLoss: { cause: "triangular" } }],
  "traction-going-on": [
    { hairLoss: { cause: "traction", pullingNow: "yes" } },
    { hairLoss: { cause: "traction", pullingNow: "no" } },
  ],
  "hair-pulling-past": [
    { situations: ["hair-pulling"], hairLoss: { cause: "hair-pulling", pullingNow: "no" } },
    { situations: ["hair-pulling"], hairLoss: { cause: "hair-pulling", pullingNow: "yes" } },
  ],
  "chemotherapy-recent": [
    { chemotherapy: { had: "yes", endedMonthsAgo: 5 } },
    { chemotherapy: { had: "yes", endedMonthsAgo: 6 } },
  ],
  "chemotherapy-within-a-year": [
    { chemotherapy: { had: "yes", endedMonthsAgo: 6 } },
    { chemotherapy: { had: "yes", endedMonthsAgo: 12 } },
  ],
  "chemotherapy-past": [
    { chemotherapy: { had: "yes", endedMonthsAgo: 12 } },
    { chemotherapy: { had: "yes", endedMonthsAgo: 11 } },
  ],
  "chemotherapy-ahead": [{ chemotherapy: { planned: "yes" } }, { chemotherapy: { planned: "no" } }],

  // Signs.
  "sign-of-areata": [
    { hairLoss: { activeNow: "yes", signs: ["sudden-round-patch"] } },
    { hairLoss: { activeNow: "yes", signs: ["itch-burning-pain"] } },
  ],
  "sign-of-inflammation": [
    { hairLoss: { signs: ["redness-around-hairs"] } },
    { hairLoss: { signs: ["lost-follicle-openings"] } },
  ],
  "sign-of-scarring": [
    { hairLoss: { signs: ["lost-follicle-openings"] } },
    { hairLoss: { ...planopilaris, signs: ["lost-follicle-openings"] } },
  ],
  "sign-of-frontal-fibrosing": [
    { hairLoss: { signs: ["eyebrow-loss"] } },
    {
      situations: ["alopecia-universalis"],
      hairLoss: { ...areata, cause: "alopecia-universalis", signs: ["eyebrow-loss"] },
    },
  ],
  "sign-of-lupus": [{ hairLoss: { signs: ["altered-pigment"] } }, { hairLoss: { signs: ["white-patches"] } }],
  "sign-of-deep-infection": [{ hairLoss: { signs: ["boggy-or-pus"] } }, { hairLoss: { signs: ["scale"] } }],
  "sign-of-rapid-shedding": [{ hairLoss: { signs: ["rapid-shedding"] } }, { hairLoss: { signs: ["scale"] } }],
  "sign-of-growth": [{ hairLoss: { signs: ["changing-mole"] } }, { hairLoss: { signs: ["scale"] } }],
  "sign-of-broken-hairs": [
    { hairLoss: { signs: ["broken-hairs"] } },
    { hairLoss: { cause: "traction", signs: ["broken-hairs"] } },
  ],

  // Hormones.
  "hormones-out-of-balance": [
    { ...woman, hormones: { imbalanceFound: "yes", imbalanceTreated: "no" } },
    { ...woman, hormones: { imbalanceFound: "yes", imbalanceTreated: "yes" } },
  ],
  "blood-tests-found-something": [
    { investigations: { bloodTests: "something-found" } },
    { investigations: { bloodTests: "something-found" }, hormones: { imbalanceTreated: "yes" } },
  ],
  "blood-tests-not-done": [
    { ...woman, investigations: { bloodTests: "not-done" } },
    { investigations: { bloodTests: "not-done" } },
  ],
  "contraception-changed": [
    { ...woman, hormones: { monthsSinceContraceptionChange: 5 } },
    { ...woman, hormones: { monthsSinceContraceptionChange: 6 } },
  ],
  "birth-within-a-year": [
    { ...woman, hormones: { monthsSinceBirth: 11 } },
    { ...woman, hormones: { monthsSinceBirth: 12 } },
  ],
  "menopause-going-on": [
    { ...woman, hormones: { menopause: "going-on" } },
    { ...woman, hormones: { menopause: "past" } },
  ],
  "finasteride-in-a-woman": [{ ...woman, medication: { finasteride: "yes" } }, { medication: { finasteride: "yes" } }],
  "womens-loss-minoxidil-untried": [
    { ...woman, situations: ["womens-loss"], medication: { minoxidilFailed: "no" } },
    { ...woman, situations: ["womens-loss"], medication: { minoxidilFailed: "yes" } },
  ],

  // Health with more than yes and no.
  minor: [{ ageYears: 17 }, { ageYears: 18 }],
  "diabetes-uncontrolled": [{ health: { diabetes: "uncontrolled" } }, { health: { diabetes: "controlled" } }],
  "diabetes-controlled": [{ health: { diabetes: "controlled" } }, { health: { diabetes: "uncontrolled" } }],
  "blood-pressure-uncontrolled": [
    { health: { bloodPressure: "uncontrolled" } },
    { health: { bloodPressure: "controlled" } },
  ],
  "blood-pressure-controlled": [
    { health: { bloodPressure: "controlled" } },
    { health: { bloodPressure: "uncontrolled" } },
  ],
  "koebner-disease-elsewhere": [
    { autoimmuneDiseases: ["psoriasis"], health: { thyroidOrAutoimmune: "yes" } },
    { autoimmuneDiseases: ["coeliac"], health: { thyroidOrAutoimmune: "yes" } },
  ],
  steroids: [{ medication: { other: ["prednisolone"] } }, { medication: { other: ["levothyroxine"] } }],
  smoking: [{ lifestyle: { smokes: "yes" } }, { lifestyle: { smokes: "no" } }],

  // The site.
  "site-peel": [
    { siteTreatments: { any: "yes", peelWeeksAgo: 3 } },
    { siteTreatments: { any: "yes", peelWeeksAgo: 4 } },
  ],
  "site-laser": [
    { siteTreatments: { any: "yes", laserWeeksAgo: 3 } },
    { siteTreatments: { any: "yes", laserWeeksAgo: 4 } },
  ],
  "site-needling": [
    { siteTreatments: { any: "yes", needlingWeeksAgo: 3 } },
    { siteTreatments: { any: "yes", needlingWeeksAgo: 4 } },
  ],
  "site-prp": [{ siteTreatments: { any: "yes", prpWeeksAgo: 3 } }, { siteTreatments: { any: "yes", prpWeeksAgo: 4 } }],
  "site-retinoid": [
    { siteTreatments: { any: "yes", retinoidWeeksAgo: 3 } },
    { siteTreatments: { any: "yes", retinoidWeeksAgo: 4 } },
  ],
  "site-steroid": [
    { siteTreatments: { any: "yes", steroidWeeksAgo: 3 } },
    { siteTreatments: { any: "yes", steroidWeeksAgo: 4 } },
  ],
  "site-botulinum": [
    { siteTreatments: { any: "yes", botulinumWeeksAgo: 3 } },
    { siteTreatments: { any: "yes", botulinumWeeksAgo: 4 } },
  ],
  "retinoid-cream-listed": [
    { medication: { other: ["Retin-A, tretinoin"] } },
    { medication: { other: ["retail therapy"] } },
  ],
  "earlier-dots": [{ earlierSmp: { had: "yes", monthsAgo: 24, healedWell: "yes" } }, { earlierSmp: { had: "no" } }],
  "earlier-dots-not-healed": [
    { earlierSmp: { had: "yes", monthsAgo: 0.9, healedWell: "yes" } },
    { earlierSmp: { had: "yes", monthsAgo: 1, healedWell: "yes" } },
  ],
  "earlier-dots-went-wrong": [
    { earlierSmp: { had: "yes", monthsAgo: 24, healedWell: "no" } },
    { earlierSmp: { had: "yes", monthsAgo: 24, healedWell: "yes" } },
  ],
  "laser-removal-recent": [
    { earlierSmp: { had: "yes", monthsAgo: 24, healedWell: "yes", removedByLaser: "yes", daysSinceLaser: 89 } },
    { earlierSmp: { had: "yes", monthsAgo: 24, healedWell: "yes", removedByLaser: "yes", daysSinceLaser: 90 } },
  ],
  "day-before": [{ dayBefore: { alcohol: "yes" } }, { dayBefore: { alcohol: "no" } }],

  // Medicines.
  "takes-finasteride": [{ medication: { finasteride: "yes" } }, { medication: { minoxidil: "yes" } }],
  "takes-minoxidil": [{ medication: { minoxidil: "yes" } }, { medication: { finasteride: "yes" } }],
  "takes-dutasteride": [{ medication: { dutasteride: "yes" } }, { medication: { finasteride: "yes" } }],
  "other-medicines": [{ medication: { other: ["lithium"] } }, { medication: { other: [] } }],
  "medicines-not-recognised": [
    { medication: { other: ["Zorblaxin 20"] } },
    { medication: { other: ["Warfarin 5 mg"] } },
  ],
  "hair-medicine-just-begun": [
    { medication: { finasteride: "yes", monthsOnHairMedicine: 11 } },
    { medication: { finasteride: "yes", monthsOnHairMedicine: 12 } },
  ],
  "hair-medicine-change-planned": [{ medication: { changePlanned: "yes" } }, { medication: { changePlanned: "no" } }],
  "anti-androgens": [{ medication: { other: ["Spironolactone 50"] } }, { medication: { other: ["finasteride"] } }],
  "hormone-medicines": [{ medication: { other: ["tamoxifen"] } }, { medication: { other: ["spironolactone"] } }],
  "cortisone-for-pattern-loss": [
    { medication: { other: ["cortisone"] } },
    { medication: { other: ["cortisone"] }, hairLoss: areata, situations: ["alopecia-areata"] },
  ],

  // Grafts.
  "transplant-very-recent": [
    { earlierTransplant: { had: "yes", monthsAgo: 5 } },
    { earlierTransplant: { had: "yes", monthsAgo: 6 } },
  ],
  "transplant-within-a-year": [
    { earlierTransplant: { had: "yes", monthsAgo: 11 } },
    { earlierTransplant: { had: "yes", monthsAgo: 12 } },
  ],
  "transplant-planned": [{ earlierTransplant: { planned: "yes" } }, { earlierTransplant: { planned: "no" } }],
  "donor-supply-short": [
    { earlierTransplant: { graftsWanted: 4001, graftsAvailable: 4000 } },
    { earlierTransplant: { graftsWanted: 4000, graftsAvailable: 4000 } },
  ],
  "no-donor-hair-left": [{ earlierTransplant: { graftsAvailable: 0 } }, { earlierTransplant: { graftsAvailable: 1 } }],

  // Goals, distress, life.
  "scars-hold-less": [{ situations: ["surgical-scar"] }, { situations: ["hairline"] }],
  "distress-beyond-finding": [
    { expectations: { distressBeyondFinding: "yes" } },
    { expectations: { distressBeyondFinding: "no" } },
  ],
  "goals-unrealistic": [{ expectations: { realistic: "no" } }, { expectations: { realistic: "yes" } }],
  "camouflage-not-understood": [
    { expectations: { understandsCamouflage: "no" } },
    { expectations: { understandsCamouflage: "yes" } },
  ],
  "shaved-look-needs-short-hair": [
    { expectations: { willKeepHairShort: "no" } },
    { situations: ["part-line"], hairWorn: "long", expectations: { willKeepHairShort: "no" } },
  ],
  "shaved-look-hair-still-long": [{ hairWorn: "long" }, { hairWorn: "short" }],
  "filler-needs-longer-hair": [
    { situations: ["filler-under-hair"] },
    { situations: ["filler-under-hair"], hairWorn: "long" },
  ],
  "filler-needs-a-hairline": [
    { situations: ["filler-under-hair", "receding-hairline"], hairWorn: "long" },
    { situations: ["filler-under-hair", "thinning-crown"], hairWorn: "long" },
  ],
  "not-permanent-not-accepted": [
    { expectations: { acceptsNotPermanent: "no" } },
    { expectations: { acceptsNotPermanent: "yes" } },
  ],
  "several-sessions-not-accepted": [
    { expectations: { acceptsSeveralSessions: "no" } },
    { expectations: { acceptsSeveralSessions: "yes" } },
  ],
  "low-straight-line-wanted": [
    { expectations: { wantsLowStraightLine: "yes" } },
    { expectations: { wantsLowStraightLine: "no" } },
  ],
  "goal-is-hair-growth": [{ goals: ["regrow my hair"] }, { goals: ["a grown-up hairline"] }],
  "goal-is-thick-hair-on-a-bare-head": [
    { situations: ["alopecia-totalis"], goals: ["thick hair"], hairLoss: { ...areata, cause: "alopecia-totalis" } },
    {
      situations: ["alopecia-totalis"],
      goals: ["a frame to the face"],
      hairLoss: { ...areata, cause: "alopecia-totalis" },
    },
  ],
  "screen-many-signs-of-distress": [
    { distress: { hourADayOrMore: "yes", avoidsPeopleOrWork: "yes" } },
    { distress: { hourADayOrMore: "yes" } },
  ],
  "screen-one-sign-of-distress": [
    { distress: { hourADayOrMore: "yes" } },
    { distress: { hourADayOrMore: "yes", avoidsPeopleOrWork: "yes" } },
  ],
  "thoughts-of-self-harm": [{ distress: { selfHarmThoughts: "yes" } }, { distress: { selfHarmThoughts: "no" } }],
  "distress-not-asked": [{ distress: { permission: "no" } }, { distress: { permission: "yes" } }],
  "cannot-rest-seven-days": [{ lifestyle: { canRestSevenDays: "no" } }, { lifestyle: { canRestSevenDays: "yes" } }],
  "much-sun": [
    { lifestyle: { sun: "much", usesSunscreenOrHat: "no" } },
    { lifestyle: { sun: "much", usesSunscreenOrHat: "yes" } },
  ],
  "water-and-sweat": [{ lifestyle: { swimming: "much" } }, { lifestyle: { swimming: "some" } }],
  "exfoliates-scalp": [{ lifestyle: { exfoliatesScalp: "yes" } }, { lifestyle: { exfoliatesScalp: "no" } }],
  "situation-served": [{}, { situations: [] }],
};

/** Rules that see a case: skin, hair, the wish. */
const seen: readonly (Omit<RuleExample, "trigger" | "nearMiss"> & Partial<RuleExample>)[] = [
  { rule: "fair-hair-gains-less", appearance: { trigger: { hairShade: "blond" }, nearMiss: { hairShade: "grey" } } },
  { rule: "greying", appearance: { trigger: { hairShade: "grey" }, nearMiss: { hairShade: "blond" } } },
  { rule: "contrast-weak", appearance: { trigger: { contrast: 24 }, nearMiss: { contrast: 25 } } },
  { rule: "contrast-strong", appearance: { trigger: { contrast: 25 }, nearMiss: { contrast: 24 } } },
  { rule: "answers-contradict-worn", appearance: { trigger: { worn: "short" }, nearMiss: { worn: "shaved" } } },
  {
    rule: "answers-contradict-hair-field",
    trigger: { situations: ["alopecia-totalis"], hairLoss: { ...areata, cause: "alopecia-totalis" } },
    nearMiss: { situations: ["alopecia-totalis"], hairLoss: { ...areata, cause: "alopecia-totalis" } },
    appearance: { trigger: { norwood: "I" }, nearMiss: { norwood: "VII" } },
  },
  {
    rule: "long-hair-wanted-on-a-bald-top",
    appearance: { trigger: { worn: "long", norwood: "VI" }, nearMiss: { worn: "long", norwood: "V" } },
  },
  {
    rule: "early-loss-in-a-young-client",
    trigger: { ageYears: 24 },
    nearMiss: { ageYears: 25 },
    appearance: { trigger: { norwood: "II" }, nearMiss: { norwood: "II" } },
  },
  {
    rule: "wish-denser-than-own-hair",
    appearance: { trigger: { wantedPerCm2: 151 }, nearMiss: { wantedPerCm2: 150 } },
  },
];

/** One for every rule about a client. */
export const ruleExamples: readonly RuleExample[] = [
  ...Object.entries(answers).map(([rule, [trigger, nearMiss]]) => ({ rule, trigger, nearMiss })),
  ...Object.entries(healthYes).map(([question, rule]) => ({
    rule,
    trigger: { health: { [question]: "yes" } } as IntakePatch,
    nearMiss: { health: { [question]: "no" } } as IntakePatch,
  })),
  ...situations.map((name) => ({
    rule: `serves-${name}`,
    trigger: { situations: [name] },
    nearMiss: { situations: [name === "hairline" ? ("part-line" as const) : ("hairline" as const)] },
  })),
  ...ownWords.map(({ about, phrases }) => ({
    rule: ownWordsRule(about),
    trigger: { concerns: [`to be told: ${phrases[0]}, for years`] },
    nearMiss: { concerns: [`no ${phrases[0]}, ever`] },
  })),
  ...medicineAnswers.map(({ medicine }) => ({
    rule: `answers-contradict-medicine-${medicine}`,
    trigger: { medication: { other: [`${medicineNames[medicine].split(" ")[0]} 5 mg`] } },
    nearMiss: { medication: { other: ["lithium 5 mg"] } },
  })),
  ...seen.map((example) => ({ trigger: {}, nearMiss: {}, ...example })),
];

/** One for every rule about a scar. */
export const scarRuleExamples: readonly ScarRuleExample[] = [
  { rule: "scar-raised", trigger: { raised: "yes" }, nearMiss: { kind: "atrophic" } },
  { rule: "scar-young", trigger: { ageMonths: 5 }, nearMiss: { ageMonths: 6 } },
  { rule: "scar-within-a-year", trigger: { ageMonths: 6 }, nearMiss: { ageMonths: 12 } },
  { rule: "scar-date-impossible", trigger: { ageMonths: 700 }, nearMiss: { ageMonths: 500 } },
  // The situation already says so for all scars at once.
  { rule: "scar-holds-less", trigger: {}, nearMiss: {}, nearMissIntake: { situations: ["surgical-scar"] } },
];
