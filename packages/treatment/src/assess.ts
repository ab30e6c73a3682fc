import { causeRules } from "./assessment/cause-rules.js";
import { answerAt, type Facts, type Field, holds, type ScarFacts } from "./assessment/condition.js";
import { goalRules } from "./assessment/goal-rules.js";
import { healthRules } from "./assessment/health-rules.js";
import { type OpenQuestion, openQuestions, openScarQuestions } from "./assessment/open-questions.js";
import type { Rule } from "./assessment/rule.js";
import { scarRules } from "./assessment/scar-rules.js";
import type { Intake } from "./intake.js";
import type { Assessment, Decision, Finding } from "./plan.js";

/** From lightest to gravest. */
export const decisions: readonly Decision[] = ["proceed", "caution", "defer", "refer", "decline"];

/** All rules about a client, in the order in which equal findings are shown. */
export const assessmentRules: readonly Rule[] = [...causeRules, ...healthRules, ...goalRules];
export { scarRules };

type Weighed = Finding & { readonly overridable: boolean };

const gravity = (decision: Decision): number => decisions.indexOf(decision);
const stops = ({ decision }: Finding): boolean => gravity(decision) > gravity("caution");

/** "{health.lupus}" becomes the answer. */
const filled = (text: string, facts: Facts): string =>
  text.replace(/\{([\w.]+)\}/g, (_, field: string) => {
    const found = answerAt(field as Field, facts);
    // Answers are kept as hyphenated ids; a sentence reads better without the hyphens.
    const inWords = (value: unknown): string => String(value).replaceAll("-", " ");
    return Array.isArray(found) ? found.map(inWords).join(", ") : String(found ?? "not given");
  });

const findingOf = (rule: Rule, facts: Facts): Weighed => ({
  rule: rule.id,
  decision: rule.decision,
  because: filled(rule.because, facts),
  evidence: rule.evidence,
  seeWhom: rule.seeWhom,
  wouldChange: rule.wouldChange,
  overridable: rule.overridable,
});

function isOpen(question: OpenQuestion, facts: Facts): boolean {
  if (question.onlyIf && !holds(question.onlyIf, facts)) return false;
  return (
    holds({ field: question.field, missing: true }, facts) || holds({ field: question.field, is: ["unknown"] }, facts)
  );
}

const kebab = (field: Field): string =>
  field.replace(/[.]/g, "-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const openFinding = (question: OpenQuestion, facts: Facts): Weighed => ({
  rule: `open-${kebab(question.field)}`,
  decision: question.weighs,
  because: `Not answered: ${filled(question.question, facts)} What nobody knows is not taken for a "no".`,
  evidence: question.evidence,
  seeWhom: null,
  wouldChange: "An answer.",
  overridable: false,
});

/**
 * Whether and how a case may go on, from the answers alone. It advises and never diagnoses.
 *
 * The gravest finding decides (proceed, caution, defer, refer, decline); findings come gravest first. A
 * question that bears on the decision and was not answered is a finding of its own, at least a caution,
 * so that nothing unknown ends in "proceed".
 *
 * @param scars each scar is asked about by itself
 * @param override a named person's word; it counts only where every finding that stops the case allows it
 */
export function assess(
  intake: Intake,
  scars: readonly ScarFacts[] = [],
  override?: { readonly name: string; readonly reason: string },
): Assessment {
  const client: Facts = { intake };
  const weighed: Weighed[] = [
    ...assessmentRules.filter(({ when }) => holds(when, client)).map((rule) => findingOf(rule, client)),
    ...openQuestions.filter((question) => isOpen(question, client)).map((question) => openFinding(question, client)),
  ];
  for (const scar of scars) {
    const facts: Facts = { intake, scar };
    weighed.push(
      ...scarRules.filter(({ when }) => holds(when, facts)).map((rule) => findingOf(rule, facts)),
      ...openScarQuestions
        .filter((question) => isOpen(question, facts))
        .map((question) => openFinding(question, facts)),
    );
  }
  // Stable: findings of one gravity stay in the order of the tables.
  weighed.sort((a, b) => gravity(b.decision) - gravity(a.decision));
  const stopping = weighed.filter(stops);
  const overridable = stopping.length > 0 && stopping.every((finding) => finding.overridable);
  const overriddenBy = overridable && override ? { name: override.name, reason: override.reason } : null;
  return {
    decision: weighed[0].decision,
    findings: weighed.map(({ overridable: _, ...finding }) => finding),
    overridable,
    overriddenBy,
    plansDots: stopping.length === 0 || overriddenBy !== null,
  };
}

/**
 * Why a scar gets no dots even where the case goes on, by scar id. Raised and young scars are not filled
 * on anybody's word.
 */
export function scarRefusals(intake: Intake, scars: readonly ScarFacts[]): ReadonlyMap<string, string> {
  const refusals = new Map<string, string>();
  for (const scar of scars) {
    const facts: Facts = { intake, scar };
    const because = scarRules.find((rule) => gravity(rule.decision) > gravity("caution") && holds(rule.when, facts));
    if (because) refusals.set(scar.id, filled(because.because, facts));
  }
  return refusals;
}
