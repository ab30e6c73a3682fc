import { insideDeg, ramp } from "./map-curve.js";
import { planeOf } from "./map-point.js";
import type { ScalpSurface } from "./scalp-surface.js";
import { zoneBorders } from "./zone-borders.js";

/** Ready-made patterns of loss. */
export const norwoodStages = [
  "I",
  "II",
  "IIa",
  "III",
  "IIIa",
  "III vertex",
  "IV",
  "IVa",
  "V",
  "Va",
  "VI",
  "VII",
] as const;
export type NorwoodStage = (typeof norwoodStages)[number];

/** Existing hair over a scalp surface. */
export type HairField = {
  /** Hairs per cm2 per vertex of the scalp surface's mesh, 0 to 400. */
  readonly hairsPerCm2: Float64Array;
  /** Share of hair that is left as hair thins towards its natural edge, 0 to 1 per vertex; in `hairsPerCm2` already. */
  readonly edgeShare: Float64Array;
  /** Hairs per cm2 that grow in a scar, by its id; a scar that is not named bears none. */
  readonly inScarsPerCm2: Readonly<Record<string, number>>;
};

/**
 * How far a stage's loss reaches, mm on an average head.
 *
 * What the stages are follows Norwood 1975 (South. Med. J. 68:1359-1365): II recession of less than
 * 2 cm, III the first deep one, "vertex" with a spot on the crown, IV front and crown with a bridge, V the
 * bridge thin, VI merged, VII the fringe alone; the "a" variants recede evenly and have no spot. Nobody
 * has published the areas: the millimetres are assumptions.
 */
type Loss = {
  /** Around the frontotemporal points. */
  readonly templeMm: number;
  /** Front edge moved back. */
  readonly frontMm: number;
  /** Around the whorl. */
  readonly crownMm: number;
  /** Share lost all over the top. */
  readonly bridge: number;
  /** Distance of the bald top's edge from the permanent fringe; null before front and crown merge. */
  readonly aboveFringeMm: number | null;
};

/** No ramp below reaches farther from a line than this; farther places only need their side. */
const REACH_DEG = 20;
/** Loss from the front and of the bridge keeps so far from the fringe until the two have merged. */
const RIM_MM = 16;

const LOSSES: { readonly [stage in NorwoodStage]: Loss } = {
  I: { templeMm: 0, frontMm: 0, crownMm: 0, bridge: 0, aboveFringeMm: null },
  II: { templeMm: 24, frontMm: 0, crownMm: 0, bridge: 0, aboveFringeMm: null },
  IIa: { templeMm: 24, frontMm: 12, crownMm: 0, bridge: 0, aboveFringeMm: null },
  III: { templeMm: 35, frontMm: 5, crownMm: 0, bridge: 0, aboveFringeMm: null },
  IIIa: { templeMm: 35, frontMm: 30, crownMm: 0, bridge: 0, aboveFringeMm: null },
  "III vertex": { templeMm: 35, frontMm: 5, crownMm: 26, bridge: 0, aboveFringeMm: null },
  IV: { templeMm: 40, frontMm: 18, crownMm: 34, bridge: 0, aboveFringeMm: null },
  IVa: { templeMm: 40, frontMm: 60, crownMm: 0, bridge: 0, aboveFringeMm: null },
  V: { templeMm: 44, frontMm: 36, crownMm: 45, bridge: 0.35, aboveFringeMm: null },
  Va: { templeMm: 44, frontMm: 105, crownMm: 0, bridge: 0.1, aboveFringeMm: null },
  VI: { templeMm: 45, frontMm: 60, crownMm: 50, bridge: 1, aboveFringeMm: RIM_MM },
  VII: { templeMm: 46, frontMm: 60, crownMm: 50, bridge: 1, aboveFringeMm: 0 },
};

/** Thin terminal and vellus hair that a bald area keeps. Assumption. */
const KEPT = 0.03;
/** Loss fades over this stretch about its edge; natural hair thins over the last millimetres to its own edge. Assumptions. */
const SOFT_MM = 14;
const EDGE_MM = 8;

/**
 * Ready-made existing hair for a stage of the Norwood-Hamilton scale, mapped onto this head by its
 * landmarks.
 *
 * From I over II, III, III vertex, IV, V, VI to VII hair becomes less at every place. A drawn hairline in
 * front of the natural one brings no hair with it.
 *
 * @param fullPerCm2 hairs per cm2 where nothing is lost, 0 to 400
 */
export function hairField(surface: ScalpSurface, norwood: NorwoodStage, fullPerCm2: number): HairField {
  if (!(fullPerCm2 >= 0 && fullPerCm2 <= 400)) throw new RangeError("fullPerCm2 must be 0 to 400");
  const { templeMm, frontMm, crownMm, bridge, aboveFringeMm } = LOSSES[norwood];
  const { anchors } = surface;
  const { midFrontal, frontotemporal, mmPerDeg } = anchors;
  const borders = zoneBorders(anchors);
  const { u, v } = planeOf(surface.mesh.positionsMm);
  const natural = insideDeg(surface.naturalBoundary, u, v, REACH_DEG);
  const top = insideDeg(borders.top, u, v, REACH_DEG);
  // The figures are for an average head, and a degree is the same share of every head.
  const mm = mmPerDeg / anchors.size;
  const lost = (insideMm: number): number => ramp(-SOFT_MM / 2, SOFT_MM / 2, insideMm);
  const hairsPerCm2 = new Float64Array(u.length);
  const edgeShare = new Float64Array(u.length);
  for (let i = 0; i < u.length; i++) {
    let kept = 1;
    const topMm = top[i] * mm;
    if (templeMm > 0) {
      const corner = frontotemporal[u[i] >= 0 ? 0 : 1];
      const away = Math.sqrt((u[i] - corner[0]) * (u[i] - corner[0]) + (v[i] - corner[1]) * (v[i] - corner[1]));
      kept *= 1 - lost(templeMm - away * mm);
    }
    if (frontMm > 0) {
      const corner = frontotemporal[u[i] >= 0 ? 0 : 1];
      const across = Math.min(1, u[i] / corner[0]);
      const edge = midFrontal[1] + (corner[1] - midFrontal[1]) * across * across;
      kept *= 1 - lost((v[i] - edge) * mm + frontMm) * lost(topMm - RIM_MM);
    }
    if (crownMm > 0) {
      const du = u[i] - borders.whorl[0];
      const dv = v[i] - borders.whorl[1];
      kept *= 1 - lost(crownMm - Math.sqrt(du * du + dv * dv) * mm);
    }
    if (aboveFringeMm !== null) kept *= 1 - bridge * lost(topMm - aboveFringeMm);
    else if (bridge > 0) kept *= 1 - bridge * lost(topMm - RIM_MM);
    edgeShare[i] = ramp(0, EDGE_MM, natural[i] * mm);
    hairsPerCm2[i] = fullPerCm2 * edgeShare[i] * (KEPT + (1 - KEPT) * kept);
  }
  return { hairsPerCm2, edgeShare, inScarsPerCm2: {} };
}
