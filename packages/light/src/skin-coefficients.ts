import { exp, pow } from "@shadowline/numeric";
import { wholeBloodPerMm } from "./blood-absorption.js";
import type { SkinModel } from "./skin-model.js";
import { bandCount, wavelengthsNm } from "./wavelengths.js";

/** Mean cosine of scattering in both layers; what matters below 0.3 mm is only scattering * (1 - g). */
export const SKIN_ANISOTROPY = 0.8;
/** Refractive index of both layers. */
export const SKIN_INDEX = 1.4;

/** Absorption and scattering of both layers in each band. */
export type SkinCoefficients = {
  readonly epidermisAbsorptionPerMm: Float64Array;
  readonly epidermisScatteringPerMm: Float64Array;
  readonly dermisAbsorptionPerMm: Float64Array;
  readonly dermisScatteringPerMm: Float64Array;
};

/** @param bloodScale multiple of the model's blood, 1 at rest; redness is above 1 */
export function skinCoefficients(skin: SkinModel, bloodScale: number): SkinCoefficients {
  const blood = wholeBloodPerMm(skin.saturation);
  const each = (perBand: (nm: number, band: number) => number): Float64Array =>
    Float64Array.from({ length: bandCount }, (_, band) => perBand(wavelengthsNm[band], band));
  return {
    epidermisAbsorptionPerMm: each((nm) => skin.melanin * melanosomePerMm(nm) + skin.baseline * baselinePerMm(nm)),
    epidermisScatteringPerMm: each(
      (nm) => (skin.epidermalScattering * epidermisReducedPerMm(nm)) / (1 - SKIN_ANISOTROPY),
    ),
    dermisAbsorptionPerMm: each(
      (nm, band) => bloodScale * skin.blood * blood[band] + skin.baseline * baselinePerMm(nm),
    ),
    dermisScatteringPerMm: each((nm) => dermisReducedPerMm(nm) / (1 - SKIN_ANISOTROPY)),
  };
}

/** Inside of a melanosome. Jacques 1998, Skin Optics, Oregon Medical Laser Center: 6.6e11 nm^-3.33 per cm. */
const melanosomePerMm = (nm: number): number => 6.6e10 * pow(nm, -3.33);

/** Skin without blood or melanin. Jacques 1998: 0.244 + 85.3 exp(-(nm - 154) / 66.2) per cm. */
const baselinePerMm = (nm: number): number => 0.0244 + 8.53 * exp(-(nm - 154) / 66.2);

/** Reduced scattering of epidermis outside the body. Jacques 2013, Phys. Med. Biol. 58:R37, table 2. */
const epidermisReducedPerMm = (nm: number): number => 6.67 * (0.29 * pow(nm / 500, -4) + 0.71 * pow(nm / 500, -0.689));

/**
 * Reduced scattering of dermis in living forearms, n = 1734: 3.16 per mm at 475 nm and 1.13 at 850 nm (23 %
 * between people), as a power law. Jonasson et al. 2018, J. Biomed. Opt. 23:121608.
 */
const dermisReducedPerMm = (nm: number): number => 2.89 * pow(nm / 500, -1.767);
