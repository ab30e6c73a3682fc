import type { MapPoint } from "@shadowline/scalp";
import type { Edit } from "../case/edits.js";
import { mirrored } from "../design/hairline-handles.js";

/**
 * Handles of a boundary that nobody drew yet: few enough to grip, close enough to keep the bay of an ear. On the
 * men's template the curve through 56 of them stays within 2.4 mm of the one they were taken from.
 */
const HANDLES = 56;

/**
 * Evenly spaced places along a closed curve, from where it crosses the midline in front: so that both sides
 * of a symmetric head get the same ones.
 *
 * @param curveMm x0, y0, z0, x1, ...; closed without repeating its first point
 * @returns x, y, z each
 */
export function evenlyAlong(curveMm: Float32Array, count = HANDLES): [number, number, number][] {
  const n = curveMm.length / 3;
  const at = (i: number): readonly [number, number, number] => {
    const k = 3 * (i % n);
    return [curveMm[k], curveMm[k + 1], curveMm[k + 2]];
  };
  /** Length of the curve up to each corner, and all around at the end. */
  const upTo = [0];
  for (let i = 0; i < n; i++) {
    const [a, b] = [at(i), at(i + 1)];
    upTo.push(upTo[i] + Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]));
  }
  const total = upTo[n];
  let front = 0;
  for (let i = 0; i < n; i++) {
    const [a, b] = [at(i), at(i + 1)];
    if (a[0] < 0 === b[0] < 0 || a[1] <= 0) continue;
    front = upTo[i] + (a[0] / (a[0] - b[0])) * (upTo[i + 1] - upTo[i]);
  }
  return Array.from({ length: count }, (_, k) => {
    const along = (front + (k * total) / count) % total;
    const edge = Math.max(0, upTo.findIndex((length) => length > along) - 1);
    const share = (along - upTo[edge]) / (upTo[edge + 1] - upTo[edge]);
    const [a, b] = [at(edge), at(edge + 1)];
    return [0, 1, 2].map((axis) => a[axis] + share * (b[axis] - a[axis])) as [number, number, number];
  });
}

/** Farther from its mirror image than this a handle has no partner, degrees on the map. */
const PARTNER_WITHIN_DEG = 6;

/** How far neighbours follow the handle that is moved, by their distance in handles: a line bends, it has no spikes. */
const FOLLOW = [1, 0.6, 0.2] as const;

/** The handles with one moved and its neighbours drawn along; symmetric: their mirror images too. */
export function withBoundaryPointMoved(
  points: readonly MapPoint[],
  index: number,
  to: MapPoint,
  symmetric: boolean,
): MapPoint[] {
  const n = points.length;
  const from = points[index];
  const partner = symmetric ? nearestTo(points, mirrored(from)) : null;
  const by = { azimuthDeg: turn(to.azimuthDeg - from.azimuthDeg), polarDeg: to.polarDeg - from.polarDeg };
  const share = (a: number, b: number): number => {
    const apart = Math.abs(a - b);
    return FOLLOW[Math.min(apart, n - apart)] ?? 0;
  };
  return points.map((point, k) => {
    const mine = share(k, index);
    const mirror = partner === null ? 0 : share(k, partner);
    const weight = Math.max(mine, mirror);
    if (weight === 0) return point;
    // Whoever lies between a handle and its image goes with neither side: the midline stays in the middle.
    const sideways = mine === mirror ? 0 : mine > mirror ? by.azimuthDeg : -by.azimuthDeg;
    return tidy({ azimuthDeg: point.azimuthDeg + weight * sideways, polarDeg: point.polarDeg + weight * by.polarDeg });
  });
}

/** An angle as the map writes it, -180 to 180 degrees. */
const turn = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;

const tidy = ({ azimuthDeg, polarDeg }: MapPoint): MapPoint => ({
  azimuthDeg: Math.round(turn(azimuthDeg) * 1000) / 1000,
  polarDeg: Math.round(Math.min(150, Math.max(0, polarDeg)) * 1000) / 1000,
});

function nearestTo(points: readonly MapPoint[], wanted: MapPoint): number | null {
  let [best, nearest] = [PARTNER_WITHIN_DEG, null as number | null];
  points.forEach((point, index) => {
    const around = Math.abs(turn(point.azimuthDeg - wanted.azimuthDeg));
    const apart = Math.hypot(around * Math.sin((wanted.polarDeg * Math.PI) / 180), point.polarDeg - wanted.polarDeg);
    if (apart < best) [best, nearest] = [apart, index];
  });
  return nearest;
}

export const withBoundary =
  (points: readonly MapPoint[]): Edit =>
  (document) => ({ ...document, design: { ...document.design, boundary: [...points] } });

/** The boundary follows from the landmarks again. */
export const withoutBoundary: Edit = (document) => {
  const { boundary: _, ...design } = document.design;
  return { ...document, design };
};
