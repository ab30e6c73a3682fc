import { bump, ramp } from "./bump.js";

/**
 * A soft shell, mm along the ray from the head's centre: it lies on in front, stands off behind, and the bowl
 * in it leaves a rim. Nothing at the tragion, nothing above 33 mm.
 *
 * @param y forward, in the mean man's mm
 * @param z over the Frankfurt plane, in the mean man's mm
 */
export function earReliefMm(y: number, z: number): number {
  const v = (z - 1) / 32;
  // It leans back, and its lower part is narrower.
  const u = (-17 - y + 4 * v) / (16 + 2 * v);
  const rho = u * u + v * v;
  if (rho >= 1) return 0;
  // A sharper rim would show the 1.6 mm mesh as teeth.
  return ramp(1 - rho, 0, 0.85) * (7 + 4.5 * u) - 5 * bump(u, v, 0.8, 0.75);
}
