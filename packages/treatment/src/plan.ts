import type { Look } from "@shadowline/look";
import type { Band, Money } from "@shadowline/quantity";
import type { HeadMeasures, MapPoint, ScarKind, ZoneId } from "@shadowline/scalp";
import type { Deposit, MixingRecipe, PigmentBase, PigmentClass, Technique, Tissue } from "@shadowline/technique";
import type { ClientCase } from "./case.js";
import type { StandsAtDefault } from "./case-defaults.js";
import type { Evidence } from "./evidence.js";
import type { GraftsSpared } from "./grafts-spared.js";
import type { ChangedItem } from "./knowledge.js";
import type { ChangedBy } from "./knowledge-edit.js";
import type { LossScales } from "./loss-scales.js";
import type {
  ClientAdvice,
  ColourOutlook,
  CountryRules,
  Course,
  LeftOut,
  LifetimeCost,
  PriceComparison,
  Proof,
  PublishedPrice,
  PublishedStage,
  QuoteMethod,
  RemovalOutlook,
  Statement,
  TouchUpClaim,
  TouchUpForecast,
} from "./plan-advice.js";
import type { Protocol } from "./protocol.js";
import type { FigureBesideClaims } from "./published-claims.js";
import type { SkinColourClass } from "./skin-colour-class.js";

export type * from "./plan-advice.js";

export type Decision = "proceed" | "caution" | "defer" | "refer" | "decline";

export type Finding = {
  /** Stable name of the rule, kebab-case. */
  readonly rule: string;
  readonly decision: Decision;
  /** What was answered and why it matters, a sentence each. */
  readonly because: string;
  readonly evidence: readonly string[];
  /** Null where nobody needs to be seen. */
  readonly seeWhom: string | null;
  /** What would change the answer. */
  readonly wouldChange: string;
  /** Who of the clinic changed the rule; left out where it is as published. */
  readonly changedBy?: ChangedBy;
};

export type Assessment = {
  /** The gravest of the findings; "proceed" only if every question that bears on it was answered. */
  readonly decision: Decision;
  readonly findings: readonly Finding[];
  /** May a named person override it: false for "decline" and for whatever is unsafe. */
  readonly overridable: boolean;
  readonly overriddenBy: { readonly name: string; readonly reason: string } | null;
  /** Whether dots are planned. */
  readonly plansDots: boolean;
};

/** Where a prescribed value comes from. */
export type Origin = {
  /** Evidence ids; empty only when a person or a clinic set the value. */
  readonly evidence: readonly string[];
  readonly kind: "rule" | "solved" | "assumption" | "set-by-clinic" | "set-by-person";
  /** The rule in one sentence. */
  readonly rule: string;
  /** What moved the value away from the reference place, gravest first: "skinMm 1.5 instead of 1.2: +0.11". */
  readonly movedBy: readonly string[];
  /** Who of the clinic changed the figure; left out where it is as published. */
  readonly changedBy?: ChangedBy;
};

export type TechniqueField = Exclude<keyof Technique, "tapsPerDot">;

/** What a place is to the hand: seen dot by dot, seen as a field, or tried carefully. */
export type ZoneUse = "edge" | "fill" | "scar";

/** One technique for the dots of one use in one zone and session; a zone behind a hairline has two uses. */
export type ZoneSessionPrescription = {
  readonly zone: ZoneId;
  readonly use: ZoneUse;
  readonly session: number;
  readonly technique: Technique;
  readonly origins: { readonly [field in TechniqueField]: Origin };
  readonly dots: number;
  /** These dots over the whole treated part of the zone. */
  readonly dotsPerCm2: number;
  /** Gap between this session's dots of the zone, both uses together, in an even triangle lattice, mm. */
  readonly meanGapMm: number;
  /** The same with the dots of all earlier sessions. */
  readonly gapSoFarMm: number;
  readonly minutes: number;
  /** Code on the cartridge's box; null where a person set a needle that has none. */
  readonly needleCode: string | null;
  readonly pigment: PrescribedPigment;
  /** Punctures or taps of one dot. */
  readonly puncturesPerDot: number;
  readonly recipe: Recipe;
  readonly hue: Hue;
  readonly target: {
    readonly depthMm: number;
    readonly radiusMm: number;
    readonly massNg: number;
    /** Share of the wanted shade that dots of this size and number can bring: a dot shields itself. */
    readonly shadeShare: number;
  };
  readonly deposit: Deposit;
  /** 90 % of dots, hand and priors together. */
  readonly depositBands: { readonly depthMm: Band; readonly radiusMm: Band; readonly massNg: Band };
  readonly cautions: readonly string[];
};

