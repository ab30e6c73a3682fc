import { InputError, type InputIssue } from "@shadowline/quantity";
import type { TriangleMesh } from "@shadowline/scalp";

/** A flat patch in the plane z = 0, facing up, one corner at the origin: `cols` by `rows` cells of two triangles. */
export type SquareSurface = TriangleMesh & { readonly cols: number; readonly rows: number };

/**
 * @param widthMm along x, above 0
 * @param heightMm along y, above 0
 * @param cols cells along x; left out, cells of about 2 mm, at most 512 along a side
 * @throws InputError for sizes that are not above 0 or beyond 10 m
 */
export function squareSurface(
  widthMm: number,
  heightMm: number,
  cols = cellsAlong(widthMm),
  rows = cellsAlong(heightMm),
): SquareSurface {
  const issues: InputIssue[] = [];
  for (const [field, value] of Object.entries({ widthMm, heightMm })) {
    if (value > 0 && value <= 10_000) continue;
    issues.push({ field: `square.${field}`, allowed: "above 0 and at most 10000", found: String(value) });
  }
  if (issues.length > 0) throw new InputError(issues);
  const positionsMm = new Float64Array(3 * (cols + 1) * (rows + 1));
  for (let row = 0; row <= rows; row++) {
    for (let col = 0; col <= cols; col++) {
      const vertex = row * (cols + 1) + col;
      positionsMm[3 * vertex] = (widthMm * col) / cols;
      positionsMm[3 * vertex + 1] = (heightMm * row) / rows;
    }
  }
  const triangles = new Uint32Array(6 * cols * rows);
  for (let row = 0; row < rows; row++) {
    for (let col = 0; col < cols; col++) {
      const corner = row * (cols + 1) + col;
      const above = corner + cols + 1;
      triangles.set([corner, corner + 1, above + 1, corner, above + 1, above], 6 * (row * cols + col));
    }
  }
  return { positionsMm, triangles, cols, rows };
}

const cellsAlong = (mm: number): number => Math.min(512, Math.max(1, Math.ceil(mm / 2))) || 1;
