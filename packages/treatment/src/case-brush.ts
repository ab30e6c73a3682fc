import type { DensityStroke } from "@shadowline/dots";
import { z } from "zod";

/** Farther from a head's origin no skin lies, mm. */
const FARTHEST_MM = 400;
const coordinateMm = z.number().min(-FARTHEST_MM).max(FARTHEST_MM);
/** On the skin, head frame. */
export const placeMm = z.tuple([coordinateMm, coordinateMm, coordinateMm]);

/** As many strokes as a case holds, and places of all of them together: what a file that is sent around can carry. */
export const MOST_STROKES = 500;
export const MOST_STROKE_PLACES = 20_000;

export const strokeKinds = ["add", "set", "soften"] as const;

/**
 * One stroke of the brush over the wanted dots: so many more (or fewer, below zero), so many, or towards what stands
 * around. It works inside the zones to treat and below the ceiling.
 */
export const densityStroke = z.strictObject({
  kind: z.enum(strokeKinds),
  /** The brush's way, place after place, as the head stood when it was drawn. */
  pathMm: z.array(placeMm).min(1).max(500),
  /**
   * The same way on the other side of the head, where both sides are painted at once. A place gets the stroke once,
   * from the nearer way, so that a stroke near the midline does not count twice there.
   */
  mirroredPathMm: z.array(placeMm).min(1).max(500).optional(),
  radiusMm: z.number().min(1).max(60),
  /** Dots, not hairs. Below zero with "add" alone. */
  perCm2: z.number().min(-400).max(400),
  /** What the stroke adds is taken from a ring around it, so that the total stays. */
  holdTotal: z.boolean().optional(),
});
/** As a case holds it. */
export type CaseStroke = z.infer<typeof densityStroke>;

/** A stroke of a case as the brush takes it. */
export const densityStrokeOf = ({ pathMm, mirroredPathMm, ...stroke }: CaseStroke): DensityStroke => ({
  ...stroke,
  pathMm: pathMm.flat(),
  ...(mirroredPathMm ? { secondPathMm: mirroredPathMm.flat() } : {}),
});
