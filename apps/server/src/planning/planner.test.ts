import { InputError } from "@shadowline/quantity";
import type { ClientCase } from "@shadowline/treatment";
import { afterEach, expect, test } from "vitest";
import { type PlanJob, type Planner, startPlanner } from "./planner.js";

/**
 * A real thread that does what the wanted file's name says, and counts its jobs, so that the order of
 * work, its end and its loss can be seen without planning anything.
 */
const module = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    let jobs = 0;
    parentPort.on("message", ({ file }) => {
      jobs++;
      if (file === "hang") for (;;) {}
      if (file === "crash") process.exit(1);
      if (file === "throw") throw new Error("oops");
      if (file === "issue") return parentPort.postMessage({ issues: [{ field: "a", allowed: "b" }] });
      if (file === "none") return parentPort.postMessage({ none: true });
      parentPort.postMessage({ bytes: Uint8Array.of(jobs) });
    });
  `)}`,
);
const never = new AbortController().signal;

let planner: Planner;
const start = (options: { limitMs?: number; keepBytes?: number } = {}): void => {
  planner = startPlanner({ module, ...options });
};
afterEach(() => planner.stop());

const job = (file: string, version = 1): PlanJob => ({
  caseId: "c",
  version,
  document: {} as ClientCase,
  files: {},
  file,
});
const make = async (file: string, version = 1): Promise<number> =>
  (await planner.make(job(file, version), never))[0] ?? Number.NaN;

test("what was made once is not made again until the version changes", async () => {
  start();
  expect(await make("a")).toBe(1);
  expect(await make("a")).toBe(1);
  expect(await make("b")).toBe(2);
  expect(await make("a", 2)).toBe(3);
});

test("two who want the same at once share one job", async () => {
  start();
  expect(await Promise.all([make("a"), make("a"), make("b")])).toEqual([1, 1, 2]);
});

test("the file unused longest goes when memory is full", async () => {
  start({ keepBytes: 2 });
  await make("a"); // job 1
  await make("b"); // job 2
  await make("a"); // kept
  await make("c"); // job 3, b goes
  expect(await make("a")).toBe(1);
  expect(await make("b")).toBe(4);
});

test("wrong input and a plan without dots come back as what they are", async () => {
  start();
  await expect(make("issue")).rejects.toThrow(InputError);
  await expect(make("none")).rejects.toMatchObject({ name: "NotVisible" });
});

test("work that takes too long is ended and the next is done", async () => {
  start({ limitMs: 300 });
  const late = make("hang");
  const next = make("a");
  await expect(late).rejects.toMatchObject({ status: 503, code: "planning_timed_out" });
  expect(await next).toBe(1);
});

test("work nobody waits for any more is ended, and only then", async () => {
  start();
  const [first, second] = [new AbortController(), new AbortController()];
  const asked = [first, second].map(({ signal }) => planner.make(job("hang"), signal));
  const settled = Promise.allSettled(asked);
  const next = make("a");
  first.abort();
  expect(await Promise.race([next, new Promise((done) => setTimeout(done, 200, "still busy"))])).toBe("still busy");
  second.abort();
  expect(await next).toBe(1);
  expect((await settled).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});

test("a request that was given up before its turn never runs", async () => {
  start();
  const given = new AbortController();
  const first = make("a");
  const second = planner.make(job("b"), given.signal);
  given.abort();
  await expect(second).rejects.toMatchObject({ code: "planning_timed_out" });
  await first;
  expect(await make("c")).toBe(2);
});

for (const way of ["crash", "throw"]) {
  test(`a thread that dies (${way}) fails its job and is replaced`, async () => {
    start();
    await expect(make(way)).rejects.toThrow();
    expect(await make("a")).toBe(1);
  });
}

test("stopping refuses whoever waits", async () => {
  start();
  const waiting = expect(make("hang")).rejects.toMatchObject({ status: 503 });
  await planner.stop();
  await waiting;
});
