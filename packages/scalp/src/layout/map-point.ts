import { atan2, cos, sin } from "@shadowline/numeric";
import { fromDegrees, toDegrees } from "@shadowline/quantity";
import type { PointMm } from "../landmark.js";
import type { MapPoint } from "./scalp-surface.js";

/**
 * The map of a head: every direction from the head frame's origin, unrolled about the straight-up
 * direction (azimuthal equidistant).
 *
 * `u` is degrees to the client's right of straight up, `v` degrees forward; sqrt(u^2 + v^2) is the
 * polar angle. One degree is 1.5 to 2.2 mm on an adult scalp. Smooth curves (boundary, hairline, zone
 * borders) live here because it has no seam where hair can grow.
 */
export type MapPlane = { readonly u: Float64Array; readonly v: Float64Array };

/** Where a place in the head frame lies on the map; straight up where the place is the origin itself. */
export function toMapPoint([x, y, z]: PointMm): MapPoint {
  return { azimuthDeg: toDegrees(atan2(x, y)), polarDeg: toDegrees(atan2(Math.sqrt(x * x + y * y), z)) };
}

/** Unit direction from the origin, head frame. */
export function mapDirection({ azimuthDeg, polarDeg }: MapPoint): PointMm {
  const azimuth = fromDegrees(azimuthDeg);
  const polar = fromDegrees(polarDeg);
  return [sin(polar) * sin(azimuth), sin(polar) * cos(azimuth), cos(polar)];
}

/** The map plane's two coordinates of a map point, degrees. */
export function toPlane({ azimuthDeg, polarDeg }: MapPoint): readonly [u: number, v: number] {
  const azimuth = fromDegrees(azimuthDeg);
  return [polarDeg * sin(azimuth), polarDeg * cos(azimuth)];
}

/** Inverse of `toPlane`. */
export function fromPlane(u: number, v: number): MapPoint {
  return { azimuthDeg: toDegrees(atan2(u, v)), polarDeg: Math.sqrt(u * u + v * v) };
}

/** Map plane coordinates of many places: x0, y0, z0, x1, ... in mm. */
export function planeOf(positionsMm: Float64Array): MapPlane {
  const count = positionsMm.length / 3;
  const u = new Float64Array(count);
  const v = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const x = positionsMm[3 * i];
    const y = positionsMm[3 * i + 1];
    const across = Math.sqrt(x * x + y * y);
    if (across === 0) continue;
    const scale = toDegrees(atan2(across, positionsMm[3 * i + 2])) / across;
    u[i] = x * scale;
    v[i] = y * scale;
  }
  return { u, v };
}
