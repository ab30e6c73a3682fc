import { distance, dot, unitVector } from "../point.js";
import { roomier } from "../scan/growing-list.js";
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
  /** From the head's middle, one a vertex. */
  private directions: Float64Array;
  private corners: Uint32Array;
  private labels: Uint32Array;
  private count: number;
  /** Triangles that others stand for, 1. */
  private gone: Uint32Array;
  private readonly cells = new Map<number, number[]>();
  private readonly cell: number;
  /** Middle of each triangle, on the unit sphere, and its farthest corner from there: four numbers a triangle. */
  private caps: Float64Array;
  /** The farthest of all corners from their middles. */
  private widest = 0;

  constructor({ width, rows, triangles, labels }: WorkSurface) {
    this.width = width;
    this.rows = rows.slice();
    this.vertices = rows.length / width;
    this.directions = new Float64Array(3 * this.vertices);
    for (let vertex = 0; vertex < this.vertices; vertex++) this.direct(vertex);
    this.corners = triangles.slice();
    this.labels = Uint32Array.from(labels);
    this.count = labels.length;
    this.gone = new Uint32Array(this.count);
    this.caps = new Float64Array(4 * this.count);
    for (let t = 0; t < this.count; t++) this.measure(t);
    this.cell = Math.max(LEAST_CELL, this.widest);
    for (let t = 0; t < this.count; t++) this.file(t);
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
      for (let k = 0; k < width; k++) rows[i * width + k] = this.rows[vertex * width + k];
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
    for (const t of chosen) this.gone[t] = 1;
    while (4 * (this.count + after.labels.length) > this.caps.length) this.makeRoom();
    for (let t = 0; t < after.labels.length; t++) {
      const to = this.count++;
      for (let k = 0; k < 3; k++) {
        const at = after.triangles[3 * t + k];
        this.corners[3 * to + k] = at < own.length ? own[at] : first + at - own.length;
      }
      this.labels[to] = after.labels[t];
      this.measure(to);
      this.file(to);
    }
  }

  finish(): WorkSurface {
    let kept = 0;
    for (let t = 0; t < this.count; t++) if (!this.gone[t]) kept++;
    const triangles = new Uint32Array(3 * kept);
    const labels = new Uint8Array(kept);
    let next = 0;
    for (let t = 0; t < this.count; t++) {
      if (this.gone[t]) continue;
      for (let k = 0; k < 3; k++) triangles[3 * next + k] = this.corners[3 * t + k];
      labels[next++] = this.labels[t];
    }
    return { width: this.width, rows: this.rows.slice(0, this.vertices * this.width), triangles, labels };
  }

  private makeRoom(): void {
    this.corners = roomier(this.corners);
    this.labels = roomier(this.labels);
    this.gone = roomier(this.gone);
    this.caps = roomier(this.caps);
  }

  private append(more: Float64Array): void {
    const used = this.vertices * this.width;
    while (used + more.length > this.rows.length) this.rows = roomier(this.rows);
    this.rows.set(more, used);
    const first = this.vertices;
    this.vertices += more.length / this.width;
    while (3 * this.vertices > this.directions.length) this.directions = roomier(this.directions);
    for (let vertex = first; vertex < this.vertices; vertex++) this.direct(vertex);
  }

  private direct(vertex: number): void {
    const at = vertex * this.width;
    const [x, y, z] = [this.rows[at], this.rows[at + 1], this.rows[at + 2]];
    const share = 1 / Math.sqrt(x * x + y * y + z * z);
    this.directions[3 * vertex] = x * share;
    this.directions[3 * vertex + 1] = y * share;
    this.directions[3 * vertex + 2] = z * share;
  }

  private measure(t: number): void {
    const { directions: d, corners, caps } = this;
    const a = 3 * corners[3 * t];
    const b = 3 * corners[3 * t + 1];
    const c = 3 * corners[3 * t + 2];
    let x = d[a] + d[b] + d[c];
    let y = d[a + 1] + d[b + 1] + d[c + 1];
    let z = d[a + 2] + d[b + 2] + d[c + 2];
    const share = 1 / Math.sqrt(x * x + y * y + z * z);
    x *= share;
    y *= share;
    z *= share;
    let radius2 = 0;
    for (let k = 0; k < 3; k++) {
      const at = 3 * corners[3 * t + k];
      const [dx, dy, dz] = [x - d[at], y - d[at + 1], z - d[at + 2]];
      radius2 = Math.max(radius2, dx * dx + dy * dy + dz * dz);
    }
    caps[4 * t] = x;
    caps[4 * t + 1] = y;
    caps[4 * t + 2] = z;
    caps[4 * t + 3] = Math.sqrt(radius2);
    this.widest = Math.max(this.widest, caps[4 * t + 3]);
  }

  private key(x: number, y: number, z: number): number {
    const side = 1024;
    return (x * side + y) * side + z;
  }

  private at(value: number): number {
    return Math.floor((value + 1) / this.cell) + 1;
  }

  private file(t: number): void {
    const { caps } = this;
    const key = this.key(this.at(caps[4 * t]), this.at(caps[4 * t + 1]), this.at(caps[4 * t + 2]));
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
    if (!narrow) return this.whole();
    const { caps, corners } = this;
    const reach = Math.max(...polygon.map((d) => distance(d, middle))) * 1.001 + 1e-6;
    // A cut ends at the far side of the triangle it is in, and the triangle beyond is split with it.
    const far = reach + 3 * this.widest;
    const met: number[] = [];
    const beside: number[] = [];
    const own = new Set<number>();
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
            const [dx, dy, dz] = [caps[4 * t] - middle[0], caps[4 * t + 1] - middle[1], caps[4 * t + 2] - middle[2]];
            const away = Math.sqrt(dx * dx + dy * dy + dz * dz);
            if (away > far) continue;
            if (away > reach + caps[4 * t + 3]) beside.push(t);
            else {
              met.push(t);
              for (let k = 0; k < 3; k++) own.add(corners[3 * t + k]);
            }
          }
          filed.length = kept;
        }
      }
    }
    for (const t of beside) {
      let shared = 0;
      for (let k = 0; k < 3; k++) if (own.has(corners[3 * t + k])) shared++;
      if (shared > 1) met.push(t);
    }
    return met.sort((a, b) => a - b);
  }

  private whole(): number[] {
    const all: number[] = [];
    for (let t = 0; t < this.count; t++) if (!this.gone[t]) all.push(t);
    return all;
  }
}
