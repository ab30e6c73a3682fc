import type { PlanRule } from "./plan-rule.js";
import { rulesOnCourse } from "./rules-on-course.js";
import { rulesOnDensity } from "./rules-on-density.js";
import { rulesOnHead } from "./rules-on-head.js";
import { rulesOnLook } from "./rules-on-look.js";
import { rulesOnTechnique } from "./rules-on-technique.js";

/** What is looked for in a plan's own figures, as published; findings come in this order. */
export const planRules: readonly PlanRule[] = [
  ...rulesOnDensity,
  ...rulesOnTechnique,
  ...rulesOnHead,
  ...rulesOnCourse,
  ...rulesOnLook,
];
