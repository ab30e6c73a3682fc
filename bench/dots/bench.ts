import { squareSurface } from "@shadowline/dots";
import { type DiscRow, discTable, historyRows } from "./edits.js";
import { type FiguresRow, figuresTable } from "./figures-table.js";
import { inFreshProcess, measureFresh } from "./fresh-process.js";
import { planeLayout } from "./layout.js";
import { fieldsOf, naturalRows } from "./natural.js";
import { misfitMm, type Reading, readFields } from "./natural-fields.js";
import { NEAREST_MM, UNITS_PER_CM2, UNITS_SPREAD } from "./natural-measured.js";
import { naturalSurfaceRows } from "./natural-surfaces.js";
import { PEERS_ELSEWHERE, SIDE_MM } from "./plane-peers.js";
import { countRows, type QualityRow, shapeRows, surfaceRows, taskRows } from "./quality.js";
import { type Figures, measure } from "./ruler.js";
import { measureSpeed, type Speed } from "./speed.js";
import { standingRows } from "./standing.js";
import { surfaces } from "./surfaces.js";
import { meets, qualityTargets, seamTarget, speedTargets, type Target, wantedText, worst } from "./targets.js";

/**
 * `SEEDS=5 npm run bench -- dots` looks at more seeds, `SURFACES=plane,saddle` at these surfaces alone,
 * `PARTS=scalp,edits` measures only those parts: speed, scalp, others, hard, edits, standing, natural; and
 * natural-surfaces, only when it is asked for: natural layouts on several surfaces.
 */
const seeds = Array.from({ length: Number(process.env.SEEDS ?? 1) }, (_, i) => 5 + i);
const surfaceNames = process.env.SURFACES?.split(",") ?? Object.keys(surfaces).filter((name) => name !== "scalp");
const parts = process.env.PARTS?.split(",");

/** What a part answers, null where it is not wanted. */
const part = <T>(name: string, run: () => T): T | null => (parts && !parts.includes(name) ? null : run());

export { measureFresh };

/** Time, evenness and growth of placement, row by row against what was asked for, beside other tools. */
export default async function bench(): Promise<string> {
  const measured = {
    speed: part("speed", () => measureSpeed(import.meta.url)),
    scalp: part("scalp", () => seeds.map(taskRows)),
    others: part("others", () => seeds.flatMap((seed) => [...surfaceRows(surfaceNames, seed), ...countRows(seed)])),
    hard: part("hard", () => seeds.flatMap(shapeRows)),
    discs: part("edits", () =>
      discs.map(([dots, radiusMm, times]) =>
        inFreshProcess(import.meta.url, `disc ${dots} ${radiusMm} ${times} ${seeds[0]}`),
      ),
    ),
    histories: part("edits", () =>
      seeds.flatMap((seed) => [...historyRows([1, 10, 100], seed, [1]), ...historyRows([100], seed, [0.3, 0.7, 1])]),
    ),
    standing: part("standing", () => seeds.flatMap(standingRows)),
    natural: part("natural", () => ({ rows: naturalRows(), reading: readFields(grown().fields) })),
  };
  const { speed, scalp, others, hard, histories, standing, natural } = measured;
  const sections: [string, string | false | null | undefined][] = [
    ["Against what was asked for", asked(measured)],
    ["Milliseconds", speed && timings(speed)],
    [
      "Evenness on the scalp",
      scalp && figuresTable([...scalp.flatMap(({ rows }) => rows), ...(speed ? peerRows(speed) : [])]),
    ],
    ["Other surfaces, triangles and numbers of dots", others && figuresTable(others)],
    ["Hard densities", hard && figuresTable(hard)],
    ["After edits", measured.discs && `${discTable(measured.discs)}\n\n${figuresTable(histories ?? [])}`],
    ["Beside dots that stand already", standing && `${STANDING}\n\n${figuresTable(standing)}`],
    ["As hair grows", natural?.rows],
    [
      "As hair grows, on several surfaces",
      parts?.includes("natural-surfaces") && naturalSurfaceRows(["plane", "scalp", "real head"]),
    ],
    ["Other tools, elsewhere", PEERS_ELSEWHERE],
  ];
  return [INTRODUCTION, ...sections.flatMap(([title, section]) => (section ? [`## ${title}\n\n${section}`] : []))].join(
    "\n\n",
  );
}

