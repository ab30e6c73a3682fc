import { pow } from "@shadowline/numeric";
import type { ZoneId } from "@shadowline/scalp";
import {
  defaultTechnique,
  type Instrument,
  instrumentPresets,
  type Technique,
  type Tissue,
  withInstrument,
} from "@shadowline/technique";
import { type ActiveProtocol, inkOf, needleOf } from "./active-protocol.js";
import type { TechniqueField, ZoneUse } from "./plan.js";
import type { Protocol } from "./protocol.js";

/** All that the rules look at. */
export type Situation = {
  readonly use: ZoneUse;
  readonly tissue: Tissue;
  readonly hairsPerCm2: number;
  /** How well the hand rests there, mm/N of give. */
  readonly complianceMmPerN: number;
  /** Healed pigment a dot should hold, ng. */
  readonly massNg: number;
  /** Share of the wanted shade that a dot of this size can bring; all of it where left out. */
  readonly shadeShare?: number;
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

const toStep = (value: number, step: number): number => Math.round(value / step) * step;
const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));
/** Steps of a hundredth without the binary tail. */
const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Share of dots at a distance behind the hairline that are edge: singles mix into the fill without a seam. */
export const edgeShare = (offsetMm: number, { beginsToEndMm, endsMm }: Protocol["edge"]): number =>
  offsetMm <= beginsToEndMm ? 1 : offsetMm >= endsMm ? 0 : clamp((endsMm - offsetMm) / (endsMm - beginsToEndMm), 0, 1);

/** How far the hand and the machine give at a place, mm/N. */
export function complianceOf(zone: ZoneId, { technique: { complianceMmPerN } }: Protocol): number {
  if (zone.startsWith("scar-")) return complianceMmPerN.scar;
  if (zone === "occipital") return complianceMmPerN.occipital;
  if (zone.startsWith("parietal")) return complianceMmPerN.parietal;
  if (zone.startsWith("temple")) return complianceMmPerN.temple;
  return complianceMmPerN.top;
}

type RuledNumber = "guideGapMm" | "angleDeg" | "punctureHz" | "stretchRatio" | "dragMmPerS";

/** One formula a field; its figures are the protocol's, and what a formula does not mention does not move it. */
const formulas: {
  readonly [Field in RuledNumber]: (rule: Protocol["technique"][Field], situation: Situation) => number;
} = {
  guideGapMm: ({ base, hairMm, atHairsPerCm2, most }, { use, hairsPerCm2 }) =>
    hundredths(clamp(base[use] + (hairMm * hairsPerCm2) / atHairsPerCm2, 0, most)),
  angleDeg: ({ value, thinSkinBelowMm, thinSkinDeg }, { use, tissue }) =>
    tissue.skinMm < thinSkinBelowMm ? thinSkinDeg : value[use],
  punctureHz: ({ base, resistanceExponent, step, least, most }, { use, tissue }) =>
    clamp(toStep(base[use] * pow(tissue.toughness, resistanceExponent), step), least, most),
  stretchRatio: ({ base, perSoftness, least, most }, { use, tissue }) =>
    hundredths(clamp(base[use] + perSoftness * (1 - tissue.stiffness), least, most)),
  dragMmPerS: ({ value }, { use }) => value[use],
};

/** Stroke for an extension, mm. A hand pen has the way of the hand. */
export function strokeFor(extensionMm: number, start: Technique, { technique: { strokeMm } }: Protocol): number {
  if (start.instrument === "hand-pen") return start.strokeMm;
  const { clearanceMm, stepMm, least, most } = strokeMm;
  const steps = 1 / stepMm;
  return clamp(Math.round((extensionMm + clearanceMm) * steps) / steps, least, most);
}

/**
 * The same technique with another instrument in the hand. Machines differ in how far they give; a hand pen
 * brings taps, give and way of its own, and the figures of a machine do not reach it.
 */
export function inHand(technique: Technique, instrument: Instrument): Technique {
  if (technique.instrument === instrument) return technique;
  if (instrument === "hand-pen" || technique.instrument === "hand-pen") return withInstrument(technique, instrument);
  const give = (of: Instrument): number => instrumentPresets[of].complianceMmPerN.typical;
  const complianceMmPerN = (technique.complianceMmPerN * give(instrument)) / give(technique.instrument);
  return { ...technique, instrument, complianceMmPerN };
}

/** Everything that follows from rules alone; extension, dwell and dilution are solved afterwards. */
export function ruledTechnique(situation: Situation, { protocol, needles, pigments }: ActiveProtocol): Technique {
  const { use, complianceMmPerN } = situation;
  const rules = protocol.technique;
  const withPen: Technique = {
    ...defaultTechnique,
    needle: needleOf(needles[use]),
    ink: inkOf(pigments[use]),
    guideGapMm: formulas.guideGapMm(rules.guideGapMm, situation),
    angleDeg: formulas.angleDeg(rules.angleDeg, situation),
    punctureHz: formulas.punctureHz(rules.punctureHz, situation),
    stretchRatio: formulas.stretchRatio(rules.stretchRatio, situation),
    complianceMmPerN,
    dragMmPerS: formulas.dragMmPerS(rules.dragMmPerS, situation),
  };
  return inHand(withPen, rules.instrument.value[use]);
}

/** Fields that are solved for the deposit, and the words of their rule. */
export const solvedFields = {
  extensionMm: {
    figures: ["depthTargetMm", "limits"],
    rule: ({ depthTargetMm, limits }: Protocol) =>
      `The extension that brings the healed pigment to the wanted depth here: ${depthTargetMm.value.toFixed(2)} mm, shallower where more than ${Math.round(100 * limits.spillCaution)} % of dots would spill.`,
  },
  dwellS: {
    figures: ["radiusTargetMm"],
    rule: () => "The contact time that widens the healed dot to the wanted radius; oily skin widens it by itself.",
  },
  dilutionParts: {
    figures: ["darkness", "visitStrength"],
    rule: () =>
      "The dilution that leaves the mass at which dots look like shaved hair of the wanted shade on this skin; the first session lighter.",
  },
} as const satisfies {
  readonly [field in TechniqueField]?: {
    readonly figures: readonly (keyof Protocol)[];
    readonly rule: (protocol: Protocol) => string;
  };
};

/** Evidence of solved fields beside that of the figures they are solved for. */
export const solvedEvidence: { readonly [field in keyof typeof solvedFields]: readonly string[] } = {
  extensionMm: ["deposit-depth-target", "technique-extension-range", "spill-model-assumption"],
  dwellS: ["deposit-radius-target", "technique-dwell-assumption"],
  dilutionParts: ["deposit-mass-from-look", "technique-dilution-shade", "session-first-lightest"],
};

/** The figures of the protocol that a field of the technique hangs on, as paths. */
export function figuresOf(field: TechniqueField): readonly string[] {
  if (field in solvedFields) return solvedFields[field as keyof typeof solvedFields].figures;
  return [`technique.${field === "ink" ? "pigment" : field}`];
}
