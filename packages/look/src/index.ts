export { type LabBand, type Look, type Picture, type View, views } from "./look.js";
export { type DepositedDots, type HairShade, hairShades, type LookInput } from "./look-input.js";
