import type { Money } from "@shadowline/quantity";
import { type ChangedBy, changedBy } from "./knowledge-edit.js";
import { lifetimeCost } from "./lifetime-cost.js";
import type { Quote } from "./plan.js";
import type { LifetimeCost, QuoteMethod, TouchUpForecast } from "./plan-advice.js";
import { comparisonSentence, priceComparisons, publishedForStage } from "./price-comparison.js";
import { type PriceList, publishedPrices } from "./published-prices.js";
import { type PricedJob, priceBy, type QuoteRequest } from "./quote-methods.js";

export type { QuoteRequest } from "./quote-methods.js";

const methods: readonly QuoteMethod[] = ["hour", "area", "stage", "package"];
const methodNames: Readonly<Record<QuoteMethod, string>> = {
  hour: "by the hour",
  area: "by area",
  stage: "by stage of loss",
  package: "as a package",
};
const LIFETIME_YEARS = [10, 20] as const;

/**
 * What the course costs by the clinic's way of pricing: lines, tax, deposit, payments, the range and what it
 * assumes, beside the other ways, published prices and the cost over the years.
 *
 * Money is rounded to whole minor units line by line, so lines add up to the net, net and tax to the total,
 * and payments to the total.
 *
 * @param lists prices by currency; a clinic's edit of one replaces it
 * @param forecast when touch-ups fall due; without it no cost over the years is given
 * @param changed items of the knowledge that the clinic changed
 * @returns null where the clinic set no price and the currency has no list: a figure from another currency
 *   would be an exchange rate that nobody gave
 */
export function quoteOf(
  request: QuoteRequest,
  lists: readonly PriceList[] = publishedPrices,
  forecast?: Pick<TouchUpForecast, "likelyYears">,
  changed: readonly ChangedBy[] = [],
): Quote | null {
  const { prices, sessions, minutes, treatedCm2 } = request;
  const { currency, taxPercent } = prices;
  const list = lists.find(({ id }) => id === currency) ?? null;
  const chosen = chosenJob(request, list);
  if (!chosen) return null;
  const { method, job, instead } = chosen;
  const money = (minor: number): Money => ({ minor, currency });
  const net = netOf(job);
  const totalOf = (minor: number): number => minor + Math.round((minor * taxPercent) / 100);
  const total = totalOf(net);
  const lower = money(totalOf(Math.min(net, job.lowerNet)));
  const upper = money(totalOf(Math.max(net, job.upperNet)));
  const deposit = depositOf(total, prices);
  const comparisons = priceComparisons(net, request, lists);
  const forStage = publishedForStage(request.stage, lists);
  const listsRead = [currency, ...[...comparisons, ...forStage].map((shown) => shown.lower.currency)];
  const lifetime = forecast
    ? LIFETIME_YEARS.map((years) =>
        lifetimeCost({ prices, minutes, sessions, total: money(total), lower, upper }, forecast, years, list),
      )
    : [];
  return {
    currency,
    method,
    lines: job.lines.map(({ text, minor }) => ({ text, amount: money(minor) })),
    net: money(net),
    tax: money(total - net),
    total: money(total),
    deposit: money(deposit),
    payments: paymentsOf(total, deposit).map(({ when, minor }) => ({ when, amount: money(minor) })),
    lower,
    upper,
    publishedForStage: forStage,
    otherMethods: otherMethods(method, request, list, money),
    assumes: [
      `${(minutes / 60).toFixed(1)} hours of work in ${sessions} visits on ${treatedCm2.toFixed(0)} cm2.`,
      ...instead,
      ...job.assumes,
      "A touch-up in later years and a visit beyond those planned are not included.",
    ],
    comparison: comparisonSentence(net, request, lists),
    comparisons,
    lifetime: lifetime.filter((one): one is LifetimeCost => one !== null),
    evidence: [
      ...new Set([
        ...comparisons.map(({ evidence }) => evidence),
        ...job.evidence,
        "price-complexity-assumption",
        "price-factors",
        "price-deposit",
        ...(prices.depositMinor === undefined ? ["price-deposit-default-assumption"] : []),
        ...(prices.followUpVisits > 0 ? ["price-follow-up-assumption"] : []),
        ...(currency === "GBP" ? ["price-gbp-by-hour"] : []),
      ]),
    ],
    ...(listsRead.map((id) => changedBy(`prices/${id}`, changed)).find((edit) => edit.changedBy) ?? {}),
  };
}

const netOf = ({ lines }: PricedJob): number => lines.reduce((sum, { minor }) => sum + minor, 0);

/** The clinic's method, or the hour where that method has no figure; which is said. */
function chosenJob(
  request: QuoteRequest,
  list: PriceList | null,
): { method: QuoteMethod; job: PricedJob; instead: readonly string[] } | null {
  const wanted = request.prices.method;
  for (const method of [wanted, ...methods]) {
    const job = priceBy(method, request, list);
    if (!job) continue;
    const instead =
      method === wanted
        ? []
        : [`No price ${methodNames[wanted]} is known for this job, so it is priced ${methodNames[method]}.`];
    return { method, job, instead };
  }
  return null;
}

function otherMethods(
  chosen: QuoteMethod,
  request: QuoteRequest,
  list: PriceList | null,
  money: (minor: number) => Money,
): Quote["otherMethods"] {
  return methods.flatMap((method) => {
    if (method === chosen) return [];
    const job = priceBy(method, request, list);
    if (!job) return [];
    return [
      {
        method,
        net: money(netOf(job)),
        because: `The same job ${methodNames[method]}, before tax. ${job.assumes.join(" ")}`,
        evidence: job.evidence,
      },
    ];
  });
}

/** A sum where the clinic set one, else a share; never more than the total. */
function depositOf(total: number, { depositMinor, depositPercent }: QuoteRequest["prices"]): number {
  return Math.min(total, depositMinor ?? Math.round((total * depositPercent) / 100));
}

/** Deposit, half of the rest before the start, what is left at the end: evidence price-deposit. */
function paymentsOf(total: number, deposit: number): { when: string; minor: number }[] {
  const rest = total - deposit;
  const before = Math.round(rest / 2);
  return [
    { when: "Deposit on booking", minor: deposit },
    { when: "Before the first session: half of the rest", minor: before },
    { when: "After the last session: what is left", minor: rest - before },
  ].filter(({ minor }) => minor > 0);
}
