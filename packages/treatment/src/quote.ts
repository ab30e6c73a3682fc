import type { Money } from "@shadowline/quantity";
import type { ClientCase } from "./case.js";
import type { Quote } from "./plan.js";

/** Evidence price-default-assumption, in whole units of a currency of the US dollar's size. */
const DEFAULT_BASE = 300;
const DEFAULT_PER_HOUR = 200;
const DEFAULT_PER_VISIT = 25;
/** Where the default figures make sense as they stand; all have two decimals. No exchange rate is meant. */
const likeTheDollar = ["USD", "EUR", "GBP", "CHF", "CAD", "AUD", "NZD", "SGD"];

/** What raises the work beyond its hours: evidence price-complexity-assumption. */
const SCAR_SHARE = 0.15;
const LONG_HAIR_SHARE = 0.1;

type PublishedRange = {
  readonly lower: number;
  readonly upper: number;
  readonly whose: string;
  readonly evidence: string;
};
const published: Readonly<Record<string, readonly PublishedRange[]>> = {
  USD: [
    { lower: 1000, upper: 5000, whose: "a consumer article", evidence: "price-1000-5000" },
    { lower: 1200, upper: 5000, whose: "a vendor's article", evidence: "price-1200-5000" },
  ],
  GBP: [{ lower: 400, upper: 2500, whose: "a British price list", evidence: "price-gbp-by-stage" }],
  AUD: [{ lower: 500, upper: 3000, whose: "an Australian price list", evidence: "price-aud-by-stage" }],
};

export type QuoteRequest = {
  readonly treatedCm2: number;
  readonly scarZones: number;
  readonly worn: ClientCase["wantedLook"]["worn"];
  readonly sessions: number;
  readonly minutes: number;
  /** What the published paces make of the same dots. */
  readonly minutesBand: { readonly lower: number; readonly upper: number };
  readonly prices: ClientCase["quote"];
};

/**
 * What the course costs: a part to begin with, work by the hour, complexity, consumables by visit, tax,
 * deposit, and the range that published paces allow.
 *
 * Money is rounded to whole minor units line by line, so lines add up to the net and net and tax to the
 * total.
 *
 * @returns null where the clinic set no price by the hour and the currency has no default: a figure from
 *   another currency would be an exchange rate that nobody gave
 */
export function quoteOf(request: QuoteRequest): Quote | null {
  const { prices, sessions, minutes, minutesBand, treatedCm2 } = request;
  const { currency, taxPercent, depositPercent } = prices;
  const hasDefaults = likeTheDollar.includes(currency);
  if (prices.pricePerHourMinor === undefined && !hasDefaults) return null;
  const money = (minor: number): Money => ({ minor, currency });
  const rates = ratesOf(request);
  const lines = linesOf(rates, request, minutes);
  const net = sum(lines);
  const totalOf = (lineMinor: number): number => lineMinor + Math.round((lineMinor * taxPercent) / 100);
  const total = totalOf(net);
  const lower = totalOf(sum(linesOf(rates, request, Math.min(minutes, minutesBand.lower))));
  const upper = totalOf(sum(linesOf(rates, request, Math.max(minutes, minutesBand.upper))));
  const ranges = published[currency] ?? published.USD;
  return {
    currency,
    lines: lines.map(({ text, minor }) => ({ text, amount: money(minor) })),
    net: money(net),
    tax: money(total - net),
    total: money(total),
    deposit: money(Math.round((total * depositPercent) / 100)),
    lower: money(lower),
    upper: money(upper),
    assumes: [
      `${(minutes / 60).toFixed(1)} hours of work in ${sessions} visits on ${treatedCm2.toFixed(0)} cm2.`,
      "The range is what published paces of 22 to 91 dots a minute make of the same dots.",
      "A touch-up in later years and a visit beyond those planned are not included.",
      ...(prices.pricePerHourMinor === undefined
        ? [`The clinic has set no price by the hour: ${DEFAULT_PER_HOUR} ${currency} stands in for it.`]
        : []),
    ],
    comparison: comparisonOf(net, ranges, request),
    evidence: [
      ...ranges.map(({ evidence }) => evidence),
      "price-default-assumption",
      "price-complexity-assumption",
      "price-deposit",
      "pace-range",
      ...(currency === "GBP" ? ["price-gbp-by-hour"] : []),
    ],
  };
}

type Rates = { readonly baseMinor: number; readonly hourMinor: number; readonly visitMinor: number };
type Line = { readonly text: string; readonly minor: number };

/** A clinic that set its hour is taken to have its consumables in it. */
function ratesOf({ prices }: QuoteRequest): Rates {
  const standing = likeTheDollar.includes(prices.currency) ? 100 : 0;
  return {
    baseMinor: prices.basePriceMinor ?? DEFAULT_BASE * standing,
    hourMinor: prices.pricePerHourMinor ?? DEFAULT_PER_HOUR * standing,
    visitMinor: prices.pricePerHourMinor === undefined ? DEFAULT_PER_VISIT * standing : 0,
  };
}

function linesOf(rates: Rates, { scarZones, worn, sessions, treatedCm2 }: QuoteRequest, minutes: number): Line[] {
  const work = Math.round((rates.hourMinor * minutes) / 60);
  const lines: Line[] = [
    { text: "Consultation, assessment and design", minor: rates.baseMinor },
    { text: `Work: ${(minutes / 60).toFixed(1)} hours on ${treatedCm2.toFixed(0)} cm2`, minor: work },
  ];
  if (scarZones > 0)
    lines.push({ text: `Complexity: scars (${scarZones}), test dots included`, minor: Math.round(work * SCAR_SHARE) });
  if (worn === "long")
    lines.push({ text: "Complexity: between longer hair", minor: Math.round(work * LONG_HAIR_SHARE) });
  if (rates.visitMinor > 0)
    lines.push({ text: `Consumables for ${sessions} visits`, minor: rates.visitMinor * sessions });
  return lines;
}

const sum = (lines: readonly Line[]): number => lines.reduce((total, { minor }) => total + minor, 0);

function comparisonOf(
  netMinor: number,
  ranges: readonly PublishedRange[],
  { prices: { currency }, treatedCm2, minutes }: QuoteRequest,
): string {
  if (published[currency] === undefined)
    return `Published prices are in US dollars (${ranges.map(range).join("; ")}). No exchange rate is assumed, so this quote in ${currency} is not compared.`;
  const amount = netMinor / 100;
  const said = ranges.map((one) => `${one.whose}: ${currency} ${range(one)}`).join("; ");
  const hours = `${(minutes / 60).toFixed(1)} hours on ${treatedCm2.toFixed(0)} cm2`;
  if (ranges.every(({ lower, upper }) => amount >= lower && amount <= upper))
    return `Before tax within published prices for whole treatments (${said}).`;
  if (ranges.every(({ upper }) => amount > upper))
    return `Before tax above published prices for whole treatments (${said}), because it counts ${hours}; published courses count three or four sessions of two to three hours.`;
  if (ranges.every(({ lower }) => amount < lower))
    return `Before tax below published prices for whole treatments (${said}), because it covers a small job: ${hours}.`;
  return `Before tax within some published prices for whole treatments and outside others (${said}): ${hours}.`;
}

const range = ({ lower, upper }: PublishedRange): string => `${thousands(lower)} to ${thousands(upper)}`;
const thousands = (value: number): string => String(value).replace(/(\d)(?=(\d{3})+$)/g, "$1,");
