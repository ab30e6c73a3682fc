import { type DotColumns, picked, splice } from "./dot-columns.js";
import type { DotPlacement, DotRequest } from "./dot-placement.js";
import { refuse } from "./place-dots.js";
import { type PreparedSurface, prepareSurface } from "./prepared-surface.js";
import { isBefore, rankOrder } from "./rank-order.js";
import { highestOf, type Replanned, replanned } from "./replanned.js";
import { totalsAfter } from "./totals-after.js";
import type { Touched } from "./touched-ground.js";

/**
 * The placement after an edit: dots in the touched places and a margin of two spacings are planned anew, every
 * other dot keeps identity, place, session and order. As many dots as `placeDots` would place, unplaced ones among
 * them, as far as the touched places can make up for what stands too much. Spacing is that of the density wanted where
 * a dot stands, on thinner ground at most twice that of the densest touched place.
 *
 * Dots that stay in the touched places keep their identity but not their place; new ones are numbered on from
 * the highest identity. The same placement, request and touched places give the same bytes.
 *
 * @param previous the placement before the edit
 * @param request with the density after it
 * @param touched everywhere that density or obstacles changed
 * @param prepared `prepareSurface(request.surface)`, where it is at hand
 * @throws InputError as `placeDots`; RangeError for touched places that the mesh cannot have
 */
export function replanDots(
  previous: DotPlacement,
  request: DotRequest,
  touched: Touched,
  prepared: PreparedSurface = prepareSurface(request.surface),
): DotPlacement {
  refuse(request);
  if (touched.length === 0) return previous;
  const before = { ...previous, highestId: highestOf(previous), ordered: previous };
  return merged(previous, replanned(before, request, touched, prepared, false));
}

/** The previous plan without the free dots, with those that are there instead merged in where session and key put them. */
function merged(previous: DotPlacement, change: Replanned): DotPlacement {
  const { count } = previous;
  const { free, unplacedMm } = change;
  const behind = change.rows.id.length;
  const rows = picked(change.rows, rankOrder(change.rows, behind));
  const stretches = new Int32Array(3 * (free.length + 2 * behind + 1));
  let end = 0;
  const take = (list: 0 | 1, start: number, until: number): void => {
    stretches[end] = list;
    stretches[end + 1] = start;
    stretches[end + 2] = until;
    end += 3;
  };
  let gone = 0;
  let from = 0;
  const keepUntil = (rank: number): void => {
    while (gone < free.length && free[gone] < rank) {
      if (free[gone] > from) take(0, from, free[gone]);
      from = free[gone++] + 1;
    }
    if (rank > from) take(0, from, rank);
    if (rank > from) from = rank;
  };
  for (let row = 0; row < behind; ) {
    const rank = rankAfter(previous, from, rows, row);
    keepUntil(rank);
    const first = row;
    do row++;
    while (row < behind && (rank === count || isBefore(rows, row, previous, rank)));
    take(1, first, row);
  }
  keepUntil(count);
  const dots = splice(previous, rows, stretches.subarray(0, end));
  return {
    ...dots,
    count: dots.id.length,
    unplaced: unplacedMm.length / 3,
    unplacedMm,
    ...totalsAfter(previous, change),
  };
}

/** The first dot of a plan, from one on, that belongs behind a row; its end where none does. */
function rankAfter(dots: DotPlacement, from: number, rows: DotColumns, row: number): number {
  let low = from;
  let high = dots.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(rows, row, dots, middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
