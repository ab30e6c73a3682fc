import { inks } from "./inks.js";
import type { Ink, Needle, Technique } from "./technique.js";

/** Needles a practitioner has in the drawer; the solver chooses among those a rule allows. */
export const needles = {
  "1RL-0.25": { count: 1, diameterMm: 0.25, taperMm: 3, pitchRatio: 0.6, shape: "single" },
  "1RL-0.30": { count: 1, diameterMm: 0.3, taperMm: 3, pitchRatio: 0.6, shape: "single" },
  "1RL-0.35-short": { count: 1, diameterMm: 0.35, taperMm: 2, pitchRatio: 0.6, shape: "single" },
  "3RL-0.25": { count: 3, diameterMm: 0.25, taperMm: 3, pitchRatio: 0.6, shape: "tight" },
} as const satisfies Record<string, Needle>;
export type NeedleId = keyof typeof needles;

/** Carbon black as sold: the ink that rules start from (evidence `pigment-carbon-black`). */
export const carbonInk: Ink = inks["carbon-cosmetic"].ink;

/** Where every rule starts from. */
export const defaultTechnique: Technique = {
  instrument: "rotary-pen",
  needle: needles["1RL-0.25"],
  ink: carbonInk,
  extensionMm: 1,
  guideGapMm: 0,
  angleDeg: 80,
  dwellS: 0.05,
  punctureHz: 100,
  strokeMm: 2.5,
  complianceMmPerN: 0.5,
  stretchRatio: 1.1,
  dragMmPerS: 0.5,
  dilutionParts: 20,
};
