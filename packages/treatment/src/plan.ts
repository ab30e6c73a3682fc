import type { Look } from "@shadowline/look";
import type { Band, Money } from "@shadowline/quantity";
import type { HeadMeasures, MapPoint, ScarKind, ZoneId } from "@shadowline/scalp";
import type { Deposit, Technique, Tissue } from "@shadowline/technique";
import type { ClientCase } from "./case.js";
import type { Evidence } from "./evidence.js";
import type { ChangedBy, ItemChange } from "./knowledge-edit.js";
import type { PigmentBase, PigmentClass } from "./materials/material.js";
import type { LossScales } from "./loss-scales.js";
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

export type TechniqueField = keyof Omit<Technique, "needle" | "ink"> | "needle" | "ink";

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
  readonly minutes: number;
  readonly target: { readonly depthMm: number; readonly radiusMm: number; readonly massNg: number };
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
  readonly particleUm: number | null;
  readonly neatMgPerMl: number;
  readonly neatViscosityMPaS: number;
  readonly evidence: readonly string[];
  readonly assumptions: readonly string[];
};

/** How depth shows: deeper reads cooler and fainter. */
export type Hue = {
  /** Contrast of the deposit at 650 nm over that at 450 nm; about 3 at 0.2 mm, 10 at 0.7 mm. */
  readonly redBlueRatio: number;
  /** Share of green light (550 nm) that a thin sheet of the dot's pigment takes here over one at the surface. */
  readonly strengthBesideSurface: number;
  /** One sentence. */
  readonly words: string;
  readonly evidence: readonly string[];
};

/** What goes into the cup. */
export type Recipe = {
  readonly inkMl: number;
  readonly waterMl: number;
  readonly inkDrops: number;
  readonly waterDrops: number;
  readonly dropMl: number;
  /** Parts water per part ink that whole drops really give. */
  readonly dropsDilutionParts: number;
  /** Error of the drops against the prescription, share. */
  readonly dropsError: number;
  readonly cupMl: number;
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

/** What the plan was made with, beside the case. */
export type PlanKnowledge = {
  readonly version: number;
  /** Edits of the clinic, each with what it changed. */
  readonly changed: readonly (ChangedBy & { readonly diff: readonly ItemChange[] })[];
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
  readonly visualPerCm2: number;
  readonly dots: number;
  readonly tissue: Tissue;
  readonly tissueEvidence: readonly string[];
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
  readonly evidence: readonly string[];
};

export type Outlook = {
  /** Healed, then years. */
  readonly looks: readonly Look[];
  readonly touchUpYears: readonly {
    readonly claim: string;
    readonly lowerYears: number;
    readonly upperYears: number;
    readonly evidence: string;
  }[];
  /** Plain sentences: camouflage, not treatment; not permanent; what loss ahead will do. */
  readonly statements: readonly { readonly text: string; readonly evidence: readonly string[] }[];
};

export type Alternative = {
  readonly id: string;
  readonly name: string;
  readonly forWhom: string;
  readonly mechanism: string;
  readonly stopsLoss: "yes" | "slows" | "no";
  readonly timeToResult: string;
  readonly upkeep: string;
  readonly price: string;
  readonly sideEffects: string;
  readonly withSmp: string;
  readonly evidence: readonly string[];
};

/** All of plan.json. */
export type Plan = {
  readonly schemaVersion: 1;
  /** Whatever decides the bytes of a plan beside the case. */
  readonly versions: { readonly engine: string };
  readonly label: string;
  readonly seed: number;
  readonly assessment: Assessment;
  /** What the plan's own figures say against it: density, dot size, areas, hours ... None of them stops it. */
  readonly findings: readonly Finding[];
  /** The plan's figures beside what was published on each; what contradicts itself stands side by side. */
  readonly claims: readonly FigureBesideClaims[];
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
  /** Empty when no dots are planned. */
  readonly zones: readonly ZonePlan[];
  readonly prescription: readonly ZoneSessionPrescription[];
  readonly totals: {
    readonly dots: number;
    readonly treatedCm2: number;
    readonly minutes: number;
    readonly sessions: number;
    readonly coverageShare: number;
  };
  /** Empty when no dots are planned. */
  readonly sessions: readonly SessionPlan[];
  /** Null when no dots are planned. */
  readonly schedule: Schedule | null;
  readonly quote: Quote | null;
  readonly outlook: Outlook | null;
  readonly alternatives: readonly Alternative[];
  /** Every id used anywhere above, resolved. */
  readonly evidence: readonly Evidence[];
  /** SHA-256 of dots.csv; null without dots. */
  readonly hash: string | null;
  /** The recipe: the case with every default filled in. */
  readonly case: ClientCase;
};
