import { ramp } from "../layout/map-curve.js";
import type { PlanePoint } from "../layout/scalp-anchors.js";
import type { ScalpSurface } from "../layout/scalp-surface.js";
import { hairMap } from "./hair-map.js";

/**
 * Shafts beside the frontotemporal and the temporal point over those at the middle of the hairline: 74.0 and 72.1
 * of 80.1 um, in 101 women (the hairlines' own abstract; the treatment's evidence has it as `shaft-hairline-women`).
 */
const AT_FRONTOTEMPORAL = 74 / 80.1;
const AT_TEMPLE = 72.1 / 80.1;
/** Around these points, mm. Assumptions. */
const NEAR_MM = 10;
const FAR_MM = 40;

/** Hair that pattern loss has turned to vellus is at most this thick (dermatology texts: under 0.03 mm). */
const VELLUS_UM = 30;

/**
 * Shaft diameter over the scalp where nothing is lost, um per vertex.
 *
 * @param fullUm at the middle of the hairline, on the top and at the back, more than 0
 */
export function shaftsByPlaceUm(surface: ScalpSurface, fullUm: number): Float64Array {
  if (!(fullUm > 0)) throw new RangeError("fullUm must be above 0");
  const { anchors } = surface;
  const { u, v, mm } = hairMap(surface);
  const near = (points: readonly [PlanePoint, PlanePoint], i: number): number => {
    const [x, y] = points[u[i] >= 0 ? 0 : 1];
    return 1 - ramp(NEAR_MM, FAR_MM, Math.sqrt((u[i] - x) * (u[i] - x) + (v[i] - y) * (v[i] - y)) * mm);
  };
  return u.map((_, i) => {
    const corner = (1 - AT_FRONTOTEMPORAL) * near(anchors.frontotemporal, i);
    const temple = (1 - AT_TEMPLE) * near(anchors.temporalPeak, i);
    return fullUm * (1 - Math.max(corner, temple));
  });
}

/** Mean diameter of the hair that stands where pattern loss left a share of it: thinner towards vellus. Assumption. */
export const thinnedUm = (um: number, leftShare: number): number =>
  um > VELLUS_UM ? VELLUS_UM + (um - VELLUS_UM) * leftShare : um;

/**
 * Angles between hair and skin, degrees: over the top, at the front edge and on the sides.
 *
 * A surgeon's notes on placing grafts give 10 to 20 at the front edge, 3 to 10 at the temples and 30 to 60 over the
 * midscalp; the sides and the back were not found and are taken between. Middles of the ranges: assumptions.
 */
const TOP_DEG = 45;
const FRONT_DEG = 15;
const SIDE_DEG = 15;
const TEMPLE_DEG = 7;
/** The front edge's angle rises to the top's over this stretch; the sides begin and end so far aside. Assumptions. */
const FRONT_MM = 35;
const SIDE_FROM_DEG = 40;
const SIDE_TO_DEG = 65;

/** Angle at which hair leaves the skin, degrees per vertex: 0 flat, 90 upright. */
export function emergenceDeg(surface: ScalpSurface): Float64Array {
  const { temporalPeak } = surface.anchors;
  const { u, v, naturalDeg, mm } = hairMap(surface);
  return u.map((x, i) => {
    // Only the front edge: over the nape hair is not known to lie flatter.
    const front = (1 - ramp(0, FRONT_MM, naturalDeg[i] * mm)) * ramp(-10, 15, v[i]);
    const aside = ramp(SIDE_FROM_DEG, SIDE_TO_DEG, Math.abs(x));
    const [cornerU, cornerV] = temporalPeak[x >= 0 ? 0 : 1];
    const peakMm = Math.sqrt((x - cornerU) * (x - cornerU) + (v[i] - cornerV) * (v[i] - cornerV)) * mm;
    const side = SIDE_DEG + (TEMPLE_DEG - SIDE_DEG) * (1 - ramp(NEAR_MM, FAR_MM, peakMm));
    const top = TOP_DEG + (FRONT_DEG - TOP_DEG) * front;
    return top + (Math.min(side, top) - top) * aside;
  });
}
