import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomStream } from "@shadowline/numeric";
import { headFromScan, readScan, type ScanMesh, type ScanStep } from "@shadowline/scalp";
import { finer, noisy } from "../../tests/heads/disturb.js";
import { cleanScan } from "../../tests/heads/disturbances.js";
import { leePerrySmith } from "../../tests/heads/load-heads.js";
import { scanWriters } from "../../tests/heads/write-scan.js";
import type { Row } from "./row.js";

const files: readonly (keyof typeof scanWriters)[] = ["ply little endian", "obj as Blender writes it", "stl binary"];

/** Seconds of processor: on a machine with nothing else to do, at least what a clock shows. */
type Timing = {
  readonly wholeS: number;
  readonly clockS: number;
  readonly steps: { readonly [step in ScanStep]?: number };
  readonly peakMB: number;
  /** How often progress was told. */
  readonly told: number;
};

/** Phone scans of a bust: read, repaired, reduced and found, in a fresh process each. */
export function speedRows(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), "shadowline-bench-"));
  try {
    return [
      { triangles: 200_000, most: 2 },
      { triangles: 2_000_000, most: 15 },
    ].flatMap(({ triangles, most }) => {
      // What a phone leaves: no two neighbours exactly level.
      const scan = noisy(finer(cleanScan(leePerrySmith()), triangles), 0.1, randomStream(triangles));
      return files.map((kind) => {
        const { wholeS, clockS, steps, peakMB, told } = inFreshProcess(written(scan, kind, folder));
        const parts = (["read", "repair", "reduce"] as const).map((step) => steps[step] ?? 0);
        const ready = parts.reduce((sum, part) => sum + part, 0);
        const tenths = (value: number): string => value.toFixed(1);
        return {
          what: `${triangles.toLocaleString("en")} triangles, ${kind}: read + repaired + reduced`,
          wanted: `under ${most} s, 1.5 GB`,
          found: `${tenths(ready)} s (${parts.map(tenths).join(" + ")}); whole head ${tenths(wholeS)} s, by the clock ${tenths(clockS)} s; peak ${Math.round(peakMB)} MB; told ${told} times`,
          holds: ready < most && peakMB < 1500,
        };
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function written(scan: ScanMesh, kind: keyof typeof scanWriters, folder: string): string {
  const { ending, write } = scanWriters[kind];
  const path = join(folder, `scan.${ending}`);
  writeFileSync(path, write(scan));
  return path;
}

function inFreshProcess(path: string): Timing {
  const call = `import(${JSON.stringify(import.meta.url)}).then((bench) => bench.timeScan(process.argv[1]))`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--input-type=module", "-e", call, path], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr.trim() || `ended with ${status}`);
  return JSON.parse(stdout);
}

/** Run in a process of its own; prints a `Timing` of one file. */
export function timeScan(path: string): void {
  const seconds = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  };
  const start = seconds();
  const began = performance.now();
  const steps: { [step in ScanStep]?: number } = {};
  let told = 0;
  let last = start;
  const onProgress = (step: ScanStep): void => {
    told++;
    const now = seconds();
    steps[step] = (steps[step] ?? 0) + now - last;
    last = now;
  };
  headFromScan(readScan(readFileSync(path), path, onProgress), { unit: "mm" }, onProgress);
  const timing: Timing = {
    wholeS: seconds() - start,
    clockS: (performance.now() - began) / 1000,
    steps,
    peakMB: process.resourceUsage().maxRSS / 1000,
    told,
  };
  console.log(JSON.stringify(timing));
}
