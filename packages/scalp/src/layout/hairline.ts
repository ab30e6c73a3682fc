import { InputError } from "@shadowline/quantity";
import type { TriangleMesh } from "../triangle-mesh.js";
import { naturalFront } from "./boundary.js";
import { crossesItself, FINE_DEG, innerCurve, type MapCurve, openCurve } from "./map-curve.js";
import { fromPlane, mapDirection, toPlane } from "./map-point.js";
import { flat, type PlanePoint, type ScalpAnchors } from "./scalp-anchors.js";
import type { HairlineStyle, MapPoint, ScalpDesign } from "./scalp-surface.js";
import { outermostHit, type RayHit } from "./surface-rays.js";

/**
 * What a style means, where the person has drawn nothing else.
 *
 * The transition zone of a natural hairline is 5 to 15 mm deep, and its contour is irregular at large
 * and at small (Shapiro 2004). A receding frontotemporal point is what tells a mature hairline, a filled
 * one a juvenile or a woman's (Shapiro & Shapiro 2013). The figures between are assumptions, and so is all of
 * the afro-textured style: the line-up that barbers cut, straighter and crisper, with tight curls in clusters
 * behind it. It is a client's choice like the others and follows from no answer.
 */
const STYLES: { readonly [style in HairlineStyle]: StylePreset } = {
  soft: { featherMm: 14, irregularityMm: 1.2, middleMm: 0, moundMm: 0, cornerMm: 0 },
  natural: { featherMm: 10, irregularityMm: 0.8, middleMm: 0, moundMm: 0, cornerMm: 0 },
  defined: { featherMm: 5, irregularityMm: 0.4, middleMm: 0, moundMm: -1.5, cornerMm: 0 },
  receded: { featherMm: 12, irregularityMm: 1, middleMm: -8, moundMm: -9, cornerMm: -14 },
  feminine: { featherMm: 10, irregularityMm: 0.8, middleMm: 0, moundMm: 3, cornerMm: 10 },
  "afro-textured": { featherMm: 4, irregularityMm: 0.3, middleMm: 0, moundMm: -2.5, cornerMm: 0 },
};

/** Shifts are forward of the natural edge. */
type StylePreset = {
  readonly featherMm: number;
  readonly irregularityMm: number;
  readonly middleMm: number;
  readonly moundMm: number;
  readonly cornerMm: number;
};

export type DrawnHairline = {
  readonly style: HairlineStyle;
  readonly featherMm: number;
  readonly irregularityMm: number;
  readonly points: readonly MapPoint[];
  /** From the client's right to the left. */
  readonly curve: MapCurve;
};

/**
 * The line as drawn, or as style and landmarks have it.
 *
 * @throws InputError for design.hairline.points
 */
export function drawnHairline(anchors: ScalpAnchors, design: ScalpDesign["hairline"]): DrawnHairline {
  const style = design?.style ?? "natural";
  const preset = STYLES[style];
  const { featherMm = preset.featherMm, irregularityMm = preset.irregularityMm } = design ?? {};
  const common = { style, featherMm, irregularityMm };
  const drawn = design?.points;
  if (!drawn) {
    const forward = [0, preset.cornerMm, preset.moundMm, preset.middleMm, preset.moundMm, preset.cornerMm, 0];
    const line = naturalFront(anchors).map(([u, v], i): PlanePoint => [u, v + forward[i] / anchors.mmPerDeg]);
    // The same neighbours as in the boundary, so that the two are one line where they agree.
    const [[right], [left]] = anchors.besideEar;
    return {
      ...common,
      points: line.map(([u, v]) => fromPlane(u, v)),
      curve: innerCurve(flat([right, ...line, left]), FINE_DEG),
    };
  }
  const refuse = (allowed: string): never => {
    throw new InputError([{ field: "design.hairline.points", allowed }]);
  };
  if (drawn.length < 3) refuse("at least 3 points");
  const plane = drawn.map(toPlane);
  if (!(plane[0][0] > plane[plane.length - 1][0])) refuse("in order from the client's right to the left");
  // Lower than the brow is face; beside it the line may come down to the eye's level, where temporal peaks end.
  const lowest = (azimuthDeg: number): number => (Math.abs(azimuthDeg) < 30 ? anchors.browDeg : 100);
  if (drawn.some(({ azimuthDeg, polarDeg }) => polarDeg >= lowest(azimuthDeg))) {
    refuse("on the head and above the brow");
  }
  const curve = openCurve(flat(plane));
  if (crossesItself(curve, false)) refuse("a line that does not cross itself");
  return { ...common, points: drawn, curve };
}

const allowedOnHead = {
  "design.hairline.points": "on the head and above the brow",
  "head.landmarks": "such that the hairline that follows from them lies on the head and above the brow",
} as const;

export type LineOnSurface = {
  readonly hits: readonly RayHit[];
  /** x, y, z per sample. */
  readonly curveMm: Float64Array;
  /** Arc length per sample from the one nearest the midline: negative on the client's right. */
  readonly alongMm: Float64Array;
  readonly lengthMm: number;
  /** The sample on the midline. */
  readonly middle: number;
};

/**
 * A line of the map laid on the surface.
 *
 * @param from the field that the line comes from
 * @throws InputError for that field where the line leaves the head
 */
export function lineOnSurface(
  mesh: TriangleMesh,
  curve: MapCurve,
  from: "design.hairline.points" | "head.landmarks" = "design.hairline.points",
): LineOnSurface {
  const count = curve.length / 2;
  const hits: RayHit[] = [];
  const curveMm = new Float64Array(3 * count);
  const alongMm = new Float64Array(count);
  let middle = 0;
  for (let i = 0; i < count; i++) {
    const u = curve[2 * i];
    const v = curve[2 * i + 1];
    const hit = outermostHit(mesh, u, v, mapDirection(fromPlane(u, v)));
    if (!hit) throw new InputError([{ field: from, allowed: allowedOnHead[from] }]);
    hits.push(hit);
    curveMm.set(hit.atMm, 3 * i);
    if (i > 0) {
      const dx = curveMm[3 * i] - curveMm[3 * i - 3];
      const dy = curveMm[3 * i + 1] - curveMm[3 * i - 2];
      const dz = curveMm[3 * i + 2] - curveMm[3 * i - 1];
      alongMm[i] = alongMm[i - 1] + Math.sqrt(dx * dx + dy * dy + dz * dz);
    }
    if (Math.abs(u) < Math.abs(curve[2 * middle])) middle = i;
  }
  const lengthMm = alongMm[count - 1];
  const zero = alongMm[middle];
  for (let i = 0; i < count; i++) alongMm[i] -= zero;
  return { hits, curveMm, alongMm, lengthMm, middle };
}
