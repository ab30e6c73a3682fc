import type { TriangleMesh } from "@shadowline/scalp";

/**
 * The definitions word for word, so that what is tested does not measure itself: every triangle is asked,
 * nothing is prepared.
 */

/** Points x0, y0, x1, ... where a level plane meets the edges of a mesh. */
export function levelCut({ positionsMm: p, triangles }: TriangleMesh, z: number): [number, number][] {
  const points: [number, number][] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    for (let side = 0; side < 3; side++) {
      const a = 3 * triangles[t + side];
      const b = 3 * triangles[t + ((side + 1) % 3)];
      if (p[a + 2] > z === p[b + 2] > z) continue;
      const s = (z - p[a + 2]) / (p[b + 2] - p[a + 2]);
      points.push([p[a] + s * (p[b] - p[a]), p[a + 1] + s * (p[b + 1] - p[a + 1])]);
    }
  }
  return points;
}

/** What a tape, a caliper from front to back and one from side to side read around points. */
export function tapeAndCalipers(points: readonly [number, number][]) {
  // Andrew's monotone chain, once over the points from left to right and once back.
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const chain = (list: readonly [number, number][]): [number, number][] => {
    const hull: [number, number][] = [];
    for (const at of list) {
      for (; hull.length > 1; hull.pop()) {
        const [a, b] = hull.slice(-2);
        if ((b[0] - a[0]) * (at[1] - a[1]) - (b[1] - a[1]) * (at[0] - a[0]) > 0) break;
      }
      hull.push(at);
    }
    return hull;
  };
  const hull = [...chain(sorted), ...chain(sorted.toReversed())];
  let around = 0;
  hull.forEach(([x, y], i) => {
    const [px, py] = hull[(i + hull.length - 1) % hull.length];
    around += Math.sqrt((x - px) * (x - px) + (y - py) * (y - py));
  });
  const extent = (axis: 0 | 1): number =>
    points.reduce((most, at) => Math.max(most, at[axis]), -Infinity) -
    points.reduce((least, at) => Math.min(least, at[axis]), Infinity);
  return { circumferenceMm: around, lengthMm: extent(1), breadthMm: extent(0) };
}

/** Area of what lies above a level plane, each triangle cut exactly. */
export function areaAboveCm2({ positionsMm: p, triangles }: TriangleMesh, z: number): number {
  let mm2 = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const kept: number[][] = [];
    for (let side = 0; side < 3; side++) {
      const a = 3 * triangles[t + side];
      const b = 3 * triangles[t + ((side + 1) % 3)];
      if (p[a + 2] > z) kept.push([p[a], p[a + 1], p[a + 2]]);
      if (p[a + 2] > z !== p[b + 2] > z) {
        const s = (z - p[a + 2]) / (p[b + 2] - p[a + 2]);
        kept.push([0, 1, 2].map((axis) => p[a + axis] + s * (p[b + axis] - p[a + axis])));
      }
    }
    for (let i = 2; i < kept.length; i++) {
      const [u, v] = [kept[i - 1], kept[i]].map((at) => at.map((value, axis) => value - kept[0][axis]));
      const [x, y, w] = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
      mm2 += Math.sqrt(x * x + y * y + w * w) / 2;
    }
  }
  return mm2 / 100;
}
