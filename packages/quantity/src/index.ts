export { fromDegrees, type Radians, toDegrees } from "./angle.js";
export type { Band } from "./band.js";
export { InputError, type InputIssue, issueSentence } from "./input-error.js";
export { type Money, majorText, minorDecimals } from "./money.js";
