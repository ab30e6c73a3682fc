import { log, normalCdf, pow, tan } from "@shadowline/numeric";
import { fromDegrees } from "@shadowline/quantity";
import type { Deposit } from "./deposit.js";
import { type DepositModel, depositModel } from "./deposit-model.js";
import { cupInk, dotVolumeNl, woundMm } from "./ink-volume.js";
import { groupRadiusMm, puncture } from "./puncture.js";
import type { Technique } from "./technique.js";
import type { Tissue } from "./tissue.js";

/** A needle that does not enter leaves nothing. */
const nothing: Deposit = {
  needleDepthMm: 0,
  depthMm: 0,
  depthSpreadMm: 0,
  radiusMm: 0,
  massNg: 0,
  deliveredNg: 0,
  shedShare: 1,
  spillProbability: 0,
  bleedingIndex: 0,
};

/**
 * What one dot leaves in this skin: the forward model.
 *
 * Extension, needle depth and deposit depth are three numbers: at 1 mm extension the needle goes about
 * 0.7 mm deep and the healed pigment lies at about 0.35 mm. All figures are medians; `depositDraws`
 * gives their spread.
 *
 * Source: depth law and healing share after Baumler 2015 and Engel 2008 (Contact Dermatitis 58:228);
 * capillary supply and spill are assumptions (evidence `bleeding-none-visible`, `spill-model-assumption`).
 */
export function depositOf(technique: Technique, tissue: Tissue, model: DepositModel = depositModel): Deposit {
  const { punctures, stretchedDepthMm, needleDepthMm } = puncture(technique, tissue, model);
  if (!(needleDepthMm > 0)) return nothing;
  const volumeNl = dotVolumeNl(technique, stretchedDepthMm, model);
  const { mgPerMl, viscosityMPaS } = cupInk(technique);
  const deliveredNg = mgPerMl * volumeNl;
  const wound = woundMm(technique, stretchedDepthMm, model) + 0.01;
  const bleedingIndex =
    model.bleedShare *
    technique.needle.count *
    model.capillariesPerMm2 *
    (Math.PI / 4) *
    wound *
    wound *
    tissue.vesselFactor *
    (needleDepthMm / 0.6) *
    pow(punctures, 0.3) *
    (1 - 0.7 * tissue.vasoconstriction);
  if (needleDepthMm <= tissue.epidermisMm) return { ...nothing, needleDepthMm, deliveredNg, bleedingIndex };

  const layer = dermalLayer(needleDepthMm, tissue, model.depthShape);
  const dermalDepthMm = Math.min(needleDepthMm, tissue.skinMm) - tissue.epidermisMm;
  const dermalMm3 = (volumeNl / 1000) * layer.dermalShare;
  const spreadMm2 =
    (tissue.spillSusceptibility * dermalMm3 * pow(viscosityMPaS / 1.2, -0.2)) /
    (model.packing * Math.PI * dermalDepthMm);
  const ring = groupRadiusMm(technique.needle);
  const dragMm = technique.dragMmPerS * technique.dwellS;
  const leanMm = technique.angleDeg === 90 ? 0 : dermalDepthMm / tan(fromDegrees(technique.angleDeg));
  const capacityMm3 = 0.3 * Math.PI * 0.09 * dermalDepthMm;
  const pierced =
    Math.min(1, model.pierceSpill * tissue.spillSusceptibility) *
    normalCdf((needleDepthMm - tissue.skinMm) / tissue.skinSdMm);
  const overfull = normalCdf(log(dermalMm3 / capacityMm3) / 0.7);
  return {
    needleDepthMm,
    depthMm: layer.meanMm + model.healingDriftMm,
    depthSpreadMm: layer.spreadMm,
    radiusMm: tissue.radiusFactor * Math.sqrt(spreadMm2 + 2 * ring * ring + (dragMm * dragMm + leanMm * leanMm) / 6),
    massNg:
      deliveredNg * layer.dermalShare * tissue.dermalRetention * (1 - model.bleedWashout * Math.min(1, bleedingIndex)),
    deliveredNg,
    shedShare: layer.shedShare,
    spillProbability: 1 - (1 - pierced) * (1 - overfull),
    bleedingIndex,
  };
}

/**
 * How a dot's pigment is shared between epidermis, dermis and what lies below, and where the dermal
 * part lies. Density falls from the surface as (1 - z / needle depth)^shape; the moments are exact,
 * also where the needle leaves the dermis.
 */
export function dermalLayer(
  needleDepthMm: number,
  { epidermisMm, skinMm }: Tissue,
  shape: number,
): { shedShare: number; dermalShare: number; belowShare: number; meanMm: number; spreadMm: number } {
  // u = 1 - z / needle depth runs from `top` under the epidermis to `bottom` at the end of the dermis.
  const top = 1 - epidermisMm / needleDepthMm;
  const bottom = Math.max(0, 1 - skinMm / needleDepthMm);
  const topMass = pow(top, shape + 1);
  const bottomMass = bottom > 0 ? pow(bottom, shape + 1) : 0;
  const dermalShare = topMass - bottomMass;
  const meanU = (((shape + 1) / (shape + 2)) * (topMass * top - bottomMass * bottom)) / dermalShare;
  const meanSquare = (((shape + 1) / (shape + 3)) * (topMass * top * top - bottomMass * bottom * bottom)) / dermalShare;
  return {
    shedShare: 1 - topMass,
    dermalShare,
    belowShare: bottomMass,
    meanMm: needleDepthMm * (1 - meanU),
    spreadMm: needleDepthMm * Math.sqrt(Math.max(0, meanSquare - meanU * meanU)),
  };
}
