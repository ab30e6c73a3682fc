import { type DotColumns, type Stretch, sameRow, splice } from "./dot-columns.js";
import type { DotPlacement } from "./dot-placement.js";

/** Rows of a placement that the other one of a pair lacks. */
export type PatchRows = {
  /** Where each stood (or stands) in its own placement, ascending. */
  readonly ranks: Uint32Array;
  readonly dots: DotColumns;
};

/** The difference of two placements, small where they differ in few dots; leads from either to the other. */
export type DotPatch = {
  readonly removed: PatchRows;
  readonly added: PatchRows;
  readonly before: PlacementSums;
  readonly after: PlacementSums;
};

/** What a placement says of all dots together. */
type PlacementSums = Pick<DotPlacement, "count" | "unplaced" | "sessions" | "totals" | "unplacedMm">;

/** A dot that differs in anything, or stands before another that it stood behind, is removed and added. */
export function dotPatch(before: DotPlacement, after: DotPlacement): DotPatch {
  let highest = 0;
  for (let i = 0; i < after.count; i++) if (after.id[i] > highest) highest = after.id[i];
  const rankOf = new Int32Array(highest + 1).fill(-1);
  for (let i = 0; i < after.count; i++) rankOf[after.id[i]] = i;
  const removed: number[] = [];
  const added: number[] = [];
  let next = 0;
  for (let rank = 0; rank < before.count; rank++) {
    const id = before.id[rank];
    const there = id <= highest ? rankOf[id] : -1;
    if (there < next || !sameRow(before, rank, after, there)) {
      removed.push(rank);
      continue;
    }
    while (next < there) added.push(next++);
    next++;
  }
  while (next < after.count) added.push(next++);
  return {
    removed: rowsAt(before, removed),
    added: rowsAt(after, added),
    before: sumsOf(before),
    after: sumsOf(after),
  };
}

/** The later placement from the earlier one, the very bytes. @throws RangeError for a patch of another placement */
export const applyPatch = (before: DotPlacement, patch: DotPatch): DotPlacement =>
  exchange(before, patch.removed, patch.added, patch.before, patch.after);

/** The earlier placement from the later one, the very bytes. @throws RangeError for a patch of another placement */
export const undoPatch = (after: DotPlacement, patch: DotPatch): DotPlacement =>
  exchange(after, patch.added, patch.removed, patch.after, patch.before);

function exchange(
  placement: DotPlacement,
  out: PatchRows,
  into: PatchRows,
  from: PlacementSums,
  to: PlacementSums,
): DotPlacement {
  if (placement.count !== from.count) {
    throw new RangeError(`this patch is for ${from.count} dots, not ${placement.count}`);
  }
  const stretches: Stretch[] = [];
  let gone = 0;
  let come = 0;
  let old = 0;
  for (let rank = 0; rank < to.count; ) {
    if (come < into.ranks.length && into.ranks[come] === rank) {
      let end = come;
      while (end < into.ranks.length && into.ranks[end] === rank + end - come) end++;
      stretches.push({ from: 1, start: come, end });
      rank += end - come;
      come = end;
      continue;
    }
    while (gone < out.ranks.length && out.ranks[gone] === old) {
      gone++;
      old++;
    }
    // On to the next dot that goes, or the next place that is taken.
    const untilGone = gone < out.ranks.length ? out.ranks[gone] - old : Infinity;
    const untilTaken = come < into.ranks.length ? into.ranks[come] - rank : Infinity;
    const length = Math.min(untilGone, untilTaken, to.count - rank);
    stretches.push({ from: 0, start: old, end: old + length });
    old += length;
    rank += length;
  }
  return { ...splice([placement, into.dots], stretches), ...to };
}

function rowsAt(placement: DotPlacement, ranks: readonly number[]): PatchRows {
  const stretches = ranks.map((rank): Stretch => ({ from: 0, start: rank, end: rank + 1 }));
  return { ranks: Uint32Array.from(ranks), dots: splice([placement, placement], stretches) };
}

const sumsOf = ({ count, unplaced, sessions, totals, unplacedMm }: DotPlacement): PlacementSums => ({
  count,
  unplaced,
  sessions,
  totals,
  unplacedMm,
});
