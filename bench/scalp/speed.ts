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

type Timing = { readonly readyMs: number; readonly allMs: number; readonly peakMB: number; readonly told: number };

/** Phone scans of a bust: read, repaired, reduced, in a fresh process each. */
export function speedRows(): Row[] {
  const folder = mkdtempSync(join(tmpdir(), "shadowline-bench-"));
  try {
    return [
      { triangles: 200_000, mostMs: 2000 },
      { triangles: 2_000_000, mostMs: 15_000 },
    ].flatMap(({ triangles, mostMs }) => {
      // What a phone leaves: no two neighbours exactly level.
      const scan = noisy(finer(cleanScan(leePerrySmith()), triangles), 0.1, randomStream(triangles));
      return files.map((kind) => {
        const timing = inFreshProcess(written(scan, kind, folder));
        const seconds = (value: number): string => `${(value / 1000).toFixed(1)} s`;
        return {
          what: `${triangles.toLocaleString("en")} triangles, ${kind}: read, repaired, reduced (whole head; peak memory)`,
          wanted: `under ${mostMs / 1000} s, 1.5 GB`,
          found: `${seconds(timing.readyMs)} (${seconds(timing.allMs)}; ${Math.round(timing.peakMB)} MB), told ${timing.told} times`,
          holds: timing.readyMs < mostMs && timing.peakMB < 1500,
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
  const began = performance.now();
  let ready = Number.NaN;
  let told = 0;
  const onProgress = (step: ScanStep): void => {
    told++;
    // Whatever comes after reducing works on a small mesh.
    if ((step === "landmarks" || step === "measure") && Number.isNaN(ready)) ready = performance.now();
  };
  headFromScan(readScan(readFileSync(path), path, onProgress), { unit: "mm" }, onProgress);
  const ended = performance.now();
  const timing: Timing = {
    readyMs: (Number.isNaN(ready) ? ended : ready) - began,
    allMs: ended - began,
    peakMB: process.resourceUsage().maxRSS / 1000,
    told,
  };
  console.log(JSON.stringify(timing));
}
