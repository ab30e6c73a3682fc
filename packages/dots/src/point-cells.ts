import { emptyScratch, scratchInts } from "./scratch.js";

/** Points sorted into cubes, for questions about any place. */
export type PointCells = {
  readonly cols: number;
  readonly rows: number;
  readonly layers: number;
  /** Lowest x, y, z of any point, and cubes a mm. */
  readonly box: Float64Array;
  /** Where each cube's points begin in the lists below. */
  readonly start: Int32Array;
  readonly point: Int32Array;
  readonly placesMm: Float64Array;
  /** See `nearestPoint`. */
  readonly squared: Float64Array;
};

const cubeEnd = emptyScratch();

/**
 * @param positionsMm x, y, z of each point
 * @param sideMm wanted side of a cube, about the distance asked for; made longer where that would need far more
 *   cubes than points
 */
export function pointCells(positionsMm: Float64Array, count: number, sideMm: number): PointCells {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < 3 * count; i += 3) {
    for (let axis = 0; axis < 3; axis++) {
      const value = positionsMm[i + axis];
      if (value < low[axis]) low[axis] = value;
      if (value > high[axis]) high[axis] = value;
    }
  }
  const [ox, oy, oz] = count > 0 ? low : [0, 0, 0];
  let side = sideMm;
  let cols = 1;
  let rows = 1;
  let layers = 1;
  for (;;) {
    if (count === 0) break;
    cols = 1 + Math.floor((high[0] - ox) / side);
    rows = 1 + Math.floor((high[1] - oy) / side);
    layers = 1 + Math.floor((high[2] - oz) / side);
    // Asked this way round so that a size that is no number ends here, not never.
    if (!(cols * rows * layers > 4096 + 16 * count)) break;
    side *= 1.25;
  }
  const perMm = 1 / side;
  const start = new Int32Array(cols * rows * layers + 1);
  const cubeOf = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const x = Math.floor((positionsMm[3 * i] - ox) * perMm);
    const y = Math.floor((positionsMm[3 * i + 1] - oy) * perMm);
    const z = Math.floor((positionsMm[3 * i + 2] - oz) * perMm);
    // Rounding may carry the farthest point one cube past the end.
    const cube = (x < cols ? x : cols - 1) + cols * ((y < rows ? y : rows - 1) + rows * (z < layers ? z : layers - 1));
    cubeOf[i] = cube;
    start[cube + 1]++;
  }
  for (let cube = 0; cube < cols * rows * layers; cube++) start[cube + 1] += start[cube];
  const next = scratchInts(cubeEnd, cols * rows * layers);
  next.set(start.subarray(0, cols * rows * layers));
  const point = new Int32Array(count);
  const at = new Float64Array(3 * count);
  for (let i = 0; i < count; i++) {
    const to = next[cubeOf[i]]++;
    point[to] = i;
    at[3 * to] = positionsMm[3 * i];
    at[3 * to + 1] = positionsMm[3 * i + 1];
    at[3 * to + 2] = positionsMm[3 * i + 2];
  }
  const box = Float64Array.of(ox, oy, oz, perMm);
  return { cols, rows, layers, box, start, point, placesMm: at, squared: new Float64Array(1) };
}

/**
 * The point nearest to the place at an index of a list of x, y, z, as long as its squared distance is below
 * `squared[0]`, where that distance is left then; -1 where there is none. Asked a million times: numbers that are
 * handed over one by one would be garbage, and as a closure of `pointCells` it would be compiled anew after every
 * collection.
 */
export function nearestPoint(
  { cols, rows, layers, box, start, point, placesMm: pointsMm, squared }: PointCells,
  placesMm: Float64Array,
  at: number,
): number {
  const x = placesMm[at];
  const y = placesMm[at + 1];
  const z = placesMm[at + 2];
  const ox = box[0];
  const oy = box[1];
  const oz = box[2];
  const perMm = box[3];
  let best = squared[0];
  const mm = Math.sqrt(best);
  let found = -1;
  const x0 = x - mm > ox ? Math.floor((x - mm - ox) * perMm) : 0;
  const y0 = y - mm > oy ? Math.floor((y - mm - oy) * perMm) : 0;
  const z0 = z - mm > oz ? Math.floor((z - mm - oz) * perMm) : 0;
  let x1 = Math.floor((x + mm - ox) * perMm);
  let y1 = Math.floor((y + mm - oy) * perMm);
  let z1 = Math.floor((z + mm - oz) * perMm);
  if (x1 >= cols) x1 = cols - 1;
  if (y1 >= rows) y1 = rows - 1;
  if (z1 >= layers) z1 = layers - 1;
  if (x0 > x1) return -1;
  for (let layer = z0; layer <= z1; layer++) {
    for (let row = y0; row <= y1; row++) {
      const base = (layer * rows + row) * cols;
      const end = start[base + x1 + 1];
      for (let k = start[base + x0]; k < end; k++) {
        const dx = pointsMm[3 * k] - x;
        const dy = pointsMm[3 * k + 1] - y;
        const dz = pointsMm[3 * k + 2] - z;
        const d2 = dx * dx + dy * dy + dz * dz;
        if (d2 >= best) continue;
        best = d2;
        found = point[k];
      }
    }
  }
  squared[0] = best;
  return found;
}
