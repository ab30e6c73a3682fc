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

/**
 * Dots for the screen, one a slot; in a plan's own scene slot = rank. Behind those in use is room for dots that a
 * brush adds, so that they need no new scene.
 */
export type DotScene = {
  readonly count: number;
  readonly positionsMm: Float32Array;
  readonly normals: Float32Array;
  /** From 1. */
  readonly session: Uint8Array;
  /** 0 where a slot holds no dot. */
  readonly radiusMm: Float32Array;
  readonly massNg: Float32Array;
  /** x, y, z where each dot that found no room would have stood. */
  readonly unplacedMm: Float32Array;
};

/** Slots of a scene of dots whose dot is new, gone or elsewhere. */
export type DotChange = {
  readonly slots: Uint32Array;
  /** One row for each of `slots`. */
  readonly dots: Omit<DotScene, "count" | "unplacedMm">;
  /** Dots in the whole scene now, and slots in use. */
  readonly count: number;
  readonly used: number;
};

/** What a step of the brush shows. */
export type BrushScene = {
  /** Of the placed scene that this changes. */
  readonly generation: number;
  readonly change: DotChange;
  /** Triangles of the scalp that hold as many dots as the ceiling allows. */
  readonly full: Uint32Array;
  readonly millis: number;
};

/** What a change of the design shows at once. */
export type PlacedScene = {
  /** Counts up with every placement of a planner. */
  readonly generation: number;
  readonly assessment: Assessment;
  readonly scalp: ScalpScene;
  /** Null where the assessment plans no dots. */
  readonly dots: DotScene | null;
  /** Triangles of the scalp that hold as many dots as the ceiling allows. */
  readonly full: Uint32Array;
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

/** Room for a fifth more dots, and for some where there are few. */
const roomFor = (count: number): number => Math.ceil(1.2 * count) + 1024;

export function dotScene({ placement, radiusMm, massNg }: PlannedDots): DotScene {
  const { count } = placement;
  const room = roomFor(count);
  const within = <Row extends Float32Array | Uint8Array>(row: Row, values: ArrayLike<number>): Row => {
    row.set(values);
    return row;
  };
  return {
    count,
    positionsMm: within(new Float32Array(3 * room), placement.positionsMm),
    normals: within(new Float32Array(3 * room), placement.normals),
    session: within(new Uint8Array(room), placement.session),
    radiusMm: within(new Float32Array(room), radiusMm),
    massNg: within(new Float32Array(room), massNg),
    unplacedMm: Float32Array.from(placement.unplacedMm),
  };
}

/** Buffers that move to the page instead of being copied. */
export const buffersOf = (...parts: readonly (object | null)[]): ArrayBuffer[] =>
  parts.flatMap((part) =>
    Object.values(part ?? {}).flatMap((value) =>
      ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
    ),
  );