const INTRODUCTION = `Scalp: a hemiellipsoid of 75 x 95 x 110 mm with 20 022 triangles, 40 000 dots, ordered, mesh prepared, one
thread. Times are by the clock or of the processor, whichever is less. x = best time over that of
fast-2d-poisson-disk-sampling in the same run and turn by turn with it; that tool fills a plane without order, density
or exact count. Distances are over those of a hexagonal lattice of the density wanted at the place (lattice 1, white
noise 0 to 0.5); low and deep are spectral power (white noise 1); rows is how far six-fold order reaches (lattice 1).
The ruler is \`bench/dots/ruler.ts\`, checked on layouts that are known by \`ruler.test.ts\`. What misses its target
stands in bold.`;
const STANDING = "40 000 dots in all; the old ones came from another plan and a hand that strays by 0.2 mm.";

/** Dots, radius, how often; the first is what was asked for. */
const discs: readonly (readonly [number, number, number])[] = [
  [40_000, 20, 150],
  [40_000, 5, 50],
  [40_000, 60, 20],
  [100_000, 20, 50],
];

const grown = () => fieldsOf(UNITS_PER_CM2, UNITS_SPREAD, { share: 1, hair: "straight" });

function peerRows({ fast, slow }: Speed): FiguresRow[] {
  const plane = squareSurface(SIDE_MM, SIDE_MM);
  const peer = (name: string, points: Speed["fast"]): FiguresRow => ({
    name: `plane: ${name}, ${points.length} points`,
    figures: measure(planeLayout(plane, (SIDE_MM / 10) ** 2, points)),
  });
  return [peer("fast-2d-poisson-disk-sampling 1.0.3", fast), peer("poisson-disk-sampling 2.3.1", slow)];
}

type Measured = {
  readonly speed: Speed | null;
  readonly scalp: readonly ReturnType<typeof taskRows>[] | null;
  readonly others: readonly QualityRow[] | null;
  readonly discs: readonly DiscRow[] | null;
  readonly natural: { readonly reading: Reading } | null;
};

/** One row a target; the worst is over every seed, and for evenness over the other surfaces too. */
function asked({ speed, scalp, others, discs, natural }: Measured): string {
  const lines: string[] = [];
  const row = (what: string, target: Target, all: readonly number[]): void => {
    if (all.length === 0) return;
    const least = worst(target, all);
    const digits = (value: number): string => value.toFixed(Math.abs(value) < 1 ? 4 : Math.abs(value) < 20 ? 2 : 0);
    const holds = meets(target, least) ? "ok" : meets(target, all[0]) ? "**ok, worst short**" : "**short**";
    lines.push(`| ${what} | ${wantedText(target)} | ${digits(all[0])} | ${digits(least)} | ${holds} |`);
  };
  const times: { readonly [what: string]: number | undefined } = {
    ...speed?.found,
    "re-plan of a disc of 20 mm, median ms": discs?.[0].timing.medianMs,
    "re-plan of a disc of 20 mm, 99th percentile ms": discs?.[0].timing.p99Ms,
  };
  for (const [what, target] of Object.entries(speedTargets)) {
    const found = times[what];
    row(what, target, found === undefined ? [] : [found]);
  }
  const layouts: readonly QualityRow[] = [...(scalp ?? []).flatMap(({ rows }) => rows), ...(others ?? [])];
  for (const [task, targets] of Object.entries(qualityTargets)) {
    const found = layouts.filter((layout) => layout.task === task).map(({ figures }) => figures);
    for (const [figure, target] of Object.entries(targets) as [keyof Figures, Target][]) {
      row(`${task}: ${figure}`, target, found.map((figures) => figures[figure]).filter(Number.isFinite));
    }
  }
  const none: Target = { at: "most", value: 0 };
  row(
    "3 000 obstacles: dots inside one",
    none,
    (scalp ?? []).map(({ intrusions }) => intrusions),
  );
  if (discs) {
    const [{ rhoSeam, changedOutside, miscounted }] = discs;
    row("re-planned disc of 20 mm: rhoMin at its seam", seamTarget, [rhoSeam, ...discs.map((disc) => disc.rhoSeam)]);
    row("re-planned discs: dots changed outside", none, [changedOutside, ...discs.map((disc) => disc.changedOutside)]);
    row("re-planned discs: dots too many or too few", none, [miscounted, ...discs.map((disc) => disc.miscounted)]);
  }
  if (natural) {
    const { g, nearestMm } = natural.reading;
    row("as hair grows: misfit of g from .3 to 1.5 mm", { at: "most", value: 0.12, aim: 0.08 }, [misfitMm(g)]);
    row("as hair grows: nearest distance off the measured, %", { at: "most", value: 1 }, [
      100 * Math.abs(nearestMm / NEAREST_MM - 1),
    ]);
  }
  return ["| what | wanted | scalp, first seed | worst of all | |", "|---|---|--:|--:|---|", ...lines].join("\n");
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
