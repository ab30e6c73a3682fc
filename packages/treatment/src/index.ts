export { aftercareDays, aftercareSteps } from "./aftercare.js";
export { allAlternatives, alternatives } from "./alternatives.js";
export { assess, assessmentRules, decisions, scarRefusals } from "./assess.js";
export type { ScarFacts } from "./assessment/condition.js";
export { addDays } from "./calendar.js";
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
export { dotsCsv } from "./dots-csv.js";
export { ENGINE_VERSION } from "./engine-version.js";
export { type Evidence, type Strength, strengths } from "./evidence.js";
export { allEvidence, evidenceById, resolveEvidence } from "./evidence-registry.js";
export { hairlineFindings, hairlineRules } from "./hairline-rules.js";
export { headOf, type ScanFiles } from "./head-of.js";
export { type Answer, answer, type Health, type Intake, type IntakeInput, intake } from "./intake.js";
export {
  autoimmuneDiseases,
  finders,
  type HairLossCause,
  hairLossCauses,
  investigationResults,
  type ScalpSign,
  type Situation,
  scalpSigns,
  situations,
  transplantMethods,
} from "./intake-words.js";
export type { Knowledge, TissueRow } from "./knowledge.js";
export {
  type ChangedBy,
  type FieldChange,
  type ItemChange,
  type KnowledgeCollection,
  type KnowledgeEdit,
  knowledgeCollections,
  knowledgeEdit,
} from "./knowledge-edit.js";
export { type LossScales, lossScales, type SaltScore, saltScore } from "./loss-scales.js";
export {
  type Anaesthetic,
  type CaseMaterials,
  type Machine,
  type Material,
  material,
  type NeedleMaterial,
  type Pigment,
  type PigmentBase,
  type PigmentClass,
  type PigmentLabel,
  pigmentBases,
  pigmentClasses,
} from "./materials/material.js";
export { outlookOf } from "./outlook.js";
export { inputIssues, parseCase, parseWith } from "./parse-case.js";
export type { PlannedDots } from "./place.js";
export type * from "./plan.js";
export { type PlannedCase, planCase } from "./plan-case.js";
export { planFindings } from "./plan-checks.js";
export { type FigureTest, type PlanRule, planRules } from "./plan-rules.js";
export type { PlanStage } from "./plan-stage.js";
export { type Practitioner, practitioner } from "./practitioner.js";
export type { ZonePrescription } from "./prescribe.js";
export { type ByUse, type Protocol, protocol } from "./protocol.js";
export {
  besideClaims,
  comparedFigures,
  type FigureBesideClaims,
  type Standing,
  standingOf,
} from "./published-claims.js";
export { type QuoteRequest, quoteOf } from "./quote.js";
export { type ScheduleRequest, scheduleOf } from "./schedule.js";
export {
  PACE_PER_MINUTE,
  planShares,
  type SessionPreset,
  type SharePlan,
  type ShareRequest,
  sessionPresets,
  sessionShares,
} from "./session-shares.js";
export { type ItaClass, itaClasses, type SkinColourClass, skinColourClass } from "./skin-colour-class.js";
export { type TissueCue, tissueCues } from "./tissue-cues.js";
