import { addDays } from "./calendar.js";
import type { ChangedBy } from "./knowledge-edit.js";
import type { AftercareDay } from "./plan.js";

/** One instruction, counted from a session. */
export type AftercareStep = {
  /** Days since the session. */
  readonly day: number;
  /** Only after the last session, only after a test visit, or after every session. */
  readonly after: "every" | "last" | "test";
  readonly title: string;
  readonly instruction: string;
  readonly evidence: readonly string[];
  /** Who of the clinic changed it; left out where it is as published. */
  readonly changedBy?: ChangedBy;
};

/** What practitioners tell their clients, the cautious figure first where they disagree. */
export const aftercareSteps: readonly AftercareStep[] = [
  {
    day: 0,
    after: "every",
    title: "Keep dry and leave alone",
    instruction:
      "No water, sweat, sauna or scratching from now on for seven days; practitioners' sheets say dry for one to five. Do not touch; wear a hat loosely. Redness, swelling and dots that look too dark and too large are expected.",
    evidence: ["aftercare-seven-days", "aftercare-dry-days", "dot-shrinks-healing"],
  },
  {
    day: 2,
    after: "every",
    title: "Redness goes",
    instruction:
      "Redness and swelling last one to five days; itch, scabs and small swollen lymph nodes are reported as normal. Spreading redness, warmth, pus, fever or growing pain: see a physician the same day.",
    evidence: [
      "redness-days",
      "aftercare-side-effects-normal",
      "complication-infection-scar",
      "warning-signs-physician",
    ],
  },
  {
    day: 4,
    after: "every",
    title: "First rinse, if your practitioner agrees",
    instruction:
      "Practitioners allow a short lukewarm rinse, a foil shaver and a light moisturiser on day 4 to 6, some from day 2; the consumer article says no water for seven days. No rubbing, no shampoo.",
    evidence: ["aftercare-first-rinse", "aftercare-seven-days"],
  },
  {
    day: 7,
    after: "every",
    title: "Water, shampoo and light sport",
    instruction:
      "Shower, shampoo and light sweating are allowed again; sauna and pool are not. Heavy sweat waits until day 10. Scabs are never picked.",
    evidence: ["aftercare-seven-days", "aftercare-shave-first-shampoo", "aftercare-heavy-sweat"],
  },
  {
    day: 8,
    after: "every",
    title: "Scabs fall, the look lightens",
    instruction:
      "From day 8 to 14 scabs fall by themselves and the dots look lighter, sometimes patchy. That is healing.",
    evidence: ["aftercare-scabs", "healing-most-loss-early"],
  },
  {
    day: 10,
    after: "every",
    title: "Heavy sweat",
    instruction: "Hard training is allowed again.",
    evidence: ["aftercare-heavy-sweat"],
  },
  {
    day: 15,
    after: "last",
    title: "Razor",
    instruction: "A razor may be used from now on; sources name day 7, 10 or 15. A foil shaver before that.",
    evidence: ["aftercare-razor"],
  },
  {
    day: 28,
    after: "last",
    title: "Healed review",
    instruction:
      "The true colour shows (forms of permanent make-up say 6 to 10 weeks): from today on the healed review with photographs can take place.",
    evidence: ["aftercare-healed-review"],
  },
  {
    day: 30,
    after: "last",
    title: "Pool, sea, sauna, sun",
    instruction:
      "Pool, sea, sauna, steam and sun are allowed again (sources: day 20, 28 or 30), with sun protection of factor 30 to 50 or a hat and a matte moisturiser from now on.",
    evidence: ["aftercare-pool-sauna", "aftercare-sun", "aftercare-moisturiser"],
  },
  {
    day: 28,
    after: "test",
    title: "Test dots are read",
    instruction:
      "The test dots on the scars have healed. Their size and strength decide technique and shade before the course goes on.",
    evidence: ["scar-test-four-weeks", "scar-takes-less"],
  },
];

/**
 * Dated instructions from the first visit to the healed review.
 *
 * What would fall on or after the next session is left out: that session's own day 0 takes over, except
 * for the reading of test dots, which opens it.
 */
export function aftercareDays(
  sessions: readonly { readonly date: string; readonly test: boolean }[],
  steps: readonly AftercareStep[] = aftercareSteps,
): AftercareDay[] {
  return sessions.flatMap(({ date, test }, at) => {
    const next = sessions.at(at + 1)?.date;
    return steps
      .filter(
        ({ after }) => after === "every" || (after === "last" && next === undefined) || (after === "test" && test),
      )
      .map(({ day, title, instruction, evidence, changedBy }) => ({
        date: addDays(date, day),
        afterSession: at + 1,
        day,
        title,
        instruction,
        evidence,
        ...(changedBy ? { changedBy } : {}),
      }))
      .filter(({ date: due }, step) => next === undefined || due < next || (test && step > 0 && due <= next));
  });
}
