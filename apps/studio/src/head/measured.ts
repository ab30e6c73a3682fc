import type { PointMm } from "@shadowline/scalp";
import { useEffect, useState } from "react";
import { usePlanner } from "../planning/PlanningContext.js";
import type { HeadScene, MeasuredScene } from "../planning/scene.js";
import type { HeadTool } from "./head-tool.js";

export type MeasuringTool = Extract<HeadTool, "tape" | "area">;
export const isMeasuring = (tool: HeadTool): tool is MeasuringTool => tool === "tape" || tool === "area";

/** Fewest places that have a length or an area. */
export const fewestPlaces: Readonly<Record<MeasuringTool, number>> = { tape: 2, area: 3 };

export type Measured =
  | { readonly state: "waiting" }
  | { readonly state: "working" }
  | { readonly state: "done"; readonly found: MeasuredScene }
  /** The places enclose nothing, or lie on parts of the scan that do not hang together. */
  | { readonly state: "refused"; readonly sentence: string };

/**
 * What lies between places that were clicked on a head, measured along its surface in the planner's thread.
 *
 * @param head measured again when another one comes
 */
export function useMeasured(tool: HeadTool, places: readonly PointMm[], head: HeadScene): Measured {
  const planner = usePlanner();
  const [measured, setMeasured] = useState<Measured>({ state: "waiting" });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the planner measures on the head it shows, which is this one
  useEffect(() => {
    if (!isMeasuring(tool) || places.length < fewestPlaces[tool]) return setMeasured({ state: "waiting" });
    let wanted = true;
    setMeasured((before) => (before.state === "done" ? before : { state: "working" }));
    planner
      .measure(tool, places)
      .then((found) => {
        if (wanted) setMeasured("sentence" in found ? { state: "refused", ...found } : { state: "done", found });
      })
      .catch((error: unknown) => {
        if (wanted) setMeasured({ state: "refused", sentence: error instanceof Error ? error.message : "" });
      });
    return () => {
      wanted = false;
    };
  }, [planner, tool, places, head]);
  return measured;
}
