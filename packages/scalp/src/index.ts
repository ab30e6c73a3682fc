export { type GeodesicSolver, type GeodesicSource, geodesicSolver } from "./geodesics.js";
export type { HairField, NorwoodStage } from "./hair-field.js";
export { norwoodStages } from "./hair-field.js";
export type { Head, HeadMeasures, TapeMeasures } from "./head.js";
export { type Landmark, type LandmarkName, type Landmarks, landmarkNames, type PointMm } from "./landmark.js";
export { toMapPoint } from "./map-point.js";
export { readScan } from "./read-scan.js";
export {
  type HairlineStyle,
  hairlineStyles,
  type MapPoint,
  type ScalpDesign,
  type ScalpSurface,
  type ScarKind,
  scarKinds,
  type Zone,
  type ZoneId,
  zoneIds,
} from "./scalp-surface.js";
export type { ScanMesh } from "./scan-mesh.js";
export { fromMapPoint } from "./surface-rays.js";
export type { TriangleMesh } from "./triangle-mesh.js";
