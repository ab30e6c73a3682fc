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

/** Where a landmark is and whether a person placed it or the program estimated it from the others. */
export type Landmark = { readonly atMm: PointMm; readonly origin: "given" | "estimated" };

export type Landmarks = { readonly [name in LandmarkName]?: Landmark };
