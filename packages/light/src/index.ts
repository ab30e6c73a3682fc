export { type IlluminantId, illuminantIds } from "./illuminant-id.js";
export type { Lab } from "./lab.js";
