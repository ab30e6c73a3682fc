import type { TriangleMesh } from "@shadowline/scalp";

/**
 * A scalp-sized surface: the upper half of an ellipsoid with half-axes 75, 95 and 110 mm, in rings of
 * triangles.
 */
export function hemiellipsoid(scale = 1, rings = 71, around = 142): TriangleMesh {
  const positions = [0, 0, 110 * scale];
  const triangles: number[] = [];
  for (let ring = 1; ring <= rings; ring++) {
    const polar = (Math.PI / 2) * (ring / rings);
    for (let k = 0; k < around; k++) {
      const azimuth = (2 * Math.PI * (k + (ring % 2) / 2)) / around;
      positions.push(
        75 * scale * Math.sin(polar) * Math.cos(azimuth),
        95 * scale * Math.sin(polar) * Math.sin(azimuth),
        ring === rings ? 0 : 110 * scale * Math.cos(polar),
      );
    }
  }
  const vertex = (ring: number, k: number): number => 1 + (ring - 1) * around + ((k + around) % around);
  for (let k = 0; k < around; k++) triangles.push(0, vertex(1, k), vertex(1, k + 1));
  for (let ring = 1; ring < rings; ring++) {
    for (let k = 0; k < around; k++) {
      // Every other ring is turned by half a step, so that triangles are near equilateral.
      const turn = ring % 2;
      triangles.push(vertex(ring, k), vertex(ring + 1, k + turn), vertex(ring, k + 1));
      triangles.push(vertex(ring, k), vertex(ring + 1, k + turn - 1), vertex(ring + 1, k + turn));
    }
  }
  return { positionsMm: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}

export function areaCm2({ positionsMm: p, triangles }: TriangleMesh, triangle: number): number {
  const [a, b, c] = [0, 1, 2].map((k) => 3 * triangles[3 * triangle + k]);
  const u = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
  const v = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
  return Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 200;
}

/** Corner densities scaled so that they ask for exactly this many dots. */
export function askingFor(surface: TriangleMesh, corners: Float64Array, dots: number): Float64Array {
  let total = 0;
  for (let t = 0; t < surface.triangles.length / 3; t++) {
    total += (areaCm2(surface, t) * (corners[3 * t] + corners[3 * t + 1] + corners[3 * t + 2])) / 3;
  }
  return corners.map((value) => (value * dots) / total);
}

export const uniform = (surface: TriangleMesh): Float64Array => new Float64Array(surface.triangles.length).fill(1);

/** A front edge across the forehead: nothing before it, a tenth at it, full density 10 mm behind. */
export function hairline(surface: TriangleMesh): Float64Array {
  const { positionsMm, triangles } = surface;
  const behindMm = (v: number): number =>
    70 + 0.25 * positionsMm[3 * v + 2] - 0.004 * positionsMm[3 * v] ** 2 - positionsMm[3 * v + 1];
  return Float64Array.from(triangles, (v, i) => {
    const t = 3 * Math.floor(i / 3);
    const middle = (behindMm(triangles[t]) + behindMm(triangles[t + 1]) + behindMm(triangles[t + 2])) / 3;
    return middle < 0 ? 0 : 0.1 + 0.9 * Math.min(1, Math.max(0, behindMm(v) / 10));
  });
}
