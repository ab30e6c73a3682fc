import { roomier } from "./growing-list.js";
import { MAX_SCAN_TRIANGLES, refuseScan } from "./scan-mesh.js";

/** Corner comparisons that all bent polygons of a file may cost together, about a second. */
const MOST_WORK = 100_000_000;

/**
 * Triangles out of polygons: each becomes a fan from its first corner, and `straightened` mends those that
 * are bent inward, when all vertices are known.
 */
export class PolygonFans {
  private flat = new Uint32Array(3072);
  private length = 0;
  /** First triangle and number of triangles of every polygon with more than three corners. */
  private polygons = new Uint32Array(64);
  private polygonsLength = 0;
  private start = 0;
  private first = 0;
  private previous = 0;
  private corners = 0;

  private readonly fileName: string;

  constructor(fileName: string) {
    this.fileName = fileName;
  }

  get triangleCount(): number {
    return this.length / 3;
  }

  begin(): void {
    this.start = this.length / 3;
    this.corners = 0;
  }

  corner(vertex: number): void {
    if (this.corners === 0) this.first = vertex;
    if (this.corners >= 2) this.triangle(this.first, this.previous, vertex);
    this.previous = vertex;
    this.corners++;
  }

  /** @returns corners that the polygon had */
  end(): number {
    if (this.corners > 3) {
      if (this.polygonsLength === this.polygons.length) this.polygons = roomier(this.polygons);
      this.polygons[this.polygonsLength++] = this.start;
      this.polygons[this.polygonsLength++] = this.corners - 2;
    }
    return this.corners;
  }

  triangle(a: number, b: number, c: number): void {
    if (this.length >= 3 * MAX_SCAN_TRIANGLES) {
      refuseScan(this.fileName, `a scan of at most ${MAX_SCAN_TRIANGLES} triangles`);
    }
    if (this.length + 3 > this.flat.length) this.flat = roomier(this.flat);
    this.flat[this.length++] = a;
    this.flat[this.length++] = b;
    this.flat[this.length++] = c;
  }

  /**
   * The triangles, those of polygons that are bent inward laid so that none turns over.
   *
   * @param positions every vertex; polygons that name others stay fans, for the last check to find
   */
  straightened(positions: Float64Array): Uint32Array {
    const triangles = this.flat.slice(0, this.length);
    const vertices = positions.length / 3;
    let work = 0;
    for (let i = 0; i < this.polygonsLength; i += 2) {
      const [start, count] = [3 * this.polygons[i], this.polygons[i + 1]];
      if (work > MOST_WORK || !isBent(positions, vertices, triangles, start, count)) continue;
      const corners = [triangles[start], triangles[start + 1]];
      for (let t = 0; t < count; t++) corners.push(triangles[start + 3 * t + 2]);
      // Cutting ears looks at every other corner for every ear.
      work += corners.length * corners.length;
      if (work <= MOST_WORK) triangles.set(cutEars(positions, corners), start);
    }
    return triangles;
  }
}

/** Whether a fan has triangles that face against the polygon as a whole. */
function isBent(p: Float64Array, vertices: number, triangles: Uint32Array, start: number, count: number): boolean {
  let [sx, sy, sz] = [0, 0, 0];
  for (let t = start; t < start + 3 * count; t += 3) {
    if (triangles[t] >= vertices || triangles[t + 1] >= vertices || triangles[t + 2] >= vertices) return false;
    const [x, y, z] = facing(p, triangles[t], triangles[t + 1], triangles[t + 2]);
    sx += x;
    sy += y;
    sz += z;
  }
  for (let t = start; t < start + 3 * count; t += 3) {
    const [x, y, z] = facing(p, triangles[t], triangles[t + 1], triangles[t + 2]);
    if (x * sx + y * sy + z * sz < 0) return true;
  }
  return false;
}

/** Normal of a triangle, twice its area long. */
function facing(p: Float64Array, a: number, b: number, c: number): [number, number, number] {
  const [ux, uy, uz] = [p[3 * b] - p[3 * a], p[3 * b + 1] - p[3 * a + 1], p[3 * b + 2] - p[3 * a + 2]];
  const [vx, vy, vz] = [p[3 * c] - p[3 * a], p[3 * c + 1] - p[3 * a + 1], p[3 * c + 2] - p[3 * a + 2]];
  return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
}

/**
 * Cuts a polygon into triangles from its corners inward, in the plane that it lies in best.
 *
 * Source: G. H. Meisters 1975, Amer. Math. Monthly 82:648-651 (every simple polygon has two ears).
 */
function cutEars(p: Float64Array, polygon: readonly number[]): number[] {
  let [nx, ny, nz] = [0, 0, 0];
  for (let i = 1; i + 1 < polygon.length; i++) {
    const [x, y, z] = facing(p, polygon[0], polygon[i], polygon[i + 1]);
    nx += x;
    ny += y;
    nz += z;
  }
  /** Positive where c lies to the left of a to b, seen from the side that the polygon faces. */
  const side = (a: number, b: number, c: number): number => {
    const [x, y, z] = facing(p, a, b, c);
    return x * nx + y * ny + z * nz;
  };
  const left = [...polygon];
  const triangles: number[] = [];
  for (let i = 0, failed = 0; left.length > 3; ) {
    const [a, b, c] = [left[(i + left.length - 1) % left.length], left[i], left[(i + 1) % left.length]];
    const ear =
      failed >= left.length ||
      (side(a, b, c) > 0 &&
        left.every(
          (v) => v === a || v === b || v === c || !(side(a, b, v) >= 0 && side(b, c, v) >= 0 && side(c, a, v) >= 0),
        ));
    if (ear) {
      triangles.push(a, b, c);
      left.splice(i, 1);
      i %= left.length;
      failed = 0;
    } else {
      i = (i + 1) % left.length;
      failed++;
    }
  }
  return [...triangles, ...left];
}
