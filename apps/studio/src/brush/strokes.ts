import type { CaseStroke, ClientCase } from "@shadowline/treatment";
import { type Edit, withWantedLook } from "../case/edits.js";
import type { BrushPath } from "./brush-path.js";
import { asksStrength, type BrushSettings, type BrushTool } from "./brush-settings.js";

/** What the brush as it is held does along a way. */
export function strokeOf(
  {
    tool,
    radiusMm,
    strengthPerCm2,
    holdTotal,
  }: Pick<BrushSettings, "tool" | "radiusMm" | "strengthPerCm2" | "holdTotal">,
  path: BrushPath,
): CaseStroke {
  const pathMm: CaseStroke["pathMm"] = [];
  for (let at = 0; at < path.length; at += 3) pathMm.push([path[at], path[at + 1], path[at + 2]]);
  const strength = asksStrength(tool) ? strengthPerCm2[tool] : 0;
  return {
    kind: tool === "less" ? "add" : tool === "erase" ? "set" : tool,
    pathMm,
    radiusMm,
    perCm2: tool === "less" ? -strength : strength,
    ...(holdTotal ? { holdTotal } : {}),
  };
}

/** The tool that made a stroke. */
export function toolOf({ kind, perCm2 }: CaseStroke): BrushTool {
  if (kind === "add") return perCm2 < 0 ? "less" : "add";
  if (kind === "set") return perCm2 === 0 ? "erase" : "set";
  return kind;
}

/** As many as a case holds. */
export const MOST_STROKES = 500;

export const withStroke =
  (stroke: CaseStroke): Edit =>
  (document) =>
    withStrokes([...document.wantedLook.strokes, stroke])(document);

export const withoutStroke =
  (at: number): Edit =>
  (document) =>
    withStrokes(document.wantedLook.strokes.filter((_, other) => other !== at))(document);

export const withoutStrokes: Edit = (document) => withStrokes([])(document);

const withStrokes = (strokes: ClientCase["wantedLook"]["strokes"]): Edit => withWantedLook({ strokes });
