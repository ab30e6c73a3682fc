import { parentPort } from "node:worker_threads";
import { InputError } from "@shadowline/quantity";
import { planFile } from "@shadowline/reports";
import { headOf, type PlannedCase, planCase } from "@shadowline/treatment";
import type { PlanAnswer, PlanJob } from "./planner.js";

/**
 * The thread that plans. It keeps the plan it made last, since a person who takes one file of a case
 * usually takes the next one too.
 */
let last: { readonly key: string; readonly planned: PlannedCase } | null = null;

if (!parentPort) throw new Error("This module runs as a worker.");
const port = parentPort;
port.on("message", (job: PlanJob) => void answer(job).then((found) => port.postMessage(found)));

async function answer(job: PlanJob): Promise<PlanAnswer> {
  try {
    const bytes = await make(job);
    return bytes ? { bytes } : { none: true };
  } catch (error) {
    if (error instanceof InputError) return { issues: error.issues };
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

async function make(job: PlanJob): Promise<Uint8Array | null> {
  const key = `${job.caseId}/${job.version}`;
  if (last?.key !== key) {
    // The old plan's arrays may go before the new ones come.
    last = null;
    last = { key, planned: planOf(job) };
  }
  return planFile(last.planned, job.file);
}

function planOf({ document, files }: PlanJob): PlannedCase {
  const { head } = document;
  if (!("scan" in head)) return planCase(document, headOf(head));
  const bytes = files[head.scan];
  if (!bytes) throw new RangeError(`the job came without the file ${head.scan}`);
  const landmarks = typeof head.landmarks === "string" ? readLandmarks(files[head.landmarks]) : undefined;
  return planCase(
    document,
    headOf(head, { bytes, fileName: head.scan, ...(landmarks === undefined ? {} : { landmarks }) }),
  );
}

function readLandmarks(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new InputError([{ field: "head.landmarks", allowed: "a JSON file in UTF-8" }]);
  }
}
