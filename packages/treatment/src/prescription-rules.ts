import { pow } from "@shadowline/numeric";
import type { ZoneId } from "@shadowline/scalp";
import { carbonInk, defaultTechnique, needles, type Technique, type Tissue } from "@shadowline/technique";
import type { Origin, TechniqueField, ZoneUse } from "./plan.js";

/** All that the rules look at. */
export type Situation = {
  readonly use: ZoneUse;
  readonly tissue: Tissue;
  readonly hairsPerCm2: number;
  /** How well the hand rests there, mm/N of give. */
  readonly complianceMmPerN: number;
  /** Healed pigment a dot should hold, ng. */
  readonly massNg: number;
};

/**
 * Uses that a zone's dots are put to, the main one first. Scars are tried carefully, temples are edge
 * throughout, the rest is fill; in front the hairline brings an edge (evidence `needle-zone-use`,
 * `feather-transition-zone`).
 */
export function usesOf(zone: ZoneId): readonly ZoneUse[] {
  if (zone.startsWith("scar-")) return ["scar"];
  if (zone.startsWith("temple")) return ["edge"];
  return zone === "frontal" ? ["fill", "edge"] : ["fill"];
}

/** All dots up to here behind the hairline are edge, none beyond the end; between, fewer and fewer. */
export const EDGE_BEGINS_TO_END_MM = 5;
export const EDGE_ENDS_MM = 20;

/** Share of dots at a distance behind the hairline that are edge: singles mix into the fill without a seam. */
export const edgeShare = (offsetMm: number): number =>
  clamp((EDGE_ENDS_MM - offsetMm) / (EDGE_ENDS_MM - EDGE_BEGINS_TO_END_MM), 0, 1);

/** The hand rests best on top of the head and worst behind it: an assumption. */
export function complianceOf(zone: ZoneId): number {
  if (zone === "occipital" || zone.startsWith("scar-")) return 0.65;
  if (zone.startsWith("parietal")) return 0.6;
  if (zone.startsWith("temple")) return 0.55;
  return defaultTechnique.complianceMmPerN;
}

type RuleField = Exclude<TechniqueField, "extensionMm" | "dwellS" | "dilutionParts" | "strokeMm">;
type Rule<Field extends keyof Technique> = {
  readonly value: (situation: Situation) => Technique[Field];
  readonly evidence: readonly string[];
  readonly kind: Origin["kind"];
  readonly rule: string;
};

const toStep = (value: number, step: number): number => Math.round(value / step) * step;
const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
/** Steps of a hundredth without the binary tail. */
const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** One rule a field; what a rule does not mention does not move it. */
export const techniqueRules: { readonly [Field in RuleField]: Rule<Field> } = {
  instrument: {
    value: () => "rotary-pen",
    evidence: ["instrument-pen-or-coil"],
    kind: "rule",
    rule: "A rotary pen everywhere: nothing published separates the instruments by result.",
  },
  needle: {
    value: ({ use }) => (use === "fill" ? needles["3RL-0.25"] : needles["1RL-0.25"]),
    evidence: ["needle-zone-use", "needle-single-or-triple", "needle-diameter", "needle-taper"],
    kind: "rule",
    rule: "A single needle where dots are seen one by one (hairline, temples, scars), a triple where they are seen as a field.",
  },
  ink: {
    value: () => carbonInk,
    evidence: [
      "pigment-carbon-black",
      "pigment-absorption-carbon",
      "technique-neat-concentration",
      "technique-viscosity",
    ],
    kind: "rule",
    rule: "Carbon black; the lot's own figures replace the typical ones.",
  },
  guideGapMm: {
    value: ({ hairsPerCm2 }) => hundredths(clamp((0.1 * hairsPerCm2) / 160, 0, 0.2)),
    evidence: ["technique-guide-gap-assumption"],
    kind: "assumption",
    rule: "Stubble holds the guide off the skin: 0.1 mm at 160 hairs per cm2.",
  },
  angleDeg: {
    value: ({ use, tissue }) => (use === "scar" || tissue.skinMm < 1.05 ? 88 : use === "edge" ? 75 : 80),
    evidence: ["technique-angle-assumption"],
    kind: "assumption",
    rule: "80 degrees; 75 along the lie of the hair at an edge; 88 in scars and in skin under 1.05 mm, where a slanted track would spread.",
  },
  punctureHz: {
    value: ({ tissue }) => clamp(toStep(100 * pow(tissue.toughness, 0.5), 5), 80, 150),
    evidence: ["technique-frequency"],
    kind: "assumption",
    rule: "100 punctures a second, more in tough skin, less in soft: with the square root of resistance.",
  },
  stretchRatio: {
    value: ({ tissue }) => hundredths(clamp(1.1 + 0.25 * (1 - tissue.stiffness), 1.02, 1.2)),
    evidence: ["technique-stretch-assumption"],
    kind: "assumption",
    rule: "Stretch 1.10, more where skin is soft and mobile, less where it is firm already.",
  },
  complianceMmPerN: {
    value: ({ complianceMmPerN }) => complianceMmPerN,
    evidence: ["technique-compliance-assumption"],
    kind: "assumption",
    rule: "0.5 mm/N where the hand rests on top of the head, up to 0.65 behind it.",
  },
  dragMmPerS: {
    value: ({ use }) => (use === "scar" ? 0.2 : use === "edge" ? 0.3 : 0.5),
    evidence: ["technique-drag-assumption"],
    kind: "assumption",
    rule: "The needle is set and lifted: 0.2 mm/s sideways in scars, 0.3 at edges, 0.5 in fill.",
  },
};

