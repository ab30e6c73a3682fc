import { baldAreaCm2, type HairField, hairAtStage, type ScalpSurface, stagesAhead } from "@shadowline/scalp";
import type { ClientCase } from "./case.js";
import { courseEnd, hairGrowth, stagedHair } from "./existing-hair.js";
import type { FurtherLoss } from "./plan.js";

/** A client sees the next stages, not the whole scale. */
const STEPS = 2;

/**
 * What further loss would bare around the dots: the next stages by the scale of the case, with the area that would
 * come to less than half of its hair and has more today.
 *
 * Hair goes from what stands today, drawn and painted places included, in the proportion in which the stages differ.
 * Only where the cause is one that goes on; how fast nobody can say.
 */
export function furtherLoss(surface: ScalpSurface, hair: HairField, clientCase: ClientCase): readonly FurtherLoss[] {
  const { cause } = clientCase.intake.hairLoss;
  const { fullPerCm2, course } = clientCase.hair;
  if (cause !== "pattern-loss" && cause !== "diffuse-unpatterned") return [];
  const growth = hairGrowth(clientCase);
  const standing = stagedHair(surface, clientCase).hairsPerCm2;
  const baldNow = baldAreaCm2(surface, hair, fullPerCm2);
  const end = courseEnd(clientCase.hair);
  // Part of the way to a stage, that stage is the next.
  return [...(course !== undefined && course.share < 1 ? [end] : []), ...stagesAhead(end)]
    .slice(0, STEPS)
    .map((stage) => {
      const then = hairAtStage(surface, stage, fullPerCm2, growth).hairsPerCm2;
      const hairsPerCm2 = hair.hairsPerCm2.map((hairs, vertex) =>
        standing[vertex] > 0 ? hairs * Math.min(1, then[vertex] / standing[vertex]) : hairs,
      );
      return {
        stage: stage.diffuse ?? stage.norwood,
        newlyBareCm2: baldAreaCm2(surface, { ...hair, hairsPerCm2 }, fullPerCm2) - baldNow,
      };
    });
}
