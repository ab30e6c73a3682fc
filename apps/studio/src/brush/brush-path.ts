/** A brush's way over the skin: x0, y0, z0, x1, ... in mm, head frame. */
export type BrushPath = readonly number[];

/** The longest way that one stroke keeps; beyond it the next stroke begins. */
export const MOST_PLACES = 200;

/** Places nearer than this share of the brush's radius say nothing new: the brush is soft. */
const STEP_SHARE = 1 / 3;

/** Files keep a hundredth of a millimetre, and what is shown while the hand moves is what is kept. */
const tidy = (mm: number): number => Math.round(mm * 100) / 100;

/** The way with one more place; the same way where the place is too near its end. */
export function pathTo(path: BrushPath, x: number, y: number, z: number, radiusMm: number): BrushPath {
  const end = path.length - 3;
  const [dx, dy, dz] = [x - path[end], y - path[end + 1], z - path[end + 2]];
  const stepMm = STEP_SHARE * radiusMm;
  if (end >= 0 && dx * dx + dy * dy + dz * dz < stepMm * stepMm) return path;
  return [...path, tidy(x), tidy(y), tidy(z)];
}

export const isFull = (path: BrushPath): boolean => path.length >= 3 * MOST_PLACES;

type Place = { readonly x: number; readonly y: number; readonly z: number };

/** What one stroke goes over: the hand's way, and where both sides are painted at once the same way on the other. */
export type BrushWay = { readonly path: BrushPath; readonly mirrored: BrushPath | null };

/**
 * The way with one more place, on both sides where both are painted; the same way where the place is too near its end.
 *
 * @param across where a place lies on the other side of the head
 */
export function wayTo<At extends Place>(way: BrushWay, at: At, radiusMm: number, across: (at: At) => Place): BrushWay {
  const path = pathTo(way.path, at.x, at.y, at.z, radiusMm);
  if (path === way.path) return way;
  if (!way.mirrored) return { path, mirrored: null };
  const { x, y, z } = across(at);
  return { path, mirrored: [...way.mirrored, tidy(x), tidy(y), tidy(z)] };
}
