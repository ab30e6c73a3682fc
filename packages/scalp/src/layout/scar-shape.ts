import { cos, sin } from "@shadowline/numeric";
import type { InputIssue } from "@shadowline/quantity";
import type { PointMm } from "../landmark.js";
import { cross, dot, lengthOf, plus, times, unitVector } from "../point.js";
import type { TriangleMesh } from "../triangle-mesh.js";
import { mapDirection, planeOf } from "./map-point.js";
import type { MapPoint, ScarShape } from "./scalp-surface.js";
import { polygonCrossesItself, type SkyPolygon, skyPolygon } from "./scar-polygon.js";
import { outermostHit } from "./surface-rays.js";

const DIAMETER_MM = [0.3, 20] as const;
const WIDTH_MM = [0.3, 60] as const;

/** Sides of the polygon that stands for a round scar: fewer for what is smaller than a triangle of the mesh. */
const sidesOf = (radiusMm: number): number => (radiusMm < 1.5 ? 8 : 16);
/** Along a strip the width is laid off at places this far apart. */
const STRIP_STEP_MM = 4;
/** Distance from the head's middle where a ray meets no surface: what lies there is outside the scalp anyway. */
const USUAL_RADIUS_MM = 90;
/** Neighbours nearly opposite each other have no shortest way: cosine of 170 degrees. */
const OPPOSITE = -0.985;

/**
 * What is wrong with where a scar is said to lie; nothing for one that can be laid on a head.
 *
 * @param field of the scar, "scars[0]"
 */
export function scarShapeIssues(shape: ScarShape, field: string): InputIssue[] {
  const { polygon, points, centreLine, diameterMm, widthMm } = shape;
  const forms = [polygon, points, centreLine].filter((form) => form !== undefined).length;
  if (forms !== 1) {
    return [
      { field: `${field}.polygon`, allowed: "given, or points or centreLine in its place: exactly one of the three" },
    ];
  }
  const issues: InputIssue[] = [];
  const within = (name: string, found: number | undefined, [low, high]: readonly [number, number]): void => {
    if (found === undefined || (found >= low && found <= high)) return;
    issues.push({ field: `${field}.${name}`, allowed: `a length from ${low} to ${high} mm`, found });
  };
  within("diameterMm", diameterMm, DIAMETER_MM);
  within("widthMm", widthMm, WIDTH_MM);
  if (polygon) {
    const at = `${field}.polygon`;
    const sky = skyPolygon(polygon);
    if (sky.length < 3) issues.push({ field: at, allowed: "a closed polygon of at least 3 places" });
    else if (hasOpposite([...sky, sky[0]]))
      issues.push({ field: at, allowed: "one whose neighbours are less than 170 degrees apart" });
    else if (polygonCrossesItself(sky))
      issues.push({ field: at, allowed: "a closed polygon that does not cross itself" });
  } else if (points) {
    if (points.length === 0) issues.push({ field: `${field}.points`, allowed: "at least one place" });
    points.forEach((point, i) => {
      within(`points[${i}].diameterMm`, point.diameterMm, DIAMETER_MM);
    });
    if (diameterMm === undefined && points.some((point) => point.diameterMm === undefined)) {
      issues.push({ field: `${field}.diameterMm`, allowed: "given, in mm, or with each of the points" });
    }
  } else if (centreLine) {
    const sky = centreLine.map(mapDirection);
    if (sky.every((d) => dot(d, sky[0]) > 1 - 1e-9))
      issues.push({ field: `${field}.centreLine`, allowed: "a line of at least 2 places" });
    else if (hasOpposite(sky))
      issues.push({ field: `${field}.centreLine`, allowed: "one whose neighbours are less than 170 degrees apart" });
    if (widthMm === undefined) issues.push({ field: `${field}.widthMm`, allowed: "given, in mm, with a centre line" });
  }
  return issues;
}

const hasOpposite = (sky: SkyPolygon): boolean => sky.some((d, i) => i > 0 && dot(d, sky[i - 1]) < OPPOSITE);

