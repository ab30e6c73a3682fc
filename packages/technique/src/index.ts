export {
  BODY_TATTOO_UG_PER_CM2,
  type DottingAgainstTattoo,
  dottingAgainstTattoo,
  type WorkPerCm2,
} from "./body-tattoo.js";
export { calibrate } from "./calibrate.js";
export {
  type CalibratedParameter,
  type CalibratedValue,
  type Calibration,
  type CalibrationPrior,
  calibrated,
  calibrationPrior,
  notIdentified,
} from "./calibration.js";
export {
  chooseNeedle,
  type ExpectedLoss,
  type LossWeights,
  lossWeights,
  type NeedleChoice,
  type NeedleChoiceOptions,
  type RankedNeedle,
} from "./choose-needle.js";
export { carbonInk, defaultTechnique, type NeedleId, needles } from "./default-technique.js";
export type { Deposit } from "./deposit.js";
export {
  type DepositModel,
  type DepositModelIntervals,
  depositModel,
  depositModelEvidence,
  depositModelIntervals,
} from "./deposit-model.js";
export { depositOf, dermalLayer } from "./deposit-of.js";
export {
  type DepositDraws,
  depositBands,
  depositDraws,
  drawsBand,
  type ScatterSource,
} from "./deposit-scatter.js";
export { depthHitShare } from "./depth-hit.js";
export { spillAtMost } from "./halo-bound.js";
export { asDoneBy, dotNormals, drawnHand, type HandOffset, handSetDot, inZone, noOffset } from "./hand-set-dot.js";
export { cupInk } from "./ink-volume.js";
export { type InkId, type InkPreset, inks } from "./inks.js";
export { type InstrumentPreset, instrumentPresets, type TypicalValue, withInstrument } from "./instrument.js";
export { cupFor, type MixingRecipe, mixingRecipe, USUAL_DROP_ML, WASTE_FACTOR } from "./mixing-recipe.js";
export { codeOfNeedle, needleDiameterCodes, needleFromCode, pitchRatios } from "./needle-code.js";
export {
  anyHand,
  calibratedHand,
  type HandScatter,
  type OperatorScatter,
  operatorScatter,
} from "./operator-scatter.js";
export { puncturesOf } from "./puncture.js";
export {
  type Ink,
  type Instrument,
  instruments,
  type Needle,
  type NeedleShape,
  needleShapes,
  type PigmentBase,
  type PigmentClass,
  pigmentBases,
  pigmentClasses,
  type Technique,
} from "./technique.js";
export {
  type DepositTarget,
  deepestWithin,
  type ReachableDeposit,
  type SolvedSettings,
  type SolvedTechnique,
  settingsFor,
  shallowestKeeping,
  techniqueFor,
  withAlternative,
} from "./technique-for.js";
export { type TechniqueInput, techniqueInputs } from "./technique-inputs.js";
export { limitBreaches, type TechniqueLimits, techniqueLimits } from "./technique-limits.js";
export {
  DOTS_PER_PATCH,
  PATCHES_WANTED,
  type PatchReading,
  patchReading,
  rehearsedPatch,
  type TestPatch,
  testPatchPlan,
} from "./test-patch.js";
export type { Tissue } from "./tissue.js";
export { type SkinTraits, type TissuePlace, type TissueRow, tissueAt, tissuePlaces, tissueRows } from "./tissue-map.js";
