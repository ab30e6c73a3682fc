/** Whether what a row names as its carrier is there at all. */
import * as dots from "@shadowline/dots";
import * as light from "@shadowline/light";
import * as look from "@shadowline/look";
import * as scalp from "@shadowline/scalp";
import * as technique from "@shadowline/technique";
import * as treatment from "@shadowline/treatment";
import { z } from "zod";
import { scarRules } from "../../packages/treatment/src/assess.js";
import { caseWith, plannedWith, scarCase } from "./client.js";
import type { CoverageRow } from "./coverage-row.js";
import { at } from "./probes.js";

const rooms: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  dots,
  light,
  look,
  scalp,
  technique,
  treatment,
};

const ruleIds: ReadonlySet<string> = new Set(
  [...treatment.assessmentRules, ...scarRules, ...treatment.hairlineRules, ...treatment.planRules].map(({ id }) => id),
);

/** Plans that together hold every member: with dots, with a scar, without dots. */
const samplePlans = () => [{}, scarCase(), { intake: { ageYears: 17 } }].map((patch) => plannedWith(patch).plan);

type JsonSchema = {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly additionalProperties?: JsonSchema | boolean;
};
const caseSchema = z.toJSONSchema(treatment.clientCase, { io: "input", unrepresentable: "any" }) as JsonSchema;

/** Does a path such as "skin.oily" or "scars[].raised" exist in the published schema of a case? */
function inSchema(schema: JsonSchema, steps: readonly string[]): boolean {
  if (steps.length === 0) return true;
  const [step, ...rest] = steps;
  const choices = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (choices.some((choice) => inSchema(choice, steps))) return true;
  if (step === "[]") return schema.items !== undefined && inSchema(schema.items, rest);
  if (step === "{}")
    return typeof schema.additionalProperties === "object" && inSchema(schema.additionalProperties, rest);
  const inner = schema.properties?.[step];
  return inner !== undefined && inSchema(inner, rest);
}

const stepsOf = (path: string): string[] => path.replaceAll("[]", ".[]").replaceAll("{}", ".{}").split(".");

/**
 * A rule is named by its id or, where it has none, by where its word stands in the plan. Open questions and advice
 * on practitioner and label make their ids as they go: that the trigger shows proves them.
 */
export function carrierExists({ kind, carrier }: CoverageRow): boolean {
  if (kind === "rule" && (ruleIds.has(carrier) || /^(open|practitioner|label|pigment)-/.test(carrier))) return true;
  const [root, ...steps] = stepsOf(carrier);
  if (root === "case") return inSchema(caseSchema, steps);
  if (root === "plan") return samplePlans().some((plan) => at(plan, carrier).length > 0);
  if (kind === "figure") return steps[0] in (rooms[root] ?? {});
  return kind === "sentence" && root === "paper" && steps.length > 0;
}

/** The case every probe differs from must itself be quiet, or a trigger proves nothing. */
export const quietDecision = (): string => plannedWith().plan.assessment.decision;
export const quietCase = (): treatment.ClientCase => caseWith();