/** The pigment of a prescription, as the bottle has it. */
export type PrescribedPigment = {
  /** Id among the materials of the knowledge. */
  readonly id: string;
  readonly name: string;
  readonly class: PigmentClass;
  readonly base: PigmentBase;
  readonly colour: string;
  readonly particleUm: number;
  readonly neatMgPerMl: number;
  readonly neatViscosityMPaS: number;
  readonly evidence: readonly string[];
  readonly assumptions: readonly string[];
  /** Who of the clinic changed the pigment's figures; left out where they are as published. */
  readonly changedBy?: ChangedBy;
};

/** How depth shows: deeper reads cooler and fainter. */
export type Hue = {
  /** What the dot takes of light at 650 nm over that at 450 nm; about 3 at 0.2 mm, 10 at 0.7 mm on light skin. */
  readonly redBlueRatio: number;
  /** How wide the dot looks at half its contrast, mm: light spreads on the way. */
  readonly apparentWidthMm: number;
  /** The same dot 0.1 mm deeper: its ratio, and how many times fainter its centre would be. */
  readonly tenthDeeper: { readonly redBlueRatio: number; readonly fainterBy: number };
  readonly words: string;
  readonly evidence: readonly string[];
};

/** What goes into the cup for the dots of one prescription. */
export type Recipe = MixingRecipe & {
  /** In the cup, mL. */
  readonly totalMl: number;
  /** What the dots take up, with what is lost on the way, mL. */
  readonly needsMl: number;
  readonly dropMl: number;
  readonly evidence: readonly string[];
};

/** A finding about practitioner, material or label: advice, never a diagnosis. */
export type Advice = {
  readonly rule: string;
  readonly decision: "proceed" | "caution";
  readonly because: string;
  readonly evidence: readonly string[];
  readonly wouldChange: string;
};

/** The protocol of a plan in short; its figures stand in the knowledge. */
export type PlanProtocol = {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly basedOn: string;
  readonly interpreted: readonly string[];
  readonly evidence: readonly string[];
  readonly longestSessionMinutes: number;
  readonly intervalDays: number;
  readonly dotsPerMinute: number;
  readonly numbing: Protocol["numbing"];
  /** How dots differ within one hand and between hands, with its evidence. */
  readonly spread: Protocol["spread"];
  /** Whose word the figures of the course are. */
  readonly origins: {
    readonly [figure in "longestSessionMinutes" | "intervalDays" | "dotsPerMinute"]: Omit<Origin, "movedBy">;
  };
  /** Figures of the protocol that the clinic changed, by path. */
  readonly changed: readonly { readonly path: string; readonly by: ChangedBy }[];
};

/** One thing on the tray: the clinic's lot beside the figures that the plan counts with. */
export type PlanMaterial = {
  readonly what: "pigment" | "needle" | "anaesthetic" | "machine";
  /** Id among the materials of the knowledge. */
  readonly id: string | null;
  readonly name: string;
  /** Blank until the clinic writes it. */
  readonly maker: string | null;
  readonly lot: string | null;
  readonly expires: string | null;
  /** Pigments alone. */
  readonly class: PigmentClass | null;
  readonly base: PigmentBase | null;
  readonly evidence: readonly string[];
  /** What nobody measured, a sentence each. */
  readonly assumptions: readonly string[];
  /** Who of the clinic changed the material's figures; left out where they are as published. */
  readonly changedBy?: ChangedBy;
};

