import type { ScalpScene } from "../planning/scene.js";

/** Farther from every triangle of the scalp a place is outside it, mm; triangles are a few millimetres wide. */
const OUTSIDE_MM = 8;

/** The triangle of the scalp whose middle is nearest to a place; null outside the scalp. */
export function triangleUnder(
  { positionsMm, triangles }: Pick<ScalpScene, "positionsMm" | "triangles">,
  [x, y, z]: readonly [x: number, y: number, z: number],
): number | null {
  let nearest: number | null = null;
  let best = OUTSIDE_MM * OUTSIDE_MM;
  for (let at = 0; at < triangles.length; at += 3) {
    const [a, b, c] = [3 * triangles[at], 3 * triangles[at + 1], 3 * triangles[at + 2]];
    const middle = (axis: number): number =>
      (positionsMm[a + axis] + positionsMm[b + axis] + positionsMm[c + axis]) / 3;
    const [dx, dy, dz] = [middle(0) - x, middle(1) - y, middle(2) - z];
    const away = dx * dx + dy * dy + dz * dz;
    if (away < best) [nearest, best] = [at / 3, away];
  }
  return nearest;
}

/** Whether a triangle is in a list of them, ascending. */
export function isAmong(triangles: Uint32Array, wanted: number): boolean {
  let [low, high] = [0, triangles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (triangles[middle] < wanted) low = middle + 1;
    else high = middle;
  }
  return triangles[low] === wanted;
}

/** Whether a brush comes over any triangle of these zones on its way; the middles of triangles stand for them. */
export function reachesZones(
  {
    positionsMm,
    triangles,
    triangleZone,
    zones,
  }: Pick<ScalpScene, "positionsMm" | "triangles" | "triangleZone" | "zones">,
  wanted: readonly string[],
  path: readonly number[],
  radiusMm: number,
): boolean {
  const isWanted = zones.map(({ id }) => wanted.includes(id));
  for (let at = 0; at < triangles.length; at += 3) {
    if (!isWanted[triangleZone[at / 3]]) continue;
    const [a, b, c] = [3 * triangles[at], 3 * triangles[at + 1], 3 * triangles[at + 2]];
    const middle = (axis: number): number =>
      (positionsMm[a + axis] + positionsMm[b + axis] + positionsMm[c + axis]) / 3;
    const [x, y, z] = [middle(0), middle(1), middle(2)];
    for (let place = 0; place < path.length; place += 3) {
      const [dx, dy, dz] = [path[place] - x, path[place + 1] - y, path[place + 2] - z];
      if (dx * dx + dy * dy + dz * dz < radiusMm * radiusMm) return true;
    }
  }
  return false;
}
