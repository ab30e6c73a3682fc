/**
 * Where existing hair stands: follicular units of about two hairs, evenly strewn as they grow.
 *
 * A density does not say where; places are drawn from the triangles' numbers, so that the same head has the
 * same stubble from every side and at every age. Units keep their distance from each other.
 */
import type { TriangleMesh } from "@shadowline/scalp";

/** On average 2 to 2.3 on scalps (Jimenez & Ruifernandez 1999, Dermatol. Surg. 25:294). */
export const HAIRS_PER_UNIT = 2;

export type Follicles = {
  readonly count: number;
  /** Three a unit. */
  readonly positionsMm: Float64Array;
  /** Unit outward normals, three a unit. */
  readonly normals: Float64Array;
  /** Unit vectors along which the hairs leave the skin, three a unit; zeros where nobody knows. Null without a field. */
  readonly lean: Float64Array | null;
};

/** Units keep this share of the mean spacing between them; 0.7 to 0.75 is what such a search can fill. */
const CLEARANCE = 0.66;
/** Places that are tried before a unit is set where it stands anyway. */
const TRIES = 6;
/** Side of the cells in which neighbours are looked for: the clearance at 30 hairs per cm2. */
const CELL_MM = 1.8;

type Remembered = {
  readonly mesh: TriangleMesh;
  readonly lean: Float64Array | undefined;
  readonly follicles: Follicles;
};
const remembered = new WeakMap<Float64Array, Remembered>();

/**
 * @param hairsPerCm2 one value a vertex; must not be changed afterwards, places are kept for it
 * @param normals unit, three a vertex
 * @param lean where known, unit vectors along which hair leaves the skin, three a vertex
 */
export function follicles(
  mesh: TriangleMesh,
  normals: Float64Array,
  hairsPerCm2: Float64Array,
  lean?: Float64Array,
): Follicles {
  const known = remembered.get(hairsPerCm2);
  if (known?.mesh === mesh && known.lean === lean) return known.follicles;
  const strewn = strew(mesh, normals, hairsPerCm2, lean);
  remembered.set(hairsPerCm2, { mesh, lean, follicles: strewn });
  return strewn;
}

function strew(
  mesh: TriangleMesh,
  normals: Float64Array,
  hairsPerCm2: Float64Array,
  lean: Float64Array | undefined,
): Follicles {
  const { positionsMm: p, triangles } = mesh;
  const positions: number[] = [];
  const directions: number[] = [];
  const leans: number[] = [];
  const cells = new Map<number, number[]>();
  // What a triangle is owed beyond whole units goes to the next in the list, not to chance.
  let owed = 0.5;
  for (let at = 0, triangle = 0; at < triangles.length; at += 3, triangle++) {
    const [a, b, c] = [triangles[at], triangles[at + 1], triangles[at + 2]];
    const perMm2 = (hairsPerCm2[a] + hairsPerCm2[b] + hairsPerCm2[c]) / (300 * HAIRS_PER_UNIT);
    if (!(perMm2 > 0)) continue;
    owed += perMm2 * triangleMm2(p, a, b, c);
    const apart2 = Math.min(CELL_MM * CELL_MM, (CLEARANCE * CLEARANCE) / perMm2);
    let tried = 0;
    while (owed >= 1) {
      owed--;
      let x = 0;
      let y = 0;
      let z = 0;
      let weightB = 0;
      let weightC = 0;
      for (let attempt = 0; attempt < TRIES; attempt++, tried++) {
        // Rank-one lattice of the plastic number (Roberts 2018), shifted in each triangle.
        const u = fraction(scrambled(triangle) + tried * 0.7548776662466927);
        const v = fraction(scrambled(triangle ^ 0x5bd1e995) + tried * 0.5698402909980532);
        weightB = u + v > 1 ? 1 - u : u;
        weightC = u + v > 1 ? 1 - v : v;
        const weightA = 1 - weightB - weightC;
        x = weightA * p[3 * a] + weightB * p[3 * b] + weightC * p[3 * c];
        y = weightA * p[3 * a + 1] + weightB * p[3 * b + 1] + weightC * p[3 * c + 1];
        z = weightA * p[3 * a + 2] + weightB * p[3 * b + 2] + weightC * p[3 * c + 2];
        if (isFree(cells, positions, x, y, z, apart2)) break;
      }
      const cell = cellOf(Math.floor(x / CELL_MM), Math.floor(y / CELL_MM), Math.floor(z / CELL_MM));
      const here = cells.get(cell);
      if (here) here.push(positions.length);
      else cells.set(cell, [positions.length]);
      positions.push(x, y, z);
      const weightA = 1 - weightB - weightC;
      for (let axis = 0; axis < 3; axis++) {
        directions.push(
          weightA * normals[3 * a + axis] + weightB * normals[3 * b + axis] + weightC * normals[3 * c + axis],
        );
      }
      if (lean !== undefined) pushUnitMix(leans, lean, [a, b, c], [weightA, weightB, weightC]);
    }
  }
  return {
    count: positions.length / 3,
    positionsMm: Float64Array.from(positions),
    normals: Float64Array.from(directions),
    lean: lean === undefined ? null : Float64Array.from(leans),
  };
}

