import type { BrushDeed } from "./brush-preview.js";

/**
 * Sends what a hand does with the brush to the planner, one deed at a time and in order.
 *
 * The way of a stroke comes whole with every deed, so a deed that waits is overtaken by the next of its stroke, and
 * the screen follows the hand by at most two. What ends a stroke is never left out.
 */
export function brushLane<Scene>(
  run: (deed: BrushDeed) => Promise<Scene>,
  onScene: (scene: Scene, deed: BrushDeed) => void,
  onFailure: (error: unknown) => void,
): (deed: BrushDeed) => void {
  const waiting: BrushDeed[] = [];
  let running = false;

  async function work(): Promise<void> {
    running = true;
    for (let deed = waiting.shift(); deed; deed = waiting.shift()) {
      try {
        onScene(await run(deed), deed);
      } catch (error) {
        onFailure(error);
      }
    }
    running = false;
  }

  return (deed) => {
    const last = waiting.at(-1);
    if (last?.deed === "step" || last?.deed === "rest") waiting.pop();
    waiting.push(deed);
    if (!running) void work();
  };
}
