import { SKIN_ANISOTROPY, type SkinModel, skinCoefficients } from "@shadowline/light";
import { type LateralTransport, lateralTransport } from "./dot-kernel.js";

/** How the model's dermis carries light sideways, by wavelength. @param bloodFactor over the model's blood */
export function dermalTransport(model: SkinModel, bloodFactor: number): LateralTransport[] {
  const { dermisAbsorptionPerMm, dermisScatteringPerMm } = skinCoefficients(model, bloodFactor);
  return Array.from(dermisAbsorptionPerMm, (absorption, band) =>
    lateralTransport(absorption, (1 - SKIN_ANISOTROPY) * dermisScatteringPerMm[band]),
  );
}
