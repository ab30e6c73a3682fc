/** The landmarks a head can carry, in the spelling of files and screens. */
export const landmarkNames = [
  "glabella",
  "nasion",
  "inion",
  "vertex",
  "leftTragion",
  "rightTragion",
  "leftOrbitale",
  "rightOrbitale",
  "midFrontal",
  "leftFrontotemporal",
  "rightFrontotemporal",
  "leftTemporalPeak",
  "rightTemporalPeak",
  "leftLateralMound",
  "rightLateralMound",
] as const;

export type LandmarkName = (typeof landmarkNames)[number];

export type PointMm = readonly [xMm: number, yMm: number, zMm: number];

/**
 * Where a landmark is, and who says so: a person (given), the shape of the scan around it (suggested), or
 * the other landmarks and known proportions (estimated).
 */
export type Landmark = {
  readonly atMm: PointMm;
  readonly origin: "given" | "suggested" | "estimated";
  /** How sure, 0 to 1; absent means sure, as for a place that a person gave. */
  readonly confidence?: number;
};

export type Landmarks = { readonly [name in LandmarkName]?: Landmark };