export type PlanMaterials = {
  readonly tray: readonly PlanMaterial[];
  /** What "approved" means for the pigment in the client's country. */
  readonly approval: {
    readonly country: string;
    readonly name: string;
    /** False where no rule of the country is held here. */
    readonly held: boolean;
    /** Null where nothing is known; no authority that is held here approves a pigment for the skin. */
    readonly approved: boolean | null;
    readonly statements: readonly Statement[];
  };
  /** What is missing on labels and lots, or above a limit. */
  readonly findings: readonly Advice[];
};

export type PlanPractitioner = {
  readonly name: string | null;
  /** Whose dots the bands allow for: this hand's alone, or any hand's. */
  readonly scatter: "this hand" | "any hand";
  readonly because: string;
  readonly evidence: readonly string[];
  readonly findings: readonly Advice[];
};

/** The knowledge that a plan was made with, beside the case. */
export type PlanKnowledge = {
  /** Number of the clinic's edits; 0 is as published. */
  readonly version: number;
  /** Items that are not as published, each with who changed it last and all that differs. */
  readonly changed: readonly ChangedItem[];
};

/** The tissue map in words and counts, beside the figures that the model takes. */
export type LocalSkin = {
  /** Bounds of the whole skin's thickness, mm, 5 to 95 %. */
  readonly skinIntervalMm: { readonly lower: number; readonly upper: number };
  readonly fat: string;
  /** Follicular units per cm2 where nothing was lost; null in scars. */
  readonly folliclesPerCm2: { readonly lower: number; readonly upper: number } | null;
  readonly oil: string;
  readonly transplanted: boolean;
  readonly irradiated: boolean;
  readonly evidence: readonly string[];
  /** Who of the clinic changed this row of the map; left out where it is as published. */
  readonly changedBy?: ChangedBy;
};

export type ZonePlan = {
  readonly id: ZoneId;
  readonly scarKind: ScarKind | null;
  readonly areaCm2: number;
  /** Area with dots. */
  readonly treatedCm2: number;
  /** Mean existing hair on the whole zone, and where dots go. */
  readonly hairsPerCm2: number;
  readonly treatedHairsPerCm2: number;
  /** Mean shaft of the hair where dots go, mm; 0 where none grows. */
  readonly treatedShaftMm: number;
  readonly visualPerCm2: number;
  readonly dots: number;
  /** The same by session, the first of the plan's own first. */
  readonly dotsBySession: readonly number[];
  /** Where dots found no room beside follicles that were measured: x, y, z each, head frame, mm. */
  readonly unplacedMm: readonly (readonly number[])[];
  /** Most dots per cm2 that the wanted look's ceiling on coverage allows here; 0 where no dot may be. */
  readonly ceilingPerCm2: number;
  /** Skin on which dots were held at that ceiling. */
  readonly heldCm2: number;
  /** Skin that nobody asked for and that stays thin beside dots; 0 in a zone with dots. */
  readonly thinBesideCm2: number;
  readonly tissue: Tissue;
  readonly tissueEvidence: readonly string[];
  /** What lies in the skin here and what was done to it. */
  readonly local: LocalSkin;
  /** Words for the hand and the eye: what right, too shallow and too deep feel and look like here. */
  readonly cues: readonly { readonly state: string; readonly words: string; readonly evidence: string }[];
  /** Why the zone gets no dots although it was asked for; null when it gets them. */
  readonly refused: string | null;
};

export type SessionPlan = {
  readonly number: number;
  /** ISO date. */
  readonly date: string;
  readonly dots: number;
  readonly cumulativeShare: number;
  readonly minutes: number;
  /** Range that the published paces allow. */
  readonly minutesBand: Band;
  readonly zones: readonly ZoneId[];
};

