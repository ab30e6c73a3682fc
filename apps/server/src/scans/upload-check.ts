import { Worker } from "node:worker_threads";
import { Refusal } from "../http/refusal.js";
import type { CheckedUpload } from "./checked-upload.js";

export type UploadJob = { readonly bytes: Uint8Array; readonly name: string };

/**
 * Says yes to a file that may be stored.
 *
 * @throws Refusal 415 or 422 with a sentence about the file; 503 where the sender hung up or many wait
 */
export type UploadCheck = (job: UploadJob, signal: AbortSignal) => Promise<void>;

export type UploadCheckOptions = {
  /** Ends a reading that takes longer. Two million triangles take a few seconds. */
  readonly limitMs?: number;
  /** Uploads that may wait at once; each holds its bytes in memory. */
  readonly mostWaiting?: number;
  /** The worker's module; tests bring their own. */
  readonly module?: URL;
};

/** Heap of the reading thread. A file made to unfold without end fails alone, and the server stays. */
const HEAP_MB = 3072;

/** Reads uploads one after the other, each in a thread of its own, apart from the one that answers requests. */
export function uploadCheck({
  limitMs = 60_000,
  mostWaiting = 4,
  module = new URL("./upload-worker.js", import.meta.url),
}: UploadCheckOptions = {}): UploadCheck {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (job, signal) => {
    if (waiting >= mostWaiting) {
      throw new Refusal(503, "busy", "Other files are being read; nothing was stored. Try again in a moment.");
    }
    waiting++;
    const turn = last.then(() => readApart(module, job, limitMs, signal));
    last = turn.catch(() => {});
    const checked = await turn.finally(() => {
      waiting--;
    });
    if (!checked.sound) throw new Refusal(checked.status, checked.code, checked.sentence);
  };
}

async function readApart(module: URL, job: UploadJob, limitMs: number, signal: AbortSignal): Promise<CheckedUpload> {
  const gone = new Refusal(503, "busy", "The sender hung up; nothing was stored.");
  if (signal.aborted) throw gone;
  const worker = new Worker(module, { workerData: job, resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
  const checked = new Promise<CheckedUpload>((resolve, reject) => {
    const tooLong = "The file takes too long to read; nothing was stored. Reduce the scan and send it again.";
    const timer = setTimeout(() => reject(new Refusal(422, "too_complex", tooLong)), limitMs);
    signal.addEventListener("abort", () => reject(gone), { once: true });
    worker.once("message", resolve);
    worker.once("error", (error: NodeJS.ErrnoException) => {
      const tooLarge = "The file takes too much memory to read; nothing was stored. Reduce the scan and send it again.";
      const isFull = error.code === "ERR_WORKER_OUT_OF_MEMORY" || /allocation failed|array length/i.test(error.message);
      reject(isFull ? new Refusal(422, "too_complex", tooLarge) : error);
    });
    worker.once("exit", (code) => reject(new Error(`the reading thread ended with ${code}`)));
    worker.once("exit", () => clearTimeout(timer));
  });
  try {
    return await checked;
  } finally {
    await worker.terminate();
  }
}
