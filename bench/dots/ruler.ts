import { randomStream } from "@shadowline/numeric";
import type { TriangleMesh } from "@shadowline/scalp";
import { areaCm2 } from "./surfaces.js";

/** Dots to be measured, against the density that was wanted. */
export type Layout = {
  readonly surface: TriangleMesh;
  readonly cornerPerCm2: Float64Array;
  readonly count: number;
  readonly triangle: Uint32Array;
  /** x, y, z a dot. */
  readonly positionsMm: Float64Array;
  /** Wanted dots per cm2 where each dot stands. */
  readonly perCm2: Float64Array;
};

/**
 * How even a layout is. Distances are over those of a hexagonal lattice of the density wanted at the place:
 * 1 is the lattice, 0 to 0.5 white noise.
 */
export type Figures = {
  /** Smallest, 1st percentile and coefficient of variation of nearest distances. */
  readonly rhoMin: number;
  readonly rho01: number;
  readonly cvNN: number;
  /** 99.9th percentile and maximum of the distance from a place to its nearest dot. */
  readonly gap999: number;
  readonly gapMax: number;
  /** Relative rms error of the count in cells of about 1 cm2. */
  readonly cellRms: number;
  /** Mean spectral power from .1 to .5 and .1 to .3 of the mean frequency; white noise = 1. */
  readonly low: number;
  readonly deep: number;
  /** Mean six-fold order of the six nearest, and its correlation 4 to 6 spacings away. */
  readonly psi6: number;
  readonly rows: number;
};

const hexSpacingMm = (perCm2: number): number => 10 * Math.sqrt(2 / (Math.sqrt(3) * perCm2));

/** The first dots of a layout, against the same shape of density. */
export function prefixOf(layout: Layout, share: number): Layout {
  return {
    ...layout,
    count: Math.round(share * layout.count),
    cornerPerCm2: layout.cornerPerCm2.map((value) => value * share),
    perCm2: layout.perCm2.map((value) => value * share),
  };
}

export function measure(layout: Layout): Figures {
  const index = new Cells(layout);
  return {
    ...nearestFigures(layout, index),
    ...gapFigures(layout, index),
    cellRms: cellRms(layout),
    ...windowFigures(layout, index),
  };
}

/** Dots in cubes, for searches that may take their time. */
class Cells {
  private readonly dots = new Map<number, number[]>();
  private readonly layout: Layout;
  private readonly sideMm: number;
  constructor(layout: Layout) {
    this.layout = layout;
    const sorted = layout.perCm2.slice(0, layout.count).sort();
    this.sideMm = 1.05 * hexSpacingMm(sorted[layout.count >> 1]);
    for (let i = 0; i < layout.count; i++) {
      const key = this.key(i);
      const list = this.dots.get(key);
      if (list) list.push(i);
      else this.dots.set(key, [i]);
    }
  }
  private key(dot: number): number {
    const at = (axis: number): number => Math.floor(this.layout.positionsMm[3 * dot + axis] / this.sideMm);
    return this.cell(at(0), at(1), at(2));
  }
  private cell(x: number, y: number, z: number): number {
    return (x + 4096) * 67108864 + (y + 4096) * 8192 + (z + 4096);
  }
  within(x: number, y: number, z: number, radiusMm: number): number[] {
    const found: number[] = [];
    const p = this.layout.positionsMm;
    const at = (value: number): number => Math.floor(value / this.sideMm);
    for (let cx = at(x - radiusMm); cx <= at(x + radiusMm); cx++) {
      for (let cy = at(y - radiusMm); cy <= at(y + radiusMm); cy++) {
        for (let cz = at(z - radiusMm); cz <= at(z + radiusMm); cz++) {
          for (const i of this.dots.get(this.cell(cx, cy, cz)) ?? []) {
            if ((p[3 * i] - x) ** 2 + (p[3 * i + 1] - y) ** 2 + (p[3 * i + 2] - z) ** 2 <= radiusMm ** 2) found.push(i);
          }
        }
      }
    }
    return found;
  }
  /** The `wanted` nearest, nearest first, as [distance, dot]; `skip` leaves a dot out of its own list. */
  nearest(x: number, y: number, z: number, wanted: number, startMm: number, skip = -1): [number, number][] {
    const p = this.layout.positionsMm;
    for (let radius = startMm; ; radius *= 1.6) {
      const found = this.within(x, y, z, radius).filter((i) => i !== skip);
      if (found.length < wanted && radius < 400) continue;
      return found
        .map((i): [number, number] => [Math.hypot(p[3 * i] - x, p[3 * i + 1] - y, p[3 * i + 2] - z), i])
        .sort((a, b) => a[0] - b[0])
        .slice(0, wanted);
    }
  }
}

