/**
 * One currency's prices, all in minor units of it and before tax: what stands in until a clinic sets its own,
 * and what is published to compare with. Plain data; a clinic edits it.
 */
export type PriceList = {
  /** ISO 4217; the id of the list. */
  readonly id: string;
  /** Consultation, assessment, design, healed review. */
  readonly baseMinor: number;
  readonly perHourMinor: number;
  /** Consumables, while the hour is not the clinic's own. */
  readonly perVisitMinor: number;
  readonly perCm2Minor: number;
  /** The package of so many sessions with a touch-up after six months. */
  readonly packageMinor: number;
  readonly packageSessions: number;
  /** Where a price list by stage is published; empty elsewhere. */
  readonly stages: readonly StagePrice[];
  /** What a published list asks for a touch-up: first hour, each half hour begun after it, consumables; else null. */
  readonly touchUp: {
    readonly firstHourMinor: number;
    readonly halfHourMinor: number;
    readonly visitMinor: number;
  } | null;
  /** Whole treatments as published. */
  readonly published: readonly PublishedSpan[];
  /** What else is bought with the money, as published. */
  readonly beside: readonly PublishedSpan[];
  readonly evidence: readonly string[];
};

export type StagePrice = {
  readonly scale: "norwood" | "ludwig";
  readonly stages: readonly string[];
  readonly lowerMinor: number;
  readonly upperMinor: number;
  readonly evidence: string;
};

export type PublishedSpan = {
  readonly whose: string;
  readonly lowerMinor: number;
  readonly upperMinor: number;
  readonly evidence: string;
};

const stage = (
  evidence: string,
  scale: StagePrice["scale"],
  stages: string,
  lower: number,
  upper: number,
): StagePrice => ({ scale, stages: stages.split(", "), lowerMinor: 100 * lower, upperMinor: 100 * upper, evidence });

const span = (whose: string, lower: number, upper: number, evidence: string): PublishedSpan => ({
  whose,
  lowerMinor: 100 * lower,
  upperMinor: 100 * upper,
  evidence,
});

/** Evidence price-default-assumption, price-area-assumption, price-package-assumption. No exchange rate is meant. */
const standing = (id: string): PriceList => ({
  id,
  baseMinor: 30_000,
  perHourMinor: 20_000,
  perVisitMinor: 2500,
  perCm2Minor: 800,
  packageMinor: 250_000,
  packageSessions: 3,
  stages: [],
  touchUp: null,
  published: [],
  beside: [],
  evidence: ["price-default-assumption", "price-area-assumption", "price-package-assumption"],
});

/** Published prices, and what stands in for a clinic's own where the currency is of the dollar's size. */
export const publishedPrices: readonly PriceList[] = [
  {
    ...standing("USD"),
    published: [
      span("a consumer article", 1000, 5000, "price-1000-5000"),
      span("a vendor's article", 1200, 5000, "price-1200-5000"),
    ],
    beside: [span("Hair transplant, one or two procedures", 7000, 14_000, "alternative-transplant")],
  },
  standing("EUR"),
  {
    ...standing("GBP"),
    stages: [
      stage("price-gbp-stages", "norwood", "II, IIa, III, IIIa, III vertex", 400, 850),
      stage("price-gbp-stages", "norwood", "IV, IVa, V, Va", 850, 1500),
      stage("price-gbp-stages", "norwood", "VI, VII", 1500, 2500),
      stage("price-gbp-stages", "ludwig", "I", 400, 850),
      stage("price-gbp-stages", "ludwig", "II", 850, 1500),
      stage("price-gbp-stages", "ludwig", "III", 1500, 2500),
    ],
    touchUp: { firstHourMinor: 20_000, halfHourMinor: 10_000, visitMinor: 7500 },
    published: [span("a British price list", 400, 2500, "price-gbp-by-stage")],
    beside: [span("Hair transplant", 1000, 30_000, "transplant-price-gbp")],
  },
  standing("CHF"),
  standing("CAD"),
  {
    ...standing("AUD"),
    stages: [
      stage("price-aud-stages", "norwood", "II, IIa", 500, 1000),
      stage("price-aud-stages", "norwood", "III, IIIa, III vertex", 1000, 1500),
      stage("price-aud-stages", "norwood", "IV, IVa", 1500, 2000),
      stage("price-aud-stages", "norwood", "V, Va", 2000, 2500),
      stage("price-aud-stages", "norwood", "VI, VII", 2500, 3000),
      stage("price-aud-stages", "ludwig", "I", 500, 800),
    ],
    published: [span("an Australian price list", 500, 3000, "price-aud-by-stage")],
  },
  standing("NZD"),
  standing("SGD"),
];
