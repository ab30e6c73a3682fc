import type { CasePatch } from "../client.js";
import type { CoverageRow, CoverageSubject } from "../coverage-row.js";
import { byCitation, entry, inPlan } from "../probes.js";

type Quoted = NonNullable<CasePatch["quote"]>;

/** What a quote cites with one clinic's prices and not with another's. */
const quoted = (id: string, trigger: Quoted, nearMiss: Quoted, carrier = "plan.quote"): CoverageRow =>
  byCitation(entry(id), { kind: "figure", carrier, trigger: { quote: trigger }, nearMiss: { quote: nearMiss } });

const usd: Quoted = {};
const gbp: Quoted = { currency: "GBP" };

export const money: CoverageSubject = {
  subject: "Prices",
  rows: [
    quoted("price-1000-5000", usd, gbp, "plan.quote.comparisons"),
    quoted("price-1200-5000", usd, gbp, "plan.quote.comparisons"),
    quoted("price-2500-5000", { method: "package" }, {}, "plan.quote.evidence"),
    quoted("price-gbp-by-stage", gbp, usd, "plan.quote.comparisons"),
    quoted("price-aud-by-stage", { currency: "AUD" }, usd, "plan.quote.comparisons"),
    quoted(
      "price-gbp-stages",
      { currency: "GBP", method: "stage" },
      { currency: "GBP", method: "stage", stagePriceMinor: 150_000 },
      "plan.quote.evidence",
    ),
    quoted(
      "price-aud-stages",
      { currency: "AUD", method: "stage" },
      { currency: "AUD", method: "stage", stagePriceMinor: 150_000 },
      "plan.quote.evidence",
    ),
    quoted("price-per-session", {}, { method: "package" }, "plan.quote.evidence"),
    quoted("price-package", { method: "package" }, {}, "plan.quote.evidence"),
    quoted("price-package-assumption", { method: "package" }, { method: "area" }, "plan.quote.evidence"),
    inPlan(entry("price-factors"), {
      kind: "figure",
      carrier: "plan.quote.lines",
      shows: ({ quote }) => quote?.lines.some(({ text }) => text.startsWith("Follow-up visits")) ?? false,
      trigger: { quote: { followUpVisits: 1 } },
      nearMiss: {},
    }),
    inPlan(entry("price-follow-up-assumption"), {
      kind: "figure",
      carrier: "plan.quote.evidence",
      shows: ({ quote }) => quote?.evidence.includes("price-follow-up-assumption") ?? false,
      trigger: { quote: { followUpVisits: 1 } },
      nearMiss: {},
    }),
    quoted("price-area-assumption", { method: "area" }, {}, "plan.quote.evidence"),
    quoted("price-area-spread", { method: "area" }, {}, "plan.quote.evidence"),
    quoted("price-default-assumption", {}, { method: "package" }, "plan.quote.evidence"),
    quoted("price-touch-up-hours", gbp, usd, "plan.quote.lifetime"),
    quoted("price-touch-up-standing-assumption", usd, { touchUpPriceMinor: 40_000 }, "plan.quote.lifetime"),
    quoted(
      "price-touch-up-session-assumption",
      { currency: "JPY", method: "area", pricePerCm2Minor: 1200 },
      { currency: "JPY", method: "area", pricePerCm2Minor: 1200, pricePerHourMinor: 20_000 },
      "plan.quote.lifetime",
    ),
    byCitation(entry("price-today-assumption"), {
      kind: "figure",
      carrier: "plan.quote.lifetime",
      trigger: {},
      nearMiss: { intake: { ageYears: 17 } },
    }),
    inPlan(entry("price-deposit-default-assumption"), {
      kind: "figure",
      carrier: "plan.quote.deposit",
      shows: ({ quote }) => quote !== null && quote.deposit.minor === Math.round(quote.total.minor / 5),
      trigger: {},
      nearMiss: { quote: { depositPercent: 21 } },
    }),
    quoted("price-gbp-by-hour", gbp, usd, "plan.quote.evidence"),
    inPlan(entry("price-deposit"), {
      kind: "figure",
      carrier: "plan.quote.payments",
      shows: ({ quote }) => quote?.payments[0].amount.minor === 37_500,
      trigger: { quote: { depositMinor: 37_500 } },
      nearMiss: {},
    }),
  ],
};
