import type { ScalpSurface } from "@shadowline/scalp";
import type { PlannedDots } from "./place.js";
import type { Assessment } from "./plan.js";
import type { ZonePrescription } from "./prescribe.js";

/** How far a plan has come; each stage carries what it adds, so a screen can show it at once. */
export type PlanStage =
  | { readonly stage: "assessed"; readonly assessment: Assessment }
  | { readonly stage: "laid-out"; readonly scalp: ScalpSurface }
  | { readonly stage: "prescribed"; readonly prescriptions: readonly ZonePrescription[] }
  | { readonly stage: "placed"; readonly scalp: ScalpSurface; readonly dots: PlannedDots }
  | { readonly stage: "predicted" };
