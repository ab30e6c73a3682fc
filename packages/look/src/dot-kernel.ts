/**
 * How far the shadow of a buried dot spreads over the surface.
 *
 * By reciprocity the picture of a small absorber at depth z is the surface flux of an isotropic source
 * there: the source and its image above an extrapolated boundary (Farrell, Patterson & Wilson 1992, Med.
 * Phys. 19:879; internal reflection for n = 1.4: Groenhuis et al. 1983, Appl. Opt. 22:2456, A = 2.95).
 * A surface wave of k radians per mm is damped by exp(-z sqrt(mu_eff^2 + k^2)), which is also a mixture of
 * Gaussians: the first passage time of a random walk from depth z to the surface. Both forms are used.
 */
import { exp, normalCdf } from "@shadowline/numeric";

/** What carries light sideways in the dermis, for one wavelength. */
export type LateralTransport = {
  /** sqrt(3 mua (mua + mus')). */
  readonly effectivePerMm: number;
  /** Height of the image's mirror above the surface times two. */
  readonly imageShiftMm: number;
};

const INTERNAL_REFLECTION = 2.95;

/**
 * @param absorptionPerMm dermal absorption
 * @param reducedScatteringPerMm dermal reduced scattering, more than 0
 */
export function lateralTransport(absorptionPerMm: number, reducedScatteringPerMm: number): LateralTransport {
  const transportPerMm = absorptionPerMm + reducedScatteringPerMm;
  return {
    effectivePerMm: Math.sqrt(3 * absorptionPerMm * transportPerMm),
    imageShiftMm: (4 * INTERNAL_REFLECTION) / (3 * transportPerMm),
  };
}

/**
 * What is left of a pattern's contrast after its light has come up from a depth, 1 at frequency 0.
 *
 * @param radiansPerMm 2 pi times the spatial frequency along the surface
 */
export function kernelTransfer(transport: LateralTransport, depthMm: number, radiansPerMm: number): number {
  const mu = transport.effectivePerMm;
  const far = depthMm + transport.imageShiftMm;
  const q = Math.sqrt(mu * mu + radiansPerMm * radiansPerMm);
  return (exp(-q * depthMm) + exp(-q * far)) / (exp(-mu * depthMm) + exp(-mu * far));
}

/** Gaussian variances (mm2, along each axis) that stand for the kernel: 0.01 times 4, 16 and so on. */
export const kernelLevels = 6;
export const levelVarianceMm2 = Float64Array.from({ length: kernelLevels }, (_, level) => 0.01 * (1 << (2 * level)));

/**
 * Share of the kernel in each Gaussian level; adds up to 1.
 *
 * A level takes all variances up to twice its own (the middle of two levels on a log scale); the last
 * one takes the rest.
 */
export function kernelWeights(transport: LateralTransport, depthMm: number, into: Float64Array, offset: number): void {
  const mu = transport.effectivePerMm;
  const far = depthMm + transport.imageShiftMm;
  const nearWeight = exp(-mu * depthMm);
  const farWeight = exp(-mu * far);
  let below = 0;
  for (let level = 0; level < kernelLevels; level++) {
    const edge = 2 * levelVarianceMm2[level];
    const upTo =
      level === kernelLevels - 1
        ? 1
        : (nearWeight * passedBy(edge, depthMm, mu) + farWeight * passedBy(edge, far, mu)) / (nearWeight + farWeight);
    into[offset + level] = upTo - below;
    below = upTo;
  }
}

/** Distribution of the first passage time over a distance with drift mu (inverse Gaussian). */
function passedBy(time: number, distance: number, mu: number): number {
  if (distance <= 0) return 1;
  const root = Math.sqrt(time);
  return normalCdf(mu * root - distance / root) + exp(2 * mu * distance) * normalCdf(-mu * root - distance / root);
}
