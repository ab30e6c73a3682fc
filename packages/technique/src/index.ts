export { carbonInk, defaultTechnique, type NeedleId, needles } from "./default-technique.js";
export type { Deposit } from "./deposit.js";
export { type DepositModel, depositModel, depositModelIntervals } from "./deposit-model.js";
export { depositOf, dermalLayer } from "./deposit-of.js";
export {
  type DepositDraws,
  depositBands,
  depositDraws,
  drawsBand,
  operatorScatter,
} from "./deposit-scatter.js";
export { cupInk } from "./ink-volume.js";
export { puncturesOf } from "./puncture.js";
export { type Ink, type Instrument, instruments, type Needle, type Technique } from "./technique.js";
export {
  type DepositTarget,
  deepestWithin,
  type SolvedTechnique,
  techniqueFor,
} from "./technique-for.js";
export { limitBreaches, type TechniqueLimits, techniqueLimits } from "./technique-limits.js";
export type { Tissue } from "./tissue.js";
export { type SkinTraits, type TissuePlace, type TissueRow, tissueAt, tissuePlaces, tissueRows } from "./tissue-map.js";
