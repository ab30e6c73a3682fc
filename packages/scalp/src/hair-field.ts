/** Ready-made patterns of loss. */
export const norwoodStages = [
  "I",
  "II",
  "IIa",
  "III",
  "IIIa",
  "III vertex",
  "IV",
  "IVa",
  "V",
  "Va",
  "VI",
  "VII",
] as const;
export type NorwoodStage = (typeof norwoodStages)[number];

/** Existing hair over a scalp surface. */
export type HairField = {
  /** Hairs per cm2 per vertex of the scalp surface's mesh, 0 to 400. */
  readonly hairsPerCm2: Float64Array;
};
