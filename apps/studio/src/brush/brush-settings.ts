import { create } from "zustand";

/** What a stroke does to the dots under it. */
export const brushTools = ["add", "less", "set", "erase", "soften"] as const;
export type BrushTool = (typeof brushTools)[number];

/** Across its middle; from a scar's edge to a hand's breadth. */
export const LEAST_RADIUS_MM = 2;
export const MOST_RADIUS_MM = 40;

/** Tools that ask how much. */
const strengthTools = ["add", "less", "set"] as const;
export type StrengthTool = (typeof strengthTools)[number];
export const asksStrength = (tool: BrushTool): tool is StrengthTool => strengthTools.some((one) => one === tool);

/** Dots per cm2 that a strength may ask for: a change by steps that the eye sees, a level up to the densest scalps. */
export const strengthRange: Readonly<Record<StrengthTool, { readonly least: number; readonly most: number }>> = {
  add: { least: 1, most: 100 },
  less: { least: 1, most: 100 },
  set: { least: 0, most: 250 },
};

/** How the brush is held; not part of the case. */
export type BrushSettings = {
  readonly on: boolean;
  readonly tool: BrushTool;
  readonly radiusMm: number;
  readonly strengthPerCm2: Readonly<Record<StrengthTool, number>>;
  /** What a stroke adds is taken from around it, and the other way round. */
  readonly holdTotal: boolean;
  readonly set: (part: Partial<Pick<BrushSettings, "on" | "tool" | "holdTotal">>) => void;
  readonly setStrength: (tool: StrengthTool, perCm2: number) => void;
  readonly setRadius: (radiusMm: number) => void;
};

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

export const useBrush = create<BrushSettings>()((set) => ({
  on: false,
  tool: "add",
  radiusMm: 10,
  strengthPerCm2: { add: 20, less: 20, set: 60 },
  holdTotal: false,
  set: (part) => set(part),
  setStrength: (tool, perCm2) =>
    set(({ strengthPerCm2 }) => {
      const { least, most } = strengthRange[tool];
      return { strengthPerCm2: { ...strengthPerCm2, [tool]: within(perCm2, least, most) } };
    }),
  setRadius: (radiusMm) => set({ radiusMm: within(radiusMm, LEAST_RADIUS_MM, MOST_RADIUS_MM) }),
}));
