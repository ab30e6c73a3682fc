import type { Decision } from "../plan.js";
import type { Condition, Field } from "./condition.js";

/** One reason to go on, take care, wait, send on or say no. */
export type Rule = {
  /** Kebab-case, stable. */
  readonly id: string;
  readonly when: Condition;
  readonly decision: Decision;
  /** What was answered and why it matters. "{field}" stands for the answer. */
  readonly because: string;
  readonly evidence: readonly string[];
  readonly seeWhom: string | null;
  readonly wouldChange: string;
  /** A named person may go on all the same; matters only where the decision is graver than caution. */
  readonly overridable: boolean;
  /** A clinic switched it off; never so as published. */
  readonly off?: boolean;
};

export const dermatologist = "a dermatologist";
export const restorationSpecialist = "a hair-restoration specialist";
export const endocrinologist = "an endocrinologist or gynaecologist";
export const treatingPhysician = "the treating physician";
export const prescriber = "the physician who prescribes it";
export const mentalHealth = "a psychotherapist or psychiatrist";

/** The field was answered with "yes". */
export const yes = (field: Field): Condition => ({ field, is: ["yes"] });
/** The field was answered with "no". */
export const no = (field: Field): Condition => ({ field, is: ["no"] });
