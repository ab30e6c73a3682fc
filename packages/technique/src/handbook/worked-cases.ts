import { defaultTechnique, needles } from "../default-technique.js";
import type { Technique } from "../technique.js";
import type { Tissue } from "../tissue.js";

/** Skin of the worked cases: normal in every ratio, 1.33 mm thick. */
export const workedSkin: Tissue = {
  epidermisMm: 0.08,
  skinMm: 1.33,
  toughness: 1,
  stiffness: 1,
  spillSusceptibility: 1,
  vesselFactor: 1,
  radiusFactor: 1,
  dermalRetention: 0.9,
  skinSdMm: 0.3,
  vasoconstriction: 0,
};

/** Case A: three needles of 0.25 mm; case B: one. All else is the default technique. */
export const caseA: Technique = { ...defaultTechnique, needle: needles["3RL-0.25"] };
export const caseB: Technique = { ...defaultTechnique, needle: needles["1RL-0.25"] };
