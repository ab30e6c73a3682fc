export { assess, assessmentRules, decisions, scarRefusals } from "./assess.js";
export type { ScarFacts } from "./assessment/condition.js";
export {
  type ClientCase,
  type ClientCaseInput,
  clientCase,
  fileUnits,
  landmarkFile,
  MAX_PER_CM2,
  type TechniqueOverride,
  tape,
} from "./case.js";
export { type Evidence, type Strength, strengths } from "./evidence.js";
export { allEvidence, evidenceById, resolveEvidence } from "./evidence-registry.js";
export { type Answer, answer, type Health, hairLossCauses, type Intake, intake, situations } from "./intake.js";
export type * from "./plan.js";
