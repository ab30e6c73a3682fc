import { squareSurface } from "@shadowline/dots";
import { type DiscRow, discRow, discTable, historyRows } from "./edits.js";
import { type FiguresRow, figuresTable } from "./figures-table.js";
import { measureFresh } from "./fresh-process.js";
import { planeLayout } from "./layout.js";
import { PEERS_ELSEWHERE, SIDE_MM } from "./plane-peers.js";
import { countRows, type QualityRow, shapeRows, surfaceRows, taskRows } from "./quality.js";
import { measure } from "./ruler.js";
import { measureSpeed, type Speed } from "./speed.js";
import { surfaces } from "./surfaces.js";
import { meets, qualityTargets, speedTargets, type Target, wantedText, worst } from "./targets.js";

/** `SEEDS=5 npm run bench -- dots` looks at more seeds, `SURFACES=plane,saddle` at these surfaces alone. */
const seeds = Array.from({ length: Number(process.env.SEEDS ?? 1) }, (_, i) => 5 + i);
const surfaceNames = process.env.SURFACES?.split(",") ?? Object.keys(surfaces).filter((name) => name !== "scalp");

export { measureFresh };

/** Time, evenness and growth of placement, row by row against what was asked for, beside other tools. */
export default async function bench(): Promise<string> {
  const speed = measureSpeed(import.meta.url);
  const tasks = seeds.map(taskRows);
  const shapes: QualityRow[] = seeds.flatMap((seed) => [...surfaceRows(surfaceNames, seed), ...countRows(seed)]);
  const taskFigures = tasks.flatMap(({ rows }) => rows);
  const intruding = Math.max(...tasks.map(({ intrusions }) => intrusions));
  const discs = [
    discRow(40_000, 20, seeds[0]),
    discRow(40_000, 5, seeds[0]),
    discRow(40_000, 60, seeds[0]),
    discRow(100_000, 20, seeds[0]),
  ];
  const histories = seeds.flatMap((seed) => [
    ...historyRows([1, 10, 100], seed, [1]),
    ...historyRows([100], seed, [0.3, 0.7, 1]),
  ]);
  const plane = squareSurface(SIDE_MM, SIDE_MM);
  const peer = (name: string, points: Speed["fast"]): FiguresRow => ({
    name: `plane: ${name}, ${points.length} points`,
    figures: measure(planeLayout(plane, (SIDE_MM / 10) ** 2, points)),
  });
  return [
    INTRODUCTION,
    "## Against what was asked for",
    asked(speed, taskFigures, shapes, intruding, discs[0]),
    "## Milliseconds",
    timings(speed),
    "## Evenness on the scalp",
    figuresTable([
      ...taskFigures,
      peer("fast-2d-poisson-disk-sampling 1.0.3", speed.fast),
      peer("poisson-disk-sampling 2.3.1", speed.slow),
    ]),
    "## Other surfaces, triangles and numbers of dots",
    figuresTable(shapes),
    "## Hard densities",
    figuresTable(seeds.flatMap(shapeRows)),
    "## After edits",
    discTable(discs),
    figuresTable(histories),
    "## Other tools, elsewhere",
    PEERS_ELSEWHERE,
  ].join("\n\n");
}

const INTRODUCTION = `Scalp: a hemiellipsoid of 75 x 95 x 110 mm with 20 022 triangles, 40 000 dots, ordered, mesh prepared, one
thread. x = best time over that of fast-2d-poisson-disk-sampling in the same run and turn by turn with it; that tool
fills a plane without order, density or exact count. Distances are over those of a hexagonal lattice of the density
wanted at the place (lattice 1, white noise 0 to 0.5); low and deep are spectral power (white noise 1); rows is how far
six-fold order reaches (lattice 1). The ruler is \`bench/dots/ruler.ts\`, checked on layouts that are known by
\`ruler.test.ts\`. What misses its target stands in bold.`;

/** One row a target; `worst` is over every seed, and for evenness over the other surfaces too. */
function asked(
  { found }: Speed,
  taskFigures: readonly QualityRow[],
  shapes: readonly QualityRow[],
  intruding: number,
  disc: DiscRow,
): string {
  const row = (what: string, target: Target, first: number, all: readonly number[]): string => {
    const least = worst(target, all);
    const digits = (value: number): string =>
      Math.abs(value) < 1 ? value.toFixed(4) : Math.abs(value) < 20 ? value.toFixed(2) : value.toFixed(0);
    const holds = meets(target, least) ? "ok" : meets(target, first) ? "**ok, worst short**" : "**short**";
    return `| ${what} | ${wantedText(target)} | ${digits(first)} | ${digits(least)} | ${holds} |`;
  };
  const speeds = {
    ...found,
    "re-plan of a disc of 20 mm, median ms": disc.timing.medianMs,
    "re-plan of a disc of 20 mm, 99th percentile ms": disc.timing.p99Ms,
  };
  const speedLines = (Object.entries(speedTargets) as [keyof typeof speedTargets, Target][]).map(([what, target]) =>
    row(what, target, speeds[what], [speeds[what]]),
  );
  const qualityLines = Object.entries(qualityTargets).flatMap(([task, targets]) => {
    const all = [...taskFigures, ...shapes].filter((row) => row.task === task);
    if (all.length === 0) return [];
    return (Object.entries(targets) as [keyof QualityRow["figures"], Target][]).map(([figure, target]) =>
      row(
        `${task}: ${figure}`,
        target,
        all[0].figures[figure],
        all.map(({ figures }) => figures[figure]).filter(Number.isFinite),
      ),
    );
  });
  const seam = qualityTargets["re-planned disc"].rhoMin;
  return [
    "| what | wanted | scalp, first seed | worst of all | |",
    "|---|---|--:|--:|---|",
    ...speedLines,
    ...qualityLines,
    row("re-planned disc of 20 mm: rhoMin at its seam", seam, disc.rhoSeam, [disc.rhoSeam]),
    row("re-planned disc of 20 mm: dots changed outside", { at: "most", value: 0 }, disc.changedOutside, [
      disc.changedOutside,
    ]),
    row("3 000 obstacles: dots inside one", { at: "most", value: 0 }, intruding, [intruding]),
  ].join("\n");
}

function timings({ timings: rows }: Speed): string {
  return [
    "| task | best | median |",
    "|---|--:|--:|",
    ...Object.entries(rows).map(
      ([task, { bestMs, medianMs }]) => `| ${task} | ${bestMs.toFixed(1)} | ${medianMs.toFixed(1)} |`,
    ),
  ].join("\n");
}