/** Healed radius wanted, mm: near a shaft at an edge, wider where a triple fills. Evidence `deposit-radius-target`. */
export const radiusTargetMm = ({ use }: Situation): number => (use === "fill" ? 0.2 : 0.12);

/** Healed depth wanted where skin allows it, mm. Evidence `deposit-depth-target`. */
export const DEPTH_TARGET_MM = 0.35;

/** Where the values of solved fields come from. */
export const solvedFields: { readonly [field in Exclude<TechniqueField, RuleField>]: Omit<Origin, "movedBy"> } = {
  extensionMm: {
    evidence: ["deposit-depth-target", "technique-extension-range", "spill-model-assumption"],
    kind: "solved",
    rule: "The extension that brings the healed pigment to the wanted depth here: 0.35 mm, shallower where more than 2 % of dots would spill.",
  },
  dwellS: {
    evidence: ["deposit-radius-target", "technique-dwell-assumption"],
    kind: "solved",
    rule: "The contact time that widens the healed dot to the wanted radius.",
  },
  dilutionParts: {
    evidence: ["deposit-mass-from-look", "technique-dilution-shade", "session-first-lightest"],
    kind: "solved",
    rule: "The dilution that leaves the mass at which dots look like shaved hair of the wanted shade on this skin; the first session lighter.",
  },
  strokeMm: {
    evidence: ["technique-stroke"],
    kind: "assumption",
    rule: "Extension plus 1.5 mm, in steps of 0.1: the needle clears the skin and the guide on every stroke.",
  },
};

/** Stroke for an extension, mm. */
export const strokeFor = (extensionMm: number): number => clamp(Math.round((extensionMm + 1.5) * 10) / 10, 1.8, 5);

/** Everything that follows from rules alone; extension, dwell and dilution are solved afterwards. */
export function ruledTechnique(situation: Situation): Technique {
  return {
    ...defaultTechnique,
    instrument: techniqueRules.instrument.value(situation),
    needle: techniqueRules.needle.value(situation),
    ink: techniqueRules.ink.value(situation),
    guideGapMm: techniqueRules.guideGapMm.value(situation),
    angleDeg: techniqueRules.angleDeg.value(situation),
    punctureHz: techniqueRules.punctureHz.value(situation),
    stretchRatio: techniqueRules.stretchRatio.value(situation),
    complianceMmPerN: techniqueRules.complianceMmPerN.value(situation),
    dragMmPerS: techniqueRules.dragMmPerS.value(situation),
  };
}
