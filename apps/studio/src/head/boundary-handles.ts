import type { MapPoint } from "@shadowline/scalp";
import type { Edit } from "../case/edits.js";
import { mirrored } from "../design/hairline-handles.js";

/** Handles of a boundary that nobody drew yet: few enough to grip, close enough to keep the bay of an ear. */
const HANDLES = 40;

/**
 * Evenly spaced places along a closed curve, from where it crosses the midline in front: so that both sides
 * of a symmetric head get the same ones.
 *
 * @param curveMm x0, y0, z0, x1, ...; closed without repeating its first point
 * @returns x, y, z each
 */
export function evenlyAlong(curveMm: Float32Array, count = HANDLES): [number, number, number][] {
  const n = curveMm.length / 3;
  const at = (i: number): [number, number, number] => {
    const k = 3 * (i % n);
    return [curveMm[k], curveMm[k + 1], curveMm[k + 2]];
  };
  let front = 0;
  for (let i = 1; i < n; i++) {
    // In front and nearest to the midline.
    if (at(i)[1] > 0 && (at(front)[1] <= 0 || Math.abs(at(i)[0]) < Math.abs(at(front)[0]))) front = i;
  }
  const lengths = Array.from({ length: n }, (_, i) => {
    const [a, b] = [at(front + i), at(front + i + 1)];
    return Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
  });
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const places: [number, number, number][] = [];
  let [edge, before] = [0, 0];
  for (let k = 0; k < count; k++) {
    const along = (k * total) / count;
    while (edge < n - 1 && before + lengths[edge] < along) before += lengths[edge++];
    const share = lengths[edge] > 0 ? (along - before) / lengths[edge] : 0;
    const [a, b] = [at(front + edge), at(front + edge + 1)];
    places.push([0, 1, 2].map((axis) => a[axis] + share * (b[axis] - a[axis])) as [number, number, number]);
  }
  return places;
}

/** Farther from its mirror image than this a handle has no partner, degrees on the map. */
const PARTNER_WITHIN_DEG = 6;

/** The handles with one moved; symmetric: its mirror image across the midline too. */
export function withBoundaryPointMoved(
  points: readonly MapPoint[],
  index: number,
  to: MapPoint,
  symmetric: boolean,
): MapPoint[] {
  const moved = [...points];
  moved[index] = tidy(to);
  if (!symmetric) return moved;
  const partner = nearestTo(points, mirrored(points[index]));
  if (partner === index) moved[index] = tidy({ ...to, azimuthDeg: Math.abs(to.azimuthDeg) > 90 ? 180 : 0 });
  else if (partner !== null) moved[partner] = tidy(mirrored(to));
  return moved;
}

const tidy = ({ azimuthDeg, polarDeg }: MapPoint): MapPoint => ({
  azimuthDeg: Math.round(azimuthDeg * 1000) / 1000,
  polarDeg: Math.round(Math.min(150, Math.max(0, polarDeg)) * 1000) / 1000,
});

function nearestTo(points: readonly MapPoint[], wanted: MapPoint): number | null {
  let [best, nearest] = [PARTNER_WITHIN_DEG, null as number | null];
  points.forEach((point, index) => {
    const around = Math.abs(((point.azimuthDeg - wanted.azimuthDeg + 540) % 360) - 180);
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
