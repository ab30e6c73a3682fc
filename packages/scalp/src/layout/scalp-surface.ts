import type { PointMm } from "../landmark.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import type { MapCurve } from "./map-curve.js";
import type { ScalpAnchors } from "./scalp-anchors.js";

/**
 * A place on the head as seen from the head frame's origin, so that a design fits any head.
 *
 * `azimuthDeg`: 0 forward, positive to the client's right, -180 to 180. `polarDeg`: from straight up
 * (0) downwards, 0 to 150.
 */
export type MapPoint = { readonly azimuthDeg: number; readonly polarDeg: number };

export const zoneIds = [
  "frontal",
  "midscalp",
  "crown",
  "temple-left",
  "temple-right",
  "parietal-left",
  "parietal-right",
  "occipital",
] as const;

/** One of the eight zones; a scar brings an id of its own ("scar-1"). */
export type ZoneId = (typeof zoneIds)[number] | `scar-${number}`;

export const scarKinds = ["strip", "punctate", "plugs", "irregular", "atrophic", "hypertrophic"] as const;
export type ScarKind = (typeof scarKinds)[number];

export const hairlineStyles = ["soft", "natural", "defined", "receded", "feminine", "afro-textured"] as const;
export type HairlineStyle = (typeof hairlineStyles)[number];

/** A small round scar. */
export type ScarPoint = MapPoint & {
  /** Where it differs from the others of its field, 0.3 to 20 mm. */
  readonly diameterMm?: number | undefined;
};

/** Where a scar lies: exactly one of polygon, points and centre line. */
export type ScarShape = {
  /** Closed polygon that does not cross itself, at least 3 points. */
  readonly polygon?: readonly MapPoint[] | undefined;
  /** Centres of small round scars: circles of their diameter on the skin; where they overlap, skin counts once. */
  readonly points?: readonly ScarPoint[] | undefined;
  /** Of all points that name none of their own, 0.3 to 20 mm. */
  readonly diameterMm?: number | undefined;
  /** Middle of a strip, at least 2 points, joined by the shortest way. */
  readonly centreLine?: readonly MapPoint[] | undefined;
  /** Of the strip, across its centre line over the skin, 0.3 to 60 mm. */
  readonly widthMm?: number | undefined;
};

/** What a person drew. Everything left out follows from the landmarks. */
export type ScalpDesign = {
  /** Closed curve around the scalp, in order; at least 6 points. */
  readonly boundary?: readonly MapPoint[];
  readonly hairline?: {
    readonly style?: HairlineStyle;
    /** From the client's right to the left; at least 3 points. */
    readonly points?: readonly MapPoint[];
    /** Width over which density rises from none to full behind the line, 0 to 30 mm. */
    readonly featherMm?: number;
    /** Root mean square of the line's wander about the drawn curve, 0 to 5 mm. */
    readonly irregularityMm?: number;
  };
  readonly scars?: readonly (ScarShape & {
    readonly id: `scar-${number}`;
    readonly kind: ScarKind;
  })[];
};

export type Zone = {
  readonly id: ZoneId;
  readonly areaCm2: number;
  /** Only a scar has one. */
  readonly scarKind?: ScarKind;
};

/**
 * The scalp cut out of a head, every triangle in exactly one zone.
 *
 * The cut runs through triangles along the boundary, zone borders and scars, so areas add up without
 * rounding to whole triangles and a dot's zone is its triangle's.
 */
export type ScalpSurface = {
  readonly mesh: TriangleMesh;
  /** Unit outward normals per vertex of `mesh`, smooth over the head; length 3 * vertices. */
  readonly normals: Float64Array;
  /** Position in `zones`, one a triangle. */
  readonly triangleZone: Uint8Array;
  readonly zones: readonly Zone[];
  readonly areaCm2: number;
  /**
   * Geodesic mm from the hair's front edge, per vertex: positive behind it, negative in front. The edge
   * is the drawn line, kept back by its wander (`irregularityMm`); far from the line the wander fades out.
   */
  readonly hairlineOffsetMm: Float64Array;
  readonly hairline: {
    readonly style: HairlineStyle;
    readonly featherMm: number;
    readonly irregularityMm: number;
    /** The control points as drawn or as derived from the landmarks, right to left. */
    readonly points: readonly MapPoint[];
    /** The drawn curve on the surface, sampled every millimetre or finer; length 3n. */
    readonly curveMm: Float64Array;
    readonly lengthMm: number;
  };
  /** Closed boundary on the surface, sampled; length 3n. */
  readonly boundaryMm: Float64Array;
  /** Per vertex of `mesh`, degrees: where it lies on the map. */
  readonly azimuthDeg: Float64Array;
  readonly polarDeg: Float64Array;
  /** Where the drawn line meets the midline. */
  readonly midFrontalMm: PointMm;
  /** What the lines hang from; the hair field is mapped by it. */
  readonly anchors: ScalpAnchors;
  /** Where natural hair ends, closed, on the map plane; the drawn hairline may run in front of it. */
  readonly naturalBoundary: MapCurve;
};
