export { cornersFromVertices, HIGHEST_PER_CM2, uniformDensity } from "./density-field.js";
export type { DensityField, DotPlacement, DotRequest } from "./dot-placement.js";
export type { NaturalLayout } from "./natural/natural-layout.js";
export { type DensitySurface, type DensityTarget, parseDensity } from "./parse-density.js";
export { placeDots } from "./place-dots.js";
export { type PreparedSurface, prepareSurface } from "./prepared-surface.js";
export { type SquareSurface, squareSurface } from "./square-surface.js";
