import { activityDates } from "./activities.js";
import { addDays } from "./calendar.js";
import type { ClientCase } from "./case.js";
import { numbingOf } from "./numbing.js";
import { pain } from "./pain.js";
import { patchTestOf } from "./patch-test.js";
import type { SessionPlan } from "./plan.js";
import type { Course, PublishedClaim, Statement } from "./plan-advice.js";
import { ifSomethingGoesWrong, warningSigns } from "./warning-signs.js";

/** Days after the last session from which the healed look can be judged: evidence aftercare-healed-review. */
const REVIEW_DAYS = 28;

const lengthClaims: readonly PublishedClaim[] = [
  { claim: "Two to three hours", lower: 120, upper: 180, unit: "minutes", evidence: "session-two-to-three-hours" },
  { claim: "One to six hours", lower: 60, upper: 360, unit: "minutes", evidence: "session-length-others" },
];
const intervalClaims: readonly PublishedClaim[] = [
  { claim: "Two weeks", lower: 14, upper: 14, unit: "days", evidence: "interval-two-weeks" },
  { claim: "7 to 30 days", lower: 7, upper: 30, unit: "days", evidence: "interval-others" },
];

const firstDays: readonly Statement[] = [
  {
    text: "The result shows at once. Redness and swelling go within a few days: one to five by practitioners.",
    evidence: ["result-immediate", "redness-days"],
  },
  {
    text: "For about a week dots look darker and larger than they will be; then scabs fall and the look lightens, sometimes in patches.",
    evidence: ["aftercare-fresh-darker", "dot-shrinks-healing", "healing-most-loss-early"],
  },
  {
    text: "Itch, scabs and small swollen lymph nodes are reported as normal.",
    evidence: ["aftercare-side-effects-normal"],
  },
];

const review: readonly Statement[] = [
  {
    text: "The true colour shows at about week 4; forms of permanent make-up say 6 to 10 weeks.",
    evidence: ["aftercare-healed-review", "healing-most-loss-early"],
  },
  {
    text: "The healed review looks at colour, lost dots, spread, edge and scars, with photographs from the same places and in the same light as before.",
    evidence: ["aftercare-healed-review", "fade-six-months"],
  },
  {
    text: "Photographs: vertex, midline, front and temples, hair clean and dry, head held, one distance, light and camera. Whoever judges them does not know before from after.",
    evidence: ["review-standard-photographs"],
  },
  {
    text: "The look is scored from 0 to 10 and your own satisfaction from 0 to 3, after the course and again at six months. Scars can be rated on the POSAS scale, which was tried on grafts, not on dots.",
    evidence: ["review-scores", "review-scar-scale"],
  },
];

/**
 * What happens to the client between the dates of the schedule: numbing, pain, allergy test, first days,
 * what waits and until when, warning signs, and the healed review.
 *
 * @param sessions in order; at least one
 * @throws RangeError without sessions
 */
export function courseOf(
  sessions: readonly Pick<SessionPlan, "date" | "minutes">[],
  clientCase: ClientCase,
  { intervalDays, vasoconstrictor }: { readonly intervalDays: number; readonly vasoconstrictor: boolean },
): Course {
  if (sessions.length === 0) throw new RangeError("a course has at least one session");
  const minutes = sessions.map((session) => session.minutes).sort((a, b) => a - b);
  const dates = sessions.map(({ date }) => date);
  return {
    sessionMinutes: {
      planned: {
        lower: minutes[0],
        likely: minutes[Math.floor(minutes.length / 2)],
        upper: minutes[minutes.length - 1],
      },
      claims: lengthClaims,
    },
    intervalDays: { planned: intervalDays, claims: intervalClaims },
    numbing: numbingOf(vasoconstrictor),
    pain,
    patchTest: patchTestOf(clientCase),
    firstDays,
    activities: activityDates(dates),
    warningSigns,
    ifWrong: ifSomethingGoesWrong,
    healedReview: { earliest: addDays(dates[dates.length - 1], REVIEW_DAYS), statements: review },
  };
}
