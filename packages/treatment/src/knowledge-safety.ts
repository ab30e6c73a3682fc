import type { InputIssue } from "@shadowline/quantity";
import type { Condition } from "./assessment/condition.js";
import type { Rule } from "./assessment/rule.js";
import type { KnowledgeQuestion, KnowledgeRule } from "./knowledge.js";
import { sameJson } from "./knowledge-diff.js";
import type { Decision } from "./plan.js";

const fromLightest: readonly Decision[] = ["proceed", "caution", "defer", "refer", "decline"];
const gravity = (decision: Decision): number => fromLightest.indexOf(decision);

/** Whether a published rule keeps a client safe: it stops the case, and nobody may go on all the same. */
export const isSafetyRule = ({ decision, overridable }: Pick<Rule, "decision" | "overridable">): boolean =>
  !overridable && gravity(decision) > gravity("caution");

/**
 * Whether a condition surely holds wherever another did. Only one form is accepted, since nobody can see it for
 * conditions in general: the published condition itself, or `any` with the published one (or all the parts of a
 * published `any`) among its parts.
 */
export function surelyWidens(published: Condition, edited: Condition): boolean {
  if (sameJson(published, edited)) return true;
  if (!("any" in edited)) return false;
  const kept = (one: Condition): boolean => edited.any.some((part) => sameJson(part, one));
  return kept(published) || ("any" in published && published.any.every(kept));
}

/**
 * What forbids an edit of a published rule: a safety rule is made stricter or reworded, never weaker;
 * it keeps somebody to see and the evidence that it stands on.
 *
 * @param field name of the edit's value, for the issue
 */
export function ruleIssues(published: Rule, edited: KnowledgeRule, field: string): InputIssue[] {
  if (!isSafetyRule(published)) return [];
  const rule = `rule "${published.id}" keeps clients safe`;
  const issues: InputIssue[] = [];
  if (edited.off)
    issues.push({ field: `${field}.off`, allowed: `left out: ${rule} and cannot be switched off`, found: true });
  if (gravity(edited.decision) < gravity(published.decision))
    issues.push({
      field: `${field}.decision`,
      allowed: `"${published.decision}" or graver: ${rule} and may be made stricter, not lighter`,
      found: edited.decision,
    });
  if (edited.overridable)
    issues.push({
      field: `${field}.overridable`,
      allowed: `false: ${rule} and nobody may go on all the same`,
      found: true,
    });
  if (published.seeWhom !== null && edited.seeWhom === null)
    issues.push({
      field: `${field}.seeWhom`,
      allowed: `somebody to see, as published ("${published.seeWhom}") or another: ${rule}`,
      found: null,
    });
  const dropped = published.evidence.filter((id) => !edited.evidence.includes(id));
  if (dropped.length > 0)
    issues.push({
      field: `${field}.evidence`,
      allowed: `the published ids and any others, ${dropped.join(", ")} too: ${rule}`,
      found: edited.evidence,
    });
  if (!surelyWidens(published.when, edited.when))
    issues.push({
      field: `${field}.when`,
      allowed: `the published condition, or {"any": [...]} with the published condition among its parts: ${rule}, and no other change can be seen to be wider`,
    });
  return issues;
}

/** What forbids an edit of a published question: it may weigh more and be asked more often, never less. */
export function questionIssues(published: KnowledgeQuestion, edited: KnowledgeQuestion, field: string): InputIssue[] {
  const question = `question "${published.id}" keeps what is unknown from being taken for a "no"`;
  const issues: InputIssue[] = [];
  if (edited.field !== published.field)
    issues.push({ field: `${field}.field`, allowed: `"${published.field}": ${question}`, found: edited.field });
  if (published.weighs === "defer" && edited.weighs !== "defer")
    issues.push({ field: `${field}.weighs`, allowed: `"defer": ${question}`, found: edited.weighs });
  const wider =
    edited.onlyIf === undefined || (published.onlyIf !== undefined && surelyWidens(published.onlyIf, edited.onlyIf));
  if (!wider)
    issues.push({
      field: `${field}.onlyIf`,
      allowed: `left out, or the published condition, or {"any": [...]} with it among its parts: ${question}`,
    });
  return issues;
}
