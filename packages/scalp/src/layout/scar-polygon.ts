import { atan2 } from "@shadowline/numeric";
import type { PointMm } from "../landmark.js";
import { cutAlong, EXACT_SNAP, type WorkSurface } from "./cut-surface.js";
import { mapDirection } from "./map-point.js";
import type { MapPoint } from "./scalp-surface.js";

/**
 * A polygon seen from the head's origin: unit directions, joined by the shortest way (great circles).
 * Unlike the smooth lines it is cut exactly as drawn, however narrow: a strip scar is thinner than a
 * triangle.
 */
export type SkyPolygon = readonly PointMm[];

/** Neighbours on one spot count once. */
export function skyPolygon(points: readonly MapPoint[]): SkyPolygon {
  const all = points.map(mapDirection);
  return all.filter((d, i) => {
    const before = all[(i + all.length - 1) % all.length];
    return Math.abs(d[0] - before[0]) + Math.abs(d[1] - before[1]) + Math.abs(d[2] - before[2]) > 1e-9;
  });
}

const cross = (a: PointMm, b: PointMm): PointMm => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
const dot = (a: PointMm, b: PointMm): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Whether the shortest ways a-b and c-d cross. */
function cross4(a: PointMm, b: PointMm, c: PointMm, d: PointMm): boolean {
  const ab = cross(a, b);
  const cd = cross(c, d);
  const c1 = dot(ab, c);
  const d1 = dot(ab, d);
  const a2 = dot(cd, a);
  const b2 = dot(cd, b);
  if (c1 * d1 >= 0 || a2 * b2 >= 0) return false;
  // The two circles meet on both sides of the sky; the ways cross if both contain the same meeting.
  return c1 < 0 === a2 > 0;
}

export function polygonCrossesItself(polygon: SkyPolygon): boolean {
  const n = polygon.length;
  for (let i = 0; i < n; i++) {
    for (let j = i + 2; j < n; j++) {
      if (i === 0 && j === n - 1) continue;
      if (cross4(polygon[i], polygon[(i + 1) % n], polygon[j], polygon[(j + 1) % n])) return true;
    }
  }
  return false;
}

/** Through the neck and slightly off axis, so that no way to it runs along a symmetric polygon's edge. */
const OUTSIDE: PointMm = [0.0131, 0.0273, -0.99954];

/** Whether a direction is inside: its way to a place that is outside crosses the polygon an odd number of times. */
export function insidePolygon(polygon: SkyPolygon, direction: PointMm): boolean {
  let inside = false;
  for (let i = 0; i < polygon.length; i++) {
    if (cross4(polygon[i], polygon[(i + 1) % polygon.length], direction, OUTSIDE)) inside = !inside;
  }
  return inside;
}

/**
 * Cuts the polygon's outline into the surface and labels every triangle inside.
 *
 * @returns afterwards each triangle is wholly inside or wholly outside
 */
export function engrave(surface: WorkSurface, polygon: SkyPolygon, label: number): WorkSurface {
  let cut = surface;
  for (let i = 0; i < polygon.length; i++) cut = cutArc(cut, polygon[i], polygon[(i + 1) % polygon.length]);
  const { width, rows, triangles } = cut;
  const labels = cut.labels.slice();
  for (let t = 0; t < labels.length; t++) {
    const centre: [number, number, number] = [0, 0, 0];
    for (let k = 0; k < 3; k++)
      for (let axis = 0; axis < 3; axis++) centre[axis] += rows[triangles[3 * t + k] * width + axis];
    if (insidePolygon(polygon, centre)) labels[t] = label;
  }
  return { ...cut, labels };
}

/** What rounding makes of a place on a circle, mm or radians. */
const ON_LINE = 1e-9;

/** Cuts every triangle that the shortest way from a to b passes through. */
function cutArc(surface: WorkSurface, a: PointMm, b: PointMm): WorkSurface {
  const normal = cross(a, b);
  const size = Math.sqrt(dot(normal, normal));
  if (!(size > 0)) return surface;
  const [nx, ny, nz] = [normal[0] / size, normal[1] / size, normal[2] / size];
  const [ex, ey, ez] = cross([nx, ny, nz], a);
  const length = atan2(size, dot(a, b));
  const { width, rows, triangles, labels } = surface;
  const values = new Float64Array(rows.length / width);
  for (let i = 0; i < values.length; i++) {
    const height = nx * rows[i * width] + ny * rows[i * width + 1] + nz * rows[i * width + 2];
    // Made by an earlier cut along this circle, but for rounding.
    values[i] = Math.abs(height) < ON_LINE ? 0 : height;
  }
  const alongOf = (x: number, y: number, z: number): number =>
    atan2(ex * x + ey * y + ez * z, a[0] * x + a[1] * y + a[2] * z);
  const mask = new Uint8Array(labels.length);
  let any = false;
  for (let t = 0; t < labels.length; t++) {
    let low = Infinity;
    let high = -Infinity;
    let crosses = false;
    for (let k = 0; k < 3; k++) {
      const p = triangles[3 * t + k];
      const q = triangles[3 * t + ((k + 1) % 3)];
      if (values[p] === 0) {
        const at = alongOf(rows[p * width], rows[p * width + 1], rows[p * width + 2]);
        low = Math.min(low, at);
        high = Math.max(high, at);
      }
      if (values[p] * values[q] >= 0) continue;
      crosses = true;
      const share = values[p] / (values[p] - values[q]);
      const at = alongOf(
        rows[p * width] + share * (rows[q * width] - rows[p * width]),
        rows[p * width + 1] + share * (rows[q * width + 1] - rows[p * width + 1]),
        rows[p * width + 2] + share * (rows[q * width + 2] - rows[p * width + 2]),
      );
      low = Math.min(low, at);
      high = Math.max(high, at);
    }
    // A triangle that the circle only touches needs no cut; one that reaches half around lies on the far side.
    if (!crosses || high - low > 1 || high < -ON_LINE || low > length + ON_LINE) continue;
    mask[t] = 1;
    any = true;
  }
  return any ? cutAlong(surface, values, mask, EXACT_SNAP).surface : surface;
}
