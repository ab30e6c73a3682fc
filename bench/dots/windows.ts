import { randomStream } from "@shadowline/numeric";
import { hexSpacingMm, type Layout } from "./layout.js";
import type { PointGrid } from "./point-grid.js";
import type { SkinSamples } from "./skin-samples.js";

export type WindowFigures = {
  /** Mean spectral power from .1 to .5 and .1 to .3 of the mean frequency; white noise = 1. */
  readonly low: number;
  readonly deep: number;
  /** Mean six-fold order of the six nearest, and its correlation 4 to 6 spacings away. */
  readonly psi6: number;
  readonly rows: number;
};

/** More would overlap on 40 000 dots. */
const WINDOWS = 240;
/** Radius over the spacing: windows of 14 spacings. */
const RADIUS = 7;
/** Share of a window that may lie over the rim. */
const OVERHANG = 0.07;
/** Change of density beyond which a window is no patch of one layout. */
const SPREAD = 2.5;
/** Frequencies looked at, over the mean one: .1 to .5. */
const FIRST = 0.1;
const STEP = 0.05;
const STEPS = 9;
const TURNS = 12;

/**
 * Spectrum and six-fold order, in round windows with a cos2 taper, projected to the tangent plane; the exact
 * expectation of the wanted density in the window is taken off before the power is.
 *
 * @returns NaN for all where no window lies inside the surface
 */
export function windowFigures(
  { count, positionsMm, perCm2 }: Layout,
  dots: PointGrid,
  samples: SkinSamples,
  skin: PointGrid,
): WindowFigures {
  const random = randomStream(20, 3);
  const power = { low: 0, lowTerms: 0, deep: 0, deepTerms: 0 };
  const order = { psi: 0, dots: 0, product: 0, square: 0, pairs: 0, squares: 0 };
  const near = new Int32Array(samples.count);
  const dotsNear = new Int32Array(count);
  for (let done = 0, tries = 0; done < WINDOWS && tries < 20 * WINDOWS; tries++) {
    const middle = Math.floor(random() * count);
    const centre = [positionsMm[3 * middle], positionsMm[3 * middle + 1], positionsMm[3 * middle + 2]] as const;
    const spacing = hexSpacingMm(perCm2[middle]);
    const radius = RADIUS * spacing;
    const pieces = skin.within(...centre, 1.3 * radius, near);
    const normal = [0, 0, 0];
    for (let k = 0; k < pieces; k++) {
      for (let axis = 0; axis < 3; axis++)
        normal[axis] += samples.areaCm2[near[k]] * samples.normals[3 * near[k] + axis];
    }
    const plane = planeAcross(normal, centre);
    const meant: number[] = [];
    let [area, least, most] = [0, Infinity, 0];
    for (let k = 0; k < pieces; k++) {
      const s = near[k];
      const [x, y] = plane.flat(samples.positionsMm, s);
      if (x * x + y * y >= radius * radius) continue;
      const density = samples.perCm2[s];
      area += samples.areaCm2[s] * Math.abs(plane.facing(samples.normals, s));
      least = Math.min(least, density);
      most = Math.max(most, density);
      meant.push(x, y, density * samples.areaCm2[s] * taper(x, y, radius));
    }
    if (Math.abs(area / ((Math.PI * radius * radius) / 100) - 1) > OVERHANG || most > SPREAD * least) continue;
    done++;
    const seen: number[] = [];
    let norm = 0;
    const around = dots.within(...centre, 1.3 * radius, dotsNear);
    for (let k = 0; k < around; k++) {
      const [x, y] = plane.flat(positionsMm, dotsNear[k]);
      if (x * x + y * y >= radius * radius) continue;
      const w = taper(x, y, radius);
      seen.push(x, y, w);
      norm += w * w;
    }
    const f0 = Math.sqrt(perCm2[middle]) / 10;
    for (let turn = 0; turn < TURNS; turn++) {
      const angle = (Math.PI * turn) / TURNS;
      const [kx, ky] = [2 * Math.PI * f0 * Math.cos(angle), 2 * Math.PI * f0 * Math.sin(angle)];
      const is = transforms(seen, kx, ky);
      const was = transforms(meant, kx, ky);
      for (let step = 0; step < STEPS; step++) {
        const s = ((is[2 * step] - was[2 * step]) ** 2 + (is[2 * step + 1] - was[2 * step + 1]) ** 2) / norm;
        power.low += s;
        power.lowTerms++;
        if (step > 4) continue;
        power.deep += s;
        power.deepTerms++;
      }
    }
    sixFold(seen, spacing, radius, order);
  }
  return {
    low: power.low / power.lowTerms,
    deep: power.deep / power.deepTerms,
    psi6: order.psi / order.dots,
    rows: order.product / order.pairs / (order.square / order.squares),
  };
}

/** The tangent plane at a place. */
function planeAcross(normal: readonly number[], [cx, cy, cz]: readonly [number, number, number]) {
  const length = Math.hypot(...normal);
  const n = normal.map((value) => value / length);
  const helper = Math.abs(n[0]) < 0.8 ? [1, 0, 0] : [0, 1, 0];
  const along = helper[0] * n[0] + helper[1] * n[1];
  const across = helper.map((value, axis) => value - along * n[axis]);
  const size = Math.hypot(...across);
  const e = across.map((value) => value / size);
  const f = [n[1] * e[2] - n[2] * e[1], n[2] * e[0] - n[0] * e[2], n[0] * e[1] - n[1] * e[0]];
  return {
    flat: (at: Float64Array, i: number): [number, number] => {
      const [x, y, z] = [at[3 * i] - cx, at[3 * i + 1] - cy, at[3 * i + 2] - cz];
      return [x * e[0] + y * e[1] + z * e[2], x * f[0] + y * f[1] + z * f[2]];
    },
    facing: (normals: Float64Array, i: number): number =>
      normals[3 * i] * n[0] + normals[3 * i + 1] * n[1] + normals[3 * i + 2] * n[2],
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

/**
 * Transforms at .1, .15, ... of a frequency, real and imaginary part each: a step turns every wave a little further.
 *
 * @param points x, y, weight each
 */
function transforms(points: number[], kx: number, ky: number): Float64Array {
  const sums = new Float64Array(2 * STEPS);
  for (let i = 0; i < points.length; i += 3) {
    const phase = kx * points[i] + ky * points[i + 1];
    let re = points[i + 2] * Math.cos(FIRST * phase);
    let im = points[i + 2] * Math.sin(FIRST * phase);
    const [turnRe, turnIm] = [Math.cos(STEP * phase), Math.sin(STEP * phase)];
    for (let step = 0; step < STEPS; step++) {
      sums[2 * step] += re;
      sums[2 * step + 1] += im;
      const next = re * turnRe - im * turnIm;
      im = re * turnIm + im * turnRe;
      re = next;
    }
  }
  return sums;
}
