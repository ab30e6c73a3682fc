import type { PlanePoint, ScalpAnchors } from "../layout/scalp-anchors.js";
import type { NorwoodLoss } from "./norwood-loss.js";

/** The tip of the wedge is round over this stretch, mm. Assumption. */
const TIP_MM = 8;
/** Half way along, the temple's edge is bowed back by half of this share of the corner's way. Assumption. */
const BOW = 0.6;
/** The front's slope is reckoned for corners this far back at any stage, or a steeper slope would shorten distances. */
const USUAL_CORNER_MM = 30;

/**
 * How far inside the receded front a place lies, mm of an average head; negative where hair stays.
 *
 * Two edges bound what is lost on each side, as in the drawings of Norwood 1975. The front edge runs from the middle
 * of the front obliquely back to the corner and leaves a rounded forelock; the temple's edge runs from the corner
 * forwards and down to the temporal peak. The corner moves straight back on the map. Each reach moves one end of an
 * edge, and no place's distance ever falls as a reach grows.
 *
 * @param mm how long a degree of the map counts
 * @returns of a place of the map; where `withinTopMm` is above nought, loss needs only to lie before the front edge
 */
export function frontRecession(
  { midFrontal, frontotemporal, temporalPeak }: ScalpAnchors,
  { frontMm, cornerMm, peakMm }: NorwoodLoss,
  mm: number,
): (u: number, v: number, withinTopMm: number) => number {
  const behindCornerMm = Math.max(frontMm, cornerMm);
  const sides = ([0, 1] as const).map((side) => {
    const corner = frontotemporal[side];
    return { corner, ...templeEdge(corner, temporalPeak[side], cornerMm, peakMm, mm) };
  });
  return (u, v, withinTopMm) => {
    const { corner, insideTemple } = sides[u >= 0 ? 0 : 1];
    const across = Math.abs(u / corner[0]);
    const root = Math.sqrt(across);
    const naturalV = midFrontal[1] + (corner[1] - midFrontal[1]) * across * across;
    const aside = across * root;
    const back = frontMm * Math.max(0, 1 - aside) + behindCornerMm * aside;
    const slope = (2 * across * (midFrontal[1] - corner[1]) + (1.5 * root * USUAL_CORNER_MM) / mm) / corner[0];
    const front = ((v - naturalV) * mm + back) / Math.sqrt(1 + slope * slope);
    return roundMin(front, Math.max(insideTemple(u, v), withinTopMm));
  };
}

/** How far before the edge from the receded corner to the receded peak a place lies, mm. */
function templeEdge(corner: PlanePoint, peak: PlanePoint, cornerMm: number, peakMm: number, mm: number) {
  const side = corner[0] >= 0 ? 1 : -1;
  const du = side * (peak[0] - corner[0]);
  const dv = peak[1] - corner[1];
  const length = Math.sqrt(du * du + dv * dv);
  const [alongU, alongV] = [du / length, dv / length];
  const tipAlong = -cornerMm * alongV;
  const tipBehind = cornerMm * Math.max(0, alongU);
  const wholeMm = length * mm - tipAlong;
  return {
    insideTemple: (u: number, v: number): number => {
      const aside = side * (u - corner[0]) * mm;
      const ahead = (v - corner[1]) * mm;
      const along = aside * alongU + ahead * alongV;
      const behind = aside * alongV - ahead * alongU;
      // 0 at the peak and below, 1 at the corner, more beyond it.
      const up = Math.max(0, length * mm - along) / wholeMm;
      const below = Math.max(0, 1 - up);
      return peakMm * below + tipBehind * up * (1 + BOW * below) - behind;
    },
  };
}

/** The lesser of two distances, less by up to a quarter of `TIP_MM` where they are alike. */
function roundMin(a: number, b: number): number {
  const near = Math.max(0, TIP_MM - Math.abs(a - b));
  return Math.min(a, b) - (near * near) / (4 * TIP_MM);
}
