import type { MapPoint } from "@shadowline/scalp";

/** Hairline control points run from the client's right to the left; the middle ones may be single. */
export type HairlinePoints = readonly MapPoint[];

/** On the map the midline is azimuth 0, so a mirror only changes the sign. */
export const mirrored = ({ azimuthDeg, polarDeg }: MapPoint): MapPoint => ({ azimuthDeg: -azimuthDeg, polarDeg });

/**
 * Points with one of them moved.
 *
 * Symmetric: its partner across the midline follows; a point that is its own partner stays on the midline.
 */
export function withPointMoved(points: HairlinePoints, index: number, to: MapPoint, symmetric: boolean): MapPoint[] {
  const moved = clampToMap(to);
  const partner = points.length - 1 - index;
  return points.map((point, at) => {
    if (symmetric && at === index && partner === index) return { ...moved, azimuthDeg: 0 };
    if (at === index) return moved;
    if (symmetric && at === partner) return mirrored(moved);
    return point;
  });
}

/** Where an arrow key takes a point: `acrossMm` to the client's right, `downMm` away from straight up. */
export function nudged(point: MapPoint, radiusMm: number, acrossMm: number, downMm: number): MapPoint {
  const polar = (point.polarDeg * Math.PI) / 180;
  // Near straight up a millimetre across is many degrees; half a radian's sine keeps the step finite.
  const around = radiusMm * Math.max(Math.sin(polar), 0.05);
  return clampToMap({
    azimuthDeg: point.azimuthDeg + ((acrossMm / around) * 180) / Math.PI,
    polarDeg: point.polarDeg + ((downMm / radiusMm) * 180) / Math.PI,
  });
}

/** Files keep a thousandth of a degree: a few thousandths of a millimetre. */
const tidy = (degrees: number): number => Math.round(degrees * 1000) / 1000;

function clampToMap({ azimuthDeg, polarDeg }: MapPoint): MapPoint {
  const around = ((((azimuthDeg + 180) % 360) + 360) % 360) - 180;
  return { azimuthDeg: tidy(around), polarDeg: tidy(Math.min(150, Math.max(0, polarDeg))) };
}
