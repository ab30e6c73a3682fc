import { type HairFlow, hairDirection } from "./hair-direction.js";
import { hairMap } from "./hair-map.js";
import { emergenceDeg, shaftsByPlaceUm, thinnedUm } from "./hair-shaft.js";
import { ramp } from "./map-curve.js";
import { type NorwoodLoss, type NorwoodStage, norwoodBetween, RIM_MM } from "./norwood-loss.js";
import type { ScalpSurface } from "./scalp-surface.js";
import { zoneBorders } from "./zone-borders.js";

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
/** Loss fades over this stretch about its edge; natural hair thins over the last millimetres to its own edge. Assumptions. */
const SOFT_MM = 14;
const EDGE_MM = 8;

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
  const { templeMm, temple, frontMm, front, crownMm, crown, bridge, aboveFringeMm } = loss;
  const { midFrontal, frontotemporal } = surface.anchors;
  const { whorl } = zoneBorders(surface.anchors);
  const { u, v, topDeg, mm } = hairMap(surface);
  const lost = (insideMm: number): number => ramp(-SOFT_MM / 2, SOFT_MM / 2, insideMm);
  return u.map((_, i) => {
    let kept = 1;
    const topMm = topDeg[i] * mm;
    const corner = frontotemporal[u[i] >= 0 ? 0 : 1];
    if (temple > 0) {
      const away = Math.sqrt((u[i] - corner[0]) * (u[i] - corner[0]) + (v[i] - corner[1]) * (v[i] - corner[1]));
      kept *= 1 - temple * lost(templeMm - away * mm);
    }
    if (front > 0) {
      const across = Math.min(1, u[i] / corner[0]);
      const edge = midFrontal[1] + (corner[1] - midFrontal[1]) * across * across;
      kept *= 1 - front * lost((v[i] - edge) * mm + frontMm) * lost(topMm - RIM_MM);
    }
    if (crown > 0) {
      const du = u[i] - whorl[0];
      const dv = v[i] - whorl[1];
      kept *= 1 - crown * lost(crownMm - Math.sqrt(du * du + dv * dv) * mm);
    }
    if (bridge > 0) kept *= 1 - bridge * lost(topMm - aboveFringeMm);
    return kept;
  });
}
