import type { DotState } from "./dot-state.js";
import type { LocalDensity } from "./local-density.js";
import type { PreparedSurface } from "./prepared-surface.js";
import { rimNear } from "./rim-near.js";
import { rimSamples } from "./rim-samples.js";

/** What dots stand on. */
export type Ground = { readonly prepared: PreparedSurface; readonly density: LocalDensity };

/** Half lies beyond a straight rim; in a corner more, but what is left there says too little. */
const MOST_BEYOND = 0.5;

/**
 * How many times as crowded as by its neighbours a dot would be if the surface went on beyond its rim, 1 away from
 * it; at a step of density as if it went on at the dot's side of the step.
 *
 * The share of crowding that falls beyond an edge is, by the divergence theorem, 1 / (2 pi) of the integral along
 * the edge of (1 - t)^5 times offset times normal over d^2. That is a mean; crowding comes from the nearest few most
 * of all, and a relaxed layout has a row of its own along the rim. So the factor is raised to the power of 1.5, and
 * of 2.5 in a whole layout: measured, so that prefixes from a tenth to seven tenths hold as many dots along a rim as
 * elsewhere.
 *
 * @param limit squared distance up to which dots crowd each other, as `neighbourLists` takes it
 * @param whole whether these are all dots of a relaxed layout
 */
export function rimCrowding(
  { prepared, density }: Ground,
  { positionsMm, weight, count }: Pick<DotState, "positionsMm" | "weight" | "count">,
  limit: number,
  whole: boolean,
): Float64Array {
  const more = new Float64Array(count);
  const rim = rimSamples(prepared, density, 1 / limit);
  if (rim.count === 0) return more.fill(1);
  const { samples, weights } = rim;
  const near = rimNear(rim, positionsMm, weight, count, 1 / limit, 1);
  // First the share that is beyond.
  for (let k = 0; k < near.dot.length; k++) {
    const i = near.dot[k];
    const s = 6 * near.other[k];
    const nx = samples[s + 3];
    const ny = samples[s + 4];
    const nz = samples[s + 5];
    const dx = samples[s] - positionsMm[3 * i];
    const dy = samples[s + 1] - positionsMm[3 * i + 1];
    const dz = samples[s + 2] - positionsMm[3 * i + 2];
    const beyond = weights[2 * near.other[k] + 1];
    const along = dx * nx + dy * ny + dz * nz;
    if (beyond > 0 && along < 0) continue;
    const n2 = nx * nx + ny * ny + nz * nz;
    // A dot on the edge itself counts as a little inside, or it would fall between the samples.
    const inside = along > 0.5 * n2 ? along : 0.5 * n2;
    const d2 = dx * dx + dy * dy + dz * dz + (inside * inside - along * along) / n2;
    const w = weight[i] / limit;
    const gap = 1 - 2 * d2 * w;
    let missing = gap > 0 ? gap * gap * gap * gap * gap : 0;
    if (beyond > 0) {
      const there = 1 - d2 * (w + beyond);
      if (there > 0) missing -= ((2 * beyond) / (w + beyond)) * there * there * there * there * there;
    }
    more[i] += (missing * inside) / (d2 * 2 * Math.PI);
  }
  for (let i = 0; i < count; i++) {
    const share = more[i] < MOST_BEYOND ? more[i] : MOST_BEYOND;
    const times = 1 / (1 - share);
    more[i] = (whole ? times * times : times) * Math.sqrt(times);
  }
  return more;
}
