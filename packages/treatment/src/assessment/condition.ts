import type { Health, Intake } from "../intake.js";

/** What is asked about a scar before it is touched. */
export type ScarFacts = {
  readonly id: string;
  readonly kind: string;
  readonly ageMonths?: number | undefined;
  readonly raised: string;
};

/** One intake, and one of the scars where a rule is about scars. */
export type Facts = { readonly intake: Intake; readonly scar?: ScarFacts };

/** An answer by its path in the intake ("health.lupus") or in a scar ("scar.raised"). */
export type Field =
  | "sex"
  | "ageYears"
  | "situations"
  | "concerns"
  | "goals"
  | "hairWorn"
  | `hairLoss.${keyof Intake["hairLoss"]}`
  | `health.${keyof Health}`
  | `expectations.${keyof Intake["expectations"]}`
  | `medication.${keyof Intake["medication"]}`
  | `earlierTransplant.${keyof Intake["earlierTransplant"]}`
  | `chemotherapy.${keyof Intake["chemotherapy"]}`
  | `scar.${keyof ScarFacts}`;

/** A test on answers, written as data so that a clinic can read, compare and edit it. */
export type Condition =
  | { readonly field: Field; readonly is: readonly string[] }
  | { readonly field: Field; readonly below: number }
  | { readonly field: Field; readonly atLeast: number }
  /** More months ago than the client has lived. */
  | { readonly field: Field; readonly beforeBirth: true }
  /** Left out, or an empty list. */
  | { readonly field: Field; readonly missing: true }
  | { readonly field: Field; readonly given: true }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly none: readonly Condition[] };

/** The answer itself: a word, a number, a list of words, or nothing. */
export function answerAt(field: Field, { intake, scar }: Facts): string | number | readonly string[] | undefined {
  const path = field.split(".");
  let at: unknown = path[0] === "scar" ? { scar } : intake;
  for (const key of path) at = (at as Record<string, unknown> | undefined)?.[key];
  return at as string | number | readonly string[] | undefined;
}

/**
 * Whether a condition holds. A comparison of a number that was not given is false: that it is missing is
 * a question of its own.
 */
export function holds(condition: Condition, facts: Facts): boolean {
  if ("all" in condition) return condition.all.every((part) => holds(part, facts));
  if ("any" in condition) return condition.any.some((part) => holds(part, facts));
  if ("none" in condition) return !condition.none.some((part) => holds(part, facts));
  const found = answerAt(condition.field, facts);
  const missing = found === undefined || (Array.isArray(found) && found.length === 0);
  if ("missing" in condition) return missing;
  if ("given" in condition) return !missing;
  if ("is" in condition) {
    const words: readonly unknown[] = Array.isArray(found) ? found : [found];
    return words.some((word) => condition.is.includes(word as string));
  }
  if (typeof found !== "number") return false;
  if ("below" in condition) return found < condition.below;
  if ("atLeast" in condition) return found >= condition.atLeast;
  return facts.intake.ageYears !== undefined && found > 12 * facts.intake.ageYears + 12;
}
