/**
 * Smooth curves on the map plane: u0, v0, u1, v1, ... in degrees.
 *
 * Centripetal Catmull-Rom: passes through every control point, and neither loops nor overshoots
 * between unevenly spaced ones. Source: Yuksel, Schaefer & Keyser 2011, "Parameterization and
 * applications of Catmull-Rom curves", Computer-Aided Design 43:747-755.
 */
export type MapCurve = Float64Array;

/** Samples of lines that only part areas stand about this far apart, those of the hairline closer. */
const COARSE_DEG = 0.8;
export const FINE_DEG = 0.3;

/** Closed curve through the control points; the first sample is the first control point, not repeated. */
export function closedCurve(control: Float64Array): MapCurve {
  const n = control.length / 2;
  const out: number[] = [];
  for (let i = 0; i < n; i++) span(control, (i + n - 1) % n, i, (i + 1) % n, (i + 2) % n, COARSE_DEG, out);
  return Float64Array.from(out);
}

/** Open curve through the control points, ends included; it leaves its ends straight on. */
export function openCurve(control: Float64Array): MapCurve {
  const n = control.length / 2;
  const extended = new Float64Array(control.length + 4);
  extended.set(control, 2);
  for (let k = 0; k < 2; k++) {
    extended[k] = 2 * control[k] - control[k + 2];
    extended[2 * n + 2 + k] = 2 * control[2 * n - 2 + k] - control[2 * n - 4 + k];
  }
  return innerCurve(extended, FINE_DEG);
}

/** Open curve from the second to the last but one control point; the outer two only bend its ends. */
export function innerCurve(control: Float64Array, stepDeg = COARSE_DEG): MapCurve {
  const n = control.length / 2;
  const out: number[] = [];
  for (let i = 1; i < n - 2; i++) span(control, i - 1, i, i + 1, i + 2, stepDeg, out);
  out.push(control[2 * n - 4], control[2 * n - 3]);
  return Float64Array.from(out);
}

/** Samples from control point b up to, not including, c. */
function span(control: Float64Array, a: number, b: number, c: number, d: number, stepDeg: number, out: number[]): void {
  const knot = (i: number, j: number): number => {
    const du = control[2 * j] - control[2 * i];
    const dv = control[2 * j + 1] - control[2 * i + 1];
    // Two control points on one spot would divide by zero.
    return Math.max(1e-6, Math.sqrt(Math.sqrt(du * du + dv * dv)));
  };
  const t1 = knot(a, b);
  const t2 = t1 + knot(b, c);
  const t3 = t2 + knot(c, d);
  const steps = Math.max(2, Math.ceil(((t2 - t1) * (t2 - t1)) / stepDeg));
  for (let s = 0; s < steps; s++) {
    const t = t1 + ((t2 - t1) * s) / steps;
    for (let k = 0; k < 2; k++) {
      const pb = control[2 * b + k];
      const pc = control[2 * c + k];
      const ab = (control[2 * a + k] * (t1 - t) + pb * t) / t1;
      const bc = (pb * (t2 - t) + pc * (t - t1)) / (t2 - t1);
      const cd = (pc * (t3 - t) + control[2 * d + k] * (t - t2)) / (t3 - t2);
      const abc = (ab * (t2 - t) + bc * t) / t2;
      const bcd = (bc * (t3 - t) + cd * (t - t1)) / (t3 - t1);
      out.push((abc * (t2 - t) + bcd * (t - t1)) / (t2 - t1));
    }
  }
}

/** Whether two pieces of a curve cross; neighbours share a point and do not count. */
export function crossesItself(curve: MapCurve, closed: boolean): boolean {
  const n = curve.length / 2;
  const pieces = closed ? n : n - 1;
  for (let i = 0; i < pieces; i++) {
    for (let j = i + 2; j < pieces; j++) {
      if (closed && i === 0 && j === pieces - 1) continue;
      if (piecesCross(curve, i, (i + 1) % n, j, (j + 1) % n)) return true;
    }
  }
  return false;
}

function piecesCross(curve: MapCurve, a: number, b: number, c: number, d: number): boolean {
  const au = curve[2 * a];
  const bu = curve[2 * b];
  const cu = curve[2 * c];
  const du = curve[2 * d];
  if (Math.max(au, bu) < Math.min(cu, du) || Math.max(cu, du) < Math.min(au, bu)) return false;
  const side = (i: number, j: number, k: number): number =>
    (curve[2 * j] - curve[2 * i]) * (curve[2 * k + 1] - curve[2 * i + 1]) -
    (curve[2 * j + 1] - curve[2 * i + 1]) * (curve[2 * k] - curve[2 * i]);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Smooth step: 0 up to `from`, 1 from `to` on, without a corner at either. */
export function ramp(from: number, to: number, x: number): number {
  const t = Math.max(0, Math.min(1, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
