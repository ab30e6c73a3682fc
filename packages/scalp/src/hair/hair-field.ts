import { ramp } from "../layout/map-curve.js";
import type { ScalpSurface } from "../layout/scalp-surface.js";
import { zoneBorders } from "../layout/zone-borders.js";
import { frontRecession } from "./front-recession.js";
import { type HairFlow, hairDirection } from "./hair-direction.js";
import { hairMap } from "./hair-map.js";
import { emergenceDeg, shaftsByPlaceUm, thinnedUm } from "./hair-shaft.js";
import { type NorwoodLoss, type NorwoodStage, norwoodBetween, RIM_MM, SOFT_MM } from "./norwood-loss.js";

/** Existing hair over a scalp surface. */
export type HairField = {
  /** Hairs per cm2 per vertex of the scalp surface's mesh, 0 to 400. */
  readonly hairsPerCm2: Float64Array;
  /** Share of hair that is left as hair thins towards its natural edge, 0 to 1 per vertex; in `hairsPerCm2` already. */
  readonly edgeShare: Float64Array;
  /** Hairs per cm2 that grow in a scar, by its id; a scar that is not named bears none. */
  readonly inScarsPerCm2: Readonly<Record<string, number>>;
  /** Mean shaft diameter of the hair that stands, um per vertex. */
  readonly shaftUm: Float64Array;
  /** How long the hair is, mm. */
  readonly lengthMm: number;
  /** The way hair lies: a unit vector in the surface, three numbers a vertex. */
  readonly direction: Float64Array;
  /** Angle between hair and skin where it leaves the skin, degrees per vertex. */
  readonly emergenceDeg: Float64Array;
};

/** What is known of the hair beside how much there is. */
export type HairGrowth = HairFlow & {
  /** Shaft diameter where nothing is lost, um. */
  readonly shaftUm?: number | undefined;
  readonly lengthMm?: number | undefined;
};

/** Thin terminal and vellus hair that a bald area keeps. Assumption. */
const KEPT = 0.03;
/** Natural hair thins over the last millimetres to its own edge. Assumption. */
const EDGE_MM = 8;
/** So far behind straight up the distance from the fringe has become half of that at the sides. Assumption. */
const BEHIND_DEG = 50;

/** Middle of the shafts that were published, 55 to 80 um; and a clipper's cut. Assumptions. */
const USUAL_SHAFT_UM = 70;
const USUAL_LENGTH_MM = 3;

/**
 * Ready-made existing hair for a stage of the Norwood-Hamilton scale, mapped onto this head by its
 * landmarks.
 *
 * From I over II, III, III vertex, IV, V, VI to VII, and from I over II, IIa, IIIa, IVa, Va to VI, hair becomes
 * less at every place. A drawn hairline in front of the natural one brings no hair with it.
 *
 * @param fullPerCm2 hairs per cm2 where nothing is lost, 0 to 400
 * @throws InputError for hair.whorl.* and hair.part.points
 */
export const hairField = (
  surface: ScalpSurface,
  norwood: NorwoodStage,
  fullPerCm2: number,
  growth: HairGrowth = {},
): HairField => hairAfterLoss(surface, norwoodBetween(norwood, norwood, 0), fullPerCm2, growth);

/** As `hairField`, for loss that lies between stages. */
export function hairAfterLoss(
  surface: ScalpSurface,
  loss: NorwoodLoss,
  fullPerCm2: number,
  growth: HairGrowth = {},
): HairField {
  if (!(fullPerCm2 >= 0 && fullPerCm2 <= 400)) throw new RangeError("fullPerCm2 must be 0 to 400");
  const { naturalDeg, mm } = hairMap(surface);
  const edgeShare = naturalDeg.map((inside) => ramp(0, EDGE_MM, inside * mm));
  const left = leftShare(surface, loss);
  return {
    hairsPerCm2: left.map((share, i) => fullPerCm2 * edgeShare[i] * (KEPT + (1 - KEPT) * share)),
    edgeShare,
    inScarsPerCm2: {},
    shaftUm: shaftsByPlaceUm(surface, growth.shaftUm ?? USUAL_SHAFT_UM).map((um, i) => thinnedUm(um, left[i])),
    lengthMm: growth.lengthMm ?? USUAL_LENGTH_MM,
    direction: hairDirection(surface, growth),
    emergenceDeg: emergenceDeg(surface),
  };
}

/** Share of hair that pattern loss leaves, 0 to 1 per vertex. */
function leftShare(surface: ScalpSurface, loss: NorwoodLoss): Float64Array {
  const { front, crownMm, crown, bridge, aboveFringeMm } = loss;
  const { whorl } = zoneBorders(surface.anchors);
  const { u, v, topDeg, mm } = hairMap(surface);
  const recession = frontRecession(surface.anchors, loss, mm);
  const lost = (insideMm: number): number => ramp(-SOFT_MM / 2, SOFT_MM / 2, insideMm);
  return u.map((_, i) => {
    let kept = 1;
    const topMm = topDeg[i] * mm;
    const beside = 1 - 0.5 * ramp(0, BEHIND_DEG, -v[i]);
    if (front > 0) kept *= 1 - front * lost(recession(u[i], v[i], topMm - RIM_MM * beside));
    if (crown > 0) {
      const du = u[i] - whorl[0];
      const dv = v[i] - whorl[1];
      const inSpotMm = crownMm - Math.sqrt(du * du + dv * dv) * mm;
      kept *= 1 - crown * lost(Math.min(inSpotMm, topMm - aboveFringeMm * beside));
    }
    if (bridge > 0) kept *= 1 - bridge * lost(topMm - aboveFringeMm * beside);
    return kept;
  });
}
