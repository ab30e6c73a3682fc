/** Corners of the longest rim that is closed: the time grows with their cube, half a second for these. */
export const MOST_RIM_CORNERS = 600;

/**
 * The triangulation of a closed line in space with the least area, by dynamic programming.
 *
 * @param rim x0, y0, z0, ... around the line, 3 to 600 corners
 * @param forbidden whether two corners may not be joined, since they are already elsewhere
 * @returns corner numbers, three a triangle, turning the way the line runs; null if every way is forbidden
 *
 * Source: Barequet & Sharir 1995, Comput. Aided Geom. Des. 12:207-229.
 */
export function leastAreaCap(rim: Float64Array, forbidden: (a: number, b: number) => boolean): Uint32Array | null {
  const n = rim.length / 3;
  const least = new Float64Array(n * n);
  const through = new Int32Array(n * n).fill(-1);
  for (let span = 2; span < n; span++) {
    for (let a = 0; a + span < n; a++) {
      const b = a + span;
      let best = Number.POSITIVE_INFINITY;
      // The last one is the rim's own edge.
      if (span === n - 1 || !forbidden(a, b)) {
        for (let k = a + 1; k < b; k++) {
          const rest = least[n * a + k] + least[n * k + b];
          if (!(rest < best)) continue;
          const area = rest + doubleArea(rim, a, k, b);
          if (area < best) {
            best = area;
            through[n * a + b] = k;
          }
        }
      }
      least[n * a + b] = best;
    }
  }
  if (!(least[n - 1] < Number.POSITIVE_INFINITY)) return null;
  const triangles: number[] = [];
  const open: [number, number][] = [[0, n - 1]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [a, b] = next;
    const k = through[n * a + b];
    triangles.push(a, k, b);
    if (k - a > 1) open.push([a, k]);
    if (b - k > 1) open.push([k, b]);
  }
  return Uint32Array.from(triangles);
}

function doubleArea(p: Float64Array, i: number, j: number, k: number): number {
  const [a, b, c] = [3 * i, 3 * j, 3 * k];
  const [ux, uy, uz] = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
  const [vx, vy, vz] = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
  const [x, y, z] = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
  return Math.sqrt(x * x + y * y + z * z);
}
