/** Vertices by cells of space, for finding those near a line without asking all of them. */
export type VertexGrid = {
  /**
   * Calls back for every vertex that may lie within the radius of the line between two points of a flat array, and
   * for some that do not; each once a call.
   *
   * @param from index of the first point's x; `to` of the second's
   */
  readonly near: (
    points: Float64Array,
    from: number,
    to: number,
    radiusMm: number,
    found: (vertex: number) => void,
  ) => void;
};

/** Cells this wide hold about a dozen vertices of a scalp. */
const CELL_MM = 6;
/** No more cells than this a side, whatever the mesh's size. */
const MOST_CELLS = 64;

export function vertexGrid(positionsMm: Float64Array): VertexGrid {
  const count = positionsMm.length / 3;
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positionsMm.length; i++) {
    low[i % 3] = Math.min(low[i % 3], positionsMm[i]);
    high[i % 3] = Math.max(high[i % 3], positionsMm[i]);
  }
  const widest = Math.max(0, high[0] - low[0], high[1] - low[1], high[2] - low[2]);
  const cellMm = Math.max(CELL_MM, (1.001 * widest) / MOST_CELLS);
  const sides = low.map((from, axis) => (count > 0 ? Math.floor((high[axis] - from) / cellMm) + 1 : 1));
  const cell = (mm: number, axis: number): number =>
    Math.max(0, Math.min(sides[axis] - 1, Math.floor((mm - low[axis]) / cellMm)));
  const cellOf = (vertex: number): number =>
    (cell(positionsMm[3 * vertex], 0) * sides[1] + cell(positionsMm[3 * vertex + 1], 1)) * sides[2] +
    cell(positionsMm[3 * vertex + 2], 2);
  const start = new Uint32Array(sides[0] * sides[1] * sides[2] + 1);
  for (let vertex = 0; vertex < count; vertex++) start[cellOf(vertex) + 1]++;
  for (let c = 1; c < start.length; c++) start[c] += start[c - 1];
  const members = new Uint32Array(count);
  const next = start.slice();
  for (let vertex = 0; vertex < count; vertex++) members[next[cellOf(vertex)]++] = vertex;

  return {
    near: (points, from, to, radiusMm, found) => {
      const first = (axis: number): number => cell(Math.min(points[from + axis], points[to + axis]) - radiusMm, axis);
      const last = (axis: number): number => cell(Math.max(points[from + axis], points[to + axis]) + radiusMm, axis);
      const [x1, y1, z1] = [last(0), last(1), last(2)];
      const [y0, z0] = [first(1), first(2)];
      for (let x = first(0); x <= x1; x++) {
        for (let y = y0; y <= y1; y++) {
          // Cells along z lie side by side.
          const row = (x * sides[1] + y) * sides[2];
          for (let m = start[row + z0]; m < start[row + z1 + 1]; m++) found(members[m]);
        }
      }
    },
  };
}
