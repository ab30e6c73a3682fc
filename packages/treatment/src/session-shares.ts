/** Ways in which published courses divide the dots. */
export type SessionPreset = "three-30-70-100" | "two-to-four";
export const sessionPresets: Record<SessionPreset, { readonly name: string; readonly evidence: readonly string[] }> = {
  "three-30-70-100": {
    name: "Three stages to 30, 70 and 100 % of the dots (interpreted from a published density build)",
    evidence: ["session-build-30-70-100", "session-split-assumption"],
  },
  "two-to-four": {
    name: "Two to four equal sessions",
    evidence: ["session-two-to-four", "session-small-three-to-four", "session-equal-shares-assumption"],
  },
};

/** Dots a minute, pauses included: evidence pace-assumption within pace-range. */
export const PACE_PER_MINUTE = { lower: 22, likely: 40, upper: 91 } as const;

/** Evidence session-build-30-70-100. */
const STAGE_ENDS = [0.3, 0.7, 1];
/** Evidence session-two-to-four. */
const FEWEST = 2;
const MOST = 4;
/** Beyond this sessions grow longer instead: few need five to seven (evidence session-rarely-more). */
const MOST_SPLIT = 8;
/** Evidence scar-test-dots-assumption. */
const TEST_DOTS = 20;
const TEST_SHARE = 0.1;

/** How the dots of each zone are spread over the sessions, before a dot is placed. */
export type SharePlan = {
  /** Cumulative share after each session, by zone; all lists are as long as there are sessions, the last is 1. */
  readonly cumulativeSharesByZone: Readonly<Record<string, readonly number[]>>;
  readonly sessions: number;
  /** The first session only sets test dots on scars, to be read healed before the rest. */
  readonly testVisit: boolean;
  readonly warnings: readonly string[];
};

export type ShareRequest = {
  readonly expectedDotsByZone: Readonly<Record<string, number>>;
  /** More than 0. */
  readonly dotsPerMinute: number;
  readonly preset: SessionPreset;
  /** More than 0. */
  readonly maxSessionMinutes: number;
  /** Zones that are scars. */
  readonly scarZones: readonly string[];
};

/**
 * Cumulative shares of one zone's dots, without a test visit.
 *
 * The three published stages are split where one would outlast the longest session, evenly and with the
 * stage's end kept; beyond eight sessions they grow longer. Two to four equal sessions never become more.
 */
export function sessionShares(minutes: number, preset: SessionPreset, maxSessionMinutes: number): number[] {
  // Endless minutes would be split without end.
  if (!(minutes >= 0 && minutes < Number.POSITIVE_INFINITY))
    throw new RangeError(`minutes must be finite, got ${minutes}`);
  if (!(maxSessionMinutes > 0)) throw new RangeError(`maxSessionMinutes must be more than 0, got ${maxSessionMinutes}`);
  if (preset === "two-to-four") {
    const count = Math.min(MOST, Math.max(FEWEST, Math.ceil(minutes / maxSessionMinutes)));
    return Array.from({ length: count }, (_, session) => (session + 1) / count);
  }
  let longest = maxSessionMinutes;
  while (splits(minutes, longest).reduce((sum, parts) => sum + parts, 0) > MOST_SPLIT) longest *= 1.02;
  const shares: number[] = [];
  splits(minutes, longest).forEach((parts, stage) => {
    const from = stage === 0 ? 0 : STAGE_ENDS[stage - 1];
    for (let part = 1; part < parts; part++) shares.push(from + ((STAGE_ENDS[stage] - from) * part) / parts);
    shares.push(STAGE_ENDS[stage]);
  });
  return shares;
}

/** Sessions that each of the three stages takes. */
const splits = (minutes: number, longest: number): number[] =>
  STAGE_ENDS.map((end, stage) => {
    const share = end - (stage === 0 ? 0 : STAGE_ENDS[stage - 1]);
    // A hair's breadth over the limit is rounding, not a session more.
    return Math.max(1, Math.ceil((minutes * share) / longest - 1e-9));
  });

/**
 * Sessions and shares for every zone, from the number of dots to expect.
 *
 * Where scars are among the zones a test visit comes first: about twenty dots a scar, at most a tenth of
 * its dots, and nothing elsewhere.
 *
 * @throws RangeError for a pace or a longest session that is not above zero
 */
export function planShares(request: ShareRequest): SharePlan {
  const { expectedDotsByZone, dotsPerMinute, preset, maxSessionMinutes, scarZones } = request;
  if (!(dotsPerMinute > 0)) throw new RangeError(`dotsPerMinute must be more than 0, got ${dotsPerMinute}`);
  const zones = Object.keys(expectedDotsByZone);
  const minutes = zones.reduce((sum, zone) => sum + expectedDotsByZone[zone], 0) / dotsPerMinute;
  const shares = sessionShares(minutes, preset, maxSessionMinutes);
  const tested = zones.filter((zone) => scarZones.includes(zone) && expectedDotsByZone[zone] > 0);
  const testVisit = tested.length > 0;
  const testShare = (zone: string): number =>
    tested.includes(zone) ? Math.min(TEST_SHARE, TEST_DOTS / expectedDotsByZone[zone]) : 0;
  return {
    cumulativeSharesByZone: Object.fromEntries(
      zones.map((zone) => [zone, testVisit ? [testShare(zone), ...shares] : shares]),
    ),
    sessions: shares.length + (testVisit ? 1 : 0),
    testVisit,
    warnings: warningsOf(minutes, shares, request),
  };
}

function warningsOf(minutes: number, shares: readonly number[], { preset, maxSessionMinutes }: ShareRequest): string[] {
  const warnings: string[] = [];
  const longest = Math.max(...shares.map((share, at) => (share - (at === 0 ? 0 : shares[at - 1])) * minutes));
  if (preset === "three-30-70-100" && shares.length > STAGE_ENDS.length) {
    warnings.push(
      `${shares.length} sessions instead of three: a stage would outlast the longest session of ${maxSessionMinutes} minutes.`,
    );
  }
  if (shares.length > MOST) {
    warnings.push("Few clients need five to seven sessions, and too many merge the dots: review each one healed.");
  }
  if (longest > maxSessionMinutes * 1.001) {
    warnings.push(
      `The longest session takes about ${Math.round(longest)} minutes, more than the ${maxSessionMinutes} asked for.`,
    );
  }
  return warnings;
}
