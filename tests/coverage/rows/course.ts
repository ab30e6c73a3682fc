import type { Plan } from "@shadowline/treatment";
import { type CasePatch, scarCase } from "../client.js";
import type { CoverageRow, CoverageSubject } from "../coverage-row.js";
import { byCaseRule, byCitation, entry, inPlan } from "../probes.js";

const tooYoung: CasePatch = { intake: { ageYears: 17 } };
const dense: CasePatch = { wantedLook: { visualPerCm2: 235 } };
/** The same on days of an hour at most: seven sessions. */
const shortDays: CasePatch = { ...dense, protocol: { maxSessionMinutes: 60 } };

/** The plan's own figure lies within what this source says of it. */
const within =
  (id: string) =>
  ({ claims }: Plan): boolean =>
    claims.some((one) => one.claims.some(({ evidence, standing }) => evidence === id && standing === "within"));

const byClaim = (id: string, trigger: CasePatch, nearMiss: CasePatch): CoverageRow =>
  inPlan(entry(id), { kind: "figure", carrier: "plan.claims[].claims", shows: within(id), trigger, nearMiss });

/** A dated step of the aftercare; a client without dots gets none. */
const aftercare = (id: string): CoverageRow =>
  byCitation(entry(id), { kind: "field", carrier: "plan.schedule.aftercare", trigger: {}, nearMiss: tooYoung });

/** What is told or dated between the visits; a client without dots gets none. */
const dated = (carrier: string, ids: readonly string[]): CoverageRow[] =>
  ids.map((id) => byCitation(entry(id), { kind: "field", carrier, trigger: {}, nearMiss: tooYoung }));

export const course: CoverageSubject = {
  subject: "Sessions, healing and aftercare",
  rows: [
    byClaim("session-two-to-four", {}, shortDays),
    byClaim("session-two-to-three-hours", dense, {}),
    byClaim("session-length-others", dense, {}),
    byClaim("interval-two-weeks", {}, { protocol: { intervalDays: 15 } }),
    byClaim("interval-others", { protocol: { intervalDays: 30 } }, { protocol: { intervalDays: 31 } }),
    byClaim("pace-short-total", { ...dense, protocol: { dotsPerMinute: 30 } }, dense),
    byClaim("pace-range", { protocol: { dotsPerMinute: 91 } }, { protocol: { dotsPerMinute: 92 } }),
    byCaseRule(entry("session-rarely-more"), "plan-sessions-over-four", { trigger: shortDays, nearMiss: {} }),
    byCitation(entry("pace-assumption"), {
      kind: "figure",
      carrier: "plan.schedule",
      trigger: {},
      nearMiss: tooYoung,
    }),
    byCitation(entry("session-equal-shares-assumption"), {
      kind: "field",
      carrier: "plan.schedule.preset",
      trigger: { protocol: { sessionPreset: "two-to-four" } },
      nearMiss: {},
    }),
    byCitation(entry("session-build-30-70-100"), {
      kind: "field",
      carrier: "plan.schedule.preset",
      trigger: {},
      nearMiss: { protocol: { sessionPreset: "two-to-four" } },
    }),
    byCitation(entry("scar-test-dots-assumption"), {
      kind: "figure",
      carrier: "plan.schedule",
      trigger: scarCase(),
      nearMiss: {},
    }),
    byCitation(entry("scar-test-four-weeks"), {
      kind: "figure",
      carrier: "plan.schedule",
      trigger: scarCase(),
      nearMiss: {},
    }),
    ...[
      "aftercare-dry-days",
      "aftercare-first-rinse",
      "aftercare-heavy-sweat",
      "aftercare-razor",
      "aftercare-pool-sauna",
      "aftercare-healed-review",
      "aftercare-sun",
      "aftercare-scabs",
      "dot-shrinks-healing",
      "healing-most-loss-early",
    ].map(aftercare),
    ...dated("plan.course.numbing.agents", [
      "numbing-cream-wait-assumption",
      "numbing-emla-wait",
      "numbing-injection-wait-assumption",
      "numbing-cream-no-vasoconstrictor",
      "lidocaine-adds-flow",
      "epinephrine-26-minutes",
      "epinephrine-8-to-10-minutes",
      "epinephrine-7-to-25-minutes",
    ]),
    ...dated("plan.course.numbing.statements", [
      "anaesthesia-topical",
      "numbing-topical-seldom-enough",
      "numbing-four-percent",
      "numbing-four-to-five-percent",
    ]),
    ...dated("plan.course.pain", ["pain-at-most-three", "pain-everyone-differs", "pain-record-assumption"]),
    ...dated("plan.course.patchTest.claims", [
      "patch-test-12-hours",
      "patch-test-24-to-48-hours",
      "patch-test-48-hours",
      "patch-test-72-hours",
      "patch-test-one-week",
    ]),
    ...dated("plan.course.firstDays", [
      "result-immediate",
      "aftercare-fresh-darker",
      "aftercare-side-effects-normal",
      "redness-days",
    ]),
    ...dated("plan.course.activities", [
      "aftercare-shave-first-shampoo",
      "aftercare-moisturiser",
      "aftercare-salt-and-chlorine-assumption",
    ]),
    ...dated("plan.course.patchTest.statements", ["patch-test-not-mandatory"]),
    ...dated("plan.course.healedReview.statements", [
      "review-standard-photographs",
      "review-scores",
      "review-scar-scale",
      "fade-six-months",
    ]),
    ...dated("plan.course.warningSigns", ["warning-signs-physician", "complication-keloid-prone"]),
    inPlan(entry("allergy-test-limits"), {
      kind: "field",
      carrier: "plan.course.patchTest.advisedForThisClient",
      shows: ({ course }) => course?.patchTest.advisedForThisClient ?? false,
      trigger: { intake: { health: { allergyHairDye: "yes" } } },
      nearMiss: { intake: { health: { allergyHairDye: "no" } } },
    }),
    inPlan(entry("session-split-assumption"), {
      kind: "figure",
      carrier: "plan.sessions[].cumulativeShare",
      shows: ({ sessions }) =>
        sessions.length > 3 && sessions.some(({ cumulativeShare }) => Math.abs(cumulativeShare - 0.3) < 0.01),
      trigger: shortDays,
      nearMiss: dense,
    }),
  ],
};
