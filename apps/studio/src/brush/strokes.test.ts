import { densityStroke, MOST_STROKE_PLACES, MOST_STROKES } from "@shadowline/treatment";
import { expect, test } from "vitest";
import { MOST_PLACES } from "./brush-path.js";
import { type BrushTool, brushTools, useBrush } from "./brush-settings.js";
import { strokeOf, takesAnother, toolOf } from "./strokes.js";

const held = { radiusMm: 10, strengthPerCm2: { add: 20, less: 15, set: 60 }, holdTotal: false } as const;
const way = { path: [2, 0, 100, 5, 0, 100], mirrored: null };

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
      [2, 0, 100],
      [5, 0, 100],
    ]);
    expect(stroke).not.toHaveProperty("mirroredPathMm");
    expect(densityStroke.parse(stroke)).toEqual(stroke);
    expect(toolOf(stroke)).toBe(tool);
  });
}

test("a stroke on both sides holds both ways", () => {
  const stroke = strokeOf({ ...held, tool: "add" }, { path: [2, 0, 100], mirrored: [-2, 0, 100] });
  expect([stroke.pathMm, stroke.mirroredPathMm]).toEqual([[[2, 0, 100]], [[-2, 0, 100]]]);
  expect(densityStroke.parse(stroke)).toEqual(stroke);
});

test("a case takes strokes until it has as many, or until the longest would be too long", () => {
  const short = strokeOf({ ...held, tool: "add" }, way);
  expect(takesAnother(Array.from({ length: MOST_STROKES - 1 }, () => short))).toBe(true);
  expect(takesAnother(Array.from({ length: MOST_STROKES }, () => short))).toBe(false);
  const mm = Array.from({ length: 3 * MOST_PLACES }, () => 1);
  const longest = strokeOf({ ...held, tool: "add" }, { path: mm, mirrored: mm });
  const room = MOST_STROKE_PLACES / (2 * MOST_PLACES);
  expect(takesAnother(Array.from({ length: room - 1 }, () => longest))).toBe(true);
  expect(takesAnother(Array.from({ length: room }, () => longest))).toBe(false);
});

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
