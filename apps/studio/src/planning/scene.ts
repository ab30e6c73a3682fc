import type { InputIssue } from "@shadowline/quantity";
import type { AreaMeasure, Head, LineMeasure, MapPoint, PointMm, ScalpSurface, Zone } from "@shadowline/scalp";
import type { Assessment, Plan, PlannedDots } from "@shadowline/treatment";

/** A surface as the graphics card wants it: 32-bit, mm, head frame. */
export type SurfaceScene = {
  readonly positionsMm: Float32Array;
  readonly triangles: Uint32Array;
};

/** All that is known of a head beside its surface. */
export type HeadFacts = Omit<Head, "mesh"> & { readonly triangles: number };

export type HeadScene = SurfaceScene & { readonly facts: HeadFacts };

/** What a tape or a polygon on the head measures. */
export type MeasuredScene = {
  /** The shortest way over the skin from place to place; around, where it is closed. */
  readonly alongMm: number;
  /** A tape pulled taut, and through the air; null for an area. */
  readonly tapeMm: number | null;
  readonly straightMm: number | null;
  /** Inside; null for a tape. */
  readonly areaCm2: number | null;
  /** The way it was measured, x0, y0, z0, ... */
  readonly pathMm: Float32Array;
};

/** What became of a scan that was given: a head, or why not, each reason with its field. */
export type ScanReading = { readonly head: HeadScene } | { readonly issues: readonly InputIssue[] };

export type ScalpScene = SurfaceScene & {
  readonly normals: Float32Array;
  readonly triangleZone: Uint8Array;
  readonly zones: readonly Zone[];
  readonly areaCm2: number;
  readonly hairlinePoints: readonly MapPoint[];
  readonly hairlineCurveMm: Float32Array;
  readonly hairlineLengthMm: number;
  readonly featherMm: number;
  readonly irregularityMm: number;
  readonly style: string;
  readonly boundaryMm: Float32Array;
};

/** Dots for the screen, position = rank. */
export type DotScene = {
  readonly count: number;
  readonly positionsMm: Float32Array;
  readonly normals: Float32Array;
  /** From 1. */
  readonly session: Uint8Array;
  readonly radiusMm: Float32Array;
  readonly massNg: Float32Array;
};

/** What a change of the design shows at once. */
export type PlacedScene = {
  readonly assessment: Assessment;
  readonly scalp: ScalpScene;
  /** Null where the assessment plans no dots. */
  readonly dots: DotScene | null;
  readonly millis: number;
};

export type PlannedScene = { readonly plan: Plan; readonly millis: number };

export const headScene = ({ mesh, ...facts }: Head): HeadScene => ({
  positionsMm: Float32Array.from(mesh.positionsMm),
  triangles: Uint32Array.from(mesh.triangles),
  facts: { ...facts, triangles: mesh.triangles.length / 3 },
});

export const tapeScene = (
  { tapeMm, geodesicMm, pathMm }: LineMeasure,
  placesMm: readonly PointMm[],
): MeasuredScene => ({
  alongMm: geodesicMm,
  tapeMm,
  straightMm: wayMm(placesMm.flat()),
  areaCm2: null,
  pathMm: Float32Array.from(pathMm),
});

export const areaScene = ({ areaCm2, outlineMm }: AreaMeasure): MeasuredScene => ({
  alongMm: wayMm(outlineMm),
  tapeMm: null,
  straightMm: null,
  areaCm2,
  pathMm: Float32Array.from(outlineMm),
});

/** Length of a way from corner to corner. */
function wayMm(xyzMm: ArrayLike<number>): number {
  let length = 0;
  for (let i = 3; i < xyzMm.length; i += 3) {
    const [x, y, z] = [0, 1, 2].map((axis) => xyzMm[i + axis] - xyzMm[i + axis - 3]);
    length += Math.hypot(x, y, z);
  }
  return length;
}

export const scalpScene = (scalp: ScalpSurface): ScalpScene => ({
  positionsMm: Float32Array.from(scalp.mesh.positionsMm),
  triangles: Uint32Array.from(scalp.mesh.triangles),
  normals: Float32Array.from(scalp.normals),
  triangleZone: Uint8Array.from(scalp.triangleZone),
  zones: scalp.zones,
  areaCm2: scalp.areaCm2,
  hairlinePoints: scalp.hairline.points,
  hairlineCurveMm: Float32Array.from(scalp.hairline.curveMm),
  hairlineLengthMm: scalp.hairline.lengthMm,
  featherMm: scalp.hairline.featherMm,
  irregularityMm: scalp.hairline.irregularityMm,
  style: scalp.hairline.style,
  boundaryMm: Float32Array.from(scalp.boundaryMm),
});

export const dotScene = ({ placement, radiusMm, massNg }: PlannedDots): DotScene => ({
  count: placement.count,
  positionsMm: Float32Array.from(placement.positionsMm),
  normals: Float32Array.from(placement.normals),
  session: Uint8Array.from(placement.session),
  radiusMm: Float32Array.from(radiusMm),
  massNg: Float32Array.from(massNg),
});

/** Buffers that move to the page instead of being copied. */
export const buffersOf = (...parts: readonly (object | null)[]): ArrayBuffer[] =>
  parts.flatMap((part) =>
    Object.values(part ?? {}).flatMap((value) =>
      ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
    ),
  );
