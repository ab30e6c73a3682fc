import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { type DotRequest, placeDots, prepareSurface } from "@shadowline/dots";
import { askingFor, uniform } from "./densities.js";
import { type DiscRow, discRow } from "./edits.js";
import { fastPoints, firstFastRadius } from "./plane-peers.js";
import { hemiellipsoid } from "./surfaces.js";
import { stopwatch } from "./timing.js";

/** What is measured by a process that does nothing else. */
export type FreshTask = "first plan" | "first run of the peer" | `memory ${number}`;
/** Dots, radius, how often, seed: as the studio's worker does it, with nothing in memory but the plan. */
type DiscTask = `disc ${number} ${number} ${number} ${number}`;

/**
 * Runs this bundle again in a process of its own.
 *
 * @param bundle address of the bundle, which must offer `measureFresh`
 */
export function inFreshProcess(bundle: string, task: FreshTask): number;
export function inFreshProcess(bundle: string, task: DiscTask): DiscRow;
export function inFreshProcess(bundle: string, task: FreshTask | DiscTask): number | DiscRow {
  const call = `import(${JSON.stringify(bundle)}).then((bench) => bench.measureFresh(process.argv[1]))`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--expose-gc", "--input-type=module", "-e", call, task],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(stderr.trim() || `ended with ${status}`);
  return JSON.parse(stdout) as number | DiscRow;
}

/** Prints milliseconds, bytes a dot or what discs came to. */
export function measureFresh(task: string): void {
  const [kind, ...numbers] = task.split(" ");
  if (kind === "disc") {
    const [dots, radiusMm, discs, seed] = numbers.map(Number);
    console.log(JSON.stringify(discRow(dots, radiusMm, discs, seed)));
    return;
  }
  const [, dots] = /^memory (\d+)$/.exec(task) ?? [];
  console.log(dots ? memoryPerDot(Number(dots)) : task === "first plan" ? firstPlanMs(40_000) : firstPeerMs());
}

function request(dots: number): DotRequest {
  const surface = hemiellipsoid(Math.sqrt(dots / 40_000));
  const cornerPerCm2 = askingFor(surface, uniform(surface), dots);
  return { surface, density: { cornerPerCm2 }, seed: 5, cumulativeShares: [1] };
}

/** Placement alone, the mesh prepared, as `millis` of the command counts. */
function firstPlanMs(dots: number): number {
  const asked = request(dots);
  const prepared = prepareSurface(asked.surface);
  const millisOf = stopwatch();
  placeDots(asked, prepared);
  return millisOf();
}

function firstPeerMs(): number {
  const millisOf = stopwatch();
  fastPoints(firstFastRadius);
  return millisOf();
}

/** Highest memory while a plan is made, beyond what is held with the mesh prepared and the code compiled. Linux only. */
function memoryPerDot(dots: number): number {
  const asked = request(dots);
  const prepared = prepareSurface(asked.surface);
  placeDots({ ...asked, density: { cornerPerCm2: asked.density.cornerPerCm2.map((value) => value / 100) } }, prepared);
  globalThis.gc?.();
  // Forgets the peak that building the mesh left behind.
  writeFileSync("/proc/self/clear_refs", "5");
  const before = process.memoryUsage().rss;
  placeDots(asked, prepared);
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return (1024 * Number(kilobytes) - before) / dots;
}
