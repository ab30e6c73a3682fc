import { nearestOnSurface, type PointMm } from "@shadowline/scalp";
import { type CaseStroke, headOf, type PlanStage, parseCase, planCase } from "@shadowline/treatment";
import { brushPreview } from "../../apps/studio/src/planning/brush-preview.js";

const STROKES = 4;
/** The first strokes still compile code. */
const FIRST_STROKES = 2;
const STEPS = 30;

type PlacedStage = Extract<PlanStage, { stage: "placed" }>;
type SkinAt = (place: PointMm) => PointMm;

/**
 * What the studio's planner takes for each step of a brush, here without browser, drawing and messages, ms: strokes
 * from front to back, on one side of the head and on both at once.
 */
export function plannerSteps(document: unknown): { readonly oneSide: number[]; readonly bothSides: number[] } {
  const clientCase = parseCase(document);
  if ("scan" in clientCase.head) throw new RangeError("no scan is read here");
  const head = headOf(clientCase.head);
  const nearest = nearestOnSurface(head.mesh);
  const skinAt: SkinAt = (place) => nearest(place).atMm;
  const stage = placedStage((onStage) => planCase(clientCase, head, onStage));
  return { oneSide: steps(stage, skinAt, false), bothSides: steps(stage, skinAt, true) };
}

/** As far as the dots; what follows takes longer than all the rest. */
function placedStage(plan: (onStage: (stage: PlanStage) => void) => unknown): PlacedStage {
  const found: PlacedStage[] = [];
  const enough = new Error("placed");
  try {
    plan((stage) => {
      if (stage.stage !== "placed") return;
      found.push(stage);
      throw enough;
    });
  } catch (caught) {
    if (caught !== enough) throw caught;
  }
  return found[0];
}

function steps({ brush: start, dots }: PlacedStage, skinAt: SkinAt, bothSides: boolean): number[] {
  const brush = brushPreview(start, dots, 2 * dots.placement.count);
  const millis: number[] = [];
  for (let stroke = 0; stroke < STROKES; stroke++) {
    const way = (side: 1 | -1, places: number): CaseStroke["pathMm"] =>
      Array.from({ length: places }, (_, place) => {
        const [x, y, z] = skinAt([side * (25 + 8 * stroke), -90 + 6 * place, 200]);
        return [x, y, z];
      });
    for (let step = 1; step <= STEPS; step++) {
      const oneSide: CaseStroke = { kind: "add", pathMm: way(-1, step), radiusMm: 10, perCm2: 20 };
      const painted = bothSides ? { ...oneSide, mirroredPathMm: way(1, step) } : oneSide;
      const began = performance.now();
      brush[step === STEPS ? "keep" : "step"](painted);
      brush.full();
      if (stroke >= FIRST_STROKES) millis.push(performance.now() - began);
    }
  }
  return millis;
}
