import { Worker } from "node:worker_threads";
import { InputError, type InputIssue } from "@shadowline/quantity";
import { NotVisible } from "@shadowline/records";
import type { ClientCase } from "@shadowline/treatment";
import { Refusal } from "../http/refusal.js";
import type { AttachedFiles } from "./attached-files.js";

/** One file of one version's plan. */
export type PlanJob = {
  readonly caseId: string;
  readonly version: number;
  readonly document: ClientCase;
  readonly files: AttachedFiles;
  /** As in the list of downloads. */
  readonly file: string;
};

/** What the worker answers. Errors lose their class on the way between threads. */
export type PlanAnswer =
  | { readonly bytes: Uint8Array }
  /** The plan has no such file, because it plans no dots. */
  | { readonly none: true }
  | { readonly issues: readonly InputIssue[] }
  | { readonly failure: string };

/** Makes plans one after the other, apart from the thread that answers requests. */
export type Planner = {
  /**
   * A file, from memory if this version's was made before. The work ends when nobody waits for it any more.
   *
   * @throws InputError as the planner does; NotVisible for dots where none are planned; Refusal 503 when it
   *   takes too long
   */
  make(job: PlanJob, signal: AbortSignal): Promise<Uint8Array>;
  stop(): Promise<void>;
};

type Task = {
  readonly key: string;
  readonly job: PlanJob;
  readonly promise: Promise<Uint8Array>;
  readonly settle: (answer: PlanAnswer | Refusal) => void;
  waiting: number;
};

export type PlannerOptions = {
  /** Ends a plan that takes longer. Measured plans take a few seconds; a slow machine gets its time. */
  readonly limitMs?: number;
  /** Files kept in memory, all together. */
  readonly keepBytes?: number;
  /** The worker's module; tests bring their own. */
  readonly module?: URL;
};

export function startPlanner({
  limitMs = 90_000,
  keepBytes = 128 * 1024 * 1024,
  module = new URL("./plan-worker.js", import.meta.url),
}: PlannerOptions = {}): Planner {
  const kept = keptFiles(keepBytes);
  const queue: Task[] = [];
  const tasks = new Map<string, Task>();
  let running: Task | null = null;
  let worker: Worker | null = null;
  let timer: NodeJS.Timeout | undefined;

  function finish(task: Task, answer: PlanAnswer | Refusal): void {
    tasks.delete(task.key);
    if (running === task) {
      clearTimeout(timer);
      running = null;
    }
    task.settle(answer);
    next();
  }

  function next(): void {
    if (running) return;
    const task = queue.shift();
    if (!task) return;
    running = task;
    worker ??= startWorker();
    timer = setTimeout(() => {
      giveUp(task, new Refusal(503, "planning_timed_out", "The plan took too long and was given up; try again."));
    }, limitMs);
    worker.postMessage(task.job);
  }

  function startWorker(): Worker {
    const started = new Worker(module);
    started.on("message", (answer: PlanAnswer) => {
      if (!running || started !== worker) return;
      if ("bytes" in answer) kept.add(running.key, answer.bytes);
      finish(running, answer);
    });
    const died = (error: unknown): void => {
      if (started !== worker) return;
      worker = null;
      if (running) finish(running, { failure: String(error) });
    };
    started.on("error", died);
    started.on("exit", died);
    // A waiting worker does not keep the program alive.
    started.unref();
    return started;
  }

  /** A thread cannot be interrupted, only ended; the next task starts a new one. */
  function giveUp(task: Task, answer: Refusal): void {
    const place = queue.indexOf(task);
    if (place >= 0) queue.splice(place, 1);
    if (running === task) {
      const ended = worker;
      worker = null;
      void ended?.terminate();
    }
    finish(task, answer);
  }

  function enqueue(key: string, job: PlanJob): Task {
    let settle: Task["settle"] = () => {};
    const promise = new Promise<Uint8Array>((resolve, reject) => {
      settle = (answer) => {
        if (answer instanceof Refusal) reject(answer);
        else if ("bytes" in answer) resolve(answer.bytes);
        else if ("none" in answer) reject(new NotVisible("file: this plan has no dots"));
        else if ("issues" in answer) reject(new InputError(answer.issues));
        else reject(new Error(answer.failure));
      };
    });
    const task = { key, job, promise, settle, waiting: 0 };
    tasks.set(key, task);
    queue.push(task);
    next();
    return task;
  }

  return {
    async make(job, signal) {
      const key = `${job.caseId}/${job.version}/${job.file}`;
      const known = kept.get(key);
      if (known) return known;
      const task = tasks.get(key) ?? enqueue(key, job);
      task.waiting++;
      const leave = (): void => {
        task.waiting--;
        if (task.waiting === 0) giveUp(task, new Refusal(503, "planning_timed_out", "Nobody waits for this plan."));
      };
      if (signal.aborted) leave();
      else signal.addEventListener("abort", leave, { once: true });
      try {
        return await task.promise;
      } finally {
        signal.removeEventListener("abort", leave);
      }
    },

    async stop() {
      for (const task of [...tasks.values()]) {
        giveUp(task, new Refusal(503, "planning_timed_out", "The server is stopping."));
      }
      await worker?.terminate();
    },
  };
}

/** Files by key, the one unused longest leaving first when they get too many. */
function keptFiles(limitBytes: number): {
  get(key: string): Uint8Array | undefined;
  add(key: string, bytes: Uint8Array): void;
} {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  return {
    get(key) {
      const bytes = files.get(key);
      if (bytes) {
        files.delete(key);
        files.set(key, bytes);
      }
      return bytes;
    },
    add(key, bytes) {
      files.set(key, bytes);
      total += bytes.length;
      for (const [oldest, old] of files) {
        if (total <= limitBytes) break;
        files.delete(oldest);
        total -= old.length;
      }
    },
  };
}
