import { addDays } from "./calendar.js";
import type { ActivityDates, PublishedClaim } from "./plan-advice.js";

type Activity = Omit<ActivityDates, "dates">;

const sevenDays: PublishedClaim = {
  claim: "Not for seven days",
  lower: 7,
  upper: 7,
  unit: "days",
  evidence: "aftercare-seven-days",
};
const firstRinse: PublishedClaim = {
  claim: "First lukewarm rinse on day 4 to 6, elsewhere 2 to 5",
  lower: 2,
  upper: 6,
  unit: "days",
  evidence: "aftercare-first-rinse",
};
const dry: PublishedClaim = {
  claim: "Dry for 24 hours to five days",
  lower: 1,
  upper: 5,
  unit: "days",
  evidence: "aftercare-dry-days",
};
const heavySweat: PublishedClaim = {
  claim: "Heavy sweat waits until day 7 or 10",
  lower: 7,
  upper: 10,
  unit: "days",
  evidence: "aftercare-heavy-sweat",
};
const pool: PublishedClaim = {
  claim: "20, 28 or 30 days after the last session",
  lower: 20,
  upper: 30,
  unit: "days",
  evidence: "aftercare-pool-sauna",
};
const evidenceOf = (claims: readonly PublishedClaim[], more: readonly string[] = []): string[] => [
  ...claims.map(({ evidence }) => evidence),
  ...more,
];

function activity(
  id: string,
  name: string,
  [cautiousDay, earliestDay]: readonly [number, number],
  countsFrom: Activity["countsFrom"],
  note: string,
  claims: readonly PublishedClaim[],
  more: readonly string[] = [],
): Activity {
  return { id, name, cautiousDay, earliestDay, countsFrom, note, claims, evidence: evidenceOf(claims, more) };
}

/** What waits, and how long: the cautious figure first, the earliest published one beside it. */
export const activities: readonly Activity[] = [
  activity(
    "wet-hair",
    "Wet hair, rain, a lukewarm rinse",
    [7, 2],
    "every",
    "No rubbing. Once healed, dots stay when hair is wet.",
    [sevenDays, dry, firstRinse],
    ["wet-hair", "aftercare-salt-and-chlorine-assumption"],
  ),
  activity("shampoo", "Shampoo", [7, 7], "every", "Mild and without rubbing at first.", [
    sevenDays,
    {
      claim: "From day 7",
      lower: 7,
      upper: 7,
      unit: "days",
      evidence: "aftercare-shave-first-shampoo",
    },
  ]),
  activity(
    "moisturiser",
    "Light, matte moisturiser",
    [6, 2],
    "every",
    "A thin film; nothing that shines.",
    [firstRinse],
    ["aftercare-moisturiser"],
  ),
  activity("foil-shaver", "Foil shaver", [6, 2], "every", "Over healed skin only, never over scabs.", [firstRinse]),
  activity("light-sport", "Light sport, a little sweat", [7, 4], "every", "Seven days without sweat by the article.", [
    sevenDays,
    { claim: "From day 4 to 6", lower: 4, upper: 6, unit: "days", evidence: "aftercare-light-sweat" },
  ]),
  activity("hard-sport", "Hard sport, heavy sweat", [10, 7], "every", "Contact sports and helmets wait as long.", [
    heavySweat,
    sevenDays,
  ]),
  activity(
    "scratching",
    "Scratching, picking, brushing hard",
    [14, 7],
    "every",
    "Scabs fall by themselves; a scab that is picked takes its dot along.",
    [
      sevenDays,
      { claim: "Scabs fall on days 8 to 14", lower: 8, upper: 14, unit: "days", evidence: "aftercare-scabs" },
    ],
  ),
  activity("razor", "Razor", [15, 7], "last", "A foil shaver before that.", [
    { claim: "Day 7, 10 or 15", lower: 7, upper: 15, unit: "days", evidence: "aftercare-razor" },
  ]),
  activity(
    "swimming",
    "Pool and sea",
    [30, 20],
    "last",
    "One article frees water after seven days; the sheets keep pools shut for longer.",
    [pool, sevenDays],
    ["aftercare-salt-and-chlorine-assumption"],
  ),
  activity(
    "sauna",
    "Sauna and steam",
    [30, 20],
    "last",
    "One article frees the sauna after seven days; the sheets keep it shut for longer.",
    [pool, sevenDays],
  ),
  activity(
    "sun",
    "Sun on the bare scalp, tanning",
    [30, 20],
    "last",
    "From then on with SPF 30 to 50, or a hat.",
    [pool],
    ["aftercare-sun"],
  ),
  activity(
    "minoxidil",
    "Liquid minoxidil, where it is used",
    [30, 7],
    "last",
    "Practices have it rest from seven days before the first session on. One article knows of no research against combining; ask whoever advised it before any pause.",
    [
      {
        claim: "7 or 14 days after a session, or 30 after the course",
        lower: 7,
        upper: 30,
        unit: "days",
        evidence: "alternative-minoxidil-pause",
      },
    ],
    ["alternative-minoxidil-free-to-combine"],
  ),
];

/**
 * From which day on the client may wash, swim, sweat ...
 *
 * @param sessionDates ISO dates of all visits, in order; at least one
 */
export function activityDates(sessionDates: readonly string[]): ActivityDates[] {
  return activities.map((one) => ({
    ...one,
    dates: (one.countsFrom === "last" ? sessionDates.slice(-1) : sessionDates).map((date) =>
      addDays(date, one.cautiousDay),
    ),
  }));
}
