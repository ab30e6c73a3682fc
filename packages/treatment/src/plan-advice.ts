import type { Band, Money } from "@shadowline/quantity";
import type { Strength } from "./evidence.js";

/** A sentence for people with what stands behind it. */
export type Statement = { readonly text: string; readonly evidence: readonly string[] };

/** One figure as published, beside those that say otherwise. */
export type PublishedClaim = {
  readonly claim: string;
  readonly lower: number;
  readonly upper: number;
  readonly unit: string;
  readonly evidence: string;
};

/** What happens to the client from the first visit to the healed review, beyond the dates of the schedule. */
export type Course = {
  /** Minutes at the needle, shortest, middle and longest planned session; what is published beside it. */
  readonly sessionMinutes: { readonly planned: Band; readonly claims: readonly PublishedClaim[] };
  readonly intervalDays: { readonly planned: number; readonly claims: readonly PublishedClaim[] };
  readonly numbing: Numbing;
  readonly pain: Pain;
  readonly patchTest: PatchTest;
  /** What is seen at once and in the first days. */
  readonly firstDays: readonly Statement[];
  /** Washing, swimming, sport ... with the day from which each is allowed again. */
  readonly activities: readonly ActivityDates[];
  readonly warningSigns: readonly WarningSign[];
  /** What to do when something goes wrong, in order. */
  readonly ifWrong: readonly Statement[];
  /** How long dots take, keep, and when they are judged: the healed review and what it looks at. */
  readonly healedReview: { readonly earliest: string; readonly statements: readonly Statement[] };
};

export type Numbing = {
  /** The agent that the plan counts with, and the others. */
  readonly agents: readonly NumbingAgent[];
  readonly planned: string;
  readonly statements: readonly Statement[];
};

export type NumbingAgent = {
  /** Stable name, kebab-case. */
  readonly id: string;
  readonly name: string;
  /** Minutes from application to the first dot. */
  readonly waitMinutes: Band;
  /** Whether the wait is a published figure or taken. */
  readonly waitKind: "published" | "assumption";
  /** What it does to bleeding: narrows vessels, widens them, or nothing is known. */
  readonly vessels: "narrows" | "widens" | "unknown";
  /** When vessels are narrowest, claim by claim. */
  readonly vesselClaims: readonly PublishedClaim[];
  readonly because: string;
  readonly evidence: readonly string[];
};

export type Pain = {
  readonly scale: { readonly lower: 0; readonly upper: 10; readonly words: readonly [string, string] };
  /** When a value is asked for and recorded. */
  readonly record: readonly { readonly at: string; readonly why: string }[];
  /** At or above it the session pauses. */
  readonly pauseAt: number;
  readonly statements: readonly Statement[];
};

export type PatchTest = {
  /** ISO dates: set on, first look, last look; before the first session. */
  readonly date: string;
  readonly readings: readonly { readonly date: string; readonly hours: number; readonly lookFor: string }[];
  /** Test dots in the field may serve as the colour test. */
  readonly claims: readonly PublishedClaim[];
  readonly statements: readonly Statement[];
  /** What is written down: date, site, lots, readings, waiver. */
  readonly record: readonly string[];
  /** True where an answer of this client makes it more than usual care. */
  readonly advisedForThisClient: boolean;
  readonly because: string;
};

export type ActivityDates = {
  /** Stable name, kebab-case: "shower", "shampoo", "sport", "pool" ... */
  readonly id: string;
  readonly name: string;
  /** Days after a session by the cautious figure, and by the earliest published one. */
  readonly cautiousDay: number;
  readonly earliestDay: number;
  /** Whether days count from every session or from the last alone. */
  readonly countsFrom: "every" | "last";
  /** ISO dates by the cautious figure, one a session (only the last where it counts from the last). */
  readonly dates: readonly string[];
  readonly note: string;
  readonly claims: readonly PublishedClaim[];
  readonly evidence: readonly string[];
};

export type WarningSign = {
  readonly sign: string;
  readonly act: string;
  readonly urgency: "emergency" | "same-day" | "within-days" | "tell-practitioner";
  readonly evidence: readonly string[];
};