/** The unit vector between three corners' vectors; zeros where they are zeros or cancel. */
function pushUnitMix(
  into: number[],
  vectors: Float64Array,
  corners: readonly [number, number, number],
  weights: readonly [number, number, number],
): void {
  const mix = [0, 0, 0];
  for (let k = 0; k < 3; k++)
    for (let axis = 0; axis < 3; axis++) mix[axis] += weights[k] * vectors[3 * corners[k] + axis];
  const size = Math.sqrt(mix[0] * mix[0] + mix[1] * mix[1] + mix[2] * mix[2]);
  for (let axis = 0; axis < 3; axis++) into.push(size > 0 ? mix[axis] / size : 0);
}

function isFree(cells: Map<number, number[]>, positions: number[], x: number, y: number, z: number, apart2: number) {
  const [cx, cy, cz] = [Math.floor(x / CELL_MM), Math.floor(y / CELL_MM), Math.floor(z / CELL_MM)];
  for (let dx = -1; dx <= 1; dx++) {
    for (let dy = -1; dy <= 1; dy++) {
      for (let dz = -1; dz <= 1; dz++) {
        const near = cells.get(cellOf(cx + dx, cy + dy, cz + dz));
        if (near === undefined) continue;
        for (const at of near) {
          const ox = positions[at] - x;
          const oy = positions[at + 1] - y;
          const oz = positions[at + 2] - z;
          if (ox * ox + oy * oy + oz * oz < apart2) return false;
        }
      }
    }
  }
  return true;
}

/** One number for a cell within about 1.8 m of the origin. */
const cellOf = (x: number, y: number, z: number): number => ((x + 1024) * 2048 + (y + 1024)) * 2048 + (z + 1024);

function triangleMm2(p: Float64Array, a: number, b: number, c: number): number {
  const ux = p[3 * b] - p[3 * a];
  const uy = p[3 * b + 1] - p[3 * a + 1];
  const uz = p[3 * b + 2] - p[3 * a + 2];
  const vx = p[3 * c] - p[3 * a];
  const vy = p[3 * c + 1] - p[3 * a + 1];
  const vz = p[3 * c + 2] - p[3 * a + 2];
  const x = uy * vz - uz * vy;
  const y = uz * vx - ux * vz;
  const z = ux * vy - uy * vx;
  return Math.sqrt(x * x + y * y + z * z) / 2;
}

const fraction = (x: number): number => x - Math.floor(x);

/** A number from 0 to 1 for each whole number, without pattern (finaliser of MurmurHash3, Appleby 2008). */
export function scrambled(n: number): number {
  let h = n >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}
