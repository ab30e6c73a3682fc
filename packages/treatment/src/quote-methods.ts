import { majorText } from "@shadowline/quantity";
import type { ClientCase } from "./case.js";
import type { QuoteMethod } from "./plan-advice.js";
import type { PriceList, StagePrice } from "./published-prices.js";

/** What raises the work beyond its hours: evidence price-complexity-assumption. */
const SCAR_SHARE = 0.15;
const LONG_HAIR_SHARE = 0.1;
/** A tape-measured scalp is known to 31 in 492 cm2: evidence price-area-spread. */
const AREA_SPREAD = 0.063;
/** A follow-up visit is one hour: evidence price-follow-up-assumption. */
const FOLLOW_UP_MINUTES = 60;

export type QuoteRequest = {
  readonly treatedCm2: number;
  readonly scarZones: number;
  readonly worn: ClientCase["wantedLook"]["worn"];
  readonly sessions: number;
  /** Visits among them for test dots alone: no session of a package. */
  readonly testVisits?: number;
  readonly minutes: number;
  /** What the published paces make of the same dots. */
  readonly minutesBand: { readonly lower: number; readonly upper: number };
  /** Extent of the loss, by which some clinics price; left out where nobody said. */
  readonly stage?: { readonly scale: StagePrice["scale"]; readonly stage: string };
  readonly prices: ClientCase["quote"];
};

/** The stage that price lists speak of: Ludwig's where it was answered, else Norwood's. */
export function stageOf({ norwood, diffuse }: ClientCase["hair"]): NonNullable<QuoteRequest["stage"]> {
  const ludwig = diffuse?.match(/^ludwig-(I+)$/);
  return ludwig ? { scale: "ludwig", stage: ludwig[1] } : { scale: "norwood", stage: norwood };
}

export type PricedLine = { readonly text: string; readonly minor: number };

/** A job priced by one method: the lines, and the nets that it may end in. Minor units. */
export type PricedJob = {
  readonly lines: readonly PricedLine[];
  readonly lowerNet: number;
  readonly upperNet: number;
  readonly assumes: readonly string[];
  readonly evidence: readonly string[];
};

/**
 * The job by one method; null where neither the clinic nor a published list of its currency gives the figure
 * that the method needs.
 */
export function priceBy(method: QuoteMethod, request: QuoteRequest, list: PriceList | null): PricedJob | null {
  return methods[method](request, list);
}

type Method = (request: QuoteRequest, list: PriceList | null) => PricedJob | null;

const netOf = (lines: readonly PricedLine[]): number => lines.reduce((sum, { minor }) => sum + minor, 0);
const priced = ({ prices: { currency } }: QuoteRequest, minor: number): string =>
  `${majorText({ minor, currency })} ${currency}`;
const hours = (minutes: number): string => (minutes / 60).toFixed(1);
const area = (cm2: number): string => cm2.toFixed(0);

const startLine = ({ prices }: QuoteRequest, list: PriceList | null): PricedLine => ({
  text: "Consultation, assessment and design",
  minor: prices.basePriceMinor ?? list?.baseMinor ?? 0,
});

function complexityLines({ scarZones, worn }: QuoteRequest, work: number): PricedLine[] {
  return [
    ...(scarZones > 0
      ? [{ text: `Complexity: scars (${scarZones}), test dots included`, minor: Math.round(work * SCAR_SHARE) }]
      : []),
    ...(worn === "long"
      ? [{ text: "Complexity: between longer hair", minor: Math.round(work * LONG_HAIR_SHARE) }]
      : []),
  ];
}

/** A clinic that set its hour is taken to have its consumables in it. */
const visitMinor = ({ prices }: QuoteRequest, list: PriceList | null): number =>
  prices.pricePerHourMinor === undefined ? (list?.perVisitMinor ?? 0) : 0;

/** The clinic's own hour, else the list's; null where neither is known. */
export const hourMinor = ({ prices }: Pick<QuoteRequest, "prices">, list: PriceList | null): number | null =>
  prices.pricePerHourMinor ?? list?.perHourMinor ?? null;

function visitLines(request: QuoteRequest, list: PriceList | null): PricedLine[] {
  const { sessions, prices } = request;
  const visit = visitMinor(request, list);
  const hour = hourMinor(request, list);
  return [
    ...(visit > 0 ? [{ text: `Consumables for ${sessions} visits`, minor: visit * sessions }] : []),
    ...(prices.followUpVisits > 0 && hour !== null
      ? [
          {
            text: `Follow-up visits (${prices.followUpVisits}), an hour each`,
            minor: prices.followUpVisits * (Math.round((hour * FOLLOW_UP_MINUTES) / 60) + visit),
          },
        ]
      : []),
  ];
}

