import { insideDeg } from "../layout/inside-curve.js";
import { type MapPlane, planeOf } from "../layout/map-point.js";
import type { ScalpSurface } from "../layout/scalp-surface.js";
import { zoneBorders } from "../layout/zone-borders.js";

/** What every pattern of hair is measured from, per vertex of a surface. */
export type HairMap = MapPlane & {
  /** Degrees inside the natural edge and inside the top's border; negative outside, at most `REACH_DEG`. */
  readonly naturalDeg: Float64Array;
  readonly topDeg: Float64Array;
  /** How long a degree counts, mm: figures are for an average head, and a degree is the same share of every head. */
  readonly mm: number;
};

/** No ramp of a pattern reaches farther from a line than this; farther places only need their side. */
const REACH_DEG = 20;

/** Kept with the surface: stages, courses and brushes change, the lines they are measured from stay. */
const remembered = new WeakMap<ScalpSurface, HairMap>();

export function hairMap(surface: ScalpSurface): HairMap {
  const known = remembered.get(surface);
  if (known) return known;
  const { anchors, naturalBoundary, mesh } = surface;
  const { u, v } = planeOf(mesh.positionsMm);
  const map = {
    u,
    v,
    naturalDeg: insideDeg(naturalBoundary, u, v, REACH_DEG),
    topDeg: insideDeg(zoneBorders(anchors).top, u, v, REACH_DEG),
    mm: anchors.mmPerDeg / anchors.size,
  };
  remembered.set(surface, map);
  return map;
}
