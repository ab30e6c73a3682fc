import { cos, sin } from "@shadowline/numeric";
import type { PointMm, ScanMesh } from "@shadowline/scalp";

/** Things that are not heads, and things that stand beside one. Closed, outside out, in any unit. */

export const ball = (middle: PointMm, radius: number, rings = 24): ScanMesh =>
  blob(rings, ([x, y, z]) => [middle[0] + radius * x, middle[1] + radius * y, middle[2] + radius * z]);

/** A sphere of directions, each put where `at` says. */
export function blob(rings: number, at: (direction: PointMm) => PointMm): ScanMesh {
  const around = 2 * rings;
  const points: PointMm[] = [at([0, 1, 0])];
  for (let ring = 1; ring < rings; ring++) {
    const down = (Math.PI * ring) / rings;
    for (let i = 0; i < around; i++) {
      const turn = (2 * Math.PI * i) / around;
      points.push(at([sin(down) * sin(turn), cos(down), sin(down) * cos(turn)]));
    }
  }
  points.push(at([0, -1, 0]));
  const triangles: number[] = [];
  const last = points.length - 1;
  const vertex = (ring: number, i: number): number => 1 + (ring - 1) * around + (i % around);
  for (let i = 0; i < around; i++) {
    triangles.push(0, vertex(1, i), vertex(1, i + 1));
    for (let ring = 1; ring < rings - 1; ring++) {
      const [a, b, c, d] = [vertex(ring, i), vertex(ring + 1, i), vertex(ring + 1, i + 1), vertex(ring, i + 1)];
      triangles.push(a, b, c, a, c, d);
    }
    triangles.push(vertex(rings - 1, i), last, vertex(rings - 1, i + 1));
  }
  return { positions: Float64Array.from(points.flat()), triangles: Uint32Array.from(triangles) };
}

/** A box between two corners, each face in `parts` by `parts` squares. */
export function box(low: PointMm, high: PointMm, parts = 1): ScanMesh {
  const positions: number[] = [];
  const triangles: number[] = [];
  for (let axis = 0; axis < 3; axis++) {
    for (const side of [0, 1]) {
      const first = positions.length / 3;
      const [u, v] = side === 1 ? [(axis + 1) % 3, (axis + 2) % 3] : [(axis + 2) % 3, (axis + 1) % 3];
      for (let i = 0; i <= parts; i++) {
        for (let j = 0; j <= parts; j++) {
          const at = [0, 0, 0];
          at[axis] = side === 1 ? high[axis] : low[axis];
          at[u] = low[u] + ((high[u] - low[u]) * i) / parts;
          at[v] = low[v] + ((high[v] - low[v]) * j) / parts;
          positions.push(...at);
        }
      }
      for (let i = 0; i < parts; i++) {
        for (let j = 0; j < parts; j++) {
          const a = first + i * (parts + 1) + j;
          const b = a + parts + 1;
          triangles.push(a, b, b + 1, a, b + 1, a + 1);
        }
      }
    }
  }
  return { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}

/** A palm with five fingers, about 180 long, as one radius a direction. */
export function handLike(): ScanMesh {
  return blob(80, ([x, y, z]) => {
    const palm = 1 / Math.sqrt((x / 42) * (x / 42) + (y / 50) * (y / 50) + (z / 14) * (z / 14));
    let radius = palm;
    for (const [angle, length] of [
      [-0.42, 105],
      [-0.14, 122],
      [0.14, 126],
      [0.42, 112],
      [1.15, 88],
    ]) {
      const along = x * sin(angle) + y * cos(angle);
      const aside = Math.sqrt(Math.max(0, 1 - along * along));
      // A finger is a rounded rod that points away from the palm's middle.
      if (along > 0 && aside < 0.12) radius = Math.max(radius, length * (1 - 30 * aside * aside));
    }
    return [radius * x, radius * y, radius * z];
  });
}
