import type { ClientAdvice, Statement } from "./plan-advice.js";

/** What it is not. */
export const isNotStatements: readonly Statement[] = [
  {
    text: "This is camouflage, not treatment: it treats nothing and stops no hair loss.",
    evidence: ["camouflage-not-treatment", "smp-no-regrowth"],
  },
  {
    text: "It is not permanent: pigment stays in the skin for years, the look fades and needs touch-ups.",
    evidence: ["permanent-is-not", "permanent-as-named"],
  },
];

const risks: ClientAdvice["risks"] = [
  {
    what: "Redness, swelling, itch, scabs, small swollen lymph nodes",
    howOften: "Usual; gone in one to five days, scabs in two weeks",
    onWhoseWord: "Practitioners; a series of 30",
    evidence: ["redness-days", "aftercare-side-effects-normal", "aftercare-scabs", "complication-series"],
  },
  {
    what: "Lasting harm from micropigmentation itself",
    howOften: "None in 43 and none in 10; few in 62. Too few people to know what is rare",
    onWhoseWord: "Four small published series",
    evidence: ["complication-series"],
  },
  {
    what: "Infection",
    howOften: "3.2 of 100 by survey, about 5 of 100 by a German report: any tattoo",
    onWhoseWord: "Survey of 501 tattooed people; press summary",
    evidence: ["complication-any-tattoo", "complication-infection-german", "complication-infection-scar"],
  },
  {
    what: "Pain that stays, itch that stays",
    howOften: "3.8 and 21.2 of 100: any tattoo",
    onWhoseWord: "Survey of 501 tattooed people",
    evidence: ["complication-any-tattoo"],
  },
  {
    what: "Any problem with a tattoo",
    howOften: "About 10 of 100, six in ten of them for more than four months",
    onWhoseWord: "Press summary of a survey",
    evidence: ["complication-any-tattoo-problems"],
  },
  {
    what: "Regret; wish to have it removed",
    howOften: "16.2 and 21.2 of 100: any tattoo",
    onWhoseWord: "Survey of 501 tattooed people",
    evidence: ["complication-any-tattoo", "complication-want-removal"],
  },
  {
    what: "Allergy to pigment, lumps of it (granuloma)",
    howOften: "Not known for micropigmentation",
    onWhoseWord: "Nobody counted",
    evidence: ["complication-allergy-unknown", "allergy-test-limits"],
  },
  {
    what: "Diseases of the blood from unsterile needles",
    howOften: "Not counted; none should happen with single-use needles",
    onWhoseWord: "Physicians and their society",
    evidence: ["complication-blood-borne"],
  },
  {
    what: "Scars, keloids",
    howOften: "Not counted; likelier in people who form them and in poor hands",
    onWhoseWord: "Dermatologist in a consumer article",
    evidence: ["complication-keloid-prone", "complication-infection-scar"],
  },
  {
    what: "A poor look: helmet, blots, blue tinge, wrong line",
    howOften: "Not counted; named as the greatest risk together with infection",
    onWhoseWord: "Physician in a consumer article",
    evidence: ["complication-poor-result", "outcomes-vary", "colour-blue-always", "colour-blue-never-carbon"],
  },
  {
    what: "Not all of it can be taken off again",
    howOften: "Not counted; one to three laser sessions in four people, four to eight by another account",
    onWhoseWord: "Small study; web page; physician",
    evidence: ["removal-laser-few", "removal-laser-many", "removal-not-always"],
  },
];

const choosing: readonly Statement[] = [
  {
    text: "Licence or registration where the place asks for it, training that can be named, and a clinical setting.",
    evidence: ["choose-practitioner", "complication-poor-result"],
  },
  {
    text: "Dated photographs of healed heads like yours, not fresh ones alone.",
    evidence: ["choose-healed-photographs", "choose-practitioner"],
  },
  {
    text: "How many heads so far, and how many of your kind: scar, long hair, bald.",
    evidence: ["choose-practitioner", "outcomes-vary"],
  },
  {
    text: "Sterile single-use needles opened before your eyes, gloves, a clean place.",
    evidence: ["choose-sterile-approved", "complication-blood-borne"],
  },
  {
    text: "Pigment with a label: maker, lot, ingredients, expiry. One article says to insist on materials approved by the FDA; the FDA has approved no pigment for injection into skin.",
    evidence: ["regulation-us-use-approved", "regulation-us-none-approved", "regulation-ink-quality"],
  },
  {
    text: "One article says dermatologists do not perform it, others are by physicians who do. Ask who holds the needle.",
    evidence: ["candidate-dermatologists-do-not", "candidate-physicians-do"],
  },
];

const questions: readonly Statement[] = [
  {
    text: "How many sessions do you expect for me, how long, and how far apart?",
    evidence: [
      "session-two-to-four",
      "session-small-three-to-four",
      "session-two-to-three-hours",
      "interval-two-weeks",
    ],
  },
  {
    text: "What will it look like in a month, in a year and in five years? May I see such a head?",
    evidence: ["choose-healed-photographs", "ageing-drivers"],
  },
  {
    text: "Which pigment is it, on what base, and may I have its lot?",
    evidence: ["pigment-carbon-black", "pigment-iron-oxide"],
  },
  {
    text: "What happens if my hair goes on falling out, or grows back?",
    evidence: ["candidate-loss-goes-on", "growth-changes-match"],
  },
  {
    text: "What does a touch-up cost, and when do your clients come for one?",
    evidence: ["price-gbp-by-hour", "longevity-five-to-ten", "longevity-up-to-six"],
  },
  {
    text: "Whom do I call when something goes wrong, and who takes it off?",
    evidence: ["removal-possible", "removal-not-always"],
  },
  {
    text: "Can I grow my hair, or have a transplant, later?",
    evidence: ["alternative-transplant-with-smp", "growth-changes-match"],
  },
];

const expect: readonly Statement[] = [
  {
    text: "It reads as closely cropped hair from a talking distance. It is a picture of hair in the skin: it has no length and cannot be felt.",
    evidence: ["growth-changes-match", "camouflage-not-treatment"],
  },
  {
    text: "42 of 43 and all 30 clients of two small series were satisfied; the one who was not had mild loss and saw no change.",
    evidence: ["satisfaction-series"],
  },
  {
    text: "Outcomes vary between hands, since neither technique nor materials have a standard.",
    evidence: ["outcomes-vary"],
  },
  {
    text: "Many gain confidence from it, with wet hair too. It works best beside treatment of the cause, not in its place.",
    evidence: ["confidence-builder", "wet-hair", "camouflage-not-treatment"],
  },
  {
    text: "Even a small area takes several visits, and the first one is light on purpose.",
    evidence: ["session-small-three-to-four", "session-first-lightest"],
  },
];

/** What every paper for the client says in plain words. */
export const clientAdvice: ClientAdvice = { isNot: isNotStatements, risks, choosing, questions, expect };
