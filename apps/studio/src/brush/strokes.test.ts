import { densityStroke } from "@shadowline/treatment";
import { expect, test } from "vitest";
import { type BrushTool, brushTools, useBrush } from "./brush-settings.js";
import { strokeOf, toolOf } from "./strokes.js";

const held = { radiusMm: 10, strengthPerCm2: { add: 20, less: 15, set: 60 }, holdTotal: false } as const;
const way = [0, 0, 100, 3, 0, 100];

const wanted: Readonly<Record<BrushTool, readonly [kind: string, perCm2: number]>> = {
  add: ["add", 20],
  less: ["add", -15],
  set: ["set", 60],
  erase: ["set", 0],
  soften: ["soften", 0],
};
for (const tool of brushTools) {
  test(`${tool}: a stroke that the case takes, and that tells its tool again`, () => {
    const stroke = strokeOf({ ...held, tool }, way);
    expect([stroke.kind, stroke.perCm2]).toEqual(wanted[tool]);
    expect(stroke.pathMm).toEqual([
      [0, 0, 100],
      [3, 0, 100],
    ]);
    expect(densityStroke.parse(stroke)).toEqual(stroke);
    expect(toolOf(stroke)).toBe(tool);
  });
}

test("the total is held only where that was asked for", () => {
  expect(strokeOf({ ...held, tool: "add" }, way)).not.toHaveProperty("holdTotal");
  expect(strokeOf({ ...held, tool: "add", holdTotal: true }, way).holdTotal).toBe(true);
});

test("size and strength stay within what a case takes", () => {
  const { setRadius, setStrength } = useBrush.getState();
  for (const [asked, got] of [
    [0, 2],
    [500, 40],
    [7.5, 7.5],
  ]) {
    setRadius(asked);
    expect(useBrush.getState().radiusMm).toBe(got);
  }
  setStrength("set", 9999);
  expect(densityStroke.safeParse(strokeOf({ ...useBrush.getState(), tool: "set" }, way)).success).toBe(true);
});
