import type { MapCurve } from "./map-curve.js";

/**
 * Whether places of the plane lie inside a closed curve, 1 or 0; the winding number decides, as in `insideDeg`.
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
