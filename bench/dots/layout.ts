import type { DotPlacement } from "@shadowline/dots";
import type { TriangleMesh } from "@shadowline/scalp";

/** Dots to be measured, against the density that was wanted. */
export type Layout = {
  readonly surface: TriangleMesh;
  readonly cornerPerCm2: Float64Array;
  readonly count: number;
  /** x, y, z a dot. */
  readonly positionsMm: Float64Array;
  /** Wanted dots per cm2 where each dot stands. */
  readonly perCm2: Float64Array;
};

/** A placement beside the density that it was asked for. */
export function layoutOf(surface: TriangleMesh, cornerPerCm2: Float64Array, placed: DotPlacement): Layout {
  const perCm2 = new Float64Array(placed.count);
  for (let i = 0; i < placed.count; i++) {
    const b = placed.barycentric[2 * i];
    const c = placed.barycentric[2 * i + 1];
    const t = 3 * placed.triangle[i];
    perCm2[i] = cornerPerCm2[t] * (1 - b - c) + cornerPerCm2[t + 1] * b + cornerPerCm2[t + 2] * c;
  }
  return { surface, cornerPerCm2, perCm2, count: placed.count, positionsMm: placed.positionsMm };
}

/** Points on a flat surface whose wanted density is what they reached together: how a peer is measured. */
export function planeLayout(surface: TriangleMesh, areaCm2: number, points: readonly (readonly number[])[]): Layout {
  const perCm2 = points.length / areaCm2;
  return {
    surface,
    cornerPerCm2: new Float64Array(surface.triangles.length).fill(perCm2),
    count: points.length,
    positionsMm: Float64Array.from(points.flatMap(([x, y]) => [x, y, 0])),
    perCm2: new Float64Array(points.length).fill(perCm2),
  };
}

/** The first dots of a layout, against the same shape of density. */
export function prefixOf(layout: Layout, share: number): Layout {
  return {
    ...layout,
    count: Math.round(share * layout.count),
    cornerPerCm2: layout.cornerPerCm2.map((value) => value * share),
    perCm2: layout.perCm2.map((value) => value * share),
  };
}

/** Spacing of a hexagonal lattice of a density. */
export const hexSpacingMm = (perCm2: number): number => 10 * Math.sqrt(2 / (Math.sqrt(3) * perCm2));