/** How the sessions came about and what follows them. */
export type Schedule = {
  readonly preset: SessionPresetSummary;
  /** The preset that was not chosen, computed just the same. */
  readonly otherPreset: SessionPresetSummary;
  readonly warnings: readonly string[];
  readonly evidence: readonly string[];
  /** Dated instructions from the first session to the healed review. */
  readonly aftercare: readonly AftercareDay[];
};

export type SessionPresetSummary = {
  readonly id: string;
  readonly name: string;
  readonly sessions: number;
  readonly totalMinutes: number;
  readonly longestMinutes: number;
  readonly evidence: readonly string[];
};

export type AftercareDay = {
  /** ISO date. */
  readonly date: string;
  readonly afterSession: number;
  /** Days since that session. */
  readonly day: number;
  readonly title: string;
  readonly instruction: string;
  readonly evidence: readonly string[];
  /** Who of the clinic changed the instruction; left out where it is as published. */
  readonly changedBy?: ChangedBy;
};

export type Quote = {
  readonly currency: string;
  readonly lines: readonly { readonly text: string; readonly amount: Money }[];
  readonly net: Money;
  readonly tax: Money;
  readonly total: Money;
  readonly deposit: Money;
  /** The range this quote may end in. */
  readonly lower: Money;
  readonly upper: Money;
  readonly assumes: readonly string[];
  /** Whether the total lies in the published range for comparable work, and why not. */
  readonly comparison: string;
  /** The same, span by span. */
  readonly comparisons: readonly PriceComparison[];
  /** How the clinic prices. */
  readonly method: QuoteMethod;
  /** The same job by the other ways of pricing, before tax; those without a figure are left out. */
  readonly otherMethods: readonly {
    readonly method: QuoteMethod;
    readonly net: Money;
    readonly because: string;
    readonly evidence: readonly string[];
  }[];
  /** What published lists ask for this client's stage of loss, each in its own currency. */
  readonly publishedForStage: readonly PublishedStage[];
  /** Deposit and the rest; they add up to the total. */
  readonly payments: readonly { readonly when: string; readonly amount: Money }[];
  /** The look kept up over 10 and over 20 years. */
  readonly lifetime: readonly LifetimeCost[];
  readonly evidence: readonly string[];
  /** Who of the clinic changed the prices that this quote counts or compares with; left out where none is changed. */
  readonly changedBy?: ChangedBy;
};

/** What one more stage of loss would do. */
export type FurtherLoss = {
  /** By the scale of the case. */
  readonly stage: string;
  /** Area that has more than half of its hair today and would have less. */
  readonly newlyBareCm2: number;
};

export type Outlook = {
  /** Healed, then years. */
  readonly looks: readonly Look[];
  /** The claims alone; `touchUpForecast` adds what moves them for this client. */
  readonly touchUpYears: readonly TouchUpClaim[];
  readonly touchUpForecast: TouchUpForecast;
  /** Once for each kind of pigment in the plan. */
  readonly colour: readonly ColourOutlook[];
  readonly removal: RemovalOutlook;
  /** The next stages of the client's own loss, nearest first; empty where nothing says that loss goes on. */
  readonly furtherLoss: readonly FurtherLoss[];
  /** Plain sentences: camouflage, not treatment; not permanent; what loss ahead will do. */
  readonly statements: readonly { readonly text: string; readonly evidence: readonly string[] }[];
};

export type Alternative = {
  readonly id: string;
  readonly name: string;
  readonly forWhom: string;
  readonly mechanism: string;
  readonly proof: Proof;
  readonly stopsLoss: "yes" | "slows" | "no";
  readonly timeToResult: string;
  /** How long to keep on. */
  readonly upkeep: string;
  /** In words; the figures as money are `prices`, empty where none is published. */
  readonly price: string;
  readonly prices: readonly PublishedPrice[];
  readonly sideEffects: string;
  readonly withSmp: string;
  /** What this client's answers add. */
  readonly forThisClient?: string | null;
  readonly evidence: readonly string[];
};

