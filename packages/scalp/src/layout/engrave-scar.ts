import type { PointMm } from "../landmark.js";
import { dot, plus, unitVector } from "../point.js";
import type { WorkSurface } from "./cut-surface.js";
import { engrave, type SkyPolygon } from "./scar-polygon.js";

/**
 * Cuts many polygons into a surface and labels what is inside any of them.
 *
 * Each is cut into the few triangles around it, lifted out and put back, so that the cost grows with the
 * number of polygons and not with that number times the size of the head.
 */
export function engraveScar(surface: WorkSurface, polygons: readonly SkyPolygon[], label: number): WorkSurface {
  const whole = new PatchedSurface(surface);
  for (const polygon of polygons) whole.change(polygon, (patch) => engrave(patch, polygon, label));
  return whole.finish();
}

/** Beyond this a polygon is cut into the whole surface: cosine of 60 degrees from its middle. */
const WIDE = 0.5;
/** Smallest cell of the sky's grid, as a share of the distance from the head's middle. */
const LEAST_CELL = 0.03;

/** A surface of which small parts are exchanged; found by the direction in which they lie. */
class PatchedSurface {
  private readonly width: number;
  private rows: Float64Array;
  private vertices: number;
  private readonly corners: number[];
  private readonly labels: number[];
  private readonly gone: boolean[] = [];
  private readonly cells = new Map<number, number[]>();
  private readonly cell: number;
  /** Middle of each triangle, on the unit sphere, and its farthest corner from there: four numbers a triangle. */
  private readonly caps: number[] = [];
  /** The farthest of all corners from their middles. */
  private widest = 0;

  constructor({ width, rows, triangles, labels }: WorkSurface) {
    this.width = width;
    this.rows = rows.slice();
    this.vertices = rows.length / width;
    this.corners = [...triangles];
    this.labels = [...labels];
    for (let t = 0; t < labels.length; t++) this.measure(t);
    this.cell = Math.max(LEAST_CELL, this.widest);
    for (let t = 0; t < labels.length; t++) this.file(t);
  }

  /** Exchanges what lies around a polygon for what the work makes of it. */
  change(polygon: SkyPolygon, work: (patch: WorkSurface) => WorkSurface): void {
    const chosen = this.around(polygon);
    if (chosen.length === 0) return;
    const number = new Map<number, number>();
    const own: number[] = [];
    const triangles = new Uint32Array(3 * chosen.length);
    chosen.forEach((t, i) => {
      for (let k = 0; k < 3; k++) {
        const vertex = this.corners[3 * t + k];
        let at = number.get(vertex);
        if (at === undefined) {
          at = own.length;
          number.set(vertex, at);
          own.push(vertex);
        }
        triangles[3 * i + k] = at;
      }
    });
    const { width } = this;
    const rows = new Float64Array(own.length * width);
    own.forEach((vertex, i) => {
      rows.set(this.rows.subarray(vertex * width, (vertex + 1) * width), i * width);
    });
    const labels = Uint8Array.from(chosen, (t) => this.labels[t]);
    const after = work({ width, rows, triangles, labels });
    const first = this.vertices;
    this.append(after.rows.subarray(rows.length));
    const same = after.triangles.length === triangles.length;
    if (same) {
      chosen.forEach((t, i) => {
        this.labels[t] = after.labels[i];
      });
      return;
    }
    for (const t of chosen) this.gone[t] = true;
    for (let t = 0; t < after.labels.length; t++) {
      for (let k = 0; k < 3; k++) {
        const at = after.triangles[3 * t + k];
        this.corners.push(at < own.length ? own[at] : first + at - own.length);
      }
      this.labels.push(after.labels[t]);
      this.measure(this.labels.length - 1);
      this.file(this.labels.length - 1);
    }
  }

