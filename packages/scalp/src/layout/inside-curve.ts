import type { MapCurve } from "./map-curve.js";

/**
 * Whether places of the plane lie inside a closed curve, 1 or 0; the winding number decides.
 *
 * Edges are kept by the bands of v that they reach into, so a place looks at those beside it only.
 */
export function insideCurve(curve: MapCurve, u: Float64Array, v: Float64Array): Uint8Array {
  const n = curve.length / 2;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < n; i++) {
    low = Math.min(low, curve[2 * i + 1]);
    high = Math.max(high, curve[2 * i + 1]);
  }
  const out = new Uint8Array(u.length);
  if (!(high > low)) return out;
  const bands = n;
  const perDeg = bands / (high - low);
  const bandOf = (at: number): number => Math.max(0, Math.min(bands - 1, Math.floor((at - low) * perDeg)));
  const start = new Uint32Array(bands + 1);
  const eachBand = (visit: (band: number, edge: number) => void): void => {
    for (let i = 0; i < n; i++) {
      const a = bandOf(curve[2 * i + 1]);
      const b = bandOf(curve[2 * (i + 1 === n ? 0 : i + 1) + 1]);
      for (let band = Math.min(a, b); band <= Math.max(a, b); band++) visit(band, i);
    }
  };
  eachBand((band) => {
    start[band + 1]++;
  });
  for (let band = 0; band < bands; band++) start[band + 1] += start[band];
  const edges = new Uint32Array(start[bands]);
  const fill = start.slice(0, bands);
  eachBand((band, edge) => {
    edges[fill[band]++] = edge;
  });
  for (let p = 0; p < u.length; p++) {
    const pu = u[p];
    const pv = v[p];
    if (!(pv >= low && pv <= high)) continue;
    const band = bandOf(pv);
    let winding = 0;
    for (let k = start[band]; k < start[band + 1]; k++) {
      const i = edges[k];
      const j = i + 1 === n ? 0 : i + 1;
      const av = curve[2 * i + 1] - pv;
      const bv = curve[2 * j + 1] - pv;
      if (av <= 0 === bv <= 0) continue;
      const side = (curve[2 * i] - pu) * bv - av * (curve[2 * j] - pu);
      if (av <= 0 ? side > 0 : side < 0) winding += av <= 0 ? 1 : -1;
    }
    if (winding !== 0) out[p] = 1;
  }
  return out;
}

/** Pieces of a curve are skipped in groups of this many where the group is too far away to matter. */
const GROUP = 12;
/** Side of the plane's cells, and what the corner of one is less than away from its middle. */
const CELL_DEG = 3;
const IN_CELL_DEG = 2.13;
const CELLS = 360 / CELL_DEG;
/** A cell that lies beyond the reach as a whole. */
const BEYOND = -1;

/**
 * Distance on the map to a closed curve, degrees: positive inside, negative outside.
 *
 * @param reachDeg places farther away than this get it as their distance, which is quicker
 * @returns one a place of the plane
 */
export function insideDeg(curve: MapCurve, u: Float64Array, v: Float64Array, reachDeg = Infinity): Float64Array {
  const inside = insideCurve(curve, u, v);
  const nearest = new NearestGroup(curve);
  /** By cell: 0 unknown, else one more than the group nearest to its middle. */
  const nearCell = new Int32Array(CELLS * CELLS);
  const out = new Float64Array(u.length);
  for (let p = 0; p < out.length; p++) {
    const column = Math.floor(u[p] / CELL_DEG);
    const row = Math.floor(v[p] / CELL_DEG);
    const cell = (row + CELLS / 2) * CELLS + column + CELLS / 2;
    if (nearCell[cell] === 0) {
      const limitDeg = reachDeg + IN_CELL_DEG;
      const away2 = nearest.search((column + 0.5) * CELL_DEG, (row + 0.5) * CELL_DEG, limitDeg * limitDeg, 0);
      nearCell[cell] = away2 < limitDeg * limitDeg ? nearest.group + 1 : BEYOND;
    }
    const known = nearCell[cell];
    const limit = reachDeg * reachDeg;
    const away = Math.sqrt(known === BEYOND ? limit : nearest.search(u[p], v[p], limit, Math.max(0, known - 1)));
    out[p] = inside[p] ? away : -away;
  }
  return out;
}

/** Finds the piece of a closed curve that is nearest to a place, groups of pieces at a time. */
class NearestGroup {
  private readonly curve: MapCurve;
  /** Middle and radius: three numbers a group. */
  private readonly circles: Float64Array;
  /** Where the last search ended. */
  group = 0;

  constructor(curve: MapCurve) {
    this.curve = curve;
    const n = curve.length / 2;
    const groups = Math.ceil(n / GROUP);
    this.circles = new Float64Array(3 * groups);
    for (let g = 0; g < groups; g++) {
      const first = g * GROUP;
      const last = Math.min(n, first + GROUP);
      const mid = ((first + last) >> 1) % n;
      let radius = 0;
      for (let i = first; i <= last; i++) {
        const du = curve[2 * (i % n)] - curve[2 * mid];
        const dv = curve[2 * (i % n) + 1] - curve[2 * mid + 1];
        radius = Math.max(radius, Math.sqrt(du * du + dv * dv));
      }
      this.circles[3 * g] = curve[2 * mid];
      this.circles[3 * g + 1] = curve[2 * mid + 1];
      this.circles[3 * g + 2] = radius;
    }
  }

  /**
   * Squared distance, degrees, or the limit where none is below it.
   *
   * @param from group to look at first
   */
  search(pu: number, pv: number, limit: number, from: number): number {
    const { curve, circles } = this;
    const n = curve.length / 2;
    const groups = circles.length / 3;
    let best = limit;
    let bestDeg = Math.sqrt(best);
    for (let k = 0; k < groups; k++) {
      const g = from + k < groups ? from + k : from + k - groups;
      const gu = circles[3 * g] - pu;
      const gv = circles[3 * g + 1] - pv;
      const away = bestDeg + circles[3 * g + 2];
      if (gu * gu + gv * gv >= away * away) continue;
      const last = Math.min(n, g * GROUP + GROUP);
      for (let i = g * GROUP; i < last; i++) {
        const j = i + 1 === n ? 0 : i + 1;
        const au = curve[2 * i] - pu;
        const av = curve[2 * i + 1] - pv;
        const eu = curve[2 * j] - pu - au;
        const ev = curve[2 * j + 1] - pv - av;
        const length2 = eu * eu + ev * ev;
        const along = length2 > 0 ? Math.max(0, Math.min(1, -(au * eu + av * ev) / length2)) : 0;
        const cu = au + along * eu;
        const cv = av + along * ev;
        const d2 = cu * cu + cv * cv;
        if (d2 < best) {
          best = d2;
          bestDeg = Math.sqrt(best);
          this.group = g;
        }
      }
    }
    return best;
  }
}
