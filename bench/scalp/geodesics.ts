import { randomStream } from "@shadowline/numeric";
import {
  exactDistances,
  geodesicPath,
  geodesicSolver,
  hairlineField,
  layOutScalp,
  type MapPoint,
  nearestOnSurface,
  reducedMesh,
  type SurfacePlace,
  type TriangleMesh,
} from "@shadowline/scalp";
import { testHeads } from "../../tests/heads/load-heads.js";
import type { NamedHead } from "./laws.js";
import { greatest, percent, type Row } from "./row.js";

type Spread = { readonly mean: number; readonly max: number; readonly over: number; readonly count: number };

/** Distances against the exact polyhedral solver, paths against its lengths, and what it all costs. */
export function geodesicRows(heads: readonly NamedHead[], sources: number): Row[] {
  const files = testHeads().map(({ id, scan, mmPerUnit }) => ({
    name: `${id} as filed`,
    mesh: joined(
      scan.positions.map((x) => x * mmPerUnit),
      scan.triangles,
    ),
  }));
  return [
    ...speedRows(files[1].mesh, nearestInSize(heads, 20_000)),
    ...files.map(({ name, mesh }) => distanceRow(name, mesh, Number(process.env.SOURCES ?? 3 * sources))),
    ...heads.map(({ name, head }) => distanceRow(`${name} as a head`, head.mesh, sources)),
    ...files.map(({ name, mesh }) => pathRow(name, mesh, 20)),
    ...heads.map(lineRow),
  ];
}

/** Vertices on one spot are one: files repeat them along seams. */
function joined(positions: Float64Array, triangles: Uint32Array): TriangleMesh {
  const first = new Map<string, number>();
  const kept: number[] = [];
  const number = Array.from({ length: positions.length / 3 }, (_, i) => {
    const key = `${positions[3 * i]} ${positions[3 * i + 1]} ${positions[3 * i + 2]}`;
    const known = first.get(key);
    if (known !== undefined) return known;
    const made = first.size;
    first.set(key, made);
    kept.push(positions[3 * i], positions[3 * i + 1], positions[3 * i + 2]);
    return made;
  });
  const out: number[] = [];
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [number[triangles[t]], number[triangles[t + 1]], number[triangles[t + 2]]];
    if (a !== b && b !== c && c !== a) out.push(a, b, c);
  }
  return { positionsMm: Float64Array.from(kept), triangles: Uint32Array.from(out) };
}

/** Places anywhere in a triangle, in a corner, and so close to a corner that it is nearly one. */
function places(mesh: TriangleMesh, count: number, seed: number): SurfacePlace[] {
  const random = randomStream(seed);
  return Array.from({ length: count }, (_, i) => {
    const raw = i % 3 === 0 ? [random(), random(), random()] : i % 3 === 1 ? [1, 0, 0] : [0.001, 0.01, 1];
    const sum = raw[0] + raw[1] + raw[2];
    const triangle = Math.floor((random() * mesh.triangles.length) / 3);
    return { triangle, weights: [raw[0] / sum, raw[1] / sum, raw[2] / sum] };
  });
}

function spread(found: ArrayLike<number>, truth: ArrayLike<number>, fromMm: number, bound: number): Spread {
  let sum = 0;
  let max = 0;
  let over = 0;
  let count = 0;
  for (let i = 0; i < truth.length; i++) {
    if (truth[i] === Infinity && found[i] === Infinity) continue;
    if (truth[i] <= fromMm) continue;
    const error = Math.abs(found[i] - truth[i]) / truth[i];
    sum += error;
    max = Math.max(max, error);
    if (!(error <= bound)) over++;
    count++;
  }
  return { mean: sum / count, max, over, count };
}

function distanceRow(name: string, mesh: TriangleMesh, sources: number): Row {
  const solver = geodesicSolver(mesh);
  const all = places(mesh, sources, 11).map((source) =>
    spread(solver.distance([source]), exactDistances(mesh, [source]), 1e-6, 0.02),
  );
  const mean = all.reduce((sum, one) => sum + one.mean, 0) / all.length;
  const max = greatest(all.map((one) => one.max));
  const over = all.reduce((sum, one) => sum + one.over, 0);
  const count = all.reduce((sum, one) => sum + one.count, 0);
  return {
    what: `distance, ${name} (${mesh.triangles.length / 3} triangles), ${sources} sources, every vertex`,
    wanted: "mean 0.5 %, max 2 %",
    found: `mean ${(100 * mean).toFixed(3)} %, max ${percent(max)}; ${over} of ${count} beyond 2 %`,
    holds: mean <= 0.005 && max <= 0.02,
  };
}

