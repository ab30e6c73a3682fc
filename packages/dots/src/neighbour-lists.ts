import type { DotGrid } from "./dot-grid.js";

/** Pairs of dots close to each other, each pair once. */
export type NeighbourLists = {
  /** Where each dot's neighbours begin; length count + 1. */
  readonly start: Int32Array;
  /** Neighbours; only the first start[count] entries count. */
  readonly neighbour: Int32Array;
};

/**
 * Pairs with d^2 * (weightA + weightB) below `limit`. Each is kept by the dot of smaller weight (the wider
 * reach), so a dense patch beside a sparse one costs its own search only.
 *
 * @param moving pairs of dots from here on are left out: both stand
 */
export function neighbourLists(
  grid: DotGrid,
  positionsMm: Float64Array,
  weight: Float64Array,
  count: number,
  limit: number,
  moving = count,
): NeighbourLists {
  const { cellMm, originMm, cols, rows, layers, start, dot, entries } = grid;
  const [ox, oy, oz] = originMm;
  const perMm = 1 / cellMm;
  const first = new Int32Array(count + 1);
  let neighbour = new Int32Array(10 * count + 64);
  let total = 0;
  for (let i = 0; i < count; i++) {
    const x = positionsMm[3 * i];
    const y = positionsMm[3 * i + 1];
    const z = positionsMm[3 * i + 2];
    const w = weight[i];
    const reach = Math.sqrt(limit / (2 * w));
    // Bounds stay inside the grid; truncation towards zero is floor there.
    const x0 = x - reach > ox ? ((x - reach - ox) * perMm) | 0 : 0;
    const y0 = y - reach > oy ? ((y - reach - oy) * perMm) | 0 : 0;
    const z0 = z - reach > oz ? ((z - reach - oz) * perMm) | 0 : 0;
    let x1 = ((x + reach - ox) * perMm) | 0;
    let y1 = ((y + reach - oy) * perMm) | 0;
    let z1 = ((z + reach - oz) * perMm) | 0;
    if (x1 >= cols) x1 = cols - 1;
    if (y1 >= rows) y1 = rows - 1;
    if (z1 >= layers) z1 = layers - 1;
    for (let layer = z0; layer <= z1; layer++) {
      for (let row = y0; row <= y1; row++) {
        const base = (layer * rows + row) * cols;
        const end = start[base + x1 + 1];
        for (let k = start[base + x0]; k < end; k++) {
          const wk = entries[4 * k + 3];
          if (wk < w) continue;
          const j = dot[k];
          if ((j <= i && wk === w) || (i >= moving && j >= moving)) continue;
          const dx = entries[4 * k] - x;
          const dy = entries[4 * k + 1] - y;
          const dz = entries[4 * k + 2] - z;
          if ((dx * dx + dy * dy + dz * dz) * (w + wk) >= limit) continue;
          if (total === neighbour.length) neighbour = grown(neighbour);
          neighbour[total++] = j;
        }
      }
    }
    first[i + 1] = total;
  }
  return { start: first, neighbour };
}

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(2 * list.length);
  longer.set(list);
  return longer;
}
