import { majorText } from "@shadowline/quantity";
import type { PriceComparison, PublishedStage } from "./plan-advice.js";
import type { PriceList, PublishedSpan } from "./published-prices.js";
import type { QuoteRequest } from "./quote-methods.js";

/** Three sessions of two hours to four of three: what the published prices speak of. */
const COMPARABLE_HOURS = { lower: 6, upper: 12 } as const;

const thousands = (minor: number, currency: string): string =>
  majorText({ minor, currency }).replace(/(\d)(?=(\d{3})+(?:[.]|$))/g, "$1,");
const range = ({ lowerMinor, upperMinor }: PublishedSpan, currency: string): string =>
  `${thousands(lowerMinor, currency)} to ${thousands(upperMinor, currency)}`;

/** The spans to compare with: those of the quote's own currency, else the articles' dollars as told. */
function spansFor(currency: string, lists: readonly PriceList[]): { spans: readonly PublishedSpan[]; own: boolean } {
  const own = lists.find(({ id }) => id === currency)?.published ?? [];
  if (own.length > 0) return { spans: own, own: true };
  return { spans: lists.find(({ id }) => id === "USD")?.published ?? [], own: false };
}

/**
 * Where a net price stands to each published span, and why.
 *
 * No exchange rate is assumed: a currency without spans of its own is not compared.
 */
export function priceComparisons(
  netMinor: number,
  { prices: { currency }, treatedCm2, minutes }: QuoteRequest,
  lists: readonly PriceList[],
): PriceComparison[] {
  const { spans, own } = spansFor(currency, lists);
  const job = `${(minutes / 60).toFixed(1)} hours on ${treatedCm2.toFixed(0)} cm2`;
  return spans.map((span) => {
    const stands = !own
      ? "not-comparable"
      : netMinor < span.lowerMinor
        ? "below"
        : netMinor > span.upperMinor
          ? "above"
          : "within";
    return {
      whose: span.whose,
      lower: { minor: span.lowerMinor, currency: own ? currency : "USD" },
      upper: { minor: span.upperMinor, currency: own ? currency : "USD" },
      stands,
      because: reasons[stands](job, minutes / 60),
      evidence: span.evidence,
    };
  });
}

/** What published lists ask for a stage of loss, each in its own currency. */
export function publishedForStage(stage: QuoteRequest["stage"], lists: readonly PriceList[]): PublishedStage[] {
  if (!stage) return [];
  return lists.flatMap(({ id, stages }) =>
    stages
      .filter((row) => row.scale === stage.scale && row.stages.includes(stage.stage))
      .map(({ scale, lowerMinor, upperMinor, evidence }) => ({
        stage: `${scale === "norwood" ? "Norwood" : "Ludwig"} ${stage.stage}`,
        lower: { minor: lowerMinor, currency: id },
        upper: { minor: upperMinor, currency: id },
        evidence,
      })),
  );
}

const reasons: Readonly<Record<PriceComparison["stands"], (job: string, hours: number) => string>> = {
  within: (job) => `Within it: ${job}.`,
  below: (job, hours) =>
    hours < COMPARABLE_HOURS.lower
      ? `Below it, because it covers a small job: ${job}.`
      : `Below it for a whole treatment's work (${job}): the clinic's prices are lower than those published.`,
  above: (job, hours) =>
    hours > COMPARABLE_HOURS.upper
      ? `Above it, because it counts ${job}; published courses count three or four sessions of two to three hours.`
      : `Above it for a whole treatment's work (${job}): the clinic's prices are higher than those published.`,
  "not-comparable": () => "Published in US dollars; no exchange rate is assumed.",
};

/** The comparison in one sentence. */
export function comparisonSentence(
  netMinor: number,
  { prices: { currency }, treatedCm2, minutes }: QuoteRequest,
  lists: readonly PriceList[],
): string {
  const { spans, own } = spansFor(currency, lists);
  if (!own)
    return `Published prices are in US dollars (${spans.map((one) => range(one, "USD")).join("; ")}). No exchange rate is assumed, so this quote in ${currency} is not compared.`;
  const said = spans.map((one) => `${one.whose}: ${currency} ${range(one, currency)}`).join("; ");
  const work = minutes / 60;
  const hours = `${work.toFixed(1)} hours on ${treatedCm2.toFixed(0)} cm2`;
  if (spans.every(({ lowerMinor, upperMinor }) => netMinor >= lowerMinor && netMinor <= upperMinor))
    return `Before tax within published prices for whole treatments (${said}).`;
  if (spans.every(({ upperMinor }) => netMinor > upperMinor))
    return `Before tax above published prices for whole treatments (${said}), because ${
      work > COMPARABLE_HOURS.upper
        ? `it counts ${hours}; published courses count three or four sessions of two to three hours.`
        : `the clinic's prices are higher: ${hours}.`
    }`;
  if (spans.every(({ lowerMinor }) => netMinor < lowerMinor))
    return `Before tax below published prices for whole treatments (${said}), because ${
      work < COMPARABLE_HOURS.lower ? `it covers a small job: ${hours}.` : `the clinic's prices are lower: ${hours}.`
    }`;
  return `Before tax within some published prices for whole treatments and outside others (${said}): ${hours}.`;
}
