/**
 * Colour as a sum over wavelengths.
 *
 * XYZ and linear sRGB are linear in the reflectance, so their weights are what unit spectra give. With
 * them a prediction adds up parts of a spectrum without building one for each.
 */
import { type IlluminantId, srgbFromReflectance, wavelengthsNm, xyzFromReflectance } from "@shadowline/light";

/** Three rows of one weight a wavelength. */
export type SpectralWeights = readonly [Float64Array, Float64Array, Float64Array];

const xyzMemory = new Map<IlluminantId, SpectralWeights>();
const srgbMemory = new Map<IlluminantId, SpectralWeights>();

export const xyzWeights = (illuminant: IlluminantId): SpectralWeights =>
  weights(xyzMemory, illuminant, xyzFromReflectance);

/** Linear sRGB, adapted to the display's white. */
export const srgbWeights = (illuminant: IlluminantId): SpectralWeights =>
  weights(srgbMemory, illuminant, srgbFromReflectance);

function weights(
  memory: Map<IlluminantId, SpectralWeights>,
  illuminant: IlluminantId,
  colour: (reflectance: Float64Array, illuminant: IlluminantId) => ArrayLike<number>,
): SpectralWeights {
  const known = memory.get(illuminant);
  if (known !== undefined) return known;
  const row = () => new Float64Array(wavelengthsNm.length);
  const rows: SpectralWeights = [row(), row(), row()];
  for (let band = 0; band < wavelengthsNm.length; band++) {
    const unit = new Float64Array(wavelengthsNm.length);
    unit[band] = 1;
    const response = colour(unit, illuminant);
    for (let i = 0; i < 3; i++) rows[i][band] = response[i];
  }
  memory.set(illuminant, rows);
  return rows;
}
