import type { PointMm } from "./landmark.js";
import { mapDirection, toPlane } from "./map-point.js";
import type { MapPoint, ScalpSurface } from "./scalp-surface.js";
import { outermostHit } from "./surface-rays.js";

/** Points nearer to the last one than this share of the brush change nothing that can be seen. */
const STEP = 0.1;

/**
 * A brush's way on the scalp, mm: x0, y0, z0, x1, ...
 *
 * A point beside the scalp lies as far out as the boundary's nearest place, so that a stroke may begin on the
 * forehead. Points much closer together than the brush is wide are left out; the first and the last stay.
 */
export function strokePath(surface: ScalpSurface, points: readonly MapPoint[], radiusMm: number): Float64Array {
  const path: number[] = [];
  let last: PointMm | null = null;
  const least = STEP * radiusMm;
  points.forEach((point, i) => {
    const at = placeOf(surface, point);
    if (last !== null && i < points.length - 1) {
      const [x, y, z] = [at[0] - last[0], at[1] - last[1], at[2] - last[2]];
      if (x * x + y * y + z * z < least * least) return;
    }
    path.push(...at);
    last = at;
  });
  return Float64Array.from(path);
}

function placeOf({ mesh, boundaryMm }: ScalpSurface, point: MapPoint): PointMm {
  const direction = mapDirection(point);
  const [u, v] = toPlane(point);
  const hit = outermostHit(mesh, u, v, direction);
  if (hit !== null) return hit.atMm;
  let nearest = -Infinity;
  let out = 0;
  for (let i = 0; i < boundaryMm.length; i += 3) {
    const [x, y, z] = [boundaryMm[i], boundaryMm[i + 1], boundaryMm[i + 2]];
    const size = Math.sqrt(x * x + y * y + z * z);
    const cosine = (x * direction[0] + y * direction[1] + z * direction[2]) / size;
    if (cosine <= nearest) continue;
    nearest = cosine;
    out = size;
  }
  return [direction[0] * out, direction[1] * out, direction[2] * out];
}
