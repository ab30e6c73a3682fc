import { InputError } from "@shadowline/quantity";
import { ramp } from "../layout/map-curve.js";
import { toPlane } from "../layout/map-point.js";
import type { PlanePoint, ScalpAnchors } from "../layout/scalp-anchors.js";
import type { MapPoint } from "../layout/scalp-surface.js";
import { zoneBorders } from "../layout/zone-borders.js";

export const partSides = ["left", "middle", "right"] as const;
export type PartSide = (typeof partSides)[number];

/** A line from which hair falls to both sides: the usual one of a side, or as drawn from front to back. */
export type HairPart = { readonly side: PartSide } | { readonly points: readonly MapPoint[] };

/** A side part stands this far from the midline, about over the pupil; hair falls from it over this reach. Assumptions. */
const ASIDE_MM = 38;
const REACH_MM = 55;
/** Share of the midline's way from the mid-frontal point to the whorl that a part runs. Assumption. */
const LENGTH = 0.75;

/** A line on the map plane. */
export type PartLine = readonly PlanePoint[];

/** @throws InputError for hair.part.points */
export function partLine(anchors: ScalpAnchors, part: HairPart): PartLine {
  if ("points" in part) {
    if (part.points.length < 2) throw new InputError([{ field: "hair.part.points", allowed: "at least 2 places" }]);
    return part.points.map(toPlane);
  }
  const { midFrontal, mmPerDeg, size } = anchors;
  const aside = (ASIDE_MM * size) / mmPerDeg;
  const u = midFrontal[0] + (part.side === "right" ? aside : part.side === "left" ? -aside : 0);
  const back = midFrontal[1] + LENGTH * (zoneBorders(anchors).whorl[1] - midFrontal[1]);
  return [
    [u, midFrontal[1]],
    [u, back],
  ];
}

/**
 * The way that leads off the line at a place of the map plane, and how much it counts there.
 *
 * @param mm how long a degree is
 * @returns away is a unit vector; weight 0 to 1, 0 on the line itself, where neither side is meant
 */
export function partAway(
  line: PartLine,
  mm: number,
  u: number,
  v: number,
): { readonly weight: number; readonly away: PlanePoint } {
  let best = Infinity;
  let x = 0;
  let y = 0;
  for (let i = 0; i < Math.max(1, line.length - 1); i++) {
    const [au, av] = line[i];
    const [bu, bv] = line[Math.min(i + 1, line.length - 1)];
    const [eu, ev] = [bu - au, bv - av];
    const length2 = eu * eu + ev * ev;
    const along = length2 > 0 ? Math.max(0, Math.min(1, ((u - au) * eu + (v - av) * ev) / length2)) : 0;
    const du = u - au - along * eu;
    const dv = v - av - along * ev;
    if (du * du + dv * dv >= best) continue;
    best = du * du + dv * dv;
    x = du;
    y = dv;
  }
  const away = Math.sqrt(best);
  if (!(away > 0)) return { weight: 0, away: [0, 1] };
  return { weight: 1 - ramp(REACH_MM / 3, REACH_MM, away * mm), away: [x / away, y / away] };
}