const byHour: Method = (request, list) => {
  const hour = hourMinor(request, list);
  if (hour === null) return null;
  const { minutes, minutesBand, treatedCm2 } = request;
  const linesFor = (time: number): PricedLine[] => {
    const work = Math.round((hour * time) / 60);
    return [
      startLine(request, list),
      { text: `Work: ${hours(time)} hours on ${area(treatedCm2)} cm2`, minor: work },
      ...complexityLines(request, work),
      ...visitLines(request, list),
    ];
  };
  return {
    lines: linesFor(minutes),
    lowerNet: netOf(linesFor(Math.min(minutes, minutesBand.lower))),
    upperNet: netOf(linesFor(Math.max(minutes, minutesBand.upper))),
    assumes: [
      "The range is what published paces of 22 to 91 dots a minute make of the same dots.",
      ...(request.prices.pricePerHourMinor === undefined
        ? [`The clinic has set no price by the hour: ${priced(request, hour)} stands in for it.`]
        : []),
    ],
    evidence: ["pace-range", "price-per-session", ...(list ? ["price-default-assumption"] : [])],
  };
};

const byArea: Method = (request, list) => {
  const perCm2 = request.prices.pricePerCm2Minor ?? list?.perCm2Minor ?? null;
  if (perCm2 === null) return null;
  const linesFor = (cm2: number): PricedLine[] => {
    const work = Math.round(perCm2 * cm2);
    return [
      startLine(request, list),
      { text: `Work on ${area(cm2)} cm2`, minor: work },
      ...complexityLines(request, work),
      ...visitLines(request, list),
    ];
  };
  return {
    lines: linesFor(request.treatedCm2),
    lowerNet: netOf(linesFor(request.treatedCm2 * (1 - AREA_SPREAD))),
    upperNet: netOf(linesFor(request.treatedCm2 * (1 + AREA_SPREAD))),
    assumes: [
      "The range is how well a head's area is known from a tape: 31 in 492 cm2.",
      ...(request.prices.pricePerCm2Minor === undefined
        ? [`The clinic has set no price by area: ${priced(request, perCm2)} a cm2 stands in for it.`]
        : []),
    ],
    evidence: ["price-area-spread", "price-factors", ...(list ? ["price-area-assumption"] : [])],
  };
};

const byStage: Method = ({ prices, stage }, list) => {
  const own = prices.stagePriceMinor;
  if (own !== undefined)
    return {
      lines: [{ text: "Whole treatment, by stage of loss", minor: own }],
      lowerNet: own,
      upperNet: own,
      assumes: ["The clinic's price for this stage covers every visit planned and all complexity."],
      evidence: ["price-factors"],
    };
  const row = stage && list?.stages.find(({ scale, stages }) => scale === stage.scale && stages.includes(stage.stage));
  if (!row) return null;
  const name = row.scale === "norwood" ? "Norwood" : "Ludwig";
  return {
    // The list names a span; its middle stands until the clinic names its own.
    lines: [
      {
        text: `Whole treatment, by stage: ${name} ${stage.stage}`,
        minor: Math.round((row.lowerMinor + row.upperMinor) / 2),
      },
    ],
    lowerNet: row.lowerMinor,
    upperNet: row.upperMinor,
    assumes: [
      `The published list names ${majorText({ minor: row.lowerMinor, currency: prices.currency })} to ${majorText({ minor: row.upperMinor, currency: prices.currency })} ${prices.currency} for this stage; the middle is taken.`,
      "The list says nothing of scars, longer hair or follow-ups.",
    ],
    evidence: [row.evidence, "price-factors"],
  };
};

const byPackage: Method = (request, list) => {
  const price = request.prices.packagePriceMinor ?? list?.packageMinor ?? null;
  if (price === null) return null;
  const included = list?.packageSessions ?? 3;
  const further = Math.max(0, request.sessions - (request.testVisits ?? 0) - included);
  const oneMore = Math.round(price / included);
  const lines = [
    { text: `Package: ${included} sessions and a touch-up after six months`, minor: price },
    ...(further > 0 ? [{ text: `Further sessions (${further})`, minor: further * oneMore }] : []),
    ...complexityLines(request, price),
  ];
  return {
    lines,
    lowerNet: netOf(lines),
    upperNet: netOf(lines) + oneMore,
    assumes: [
      "The range is one more session: about one in five needs a fourth.",
      `A session beyond the package costs an equal part of it (1/${included}).`,
      ...(request.prices.packagePriceMinor === undefined
        ? [`The clinic has set no package: ${priced(request, price)} stands in for it.`]
        : []),
    ],
    evidence: [
      "price-package",
      "session-rarely-more",
      "refinement-two-to-eight-months",
      ...(list ? ["price-package-assumption", "price-2500-5000"] : []),
    ],
  };
};

const methods: Readonly<Record<QuoteMethod, Method>> = {
  hour: byHour,
  area: byArea,
  stage: byStage,
  package: byPackage,
};
