import type { Head, MapPoint, ScalpSurface, Zone } from "@shadowline/scalp";
import type { Assessment, Plan, PlannedDots } from "@shadowline/treatment";

/** A surface as the graphics card wants it: 32-bit, mm, head frame. */
export type SurfaceScene = {
  readonly positionsMm: Float32Array;
  readonly triangles: Uint32Array;
};

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

export const headScene = ({ mesh }: Head): SurfaceScene => ({
  positionsMm: Float32Array.from(mesh.positionsMm),
  triangles: Uint32Array.from(mesh.triangles),
});

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
