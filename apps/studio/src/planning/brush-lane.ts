import type { BrushDeed } from "./brush-preview.js";

/** Sends a deed; what it gives back comes when the deed is done, or was overtaken. */
export type BrushLane = (deed: BrushDeed) => Promise<void>;

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
): BrushLane {
  const waiting: { readonly deed: BrushDeed; readonly done: () => void }[] = [];
  let running = false;

  async function work(): Promise<void> {
    running = true;
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      try {
        onScene(await run(next.deed), next.deed);
      } catch (error) {
        onFailure(error);
      }
      next.done();
    }
    running = false;
  }

  return (deed) => {
    const last = waiting.at(-1);
    if (last?.deed.deed === "step" || last?.deed.deed === "rest") waiting.pop()?.done();
    return new Promise((done) => {
      waiting.push({ deed, done });
      if (!running) void work();
    });
  };
}
