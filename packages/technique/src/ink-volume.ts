import { pow, sin } from "@shadowline/numeric";
import { fromDegrees } from "@shadowline/quantity";
import type { DepositModel } from "./deposit-model.js";
import { puncturesOf } from "./puncture.js";
import type { Technique } from "./technique.js";

/** Ink in the cup. */
export type CupInk = { readonly mgPerMl: number; readonly viscosityMPaS: number };

/** Neat ink after dilution; viscosity by logarithmic mixing with water (1 mPa s), an assumption. */
export function cupInk({ ink, dilutionParts }: Technique): CupInk {
  const share = 1 / (1 + dilutionParts);
  return { mgPerMl: ink.neatMgPerMl * share, viscosityMPaS: pow(ink.neatViscosityMPaS, share) };
}

/** Width of the wound at the surface, mm: only the taper enters. */
export function woundMm(technique: Technique, stretchedDepthMm: number, model: DepositModel): number {
  const { diameterMm, taperMm } = technique.needle;
  const track = stretchedDepthMm / sin(fromDegrees(technique.angleDeg));
  return model.tipMm + (diameterMm - model.tipMm) * Math.min(1, track / taperMm);
}

/**
 * Ink that one dot takes up, nL, all needles and punctures together.
 *
 * The hole fills while the needle withdraws and stands open (capillary filling after Washburn 1921);
 * film and hole are scaled to Arbache et al. 2019.
 *
 * @param stretchedDepthMm needle below the stretched surface; 0 gives 0
 */
export function dotVolumeNl(technique: Technique, stretchedDepthMm: number, model: DepositModel): number {
  if (!(stretchedDepthMm > 0)) return 0;
  const { needle, punctureHz } = technique;
  const trackMm = stretchedDepthMm / sin(fromDegrees(technique.angleDeg));
  const widthMm = woundMm(technique, stretchedDepthMm, model);
  const taperedMm = Math.min(trackMm, needle.taperMm);
  const straightMm = trackMm - taperedMm;
  const holeMm3 =
    (Math.PI / 12) * (widthMm * widthMm + widthMm * model.tipMm + model.tipMm * model.tipMm) * taperedMm +
    (Math.PI / 4) * widthMm * widthMm * straightMm;
  const filmMm3 = Math.PI * model.filmMm * (((widthMm + model.tipMm) / 2) * taperedMm + widthMm * straightMm);
  const openS = 0.5 / punctureHz + 0.02;
  const { viscosityMPaS } = cupInk(technique);
  const trackM = trackMm / 1000;
  const fillS =
    (2 * (viscosityMPaS / 1000) * trackM * trackM) /
    (model.surfaceTensionNPerM * (widthMm / 4000) * model.wettingCosine);
  const filled = Math.min(1, Math.sqrt(openS / fillS));
  const onePunctureNl = model.uptake * (filled * holeMm3 + filmMm3) * 1000;
  return needle.count * onePunctureNl * pow(puncturesOf(technique), model.repeatExponent);
}