function nearestFigures({ count, positionsMm, perCm2 }: Layout, index: Cells) {
  const rho = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const spacing = hexSpacingMm(perCm2[i]);
    const [[distance]] = index.nearest(...place(positionsMm, i), 1, 1.05 * spacing, i);
    rho[i] = distance / spacing;
  }
  rho.sort();
  let sum = 0;
  let squares = 0;
  for (const value of rho) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / count;
  return {
    rhoMin: rho[0],
    rho01: rho[Math.floor(count / 100)],
    cvNN: Math.sqrt(Math.max(0, squares / count - mean * mean)) / mean,
  };
}

const place = (p: Float64Array, i: number): [number, number, number] => [p[3 * i], p[3 * i + 1], p[3 * i + 2]];

function gapFigures({ surface, cornerPerCm2 }: Layout, index: Cells) {
  const random = randomStream(20, 1);
  const { positionsMm: p, triangles } = surface;
  const count = triangles.length / 3;
  const cumulative = new Float64Array(count);
  let total = 0;
  for (let t = 0; t < count; t++) {
    const wanted = cornerPerCm2[3 * t] + cornerPerCm2[3 * t + 1] + cornerPerCm2[3 * t + 2] > 0;
    cumulative[t] = total += wanted ? areaCm2(surface, t) : 0;
  }
  const places = 150_000;
  const gaps = new Float64Array(places);
  let t = 0;
  for (let i = 0; i < places; i++) {
    const massBefore = ((i + random()) / places) * total;
    while (cumulative[t] <= massBefore && t < count - 1) t++;
    let b = random();
    let c = random();
    if (b + c > 1) [b, c] = [1 - b, 1 - c];
    const weights = [1 - b - c, b, c];
    const at = [0, 1, 2].map((axis) => weights.reduce((sum, w, k) => sum + w * p[3 * triangles[3 * t + k] + axis], 0));
    const spacing = hexSpacingMm(weights.reduce((sum, w, k) => sum + w * cornerPerCm2[3 * t + k], 0));
    const [[distance]] = index.nearest(at[0], at[1], at[2], 1, 0.75 * spacing);
    gaps[i] = (distance * Math.sqrt(3)) / spacing;
  }
  gaps.sort();
  return { gap999: gaps[Math.floor(places * 0.999)], gapMax: gaps[places - 1] };
}

/** Cells: Voronoi patches of triangles around centres at least 8.35 mm apart, which average 1 cm2. */
function cellRms({ surface, cornerPerCm2, triangle, count }: Layout): number {
  const triangles = surface.triangles.length / 3;
  const centre = (t: number): number[] =>
    [0, 1, 2].map((axis) => {
      const at = [0, 1, 2].map((k) => surface.positionsMm[3 * surface.triangles[3 * t + k] + axis]);
      return (at[0] + at[1] + at[2]) / 3;
    });
  const random = randomStream(20, 2);
  const centres: number[][] = [];
  const apart = (a: number[], b: number[]): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
  for (let draw = 0; draw < triangles; draw++) {
    const candidate = centre(Math.floor(random() * triangles));
    if (centres.every((other) => apart(candidate, other) >= 8.35 ** 2)) centres.push(candidate);
  }
  const cellOf = new Int32Array(triangles);
  const wanted = new Float64Array(centres.length);
  const dots = new Float64Array(centres.length);
  for (let t = 0; t < triangles; t++) {
    const at = centre(t);
    let best = Infinity;
    centres.forEach((other, cell) => {
      const d2 = apart(at, other);
      if (d2 < best) {
        best = d2;
        cellOf[t] = cell;
      }
    });
    wanted[cellOf[t]] +=
      (areaCm2(surface, t) * (cornerPerCm2[3 * t] + cornerPerCm2[3 * t + 1] + cornerPerCm2[3 * t + 2])) / 3;
  }
  for (let i = 0; i < count; i++) dots[cellOf[triangle[i]]]++;
  let squares = 0;
  let cells = 0;
  for (let cell = 0; cell < centres.length; cell++) {
    if (wanted[cell] < 10) continue;
    squares += (dots[cell] / wanted[cell] - 1) ** 2;
    cells++;
  }
  return Math.sqrt(squares / cells);
}

