import { z } from "zod";
import {
  autoimmuneDiseases,
  finders,
  hairLossCauses,
  investigationResults,
  scalpSigns,
  situations,
  transplantMethods,
  writtenOpinions,
} from "./intake-words.js";

/** A question that nobody has answered is not a "no". */
export const answer = z.enum(["yes", "no", "unknown"]);
export type Answer = z.infer<typeof answer>;

const asked = answer.default("unknown");
const months = z.number().min(0).max(1200).optional();
const weeks = z.number().min(0).max(520).optional();
const isoDate = z.iso.date().optional();
const finder = z.enum(finders).default("unknown");
const investigation = z.enum(investigationResults).default("unknown");
const underControl = z.enum(["none", "controlled", "uncontrolled", "unknown"]).default("unknown");
const amount = z.enum(["little", "some", "much", "unknown"]).default("unknown");
const inOwnWords = z.array(z.string().min(1).max(200)).max(10).default([]);

const hairLoss = z.strictObject({
  cause: z.enum(hairLossCauses).default("unknown"),
  /** Causes beside the first; each is judged as gravely. */
  otherCauses: z.array(z.enum(hairLossCauses)).max(10).default([]),
  /** Who found the cause. */
  causeFoundBy: finder,
  /** Name of the person who accepts that the cause stays unknown. */
  unknownCauseAcceptedBy: z.string().min(1).max(100).regex(/\S/).optional(),
  /** New patches, shedding, redness, scale, itch or pain now. */
  activeNow: asked,
  /** Months since the last new lesion or the last visible progress. */
  monthsSinceChange: months,
  /** Months since the last new patch or lesion alone. */
  monthsSinceNewPatch: months,
  lastPatchOn: isoDate,
  /** Age at which the loss began. */
  sinceAgeYears: z.number().min(0).max(120).optional(),
  progressing: asked,
  /** How quickly it goes on, where it does. */
  pace: z.enum(["slow", "fast", "unknown"]).default("unknown"),
  /** Lost hair is coming back. */
  regrowing: asked,
  /** Who found that the disease is quiet. */
  quietConfirmedBy: finder,
  /** What was seen on the scalp; empty and examined means nothing was. */
  signs: z.array(z.enum(scalpSigns)).max(scalpSigns.length).default([]),
  /** Somebody looked for the signs. */
  scalpExamined: asked,
  /** Tight styles or pulling go on. */
  pullingNow: asked,
  /** Steroid injections, tablets and the like were tried against the disease. */
  treatmentTried: asked,
});

/** What was looked into, and what it points to. */
const investigations = z.strictObject({
  /** The scalp looked at through a lens. */
  densitometry: investigation,
  trichoscopy: investigation,
  biopsy: investigation,
  bloodTests: investigation,
  /** What a finding points to. */
  foundCause: z.enum(hairLossCauses).optional(),
});

/** Health history, each answered, denied or open. Left out means unknown. */
export const health = z.strictObject({
  keloidOrRaisedScars: asked,
  infectionInField: asked,
  psoriasisOrDermatitisInField: asked,
  woundOrGrowthInField: asked,
  lupus: asked,
  anticoagulants: asked,
  bleedingDisorder: asked,
  isotretinoinLastSixMonths: asked,
  immunosuppression: asked,
  diabetes: underControl,
  pregnantOrBreastfeeding: asked,
  allergyPigmentOrMetal: asked,
  allergyAnaesthetic: asked,
  allergyHairDye: asked,
  earlierTattooReaction: asked,
  bloodBorneInfection: asked,
  thyroidOrAutoimmune: asked,
  mriPlanned: asked,
  /** Raised scars of parents or siblings. */
  familyKeloid: asked,
  /** Skin that darkens where it was hurt. */
  darkensAfterInjury: asked,
  seborrhoeicDermatitisInField: asked,
  sunburnInField: asked,
  vitiligoInField: asked,
  albinism: asked,
  skinCancerInField: asked,
  bloodPressure: underControl,
  heartDisease: asked,
  /** Antibiotics before procedures, for a heart valve or a joint. */
  antibioticProphylaxis: asked,
  epilepsy: asked,
  antibioticsNow: asked,
  /** Pulls hair or picks at the scalp and cannot leave it. */
  hairPullingOrPicking: asked,
  radiotherapyOfHead: asked,
  allergyLatex: asked,
  allergyAdrenaline: asked,
});
export type Health = z.infer<typeof health>;

/** Hormones that hair answers to. */
const hormones = z.strictObject({
  menopause: z.enum(["not-yet", "going-on", "past", "unknown"]).default("unknown"),
  hormonalContraception: asked,
  monthsSinceContraceptionChange: months,
  monthsSinceBirth: months,
  /** Irregular cycles, thyroid, testosterone and the like, found by a physician. */
  imbalanceFound: asked,
  imbalanceTreated: asked,
});

