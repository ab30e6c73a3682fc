import { squareSurface } from "@shadowline/dots";
import { headFromScan, layOutScalp, type TriangleMesh } from "@shadowline/scalp";
import { leePerrySmith } from "../../tests/heads/load-heads.js";
import { standing } from "../../tests/heads/stand.js";

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

/** A flat grid of cells bent into any shape. */
function bent(cols: number, rows: number, place: (u: number, v: number) => readonly [number, number, number]) {
  const flat = squareSurface(1, 1, cols, rows);
  const positionsMm = new Float64Array(flat.positionsMm.length);
  for (let i = 0; i < positionsMm.length; i += 3) {
    positionsMm.set(place(flat.positionsMm[i], flat.positionsMm[i + 1]), i);
  }
  return { positionsMm, triangles: flat.triangles };
}

const bowl = (u: number, v: number, rise: (x: number, y: number) => number): [number, number, number] => {
  const [x, y] = [220 * (u - 0.5), 220 * (v - 0.5)];
  return [x, y, rise(x, y)];
};

/** The scalp of the photogrammetric head that comes with the examples, as a plan would cut it. */
function realScalp(): TriangleMesh {
  const { mesh } = standing(leePerrySmith());
  const head = headFromScan({ positions: mesh.positionsMm, triangles: mesh.triangles }, { unit: "mm" });
  return layOutScalp(head, {}).mesh;
}

/** An L: rims that turn inwards as well. */
function angle(): TriangleMesh {
  const { positionsMm, triangles } = squareSurface(222, 222, 60, 60);
  const kept: number[] = [];
  for (let at = 0; at < triangles.length; at += 3) {
    const corners = triangles.subarray(at, at + 3);
    const beyond = (axis: number): boolean => corners.every((vertex) => positionsMm[3 * vertex + axis] >= 111);
    if (!beyond(0) || !beyond(1)) kept.push(...corners);
  }
  return { positionsMm, triangles: Uint32Array.from(kept) };
}

/** A star of so many points, in triangles from its middle: sharp corners outwards and inwards. */
function star(points: number): TriangleMesh {
  const positions = [0, 0, 0];
  const triangles: number[] = [];
  for (let corner = 0; corner < 2 * points; corner++) {
    const radius = corner % 2 === 0 ? 120 : 70;
    const azimuth = (Math.PI * corner) / points;
    positions.push(radius * Math.cos(azimuth), radius * Math.sin(azimuth), 0);
    triangles.push(0, 1 + corner, 1 + ((corner + 1) % (2 * points)));
  }
  return { positionsMm: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
}

/** Surfaces that differ in what could upset a layout: bending, rims, and the size and shape of triangles. */
export const surfaces: { readonly [name: string]: () => TriangleMesh } = {
  scalp: () => hemiellipsoid(),
  plane: () => squareSurface(222, 222),
  "sphere cap": () => bent(90, 90, (u, v) => bowl(u, v, (x, y) => Math.sqrt(180 * 180 - x * x - y * y))),
  saddle: () => bent(90, 90, (u, v) => bowl(u, v, (x, y) => (x * x - y * y) / 250)),
  cylinder: () => bent(120, 60, (u, v) => [60 * Math.cos(5 * u), 60 * Math.sin(5 * u), 160 * v]),
  "coarse triangles": () => hemiellipsoid(1, 7, 14),
  "fine triangles": () => hemiellipsoid(1, 200, 400),
  slivers: () => bent(600, 3, (u, v) => [60 * Math.cos(5 * u), 60 * Math.sin(5 * u), 160 * v]),
  "longer slivers": () => bent(700, 2, (u, v) => [60 * Math.cos(5 * u), 60 * Math.sin(5 * u), 160 * v]),
  "L-shaped": angle,
  star: () => star(14),
  ring: () =>
    bent(120, 20, (u, v) => {
      const [azimuth, radius] = [2 * Math.PI * u, 40 + 80 * v];
      return [radius * Math.cos(azimuth), radius * Math.sin(azimuth), 0];
    }),
  "real head": realScalp,
};

export function areaCm2({ positionsMm: p, triangles }: TriangleMesh, triangle: number): number {
  const [a, b, c] = [0, 1, 2].map((k) => 3 * triangles[3 * triangle + k]);
  const u = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
  const v = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
  return Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 200;
}
