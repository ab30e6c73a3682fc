import { bandCount } from "./wavelengths.js";

/** Molar extinction of oxygenated and of deoxygenated haemoglobin, per cm and mol/L, 400 to 700 nm. */
// Source: S. Prahl, Optical Absorption of Hemoglobin, Oregon Medical Laser Center 1999
// (compiled from W. B. Gratzer and N. Kollias).
const oxygenated = [
  266232, 466840, 480360, 246072, 102580, 62816, 44480, 33209, 26629, 23684, 20933, 20035, 24202, 39957, 53236, 43016,
  32613, 44496, 50104, 14401, 3200, 1506, 942, 610, 442, 368, 320, 294, 278, 276, 290,
];
const deoxygenated = [
  223296, 303956, 407560, 528600, 413280, 103292, 23389, 16156, 14550, 16684, 20862, 25774, 31590, 39036, 46592, 53412,
  53788, 45072, 37020, 28324, 14677, 9444, 6510, 5149, 4345, 3750, 3227, 2795, 2408, 2052, 1794,
];

/**
 * ln 10 * 150 g/L / 64458 g/mol: whole blood's absorption per cm from molar extinction. Jacques 2013 (Phys.
 * Med. Biol. 58:R37) prints 0.0536 beside a worked example that needs 0.005358; the example is right.
 */
const PER_CM_FROM_MOLAR = 0.005358;

/** Absorption of whole blood (150 g/L) at a molar extinction in 1/cm per mol/L. */
export const bloodAbsorptionPerMm = (molarExtinction: number): number => (PER_CM_FROM_MOLAR * molarExtinction) / 10;

/** Absorption of whole blood in each band. @param saturation oxygen saturation, 0 to 1 */
export function wholeBloodPerMm(saturation: number): Float64Array {
  const perMm = new Float64Array(bandCount);
  for (let band = 0; band < bandCount; band++) {
    perMm[band] = bloodAbsorptionPerMm(saturation * oxygenated[band] + (1 - saturation) * deoxygenated[band]);
  }
  return perMm;
}