/** All of plan.json. */
export type Plan = {
  readonly schemaVersion: 1;
  /** Whatever decides the bytes of a plan beside the case. */
  readonly versions: { readonly engine: string; readonly knowledge: number };
  readonly knowledge: PlanKnowledge;
  readonly label: string;
  readonly seed: number;
  readonly assessment: Assessment;
  /** What the plan's own figures say against it: density, dot size, areas, hours ... None of them stops it. */
  readonly findings: readonly Finding[];
  /** The plan's figures beside what was published on each; what contradicts itself stands side by side. */
  readonly claims: readonly FigureBesideClaims[];
  /** Members of the case that stand at their default, with what they rest on. */
  readonly defaults: readonly StandsAtDefault[];
  /** The client's bare scalp by its measured colour. */
  readonly skin: SkinColourClass;
  /** The scales that the case gives; each only starts the hair field. */
  readonly loss: LossScales;
  readonly head: {
    readonly origin: "scan" | "tape" | "template";
    readonly measures: HeadMeasures;
    readonly scalpCm2: number;
    readonly notes: readonly string[];
    readonly hairline: {
      readonly points: readonly MapPoint[];
      readonly featherMm: number;
      readonly irregularityMm: number;
      readonly style: string;
      readonly lengthMm: number;
      /** Over the skin, from the glabella to the line's middle. */
      readonly heightMm: number;
    };
    /** Checks with evidence: too low, too straight ... */
    readonly hairlineFindings: readonly Finding[];
  };
  /** What the plan follows, as it stood when the plan was made. */
  readonly protocol: PlanProtocol;
  readonly materials: PlanMaterials;
  /** Advice on who holds the needle. */
  readonly practitioner: PlanPractitioner;
  /** Empty when no dots are planned. */
  readonly zones: readonly ZonePlan[];
  readonly prescription: readonly ZoneSessionPrescription[];
  readonly totals: {
    readonly dots: number;
    readonly treatedCm2: number;
    readonly minutes: number;
    readonly sessions: number;
    readonly coverageShare: number;
    /** Dots that were wanted and found no room; not among `dots`. */
    readonly unplaced: number;
    /** Strokes of the brush that went over the wanted density. */
    readonly strokes: number;
    /** Measured dots of earlier sessions that count where dots are wanted; not among `dots`. */
    readonly standing: number;
    /**
     * Dots that stand for follicular units of 1, 2, 3 and 4 hairs; null for an even layout. Only places follow from
     * them: no source says that the dot of a larger unit is set larger.
     */
    readonly unitsByHairs: readonly number[] | null;
  };
  /** How the dots are laid out, and what is known of it; empty without dots. */
  readonly layout: readonly Statement[];
  /** Positions in the case's measuredDots of those that count: the look shows them with the dots of the plan. */
  readonly standing: readonly number[];
  /** Grafts that the dots may spare; null without dots, and where grafts are no way for the client. */
  readonly graftsSpared: GraftsSpared | null;
  /** Empty when no dots are planned. */
  readonly sessions: readonly SessionPlan[];
  /** Null when no dots are planned. */
  readonly schedule: Schedule | null;
  readonly quote: Quote | null;
  readonly outlook: Outlook | null;
  readonly alternatives: readonly Alternative[];
  /** Rows that do not apply to this client, each with its reason. */
  readonly alternativesLeftOut: readonly LeftOut[];
  /** What happens between the dates of the schedule; null when no dots are planned. */
  readonly course: Course | null;
  /** Ink law, reporting and records in the client's country. */
  readonly countryRules: CountryRules;
  /** What every paper for the client says. */
  readonly clientAdvice: ClientAdvice;
  /** Every id used anywhere above, resolved. */
  readonly evidence: readonly Evidence[];
  /** SHA-256 of dots.csv; null without dots. */
  readonly hash: string | null;
  /** The recipe: the case with every default filled in. */
  readonly case: ClientCase;
};
