import { exp, pow } from "@shadowline/numeric";
import { wavelengthsNm } from "./wavelengths.js";

/** How strongly a pigment absorbs, by mass. */
export type PigmentStrength = {
  /** At 550 nm. Light-absorbing carbon: 7.5 +- 1.2 (Bond & Bergstrom 2006, Aerosol Sci. Technol. 40:27). */
  readonly massAbsorptionM2PerG: number;
  /** Absorption goes as wavelength to the power of minus this. Fresh carbon 1.05; clumped carbon is flatter. */
  readonly angstromExponent: number;
};

/**
 * Absorption of pigment in tissue, 31 bands: 1/mm = m2/g * mg/mL.
 *
 * @param mgPerMl pigment per volume of tissue, 0 or more
 */
export function pigmentAbsorptionPerMm(
  { massAbsorptionM2PerG, angstromExponent }: PigmentStrength,
  mgPerMl: number,
): Float64Array {
  return wavelengthsNm.map((nm) => massAbsorptionM2PerG * mgPerMl * pow(nm / 550, -angstromExponent));
}

/**
 * Share of its shadow that an absorbing sphere takes out of even light: its absorption cross-section over
 * pi a^2. 0 for a clear sphere (2 t / 3 while it is thin), 1 for a black one.
 *
 * @param t optical diameter, absorption times 2 a; 0 or more
 *
 * Source: van de Hulst 1957, Light Scattering by Small Particles, section 11.23 (straight rays).
 */
export function sphereShielding(t: number): number {
  if (!(t >= 0)) throw new RangeError(`optical diameter must be 0 or more, got ${t}`);
  // The closed form cancels as t^2; four terms of its series are closer below 0.02.
  if (t < 0.02) return t * (2 / 3 - t * (1 / 4 - t * (1 / 15 - t / 72)));
  if (t > 1e8) return 1;
  return 1 - (2 * (1 - (1 + t) * exp(-t))) / (t * t);
}
