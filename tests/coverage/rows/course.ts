import type { Plan } from "@shadowline/treatment";
import { type CasePatch, scarCase } from "../client.js";
import type { CoverageRow, CoverageSubject } from "../coverage-row.js";
import { byCaseRule, byCitation, entry, inPlan } from "../probes.js";

const tooYoung: CasePatch = { intake: { ageYears: 17 } };
const dense: CasePatch = { wantedLook: { visualPerCm2: 200 } };
const longJob: CasePatch = { wantedLook: { visualPerCm2: 200, zones: ["frontal", "midscalp"] } };
/** Two long zones and a short day: seven sessions. */
const shortDays: CasePatch = { ...longJob, protocol: { maxSessionMinutes: 120 } };

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

export const course: CoverageSubject = {
  subject: "Sessions, healing and aftercare",
  rows: [
    byClaim("session-two-to-four", {}, shortDays),
    byClaim("session-two-to-three-hours", dense, {}),
    byClaim("session-length-others", dense, {}),
    byClaim("interval-two-weeks", {}, { protocol: { intervalDays: 15 } }),
    byClaim("interval-others", { protocol: { intervalDays: 30 } }, { protocol: { intervalDays: 31 } }),
    byClaim(
      "pace-short-total",
      { ...longJob, protocol: { dotsPerMinute: 65 } },
      { ...longJob, protocol: { dotsPerMinute: 40 } },
    ),
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
  ],
};
