/** Makers of rows and probes, so that a row of the table stays a few lines. */
import { assess, evidenceById, type Plan } from "@shadowline/treatment";
import { clearAppearance, intakeWith, ruleExamples } from "../../packages/treatment/src/assessment/rule-examples.js";
import {
  assessedWith,
  type CasePatch,
  type IntakePatch,
  inWords,
  plannedWith,
  type ScarPatch,
  scarCase,
} from "./client.js";
import type { CoverageRow, Probe } from "./coverage-row.js";

type Named = Pick<CoverageRow, "id" | "statement" | "source" | "evidence">;

/** A row that says what the registry's entry says. */
export function entry(id: string): Named {
  const { statement, source } = evidenceById(id);
  return { id, statement, source, evidence: [id] };
}

/** The assessment of a case holds this finding, and the finding cites one of these ids. */
const finds = (rule: string, patch: CasePatch, evidence: readonly string[], words: string): Probe => ({
  words,
  shows: () =>
    assessedWith(patch).findings.some(
      (finding) =>
        finding.rule === rule && (evidence.length === 0 || finding.evidence.some((id) => evidence.includes(id))),
    ),
});

/** A rule on the answers. Both probes are differences from the quiet client's intake. */
export function byRule(
  named: Named,
  rule: string,
  { trigger, nearMiss }: { readonly trigger: IntakePatch; readonly nearMiss: IntakePatch },
): CoverageRow {
  return {
    ...named,
    kind: "rule",
    carrier: rule,
    trigger: finds(rule, { intake: trigger }, named.evidence, inWords(trigger)),
    nearMiss: finds(rule, { intake: nearMiss }, [], inWords(nearMiss)),
  };
}

const examples = new Map(ruleExamples.map((example) => [example.rule, example]));

/** A rule of the assessment by the rule's own example and near miss; it must cite what the row says. */
export function byExample(named: Named, rule: string): CoverageRow {
  const example = examples.get(rule);
  if (!example) throw new RangeError(`no example of the rule "${rule}"`);
  const asked = (side: "trigger" | "nearMiss"): Probe => {
    const seen = example.appearance?.[side] ?? {};
    return {
      words: [example[side], seen]
        .filter((part) => Object.keys(part).length > 0)
        .map((part) => inWords(part))
        .join(", "),
      shows: () =>
        assess(intakeWith(example[side]), [], undefined, { appearance: { ...clearAppearance, ...seen } }).findings.some(
          (finding) => finding.rule === rule && named.evidence.every((id) => finding.evidence.includes(id)),
        ),
    };
  };
  return { ...named, kind: "rule", carrier: rule, trigger: asked("trigger"), nearMiss: asked("nearMiss") };
}

/** A rule on one scar. Both probes are differences from a flat strip scar of five years. */
export function byScarRule(
  named: Named,
  rule: string,
  { trigger, nearMiss }: { readonly trigger: ScarPatch; readonly nearMiss: ScarPatch },
): CoverageRow {
  return {
    ...named,
    kind: "rule",
    carrier: rule,
    trigger: finds(rule, scarCase(trigger), named.evidence, `scar with ${inWords(trigger)}`),
    nearMiss: finds(rule, scarCase(nearMiss), [], `scar with ${inWords(nearMiss)}`),
  };
}

/** A rule that looks at the whole case: hairline, appearance, practitioner, materials. */
export function byCaseRule(
  named: Named,
  rule: string,
  { trigger, nearMiss }: { readonly trigger: CasePatch; readonly nearMiss: CasePatch },
): CoverageRow {
  const shows = (patch: CasePatch) => () => findingsOf(plannedWith(patch).plan).some((found) => found === rule);
  return {
    ...named,
    kind: "rule",
    carrier: rule,
    trigger: { words: inWords(trigger), shows: shows(trigger) },
    nearMiss: { words: inWords(nearMiss), shows: shows(nearMiss) },
  };
}

/** Every rule that a plan's findings name, wherever they stand. */
function findingsOf(value: unknown, found: string[] = []): string[] {
  if (typeof value !== "object" || value === null) return found;
  if ("rule" in value && "decision" in value && typeof value.rule === "string") found.push(value.rule);
  for (const inner of Object.values(value)) findingsOf(inner, found);
  return found;
}

type OnPlan = {
  readonly kind: CoverageRow["kind"];
  readonly carrier: string;
  /** The same question to both plans. */
  readonly shows: (plan: Plan) => boolean;
  readonly trigger: CasePatch;
  readonly nearMiss: CasePatch;
};

