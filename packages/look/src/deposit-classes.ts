/**
 * Tens of thousands of dots as a few dozen kinds.
 *
 * A prediction with its band asks for the colour of the same dots some seventy times. Dots of one
 * session whose pigment per area agrees within a factor of 1.4 shield themselves alike, so they are
 * counted together with their mean size, mass and depth and the scatter of size and depth.
 */
import { log } from "@shadowline/numeric";
import type { DepositedDots } from "./look-input.js";

export type DepositClass = {
  readonly count: number;
  readonly massNg: number;
  /** Root mean square disc radius. */
  readonly radiusMm: number;
  /** Variance of the disc's area between the dots of this class over its squared mean. */
  readonly areaVariance: number;
  readonly depthMm: number;
  /** Between the dots of this class, mm2. */
  readonly depthVarianceMm2: number;
  /** Root mean square depth spread of the single dot. */
  readonly depthSpreadMm: number;
  readonly shedRatio: number;
  readonly olderDays: number;
};

const SUMS = 8;

/** Classes in order of first appearance; their counts add up to the dots that hold any pigment. */
export function depositClasses(dots: DepositedDots): DepositClass[] {
  const slots = new Map<number, number>();
  const sums: Float64Array[] = [];
  const older: number[] = [];
  for (let dot = 0; dot < dots.count; dot++) {
    const mass = dots.massNg[dot];
    const radius2 = dots.radiusMm[dot] * dots.radiusMm[dot];
    if (!(mass > 0 && radius2 > 0)) continue;
    const load = Math.floor(2 * Math.LOG2E * log(mass / radius2));
    const key = dots.olderDays[dot] * 1024 + load;
    let slot = slots.get(key);
    if (slot === undefined) {
      slot = sums.length;
      slots.set(key, slot);
      sums.push(new Float64Array(SUMS));
      older.push(dots.olderDays[dot]);
    }
    const sum = sums[slot];
    const depth = dots.depthMm[dot];
    const spread = dots.depthSpreadMm[dot];
    sum[0] += 1;
    sum[1] += mass;
    sum[2] += radius2;
    sum[3] += depth;
    sum[4] += depth * depth;
    sum[5] += spread * spread;
    sum[6] += mass * dots.shedRatio[dot];
    sum[7] += radius2 * radius2;
  }
  return sums.map(([count, mass, radius2, depth, depth2, spread2, shed, radius4], slot) => ({
    count,
    massNg: mass / count,
    radiusMm: Math.sqrt(radius2 / count),
    areaVariance: Math.max(0, (count * radius4) / (radius2 * radius2) - 1),
    depthMm: depth / count,
    depthVarianceMm2: Math.max(0, depth2 / count - (depth / count) * (depth / count)),
    depthSpreadMm: Math.sqrt(spread2 / count),
    shedRatio: shed / mass,
    olderDays: older[slot],
  }));
}
