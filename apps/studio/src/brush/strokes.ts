import { type CaseStroke, type ClientCase, MOST_STROKE_PLACES, MOST_STROKES } from "@shadowline/treatment";
import { type Edit, withWantedLook } from "../case/edits.js";
import { type BrushPath, type BrushWay, MOST_PLACES } from "./brush-path.js";
import { asksStrength, type BrushSettings, type BrushTool } from "./brush-settings.js";

/** What the brush as it is held does along a way. */
export function strokeOf(
  {
    tool,
    radiusMm,
    strengthPerCm2,
    holdTotal,
  }: Pick<BrushSettings, "tool" | "radiusMm" | "strengthPerCm2" | "holdTotal">,
  { path, mirrored }: BrushWay,
): CaseStroke {
  const strength = asksStrength(tool) ? strengthPerCm2[tool] : 0;
  return {
    kind: tool === "less" ? "add" : tool === "erase" ? "set" : tool,
    pathMm: placesOf(path),
    ...(mirrored ? { mirroredPathMm: placesOf(mirrored) } : {}),
    radiusMm,
    perCm2: tool === "less" ? -strength : strength,
    ...(holdTotal ? { holdTotal } : {}),
  };
}

function placesOf(path: BrushPath): CaseStroke["pathMm"] {
  const places: CaseStroke["pathMm"] = [];
  for (let at = 0; at < path.length; at += 3) places.push([path[at], path[at + 1], path[at + 2]]);
  return places;
}

/** The tool that made a stroke. */
export function toolOf({ kind, perCm2 }: CaseStroke): BrushTool {
  if (kind === "add") return perCm2 < 0 ? "less" : "add";
  if (kind === "set") return perCm2 === 0 ? "erase" : "set";
  return kind;
}

/** Whether a case has room for one more stroke, be it as long as a stroke can be and on both sides. */
export function takesAnother(strokes: readonly CaseStroke[]): boolean {
  const places = strokes.reduce(
    (sum, { pathMm, mirroredPathMm = [] }) => sum + pathMm.length + mirroredPathMm.length,
    0,
  );
  return strokes.length < MOST_STROKES && places <= MOST_STROKE_PLACES - 2 * MOST_PLACES;
}

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
