export { addingDoubling, type Incidence, type LightBalance } from "./adding-doubling.js";
export { wholeBloodPerMm } from "./blood-absorption.js";
export { ciede2000, individualTypologyAngleDeg } from "./ciede2000.js";
export { type LinearSrgb, linearSrgbFromLab, srgbByte, srgbFromReflectance } from "./display-colour.js";
export { type PigmentStrength, pigmentAbsorptionPerMm, sphereShielding } from "./dot-absorption.js";
export { type HairColour, hairAbsorptionPerMm, hairColours } from "./hair-absorption.js";
export { type IlluminantId, illuminantIds } from "./illuminant-id.js";
export type { Lab } from "./lab.js";
export {
  labFromReflectance,
  labFromXyz,
  whitePoint,
  type Xyz,
  xyzFromLab,
  xyzFromReflectance,
} from "./lab-of-light.js";
export { type Layer, type LayeredTissue, parseTissue } from "./layered-tissue.js";
export { SKIN_ANISOTROPY, type SkinCoefficients, skinCoefficients } from "./skin-coefficients.js";
export { fitSkin, type SkinFit, skinFromLab } from "./skin-from-lab.js";
export { type ReferenceSkinId, referenceSkins, type SkinModel } from "./skin-model.js";
export {
  createSkinOptics,
  type Inclusion,
  type SkinOptics,
  type SkinOpticsOptions,
  sheetSensitivity,
  skinReflectance,
  skinSurfaceReflectance,
} from "./skin-optics.js";
export { wavelengthsNm } from "./wavelengths.js";
