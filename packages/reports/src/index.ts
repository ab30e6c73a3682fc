export { aftercareIcs } from "./aftercare-ics.js";
export { dotsPly } from "./dots-ply.js";
export { bareHeadGlb, headGlb, readHeadGlb } from "./head-glb.js";
export { lookInputFromPlan } from "./look-input-from-plan.js";
export { lookPng } from "./look-png.js";
export { placementCsv } from "./placement-csv.js";
export { sessionColour } from "./session-colour.js";
export { zoneColour } from "./zone-colour.js";
