import { dirname, resolve } from "node:path";
import { majorText } from "@shadowline/quantity";
import { planFile, planFileNames } from "@shadowline/reports";
import {
  type ClientCase,
  headOf,
  type PlannedCase,
  type PlanStage,
  parseCase,
  planCase,
  type ScanFiles,
} from "@shadowline/treatment";
import type { Command, Io } from "../command.js";
import { fromFile } from "../exit.js";
import { required, requiredFile, seedFlag } from "../flag-values.js";
import { readBytes, readJson } from "../input-files.js";
import { type OutputFiles, openOutputFolder } from "../output-folder.js";
import { scanProgress } from "../scan-progress.js";

const MOST_SCAN_BYTES = 300_000_000;
const stageWords: { readonly [stage in PlanStage["stage"]]: string } = {
  assessed: "laying out the scalp",
  "laid-out": "prescribing",
  prescribed: "placing dots",
  placed: "predicting the look",
  predicted: "drawing",
};

export const plan: Command = {
  usage: "CASE.json --out DIR [--seed N] [--json]",
  help: [
    "DIR receives plan.json, plan.pdf, dots.csv, dots.ply, head.glb, aftercare.ics and look-VIEW-AGE.png.",
    "A decision that forbids dots is an answer too: plan.json, plan.pdf and head.glb, exit 0.",
  ],
  flags: { out: { type: "string" }, seed: { type: "string" }, json: { type: "boolean" } },
  mostFiles: 1,
  async run({ files, text, on }, io) {
    const file = requiredFile(files, "CASE.json");
    const out = required("out", text.out);
    const seed = text.seed === undefined ? undefined : seedFlag(text.seed);
    const json = await readJson(file);
    const parsed = fromFile(file, () => parseCase(json));
    const clientCase = seed === undefined ? parsed : { ...parsed, seed };
    const scan = await scanFiles(clientCase, file);
    const folder = await openOutputFolder(out);
    const planned = await (async () => {
      try {
        const found = fromFile(file, () =>
          planCase(clientCase, headOf(clientCase.head, scan, scanProgress(io)), ({ stage }) =>
            io.progress(`${stageWords[stage]} ...`),
          ),
        );
        await folder.write(await outputs(found, io));
        return found;
      } catch (thrown) {
        await folder.abandon();
        throw thrown;
      }
    })();
    io.progress("");
    io.print(on.json ? JSON.stringify(planned.plan) : summary(planned, out));
  },
};

/** A scan named by a case, with its landmark file; paths are relative to the case file. */
async function scanFiles({ head }: ClientCase, caseFile: string): Promise<ScanFiles | undefined> {
  if (!("scan" in head)) return undefined;
  const beside = (path: string): string => resolve(dirname(caseFile), path);
  const landmarks = typeof head.landmarks === "string" ? await readJson(beside(head.landmarks)) : undefined;
  return {
    bytes: await readBytes(beside(head.scan), MOST_SCAN_BYTES),
    fileName: head.scan,
    ...(landmarks === undefined ? {} : { landmarks }),
  };
}

async function outputs(planned: PlannedCase, io: Io): Promise<OutputFiles> {
  const files: { [name: string]: Uint8Array | null } = {};
  for (const name of planFileNames) {
    io.progress(`writing ${name} ...`);
    files[name] = await planFile(planned, name);
  }
  return files;
}

/** Findings that say where dots are missing from what was wanted. */
const aboutPlaces = new Set(["plan-held-at-ceiling", "plan-no-room"]);

function summary({ plan }: PlannedCase, out: string): string {
  const { assessment, totals, schedule, quote } = plan;
  const lines = [`${plan.label}: ${assessment.decision}`];
  for (const { decision, because, seeWhom } of assessment.findings) {
    if (decision !== "proceed") lines.push(`  ${decision}: ${because}${seeWhom ? ` See: ${seeWhom}.` : ""}`);
  }
  if (assessment.plansDots) {
    lines.push(
      `  ${totals.dots} dots on ${totals.treatedCm2.toFixed(0)} cm2, ${totals.sessions} sessions, ${(totals.minutes / 60).toFixed(1)} h, ${(100 * totals.coverageShare).toFixed(1)} % of the skin covered`,
    );
    for (const warning of schedule?.warnings ?? []) lines.push(`  note: ${warning}`);
    for (const { rule, because } of plan.findings) if (aboutPlaces.has(rule)) lines.push(`  note: ${because}`);
    if (quote) lines.push(`  ${majorText(quote.total)} ${quote.currency}`);
    for (const zone of plan.zones) if (zone.refused) lines.push(`  ${zone.id}: ${zone.refused}`);
  } else lines.push("  No dots are planned.");
  lines.push(`  written to ${out}`);
  return lines.join("\n");
}
