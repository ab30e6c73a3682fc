import type { Condition, Field } from "./condition.js";
import { ownWords, selfHarmWords } from "./own-words.js";
import type { Rule } from "./rule.js";

const inOwnWords = (phrases: readonly string[]): Condition => ({
  any: (["concerns", "goals"] as const).map((field) => ({ field, mentions: phrases })),
});

/** The name of the rule on one subject of the client's own words. */
export const ownWordsRule = (about: string): string => `answers-contradict-words-${about}`;

const asked: Readonly<Partial<Record<Field, string>>> = {
  "health.keloidOrRaisedScars": "raised scars",
  "health.lupus": "lupus",
  "health.anticoagulants": "blood thinners",
  "health.bleedingDisorder": "a bleeding disorder",
  "health.isotretinoinLastSixMonths": "isotretinoin in the last six months",
  "health.pregnantOrBreastfeeding": "pregnancy",
  "health.diabetes": "diabetes",
  "health.epilepsy": "epilepsy",
  "health.bloodBorneInfection": "an infection carried by blood",
  "health.psoriasisOrDermatitisInField": "psoriasis or dermatitis of the scalp",
  "health.thyroidOrAutoimmune": "a thyroid or autoimmune disease",
  "health.hairPullingOrPicking": "pulling hair or picking at the scalp",
  "chemotherapy.had": "chemotherapy",
  "expectations.acceptsNotPermanent": "dots that fade",
  "expectations.acceptsSeveralSessions": "several sessions",
  "expectations.wantsLowStraightLine": "a low or straight line",
};

/** What the client wrote, beside what was answered. */
export const ownWordsRules: readonly Rule[] = [
  ...ownWords.map(
    ({ about, field, denials, phrases }): Rule => ({
      id: ownWordsRule(about),
      when: { all: [{ field, is: denials }, inOwnWords(phrases)] },
      decision: "defer",
      because: `The question on ${asked[field]} is answered with {${field}}, yet the client's own words sound otherwise ([concerns: {concerns}][; goals: {goals}]). No answer was chosen: the case waits.`,
      evidence: ["candidate-contradiction-assumption", "candidate-own-words-assumption"],
      seeWhom: null,
      wouldChange: "The answer is put right, or the words where they mean something else.",
      // A list of phrases can misread a sentence; a named person who has asked can say so.
      overridable: true,
    }),
  ),
  {
    id: "words-of-self-harm",
    when: { all: [inOwnWords(selfHarmWords), { none: [{ field: "distress.selfHarmThoughts", is: ["yes"] }] }] },
    decision: "refer",
    because:
      "The client's own words may speak of self-harm ([concerns: {concerns}][; goals: {goals}]). Ask today, before any talk of dots.",
    evidence: ["candidate-self-harm-assumption", "candidate-own-words-assumption"],
    seeWhom: "a physician or the emergency line, today",
    wouldChange: "Somebody trained to has talked with the client, who is safe.",
    overridable: false,
  },
];
