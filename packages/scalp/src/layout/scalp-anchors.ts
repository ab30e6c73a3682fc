import { InputError } from "@shadowline/quantity";
import type { Head } from "../head.js";
import type { LandmarkName, PointMm } from "../landmark.js";
import { type EarOnMap, earOnMap } from "./ear-clearance.js";
import { planeOf, toMapPoint } from "./map-point.js";

/** A place of the map plane: degrees to the right of straight up, degrees forward. */
export type PlanePoint = readonly [u: number, v: number];

/** What lines on the scalp are hung from, on the map plane; the client's right first. */
export type ScalpAnchors = {
  readonly midFrontal: PlanePoint;
  readonly frontotemporal: readonly [PlanePoint, PlanePoint];
  readonly temporalPeak: readonly [PlanePoint, PlanePoint];
  /** Only where the head has them. */
  readonly lateralMound: readonly [PlanePoint, PlanePoint] | null;
  readonly inion: PlanePoint;
  /** Where the default scalp ends beside the ears, from the sideburn over the ear to behind it. */
  readonly besideEar: readonly [readonly PlanePoint[], readonly PlanePoint[]];
  /** The ears themselves, closed: nothing inside is scalp. */
  readonly earOutline: readonly [readonly PlanePoint[], readonly PlanePoint[]];
  /** Lowest polar angle that is still above the brow, in front. */
  readonly browDeg: number;
  /** Half the distance between the tragions over the average man's. */
  readonly size: number;
  /** How long a degree of the map is near the vertex, mm. */
  readonly mmPerDeg: number;
};

/** Average distance between the tragions is about 144 mm in men. */
const USUAL_TRAGION_MM = 72;

/** How far the line on the nape lies below the inion, in its middle. Assumption, see boundary.ts. */
export const NAPE_BELOW_INION_MM = 10;

const known = new WeakMap<Head, ScalpAnchors>();

/**
 * Looks for the ears the first time a head is asked about; after that it is remembered.
 *
 * @throws InputError naming each landmark the scalp cannot be laid out without
 */
export function scalpAnchors(head: Head): ScalpAnchors {
  const found = known.get(head);
  if (found) return found;
  const anchors = anchorsOf(head);
  known.set(head, anchors);
  return anchors;
}

function anchorsOf({ landmarks, mesh }: Head): ScalpAnchors {
  const missing: LandmarkName[] = [];
  const at = (name: LandmarkName): PointMm => {
    const found = landmarks[name];
    if (found) return found.atMm;
    missing.push(name);
    return [0, 0, 1];
  };
  const plane = (name: LandmarkName): PlanePoint => planePoint(at(name));
  const rightTragion = at("rightTragion");
  const leftTragion = at("leftTragion");
  const vertex = at("vertex");
  const { rightLateralMound, leftLateralMound } = landmarks;
  const inion = at("inion");
  const size = (rightTragion[0] - leftTragion[0]) / 2 / USUAL_TRAGION_MM;
  const anchors: Omit<ScalpAnchors, "besideEar" | "earOutline"> = {
    midFrontal: plane("midFrontal"),
    frontotemporal: [plane("rightFrontotemporal"), plane("leftFrontotemporal")],
    temporalPeak: [plane("rightTemporalPeak"), plane("leftTemporalPeak")],
    lateralMound:
      rightLateralMound && leftLateralMound
        ? [planePoint(rightLateralMound.atMm), planePoint(leftLateralMound.atMm)]
        : null,
    inion: planePoint(inion),
    browDeg: toMapPoint(at("glabella")).polarDeg,
    size,
    mmPerDeg: (Math.sqrt(vertex[0] * vertex[0] + vertex[1] * vertex[1] + vertex[2] * vertex[2]) * Math.PI) / 180,
  };
  if (missing.length > 0) {
    throw new InputError(missing.map((name) => ({ field: `head.landmarks.${name}`, allowed: "given or estimated" })));
  }
  const ear = (tragion: PointMm, side: 1 | -1): EarOnMap =>
    earOnMap(mesh, tragion, side, size, inion[2] - NAPE_BELOW_INION_MM * size);
  const [right, left] = [ear(rightTragion, 1), ear(leftTragion, -1)];
  return { ...anchors, besideEar: [right.beside, left.beside], earOutline: [right.outline, left.outline] };
}

/** The map plane's place of a point in the head frame. */
export function planePoint(atMm: PointMm): PlanePoint {
  const { u, v } = planeOf(Float64Array.from(atMm));
  return [u[0], v[0]];
}

/** Flat u, v pairs of a few points, for the curves of the map. */
export const flat = (points: readonly PlanePoint[]): Float64Array => Float64Array.from(points.flat());

export const mirrored = ([u, v]: PlanePoint): PlanePoint => [-u, v];

export const polarDegOf = ([u, v]: PlanePoint): number => Math.sqrt(u * u + v * v);
