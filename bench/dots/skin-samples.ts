import type { TriangleMesh } from "@shadowline/scalp";

/** A surface as small pieces, for integrals over it. */
export type SkinSamples = {
  readonly count: number;
  /** Middle of each piece, x, y, z. */
  readonly positionsMm: Float64Array;
  /** Unit normal of each, x, y, z. */
  readonly normals: Float64Array;
  readonly areaCm2: Float64Array;
  /** Wanted dots per cm2 in the middle. */
  readonly perCm2: Float64Array;
};

/** Triangles halved along their longest edge until no edge is longer than `longestMm`. */
export function skinSamples(surface: TriangleMesh, cornerPerCm2: Float64Array, longestMm: number): SkinSamples {
  const { positionsMm: p, triangles } = surface;
  const positions: number[] = [];
  const normals: number[] = [];
  const areas: number[] = [];
  const densities: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const corners = [0, 1, 2].map((k) => {
      const v = 3 * triangles[t + k];
      return [p[v], p[v + 1], p[v + 2], cornerPerCm2[t + k]];
    });
    const normal = crossOf(corners[0], corners[1], corners[2]);
    const twice = Math.hypot(...normal);
    if (!(twice > 0)) continue;
    const pieces = [corners];
    while (pieces.length > 0) {
      const [a, b, c] = pieces.pop() as number[][];
      const edges = [apart(b, c), apart(c, a), apart(a, b)];
      const longest = Math.max(...edges);
      if (longest > longestMm) {
        const [from, to, opposite] = longest === edges[0] ? [b, c, a] : longest === edges[1] ? [c, a, b] : [a, b, c];
        const middle = from.map((value, k) => (value + to[k]) / 2);
        pieces.push([from, middle, opposite], [middle, to, opposite]);
        continue;
      }
      for (let k = 0; k < 3; k++) {
        positions.push((a[k] + b[k] + c[k]) / 3);
        normals.push(normal[k] / twice);
      }
      areas.push(Math.hypot(...crossOf(a, b, c)) / 200);
      densities.push((a[3] + b[3] + c[3]) / 3);
    }
  }
  return {
    count: areas.length,
    positionsMm: Float64Array.from(positions),
    normals: Float64Array.from(normals),
    areaCm2: Float64Array.from(areas),
    perCm2: Float64Array.from(densities),
  };
}

const apart = (a: number[], b: number[]): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

function crossOf(a: number[], b: number[], c: number[]): number[] {
  const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
  const v = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
  return [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
}
