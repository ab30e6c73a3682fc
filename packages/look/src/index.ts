export {
  type Ageing,
  bloodScale,
  epidermalShare,
  keptShare,
  likelyAgeing,
  spreadMm2,
} from "./deposit-ageing.js";
export { chanceUnnoticed, noticedDeltaE } from "./detection.js";
export { drawCloseUp, drawHead } from "./draw-head.js";
export { type LabBand, type Look, type Picture, type View, views } from "./look.js";
export { type DepositedDots, type HairShade, hairShades, type LookInput } from "./look-input.js";
export { type LikelyLook, predictLook, predictLookLikely } from "./predict-look.js";
