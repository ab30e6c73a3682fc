import type { Condition, FigureTest } from "@shadowline/treatment";
import { intakeFields, wordsOf } from "../assessment/intake-fields.js";
import type { Text } from "../text/useText.js";

type Words = (key: string) => string | undefined;

/** What an answer is called in a sentence; a field without a name is called by its path. */
export const fieldName = (field: string, words: Words): string => words(`ask.${field}`) ?? field;

function answerName(field: string, answer: string, words: Words): string {
  const options = intakeFields.flatMap((one) => (one.path === field && "options" in one ? one.options : []));
  return words(`${wordsOf(field, options)}.${answer}`) ?? words(`answer.${answer}`) ?? answer.replaceAll("-", " ");
}

/**
 * A condition as a sentence that a practitioner can check: "Lupus: yes, and not (Age, years below 18)".
 *
 * @param text sentences of the language
 * @param words names of answers in the same language
 */
export function conditionSentence(condition: Condition, text: Text, words: Words): string {
  const part = (inner: Condition): string => {
    const sentence = conditionSentence(inner, text, words);
    const several = ("all" in inner && inner.all.length > 1) || ("any" in inner && inner.any.length > 1);
    return several ? `(${sentence})` : sentence;
  };
  if ("all" in condition) {
    return condition.all.length === 0
      ? text("condition.always")
      : condition.all.map(part).join(` ${text("condition.and")} `);
  }
  if ("any" in condition) {
    return condition.any.length === 0
      ? text("condition.never")
      : condition.any.map(part).join(` ${text("condition.or")} `);
  }
  if ("none" in condition) {
    if (condition.none.length === 0) return text("condition.always");
    const inner = condition.none.map(part).join(` ${text("condition.or")} `);
    return text("condition.none", { inner });
  }
  const field = fieldName(condition.field, words);
  if ("is" in condition) {
    const answers = condition.is.map((answer) => answerName(condition.field, answer, words));
    return text("condition.is", { field, answers: answers.join(` ${text("condition.or")} `) });
  }
  if ("below" in condition) return text("condition.below", { field, value: condition.below });
  if ("atLeast" in condition) return text("condition.atLeast", { field, value: condition.atLeast });
  if ("missing" in condition) return text("condition.missing", { field });
  if ("given" in condition) return text("condition.given", { field });
  if ("mentions" in condition) {
    return text("condition.mentions", { field, phrases: condition.mentions.map((phrase) => `“${phrase}”`).join(", ") });
  }
  if ("differsFrom" in condition) {
    return text("condition.differsFrom", { field, other: fieldName(condition.differsFrom, words) });
  }
  if ("exceeds" in condition) {
    const other = fieldName(condition.exceeds, words);
    return condition.by
      ? text("condition.exceedsBy", { field, other, by: condition.by })
      : text("condition.exceeds", { field, other });
  }
  return text("condition.beforeBirth", { field });
}

/** Tests on a plan's own figures, all of which must hold: "coverageShare above 0.2 and below 0.47". */
export const figureSentence = (tests: readonly FigureTest[], text: Text): string =>
  tests
    .map(({ figure, above, below, is }) => {
      const parts = [
        ...(above === undefined ? [] : [text("condition.above", { value: above })]),
        ...(below === undefined ? [] : [text("condition.belowOnly", { value: below })]),
        ...(is === undefined ? [] : [is.join(` ${text("condition.or")} `)]),
      ];
      return `${figure}: ${parts.join(` ${text("condition.and")} `)}`;
    })
    .join(` ${text("condition.and")} `);

export type Threshold = {
  /** Place in the condition, such as "any.0.below". */
  readonly path: string;
  readonly field: string;
  readonly kind: "below" | "atLeast" | "by";
  readonly value: number;
};

/** Every number that a condition compares with. */
export function thresholdsOf(condition: Condition, above = ""): readonly Threshold[] {
  const at = (name: string): string => (above === "" ? name : `${above}.${name}`);
  for (const branch of ["all", "any", "none"] as const) {
    const inner = (condition as Readonly<Record<string, readonly Condition[] | undefined>>)[branch];
    if (inner) return inner.flatMap((part, place) => thresholdsOf(part, at(`${branch}.${place}`)));
  }
  const { field, ...test } = condition as { field: string } & Readonly<Record<string, unknown>>;
  return (["below", "atLeast", "by"] as const).flatMap((kind) =>
    typeof test[kind] === "number" ? [{ path: at(kind), field, kind, value: test[kind] }] : [],
  );
}
