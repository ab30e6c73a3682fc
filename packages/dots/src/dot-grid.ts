/**
 * Dots sorted into cubes. Cubes along x are neighbours in memory, so a box is searched row by row and the
 * cost of a wide search grows with the rows it crosses, not with its volume.
 */
export type DotGrid = {
  readonly cellMm: number;
  readonly originMm: readonly [number, number, number];
  readonly cols: number;
  readonly rows: number;
  readonly layers: number;
  /** First entry of each cube; length cubes + 1. */
  readonly start: Int32Array;
  /** Dot of each entry. */
  readonly dot: Int32Array;
  /** x, y, z and weight of each entry, so that a row is read in one sweep. */
  readonly entries: Float64Array;
};

/**
 * @param reachMm wanted side of a cube; made longer where that would need far more cubes than dots
 */
export function dotGrid(positionsMm: Float64Array, weight: Float64Array, count: number, reachMm: number): DotGrid {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < 3 * count; i += 3) {
    for (let axis = 0; axis < 3; axis++) {
      const value = positionsMm[i + axis];
      if (value < low[axis]) low[axis] = value;
      if (value > high[axis]) high[axis] = value;
    }
  }
  let cellMm = reachMm;
  let cols = 1;
  let rows = 1;
  let layers = 1;
  const most = 4096 + 24 * count;
  for (;;) {
    cols = 1 + Math.floor((high[0] - low[0]) / cellMm);
    rows = 1 + Math.floor((high[1] - low[1]) / cellMm);
    layers = 1 + Math.floor((high[2] - low[2]) / cellMm);
    // Asked this way round so that a size that is no number ends here, not never.
    if (!(cols * rows * layers > most)) break;
    cellMm *= 1.25;
  }
  const [x0, y0, z0] = low;
  const perMm = 1 / cellMm;
  const start = new Int32Array(cols * rows * layers + 1);
  const cellOf = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const x = Math.floor((positionsMm[3 * i] - x0) * perMm);
    const y = Math.floor((positionsMm[3 * i + 1] - y0) * perMm);
    const z = Math.floor((positionsMm[3 * i + 2] - z0) * perMm);
    // Rounding may carry the farthest dot one cube past the end.
    const cell = (x < cols ? x : cols - 1) + cols * ((y < rows ? y : rows - 1) + rows * (z < layers ? z : layers - 1));
    cellOf[i] = cell;
    start[cell + 1]++;
  }
  for (let cell = 0; cell < cols * rows * layers; cell++) start[cell + 1] += start[cell];
  const dot = new Int32Array(count);
  const entries = new Float64Array(4 * count);
  // Filled from the back, so that each cube ends with `start` where it began and dots stay ascending.
  for (let i = count - 1; i >= 0; i--) {
    const at = --start[cellOf[i] + 1];
    dot[at] = i;
    entries[4 * at] = positionsMm[3 * i];
    entries[4 * at + 1] = positionsMm[3 * i + 1];
    entries[4 * at + 2] = positionsMm[3 * i + 2];
    entries[4 * at + 3] = weight[i];
  }
  // Every entry now names the beginning of the cube before it: shift back by one.
  for (let cell = 0; cell < cols * rows * layers; cell++) start[cell] = start[cell + 1];
  start[cols * rows * layers] = count;
  return { cellMm, originMm: [x0, y0, z0], cols, rows, layers, start, dot, entries };
}

/** Pairs of dots and something else, in two lists of the same length. */
export type Pairs = { readonly dot: Int32Array; readonly other: Int32Array };

/**
 * Which dots are near which of a few spheres.
 *
 * @param centresMm x, y, z of each sphere, `stride` numbers apart
 * @param radiusMm of each sphere
 */
export function dotsNear(grid: DotGrid, centresMm: Float64Array, stride: number, radiusMm: Float64Array): Pairs {
  const { cellMm, originMm, cols, rows, layers, start, dot, entries } = grid;
  const dots: number[] = [];
  const others: number[] = [];
  for (let i = 0; i < radiusMm.length; i++) {
    const x = centresMm[stride * i];
    const y = centresMm[stride * i + 1];
    const z = centresMm[stride * i + 2];
    const reach = radiusMm[i];
    const x0 = clamp(Math.floor((x - reach - originMm[0]) / cellMm), cols);
    const x1 = clamp(Math.floor((x + reach - originMm[0]) / cellMm), cols);
    const y0 = clamp(Math.floor((y - reach - originMm[1]) / cellMm), rows);
    const y1 = clamp(Math.floor((y + reach - originMm[1]) / cellMm), rows);
    const z0 = clamp(Math.floor((z - reach - originMm[2]) / cellMm), layers);
    const z1 = clamp(Math.floor((z + reach - originMm[2]) / cellMm), layers);
    for (let layer = z0; layer <= z1; layer++) {
      for (let row = layer * rows + y0; row <= layer * rows + y1; row++) {
        const end = start[row * cols + x1 + 1];
        for (let k = start[row * cols + x0]; k < end; k++) {
          const dx = entries[4 * k] - x;
          const dy = entries[4 * k + 1] - y;
          const dz = entries[4 * k + 2] - z;
          if (dx * dx + dy * dy + dz * dz >= reach * reach) continue;
          dots.push(dot[k]);
          others.push(i);
        }
      }
    }
  }
  return { dot: Int32Array.from(dots), other: Int32Array.from(others) };
}

const clamp = (cell: number, cells: number): number => (cell < 0 ? 0 : cell < cells ? cell : cells - 1);
