import { bump, ramp } from "./bump.js";

/**
 * A soft shell with a rim, mm along the ray from the head's centre: it lies on in front, stands off behind.
 * Nothing at the tragion, nothing above 33 mm.
 *
 * @param y forward, in the mean man's mm
 * @param z over the Frankfurt plane, in the mean man's mm
 */
export function earReliefMm(y: number, z: number): number {
  const v = (z - 1) / 32;
  // It leans back, and its lower part is narrower.
  const u = (-17 - y + 4 * v) / (14.5 + 3 * v);
  const rho = u * u + v * v;
  if (rho >= 1) return 0;
  const shell = ramp(1 - rho, 0, 0.6);
  const standing = 7.5 + 4 * u;
  const rim = 4 * bump(rho - 0.5, 0, 0.42, 1);
  const bowl = -5 * bump(u + 0.1, v + 0.1, 0.55, 0.5);
  return shell * (standing + rim) + bowl;
}
