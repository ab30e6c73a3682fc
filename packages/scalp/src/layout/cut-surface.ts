/**
 * A triangle surface under the knife.
 *
 * Whatever a vertex carries (place, normal, fields) stands in one row of `rows`, so that a vertex made
 * on an edge gets all of it by interpolation. A cut splits edges, and a split edge is split for both
 * its triangles: the surface stays conforming, without T-junctions, through any number of cuts.
 */
export type WorkSurface = {
  /** Numbers a vertex carries; the first three are x, y, z in mm. */
  readonly width: number;
  readonly rows: Float64Array;
  readonly triangles: Uint32Array;
  /** One small number a triangle, inherited by its pieces. */
  readonly labels: Uint8Array;
};

export type Cut = {
  readonly surface: WorkSurface;
  /** The field that was cut along, per vertex of the new surface; exactly 0 on the cut. */
  readonly values: Float64Array;
};

/** Share of an edge below which a cut moves to the vertex instead of leaving a sliver. */
export const SMOOTH_SNAP = 0.02;
/** The same where the cut must stay where it was drawn. */
export const EXACT_SNAP = 1e-9;

/**
 * Cuts along the zero level of a field that is linear inside each triangle.
 *
 * @param values one a vertex
 * @param mask triangles to cut, one a triangle; neighbours across a split edge are divided with them
 * @param snap share of an edge: a crossing nearer than this to a vertex moves to it
 */
export function cutAlong(surface: WorkSurface, values: Float64Array, mask: Uint8Array | null, snap: number): Cut {
  const { triangles } = surface;
  const field = values.slice();
  for (let corner = 0; corner < triangles.length; corner++) {
    if (mask && !mask[(corner / 3) | 0]) continue;
    const a = triangles[corner];
    const b = triangles[corner % 3 === 2 ? corner - 2 : corner + 1];
    if (values[a] * values[b] >= 0) continue;
    const share = values[a] / (values[a] - values[b]);
    if (share < snap) field[a] = 0;
    else if (share > 1 - snap) field[b] = 0;
  }
  const splits = new EdgeSplits(surface);
  for (let corner = 0; corner < triangles.length; corner++) {
    if (mask && !mask[(corner / 3) | 0]) continue;
    const a = triangles[corner];
    const b = triangles[corner % 3 === 2 ? corner - 2 : corner + 1];
    if (field[a] * field[b] < 0) splits.add(a, b, field[a] / (field[a] - field[b]));
  }
  const cut = splits.apply();
  const extended = new Float64Array(cut.rows.length / cut.width);
  extended.set(field);
  return { surface: cut, values: extended };
}

/** Halves every edge that the test names, given its two vertices. */
export function halveEdges(surface: WorkSurface, wanted: (a: number, b: number) => boolean): WorkSurface {
  const { triangles } = surface;
  const splits = new EdgeSplits(surface);
  for (let corner = 0; corner < triangles.length; corner++) {
    const a = triangles[corner];
    const b = triangles[corner % 3 === 2 ? corner - 2 : corner + 1];
    // Each inner edge is seen twice, once either way round.
    if (a < b ? wanted(a, b) : wanted(b, a)) splits.add(a, b, 0.5);
  }
  return splits.apply();
}

/** Keeps the triangles marked 1, and of the vertices those in use. */
export function keepTriangles(surface: WorkSurface, keep: Uint8Array): WorkSurface {
  const { width, rows, triangles, labels } = surface;
  const number = new Int32Array(rows.length / width).fill(-1);
  let kept = 0;
  for (let t = 0; t < keep.length; t++) if (keep[t]) kept++;
  const outTriangles = new Uint32Array(3 * kept);
  const outLabels = new Uint8Array(kept);
  const order: number[] = [];
  let next = 0;
  for (let t = 0; t < keep.length; t++) {
    if (!keep[t]) continue;
    outLabels[next] = labels[t];
    for (let k = 0; k < 3; k++) {
      const vertex = triangles[3 * t + k];
      if (number[vertex] < 0) {
        number[vertex] = order.length;
        order.push(vertex);
      }
      outTriangles[3 * next + k] = number[vertex];
    }
    next++;
  }
  const outRows = new Float64Array(order.length * width);
  for (let i = 0; i < order.length; i++) {
    for (let k = 0; k < width; k++) outRows[i * width + k] = rows[order[i] * width + k];
  }
  return { width, rows: outRows, triangles: outTriangles, labels: outLabels };
}

