import type { PointMm } from "../landmark.js";
import { distance, minus, plus } from "../point.js";
import { alongPath, type HeadPath } from "./tape-arc.js";

/**
 * The point a share of the way along a path, as electrode positions are counted.
 *
 * @param share 0 at the start, 1 at the end
 */
export function pointAtShare({ pathMm, lengthMm }: HeadPath, share: number): PointMm {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`share must be from 0 to 1, got ${share}`);
  return alongPath(pathMm, share * lengthMm);
}

/** How far along a path the place nearest to a point lies (0 to 1), and how far the point is off it. */
export function shareOfNearest(
  { pathMm, lengthMm }: HeadPath,
  point: PointMm,
): { readonly share: number; readonly offMm: number } {
  let passed = 0;
  let best = { share: 0, offMm: Infinity };
  for (let i = 0; i + 5 < pathMm.length; i += 3) {
    const a: PointMm = [pathMm[i], pathMm[i + 1], pathMm[i + 2]];
    const b: PointMm = [pathMm[i + 3], pathMm[i + 4], pathMm[i + 5]];
    const way = minus(b, a);
    const piece = distance(a, b);
    const towards = minus(point, a);
    const along = piece > 0 ? (towards[0] * way[0] + towards[1] * way[1] + towards[2] * way[2]) / (piece * piece) : 0;
    const t = Math.max(0, Math.min(1, along));
    const offMm = distance(point, plus(a, way, t));
    if (offMm < best.offMm) best = { share: (passed + t * piece) / lengthMm, offMm };
    passed += piece;
  }
  return best;
}
