import { addDays } from "./calendar.js";
import type { ClientCase } from "./case.js";
import type { PatchTest, PublishedClaim, Statement } from "./plan-advice.js";

/** The cautious figure: one week, by which the colour has healed a little too. */
const TEST_DAYS_BEFORE = 7;

const claims: readonly PublishedClaim[] = [
  { claim: "At least 12 hours before", lower: 12, upper: 12, unit: "h", evidence: "patch-test-12-hours" },
  { claim: "24 to 48 hours before", lower: 24, upper: 48, unit: "h", evidence: "patch-test-24-to-48-hours" },
  {
    claim: "At least 48 hours before, by prick or smear",
    lower: 48,
    upper: 48,
    unit: "h",
    evidence: "patch-test-48-hours",
  },
  { claim: "At least 72 hours before", lower: 72, upper: 72, unit: "h", evidence: "patch-test-72-hours" },
  {
    claim: "A week before, behind the ear or in the field",
    lower: 168,
    upper: 168,
    unit: "h",
    evidence: "patch-test-one-week",
  },
];

const statements: readonly Statement[] = [
  {
    text: "A clear test never rules out a later reaction; all sources agree on that.",
    evidence: ["allergy-test-limits", "patch-test-72-hours"],
  },
  {
    text: "No rule makes it compulsory everywhere. It is worth most after reactions to lidocaine, epinephrine, latex, bacitracin or nickel.",
    evidence: ["patch-test-not-mandatory"],
  },
  {
    text: "It is made with the same lots of pigment and numbing as the session. A new lot wants a new test.",
    evidence: ["allergy-test-limits", "regulation-ink-quality"],
  },
  {
    text: "Itch, redness that spreads, blisters or swelling at the site: the session waits, and a dermatologist looks at it.",
    evidence: ["allergy-test-limits"],
  },
];

/**
 * The allergy test before the first session: its dates, what is looked for, what is written down, and
 * whether this client's answers ask for it.
 *
 * Sources name times from 12 hours to a week; the cautious one is planned, with looks at the times of the
 * others on the way.
 */
export function patchTestOf({ intake: { health }, startDate }: ClientCase): PatchTest {
  const reasons = [
    ...(health.allergyPigmentOrMetal === "yes" ? ["a reaction to pigment or metal"] : []),
    ...(health.allergyAnaesthetic === "yes" ? ["a reaction to an anaesthetic"] : []),
    ...(health.allergyAdrenaline === "yes" ? ["a reaction to adrenaline"] : []),
    ...(health.allergyLatex === "yes" ? ["a reaction to latex"] : []),
    ...(health.allergyHairDye === "yes" ? ["a reaction to hair dye"] : []),
    ...(health.earlierTattooReaction === "yes" ? ["a reaction to an earlier tattoo"] : []),
  ];
  const date = addDays(startDate, -TEST_DAYS_BEFORE);
  return {
    date,
    readings: [
      { date, hours: 0, lookFor: "Weals, itch or swelling within half an hour: a reaction that comes at once." },
      { date: addDays(startDate, 2 - TEST_DAYS_BEFORE), hours: 48, lookFor: "Redness, itch, small blisters." },
      {
        date: addDays(startDate, 3 - TEST_DAYS_BEFORE),
        hours: 72,
        lookFor: "The same once more: some reactions come late.",
      },
      { date: startDate, hours: 168, lookFor: "A late reaction, and the colour as it heals." },
    ],
    claims,
    statements,
    record: [
      "date",
      "site",
      "pigment lot",
      "anaesthetic lot",
      "readings with their times",
      "waiver, if the client declined",
    ],
    advisedForThisClient: reasons.length > 0,
    because:
      reasons.length > 0
        ? `The client reports ${reasons.join(", ")}.`
        : "No reaction is reported. A test is not compulsory everywhere; it is planned all the same, since it costs a week at most.",
  };
}