/** Edges to split, each once, and what becomes of the triangles beside them. */
class EdgeSplits {
  private readonly surface: WorkSurface;
  private readonly vertices: number;
  private readonly made = new Map<number, number>();
  private readonly ends: number[] = [];
  private readonly shares: number[] = [];
  private readonly touched: Uint8Array;

  constructor(surface: WorkSurface) {
    this.surface = surface;
    this.vertices = surface.rows.length / surface.width;
    this.touched = new Uint8Array(this.vertices);
  }

  /** Splits edge a-b at `share` of the way from a to b; an edge already split stays as it is. */
  add(a: number, b: number, share: number): void {
    const low = Math.min(a, b);
    const high = Math.max(a, b);
    const key = low * this.vertices + high;
    if (this.made.has(key)) return;
    this.made.set(key, this.vertices + this.shares.length);
    this.ends.push(low, high);
    this.shares.push(a === low ? share : 1 - share);
    this.touched[a] = 1;
    this.touched[b] = 1;
  }

  private at(a: number, b: number): number {
    if (!this.touched[a] || !this.touched[b]) return -1;
    return this.made.get(a < b ? a * this.vertices + b : b * this.vertices + a) ?? -1;
  }

  apply(): WorkSurface {
    const { width, rows, triangles, labels } = this.surface;
    if (this.shares.length === 0) return this.surface;
    const outRows = new Float64Array(rows.length + this.shares.length * width);
    outRows.set(rows);
    for (let i = 0; i < this.shares.length; i++) {
      const a = this.ends[2 * i] * width;
      const b = this.ends[2 * i + 1] * width;
      const to = rows.length + i * width;
      const share = this.shares[i];
      for (let k = 0; k < width; k++) outRows[to + k] = rows[a + k] + (rows[b + k] - rows[a + k]) * share;
    }
    // A triangle becomes one more for each of its split edges.
    let pieces = labels.length;
    for (let corner = 0; corner < triangles.length; corner++) {
      if (this.at(triangles[corner], triangles[corner % 3 === 2 ? corner - 2 : corner + 1]) >= 0) pieces++;
    }
    const outTriangles = new Uint32Array(3 * pieces);
    const outLabels = new Uint8Array(pieces);
    let next = 0;
    const emit = (label: number, a: number, b: number, c: number): void => {
      outTriangles[3 * next] = a;
      outTriangles[3 * next + 1] = b;
      outTriangles[3 * next + 2] = c;
      outLabels[next++] = label;
    };
    const apart2 = (a: number, b: number): number => {
      const dx = outRows[a * width] - outRows[b * width];
      const dy = outRows[a * width + 1] - outRows[b * width + 1];
      const dz = outRows[a * width + 2] - outRows[b * width + 2];
      return dx * dx + dy * dy + dz * dz;
    };
    for (let t = 0; t < labels.length; t++) {
      let a = triangles[3 * t];
      let b = triangles[3 * t + 1];
      let c = triangles[3 * t + 2];
      let ab = this.at(a, b);
      let bc = this.at(b, c);
      let ca = this.at(c, a);
      const label = labels[t];
      const count = (ab >= 0 ? 1 : 0) + (bc >= 0 ? 1 : 0) + (ca >= 0 ? 1 : 0);
      if (count === 0) {
        emit(label, a, b, c);
        continue;
      }
      if (count === 3) {
        emit(label, a, ab, ca);
        emit(label, ab, b, bc);
        emit(label, ca, bc, c);
        emit(label, ab, bc, ca);
        continue;
      }
      // Turned so that a-b is split, and with two splits so that c-a is the whole one.
      while (count === 1 ? ab < 0 : ca >= 0) {
        [a, b, c] = [b, c, a];
        [ab, bc, ca] = [bc, ca, ab];
      }
      if (count === 1) {
        emit(label, a, ab, c);
        emit(label, ab, b, c);
        continue;
      }
      emit(label, ab, b, bc);
      // The shorter diagonal leaves the better shaped pieces.
      if (apart2(a, bc) <= apart2(ab, c)) {
        emit(label, a, ab, bc);
        emit(label, a, bc, c);
      } else {
        emit(label, a, ab, c);
        emit(label, ab, bc, c);
      }
    }
    return { width, rows: outRows, triangles: outTriangles, labels: outLabels };
  }
}
