import { type DotPlacement, type DotRequest, placeDots, prepareSurface, squareSurface } from "@shadowline/dots";
import { randomStream } from "@shadowline/numeric";
import type { TriangleMesh } from "@shadowline/scalp";
import FastPoissonDiskSampling from "fast-2d-poisson-disk-sampling";
import PoissonDiskSampling from "poisson-disk-sampling";
import { type Figures, type Layout, measure, prefixOf } from "./ruler.js";
import { askingFor, hairline, hemiellipsoid, uniform } from "./surfaces.js";

const DOTS = 40_000;
/** A square in which 40 000 dots stand as densely as on the scalp of the same task. */
const SIDE_MM = 222;
const RUNS = 9;

type Timing = { readonly firstMs: number; readonly bestMs: number; readonly medianMs: number };

function timed<T>(run: () => T, runs = RUNS): Timing & { readonly result: T } {
  const times: number[] = [];
  let result: T | undefined;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    result = run();
    times.push(performance.now() - start);
  }
  const sorted = times.toSorted((a, b) => a - b);
  return { firstMs: times[0], bestMs: sorted[0], medianMs: sorted[runs >> 1], result: result as T };
}

function layoutOf(surface: TriangleMesh, cornerPerCm2: Float64Array, placed: DotPlacement): Layout {
  const perCm2 = Float64Array.from(placed.triangle, (triangle, i) => {
    const b = placed.barycentric[2 * i];
    const c = placed.barycentric[2 * i + 1];
    const t = 3 * triangle;
    return cornerPerCm2[t] * (1 - b - c) + cornerPerCm2[t + 1] * b + cornerPerCm2[t + 2] * c;
  });
  return { surface, cornerPerCm2, perCm2, ...placed };
}

/** A peer's points as a layout on a square whose wanted density is what the peer reached. */
function planeLayout(points: [number, number][]): Layout {
  const surface = squareSurface(SIDE_MM, SIDE_MM);
  const perCm2 = points.length / (SIDE_MM / 10) ** 2;
  const cellMm = SIDE_MM / surface.cols;
  const triangleAt = (x: number, y: number): number => {
    const col = Math.min(surface.cols - 1, Math.floor(x / cellMm));
    const row = Math.min(surface.rows - 1, Math.floor(y / cellMm));
    return 2 * (row * surface.cols + col) + (y / cellMm - row > x / cellMm - col ? 1 : 0);
  };
  return {
    surface,
    cornerPerCm2: new Float64Array(surface.triangles.length).fill(perCm2),
    count: points.length,
    triangle: Uint32Array.from(points, ([x, y]) => triangleAt(x, y)),
    positionsMm: Float64Array.from(points.flatMap(([x, y]) => [x, y, 0])),
    perCm2: new Float64Array(points.length).fill(perCm2),
  };
}

/** Radius at which a peer fills the square with close to 40 000 points. */
function radiusFor(fill: (radius: number) => unknown[]): number {
  let radius = Math.sqrt((0.7 * SIDE_MM * SIDE_MM) / DOTS);
  for (let step = 0; step < 3; step++) radius *= Math.sqrt(fill(radius).length / DOTS);
  return radius;
}

const figureNames = ["rhoMin", "rho01", "cvNN", "gap999", "gapMax", "cellRms", "low", "deep", "psi6", "rows"] as const;

