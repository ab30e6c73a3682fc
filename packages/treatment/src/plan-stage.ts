import type { DotRequest, PreparedSurface } from "@shadowline/dots";
import type { ScalpSurface } from "@shadowline/scalp";
import type { PlannedDots } from "./place.js";
import type { Assessment } from "./plan.js";
import type { ZonePrescription } from "./prescribe.js";

/** How far a plan has come; each stage carries what it adds, so a screen can show it at once. */
export type PlanStage =
  | { readonly stage: "assessed"; readonly assessment: Assessment }
  | { readonly stage: "laid-out"; readonly scalp: ScalpSurface }
  | { readonly stage: "prescribed"; readonly prescriptions: readonly ZonePrescription[] }
  | { readonly stage: "placed"; readonly scalp: ScalpSurface; readonly dots: PlannedDots; readonly brush: BrushStart }
  | { readonly stage: "predicted" };

/** What a further stroke starts from: a preview of it re-plans the stage's own dots. */
export type BrushStart = {
  readonly prepared: PreparedSurface;
  /** Wanted dots after the strokes so far, three a triangle, without hair that was measured one by one. */
  readonly dotsPerCm2: Float64Array;
  /** The request of a plan for such a density, with all else as the stage's dots were asked for. */
  readonly requestFor: (dotsPerCm2: Float64Array) => DotRequest;
  /** Most dots, three a triangle; 0 where a stroke sets none. */
  readonly ceilingPerCm2: Float64Array;
};
