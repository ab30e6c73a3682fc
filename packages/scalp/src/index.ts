export { type AtlasHead, headAtlas } from "./find/head-atlas.js";
export { inScanFrameMm } from "./find/head-frame.js";
export { headByAtlas, headFromScan, type ScanFacts } from "./find/head-from-scan.js";
export { type FileUnit, mmPerFileUnit } from "./find/scan-unit.js";
export { exactDistances } from "./geodesic/exact-geodesics.js";
export { type GeodesicPath, geodesicPath } from "./geodesic/geodesic-path.js";
export { type GeodesicField, type GeodesicSolver, type GeodesicSource, geodesicSolver } from "./geodesic/geodesics.js";
export { type AreaMeasure, type LineMeasure, measureArea, measureLine } from "./geodesic/measure-on-surface.js";
export { type NearestPlace, nearestOnSurface } from "./geodesic/nearest-on-surface.js";
export { regionAreaCm2 } from "./geodesic/region-area.js";
export { surfaceArc } from "./geodesic/surface-arc.js";
export { placeMm, type SurfacePlace } from "./geodesic/surface-place.js";
export { type DiffuseGrade, diffuseGrades, withDiffuseLoss } from "./hair/diffuse-loss.js";
export { type HairStage, hairAtStage, hairCourse, stagesAhead } from "./hair/hair-course.js";
export {
  type HairFlow,
  type HairWhorl,
  hairDirection,
  hairLean,
  type WhorlTurn,
  whorlTurns,
} from "./hair/hair-direction.js";
export { type HairField, type HairGrowth, hairField } from "./hair/hair-field.js";
export { type HairPart, type PartSide, partSides } from "./hair/hair-part.js";
export { type HairPatch, withPatches } from "./hair/hair-patches.js";
export { type HairStroke, withStrokes } from "./hair/hair-strokes.js";
export { type NorwoodStage, norwoodStages } from "./hair/norwood-loss.js";
export { type SaltLoss, saltParts, withSaltLoss } from "./hair/salt-loss.js";
export type { FoundHead, Head, HeadMeasures, TapeMeasures } from "./head.js";
export { type Landmark, type LandmarkName, type Landmarks, landmarkNames, type PointMm } from "./landmark.js";
export { type BorderEdges, borderDistanceMm, borderEdges } from "./layout/border-edges.js";
export { type HairlineFacts, hairlineFacts } from "./layout/hairline-facts.js";
export { hairlineFeather } from "./layout/hairline-feather.js";
export { hairlineField } from "./layout/hairline-field.js";
export { type HairlineTemplate, hairlineTemplate } from "./layout/hairline-template.js";
export { layOutScalp } from "./layout/lay-out-scalp.js";
export { toMapPoint } from "./layout/map-point.js";
export type { PlanePoint, ScalpAnchors } from "./layout/scalp-anchors.js";
export {
  type HairlineStyle,
  hairlineStyles,
  type MapPoint,
  type ScalpDesign,
  type ScalpSurface,
  type ScarKind,
  type ScarPoint,
  type ScarShape,
  scarKinds,
  type Zone,
  type ZoneId,
  zoneIds,
} from "./layout/scalp-surface.js";
export { scarShapeIssues } from "./layout/scar-shape.js";
export { fromMapPoint } from "./layout/surface-rays.js";
export { triangleAreasMm2, zoneIntegral, zoneMean } from "./layout/zone-area.js";
export { circumferenceLevelMm, measureHead } from "./measure/measure-head.js";
export { midlinePath } from "./measure/midline-path.js";
export { pointAtShare, shareOfNearest } from "./measure/path-share.js";
export { type HeadPath, tapeArc, tapeAround } from "./measure/tape-arc.js";
export { areaBelowCm2, baldAreaCm2 } from "./scan/area-below.js";
export { readScan } from "./scan/read-scan.js";
export { reducedMesh } from "./scan/reduce-mesh.js";
export { type RepairedScan, repairScan } from "./scan/repair-scan.js";
export type { ScanGroups, ScanHint, ScanMesh } from "./scan/scan-mesh.js";
export { type OnScanProgress, type ScanStep, scanSteps } from "./scan/scan-progress.js";
export type { Shell } from "./scan/separate-shells.js";
export { headFromTape, templateHead } from "./tape/head-from-tape.js";
export type { TriangleMesh } from "./triangle-mesh.js";
export { vertexNormals } from "./vertex-normals.js";