function pathRow(name: string, mesh: TriangleMesh, count: number): Row {
  const [from, ...ends] = places(mesh, count + 1, 8);
  const truth = exactDistances(mesh, [from]);
  const corners = ends.map(({ triangle }) => ({ triangle, weights: [1, 0, 0] as const }));
  const exact = corners.map(({ triangle }) => truth[mesh.triangles[3 * triangle]]);
  const lengths = corners.map((to) => geodesicPath(mesh, from, to).lengthMm);
  const { mean, max, over } = spread(lengths, exact, 0.1, 0.002);
  return {
    what: `path, ${name}, ${count} ways`,
    wanted: "length within 0.2 %",
    found: `mean ${(100 * mean).toFixed(3)} %, max ${percent(max)}; ${over} beyond`,
    holds: over === 0,
  };
}

const drawn: readonly MapPoint[] = [
  { azimuthDeg: 80, polarDeg: 75 },
  { azimuthDeg: 40, polarDeg: 40 },
  { azimuthDeg: 0, polarDeg: 62 },
  { azimuthDeg: -40, polarDeg: 40 },
  { azimuthDeg: -80, polarDeg: 75 },
];

/** A line with sharp corners against the exact distance from points set every twentieth of a millimetre or so. */
function lineRow({ name, head }: NamedHead): Row {
  const what = `hairline offset, sharp line, ${name}`;
  const wanted = "mean 0.5 %, max 2 %, from 2 mm on";
  try {
    const { hairline } = layOutScalp(head, { hairline: { points: drawn } });
    const nearest = nearestOnSurface(head.mesh);
    const line = hairline.curveMm;
    const dense: SurfacePlace[] = [];
    for (let i = 0; i + 3 < line.length; i += 3) {
      for (let k = 0; k < 5; k++) {
        const mix = (axis: number): number => line[i + axis] + ((line[i + 3 + axis] - line[i + axis]) * k) / 5;
        dense.push(nearest([mix(0), mix(1), mix(2)]));
      }
    }
    dense.push(nearest([line[line.length - 3], line[line.length - 2], line[line.length - 1]]));
    const field = hairlineField(head, { hairline: { points: drawn } }).map(Math.abs);
    const { mean, max } = spread(field, exactDistances(head.mesh, dense), 2, 0.02);
    return {
      what,
      wanted,
      found: `mean ${(100 * mean).toFixed(3)} %, max ${percent(max)}`,
      holds: mean <= 0.005 && max <= 0.02,
    };
  } catch (thrown) {
    return { what, wanted, found: (thrown as Error).message, holds: false };
  }
}

const nearestInSize = (heads: readonly NamedHead[], triangles: number): NamedHead => {
  const off = ({ head }: NamedHead): number => Math.abs(head.mesh.triangles.length / 3 - triangles);
  return heads.toSorted((a, b) => off(a) - off(b))[0];
};

const RUNS = 60;

/** The least of many: what the work itself takes when nothing else wants the machine. */
function leastMs(run: (i: number) => unknown, runs = RUNS): number {
  let least = Infinity;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run(i);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

function speedRows(mesh: TriangleMesh, { name, head }: NamedHead): Row[] {
  const triangles = mesh.triangles.length / 3;
  const [source] = places(mesh, 1, 3);
  const row = (what: string, limitMs: number, ms: number): Row => ({
    what,
    wanted: `under ${limitMs} ms`,
    found: `${ms.toFixed(1)} ms`,
    holds: ms < limitMs,
  });
  const prefactor = leastMs(() => geodesicSolver({ ...mesh }), 12);
  const solver = geodesicSolver(mesh);
  const solve = leastMs(() => solver.distance([source]));
  const light = { ...head, mesh: reducedMesh(head.mesh, 20_000) };
  const [drag, dragWhole] = [light, head].map((on) =>
    leastMs((i) => {
      const points = drawn.map(({ azimuthDeg, polarDeg }) => ({ azimuthDeg, polarDeg: polarDeg - 0.01 * i }));
      return hairlineField(on, { hairline: { points } });
    }),
  );
  const nearest = nearestOnSurface(mesh);
  const lookUps = leastMs(() => {
    for (let i = 0; i < 1000; i++) nearest([i % 90, 60 - (i % 120), 30 + (i % 50)]);
  }, 12);
  return [
    row(`prefactor, ${triangles} triangles, least of 12`, 150, prefactor),
    row(`one solve, ${triangles} triangles, least of ${RUNS}`, 8, solve),
    row(
      `hairline offset after a drag, ${name}, ${light.mesh.triangles.length / 3} triangles, least of ${RUNS}`,
      16,
      drag,
    ),
    row(`the same on its ${head.mesh.triangles.length / 3} triangles`, 32, dragWhole),
    row("nearest place, one of a thousand", 0.05, lookUps / 1000),
  ];
}
