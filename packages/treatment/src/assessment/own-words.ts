import type { Field } from "./condition.js";

/**
 * What clients write in their own words and was denied as an answer. Whole words only; "no", "not", "never"
 * or "without" right before them takes a mention back.
 */
export const ownWords: readonly {
  readonly about: string;
  readonly field: Field;
  readonly denials: readonly string[];
  readonly phrases: readonly string[];
}[] = [
  {
    about: "keloid",
    field: "health.keloidOrRaisedScars",
    denials: ["no"],
    phrases: ["keloid", "keloids", "hypertrophic scar", "hypertrophic scars", "raised scar", "raised scars"],
  },
  { about: "lupus", field: "health.lupus", denials: ["no"], phrases: ["lupus", "dle"] },
  {
    about: "blood-thinner",
    field: "health.anticoagulants",
    denials: ["no"],
    phrases: [
      "blood thinner",
      "blood thinners",
      "blood thinning",
      "anticoagulant",
      "anticoagulants",
      "warfarin",
      "eliquis",
      "xarelto",
    ],
  },
  {
    about: "bleeding",
    field: "health.bleedingDisorder",
    denials: ["no"],
    phrases: ["haemophilia", "hemophilia", "haemophiliac", "hemophiliac", "bleeding disorder", "sickle cell"],
  },
  {
    about: "isotretinoin",
    field: "health.isotretinoinLastSixMonths",
    denials: ["no"],
    phrases: ["isotretinoin", "accutane", "roaccutane"],
  },
  {
    about: "pregnancy",
    field: "health.pregnantOrBreastfeeding",
    denials: ["no"],
    phrases: ["pregnant", "breastfeeding", "breast feeding", "nursing my baby", "my pregnancy"],
  },
  { about: "diabetes", field: "health.diabetes", denials: ["none"], phrases: ["diabetes", "diabetic"] },
  { about: "epilepsy", field: "health.epilepsy", denials: ["no"], phrases: ["epilepsy", "epileptic", "seizures"] },
  {
    about: "blood-borne",
    field: "health.bloodBorneInfection",
    denials: ["no"],
    phrases: ["hiv", "hepatitis"],
  },
  {
    about: "dermatitis",
    field: "health.psoriasisOrDermatitisInField",
    denials: ["no"],
    phrases: ["psoriasis", "eczema", "dermatitis"],
  },
  {
    about: "autoimmune",
    field: "health.thyroidOrAutoimmune",
    denials: ["no"],
    phrases: ["autoimmune", "thyroid", "hashimoto", "coeliac", "celiac", "rheumatoid"],
  },
  {
    about: "picking",
    field: "health.hairPullingOrPicking",
    denials: ["no"],
    phrases: ["trichotillomania", "pull my hair", "pulling my hair", "pick my scalp", "picking my scalp"],
  },
  {
    about: "chemotherapy",
    field: "chemotherapy.had",
    denials: ["no"],
    phrases: ["chemo", "chemotherapy"],
  },
  {
    about: "permanence",
    field: "expectations.acceptsNotPermanent",
    denials: ["yes"],
    phrases: ["permanent", "forever", "for ever", "once and for all"],
  },
  {
    about: "sessions",
    field: "expectations.acceptsSeveralSessions",
    denials: ["yes"],
    phrases: ["one session", "single session", "one visit", "single visit", "one appointment", "in one go"],
  },
  {
    about: "hairline",
    field: "expectations.wantsLowStraightLine",
    denials: ["no"],
    phrases: [
      "low hairline",
      "lower hairline",
      "straight hairline",
      "teenage hairline",
      "hairline i had at 16",
      "hairline i had at 17",
      "hairline i had at 18",
      "hairline of my teens",
      "hairline of my youth",
      "closed temples",
    ],
  },
];

/** Words that ask for help today, whatever was answered. */
export const selfHarmWords = [
  "suicide",
  "suicidal",
  "kill myself",
  "killing myself",
  "harm myself",
  "harming myself",
  "hurt myself",
  "hurting myself",
  "self harm",
  "end my life",
  "ending my life",
  "take my life",
  "taking my life",
  "want to die",
  "wish i were dead",
  "wish i was dead",
  "rather be dead",
  "do not want to live",
  "don t want to live",
  "no reason to live",
  "not worth living",
];