/** Time, quality and growth of placement, beside two npm tools that fill a plane. */
export default async function bench(): Promise<string> {
  const shape: [number, number] = [SIDE_MM, SIDE_MM];
  const fast = (radius: number) => new FastPoissonDiskSampling({ shape, radius, tries: 30 }, randomStream(1)).fill();
  const slow = (radius: number) =>
    new PoissonDiskSampling({ shape, minDistance: radius, tries: 30 }, randomStream(1)).fill();

  // First runs of all, before anything is warm; the peer's radius from its packing, 0.70 of a square each.
  const surface = hemiellipsoid();
  const even = askingFor(surface, uniform(surface), DOTS);
  const ask = (cornerPerCm2: Float64Array, more: Partial<DotRequest> = {}): DotRequest => ({
    surface,
    density: { cornerPerCm2 },
    seed: 5,
    cumulativeShares: [1],
    ...more,
  });
  const prepared = timed(() => prepareSurface(surface), 1);
  const first = timed(() => placeDots(ask(even), prepared.result), 1);
  const firstFast = timed(() => fast(Math.sqrt((0.7 * SIDE_MM * SIDE_MM) / DOTS)), 1);

  const fastRadius = radiusFor(fast);
  const slowRadius = radiusFor(slow);
  const front = askingFor(surface, hairline(surface), DOTS);
  const spheres = obstacleSpheres(surface);
  const runs = {
    fast: timed(() => fast(fastRadius)),
    slow: timed(() => slow(slowRadius), 3),
    uniform: timed(() => placeDots(ask(even), prepared.result)),
    hairline: timed(() => placeDots(ask(front), prepared.result)),
    cuts: timed(() => placeDots(ask(even, { cumulativeShares: [0.3, 0.7, 1] }), prepared.result)),
    obstacles: timed(() => placeDots(ask(even, { obstacles: spheres }), prepared.result)),
  };
  const large = hemiellipsoid(5, 159, 318);
  const largeDensity = { cornerPerCm2: askingFor(large, uniform(large), 1_000_000) };
  const largePrepared = prepareSurface(large);
  const million = timed(() => placeDots({ ...ask(even), surface: large, density: largeDensity }, largePrepared), 3);

  const rows: [string, Timing | null, Figures][] = [];
  const evenLayout = layoutOf(surface, even, runs.uniform.result);
  rows.push(["scalp, uniform", runs.uniform, measure(evenLayout)]);
  rows.push(["its first half", null, measure(prefixOf(evenLayout, 0.5))]);
  rows.push(["scalp, hairline", runs.hairline, measure(layoutOf(surface, front, runs.hairline.result))]);
  const cutLayout = layoutOf(surface, even, runs.cuts.result);
  rows.push(["scalp, sessions .3, .7, 1", runs.cuts, measure(cutLayout)]);
  rows.push(["its first session", null, measure(prefixOf(cutLayout, 0.3))]);
  rows.push(["its first two sessions", null, measure(prefixOf(cutLayout, 0.7))]);
  rows.push(["scalp, 3 000 obstacles", runs.obstacles, measure(layoutOf(surface, even, runs.obstacles.result))]);
  rows.push(["plane: fast-2d-poisson-disk-sampling 1.0.3", runs.fast, measure(planeLayout(runs.fast.result))]);
  rows.push(["plane: poisson-disk-sampling 2.3.1", runs.slow, measure(planeLayout(runs.slow.result))]);

  const unit = runs.fast.bestMs;
  const table = rows.map(([name, timing, figures]) => {
    const time = timing
      ? [timing.bestMs.toFixed(0), timing.medianMs.toFixed(0), (timing.bestMs / unit).toFixed(2)]
      : ["", "", ""];
    return `| ${[name, ...time, ...figureNames.map((figure) => figures[figure].toFixed(3))].join(" | ")} |`;
  });
  const perDot = million.bestMs / 1_000_000 / (runs.uniform.bestMs / DOTS);
  const inside = intrusions(runs.obstacles.result, spheres);
  return `${[
    `40 000 dots on a hemiellipsoid of 75 x 95 x 110 mm (${surface.triangles.length / 3} triangles), ordered, mesh`,
    "prepared, one thread; x = best time over that of fast-2d-poisson-disk-sampling in the same run, which fills a",
    "plane without order, density or exact count. Distances are over those of a hexagonal lattice of the density",
    "wanted at the place (lattice 1, white noise 0 to 0.5); low and deep are spectral power (white noise 1); the",
    "ruler is bench/dots/ruler.ts.",
    "",
    `| task | best ms | median ms | x | ${figureNames.join(" | ")} |`,
    `|---|${"--:|".repeat(3 + figureNames.length)}`,
    ...table,
    "",
    "| what | figure |",
    "|---|--:|",
    `| first plan in a fresh process, ms | ${first.firstMs.toFixed(0)} |`,
    `| first run of fast-2d-poisson-disk-sampling after it, ms | ${firstFast.firstMs.toFixed(0)} |`,
    `| preparing the mesh, first time, ms | ${prepared.firstMs.toFixed(0)} |`,
    `| 1 000 000 dots, best ms | ${million.bestMs.toFixed(0)} |`,
    `| time per dot at 1 000 000 over that at 40 000 | ${perDot.toFixed(2)} |`,
    `| 3 000 obstacles: time over none | ${(runs.obstacles.bestMs / runs.uniform.bestMs).toFixed(2)} |`,
    `| 3 000 obstacles: dots inside one | ${inside} |`,
    `| 3 000 obstacles: dots left unplaced | ${runs.obstacles.result.unplaced} |`,
    `| points of the peers | ${runs.fast.result.length}, ${runs.slow.result.length} |`,
  ].join("\n")}\n`;
}

/** 3 000 hairs of 0.3 mm with clearance, anywhere on the scalp. */
function obstacleSpheres({ positionsMm, triangles }: TriangleMesh): Float64Array {
  const random = randomStream(9);
  const spheres = new Float64Array(4 * 3000);
  for (let i = 0; i < 3000; i++) {
    const t = 3 * Math.floor((random() * triangles.length) / 3);
    const [b, c] = [random() / 2, random() / 2];
    for (let axis = 0; axis < 3; axis++) {
      const [p, q, r] = [0, 1, 2].map((k) => positionsMm[3 * triangles[t + k] + axis]);
      spheres[4 * i + axis] = p + b * (q - p) + c * (r - p);
    }
    spheres[4 * i + 3] = 0.3;
  }
  return spheres;
}

function intrusions({ positionsMm, count }: DotPlacement, spheres: Float64Array): number {
  let inside = 0;
  for (let i = 0; i < count; i++) {
    for (let s = 0; s < spheres.length; s += 4) {
      const x = positionsMm[3 * i] - spheres[s];
      const y = positionsMm[3 * i + 1] - spheres[s + 1];
      const z = positionsMm[3 * i + 2] - spheres[s + 2];
      if (x * x + y * y + z * z < spheres[s + 3] * spheres[s + 3]) inside++;
    }
  }
  return inside;
}
