import { ramp } from "./map-curve.js";
import type { ScalpSurface } from "./scalp-surface.js";

/**
 * What the hairline leaves of a wanted density, 0 to 1 per vertex: nothing in front of the hair's edge,
 * all of it `featherMm` behind, a smooth rise between (half of it half way).
 */
export function hairlineFeather({ hairlineOffsetMm, hairline: { featherMm } }: ScalpSurface): Float64Array {
  if (featherMm === 0) return hairlineOffsetMm.map((offset) => (offset >= 0 ? 1 : 0));
  return hairlineOffsetMm.map((offset) => ramp(0, featherMm, offset));
}
