/**
 * Existing hair as the light meets it: roots in the skin, shafts above it.
 *
 * A root is an absorbing rod from the surface to 3 mm; a convex body in even light takes away its mean
 * projected area (a quarter of its surface, Cauchy 1832) times the absorbed share along its mean chord.
 * A shaft above the skin covers skin for the eye and shades it from the light.
 */
import { type Inclusion, sphereShielding } from "@shadowline/light";
import { exp } from "@shadowline/numeric";

/** Assumption: deeper parts of a root change the reflectance by less than the shade's own uncertainty. */
export const ROOT_MM = 3;
/** Assumption: shafts lean by about 45 degrees, so that this share of their length is seen from most sides. */
export const SEEN_LENGTH = 0.75;

/**
 * Area of light that one millimetre of root takes away, mm2 per mm, by wavelength.
 *
 * A rod's mean chord is its diameter, a sphere's is 2/3 of it; so the rod absorbs like a sphere of 1.5
 * times the diameter.
 */
export function rootAreaPerMm(shaftMm: number, absorptionPerMm: Float64Array): Float64Array {
  return absorptionPerMm.map((mu) => ((Math.PI * shaftMm) / 4) * sphereShielding(1.5 * shaftMm * mu));
}

/** The roots of evenly spread hair as a layer, or none. */
export function rootLayer(hairsPerCm2: number, shaftMm: number, absorptionPerMm: Float64Array): Inclusion[] {
  if (!(hairsPerCm2 > 0 && shaftMm > 0)) return [];
  const perMm2 = hairsPerCm2 / 100;
  const absorption = rootAreaPerMm(shaftMm, absorptionPerMm).map((area) => perMm2 * area);
  return [{ topMm: 0, bottomMm: ROOT_MM, absorptionPerMm: absorption }];
}

/**
 * Colour of a dense tress as a diffuse reflectance, 0 to 1 by wavelength.
 *
 * Kubelka-Munk with a scattering so chosen that black (60 per mm at 550 nm) comes out at L* 20 and dark
 * brown at 25, where tresses read 18 and 22.5-23.8 (luster study, J Soc Cosmet Chem 51); the 1.5 % is
 * what the cuticle mirrors.
 */
export function tressReflectance(absorptionPerMm: Float64Array): Float64Array {
  return absorptionPerMm.map((mu) => {
    const x = 0.75 * mu;
    return 0.015 + 0.985 * (1 + x - Math.sqrt(x * x + 2 * x));
  });
}

/** Mean number of shafts over a point of skin. */
export const shaftsOver = (hairsPerCm2: number, shaftMm: number, lengthMm: number): number =>
  (hairsPerCm2 / 100) * shaftMm * SEEN_LENGTH * lengthMm;

/**
 * Puts shafts over a reflectance, in place: covered parts show the hair, the rest lies in its shade.
 *
 * Shafts lie at random, so the free share is exp(-shafts). No shafts leave every bit as it was.
 *
 * @param throughToSkin receives the share of the skin's own light that is still seen, by wavelength
 */
export function coverWithShafts(
  reflectance: Float64Array,
  shafts: number,
  tress: Float64Array,
  throughToSkin: Float64Array,
): void {
  const free = exp(-shafts);
  for (let band = 0; band < reflectance.length; band++) {
    const through = free * exp(-shafts * (1 - tress[band]));
    throughToSkin[band] = through;
    reflectance[band] = through * reflectance[band] + (1 - free) * tress[band];
  }
}
