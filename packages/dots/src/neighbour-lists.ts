import { type DotRows, dotRows, firstFrom } from "./dot-rows.js";
import { emptyScratch, keepScratch, scratchInts } from "./scratch.js";

/** Pairs of dots close to each other, each pair once, with either of its dots. */
export type NeighbourLists = {
  /** Where each dot's neighbours begin; length count + 1. */
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
};

/** What is sought within rows. */
type Search = {
  readonly rows: DotRows;
  /** Pairs with d^2 * (weightA + weightB) below it. */
  readonly limit: number;
  /** Pairs of dots from here on are left out: both stand. */
  readonly moving: number;
};

/** Partners found so far; those of entry e begin at from[e]. */
type Found = { from: Int32Array; partner: Int32Array<ArrayBuffer>; total: number };

/** Weight over the mean from which on dots are searched for together; the few sparser ones look around themselves. */
const FINE = 0.6;

/** Rows in which pairs up to `limit` are found fast. */
export function rowsFor(
  positionsMm: Float64Array,
  weight: Float64Array,
  count: number,
  limit: number,
  past?: DotRows,
): DotRows {
  let sum = 0;
  let least = Infinity;
  for (let dot = 0; dot < count; dot++) {
    const w = weight[dot];
    sum += w;
    if (w < least) least = w;
  }
  const fine = (FINE * sum) / count;
  return dotRows(positionsMm, weight, count, Math.sqrt((0.50001 * limit) / (least > fine ? least : fine)), past);
}

/**
 * Pairs with d^2 * (weightA + weightB) below `limit`.
 *
 * Dots whose reach is within a row's side find each other going forward: along their own row and in four of the
 * eight rows around it. A sparser dot looks in all rows within its reach, for denser dots only, so a dense patch
 * beside a sparse one costs its own search only.
 *
 * @param moving pairs of dots from here on are left out: both stand
 * @param past lists that nobody reads any more: their memory is used again
 */
export function neighbourLists(
  rows: DotRows,
  limit: number,
  moving = rows.count,
  past?: NeighbourLists,
): NeighbourLists {
  const found = forward({ rows, limit, moving });
  keepScratch(listed, found.partner);
  return byDot(rows, found, past);
}

/** Those of the pairs with d^2 * (weightA + weightB) below a smaller limit. */
export function nearerPairs(
  { start, neighbour }: NeighbourLists,
  positionsMm: Float64Array,
  weight: Float64Array,
  limit: number,
): NeighbourLists {
  const count = start.length - 1;
  const from = new Int32Array(count + 1);
  const near = scratchInts(listed, neighbour.length + 1);
  let total = 0;
  for (let i = 0; i < count; i++) {
    const x = positionsMm[3 * i];
    const y = positionsMm[3 * i + 1];
    const z = positionsMm[3 * i + 2];
    const w = weight[i];
    for (let k = start[i]; k < start[i + 1]; k++) {
      const j = neighbour[k];
      const dx = x - positionsMm[3 * j];
      const dy = y - positionsMm[3 * j + 1];
      const dz = z - positionsMm[3 * j + 2];
      near[total] = j;
      total += +((dx * dx + dy * dy + dz * dz) * (w + weight[j]) < limit);
    }
    from[i + 1] = total;
  }
  return { start: from, neighbour: near.slice(0, total) };
}

const listStart = emptyScratch();
/** Free again whenever lists are made: what is reckoned from them may lie in it until the next ones are. */
export const listed = emptyScratch();

/** Every dot's partners among those ahead of it. */
function forward(search: Search): Found {
  const { rows, limit, moving } = search;
  const { count, sideMm, across, layers, start, dot, entries } = rows;
  const fine = (0.5 * limit) / (sideMm * sideMm);
  const found: Found = {
    from: scratchInts(listStart, count + 1),
    partner: scratchInts(listed, 6 * count + 64),
    total: 0,
  };
  found.from[0] = 0;
  // The rows ahead that hold dots: where the search in each has come to, and where it ends.
  const low = new Int32Array(4);
  const high = new Int32Array(4);
  for (let row = 0; row < across * layers; row++) {
    const end = start[row + 1];
    if (start[row] === end) continue;
    const ahead = rowsAhead(rows, row, low, high);
    for (let e = start[row]; e < end; e++) {
      const w = entries[4 * e + 3];
      if (w < fine) {
        around(search, e, found);
        found.from[e + 1] = found.total;
        continue;
      }
      const x = entries[4 * e];
      const y = entries[4 * e + 1];
      const z = entries[4 * e + 2];
      const stands = dot[e] >= moving;
      const until = x + Math.sqrt(limit / (w + fine));
      const since = x - sideMm;
      let { partner, total } = found;
      for (let side = -1; side < ahead; side++) {
        const stop = side < 0 ? end : high[side];
        let k = side < 0 ? e + 1 : low[side];
        if (side >= 0) {
          while (k < stop && entries[4 * k] < since) k++;
          low[side] = k;
        }
        while (total + stop - k > partner.length) partner = grown(partner);
        for (; k < stop; k++) {
          const at = entries[4 * k];
          if (at > until) break;
          const wk = entries[4 * k + 3];
          const other = dot[k];
          if (wk < fine || (stands && other >= moving)) continue;
          const dx = at - x;
          const dy = entries[4 * k + 1] - y;
          const dz = entries[4 * k + 2] - z;
          // Half of them are near: written first and counted then, since a branch would be guessed wrong.
          partner[total] = other;
          total += +((dx * dx + dy * dy + dz * dz) * (w + wk) < limit);
        }
      }
      found.partner = partner;
      found.total = total;
      found.from[e + 1] = total;
    }
  }
  return found;
}

