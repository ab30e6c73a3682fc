import type { Lab } from "@shadowline/light";
import { normalCdf } from "@shadowline/numeric";

/**
 * CIEDE2000 that half of the observers notice beside the bare skin.
 *
 * 0.59 on light and 1.75 on dark silicone skin (Vision Research 2024, 223:108474), taken as L* 68 and 35
 * and straight between them (assumption).
 */
export function noticedDeltaE(skin: Lab): number {
  const dark = Math.min(1, Math.max(0, (68 - skin.l) / (68 - 35)));
  return 0.59 + dark * (1.75 - 0.59);
}

/** Assumption: observers differ by a third of the threshold (standard deviation). */
const OBSERVERS_DIFFER = 1 / 3;

/**
 * Probability that a difference is not noticed.
 *
 * @param sigma standard deviation of the difference itself, 0 or more
 */
export function chanceUnnoticed(deltaE: number, sigma: number, threshold: number): number {
  const observers = OBSERVERS_DIFFER * threshold;
  return normalCdf((threshold - deltaE) / Math.sqrt(sigma * sigma + observers * observers));
}
