import type { LandmarkName } from "@shadowline/scalp";
import { create } from "zustand";

/** What a hand on the head does: move a landmark, bend the boundary, or measure. */
export const headTools = ["landmarks", "boundary", "tape", "area"] as const;
export type HeadTool = (typeof headTools)[number];

type HeadToolState = {
  readonly tool: HeadTool;
  /** The one that is chosen in the list. */
  readonly landmark: LandmarkName | null;
  readonly choose: (tool: HeadTool) => void;
  readonly chooseLandmark: (name: LandmarkName | null) => void;
};

/** How the head tab is worked with; not part of the case. */
export const useHeadTool = create<HeadToolState>()((set) => ({
  tool: "landmarks",
  landmark: null,
  choose: (tool) => set({ tool }),
  chooseLandmark: (landmark) => set(landmark === null ? { landmark } : { landmark, tool: "landmarks" }),
}));
