import type { LandmarkName } from "@shadowline/scalp";
import { create } from "zustand";

/** What a hand on the head does: move a landmark, bend the boundary, or measure. */
export const headTools = ["landmarks", "boundary", "tape", "area"] as const;
export type HeadTool = (typeof headTools)[number];

type HeadToolState = {
  readonly tool: HeadTool;
  /** The landmark that was chosen in the list; counts up with every press, so that the same can be asked for again. */
  readonly chosen: { readonly name: LandmarkName; readonly press: number } | null;
  readonly choose: (tool: HeadTool) => void;
  readonly chooseLandmark: (name: LandmarkName) => void;
};

/** How the head tab is worked with; not part of the case. */
export const useHeadTool = create<HeadToolState>()((set) => ({
  tool: "landmarks",
  chosen: null,
  choose: (tool) => set({ tool }),
  chooseLandmark: (name) =>
    set(({ chosen }) => ({ tool: "landmarks", chosen: { name, press: (chosen?.press ?? 0) + 1 } })),
}));
