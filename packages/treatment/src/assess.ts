import { appearanceOf } from "./assessment/appearance-of.js";
import { appearanceRules } from "./assessment/appearance-rules.js";
import { causeRules } from "./assessment/cause-rules.js";
import { answerAt, type Field, holds } from "./assessment/condition.js";
import { contradictionRules } from "./assessment/contradiction-rules.js";
import { type Appearance, type Facts, factsOf, type ScarFacts } from "./assessment/facts.js";
import { goalRules } from "./assessment/goal-rules.js";
import { healthRules } from "./assessment/health-rules.js";
import { hormoneRules } from "./assessment/hormone-rules.js";
import { medicineRules } from "./assessment/medicine-rules.js";
import { type OpenQuestion, openQuestions, openScarQuestions } from "./assessment/open-questions.js";
import { ownWordsRules } from "./assessment/own-words-rules.js";
import type { Rule } from "./assessment/rule.js";
import { scarRules } from "./assessment/scar-rules.js";
import { signRules } from "./assessment/sign-rules.js";
import { siteRules } from "./assessment/site-rules.js";
import { situationRules } from "./assessment/situation-rules.js";
import { transplantRules } from "./assessment/transplant-rules.js";
import { writtenOpinionRules } from "./assessment/written-opinion-rules.js";
import type { ClientCase } from "./case.js";
import type { Intake } from "./intake.js";
import type { Knowledge } from "./knowledge.js";
import { changedBy } from "./knowledge-edit.js";
import type { Assessment, Decision, Finding } from "./plan.js";

/** From lightest to gravest. */
export const decisions: readonly Decision[] = ["proceed", "caution", "defer", "refer", "decline"];

/** All rules about a client, in the order in which equal findings are shown. */
export const assessmentRules: readonly Rule[] = [
  ...contradictionRules,
  ...ownWordsRules,
  ...causeRules,
  ...signRules,
  ...hormoneRules,
  ...healthRules,
  ...medicineRules,
  ...siteRules,
  ...writtenOpinionRules,
  ...transplantRules,
  ...goalRules,
  ...appearanceRules,
  ...situationRules,
];
export { scarRules };

/** The rules and questions to weigh by, and who of the clinic changed which. */
export type AssessmentKnowledge = Pick<Knowledge, "rules" | "scarRules" | "questions" | "scarQuestions" | "changed">;

type Rules = Pick<AssessmentKnowledge, "rules" | "scarRules" | "changed"> & {
  readonly questions: readonly OpenQuestion[];
  readonly scarQuestions: readonly OpenQuestion[];
};

const published: Rules = {
  rules: assessmentRules,
  scarRules,
  questions: openQuestions,
  scarQuestions: openScarQuestions,
  changed: [],
};

/** What is known beside the answers, and the rules to weigh by. */
export type AssessmentContext = {
  /** As published where left out. */
  readonly knowledge?: AssessmentKnowledge | undefined;
  readonly appearance?: Appearance | undefined;
  /** ISO date by which dates are judged where the intake does not say when it was answered. */
  readonly on?: string | undefined;
};

type Weighed = Finding & { readonly overridable: boolean };

const gravity = (decision: Decision): number => decisions.indexOf(decision);
const stops = ({ decision }: { readonly decision: Decision }): boolean => gravity(decision) > gravity("caution");

/** Answers are kept as hyphenated ids; a sentence reads better without the hyphens. Dates keep theirs. */
const inWords = (value: unknown): string =>
  typeof value === "number"
    ? String(Math.round(value * 10) / 10)
    : /\d/.test(String(value))
      ? String(value)
      : String(value).replaceAll("-", " ");

/** What people wrote themselves keeps its hyphens: "Dr Anne-Marie Example". */
export const ownWordsFields: ReadonlySet<string> = new Set<Field>([
  "concerns",
  "goals",
  "medication.other",
  "derived.unknownMedicines",
  "hairLoss.unknownCauseAcceptedBy",
  "writtenOpinions.givenBy",
]);

/** "{health.lupus}" becomes the answer; a part in square brackets is left out where its answer is. */
function filled(text: string, facts: Facts): string {
  const answered = (field: string): string | null => {
    const found = answerAt(field as Field, facts);
    if (found === undefined || (Array.isArray(found) && found.length === 0)) return null;
    const words = ownWordsFields.has(field) || field.startsWith("taken.") ? String : inWords;
    return Array.isArray(found) ? found.map(words).join(", ") : words(found);
  };
  const fill = (part: string): string =>
    part.replace(/\{([\w.-]+)\}/g, (_, field: string) => answered(field) ?? "not given");
  return fill(
    text.replace(/\[([^\]]*)\]/g, (_, part: string) =>
      [...part.matchAll(/\{([\w.-]+)\}/g)].every(([, field]) => ![null, "unknown"].includes(answered(field)))
        ? part
        : "",
    ),
  );
}

