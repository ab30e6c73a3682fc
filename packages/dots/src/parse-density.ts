import { InputError, type InputIssue } from "@shadowline/quantity";
import type { TriangleMesh } from "@shadowline/scalp";
import { cornersFromVertices, valueIssues } from "./density-field.js";
import type { DensityField } from "./dot-placement.js";
import { squareSurface } from "./square-surface.js";

/** What a density file goes with: a mesh, or a square whose mesh is cut to fit a grid. */
export type DensityTarget =
  | { readonly mesh: TriangleMesh }
  | { readonly square: { readonly widthMm: number; readonly heightMm: number } };

/** A surface and its density, ready for `placeDots`. */
export type DensitySurface = { readonly surface: TriangleMesh; readonly density: DensityField };

const SHAPES = '{"perVertexCm2":[...]} or, for a square, {"grid":{"cols","rows","cellMm","perCm2"}}';

/**
 * Reads a density file: one value a vertex of a mesh, or a grid of cells over a square. Grid cells are steps:
 * each cell of the mesh holds its value throughout, so every cell asks for exactly value * area.
 *
 * @throws InputError that names each field that is wrong
 */
export function parseDensity(json: unknown, target: DensityTarget): DensitySurface {
  if (typeof json !== "object" || json === null || Array.isArray(json)) fail("density", SHAPES, json);
  const members = json as Record<string, unknown>;
  const unknown = Object.keys(members).filter((key) => key !== "perVertexCm2" && key !== "grid");
  if (unknown.length > 0) fail(`density.${unknown[0]}`, `left out; the file is ${SHAPES}`);
  if ("perVertexCm2" in members === "grid" in members) fail("density", SHAPES);
  if ("grid" in members) {
    if (!("square" in target)) fail("density.grid", 'left out for a mesh, which takes "perVertexCm2"');
    return gridDensity(members.grid, target.square.widthMm, target.square.heightMm);
  }
  const surface = "mesh" in target ? target.mesh : squareSurface(target.square.widthMm, target.square.heightMm, 1, 1);
  const { perVertexCm2 } = members;
  const allowed = "a list of numbers, one a vertex as the file lists them";
  if (!Array.isArray(perVertexCm2)) fail("perVertexCm2", allowed, perVertexCm2);
  return { surface, density: cornersFromVertices(surface, perVertexCm2) };
}

function fail(field: string, allowed: string, found?: unknown): never {
  throw new InputError([{ field, allowed, ...(found === undefined ? {} : { found }) }]);
}

function gridDensity(json: unknown, widthMm: number, heightMm: number): DensitySurface {
  if (typeof json !== "object" || json === null) fail("grid", 'an object {"cols","rows","cellMm","perCm2"}', json);
  const { cols, rows, cellMm, perCm2, ...rest } = json as Record<string, unknown>;
  const issues: InputIssue[] = Object.keys(rest).map((key) => ({ field: `grid.${key}`, allowed: "left out" }));
  const whole = (field: string, value: unknown): number | null => {
    if (Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 2000) return value as number;
    issues.push({ field: `grid.${field}`, allowed: "a whole number from 1 to 2000", found: value ?? null });
    return null;
  };
  const c = whole("cols", cols);
  const r = whole("rows", rows);
  if (!(typeof cellMm === "number" && cellMm > 0 && cellMm <= 10_000)) {
    issues.push({ field: "grid.cellMm", allowed: "a number above 0, at most 10000", found: cellMm ?? null });
  } else {
    // A file's decimals may be rounded; a hundredth of a cell is beyond rounding.
    const fits = (cells: number, sideMm: number): boolean => Math.abs(cells * cellMm - sideMm) <= cellMm / 100;
    if (c !== null && !fits(c, widthMm))
      issues.push({ field: "grid.cols", allowed: `${widthMm} mm wide in all`, found: c * cellMm });
    if (r !== null && !fits(r, heightMm))
      issues.push({ field: "grid.rows", allowed: `${heightMm} mm high in all`, found: r * cellMm });
  }
  if (!Array.isArray(perCm2))
    issues.push({ field: "grid.perCm2", allowed: "a list of numbers", found: perCm2 ?? null });
  else if (c !== null && r !== null && perCm2.length !== c * r) {
    issues.push({ field: "grid.perCm2", allowed: `cols * rows = ${c * r} values`, found: perCm2.length });
  } else issues.push(...valueIssues("grid.perCm2", perCm2));
  if (issues.length > 0 || c === null || r === null) throw new InputError(issues);
  const surface = squareSurface(widthMm, heightMm, c, r);
  const values = perCm2 as number[];
  // Six corners a cell, cells row-major from the bottom like the mesh.
  return {
    surface,
    density: { cornerPerCm2: Float64Array.from(surface.triangles, (_, i) => values[Math.floor(i / 6)]) },
  };
}
