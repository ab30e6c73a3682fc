import { InputError, type InputIssue } from "@shadowline/quantity";
import { ramp } from "../layout/map-curve.js";
import type { MapPoint, ScalpSurface } from "../layout/scalp-surface.js";
import { strokeLengthMm, strokePath } from "../layout/stroke-path.js";
import { type VertexGrid, vertexGrid } from "../scan/vertex-grid.js";
import type { HairField } from "./hair-field.js";

/** One stroke of a brush that corrects the hair there is. */
export type HairStroke = {
  /** The brush's way over the scalp, joined by the shortest ways; one point is a dab. */
  readonly points: readonly MapPoint[];
  /** Of the brush, 1 to 60 mm. */
  readonly radiusMm: number;
  /** Share of the radius over which the effect fades out towards the rim, 0 to 1. */
  readonly softness: number;
} & (
  | { /** Hair becomes this many times as dense, 0 to 10. */ readonly factor: number }
  | { /** Hair stands this dense, 0 to 400. */ readonly hairsPerCm2: number }
);

const MOST_PER_CM2 = 400;
/** Of all strokes, 1 km: a thousand strokes of a metre. More is no hand's work, and would take minutes. */
const LONGEST_MM = 1e6;

/**
 * Hair with brush strokes painted over it, one after the other.
 *
 * What lies farther from a stroke than its radius stays exactly as it was. Distances are straight ones, which on a
 * head and within a brush are those over the skin but for 2 per cent; an edge is as sharp as the mesh.
 *
 * Cost grows with the strokes and with the vertices they touch.
 *
 * @throws InputError for hair.strokes[i].* and for strokes longer than 1 km in all
 */
export function withStrokes(surface: ScalpSurface, hair: HairField, strokes: readonly HairStroke[]): HairField {
  if (strokes.length === 0) return hair;
  refuseRanges(strokes);
  const { positionsMm } = surface.mesh;
  const grid = vertexGrid(positionsMm);
  const hairsPerCm2 = hair.hairsPerCm2.slice();
  // Squared distance of each vertex that the stroke at hand touches; Infinity elsewhere.
  const nearest2 = new Float64Array(hairsPerCm2.length).fill(Infinity);
  for (const stroke of strokes) {
    const touched = touchedBy(stroke, strokePath(surface, stroke.points, stroke.radiusMm), positionsMm, grid, nearest2);
    const full = stroke.radiusMm * (1 - stroke.softness);
    for (const vertex of touched) {
      const effect = strength(Math.sqrt(nearest2[vertex]), full, stroke.radiusMm);
      nearest2[vertex] = Infinity;
      const hairs = hairsPerCm2[vertex];
      const wanted = "factor" in stroke ? Math.min(MOST_PER_CM2, hairs * stroke.factor) : stroke.hairsPerCm2;
      hairsPerCm2[vertex] = effect === 1 ? wanted : hairs + effect * (wanted - hairs);
    }
  }
  return { ...hair, hairsPerCm2 };
}

/** 1 up to `full`, falling smoothly to 0 at the radius. */
const strength = (mm: number, full: number, radiusMm: number): number =>
  mm <= full ? 1 : 1 - ramp(full, radiusMm, mm);

/** Vertices within the brush, each once; their squared distances from the path go into `nearest2`. */
function touchedBy(
  { radiusMm }: HairStroke,
  path: Float64Array,
  p: Float64Array,
  grid: VertexGrid,
  nearest2: Float64Array,
): number[] {
  const touched: number[] = [];
  const radius2 = radiusMm * radiusMm;
  for (let at = 0; at < Math.max(3, path.length - 3); at += 3) {
    const to = Math.min(at + 3, path.length - 3);
    const ex = path[to] - path[at];
    const ey = path[to + 1] - path[at + 1];
    const ez = path[to + 2] - path[at + 2];
    const length2 = ex * ex + ey * ey + ez * ez;
    grid.near(path, at, to, radiusMm, (vertex) => {
      const dx = p[3 * vertex] - path[at];
      const dy = p[3 * vertex + 1] - path[at + 1];
      const dz = p[3 * vertex + 2] - path[at + 2];
      const along = length2 > 0 ? Math.max(0, Math.min(1, (dx * ex + dy * ey + dz * ez) / length2)) : 0;
      const [x, y, z] = [dx - along * ex, dy - along * ey, dz - along * ez];
      const away2 = x * x + y * y + z * z;
      if (away2 > radius2 || away2 >= nearest2[vertex]) return;
      if (nearest2[vertex] === Infinity) touched.push(vertex);
      nearest2[vertex] = away2;
    });
  }
  return touched;
}

function refuseRanges(strokes: readonly HairStroke[]): void {
  const issues: InputIssue[] = [];
  const within = (field: string, found: number, low: number, high: number): void => {
    if (!(found >= low && found <= high)) issues.push({ field, allowed: `a number from ${low} to ${high}`, found });
  };
  strokes.forEach((stroke, i) => {
    const field = `hair.strokes[${i}]`;
    if (stroke.points.length === 0) issues.push({ field: `${field}.points`, allowed: "at least one place" });
    stroke.points.forEach(({ azimuthDeg, polarDeg }, at) => {
      within(`${field}.points[${at}].azimuthDeg`, azimuthDeg, -180, 180);
      within(`${field}.points[${at}].polarDeg`, polarDeg, 0, 150);
    });
    within(`${field}.radiusMm`, stroke.radiusMm, 1, 60);
    within(`${field}.softness`, stroke.softness, 0, 1);
    if ("factor" in stroke) within(`${field}.factor`, stroke.factor, 0, 10);
    else within(`${field}.hairsPerCm2`, stroke.hairsPerCm2, 0, MOST_PER_CM2);
  });
  if (issues.length === 0) {
    const lengthMm = strokes.reduce((sum, { points }) => sum + strokeLengthMm(points), 0);
    if (lengthMm > LONGEST_MM) issues.push({ field: "hair.strokes", allowed: "at most 1 km long, all together" });
  }
  if (issues.length > 0) throw new InputError(issues);
}