const WINDOWS = 120;

/** Spectrum and six-fold order, in round windows of 14 spacings projected to the tangent plane. */
function windowFigures({ surface, cornerPerCm2, count, positionsMm, perCm2 }: Layout, index: Cells) {
  const random = randomStream(20, 3);
  const power = { low: 0, lowTerms: 0, deep: 0, deepTerms: 0 };
  const order = { psi: 0, dots: 0, product: 0, square: 0, pairs: 0, squares: 0 };
  const { positionsMm: p, triangles } = surface;
  const quadrature = quadraturePoints();
  for (let done = 0, tries = 0; done < WINDOWS && tries < 20 * WINDOWS; tries++) {
    const middle = Math.floor(random() * count);
    const centre = place(positionsMm, middle);
    const spacing = hexSpacingMm(perCm2[middle]);
    const radius = 7 * spacing;
    const near: number[] = [];
    const masses: number[] = [];
    let area = 0;
    let normal = [0, 0, 0];
    let low = Infinity;
    let high = 0;
    for (let t = 0; t < triangles.length / 3; t++) {
      const a = triangles[3 * t];
      if (Math.hypot(p[3 * a] - centre[0], p[3 * a + 1] - centre[1], p[3 * a + 2] - centre[2]) > 1.3 * radius) continue;
      near.push(t);
      const cm2 = areaCm2(surface, t);
      masses.push(cm2);
      const n = crossOf(p, triangles, t);
      normal = normal.map((value, axis) => value + n[axis]);
    }
    const [e, f] = frame(normal);
    const points: number[] = [];
    near.forEach((t, k) => {
      for (const weights of quadrature) {
        const at = [0, 1, 2].map((axis) =>
          weights.reduce((sum, w, c) => sum + w * p[3 * triangles[3 * t + c] + axis], 0),
        );
        const d = at.map((value, axis) => value - centre[axis]);
        const [x, y] = [dot(d, e), dot(d, f)];
        if (x * x + y * y >= radius * radius) continue;
        const density = weights.reduce((sum, w, c) => sum + w * cornerPerCm2[3 * t + c], 0);
        const share = masses[k] / quadrature.length;
        area += share;
        low = Math.min(low, density);
        high = Math.max(high, density);
        points.push(x, y, density * share * taper(x, y, radius));
      }
    });
    // A window that reaches over the rim, or over a change of density.
    if (area < (0.93 * Math.PI * radius * radius) / 100 || high > 2.5 * low) continue;
    done++;
    const inside: number[] = [];
    let norm = 0;
    for (const i of index.within(...centre, 1.3 * radius)) {
      const d = [0, 1, 2].map((axis) => positionsMm[3 * i + axis] - centre[axis]);
      const [x, y] = [dot(d, e), dot(d, f)];
      if (x * x + y * y >= radius * radius) continue;
      const w = taper(x, y, radius);
      inside.push(x, y, w);
      norm += w * w;
    }
    const f0 = Math.sqrt(perCm2[middle]) / 10;
    for (let step = 0; step < 9; step++) {
      const k = (0.1 + 0.05 * step) * f0;
      for (let turn = 0; turn < 12; turn++) {
        const kx = 2 * Math.PI * k * Math.cos((Math.PI * turn) / 12);
        const ky = 2 * Math.PI * k * Math.sin((Math.PI * turn) / 12);
        const seen = transform(inside, kx, ky);
        const meant = transform(points, kx, ky);
        const s = ((seen[0] - meant[0]) ** 2 + (seen[1] - meant[1]) ** 2) / norm;
        power.low += s;
        power.lowTerms++;
        if (step <= 4) {
          power.deep += s;
          power.deepTerms++;
        }
      }
    }
    sixFold(inside, spacing, radius, order);
  }
  return {
    low: power.low / power.lowTerms,
    deep: power.deep / power.deepTerms,
    psi6: order.psi / order.dots,
    rows: order.product / order.pairs / (order.square / order.squares),
  };
}

