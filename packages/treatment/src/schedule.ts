import type { ZoneId } from "@shadowline/scalp";
import { type AftercareStep, aftercareDays } from "./aftercare.js";
import { addDays } from "./calendar.js";
import type { Schedule, SessionPlan, SessionPresetSummary } from "./plan.js";
import type { Protocol } from "./protocol.js";
import { planShares, type SharePlan } from "./session-shares.js";

/** Three sessions of three hours: evidence pace-short-total. */
const SHORT_TOTAL_HOURS = 9;

/** The visits, and how they came about. */
export type SessionsAndSchedule = { readonly sessions: readonly SessionPlan[]; readonly schedule: Schedule };

export type ScheduleRequest = {
  readonly shares: SharePlan;
  /** Dots set in each session, by zone; every list as long as there are sessions. */
  readonly dotsByZone: Readonly<Record<string, readonly number[]>>;
  readonly dotsPerMinute: number;
  /** First visit, ISO 8601. */
  readonly startDate: string;
  readonly intervalDays: number;
  readonly protocol: Protocol;
  /** Another protocol, whose sessions are computed just the same. */
  readonly other: Protocol;
  readonly maxSessionMinutes: number;
  readonly scarZones: readonly string[];
  /** Instructions after each session, by day; the published ones where left out. */
  readonly aftercare?: readonly AftercareStep[];
};

const tenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * Visits with their dates, dots and minutes, another protocol's computed alike, and the calendar of
 * aftercare.
 *
 * Minutes count the needle with its pauses, not the consultation. The band is what published paces allow.
 *
 * @throws RangeError where the dots do not fit the shares
 */
export function scheduleOf(request: ScheduleRequest): SessionsAndSchedule {
  const { shares, dotsByZone, dotsPerMinute, protocol, other, maxSessionMinutes, scarZones } = request;
  const pace = protocol.pacePerMinute;
  const zones = Object.keys(dotsByZone) as ZoneId[];
  for (const zone of zones) {
    if (dotsByZone[zone].length !== shares.sessions)
      throw new RangeError(`${zone} has ${dotsByZone[zone].length} sessions, the plan ${shares.sessions}`);
  }
  const total = zones.reduce((sum, zone) => sum + dotsByZone[zone].reduce((dots, more) => dots + more, 0), 0);
  const sessions: SessionPlan[] = [];
  let done = 0;
  for (let at = 0; at < shares.sessions; at++) {
    const dots = zones.reduce((sum, zone) => sum + dotsByZone[zone][at], 0);
    done += dots;
    const minutes = dots / dotsPerMinute;
    sessions.push({
      number: shares.done + at + 1,
      date: addDays(request.startDate, daysToSession(at, request)),
      dots,
      cumulativeShare: total === 0 ? 0 : done / total,
      minutes: tenth(minutes),
      minutesBand: {
        lower: tenth(Math.min(minutes, dots / pace.upper)),
        likely: tenth(minutes),
        upper: tenth(Math.max(minutes, dots / pace.lower)),
      },
      zones: zones.filter((zone) => dotsByZone[zone][at] > 0),
    });
  }
  const expectedDotsByZone = Object.fromEntries(
    zones.map((zone) => [zone, dotsByZone[zone].reduce((sum, dots) => sum + dots, 0)]),
  );
  const otherShares = planShares({
    expectedDotsByZone,
    dotsPerMinute,
    protocol: other,
    maxSessionMinutes,
    scarZones,
    done: shares.done,
  });
  const dates = sessions.map(({ date }, at) => ({ date, test: shares.testVisit && at === 0 }));
  const schedule: Schedule = {
    preset: summary(
      protocol,
      sessions.map(({ dots }) => dots / dotsPerMinute),
    ),
    otherPreset: summary(other, sessionMinutes(otherShares, expectedDotsByZone, dotsPerMinute)),
    warnings: [...shares.warnings, ...lengthWarnings(total / dotsPerMinute, sessions, request)],
    evidence: [
      ...new Set([
        ...protocol.evidence,
        ...protocol.sessions.evidence,
        ...pace.evidence,
        "pace-whole-head-hours",
        "pace-short-total",
        ...protocol.longestSessionMinutes.evidence,
        ...protocol.intervalDays.evidence,
        ...(shares.testVisit ? [...protocol.scarTest.evidence, "density-scar-fewer-first"] : []),
      ]),
    ],
    aftercare: aftercareDays(dates, request.aftercare),
  };
  return { sessions, schedule };
}

function daysToSession(at: number, { shares, intervalDays, protocol }: ScheduleRequest): number {
  if (!shares.testVisit || at === 0) return at * intervalDays;
  return Math.max(protocol.scarTest.waitDays, intervalDays) + (at - 1) * intervalDays;
}

function sessionMinutes(
  { cumulativeSharesByZone, sessions }: SharePlan,
  dotsByZone: Readonly<Record<string, number>>,
  dotsPerMinute: number,
): number[] {
  return Array.from({ length: sessions }, (_, at) => {
    let dots = 0;
    for (const [zone, shares] of Object.entries(cumulativeSharesByZone)) {
      dots += dotsByZone[zone] * (shares[at] - (at === 0 ? 0 : shares[at - 1]));
    }
    return dots / dotsPerMinute;
  });
}

const summary = ({ id, name, evidence }: Protocol, minutes: readonly number[]): SessionPresetSummary => ({
  id,
  name,
  sessions: minutes.length,
  totalMinutes: tenth(minutes.reduce((sum, session) => sum + session, 0)),
  longestMinutes: tenth(Math.max(0, ...minutes)),
  evidence,
});

function lengthWarnings(
  minutes: number,
  sessions: readonly SessionPlan[],
  { maxSessionMinutes, protocol, shares: { testVisit, warnings } }: ScheduleRequest,
): string[] {
  const found: string[] = [];
  const longest = Math.max(0, ...sessions.map((session) => session.minutes));
  // Shares were planned on expected dots; the placed ones can come out a little more.
  if (longest > maxSessionMinutes * 1.02 && !warnings.some((warning) => warning.startsWith("The longest session")))
    found.push(
      `The longest session takes about ${Math.round(longest)} minutes, more than the ${maxSessionMinutes} asked for.`,
    );
  if (minutes > 60 * SHORT_TOTAL_HOURS) {
    found.push(
      `${(minutes / 60).toFixed(1)} hours in all: sources speak of 6 to 9 hours in three sessions and of 20 to 30 hours for a whole head.`,
    );
  }
  if (testVisit)
    found.push(
      `Scars get test dots first; the course goes on when they have healed ${weeks(protocol.scarTest.waitDays)}.`,
    );
  return found;
}

const weeks = (days: number): string => (days % 7 === 0 ? `${days === 28 ? "four" : days / 7} weeks` : `${days} days`);
