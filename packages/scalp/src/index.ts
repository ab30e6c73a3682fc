export { areaBelowCm2, baldAreaCm2 } from "./area-below.js";
export { type BorderEdges, borderDistanceMm, borderEdges } from "./border-edges.js";
export { type DiffuseGrade, diffuseGrades, withDiffuseLoss } from "./diffuse-loss.js";
export { exactDistances } from "./exact-geodesics.js";
export { type GeodesicPath, geodesicPath } from "./geodesic-path.js";
export { type GeodesicField, type GeodesicSolver, type GeodesicSource, geodesicSolver } from "./geodesics.js";
export { type HairStage, hairAtStage, hairCourse, stagesAhead } from "./hair-course.js";
export {
  type HairFlow,
  type HairWhorl,
  hairDirection,
  hairLean,
  type WhorlTurn,
  whorlTurns,
} from "./hair-direction.js";
export { type HairField, type HairGrowth, hairField } from "./hair-field.js";
export { type HairPart, type PartSide, partSides } from "./hair-part.js";
export { type HairPatch, withPatches } from "./hair-patches.js";
export { type HairStroke, withStrokes } from "./hair-strokes.js";
export { type HairlineFacts, hairlineFacts } from "./hairline-facts.js";
export { hairlineFeather } from "./hairline-feather.js";
export { hairlineField } from "./hairline-field.js";
export { type HairlineTemplate, hairlineTemplate } from "./hairline-template.js";
export type { FoundHead, Head, HeadMeasures, TapeMeasures } from "./head.js";
export { type AtlasHead, headAtlas } from "./head-atlas.js";
export { inScanFrameMm } from "./head-frame.js";
export { headByAtlas, headFromScan, type ScanFacts } from "./head-from-scan.js";
export { headFromTape, templateHead } from "./head-from-tape.js";
export { type Landmark, type LandmarkName, type Landmarks, landmarkNames, type PointMm } from "./landmark.js";
export { layOutScalp } from "./lay-out-scalp.js";
export { toMapPoint } from "./map-point.js";
export { circumferenceLevelMm, measureHead } from "./measure-head.js";
export { type AreaMeasure, type LineMeasure, measureArea, measureLine } from "./measure-on-surface.js";
export { midlinePath } from "./midline-path.js";
export { type NearestPlace, nearestOnSurface } from "./nearest-on-surface.js";
export { type NorwoodStage, norwoodStages } from "./norwood-loss.js";
export { pointAtShare, shareOfNearest } from "./path-share.js";
export { readScan } from "./read-scan.js";
export { reducedMesh } from "./reduce-mesh.js";
export { regionAreaCm2 } from "./region-area.js";
export { type RepairedScan, repairScan } from "./repair-scan.js";
export { type SaltLoss, saltParts, withSaltLoss } from "./salt-loss.js";
export type { PlanePoint, ScalpAnchors } from "./scalp-anchors.js";
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
} from "./scalp-surface.js";
export type { ScanGroups, ScanHint, ScanMesh } from "./scan-mesh.js";
export { type OnScanProgress, type ScanStep, scanSteps } from "./scan-progress.js";
export { type FileUnit, mmPerFileUnit } from "./scan-unit.js";
export { scarShapeIssues } from "./scar-shape.js";
export type { Shell } from "./separate-shells.js";
export { surfaceArc } from "./surface-arc.js";
export { placeMm, type SurfacePlace } from "./surface-place.js";
export { fromMapPoint } from "./surface-rays.js";
export { type HeadPath, tapeArc, tapeAround } from "./tape-arc.js";
export type { TriangleMesh } from "./triangle-mesh.js";
export { vertexNormals } from "./vertex-normals.js";
export { triangleAreasMm2, zoneIntegral, zoneMean } from "./zone-area.js";
