export { cornersFromVertices, HIGHEST_PER_CM2, uniformDensity } from "./density-field.js";
export {
  type DensityStroke,
  LEAST_RADIUS_MM,
  MOST_RADIUS_MM,
  type StrokedDensity,
  strokeDensity,
} from "./density-stroke.js";
export type { DensityField, DotPlacement, DotRequest } from "./dot-placement.js";
export { type LiveDots, liveDots } from "./live-dots.js";
export type { NaturalLayout } from "./natural/natural-layout.js";
export { type DensitySurface, type DensityTarget, parseDensity } from "./parse-density.js";
export { placeDots } from "./place-dots.js";
export { type ScatteredPlaces, scatterPlaces } from "./place-scatter.js";
export { type PreparedSurface, prepareSurface } from "./prepared-surface.js";
export { replanDots } from "./replan-dots.js";
export { type SquareSurface, squareSurface } from "./square-surface.js";
export { FARTHEST_MM, type StandingDots } from "./standing-dots.js";
export type { Touched } from "./touched-ground.js";
export { touchingDots } from "./touching-dots.js";
