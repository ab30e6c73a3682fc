import type { DotState } from "../dot-state.js";
import type { PreparedSurface } from "../prepared-surface.js";
import { FRONT_MM, FRONT_UNREST, SINGLES_MM } from "./natural-law.js";
import type { NaturalLayout } from "./natural-layout.js";

/** Dots as far as their place on a triangle goes. */
type PlacedOnTriangles = Pick<DotState, "slot" | "barycentric">;

/**
 * How far behind the front edge a dot stands, mm; Infinity where there is no front, or it is far at one of the
 * triangle's corners.
 */
export function behindFrontMm(
  { triangleAt }: PreparedSurface,
  { frontMm }: NaturalLayout,
  { slot, barycentric }: PlacedOnTriangles,
  dot: number,
): number {
  if (!frontMm) return Infinity;
  const t = 3 * triangleAt[slot[dot]];
  const b = barycentric[2 * dot];
  const c = barycentric[2 * dot + 1];
  const mm = (1 - b - c) * frontMm[t] + b * frontMm[t + 1] + c * frontMm[t + 2];
  // Nothing of an infinite corner is no number.
  return mm >= 0 ? mm : Infinity;
}

/** 1 where only single hairs stand, 0 where units are as everywhere. */
export function singlesOnly(behindMm: number): number {
  if (!(behindMm < FRONT_MM)) return 0;
  return behindMm <= SINGLES_MM ? 1 : (FRONT_MM - behindMm) / (FRONT_MM - SINGLES_MM);
}

/** Times the unrest of the layout behind. */
export function frontUnrest(behindMm: number): number {
  return behindMm < FRONT_MM ? FRONT_UNREST + ((1 - FRONT_UNREST) * behindMm) / FRONT_MM : 1;
}