/**
 * The polygons that together make a scar on a head; they may overlap.
 *
 * A point becomes a circle on the skin's own plane at that place, drawn as a regular polygon of the circle's
 * area. A centre line becomes a band of its width over the skin, with round joints and flat ends.
 *
 * @param shape without issues
 */
export function scarPolygons(mesh: TriangleMesh, shape: ScarShape): readonly SkyPolygon[] {
  const { polygon, points, centreLine, diameterMm = 0, widthMm = 0 } = shape;
  if (polygon) return [skyPolygon(polygon)];
  if (points)
    return points.map((point) => circle(placeOn(mesh, mapDirection(point)), (point.diameterMm ?? diameterMm) / 2));
  return centreLine ? band(mesh, centreLine, widthMm / 2) : [];
}

/** A place on the skin with the skin's direction there. */
type SkinPlace = { readonly atMm: PointMm; readonly normal: PointMm };

function placeOn(mesh: TriangleMesh, direction: PointMm): SkinPlace {
  const { u, v } = planeOf(Float64Array.from(direction));
  const hit = outermostHit(mesh, u[0], v[0], direction);
  const off: SkinPlace = { atMm: times(direction, USUAL_RADIUS_MM), normal: direction };
  if (!hit) return off;
  const p = mesh.positionsMm;
  const [a, b, c] = [0, 1, 2].map((k): PointMm => {
    const at = 3 * mesh.triangles[3 * hit.triangle + k];
    return [p[at], p[at + 1], p[at + 2]];
  });
  const across = cross(plus(b, a, -1), plus(c, a, -1));
  // Edge-on skin (an ear's rim) has no room for a circle as seen from the middle; a needle of a triangle no direction.
  if (!(dot(across, direction) > 0.2 * lengthOf(across))) return { atMm: hit.atMm, normal: direction };
  return { atMm: hit.atMm, normal: unitVector(across) };
}

function circle({ atMm, normal }: SkinPlace, radiusMm: number): SkyPolygon {
  // Any direction that the normal does not run along.
  const aside: PointMm = normal[2] * normal[2] < 0.5 ? [0, 0, 1] : [0, 1, 0];
  const e = unitVector(cross(aside, normal));
  const f = cross(normal, e);
  const sides = sidesOf(radiusMm);
  // The polygon's area, r^2 n / 2 sin(2 pi / n), is the circle's.
  const r = radiusMm * Math.sqrt(Math.PI / ((sides / 2) * sin((2 * Math.PI) / sides)));
  return Array.from({ length: sides }, (_, i) => {
    const angle = (2 * Math.PI * i) / sides;
    return unitVector(plus(plus(atMm, e, r * cos(angle)), f, r * sin(angle)));
  });
}

function band(mesh: TriangleMesh, line: readonly MapPoint[], halfMm: number): SkyPolygon[] {
  const corners = line.map(mapDirection).filter((d, i, all) => i === 0 || dot(d, all[i - 1]) < 1 - 1e-12);
  const polygons: SkyPolygon[] = [];
  for (let i = 1; i < corners.length; i++) {
    const [from, to] = [corners[i - 1], corners[i]];
    const chordMm = USUAL_RADIUS_MM * lengthOf(plus(to, from, -1));
    const steps = Math.max(1, Math.ceil(chordMm / STRIP_STEP_MM));
    const right: PointMm[] = [];
    const left: PointMm[] = [];
    // Across the way at every place: the way lies in one plane through the head's middle.
    const aside = unitVector(cross(from, to));
    for (let s = 0; s <= steps; s++) {
      const { atMm, normal } = placeOn(mesh, unitVector(plus(times(from, 1 - s / steps), to, s / steps)));
      const across = unitVector(plus(aside, normal, -dot(aside, normal)));
      right.push(unitVector(plus(atMm, across, halfMm)));
      left.push(unitVector(plus(atMm, across, -halfMm)));
    }
    polygons.push([...right, ...left.reverse()]);
    if (i > 1) polygons.push(circle(placeOn(mesh, from), halfMm));
  }
  return polygons;
}
