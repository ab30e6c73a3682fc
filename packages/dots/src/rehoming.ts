import { type DotState, settle } from "./dot-state.js";
import type { GroundCells } from "./ground-cells.js";
import { type LocalDensity, REACH } from "./local-density.js";
import { type NeighbourLists, neighbourLists, rowsFor } from "./neighbour-lists.js";
import type { PreparedSurface } from "./prepared-surface.js";
import { widestGaps } from "./residual-start.js";

/** Whether a place in a slot (at an index of a list of x, y, z) is dots' own, or nearer to it than so many margins. */
type IsHome = (slot: number, placesMm: Float64Array, at: number, margins: number) => boolean;

/** A dot that is farther off, in margins, meets dots that nobody looked at. */
const ASTRAY = 1.5;
/**
 * How far from any dot a gap's middle must be, over the spacing: so far for every dot, or less if that is so many times
 * as far as the dot is from its neighbour.
 */
const GAP = 0.62;
const LEAST_GAP = 0.45;
const WIDER = 1.4;

/**
 * Moves dots that have gone astray or stand too close to another into gaps, the closest first.
 *
 * @param tight distance over the spacing below which a dot is too close
 * @param pairs all pairs below that and more, if they are at hand
 * @returns how many were moved
 */
export function rehome(
  prepared: PreparedSurface,
  density: LocalDensity,
  cells: GroundCells,
  state: DotState,
  tight: number,
  isHome: IsHome,
  pairs?: NeighbourLists,
): number {
  const { dots, closest } = homeless(state, tight, isHome, pairs);
  if (dots.length === 0) return 0;
  const mayCome = (slot: number, placesMm: Float64Array, at: number): boolean => isHome(slot, placesMm, at, 1);
  const { gaps, apart } = widestGaps(density, cells, state, LEAST_GAP, dots.length, mayCome);
  let moved = 0;
  for (const cell of gaps) {
    const dot = dots[moved];
    if (apart[cell] < Math.min(GAP, WIDER * closest[dot])) break;
    state.slot[dot] = cells.slot[cell];
    for (let k = 0; k < 2; k++) {
      const corner = 6 * cell + k;
      state.barycentric[2 * dot + k] =
        (cells.corners[corner] + cells.corners[corner + 2] + cells.corners[corner + 4]) / 3;
    }
    settle(prepared, density, state, dot);
    moved++;
  }
  return moved;
}

/** Dots to be moved, and how far each is from its neighbour, over the spacing; 0 for those that have gone astray. */
type Homeless = { readonly dots: readonly number[]; readonly closest: Float64Array };

/** Dots that have gone astray, then one moving dot of each pair that is too close, the closest pairs first. */
function homeless(
  { slot, positionsMm, weight, count, moving }: DotState,
  tight: number,
  isHome: IsHome,
  known?: NeighbourLists,
): Homeless {
  const limit = (tight * tight) / (REACH * REACH);
  const pairs = known ?? neighbourLists(rowsFor(positionsMm, weight, count, limit), limit, moving);
  const { start, neighbour } = pairs;
  const closest = new Float64Array(moving).fill(Infinity);
  for (let i = 0; i < count; i++) {
    for (let k = start[i]; k < start[i + 1]; k++) {
      const j = neighbour[k];
      const dx = positionsMm[3 * i] - positionsMm[3 * j];
      const dy = positionsMm[3 * i + 1] - positionsMm[3 * j + 1];
      const dz = positionsMm[3 * i + 2] - positionsMm[3 * j + 2];
      const t = (dx * dx + dy * dy + dz * dz) * (weight[i] + weight[j]);
      if (t >= limit) continue;
      const later = i > j ? (i < moving ? i : j) : j < moving ? j : i;
      if (t < closest[later]) closest[later] = t;
    }
  }
  const dots: number[] = [];
  for (let dot = 0; dot < moving; dot++) {
    closest[dot] = isHome(slot[dot], positionsMm, 3 * dot, ASTRAY) ? REACH * Math.sqrt(closest[dot]) : 0;
    if (closest[dot] < Infinity) dots.push(dot);
  }
  dots.sort((a, b) => closest[a] - closest[b] || a - b);
  return { dots, closest };
}