/** Something that stands in the plan of one case and not in that of a near one. */
export const inPlan = (named: Named, { kind, carrier, shows, trigger, nearMiss }: OnPlan): CoverageRow => ({
  ...named,
  kind,
  carrier,
  trigger: { words: inWords(trigger), shows: () => shows(plannedWith(trigger).plan) },
  nearMiss: { words: inWords(nearMiss), shows: () => shows(plannedWith(nearMiss).plan) },
});

/** A sentence of the plan, found by the words that matter. */
export const bySentence = (
  named: Named,
  words: RegExp,
  where: { readonly carrier: string; readonly trigger: CasePatch; readonly nearMiss: CasePatch },
): CoverageRow =>
  inPlan(named, { kind: "sentence", ...where, shows: (plan) => words.test(saidBy(at(plan, where.carrier))) });

/** What stands at a path cites this entry in one plan and not in a near one. */
export const byCitation = (
  named: Named,
  where: {
    readonly kind: CoverageRow["kind"];
    readonly carrier: string;
    readonly trigger: CasePatch;
    readonly nearMiss: CasePatch;
  },
): CoverageRow =>
  inPlan(named, { ...where, shows: (plan) => named.evidence.every((id) => holdsId(at(plan, where.carrier), id)) });

/**
 * A sentence that every client is told. No answer silences it, so the near miss asks for it one heading further:
 * it stands under its own and nowhere near.
 */
export const toldToAll = (named: Named, carrier: string, elsewhere: string): CoverageRow => {
  const stands = (path: string) => ({
    words: `any client: ${path.replace("plan.", "")}`,
    shows: () => {
      const under = at(plannedWith().plan, path);
      if (under.length === 0) throw new RangeError(`nothing at ${path}`);
      return named.evidence.every((id) => holdsId(under, id));
    },
  });
  return { ...named, kind: "sentence", carrier, trigger: stands(carrier), nearMiss: stands(elsewhere) };
};

/** Is this id among the evidence of a value or of anything below it? */
function holdsId(value: unknown, id: string): boolean {
  if (typeof value !== "object" || value === null) return value === id;
  return Object.values(value).some((inner) => holdsId(inner, id));
}

/**
 * Values at a path such as "plan.zones[].tissue"; "[]" stands for each of a list, "{}" for each member of
 * an object. Empty where the path leads nowhere.
 */
export function at(plan: Plan, path: string): readonly unknown[] {
  let values: unknown[] = [{ plan }];
  for (const step of path.replaceAll("[]", ".[]").replaceAll("{}", ".{}").split(".")) {
    values = values.flatMap((value) => {
      if (typeof value !== "object" || value === null) return [];
      if (step === "[]" || step === "{}") return Object.values(value);
      return step in value ? [(value as Record<string, unknown>)[step]] : [];
    });
  }
  return values.filter((value) => value !== undefined);
}

/** All texts below a value, one a line. */
function saidBy(value: unknown): string {
  if (typeof value === "string") return `${value}\n`;
  if (typeof value !== "object" || value === null) return "";
  return Object.values(value).map(saidBy).join("");
}

/** Does the plan cite this id anywhere? */
export const cites =
  (...ids: readonly string[]) =>
  (plan: Plan): boolean =>
    ids.every((id) => plan.evidence.some((evidence) => evidence.id === id));

type Moving = {
  readonly carrier: string;
  readonly before: () => number;
  /** Words and figure after the change that the statement speaks of. */
  readonly trigger: readonly [words: string, after: () => number];
  /** Words and figure after a change that must leave it where it was. */
  readonly nearMiss: readonly [words: string, after: () => number];
  readonly moves: "up" | "down";
};

/** Less than this share is no movement. */
const STILL = 0.002;

/** A figure that moves one way with one input, and stays with another. */
export function byFigure(named: Named, { carrier, before, trigger, nearMiss, moves }: Moving): CoverageRow {
  const shows = (after: () => number) => () => {
    const was = before();
    const change = (after() - was) * (moves === "up" ? 1 : -1);
    return change > STILL * Math.abs(was);
  };
  return {
    ...named,
    kind: "figure",
    carrier,
    trigger: { words: trigger[0], shows: shows(trigger[1]) },
    nearMiss: { words: nearMiss[0], shows: shows(nearMiss[1]) },
  };
}

/** Anything else: two probes in words of their own. */
export const probe = (words: string, shows: () => boolean): Probe => ({ words, shows });