/** When the look wants refreshing: every claim, what moves it for this client, and the span that results. */
export type TouchUpForecast = {
  readonly claims: readonly TouchUpClaim[];
  readonly factors: readonly TouchUpFactor[];
  /** The years that most claims share, before this client's factors. Shown with the claims, never instead. */
  readonly mostShared: {
    readonly lowerYears: number;
    readonly upperYears: number;
    readonly claims: number;
    readonly of: number;
  };
  /** Shortest claim times the shortening factors, middle of what most share, longest claim: years. */
  readonly likelyYears: Band;
  readonly statements: readonly Statement[];
};

export type TouchUpClaim = {
  readonly claim: string;
  readonly lowerYears: number;
  readonly upperYears: number;
  readonly evidence: string;
};

export type TouchUpFactor = {
  /** Stable name, kebab-case. */
  readonly name: string;
  readonly direction: "sooner" | "later" | "unknown";
  /** What the years are multiplied by; 1 where only a direction is known and none was answered. */
  readonly share: Band;
  readonly because: string;
  readonly evidence: readonly string[];
};

/** What the pigment is, as far as its years and its colour go. */
export type PigmentKind = {
  readonly pigmentClass: "permanent-cosmetic" | "tattoo-ink" | "temporary";
  readonly base: "carbon" | "iron-oxide" | "organic";
};

/** How the colour behaves, by what is in the pigment. */
export type ColourOutlook = PigmentKind & {
  readonly statements: readonly Statement[];
};

export type RemovalOutlook = {
  readonly sessions: readonly PublishedClaim[];
  readonly waits: readonly PublishedClaim[];
  readonly price: readonly PublishedClaim[];
  readonly statements: readonly Statement[];
};

/** What an alternative was shown to do, and how well. */
export type Proof = { readonly text: string; readonly strength: Strength; readonly evidence: readonly string[] };

/** A price as published; null where the sources give none. */
export type PublishedPrice = {
  readonly lower: Money;
  readonly upper: Money;
  readonly per: string;
  readonly evidence: string;
};

/** A row that does not apply to this client, and why. */
export type LeftOut = { readonly id: string; readonly name: string; readonly because: string };

/** How a clinic prices. */
export type QuoteMethod = "hour" | "area" | "stage" | "package";

/** One published span of prices and where this quote stands to it. */
export type PriceComparison = {
  readonly whose: string;
  readonly lower: Money;
  readonly upper: Money;
  readonly stands: "below" | "within" | "above" | "not-comparable";
  readonly because: string;
  readonly evidence: string;
};

/** What one list asks for a stage of loss. */
export type PublishedStage = {
  readonly stage: string;
  readonly lower: Money;
  readonly upper: Money;
  readonly evidence: string;
};

/** What the look costs to keep, over years. */
export type LifetimeCost = {
  readonly years: number;
  /** Touch-ups due by the longest, the likely and the shortest gap. */
  readonly touchUps: Band;
  /** One touch-up. */
  readonly touchUp: { readonly lower: Money; readonly likely: Money; readonly upper: Money };
  /** The course and its touch-ups, tax included, at today's prices. */
  readonly lower: Money;
  readonly likely: Money;
  readonly upper: Money;
  /** What else is bought with it, as published in the same currency. */
  readonly beside: readonly {
    readonly name: string;
    readonly lower: Money;
    readonly upper: Money;
    readonly evidence: string;
  }[];
  readonly assumes: readonly string[];
  readonly evidence: readonly string[];
};

/** What the law and the authorities of the client's country say, as far as it is held here. */
export type CountryRules = {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly name: string;
  /** False where nothing beyond general advice is held. */
  readonly held: boolean;
  readonly approval: readonly Statement[];
  readonly reportHarm: readonly ReportHarm[];
  readonly records: readonly Statement[];
  readonly toTheClient: readonly Statement[];
};

export type ReportHarm = {
  readonly who: "client" | "practitioner" | "supplier";
  readonly to: string;
  readonly how: string;
  readonly evidence: readonly string[];
};

/** What every paper for the client says in plain words. */
export type ClientAdvice = {
  /** Camouflage, not treatment; not permanent. */
  readonly isNot: readonly Statement[];
  readonly risks: readonly {
    readonly what: string;
    readonly howOften: string;
    readonly onWhoseWord: string;
    readonly evidence: readonly string[];
  }[];
  readonly choosing: readonly Statement[];
  readonly questions: readonly Statement[];
  readonly expect: readonly Statement[];
};
