import { randomStream } from "@shadowline/numeric";
import { hexSpacingMm, type Layout } from "./layout.js";
import { type PointGrid, pointGrid } from "./point-grid.js";
import { type SkinSamples, skinSamples } from "./skin-samples.js";
import { type WindowFigures, windowFigures } from "./windows.js";

/**
 * How even a layout is. Distances are over those of a hexagonal lattice of the density wanted at the place:
 * 1 is the lattice, 0 to 0.5 white noise.
 */
export type Figures = WindowFigures & {
  /** Smallest, 1st percentile and coefficient of variation of nearest distances. */
  readonly rhoMin: number;
  readonly rho01: number;
  readonly cvNN: number;
  /** 99.9th percentile and maximum of the distance from a place to its nearest dot. */
  readonly gap999: number;
  readonly gapMax: number;
  /** Relative rms error of the count in cells of about 1 cm2, of those that expect at least 10. */
  readonly cellRms: number;
};

/** A piece of skin is at most this long, over the spacing of the whole layout. */
const PIECE = 0.6;

/** Ground that wants less than this share of what is typical counts as wanting so much: spacings stay finite. */
const BARE = 1 / 64;

export function measure(whole: Layout): Figures {
  const { surface, cornerPerCm2, positionsMm, count } = whole;
  const median = whole.perCm2.slice(0, count).sort()[count >> 1];
  const layout = { ...whole, perCm2: whole.perCm2.map((value) => Math.max(value, BARE * median)) };
  const typical = hexSpacingMm(median);
  const samples = skinSamples(surface, cornerPerCm2, PIECE * typical);
  const dots = pointGrid(positionsMm, count, 1.05 * typical);
  return {
    ...nearestFigures(layout, dots),
    ...gapFigures(layout, dots, BARE * median),
    cellRms: cellRms(layout, samples),
    ...windowFigures(layout, dots, samples, pointGrid(samples.positionsMm, samples.count, typical)),
  };
}

/** Distance of a dot to its nearest neighbour, over the spacing of a lattice. */
export function rhoOf({ positionsMm, perCm2 }: Layout, dots: PointGrid, i: number): number {
  const spacing = hexSpacingMm(perCm2[i]);
  return dots.nearest(positionsMm[3 * i], positionsMm[3 * i + 1], positionsMm[3 * i + 2], spacing, i) / spacing;
}

function nearestFigures(layout: Layout, dots: PointGrid) {
  const rho = new Float64Array(layout.count);
  for (let i = 0; i < rho.length; i++) rho[i] = rhoOf(layout, dots, i);
  rho.sort();
  const mean = rho.reduce((sum, value) => sum + value, 0) / rho.length;
  const squares = rho.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { rhoMin: rho[0], rho01: rho[Math.floor(rho.length / 100)], cvNN: Math.sqrt(squares / rho.length) / mean };
}

/** One place in each of equal stretches of the area where anything is wanted. */
function gapFigures({ surface, cornerPerCm2 }: Layout, dots: PointGrid, barePerCm2: number) {
  const random = randomStream(20, 1);
  const { positionsMm: p, triangles } = surface;
  const count = triangles.length / 3;
  const cumulative = new Float64Array(count);
  let total = 0;
  for (let t = 0; t < count; t++) {
    const wanted = cornerPerCm2[3 * t] + cornerPerCm2[3 * t + 1] + cornerPerCm2[3 * t + 2] > 0;
    cumulative[t] = total += wanted ? triangleCm2(p, triangles, t) : 0;
  }
  const places = 150_000;
  const gaps = new Float64Array(places);
  let t = 0;
  for (let i = 0; i < places; i++) {
    const areaBefore = ((i + random()) / places) * total;
    while (cumulative[t] <= areaBefore && t < count - 1) t++;
    let [b, c] = [random(), random()];
    if (b + c > 1) [b, c] = [1 - b, 1 - c];
    const weights = [1 - b - c, b, c];
    const at = [0, 0, 0];
    let density = 0;
    for (let k = 0; k < 3; k++) {
      const v = 3 * triangles[3 * t + k];
      for (let axis = 0; axis < 3; axis++) at[axis] += weights[k] * p[v + axis];
      density += weights[k] * cornerPerCm2[3 * t + k];
    }
    // Where density fades to nothing a gap may be as wide as it likes.
    if (density < barePerCm2) continue;
    const spacing = hexSpacingMm(density);
    gaps[i] = (dots.nearest(at[0], at[1], at[2], spacing) * Math.sqrt(3)) / spacing;
  }
  gaps.sort();
  return { gap999: gaps[Math.floor(places * 0.999)], gapMax: gaps[places - 1] };
}

