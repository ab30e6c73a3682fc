export { type ActiveProtocol, activeProtocol } from "./active-protocol.js";
export { activityDates } from "./activities.js";
export { aftercareDays, aftercareSteps } from "./aftercare.js";
export { allAlternatives, alternatives, alternativesLeftOut } from "./alternatives.js";
export { applyEdits, knowledgeDiff } from "./apply-edits.js";
export {
  type AssessmentContext,
  type AssessmentKnowledge,
  assess,
  assessCase,
  assessmentRules,
  decisions,
  scarRefusals,
} from "./assess.js";
export { type Condition, conditionFields, type Field, holds } from "./assessment/condition.js";
export { type Appearance, type Facts, factsOf, type ScarFacts } from "./assessment/facts.js";
export { medicineNames } from "./assessment/medicines.js";
export { conditionSchema, fieldsOf } from "./assessment/rule-schema.js";
export { addDays } from "./calendar.js";
export {
  type ClientCase,
  type ClientCaseInput,
  clientCase,
  fileUnits,
  hairTextures,
  landmarkFile,
  MAX_PER_CM2,
  type TechniqueOverride,
  tape,
} from "./case.js";
export {
  type CaseStroke,
  densityStroke,
  densityStrokeOf,
  MOST_STROKE_PLACES,
  MOST_STROKES,
  strokeKinds,
} from "./case-brush.js";
export { atDefault, type CaseDefault, caseDefaults, type StandsAtDefault } from "./case-defaults.js";
export { type ChangedFindings, changedFindings, printedAssessment } from "./changed-findings.js";
export { clientAdvice } from "./client-advice.js";
export { courseOf } from "./client-course.js";
export { colourOutlook } from "./colour-outlook.js";
export { compareProtocols, type ProtocolDifference } from "./compare-protocols.js";
export { countryRules } from "./country-rules.js";
export { dotsCsv } from "./dots-csv.js";
export { ENGINE_VERSION } from "./engine-version.js";
export { contradictions } from "./evidence/contradictions.js";
export { type Evidence, type Strength, strengths } from "./evidence.js";
export { allEvidence, evidenceById, evidenceSubjects, resolveEvidence } from "./evidence-registry.js";
export { type CoveredArea, type GraftsSpared, graftsSpared } from "./grafts-spared.js";
export { hairlineFindings, hairlineRules } from "./hairline-rules.js";
export { headOf, type ScanFiles, scanFactsOf } from "./head-of.js";
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
export {
  type ChangedItem,
  type Knowledge,
  type KnowledgeQuestion,
  type KnowledgeRule,
  publishedKnowledge,
  type TissueItem,
} from "./knowledge.js";
export { fieldChanges } from "./knowledge-diff.js";
export {
  type ChangedBy,
  type FieldChange,
  type KnowledgeChange,
  type KnowledgeCollection,
  type KnowledgeEdit,
  knowledgeCollections,
  knowledgeEdit,
} from "./knowledge-edit.js";
export { isSafetyRule } from "./knowledge-safety.js";
export { type LifetimeRequest, lifetimeCost } from "./lifetime-cost.js";
export { handOf, type LookByHand, lookByHand, plannedByHand } from "./look-by-hand.js";
export { type LossScales, lossScales, type SaltScore, saltScore } from "./loss-scales.js";
export { checkLabel } from "./materials/check-label.js";
export {
  type Anaesthetic,
  type CaseMaterials,
  type Machine,
  type Material,
  material,
  type NeedleMaterial,
  type Pigment,
  type PigmentLabel,
} from "./materials/material.js";
export { type ReachLimit, reachLimits, underReach } from "./materials/reach-limits.js";
export { numbersWithoutOrigin } from "./number-origins.js";
export { asOnePigment } from "./one-pigment.js";
export { outlookOf } from "./outlook.js";
export { parseCase } from "./parse-case.js";
export { inputIssues, parseWith } from "./parse-with.js";
export { dotsWithoutInk, type PlannedDots } from "./place.js";
export type * from "./plan.js";
export { type PlannedCase, planCase } from "./plan-case.js";
export { planFindings } from "./plan-checks.js";
export { type NumberOrigin, planNumbers } from "./plan-numbers.js";
export type { FigureTest, PlanRule } from "./plan-rule.js";
export { planRules } from "./plan-rules.js";
export type { BrushStart, PlanStage } from "./plan-stage.js";
export { type Practitioner, practitioner } from "./practitioner.js";
export { practitionerAdvice } from "./practitioner-advice.js";
export type { ZonePrescription } from "./prescribe.js";
export { type ByUse, type Protocol, protocol } from "./protocol.js";
export {
  besideClaims,
  comparedFigures,
  type FigureBesideClaims,
  type Standing,
  standingOf,
} from "./published-claims.js";
export { type PriceList, publishedPrices } from "./published-prices.js";
export { type QuoteRequest, quoteOf } from "./quote.js";
export { stageOf } from "./quote-methods.js";
export { removalOutlook } from "./removal-outlook.js";
export { type ScheduleRequest, scheduleOf } from "./schedule.js";
export { planShares, type SharePlan, type ShareRequest, sessionShares } from "./session-shares.js";
export { type Hand, type HandSetDots, type HandWork, setByHand } from "./set-by-hand.js";
export { type SetTotals, setTotals } from "./set-totals.js";
export { type ItaClass, itaClasses, type SkinColourClass, skinColourClass } from "./skin-colour-class.js";
export { normalsAt, type StandingInPlan, withStandingDots } from "./standing-look.js";
export { type TissueCue, tissueCues } from "./tissue-cues.js";
export { touchUpForecast } from "./touch-up-forecast.js";
export type { Translator } from "./translator.js";
export { wornLengthMm } from "./worn-length.js";
