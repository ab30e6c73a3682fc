import { type DotColumns, picked, put, withRoom } from "./dot-columns.js";
import type { DotPlacement, DotRequest } from "./dot-placement.js";
import { refuse } from "./place-dots.js";
import { type PreparedSurface, prepareSurface } from "./prepared-surface.js";
import { rankOrder } from "./rank-order.js";
import { type DotsBefore, highestOf, replanned } from "./replanned.js";
import { totalsAfter } from "./totals-after.js";
import type { Touched } from "./touched-ground.js";

/** Dots under a brush: changed in place, so that a step costs what it changes and not what the head holds. */
export type LiveDots = {
  readonly count: () => number;
  /** The first `count` rows are the dots, in no order; another object after each change. */
  readonly columns: () => DotColumns;
  /**
   * As `replanDots`, but quicker, for a picture while the brush moves: sessions are right in number but less even.
   *
   * @returns rows that hold another dot, or their dot elsewhere; those behind the last dot are gone besides
   * @throws as `replanDots`
   */
  readonly replan: (request: DotRequest, touched: Touched, prepared?: PreparedSurface) => Uint32Array;
  /** Makes them the dots of a placement; a dot that was there keeps its row if it can. Returns as `replan`. */
  readonly become: (placement: DotPlacement) => Uint32Array;
  /** As they are now, in order. */
  readonly placement: () => DotPlacement;
};

/** @param start a row is a rank at first */
export function liveDots(start: DotPlacement): LiveDots {
  let dots: DotsBefore = { ...withRoom(start, start.count), ...factsOf(start) };

  /** Moves the last of so many dots into rows that nobody holds any more, ascending; the rows that they came to. */
  const closeHoles = (holes: Uint32Array, count: number): Uint32Array => {
    const left = count - holes.length;
    const below = holes.filter((row) => row < left);
    const gone = new Set(holes.subarray(below.length));
    const from = new Uint32Array(below.length);
    for (let row = left, to = 0; row < count; row++) if (!gone.has(row)) from[to++] = row;
    put(dots, below, picked(dots, from));
    return below;
  };

  const replan: LiveDots["replan"] = (request, touched, prepared = prepareSurface(request.surface)) => {
    refuse(request);
    if (touched.length === 0) return new Uint32Array(0);
    const change = replanned(dots, request, touched, prepared, true);
    const { free, rows, unplacedMm } = change;
    const totals = totalsAfter(dots, change);
    const came = rows.id.length;
    const count = dots.count + came - free.length;
    if (dots.id.length < count) dots = { ...dots, ...withRoom(dots, Math.ceil(1.25 * count)) };
    const at = new Uint32Array(came);
    for (let row = 0; row < came; row++) at[row] = row < free.length ? free[row] : dots.count + row - free.length;
    put(dots, at, rows);
    const closed = came < free.length ? closeHoles(free.subarray(came), dots.count) : new Uint32Array(0);
    let { highestId } = dots;
    for (const id of rows.id) if (id > highestId) highestId = id;
    dots = { ...dots, ...totals, count, unplacedMm, highestId };
    const changed = new Uint32Array(came + closed.length);
    changed.set(at);
    changed.set(closed, came);
    return changed;
  };

  const become: LiveDots["become"] = (placement) => {
    const { count, id } = placement;
    const rowOf = new Int32Array(Math.max(dots.highestId, highestOf(placement)) + 1).fill(-1);
    for (let row = 0; row < dots.count; row++) rowOf[dots.id[row]] = row;
    const taken = new Uint8Array(count);
    for (let rank = 0; rank < count; rank++) if (rowOf[id[rank]] >= 0) taken[rowOf[id[rank]]] = 1;
    const at = new Uint32Array(count);
    const changed: number[] = [];
    let bare = 0;
    for (let rank = 0; rank < count; rank++) {
      const own = rowOf[id[rank]];
      if (own >= 0 && own < count) at[rank] = own;
      else {
        while (taken[bare] === 1) bare++;
        at[rank] = bare++;
      }
      if (own !== at[rank] || differs(dots, own, placement, rank)) changed.push(at[rank]);
    }
    const columns = dots.id.length < count ? withRoom(placement, Math.ceil(1.25 * count)) : dots;
    put(columns, at, placement);
    dots = { ...columns, ...factsOf(placement) };
    return Uint32Array.from(changed);
  };

  return {
    count: () => dots.count,
    columns: () => dots,
    replan,
    become,
    placement() {
      const { count, unplacedMm, totals, sessions } = dots;
      const columns = picked(dots, rankOrder(dots, count));
      const ordered = { ...columns, count, unplaced: unplacedMm.length / 3, unplacedMm, totals, sessions };
      dots = { ...dots, ordered };
      return ordered;
    },
  };
}

const factsOf = (ordered: DotPlacement) => ({
  count: ordered.count,
  sessions: ordered.sessions,
  totals: ordered.totals,
  unplacedMm: ordered.unplacedMm,
  highestId: highestOf(ordered),
  ordered,
});

/** Whether a dot of one list is to be drawn elsewhere, or as one of another session or zone, in another. */
function differs(one: DotColumns, row: number, other: DotColumns, otherRow: number): boolean {
  for (let axis = 0; axis < 3; axis++) {
    if (one.positionsMm[3 * row + axis] !== other.positionsMm[3 * otherRow + axis]) return true;
  }
  return one.session[row] !== other.session[otherRow] || one.group[row] !== other.group[otherRow];
}
