import { pow } from "@shadowline/numeric";
import { wavelengthsNm } from "./wavelengths.js";

export const hairColours = ["black", "dark-brown", "light-brown", "blond", "grey"] as const;
export type HairColour = (typeof hairColours)[number];

/**
 * Absorption of a shaft at 550 nm per mm. Assumption: no coefficients of hair cortex have been published; these
 * reproduce the order of tress colours. Grey stands for pigmented and white shafts mixed.
 */
const at550PerMm: Readonly<Record<HairColour, number>> = {
  black: 60,
  "dark-brown": 20,
  "light-brown": 6,
  blond: 1.5,
  grey: 3,
};

/** Absorption inside a hair shaft, 31 bands; it falls with the cube of wavelength as melanin does. */
export const hairAbsorptionPerMm = (colour: HairColour): Float64Array =>
  wavelengthsNm.map((nm) => at550PerMm[colour] * pow(nm / 550, -3));