function findingOf(rule: Rule, collection: "rules" | "scarRules", facts: Facts, by: Rules): Weighed {
  return {
    rule: rule.id,
    decision: rule.decision,
    because: filled(rule.because, facts),
    evidence: rule.evidence,
    seeWhom: rule.seeWhom,
    wouldChange: rule.wouldChange,
    ...changedBy(`${collection}/${rule.id}`, by.changed),
    overridable: rule.overridable,
  };
}

function isOpen(question: OpenQuestion, facts: Facts): boolean {
  if (question.onlyIf && !holds(question.onlyIf, facts)) return false;
  return (
    holds({ field: question.field, missing: true }, facts) || holds({ field: question.field, is: ["unknown"] }, facts)
  );
}

const kebab = (field: Field): string =>
  field
    .replace(/^derived[.]/, "")
    .replace(/[.]/g, "-")
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function openFinding(
  question: OpenQuestion,
  collection: "questions" | "scarQuestions",
  facts: Facts,
  by: Rules,
): Weighed {
  const id = (question as { readonly id?: string }).id;
  return {
    rule: `open-${kebab(question.field)}`,
    decision: question.weighs,
    because: `Not answered: ${filled(question.question, facts)} What nobody knows is not taken for a "no".`,
    evidence: question.evidence,
    seeWhom: null,
    wouldChange: "An answer.",
    ...(id === undefined ? {} : changedBy(`${collection}/${id}`, by.changed)),
    overridable: false,
  };
}

/** What applies and nobody answered. */
function openFindings(
  questions: readonly OpenQuestion[],
  collection: "questions" | "scarQuestions",
  facts: Facts,
  by: Rules,
): Weighed[] {
  return questions
    .filter((question) => isOpen(question, facts))
    .map((question) => openFinding(question, collection, facts, by));
}

/**
 * Whether and how a case may go on, from the answers alone. It advises and never diagnoses.
 *
 * The gravest finding decides (proceed, caution, defer, refer, decline); findings come gravest first. A
 * question that bears on the decision and was not answered is a finding of its own (`open-...`), at least a
 * caution, and two answers that cannot both be true are one (`answers-contradict-...`, `impossible-...`), so
 * that nothing unknown ends in "proceed".
 *
 * @param scars each scar is asked about by itself
 * @param override a named person's word; it counts only where every finding that stops the case allows it
 */
export function assess(
  intake: Intake,
  scars: readonly ScarFacts[] = [],
  override?: { readonly name: string; readonly reason: string },
  { knowledge, appearance, on }: AssessmentContext = {},
): Assessment {
  const by: Rules = knowledge ?? published;
  const client = factsOf(intake, appearance, on);
  const weighed: Weighed[] = [
    ...applying(by.rules, client).map((rule) => findingOf(rule, "rules", client, by)),
    ...openFindings(by.questions, "questions", client, by),
  ];
  for (const scar of scars) {
    const facts: Facts = { ...client, scar };
    weighed.push(
      ...applying(by.scarRules, facts).map((rule) => findingOf(rule, "scarRules", facts, by)),
      ...openFindings(by.scarQuestions, "scarQuestions", facts, by),
    );
  }
  // Stable: findings of one gravity stay in the order of the tables.
  weighed.sort((a, b) => gravity(b.decision) - gravity(a.decision));
  const stopping = weighed.filter(stops);
  const overridable = stopping.length > 0 && stopping.every((finding) => finding.overridable);
  const overriddenBy = overridable && override ? { name: override.name, reason: override.reason } : null;
  return {
    // Rules that a clinic has switched off one by one may say nothing at all: that is no "proceed".
    decision: weighed[0]?.decision ?? "defer",
    findings: weighed.map(({ overridable: _, ...finding }) => finding),
    overridable,
    overriddenBy,
    plansDots: weighed.length > 0 && (stopping.length === 0 || overriddenBy !== null),
  };
}

/** A case with all that it tells beside its intake; dates are judged by its first session at the latest. */
export function assessCase(clientCase: ClientCase, knowledge?: AssessmentKnowledge): Assessment {
  const { intake, scars, override, startDate } = clientCase;
  return assess(intake, scars, override, { knowledge, appearance: appearanceOf(clientCase), on: startDate });
}

const applying = (rules: Rules["rules"], facts: Facts): Rule[] =>
  rules.filter(({ off, when }) => off !== true && holds(when, facts));

/**
 * Why a scar gets no dots even where the case goes on, by scar id. Raised and young scars are not filled
 * on anybody's word.
 */
export function scarRefusals(
  intake: Intake,
  scars: readonly ScarFacts[],
  rules: Rules["scarRules"] = scarRules,
): ReadonlyMap<string, string> {
  const refusals = new Map<string, string>();
  const client = factsOf(intake);
  for (const scar of scars) {
    const facts: Facts = { ...client, scar };
    const because = applying(rules, facts).find(stops);
    if (because) refusals.set(scar.id, filled(because.because, facts));
  }
  return refusals;
}
