/**
 * How much an absorbing sheet darkens the skin, by its depth and wavelength, as a table.
 *
 * One depth costs a run of adding-doubling for 31 wavelengths; between depths the logarithm is nearly
 * straight.
 */
import type { SkinOptics } from "@shadowline/light";
import { exp, log } from "@shadowline/numeric";

const depthsMm = [0.02, 0.06, 0.12, 0.2, 0.3, 0.42, 0.56, 0.75, 1, 1.4, 2, 3];
const tables = new WeakMap<SkinOptics, Float64Array[]>();

/** Relative loss of reflectance per unit of a sheet's optical thickness at this depth, by wavelength. */
export function sensitivityAt(optics: SkinOptics, depthMm: number): Float64Array {
  let table = tables.get(optics);
  if (table === undefined) {
    table = depthsMm.map((depth) => optics.sensitivityPerMm(depth).map((value) => log(value)));
    tables.set(optics, table);
  }
  let below = 0;
  while (below < depthsMm.length - 2 && depthsMm[below + 1] < depthMm) below++;
  const span = depthsMm[below + 1] - depthsMm[below];
  const part = Math.max(0, (depthMm - depthsMm[below]) / span);
  const [upper, lower] = [table[below], table[below + 1]];
  return upper.map((value, band) => exp(value + part * (lower[band] - value)));
}
