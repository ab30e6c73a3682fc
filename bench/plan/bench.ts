import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ClientCase, headOf, parseCase, planCase, type ScanFiles } from "@shadowline/treatment";

const examples = ["case-04-strip-scars", "case-06-shaved-head", "case-14-active-alopecia-areata", "demonstration-head"];
const read = (path: string): Buffer => readFileSync(join("examples", path));

function scanOf({ head }: ClientCase): ScanFiles | undefined {
  if (!("scan" in head) || typeof head.landmarks !== "string") return undefined;
  return { bytes: read(head.scan), fileName: head.scan, landmarks: JSON.parse(read(head.landmarks).toString()) };
}

/** Runs the built command in a process of its own and reads its peak memory there. */
function commandRun(example: string): { seconds: number; peakMb: number } {
  const out = mkdtempSync(join(tmpdir(), "shadowline-bench-"));
  const script = `
    const { run } = await import(${JSON.stringify(join(process.cwd(), "apps/cli/dist/index.js"))});
    const write = process.stdout.write; process.stdout.write = () => true;
    const code = await run(["plan", "examples/${example}.json", "--out", ${JSON.stringify(out)}]);
    process.stdout.write = write;
    if (code !== 0) process.exit(code);
    process.stdout.write(String(process.resourceUsage().maxRSS));`;
  const began = performance.now();
  const { stdout, status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script]);
  const seconds = (performance.now() - began) / 1000;
  rmSync(out, { recursive: true });
  if (status !== 0) throw new Error(`${example}: ${stderr}`);
  return { seconds, peakMb: Number(stdout) / 1024 };
}

/** Planning alone: first in this process, then warm, then a hairline moved on the same head. */
function planning(example: string): { first: number; warm: number; moved: number } {
  const clientCase = parseCase(JSON.parse(read(`${example}.json`).toString()));
  const timed = (work: () => unknown): number => {
    const began = performance.now();
    work();
    return performance.now() - began;
  };
  const files = scanOf(clientCase);
  const first = timed(() => planCase(clientCase, headOf(clientCase.head, files)));
  const warm = timed(() => planCase(clientCase, headOf(clientCase.head, files)));
  const head = headOf(clientCase.head, files);
  const { plan } = planCase(clientCase, head);
  const moves = Array.from({ length: 5 }, (_, step) => {
    const points = plan.head.hairline.points.map((point, i) =>
      i === 3 ? { ...point, polarDeg: point.polarDeg - 0.4 * (step + 1) } : point,
    );
    const design = { ...clientCase.design, hairline: { ...clientCase.design.hairline, points } };
    let placed = 0;
    const began = performance.now();
    planCase({ ...clientCase, design }, head, ({ stage }) => {
      if (stage === "placed") placed = performance.now() - began;
    });
    return placed;
  });
  return { first, warm, moved: moves.sort((a, b) => a - b)[2] };
}

export default async function bench(): Promise<string> {
  const rows = examples.map((example) => {
    const { first, warm, moved } = planning(example);
    const { seconds, peakMb } = commandRun(example);
    return `| ${example} | ${first.toFixed(0)} | ${warm.toFixed(0)} | ${moved > 0 ? moved.toFixed(0) : "no dots"} | ${seconds.toFixed(1)} | ${peakMb.toFixed(0)} |`;
  });
  return [
    "Planning alone (ms): the first plan of its kind in this process, the same again with a new head, and from a",
    "moved hairline point to dots on the same head (median of five). Then `shadowline plan` as a process, with PDF",
    "and fifteen pictures. Limits: 2,000 ms, 300 ms to dots, 20 s, 1,000 MB.",
    "",
    "| case | first plan | again | moved point to dots | command, s | peak memory, MB |",
    "|---|--:|--:|--:|--:|--:|",
    ...rows,
  ].join("\n");
}