/** The next row along y and the three nearest of the next layer, those with dots. @returns how many */
function rowsAhead({ across, layers, start }: DotRows, row: number, low: Int32Array, high: Int32Array): number {
  const y = row % across;
  const lastLayer = row >= across * (layers - 1);
  let ahead = 0;
  for (let side = 0; side < 4; side++) {
    const yThere = side === 0 ? y + 1 : y + side - 2;
    if (yThere < 0 || yThere >= across || (side > 0 && lastLayer)) continue;
    const there = side === 0 ? row + 1 : row + across + side - 2;
    if (start[there] === start[there + 1]) continue;
    low[ahead] = start[there];
    high[ahead++] = start[there + 1];
  }
  return ahead;
}

/** Partners of a dot sparser than rows are made for: all that are denser, or as dense and behind it. */
function around({ rows, limit, moving }: Search, e: number, found: Found): void {
  const { sideMm, lowY, lowZ, across, layers, start, dot, entries } = rows;
  const x = entries[4 * e];
  const y = entries[4 * e + 1];
  const z = entries[4 * e + 2];
  const w = entries[4 * e + 3];
  const reach = Math.sqrt(limit / (2 * w));
  // Bounds stay inside the rows; truncation towards zero is floor there.
  const y0 = y - reach > lowY ? ((y - reach - lowY) / sideMm) | 0 : 0;
  const z0 = z - reach > lowZ ? ((z - reach - lowZ) / sideMm) | 0 : 0;
  const y1 = Math.min(across - 1, Math.floor((y + reach - lowY) / sideMm));
  const z1 = Math.min(layers - 1, Math.floor((z + reach - lowZ) / sideMm));
  for (let layer = z0; layer <= z1; layer++) {
    for (let row = layer * across + y0; row <= layer * across + y1; row++) {
      const end = start[row + 1];
      if (start[row] === end) continue;
      for (let k = firstFrom(entries, start[row], end, x - reach); k < end; k++) {
        const dx = entries[4 * k] - x;
        if (dx > reach) break;
        const wk = entries[4 * k + 3];
        if (wk < w || (wk === w && k <= e)) continue;
        const dy = entries[4 * k + 1] - y;
        const dz = entries[4 * k + 2] - z;
        if ((dx * dx + dy * dy + dz * dz) * (w + wk) >= limit) continue;
        if (dot[e] >= moving && dot[k] >= moving) continue;
        if (found.total === found.partner.length) found.partner = grown(found.partner);
        found.partner[found.total++] = dot[k];
      }
    }
  }
}

/** The lists in the order of dots instead of rows, in which they are read again and again. */
function byDot({ count, dot }: DotRows, { from, partner, total }: Found, past?: NeighbourLists): NeighbourLists {
  const start = past && past.start.length > count ? past.start.subarray(0, count + 1) : new Int32Array(count + 1);
  start[0] = 0;
  for (let e = 0; e < count; e++) start[dot[e] + 1] = from[e + 1] - from[e];
  for (let i = 0; i < count; i++) start[i + 1] += start[i];
  const room = past?.neighbour.buffer;
  const neighbour = room && room.byteLength >= 4 * total ? new Int32Array(room, 0, total) : new Int32Array(total);
  for (let e = 0; e < count; e++) {
    let to = start[dot[e]];
    for (let k = from[e]; k < from[e + 1]; k++) neighbour[to++] = partner[k];
  }
  return { start, neighbour };
}

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * list.length);
  longer.set(list);
  return longer;
}
