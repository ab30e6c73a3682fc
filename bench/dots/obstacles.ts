import type { DotPlacement } from "@shadowline/dots";
import { randomStream } from "@shadowline/numeric";
import type { TriangleMesh } from "@shadowline/scalp";

/** Hairs of 0.3 mm with clearance, or larger things, anywhere on a surface: x, y, z, radius each. */
export function hairsOn(
  { positionsMm, triangles }: TriangleMesh,
  count: number,
  seed = 9,
  radiusMm: readonly [least: number, most: number] = [0.3, 0.3],
): Float64Array {
  const random = randomStream(seed);
  const spheres = new Float64Array(4 * count);
  for (let i = 0; i < count; i++) {
    const t = 3 * Math.floor((random() * triangles.length) / 3);
    const [b, c] = [random() / 2, random() / 2];
    for (let axis = 0; axis < 3; axis++) {
      const [p, q, r] = [0, 1, 2].map((k) => positionsMm[3 * triangles[t + k] + axis]);
      spheres[4 * i + axis] = p + b * (q - p) + c * (r - p);
    }
    spheres[4 * i + 3] = radiusMm[0] + (radiusMm[1] - radiusMm[0]) * random();
  }
  return spheres;
}

/** Dots that stand inside one. */
export function intrusions({ positionsMm, count }: DotPlacement, spheres: Float64Array): number {
  let inside = 0;
  for (let i = 0; i < count; i++) {
    for (let s = 0; s < spheres.length; s += 4) {
      const x = positionsMm[3 * i] - spheres[s];
      const y = positionsMm[3 * i + 1] - spheres[s + 1];
      const z = positionsMm[3 * i + 2] - spheres[s + 2];
      if (x * x + y * y + z * z < spheres[s + 3] * spheres[s + 3]) inside++;
    }
  }
  return inside;
}
