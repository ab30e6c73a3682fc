import type { Head } from "../head.js";
import type { LandmarkName, Landmarks, PointMm } from "../landmark.js";
import type { TriangleMesh } from "../triangle-mesh.js";

/**
 * A closed ball of triangles: every face of an octahedron divided into n^2 and blown up.
 * It has 4 n^2 + 2 vertices, 8 n^2 triangles, and mirror symmetry in all three axes.
 */
export function ball(n: number): TriangleMesh {
  const positions: number[] = [];
  const triangles: number[] = [];
  const known = new Map<string, number>();
  const vertex = (x: number, y: number, z: number): number => {
    const key = `${x} ${y} ${z}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const r = Math.sqrt(x * x + y * y + z * z);
    known.set(key, positions.length / 3);
    positions.push(x / r, y / r, z / r);
    return positions.length / 3 - 1;
  };
  for (let face = 0; face < 8; face++) {
    const sx = face & 1 ? -1 : 1;
    const sy = face & 2 ? -1 : 1;
    const sz = face & 4 ? -1 : 1;
    const at = (i: number, j: number): number => vertex(sx * i || 0, sy * j || 0, sz * (n - i - j) || 0);
    const add = (a: number, b: number, c: number): void => {
      if (sx * sy * sz > 0) triangles.push(a, b, c);
      else triangles.push(a, c, b);
    };
    for (let i = 0; i < n; i++) {
      for (let j = 0; i + j < n; j++) {
        add(at(i, j), at(i + 1, j), at(i, j + 1));
        if (i + j < n - 1) add(at(i + 1, j), at(i + 1, j + 1), at(i, j + 1));
      }
    }
  }
  return { positionsMm: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}

/**
 * An ellipsoid of an average man's head length and breadth, landmarks where his would be: exactly
 * symmetric and smooth, so that what tests find is the algorithm's doing and not the head's.
 */
export function ellipsoidHead(n: number): Head {
  const half = [77, 100, 98];
  const up = 35;
  const { positionsMm: unit, triangles } = ball(n);
  const positionsMm = unit.map((value, i) => value * half[i % 3] + (i % 3 === 2 ? up : 0));
  /** On the ellipsoid at this x and height; front or back. */
  const at = (x: number, z: number, front: number): PointMm => {
    const rest = 1 - (x / half[0]) * (x / half[0]) - ((z - up) / half[2]) * ((z - up) / half[2]);
    return [x, front * half[1] * Math.sqrt(rest), z];
  };
  const places: Partial<Record<LandmarkName, PointMm>> = {
    vertex: [0, 0, up + half[2]],
    glabella: at(0, 28, 1),
    nasion: at(0, 15, 1),
    inion: at(0, 15, -1),
    midFrontal: at(0, 100, 1),
    rightFrontotemporal: at(50, 93, 1),
    leftFrontotemporal: at(-50, 93, 1),
    rightTemporalPeak: at(64, 50, 1),
    leftTemporalPeak: at(-64, 50, 1),
    rightTragion: [72, 0, 0],
    leftTragion: [-72, 0, 0],
  };
  const landmarks: Landmarks = Object.fromEntries(
    Object.entries(places).map(([name, atMm]) => [name, { atMm, origin: "given" as const }]),
  );
  return {
    mesh: { positionsMm, triangles },
    landmarks,
    measures: { circumferenceMm: 558, lengthMm: 200, breadthMm: 154, nasionInionArcMm: 350, coronalArcMm: 340 },
    origin: "template",
    toHeadFrame: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1],
    unit: "mm",
    unitConfidence: 1,
    notes: [],
    watertight: true,
  };
}