type Order = { psi: number; dots: number; product: number; square: number; pairs: number; squares: number };

/** @param inside x, y, weight of each dot of the window */
function sixFold(inside: number[], spacing: number, radius: number, order: Order): void {
  const found: [number, number, number, number][] = [];
  const dots = inside.length / 3;
  for (let i = 0; i < dots; i++) {
    const x = inside[3 * i];
    const y = inside[3 * i + 1];
    // Beyond, some of the six nearest lie outside the window.
    if (Math.hypot(x, y) > radius - 2 * spacing) continue;
    const others: [number, number, number][] = [];
    for (let j = 0; j < dots; j++) {
      const dx = inside[3 * j] - x;
      const dy = inside[3 * j + 1] - y;
      const d2 = dx * dx + dy * dy;
      if (j !== i && d2 < 9 * spacing * spacing) others.push([d2, dx, dy]);
    }
    others.sort((a, b) => a[0] - b[0]);
    let re = 0;
    let im = 0;
    for (const [, dx, dy] of others.slice(0, 6)) {
      const angle = 6 * Math.atan2(dy, dx);
      re += Math.cos(angle) / 6;
      im += Math.sin(angle) / 6;
    }
    order.psi += Math.hypot(re, im);
    order.dots++;
    order.square += re * re + im * im;
    order.squares++;
    found.push([x, y, re, im]);
  }
  for (let a = 0; a < found.length; a++) {
    for (let b = a + 1; b < found.length; b++) {
      const d = Math.hypot(found[a][0] - found[b][0], found[a][1] - found[b][1]) / spacing;
      if (d < 4 || d > 6) continue;
      order.product += found[a][2] * found[b][2] + found[a][3] * found[b][3];
      order.pairs++;
    }
  }
}

function taper(x: number, y: number, radius: number): number {
  const c = Math.cos((Math.PI / 2) * (Math.hypot(x, y) / radius));
  return c * c;
}

/** @param points x, y, weight each */
function transform(points: number[], kx: number, ky: number): [number, number] {
  let re = 0;
  let im = 0;
  for (let i = 0; i < points.length; i += 3) {
    const phase = kx * points[i] + ky * points[i + 1];
    re += points[i + 2] * Math.cos(phase);
    im += points[i + 2] * Math.sin(phase);
  }
  return [re, im];
}

/** Centroids of the 16 equal parts of a triangle, as corner weights. */
function quadraturePoints(): number[][] {
  const points: number[][] = [];
  for (let i = 0; i < 4; i++) {
    for (let j = 0; i + j < 4; j++) {
      points.push([(i + 1 / 3) / 4, (j + 1 / 3) / 4]);
      if (i + j < 3) points.push([(i + 2 / 3) / 4, (j + 2 / 3) / 4]);
    }
  }
  return points.map(([b, c]) => [1 - b - c, b, c]);
}

const dot = (a: number[], b: number[]): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

function crossOf(p: Float64Array, triangles: Uint32Array, t: number): number[] {
  const [a, b, c] = [0, 1, 2].map((k) => 3 * triangles[3 * t + k]);
  const u = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
  const v = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
  return [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
}

/** Two unit vectors across a normal. */
function frame(normal: number[]): [number[], number[]] {
  const n = normal.map((value) => value / Math.hypot(...normal));
  const helper = Math.abs(n[0]) < 0.8 ? [1, 0, 0] : [0, 1, 0];
  const along = dot(helper, n);
  const e = helper.map((value, axis) => value - along * n[axis]);
  const length = Math.hypot(...e);
  const u = e.map((value) => value / length);
  return [u, [n[1] * u[2] - n[2] * u[1], n[2] * u[0] - n[0] * u[2], n[0] * u[1] - n[1] * u[0]]];
}