/** Darts this far apart make cells of 1 cm2 on average. */
const CELL_MM = 8.35;
const CELL_DRAWS_PER_CM2 = 40;

/** Cells: what lies nearest to each of many darts on the skin. */
function cellRms({ positionsMm, count }: Layout, samples: SkinSamples): number {
  const random = randomStream(20, 2);
  const area = samples.areaCm2.reduce((sum, cm2) => sum + cm2, 0);
  const centres: number[] = [];
  const far = (x: number, y: number, z: number): boolean => {
    for (let i = 0; i < centres.length; i += 3) {
      if ((centres[i] - x) ** 2 + (centres[i + 1] - y) ** 2 + (centres[i + 2] - z) ** 2 < CELL_MM * CELL_MM)
        return false;
    }
    return true;
  };
  for (let draw = 0; draw < CELL_DRAWS_PER_CM2 * area; draw++) {
    const s = 3 * Math.floor(random() * samples.count);
    const [x, y, z] = samples.positionsMm.subarray(s, s + 3);
    if (far(x, y, z)) centres.push(x, y, z);
  }
  const cells = centres.length / 3;
  const index = pointGrid(Float64Array.from(centres), cells, CELL_MM);
  const found = new Int32Array(cells);
  const cellAt = (at: Float64Array, i: number): number => {
    const [x, y, z] = [at[3 * i], at[3 * i + 1], at[3 * i + 2]];
    // No place is farther from the nearest dart than darts are apart, but for corners of the skin.
    for (let radius = CELL_MM; ; radius *= 2) {
      const near = index.within(x, y, z, radius, found);
      let [best, cell] = [Infinity, -1];
      for (let k = 0; k < near; k++) {
        const c = 3 * found[k];
        const d2 = (centres[c] - x) ** 2 + (centres[c + 1] - y) ** 2 + (centres[c + 2] - z) ** 2;
        if (d2 < best) [best, cell] = [d2, found[k]];
      }
      if (cell >= 0) return cell;
    }
  };
  const wanted = new Float64Array(cells);
  const dots = new Float64Array(cells);
  for (let s = 0; s < samples.count; s++)
    wanted[cellAt(samples.positionsMm, s)] += samples.areaCm2[s] * samples.perCm2[s];
  for (let i = 0; i < count; i++) dots[cellAt(positionsMm, i)]++;
  let squares = 0;
  let counted = 0;
  for (let cell = 0; cell < cells; cell++) {
    if (wanted[cell] < 10) continue;
    squares += (dots[cell] / wanted[cell] - 1) ** 2;
    counted++;
  }
  return Math.sqrt(squares / counted);
}

function triangleCm2(p: Float64Array, triangles: Uint32Array, t: number): number {
  const [a, b, c] = [0, 1, 2].map((k) => 3 * triangles[3 * t + k]);
  const u = [p[b] - p[a], p[b + 1] - p[a + 1], p[b + 2] - p[a + 2]];
  const v = [p[c] - p[a], p[c + 1] - p[a + 1], p[c + 2] - p[a + 2]];
  return Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 200;
}
