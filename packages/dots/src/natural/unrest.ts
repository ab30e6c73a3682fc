import type { DotState } from "../dot-state.js";
import { REACH } from "../local-density.js";
import type { NeighbourLists } from "../neighbour-lists.js";
import { GEOMETRY_STRIDE, type PreparedSurface } from "../prepared-surface.js";
import { behindFrontMm, frontUnrest } from "./front-edge.js";
import { DRAWN, spacingMm, UNREST } from "./natural-law.js";
import type { NaturalLayout } from "./natural-layout.js";
import { bell, JITTER, naturalStream } from "./offset-draws.js";

/** Squared distance over the spacing from which on units leave each other alone. */
const FARTHEST = DRAWN[DRAWN.length - 1][0] * DRAWN[DRAWN.length - 1][0];
/** Steps into which a squared distance of 1 is divided. */
const FINE = 512;
/** Share of their distance by which two units move apart each, by squared distance. */
const SHARES = Float64Array.from({ length: Math.ceil(FINE * FARTHEST) }, (_, step) => {
  const distance = Math.sqrt((step + 0.5) / FINE);
  return apartAt(distance) / distance;
});

/**
 * How far units stray from where they stand evenly: each by chance, and then as the others around it draw and push.
 *
 * @param near pairs of units as far as `DRAWN` goes
 * @returns x, y, z a unit, along its triangle, mm; only those that move stray
 */
export function strayedMm(
  prepared: PreparedSurface,
  natural: NaturalLayout,
  units: DotState,
  near: NeighbourLists,
  seed: number,
): Float64Array {
  const byChance = chanceMm(prepared, natural, units, seed);
  const strayed = byChance.slice();
  const { positionsMm, weight, count } = units;
  const { start, neighbour } = near;
  for (let i = 0; i < count; i++) {
    for (let k = start[i]; k < start[i + 1]; k++) {
      const j = neighbour[k];
      const x = positionsMm[3 * i] - positionsMm[3 * j] + byChance[3 * i] - byChance[3 * j];
      const y = positionsMm[3 * i + 1] - positionsMm[3 * j + 1] + byChance[3 * i + 1] - byChance[3 * j + 1];
      const z = positionsMm[3 * i + 2] - positionsMm[3 * j + 2] + byChance[3 * i + 2] - byChance[3 * j + 2];
      const squared = REACH * REACH * (x * x + y * y + z * z) * (weight[i] + weight[j]);
      if (squared >= FARTHEST) continue;
      const share = SHARES[Math.floor(FINE * squared)];
      strayed[3 * i] += share * x;
      strayed[3 * i + 1] += share * y;
      strayed[3 * i + 2] += share * z;
      strayed[3 * j] -= share * x;
      strayed[3 * j + 1] -= share * y;
      strayed[3 * j + 2] -= share * z;
    }
  }
  return strayed;
}

/** Offsets by chance, x, y, z a unit, along its triangle, mm. */
function chanceMm(prepared: PreparedSurface, natural: NaturalLayout, units: DotState, seed: number): Float64Array {
  const { geometry } = prepared;
  const random = naturalStream(seed, JITTER);
  const offsets = new Float64Array(3 * units.count);
  for (let unit = 0; unit < units.moving; unit++) {
    // Variance over density is the same everywhere, so that in a gradient as many offsets lead up as down.
    const step = UNREST * frontUnrest(behindFrontMm(prepared, natural, units, unit)) * spacingMm(units.weight[unit]);
    const x = step * bell(random);
    const y = step * bell(random);
    const z = step * bell(random);
    const normal = GEOMETRY_STRIDE * units.slot[unit] + 15;
    const above = x * geometry[normal] + y * geometry[normal + 1] + z * geometry[normal + 2];
    offsets[3 * unit] = x - above * geometry[normal];
    offsets[3 * unit + 1] = y - above * geometry[normal + 1];
    offsets[3 * unit + 2] = z - above * geometry[normal + 2];
  }
  return offsets;
}

/** How far two units at this distance move apart each, both over the spacing. */
function apartAt(distance: number): number {
  for (let to = 0; to < DRAWN.length; to++) {
    const [end, after] = DRAWN[to];
    if (distance >= end) continue;
    if (to === 0) return 0;
    const [begin, before] = DRAWN[to - 1];
    return before + ((after - before) * (distance - begin)) / (end - begin);
  }
  return 0;
}
