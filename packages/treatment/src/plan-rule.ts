import type { Decision } from "./plan.js";
import type { Figure } from "./plan-figures.js";

/** One test of one figure; a figure that is null passes none. */
export type FigureTest = {
  readonly figure: string;
  readonly above?: number;
  readonly below?: number;
  readonly is?: readonly Figure[];
};

/** What speaks against a plan, or is worth knowing about it, as data. */
export type PlanRule = {
  readonly id: string;
  /** Whose figures it looks at; a rule that several zones meet is one finding that names them. */
  readonly of: "plan" | "zones" | "besides" | "techniques";
  /** All must hold. */
  readonly when: readonly FigureTest[];
  /** None of them stops a plan: they advise. */
  readonly decision: Extract<Decision, "proceed" | "caution" | "defer">;
  /** {figure} becomes the figure, {place} the places. */
  readonly because: string;
  readonly evidence: readonly string[];
  readonly wouldChange: string;
};
