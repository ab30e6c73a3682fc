export { skinOptics } from "./client-skin.js";
export {
  type Ageing,
  bloodScale,
  epidermalShare,
  keptShare,
  likelyAgeing,
  spreadMm2,
} from "./deposit-ageing.js";
export { chanceUnnoticed, noticedDeltaE } from "./detection.js";
export { absorbingArea } from "./dot-field.js";
export { drawCloseUp, drawHead } from "./draw-head.js";
export { ROOT_MM, rootAreaPerMm } from "./hair-absorber.js";
export { type LabBand, type Look, type Picture, type View, views } from "./look.js";
export { type DepositedDots, type HairShade, hairShades, type LookInput } from "./look-input.js";
export { type LikelyLook, predictLook, predictLookLikely } from "./predict-look.js";
