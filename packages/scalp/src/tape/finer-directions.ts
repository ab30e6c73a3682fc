import type { DirectionSphere } from "./direction-sphere.js";

/**
 * Halves the edges of a sphere of directions where finer relief is wanted, without opening a crack.
 *
 * A triangle is quartered, or halved beside quartered ones: no triangle has exactly two halved edges, so
 * there is never a diagonal to choose, and a symmetric wish leaves a symmetric sphere.
 *
 * @param wanted for the middle of an edge, a direction of length 1
 */
export function finerDirections(
  { directions, triangles }: DirectionSphere,
  wanted: (dx: number, dy: number, dz: number) => boolean,
): DirectionSphere {
  const count = directions.length / 3;
  const middles = new Map<number, number>();
  const places: number[] = [];
  // Most of a sphere stays as it is; these spare it the search.
  const touched = new Uint8Array(count);
  const keyOf = (a: number, b: number): number => (a < b ? a * count + b : b * count + a);
  const middleOf = (a: number, b: number): number => (touched[a] && touched[b] ? (middles.get(keyOf(a, b)) ?? -1) : -1);
  const halve = (a: number, b: number, always: boolean): void => {
    if (middleOf(a, b) >= 0) return;
    const x = directions[3 * a] + directions[3 * b];
    const y = directions[3 * a + 1] + directions[3 * b + 1];
    const z = directions[3 * a + 2] + directions[3 * b + 2];
    const length = Math.sqrt(x * x + y * y + z * z);
    if (!always && !wanted(x / length, y / length, z / length)) return;
    middles.set(keyOf(a, b), count + places.length / 3);
    places.push(x / length, y / length, z / length);
    touched[a] = touched[b] = 1;
  };
  for (let corner = 0; corner < triangles.length; corner++) {
    const a = triangles[corner];
    const b = triangles[corner % 3 === 2 ? corner - 2 : corner + 1];
    // Every edge is seen from both sides.
    if (a < b) halve(a, b, false);
  }
  for (let before = -1; before !== middles.size; ) {
    before = middles.size;
    for (let t = 0; t < triangles.length; t += 3) {
      const a = triangles[t];
      const b = triangles[t + 1];
      const c = triangles[t + 2];
      if (touched[a] + touched[b] + touched[c] < 3) continue;
      const whole = (middleOf(a, b) < 0 ? 1 : 0) + (middleOf(b, c) < 0 ? 1 : 0) + (middleOf(c, a) < 0 ? 1 : 0);
      if (whole !== 1) continue;
      halve(a, b, true);
      halve(b, c, true);
      halve(c, a, true);
    }
  }
  // A halved edge makes one triangle more of either neighbour.
  const out = new Uint32Array(triangles.length + 6 * middles.size);
  let next = 0;
  const add = (a: number, b: number, c: number): void => {
    out[next++] = a;
    out[next++] = b;
    out[next++] = c;
  };
  for (let t = 0; t < triangles.length; t += 3) {
    const a = triangles[t];
    const b = triangles[t + 1];
    const c = triangles[t + 2];
    const ab = middleOf(a, b);
    const bc = middleOf(b, c);
    const ca = middleOf(c, a);
    if (ab >= 0 && bc >= 0 && ca >= 0) {
      add(a, ab, ca);
      add(ab, b, bc);
      add(ca, bc, c);
      add(ab, bc, ca);
    } else if (ab >= 0) {
      add(a, ab, c);
      add(ab, b, c);
    } else if (bc >= 0) {
      add(b, bc, a);
      add(bc, c, a);
    } else if (ca >= 0) {
      add(c, ca, b);
      add(ca, a, b);
    } else add(a, b, c);
  }
  const all = new Float64Array(directions.length + places.length);
  all.set(directions);
  all.set(places, directions.length);
  return { directions: all, triangles: out };
}
