import { InputError, type InputIssue } from "@shadowline/quantity";
import type { TriangleMesh } from "@shadowline/scalp";
import type { DensityField } from "./dot-placement.js";

/** More dots per cm2 than the skin is ever given; a request beyond is a mistake in units. */
export const HIGHEST_PER_CM2 = 400;

/** The same density everywhere. @throws InputError outside 0 to 400 */
export function uniformDensity(surface: TriangleMesh, perCm2: number): DensityField {
  if (!(perCm2 >= 0 && perCm2 <= HIGHEST_PER_CM2)) throw new InputError([outOfRange("density", perCm2)]);
  return { cornerPerCm2: new Float64Array(surface.triangles.length).fill(perCm2) };
}

/**
 * A density that is continuous over the mesh.
 *
 * @param perVertexCm2 one value a vertex of the mesh
 * @throws InputError for a wrong length or values outside 0 to 400
 */
export function cornersFromVertices(surface: TriangleMesh, perVertexCm2: ArrayLike<number>): DensityField {
  const vertices = surface.positionsMm.length / 3;
  if (perVertexCm2.length !== vertices) {
    const allowed = `one value a vertex (${vertices})`;
    throw new InputError([{ field: "perVertexCm2", allowed, found: perVertexCm2.length }]);
  }
  const issues = valueIssues("perVertexCm2", perVertexCm2);
  if (issues.length > 0) throw new InputError(issues);
  return { cornerPerCm2: Float64Array.from(surface.triangles, (vertex) => perVertexCm2[vertex]) };
}

export function densityIssues({ cornerPerCm2 }: DensityField, triangles: number): InputIssue[] {
  if (cornerPerCm2.length !== 3 * triangles) {
    const allowed = `three values a triangle (${3 * triangles})`;
    return [{ field: "density.cornerPerCm2", allowed, found: cornerPerCm2.length }];
  }
  return valueIssues("density.cornerPerCm2", cornerPerCm2);
}

/** The first few values outside the range; a field that is wrong throughout needs no longer list. */
export function valueIssues(field: string, values: ArrayLike<unknown>): InputIssue[] {
  const issues: InputIssue[] = [];
  for (let i = 0; i < values.length && issues.length < 20; i++) {
    const value = values[i];
    if (typeof value === "number" && value >= 0 && value <= HIGHEST_PER_CM2) continue;
    issues.push(outOfRange(`${field}[${i}]`, value));
  }
  return issues;
}

function outOfRange(field: string, value: unknown): InputIssue {
  const found = typeof value === "number" && !Number.isFinite(value) ? String(value) : (value ?? null);
  return { field, allowed: `a number from 0 to ${HIGHEST_PER_CM2} (dots per cm2)`, found };
}
