/**
 * How much of the surroundings each pixel's surface still sees: hollows are darker.
 *
 * The picture's depth against its own blurred depth (Luft, Colditz & Deussen 2006, ACM Trans. Graph.
 * 25:1206): what lies behind its neighbourhood is partly shut in.
 */
import type { Visibility } from "./visibility.js";

/** Cells of samples that the depth is averaged over first; the shadows are broad anyway. */
const CELL = 8;
/** Side of the neighbourhood, mm. */
const NEIGHBOURHOOD_MM = 22;
/** A hollow of this depth below its neighbourhood counts as fully shut in. */
const SHUT_MM = 14;
const DARKEST = 0.55;

/** @returns 1 for open, less for hollows; one a pixel (half of `seen.side` along a side) */
export function openness(seen: Visibility, mmPerSample: number): Float32Array {
  const cells = Math.ceil(seen.side / CELL);
  const depth = new Float32Array(cells * cells);
  const weight = new Float32Array(cells * cells);
  for (let y = 0; y < seen.side; y += 2) {
    for (let x = 0; x < seen.side; x += 2) {
      const at = y * seen.side + x;
      if (seen.triangle[at] < 0) continue;
      const cell = Math.floor(y / CELL) * cells + Math.floor(x / CELL);
      depth[cell] += seen.depthMm[at];
      weight[cell] += 1;
    }
  }
  const reach = Math.max(1, Math.round(NEIGHBOURHOOD_MM / 2 / (CELL * mmPerSample)));
  const sums = boxed(boxed(depth, cells, reach), cells, reach);
  const weights = boxed(boxed(weight, cells, reach), cells, reach);
  const pixels = seen.side / 2;
  const open = new Float32Array(pixels * pixels).fill(1);
  for (let y = 0; y < pixels; y++) {
    for (let x = 0; x < pixels; x++) {
      const at = 2 * y * seen.side + 2 * x;
      if (seen.triangle[at] < 0) continue;
      const around = at2(sums, weights, cells, (2 * x + 1) / CELL - 0.5, (2 * y + 1) / CELL - 0.5);
      const hollow = Math.min(1, Math.max(0, (around - seen.depthMm[at]) / SHUT_MM));
      open[y * pixels + x] = 1 - (1 - DARKEST) * hollow;
    }
  }
  return open;
}

/** Mean depth between cell centres. */
function at2(sums: Float32Array, weights: Float32Array, cells: number, x: number, y: number): number {
  const x0 = Math.min(cells - 2, Math.max(0, Math.floor(x)));
  const y0 = Math.min(cells - 2, Math.max(0, Math.floor(y)));
  const fx = Math.min(1, Math.max(0, x - x0));
  const fy = Math.min(1, Math.max(0, y - y0));
  const at = y0 * cells + x0;
  const mix = (values: Float32Array): number =>
    (1 - fy) * ((1 - fx) * values[at] + fx * values[at + 1]) +
    fy * ((1 - fx) * values[at + cells] + fx * values[at + cells + 1]);
  return mix(sums) / mix(weights);
}

/** Sum over a square of cells, by running sums. */
function boxed(values: Float32Array, side: number, reach: number): Float32Array {
  const rows = new Float32Array(values.length);
  const both = new Float32Array(values.length);
  for (let y = 0; y < side; y++) runningSum(values, rows, y * side, 1, side, reach);
  for (let x = 0; x < side; x++) runningSum(rows, both, x, side, side, reach);
  return both;
}

function runningSum(from: Float32Array, into: Float32Array, start: number, step: number, count: number, reach: number) {
  let sum = 0;
  for (let i = 0; i < Math.min(reach, count); i++) sum += from[start + i * step];
  for (let i = 0; i < count; i++) {
    if (i + reach < count) sum += from[start + (i + reach) * step];
    if (i - reach - 1 >= 0) sum -= from[start + (i - reach - 1) * step];
    into[start + i * step] = sum;
  }
}
