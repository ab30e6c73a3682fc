/**
 * Skin as two layers, epidermis on dermis, described by six numbers.
 *
 * Effective numbers of a fit to reflectance: they carry surface roughness and horny layer too, and a blood or
 * melanin figure read from them is no measurement of a person.
 */
export type SkinModel = {
  /** Melanosomes, share of the epidermis by volume. */
  readonly melanin: number;
  /** Whole blood, share of the dermis by volume. */
  readonly blood: number;
  /** Oxygen saturation of that blood, 0 to 1. */
  readonly saturation: number;
  /** Multiple of the bloodless, melanin-free baseline absorption. */
  readonly baseline: number;
  /** Multiple of the epidermal scattering measured outside the body. */
  readonly epidermalScattering: number;
  readonly epidermisMm: number;
};

export type ReferenceSkinId = "light" | "tan" | "brown" | "dark";

/**
 * Fits to groups of measured forearm spectra (Cooksey, Allen & Tsai 2017, J. Res. NIST 122:26) with the
 * coefficients of skin-coefficients.ts. `dark` is extrapolated: the data hold no dark skin.
 */
export const referenceSkins: Readonly<Record<ReferenceSkinId, SkinModel>> = {
  light: {
    melanin: 0.0278,
    blood: 0.0038,
    saturation: 0.65,
    baseline: 0.0966,
    epidermalScattering: 1.978,
    epidermisMm: 0.06,
  },
  tan: {
    melanin: 0.0769,
    blood: 0.0027,
    saturation: 0.849,
    baseline: 0,
    epidermalScattering: 1.639,
    epidermisMm: 0.06,
  },
  brown: {
    melanin: 0.119,
    blood: 0.0034,
    saturation: 0.588,
    baseline: 0,
    epidermalScattering: 1.556,
    epidermisMm: 0.06,
  },
  dark: { melanin: 0.25, blood: 0.0034, saturation: 0.6, baseline: 0, epidermalScattering: 1.55, epidermisMm: 0.06 },
};
