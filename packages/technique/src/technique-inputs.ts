import type { Technique } from "./technique.js";
import type { Tissue } from "./tissue.js";

/** One input of the forward model, with the range in which it is legal. */
export type TechniqueInput = {
  readonly id: string;
  readonly words: string;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  /** Whole numbers only. */
  readonly whole?: true;
  readonly evidence: readonly string[];
  readonly read: (technique: Technique, tissue: Tissue) => number;
  readonly write: (value: number, technique: Technique, tissue: Tissue) => readonly [Technique, Tissue];
};

type Legal = Omit<TechniqueInput, "read" | "write" | "id">;

const ofTechnique = (key: "extensionMm" | keyof PickNumbers<Technique>, legal: Legal): TechniqueInput => ({
  id: key,
  ...legal,
  read: (technique) => technique[key] ?? 1,
  write: (value, technique, tissue) => [{ ...technique, [key]: value }, tissue],
});
const ofNeedle = (key: keyof PickNumbers<Technique["needle"]>, legal: Legal): TechniqueInput => ({
  id: key,
  ...legal,
  read: (technique) => technique.needle[key],
  write: (value, technique, tissue) => [{ ...technique, needle: { ...technique.needle, [key]: value } }, tissue],
});
const ofInk = (key: "neatMgPerMl" | "neatViscosityMPaS", legal: Legal): TechniqueInput => ({
  id: key,
  ...legal,
  read: (technique) => technique.ink[key],
  write: (value, technique, tissue) => [{ ...technique, ink: { ...technique.ink, [key]: value } }, tissue],
});
const ofTissue = (key: keyof Tissue, legal: Legal): TechniqueInput => ({
  id: key,
  ...legal,
  read: (_, tissue) => tissue[key],
  write: (value, technique, tissue) => [technique, { ...tissue, [key]: value }],
});
type PickNumbers<Of> = { [Key in keyof Of as Of[Key] extends number | undefined ? Key : never]: number };

/**
 * Every numeric input of the forward model for a machine, in the order in which a dot is made. Hand pens set
 * their own ranges (`instrumentPresets`).
 */
export const techniqueInputs: readonly TechniqueInput[] = [
  ofTechnique("extensionMm", {
    words: "extension",
    unit: "mm",
    least: 0.3,
    most: 2,
    evidence: ["technique-extension-range"],
  }),
  ofTechnique("guideGapMm", {
    words: "gap under the guide",
    unit: "mm",
    least: 0,
    most: 0.5,
    evidence: ["technique-guide-gap-assumption"],
  }),
  ofTechnique("angleDeg", {
    words: "angle",
    unit: "degrees",
    least: 45,
    most: 90,
    evidence: ["technique-angle-assumption"],
  }),
  ofTechnique("dwellS", {
    words: "dwell",
    unit: "s",
    least: 0.01,
    most: 0.3,
    evidence: ["technique-dwell-assumption", "technique-dwell-short"],
  }),
  ofTechnique("punctureHz", {
    words: "punctures a second",
    unit: "Hz",
    least: 45,
    most: 200,
    evidence: ["technique-frequency", "technique-frequency-tattoo"],
  }),
  ofTechnique("strokeMm", { words: "stroke", unit: "mm", least: 1.8, most: 5, evidence: ["technique-stroke"] }),
  ofTechnique("complianceMmPerN", {
    words: "give of machine and hand",
    unit: "mm/N",
    least: 0.1,
    most: 1,
    evidence: ["technique-compliance-assumption"],
  }),
  ofNeedle("count", {
    words: "needles",
    unit: "",
    least: 1,
    most: 7,
    whole: true,
    evidence: ["needle-single-or-triple", "needle-up-to-six", "needle-seven-cluster-scar"],
  }),
  ofNeedle("diameterMm", {
    words: "needle diameter",
    unit: "mm",
    least: 0.18,
    most: 0.35,
    evidence: ["needle-diameter"],
  }),
  ofNeedle("taperMm", { words: "taper", unit: "mm", least: 1.5, most: 7, evidence: ["needle-taper"] }),
  ofNeedle("pitchRatio", {
    words: "pitch of the tips",
    unit: "diameters",
    least: 0.5,
    most: 1.6,
    evidence: ["needle-pitch-assumption"],
  }),
  ofTechnique("stretchRatio", {
    words: "stretch",
    unit: "ratio",
    least: 1,
    most: 1.3,
    evidence: ["technique-stretch-assumption"],
  }),
  ofTechnique("dragMmPerS", {
    words: "sideways drag",
    unit: "mm/s",
    least: 0,
    most: 10,
    evidence: ["technique-drag-assumption"],
  }),
  ofTechnique("dilutionParts", {
    words: "dilution",
    unit: "parts water",
    least: 0,
    most: 30,
    evidence: ["technique-dilution-shade"],
  }),
  ofInk("neatMgPerMl", {
    words: "pigment as sold",
    unit: "mg/mL",
    least: 50,
    most: 250,
    evidence: ["technique-neat-concentration"],
  }),
  ofInk("neatViscosityMPaS", {
    words: "viscosity as sold",
    unit: "mPa s",
    least: 5,
    most: 2000,
    evidence: ["technique-viscosity", "technique-viscosity-mixing"],
  }),
  ofTissue("epidermisMm", {
    words: "epidermis",
    unit: "mm",
    least: 0.04,
    most: 0.3,
    evidence: ["tissue-epidermis", "tissue-epidermis-pooled"],
  }),
  ofTissue("skinMm", {
    words: "epidermis and dermis",
    unit: "mm",
    least: 0.4,
    most: 4,
    evidence: ["tissue-thickness-thin", "tissue-thickness-thick"],
  }),
  ofTissue("toughness", { words: "toughness", unit: "x normal", least: 0.5, most: 4, evidence: ["model-dimple"] }),
  ofTissue("stiffness", { words: "stiffness", unit: "x normal", least: 0.5, most: 4, evidence: ["model-dimple"] }),
  ofTissue("spillSusceptibility", {
    words: "readiness to spread",
    unit: "x normal",
    least: 0.7,
    most: 3,
    evidence: ["spill-model-assumption"],
  }),
  ofTissue("vesselFactor", {
    words: "blood supply",
    unit: "x normal",
    least: 0.3,
    most: 2,
    evidence: ["model-bleeding"],
  }),
  ofTissue("vasoconstriction", {
    words: "vasoconstrictor",
    unit: "share",
    least: 0,
    most: 1,
    evidence: ["model-bleeding"],
  }),
];

/** @throws RangeError for an id that no input has */
export function techniqueInput(id: string): TechniqueInput {
  const found = techniqueInputs.find((input) => input.id === id);
  if (!found) throw new RangeError(`no input is called ${id}`);
  return found;
}
