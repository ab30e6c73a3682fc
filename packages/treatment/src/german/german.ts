import { ownWordsFields } from "../assess.js";
import { type Catalogue, translator } from "../translator.js";
import { alternatives } from "./alternatives.js";
import { causes } from "./causes.js";
import { claims } from "./claims.js";
import { clientAdvice } from "./client-advice.js";
import { contradictions } from "./contradictions.js";
import { course } from "./course.js";
import { evidenceOnCandidates } from "./evidence-on-candidates.js";
import { evidenceOnCourse } from "./evidence-on-course.js";
import { evidenceOnHair } from "./evidence-on-hair.js";
import { evidenceOnHealing } from "./evidence-on-healing.js";
import { evidenceOnSkin } from "./evidence-on-skin.js";
import { evidenceOnTheWork } from "./evidence-on-the-work.js";
import { evidenceSubjects } from "./evidence-subjects.js";
import { evidenceUsesInAssessment } from "./evidence-uses-in-assessment.js";
import { evidenceUsesInCourse } from "./evidence-uses-in-course.js";
import { evidenceUsesInPlans } from "./evidence-uses-in-plans.js";
import { germanFigures } from "./german-figures.js";
import { headNotes } from "./head-notes.js";
import { health } from "./health.js";
import { materials } from "./materials.js";
import { money } from "./money.js";
import { openQuestions } from "./open-questions.js";
import { outlook } from "./outlook.js";
import { ownSources } from "./own-sources.js";
import { place } from "./place.js";
import { planFindings } from "./plan-findings.js";
import { protocols } from "./protocols.js";
import { refusals } from "./refusals.js";
import { ruleNames } from "./rule-names.js";
import { wishes } from "./wishes.js";
import { words } from "./words.js";
import { wouldChange } from "./would-change.js";
import { wrongInput } from "./wrong-input.js";

/** The tables of plain sentences; no key stands in two of them. */
export const germanTables: readonly Catalogue[] = [
  words,
  contradictions,
  causes,
  health,
  wishes,
  wouldChange,
  openQuestions,
  planFindings,
  claims,
  place,
  protocols,
  materials,
  course,
  outlook,
  money,
  alternatives,
  clientAdvice,
  headNotes,
  evidenceOnCandidates,
  evidenceOnCourse,
  evidenceOnHair,
  evidenceOnHealing,
  evidenceOnSkin,
  evidenceOnTheWork,
  ruleNames,
  evidenceSubjects,
  ownSources,
  evidenceUsesInPlans,
  evidenceUsesInAssessment,
  evidenceUsesInCourse,
];

/** What a client or a physician wrote or takes is told as it was written. */
const inOwnWords = (hole: string): boolean => ownWordsFields.has(hole) || hole.startsWith("taken.");

/** A sentence of a plan, of the published knowledge or of a scan, in German; null where it is nobody's but a clinic's. */
export const inGerman = translator(Object.assign({}, ...germanTables) as Catalogue, germanFigures, inOwnWords);

/** The sentence of an `InputIssue`, or what a server refuses, in German. */
export const issueInGerman = translator({ ...words, ...headNotes, ...refusals, ...wrongInput }, germanFigures);
