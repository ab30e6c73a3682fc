import type { Protocol } from "./protocol.js";

/** How the dots of each zone are spread over the sessions, before a dot is placed. */
export type SharePlan = {
  /** Cumulative share after each session, by zone; all lists are as long as there are sessions, the last is 1. */
  readonly cumulativeSharesByZone: Readonly<Record<string, readonly number[]>>;
  readonly sessions: number;
  /** Sessions given before these; the first of the plan's own is numbered after them. */
  readonly done: number;
  /** The first session only sets test dots on scars, to be read healed before the rest. */
  readonly testVisit: boolean;
  readonly warnings: readonly string[];
};

export type ShareRequest = {
  readonly expectedDotsByZone: Readonly<Record<string, number>>;
  /** More than 0. */
  readonly dotsPerMinute: number;
  readonly protocol: Pick<Protocol, "sessions" | "scarTest">;
  /** More than 0. */
  readonly maxSessionMinutes: number;
  /** Zones that are scars. */
  readonly scarZones: readonly string[];
  /** Sessions given already, whose dots are not among those to expect; none where left out. */
  readonly done?: number;
};

/** Beyond it too many visits merge the dots (evidence session-rarely-more). */
const USUAL_MOST = 4;

/**
 * Cumulative shares of one zone's dots, without a test visit.
 *
 * Stages are split where one would outlast the longest session, evenly and with the stage's end kept; beyond
 * the protocol's most sessions they grow longer. Equal sessions never become more than the protocol's most.
 */
export function sessionShares(minutes: number, sessions: Protocol["sessions"], maxSessionMinutes: number): number[] {
  // Endless minutes would be split without end.
  if (!(minutes >= 0 && minutes < Number.POSITIVE_INFINITY))
    throw new RangeError(`minutes must be finite, got ${minutes}`);
  if (!(maxSessionMinutes > 0)) throw new RangeError(`maxSessionMinutes must be more than 0, got ${maxSessionMinutes}`);
  if (sessions.form === "equal") {
    const count = Math.min(sessions.most, Math.max(sessions.fewest, Math.ceil(minutes / maxSessionMinutes)));
    return Array.from({ length: count }, (_, session) => (session + 1) / count);
  }
  const ends = sessions.cumulativeShares;
  const most = Math.max(sessions.mostSessions, ends.length);
  let longest = maxSessionMinutes;
  while (splits(minutes, ends, longest).reduce((sum, parts) => sum + parts, 0) > most) longest *= 1.02;
  const shares: number[] = [];
  splits(minutes, ends, longest).forEach((parts, stage) => {
    const from = stage === 0 ? 0 : ends[stage - 1];
    for (let part = 1; part < parts; part++) shares.push(from + ((ends[stage] - from) * part) / parts);
    shares.push(ends[stage]);
  });
  return shares;
}

/** Sessions that each stage takes. */
const splits = (minutes: number, ends: readonly number[], longest: number): number[] =>
  ends.map((end, stage) => {
    const share = end - (stage === 0 ? 0 : ends[stage - 1]);
    // A hair's breadth over the limit is rounding, not a session more.
    return Math.max(1, Math.ceil((minutes * share) / longest - 1e-9));
  });

/**
 * What is left of a protocol's sessions when some were given: the stages that remain, at least the last, over the
 * dots that remain.
 */
function remainingSessions(sessions: Protocol["sessions"], done: number): Protocol["sessions"] {
  if (done === 0) return sessions;
  if (sessions.form === "equal") {
    const left = (count: number): number => Math.max(1, count - done);
    return { ...sessions, fewest: left(sessions.fewest), most: left(sessions.most) };
  }
  const ends = sessions.cumulativeShares;
  const from = Math.min(done, ends.length - 1);
  const given = from === 0 ? 0 : ends[from - 1];
  return {
    ...sessions,
    cumulativeShares: ends.slice(from).map((end) => (end - given) / (1 - given)),
    mostSessions: Math.max(1, sessions.mostSessions - done),
  };
}

/**
 * Sessions and shares for every zone, from the number of dots to expect.
 *
 * Where scars are among the zones a test visit comes first: the protocol's test dots on each scar and nothing
 * elsewhere. Where sessions were given already the test was the first of them.
 *
 * @throws RangeError for a pace or a longest session that is not above zero
 */
export function planShares(request: ShareRequest): SharePlan {
  const { expectedDotsByZone, dotsPerMinute, protocol, maxSessionMinutes, scarZones, done = 0 } = request;
  if (!(dotsPerMinute > 0)) throw new RangeError(`dotsPerMinute must be more than 0, got ${dotsPerMinute}`);
  const zones = Object.keys(expectedDotsByZone);
  const minutes = zones.reduce((sum, zone) => sum + expectedDotsByZone[zone], 0) / dotsPerMinute;
  const scars = zones.filter((zone) => scarZones.includes(zone) && expectedDotsByZone[zone] > 0);
  const stagesDone = Math.max(0, scars.length > 0 ? done - 1 : done);
  const sessions = remainingSessions(protocol.sessions, stagesDone);
  const shares = sessionShares(minutes, sessions, maxSessionMinutes);
  const tested = done === 0 ? scars : [];
  const testVisit = tested.length > 0;
  const { dots, mostShare } = protocol.scarTest;
  const testShare = (zone: string): number =>
    tested.includes(zone) ? Math.min(mostShare, dots / expectedDotsByZone[zone]) : 0;
  return {
    cumulativeSharesByZone: Object.fromEntries(
      zones.map((zone) => [zone, testVisit ? withTest(testShare(zone), shares) : shares]),
    ),
    sessions: shares.length + (testVisit ? 1 : 0),
    done,
    testVisit,
    warnings: warningsOf(minutes, shares, { ...request, protocol: { ...protocol, sessions } }),
  };
}

/** Test dots are the first of the zone's dots; where a protocol's first session holds fewer, they are all of it. */
const withTest = (test: number, shares: readonly number[]): number[] => [
  test,
  ...shares.map((share) => Math.max(share, test)),
];

function warningsOf(
  minutes: number,
  shares: readonly number[],
  { protocol: { sessions }, maxSessionMinutes }: ShareRequest,
): string[] {
  const warnings: string[] = [];
  const longest = Math.max(...shares.map((share, at) => (share - (at === 0 ? 0 : shares[at - 1])) * minutes));
  if (sessions.form === "stages" && shares.length > sessions.cumulativeShares.length) {
    const stages = sessions.cumulativeShares.length === 3 ? "three" : String(sessions.cumulativeShares.length);
    warnings.push(
      `${shares.length} sessions instead of ${stages}: a stage would outlast the longest session of ${maxSessionMinutes} minutes.`,
    );
  }
  if (shares.length > USUAL_MOST) {
    warnings.push("Few clients need five to seven sessions, and too many merge the dots: review each one healed.");
  }
  if (longest > maxSessionMinutes * 1.001) {
    warnings.push(
      `The longest session takes about ${Math.round(longest)} minutes, more than the ${maxSessionMinutes} asked for.`,
    );
  }
  return warnings;
}
