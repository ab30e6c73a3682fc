import { z } from "zod";
import { itemId } from "../protocol.js";
import { worded } from "../worded.js";
import { type Condition, conditionFields, type Field } from "./condition.js";

/** Conditions hold conditions this deep and no deeper: what a person can still read. */
const DEEPEST = 6;
const MOST_PARTS = 40;

const field = z.enum(conditionFields as readonly [Field, ...Field[]]);
const words = z.array(z.string().min(1).max(200)).min(1).max(100);
const figure = z.number().min(-1e6).max(1e6);

const test = z.union([
  z.strictObject({ field, is: words }),
  z.strictObject({ field, below: figure }),
  z.strictObject({ field, atLeast: figure }),
  z.strictObject({ field, exceeds: field, by: figure.optional() }),
  z.strictObject({ field, differsFrom: field }),
  z.strictObject({ field, mentions: words }),
  z.strictObject({ field, beforeBirth: z.literal(true) }),
  z.strictObject({ field, missing: z.literal(true) }),
  z.strictObject({ field, given: z.literal(true) }),
]);

/** Says so where it is, instead of taking what lies too deep for a test without a field. */
const tooDeep = z.custom<never>(() => false, `left out: conditions stand at most ${DEEPEST} deep`);

/** A closed language: known fields, known tests, so deep and no deeper. */
export const conditionSchema: z.ZodType<Condition> = deeper(DEEPEST);

function deeper(levels: number): z.ZodType<Condition> {
  if (levels === 0)
    return z.union([
      test,
      z.strictObject({ all: tooDeep }),
      z.strictObject({ any: tooDeep }),
      z.strictObject({ none: tooDeep }),
    ]) as z.ZodType<Condition>;
  const parts = z
    .array(deeper(levels - 1))
    .min(1)
    .max(MOST_PARTS);
  return z.union([
    test,
    z.strictObject({ all: parts }),
    z.strictObject({ any: parts }),
    z.strictObject({ none: parts }),
  ]) as z.ZodType<Condition>;
}

/** Every field that a condition names. */
export function fieldsOf(condition: Condition): Field[] {
  const parts =
    "all" in condition
      ? condition.all
      : "any" in condition
        ? condition.any
        : "none" in condition
          ? condition.none
          : null;
  if (parts) return parts.flatMap(fieldsOf);
  const { field: one, ...rest } = condition as { field: Field; exceeds?: Field; differsFrom?: Field };
  return [one, ...[rest.exceeds, rest.differsFrom].filter((other) => other !== undefined)];
}

const known: ReadonlySet<string> = new Set(conditionFields);
/** "{field}" stands for an answer; anything else in braces would be read as a field that nobody asks. */
const namesKnownFields = (text: string): boolean =>
  [...text.matchAll(/\{([\w.]+)\}/g)].every(([, name]) => known.has(name));
const text = worded(2000);
const filledText = text.refine(namesKnownFields, `text whose {braces} name a field that is asked`);
const evidence = z.array(itemId).max(20);

export const ruleSchema = z.strictObject({
  id: itemId,
  when: conditionSchema,
  decision: z.enum(["proceed", "caution", "defer", "refer", "decline"]),
  because: filledText,
  evidence,
  seeWhom: text.nullable(),
  wouldChange: text,
  overridable: z.boolean(),
  off: z.boolean().optional(),
});

export const questionSchema = z.strictObject({
  id: itemId,
  field,
  question: filledText,
  weighs: z.enum(["defer", "caution"]),
  evidence,
  onlyIf: conditionSchema.optional(),
});
