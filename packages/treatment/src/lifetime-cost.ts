import type { Band, Money } from "@shadowline/quantity";
import type { LifetimeCost, TouchUpForecast } from "./plan-advice.js";
import type { PriceList } from "./published-prices.js";
import { hourMinor, type QuoteRequest } from "./quote-methods.js";

/** Hours of a touch-up: evidence price-touch-up-hours, price-touch-up-standing-assumption. */
const TOUCH_UP_HOURS: Band = { lower: 2, likely: 3, upper: 4 };
const LEAST_HOURS = 1;

/** Minor units, tax included. */
type TouchUpPrice = { readonly price: Band; readonly evidence: readonly string[]; readonly assumes: string };

export type LifetimeRequest = Pick<QuoteRequest, "prices" | "minutes" | "sessions"> & {
  /** The course itself, tax included. */
  readonly total: Money;
  readonly lower: Money;
  readonly upper: Money;
};

/**
 * What the look costs over the years: the course and a touch-up each time one falls due, at today's prices.
 *
 * A touch-up that would fall due on the last day is not counted. The lower end takes the longest gap between
 * touch-ups with the cheapest of them, the upper end the shortest with the dearest.
 *
 * @param forecast gaps between touch-ups, years; all above 0
 * @param years more than 0
 * @returns null where no price of a touch-up is known and the course is said to cost nothing
 * @throws RangeError for gaps or years that are not above 0
 */
export function lifetimeCost(
  request: LifetimeRequest,
  forecast: Pick<TouchUpForecast, "likelyYears">,
  years: number,
  list: PriceList | null,
): LifetimeCost | null {
  const gaps = forecast.likelyYears;
  if (!(years > 0 && gaps.lower > 0 && gaps.likely > 0 && gaps.upper > 0))
    throw new RangeError("years and gaps between touch-ups must be above 0");
  const known = touchUpPrice(request, list);
  if (!known) return null;
  const due = (gap: number): number => Math.ceil(years / gap) - 1;
  const touchUps = { lower: due(gaps.upper), likely: due(gaps.likely), upper: due(gaps.lower) };
  const { currency } = request.prices;
  const money = (minor: number): Money => ({ minor, currency });
  const { price } = known;
  return {
    years,
    touchUps,
    touchUp: { lower: money(price.lower), likely: money(price.likely), upper: money(price.upper) },
    lower: money(request.lower.minor + touchUps.lower * price.lower),
    likely: money(request.total.minor + touchUps.likely * price.likely),
    upper: money(request.upper.minor + touchUps.upper * price.upper),
    beside: (list?.beside ?? []).map(({ whose, lowerMinor, upperMinor, evidence }) => ({
      name: whose,
      lower: money(lowerMinor),
      upper: money(upperMinor),
      evidence,
    })),
    assumes: [
      known.assumes,
      "Prices stay as they are today; removal and further loss are not counted.",
      "The span is that of the touch-up forecast, whose claims contradict each other.",
    ],
    evidence: [...known.evidence, "price-today-assumption", "longevity-five-to-ten", "longevity-up-to-six"],
  };
}

/** A clinic that prices by area, stage or package and has no hour: its session's share of the course. */
function oneSession({ total, lower, upper, sessions }: LifetimeRequest): TouchUpPrice | null {
  if (total.minor === 0 || sessions < 1) return null;
  const share = ({ minor }: Money): number => Math.round(minor / sessions);
  return {
    price: { lower: share(lower), likely: share(total), upper: share(upper) },
    evidence: ["price-touch-up-session-assumption"],
    assumes: "A touch-up costs as much as one session of this course: no hour and no touch-up has a price.",
  };
}

/** The clinic's own price, else a published list's, else hours at the clinic's own hour, else a session's share. */
function touchUpPrice(request: LifetimeRequest, list: PriceList | null): TouchUpPrice | null {
  const { prices, minutes } = request;
  const taxed = (minor: number): number => minor + Math.round((minor * prices.taxPercent) / 100);
  // A touch-up goes over the same dots: it takes no longer than they did.
  const hoursOf = (end: keyof Band): number => Math.max(LEAST_HOURS, Math.min(TOUCH_UP_HOURS[end], minutes / 60));
  const band = (priceOf: (hours: number) => number): Band => ({
    lower: taxed(priceOf(hoursOf("lower"))),
    likely: taxed(priceOf(hoursOf("likely"))),
    upper: taxed(priceOf(hoursOf("upper"))),
  });
  if (prices.touchUpPriceMinor !== undefined) {
    const own = prices.touchUpPriceMinor;
    return { price: band(() => own), evidence: ["price-factors"], assumes: "A touch-up costs what the clinic set." };
  }
  if (list?.touchUp && prices.pricePerHourMinor === undefined) {
    const { touchUp } = list;
    return {
      price: band(
        (hours) =>
          touchUp.firstHourMinor + Math.ceil(2 * (hours - LEAST_HOURS)) * touchUp.halfHourMinor + touchUp.visitMinor,
      ),
      evidence: ["price-touch-up-hours", "price-touch-up-standing-assumption"],
      assumes:
        "A touch-up takes two to four hours by a published list of the same currency, and no longer than the course.",
    };
  }
  const hour = hourMinor({ prices }, list);
  if (hour === null) return oneSession(request);
  const visit = prices.pricePerHourMinor === undefined ? (list?.perVisitMinor ?? 0) : 0;
  return {
    price: band((hours) => Math.round(hour * hours) + visit),
    evidence: ["price-touch-up-standing-assumption"],
    assumes: "A touch-up takes two to four hours at the clinic's hour, and no longer than the course.",
  };
}
