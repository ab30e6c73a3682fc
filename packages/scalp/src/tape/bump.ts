/**
 * 1 in the middle of an ellipse, 0 from its rim on, smooth to the second derivative, so that shading
 * shows neither a peak nor a rim.
 */
export function bump(u: number, v: number, halfU: number, halfV: number): number {
  const inside = 1 - (u * u) / (halfU * halfU) - (v * v) / (halfV * halfV);
  return inside > 0 ? inside * inside * inside : 0;
}

/** 0 up to `from`, 1 from `to` on, level at both ends. */
export function ramp(at: number, from: number, to: number): number {
  const t = Math.max(0, Math.min(1, (at - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
