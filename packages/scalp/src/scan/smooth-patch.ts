/** Steps of the solver, at most; a patch of n vertices needs far fewer than n. */
const MOST_STEPS = 2000;
/** The residual, squared, against the first one: a millionth of the start is far below what a scan can tell. */
const SMALL = 1e-16;

/**
 * Moves vertices so that the surface runs on smoothly: of all places the ones where every vertex, and every
 * neighbour of one, lies closest to the middle of its own neighbours, in the sense of least squares.
 *
 * Neighbours around the patch hold both its edge and its slope.
 *
 * @param positions x0, y0, z0, ...; the free ones change in place, the others stay
 * @param neighbours of every vertex that is free or next to a free one; all others need none
 * @param free vertices to move
 *
 * Source: Kobbelt et al. 1998, Proc. SIGGRAPH, 105-114 (umbrella operator); Hestenes & Stiefel 1952,
 * J. Res. Natl. Bur. Stand. 49:409-436 (conjugate gradients).
 */
export function smoothPatch(
  positions: Float64Array,
  neighbours: ReadonlyMap<number, readonly number[]>,
  free: readonly number[],
): void {
  const column = new Map(free.map((vertex, i) => [vertex, i]));
  const rows: { readonly columns: number[]; readonly weights: number[]; readonly fixed: number[] }[] = [];
  for (const [vertex, around] of neighbours) {
    const row = { columns: [] as number[], weights: [] as number[], fixed: [0, 0, 0] };
    const add = (to: number, weight: number): void => {
      const at = column.get(to);
      if (at !== undefined) {
        row.columns.push(at);
        row.weights.push(weight);
      } else {
        for (let axis = 0; axis < 3; axis++) row.fixed[axis] += weight * positions[3 * to + axis];
      }
    };
    add(vertex, 1);
    for (const other of around) add(other, -1 / around.length);
    if (row.columns.length > 0) rows.push(row);
  }
  for (let axis = 0; axis < 3; axis++) {
    const x = Float64Array.from(free, (vertex) => positions[3 * vertex + axis]);
    const solved = leastSquares(
      x,
      rows,
      rows.map(({ fixed }) => fixed[axis]),
    );
    free.forEach((vertex, i) => {
      positions[3 * vertex + axis] = solved[i];
    });
  }
}

type Row = { readonly columns: readonly number[]; readonly weights: readonly number[] };

/** The x for which all of row . x + constant are least, by conjugate gradients from a first guess. */
function leastSquares(x: Float64Array, rows: readonly Row[], constants: readonly number[]): Float64Array {
  /** Transposed rows times (rows times v plus constants). */
  const gradient = (v: Float64Array, withConstants: boolean): Float64Array => {
    const out = new Float64Array(v.length);
    rows.forEach(({ columns, weights }, i) => {
      let sum = withConstants ? constants[i] : 0;
      for (let k = 0; k < columns.length; k++) sum += weights[k] * v[columns[k]];
      for (let k = 0; k < columns.length; k++) out[columns[k]] += weights[k] * sum;
    });
    return out;
  };
  const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, i) => sum + value * b[i], 0);
  const residual = gradient(x, true).map((value) => -value);
  let direction = residual.slice();
  let size = dot(residual, residual);
  const enough = SMALL * size;
  for (let step = 0; step < MOST_STEPS && size > enough; step++) {
    const image = gradient(direction, false);
    const along = dot(direction, image);
    if (!(along > 0)) break;
    const share = size / along;
    for (let i = 0; i < x.length; i++) {
      x[i] += share * direction[i];
      residual[i] -= share * image[i];
    }
    const next = dot(residual, residual);
    const ratio = next / size;
    direction = direction.map((value, i) => residual[i] + ratio * value);
    size = next;
  }
  return x;
}
