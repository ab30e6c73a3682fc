export type { DensityField, DotPlacement, DotRequest } from "./dot-placement.js";
