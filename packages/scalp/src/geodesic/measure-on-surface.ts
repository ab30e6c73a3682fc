import { InputError } from "@shadowline/quantity";
import type { PointMm } from "../landmark.js";
import { alongPath, tapeArc } from "../measure/tape-arc.js";
import { cross, distance, lengthOf, minus, plus } from "../point.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { geodesicPath } from "./geodesic-path.js";
import { regionAreaCm2 } from "./region-area.js";
import { placeMm, type SurfacePlace } from "./surface-place.js";

export type LineMeasure = {
  /** A tape pulled taut from place to place: it bridges hollows. */
  readonly tapeMm: number;
  /** The shortest way over the skin from place to place. */
  readonly geodesicMm: number;
  /** That way, to be drawn: x, y, z, ... */
  readonly pathMm: Float64Array;
};

export type AreaMeasure = {
  readonly areaCm2: number;
  /** The outline's sides over the skin, closed: x, y, z, ... */
  readonly outlineMm: Float64Array;
};

/**
 * Length of a line over places that a person set on a surface.
 *
 * The tape lies in the plane of two neighbouring places and the middle of the shortest way between them,
 * and its length is that of the convex hull of the section, as for all tape figures.
 *
 * @throws InputError for places: fewer than 2, or not connected over the surface
 */
export function measureLine(mesh: TriangleMesh, places: readonly SurfacePlace[]): LineMeasure {
  if (places.length < 2) throw new InputError([{ field: "places", allowed: "at least 2 places" }]);
  const path: number[] = [];
  let tapeMm = 0;
  let geodesicMm = 0;
  for (let i = 1; i < places.length; i++) {
    const way = connected(mesh, places[i - 1], places[i]);
    geodesicMm += way.lengthMm;
    tapeMm += tapeBetween(mesh, places[i - 1], places[i], way.pathMm, way.lengthMm);
    for (let k = i > 1 ? 3 : 0; k < way.pathMm.length; k++) path.push(way.pathMm[k]);
  }
  return { tapeMm, geodesicMm, pathMm: Float64Array.from(path) };
}

/**
 * Area inside a closed outline through places that a person set on a surface; its sides are shortest ways.
 *
 * @throws InputError for places: fewer than 3, not connected, or an outline that crosses itself
 */
export function measureArea(mesh: TriangleMesh, places: readonly SurfacePlace[]): AreaMeasure {
  const areaCm2 = regionAreaCm2(mesh, places);
  const outline: number[] = [];
  places.forEach((from, i) => {
    const { pathMm } = connected(mesh, from, places[(i + 1) % places.length]);
    for (let k = i > 0 ? 3 : 0; k < pathMm.length; k++) outline.push(pathMm[k]);
  });
  return { areaCm2, outlineMm: Float64Array.from(outline) };
}

function connected(mesh: TriangleMesh, from: SurfacePlace, to: SurfacePlace) {
  const way = geodesicPath(mesh, from, to);
  if (way.lengthMm < Infinity) return way;
  throw new InputError([{ field: "places", allowed: "places on one connected surface" }]);
}

function tapeBetween(
  mesh: TriangleMesh,
  from: SurfacePlace,
  to: SurfacePlace,
  pathMm: Float64Array,
  lengthMm: number,
): number {
  const start = placeMm(mesh, from);
  const end = placeMm(mesh, to);
  const chord = distance(start, end);
  if (!(chord > 1e-6)) return 0;
  // Where the way is all but straight the skin's normal says which side is up.
  const outward = plus(normalOf(mesh, from.triangle), normalOf(mesh, to.triangle));
  const middle = plus(alongPath(pathMm, lengthMm / 2), outward, 0.02 * chord);
  const towards = minus(middle, start);
  const along = minus(end, start);
  if (!(lengthOf(cross(towards, along)) > 1e-9 * chord * chord)) return chord;
  return tapeArc(mesh, start, end, middle).lengthMm;
}

function normalOf({ positionsMm: p, triangles }: TriangleMesh, triangle: number): PointMm {
  const corner = (k: number): PointMm => {
    const i = 3 * triangles[3 * triangle + k];
    return [p[i], p[i + 1], p[i + 2]];
  };
  const normal = cross(minus(corner(1), corner(0)), minus(corner(2), corner(0)));
  const size = lengthOf(normal);
  return size > 0 ? [normal[0] / size, normal[1] / size, normal[2] / size] : [0, 0, 0];
}
