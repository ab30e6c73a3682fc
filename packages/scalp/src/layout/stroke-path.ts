import { atan2 } from "@shadowline/numeric";
import type { PointMm } from "../landmark.js";
import { cross, dot, lengthOf, plus, times } from "../point.js";
import { mapDirection, planeOf } from "./map-point.js";
import type { MapPoint, ScalpSurface } from "./scalp-surface.js";
import { outermostHit } from "./surface-rays.js";

/** Points nearer to the last one than this share of the brush change nothing that can be seen. */
const STEP = 0.2;
/** Ways over the scalp are looked up at least so often, radians: between, a chord leaves the skin by 0.2 mm. */
const LONGEST_STEP = 0.08;
/** How long a radian is on a scalp, mm, at most. */
const MM_PER_RADIAN = 120;

/** Length of a brush's way, mm, rather too long than too short. */
export function strokeLengthMm(points: readonly MapPoint[]): number {
  const way = points.map(mapDirection);
  let angle = 0;
  for (let i = 1; i < way.length; i++) angle += angleBetween(way[i - 1], way[i]);
  return MM_PER_RADIAN * angle;
}

/**
 * A brush's way on the scalp, mm: x0, y0, z0, x1, ...
 *
 * Points are joined by the shortest way as seen from the head's origin, laid on the surface. A place beside the scalp
 * lies as far out as the boundary's nearest one, so that a stroke may begin on the forehead. Points much closer
 * together than the brush is wide are left out; the first and the last stay.
 */
export function strokePath(surface: ScalpSurface, points: readonly MapPoint[], radiusMm: number): Float64Array {
  const path: number[] = [];
  const least = (STEP * radiusMm) / MM_PER_RADIAN;
  const longest = Math.max(LONGEST_STEP, least);
  let last: PointMm | null = null;
  points.forEach((point, i) => {
    const to = mapDirection(point);
    if (last !== null) {
      const angle = angleBetween(last, to);
      if (angle < least && i < points.length - 1) return;
      const from = last;
      const steps = Math.ceil(angle / longest);
      for (let step = 1; step < steps; step++) {
        const between = plus(times(from, 1 - step / steps), to, step / steps);
        const size = lengthOf(between);
        if (size > 1e-6) path.push(...placeOf(surface, times(between, 1 / size)));
      }
    }
    path.push(...placeOf(surface, to));
    last = to;
  });
  return Float64Array.from(path);
}

const angleBetween = (a: PointMm, b: PointMm): number => atan2(lengthOf(cross(a, b)), dot(a, b));

function placeOf({ mesh, boundaryMm }: ScalpSurface, direction: PointMm): PointMm {
  const { u, v } = planeOf(Float64Array.from(direction));
  const hit = outermostHit(mesh, u[0], v[0], direction);
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
  return times(direction, out);
}