  finish(): WorkSurface {
    const kept: number[] = [];
    for (let t = 0; t < this.labels.length; t++) if (!this.gone[t]) kept.push(t);
    const triangles = new Uint32Array(3 * kept.length);
    kept.forEach((t, i) => {
      for (let k = 0; k < 3; k++) triangles[3 * i + k] = this.corners[3 * t + k];
    });
    return {
      width: this.width,
      rows: this.rows.slice(0, this.vertices * this.width),
      triangles,
      labels: Uint8Array.from(kept, (t) => this.labels[t]),
    };
  }

  private append(more: Float64Array): void {
    const used = this.vertices * this.width;
    if (used + more.length > this.rows.length) {
      const larger = new Float64Array(2 * (used + more.length));
      larger.set(this.rows.subarray(0, used));
      this.rows = larger;
    }
    this.rows.set(more, used);
    this.vertices += more.length / this.width;
  }

  private direction(vertex: number): PointMm {
    const at = vertex * this.width;
    return unitVector([this.rows[at], this.rows[at + 1], this.rows[at + 2]]);
  }

  private measure(t: number): void {
    const directions = [0, 1, 2].map((k) => this.direction(this.corners[3 * t + k]));
    const middle = unitVector(plus(plus(directions[0], directions[1]), directions[2]));
    const radius = Math.max(...directions.map((d) => apart(middle, d)));
    this.caps.push(...middle, radius);
    this.widest = Math.max(this.widest, radius);
  }

  private key(x: number, y: number, z: number): number {
    const side = 1024;
    return (x * side + y) * side + z;
  }

  private at(value: number): number {
    return Math.floor((value + 1) / this.cell) + 1;
  }

  private file(t: number): void {
    const [x, y, z] = this.caps.slice(4 * t, 4 * t + 3);
    const key = this.key(this.at(x), this.at(y), this.at(z));
    const known = this.cells.get(key);
    if (known) known.push(t);
    else this.cells.set(key, [t]);
  }

  /** Every triangle that the polygon's outline or inside can reach, in the order of their numbers. */
  private around(polygon: SkyPolygon): number[] {
    const sum: [number, number, number] = [0, 0, 0];
    for (const d of polygon) for (let axis = 0; axis < 3; axis++) sum[axis] += d[axis];
    const middle = unitVector(sum);
    const narrow = polygon.every((d) => dot(d, middle) > WIDE);
    if (!narrow) return this.labels.flatMap((_, t) => (this.gone[t] ? [] : [t]));
    const reach = Math.max(...polygon.map((d) => apart(d, middle))) * 1.001 + 1e-6;
    // A cut ends at the far side of the triangle it is in, and the triangle beyond is split with it.
    const far = reach + 3 * this.widest;
    const met: number[] = [];
    const beside: number[] = [];
    const corners = new Set<number>();
    const from = middle.map((value) => this.at(value - far));
    const to = middle.map((value) => this.at(value + far));
    for (let x = from[0]; x <= to[0]; x++) {
      for (let y = from[1]; y <= to[1]; y++) {
        for (let z = from[2]; z <= to[2]; z++) {
          const filed = this.cells.get(this.key(x, y, z));
          if (!filed) continue;
          let kept = 0;
          for (const t of filed) {
            if (this.gone[t]) continue;
            filed[kept++] = t;
            const [cx, cy, cz] = [this.caps[4 * t], this.caps[4 * t + 1], this.caps[4 * t + 2]];
            const away = apart([cx, cy, cz], middle);
            if (away > far) continue;
            if (away > reach + this.caps[4 * t + 3]) beside.push(t);
            else {
              met.push(t);
              for (let k = 0; k < 3; k++) corners.add(this.corners[3 * t + k]);
            }
          }
          filed.length = kept;
        }
      }
    }
    for (const t of beside) {
      let shared = 0;
      for (let k = 0; k < 3; k++) if (corners.has(this.corners[3 * t + k])) shared++;
      if (shared > 1) met.push(t);
    }
    return met.sort((a, b) => a - b);
  }
}

const apart = (a: PointMm, b: PointMm): number => {
  const [x, y, z] = [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
  return Math.sqrt(x * x + y * y + z * z);
};
