export type { Deposit } from "./deposit.js";
export { type Ink, type Instrument, instruments, type Needle, type Technique } from "./technique.js";
export type { Tissue } from "./tissue.js";