/** What was done to the skin where dots would go, weeks ago. */
const siteTreatments = z.strictObject({
  any: asked,
  peelWeeksAgo: weeks,
  laserWeeksAgo: weeks,
  needlingWeeksAgo: weeks,
  prpWeeksAgo: weeks,
  retinoidWeeksAgo: weeks,
  steroidWeeksAgo: weeks,
  botulinumWeeksAgo: weeks,
});

/** Asked with permission; a screen that says whom to see, never a diagnosis. */
const distress = z.strictObject({
  /** The client agreed to be asked. */
  permission: asked,
  /** Thinks about it an hour a day or more. */
  hourADayOrMore: asked,
  /** Keeps away from people or work because of it. */
  avoidsPeopleOrWork: asked,
  /** Others see little where the client sees much. */
  othersSeeLittle: asked,
  /** Thoughts of harming themselves. */
  selfHarmThoughts: asked,
});

export const intake = z.strictObject({
  /** The day on which the questions were answered; dates below are judged by it. */
  answeredOn: isoDate,
  sex: z.enum(["female", "male", "unknown"]).default("unknown"),
  ageYears: z.number().min(0).max(120).optional(),
  bornOn: isoDate,
  situations: z.array(z.enum(situations)).max(situations.length).default([]),
  /** In order of weight. */
  concerns: inOwnWords,
  goals: inOwnWords,
  hairWorn: z.enum(["shaved", "short", "long", "unknown"]).default("unknown"),
  hairLoss: hairLoss.prefault({}),
  investigations: investigations.prefault({}),
  /** A member left out, or the whole of it, is unknown. */
  health: health.prefault({}),
  autoimmuneDiseases: z.array(z.enum(autoimmuneDiseases)).max(autoimmuneDiseases.length).default([]),
  hormones: hormones.prefault({}),
  siteTreatments: siteTreatments.prefault({}),
  /** What a physician has written in favour of dots. A letter of nobody counts for nothing. */
  writtenOpinions: z
    .strictObject({
      about: z.array(z.enum(writtenOpinions)).max(writtenOpinions.length).default([]),
      /** Name of the physician. */
      givenBy: z.string().min(1).max(100).regex(/\S/).optional(),
    })
    .prefault({}),
  expectations: z
    .strictObject({
      realistic: asked,
      /** Distress beyond what the finding explains; asked with permission. */
      distressBeyondFinding: asked,
      understandsCamouflage: asked,
      willKeepHairShort: asked,
      acceptsNotPermanent: asked,
      acceptsSeveralSessions: asked,
      /** Asks for a hairline that is low, straight or closed at the temples. */
      wantsLowStraightLine: asked,
    })
    .prefault({}),
  distress: distress.prefault({}),
  medication: z
    .strictObject({
      finasteride: asked,
      minoxidil: asked,
      dutasteride: asked,
      /** Months on whatever acts on hair. */
      monthsOnHairMedicine: months,
      /** Hair medicine will be begun or stopped during the course. */
      changePlanned: asked,
      /** Minoxidil was tried long enough and did not do. */
      minoxidilFailed: asked,
      /** By generic or brand name. */
      other: z.array(z.string().min(1).max(100)).max(30).default([]),
    })
    .prefault({}),
  earlierTransplant: z
    .strictObject({
      monthsAgo: months,
      had: asked,
      method: z.enum(transplantMethods).default("unknown"),
      /** A transplant is to follow. */
      planned: asked,
      /** A surgeon ruled a transplant out. */
      ruledOut: asked,
      /** Grafts that the donor area can still give, by a surgeon's count. */
      graftsAvailable: z.number().int().min(0).max(20_000).optional(),
      /** Grafts that the whole wish would take. */
      graftsWanted: z.number().int().min(0).max(30_000).optional(),
    })
    .prefault({}),
  earlierSmp: z
    .strictObject({
      had: asked,
      monthsAgo: months,
      /** It healed as wished, without blue, blots or a helmet. */
      healedWell: asked,
      /** A laser took it off. */
      removedByLaser: asked,
      daysSinceLaser: z.number().min(0).max(36_500).optional(),
    })
    .prefault({}),
  /** Chemotherapy or radiotherapy of the head, ever. */
  chemotherapy: z.strictObject({ had: asked, endedMonthsAgo: months, planned: asked }).prefault({}),
  lifestyle: z
    .strictObject({
      sun: amount,
      swimming: amount,
      sauna: amount,
      sweatyExercise: amount,
      exfoliatesScalp: asked,
      usesSunscreenOrHat: asked,
      smokes: asked,
      /** Can leave sweat, sauna and water for seven days after each session. */
      canRestSevenDays: asked,
    })
    .prefault({}),
  /** Asked again on the day of each session. */
  dayBefore: z.strictObject({ alcohol: asked, aspirin: asked, caffeine: asked }).prefault({}),
});
export type Intake = z.infer<typeof intake>;
/** As written by a person: whatever was not asked may be left out. */
export type IntakeInput = z.input<typeof intake>;
