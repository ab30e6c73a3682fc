import { expect, test } from "vitest";
import { fewAtOnce } from "./few-at-once.js";

const never = new AbortController().signal;

test("no more than so many at a time, in the order given, and a failure frees its place", async () => {
  const run = fewAtOnce(2);
  const started: number[] = [];
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const task = (number: number) => async () => {
    started.push(number);
    most = Math.max(most, ++running);
    await new Promise<void>((resolve) => ends.push(resolve));
    running--;
    if (number === 1) throw new Error("the second fails");
    return number;
  };
  const all = [0, 1, 2, 3].map((number) => run(task(number), never).catch((error: Error) => error.message));
  for (let ended = 0; ended < 4; ended++) {
    await new Promise((resolve) => setTimeout(resolve));
    ends[ended]?.();
  }
  expect(await Promise.all(all)).toEqual([0, "the second fails", 2, 3]);
  expect(started).toEqual([0, 1, 2, 3]);
  expect(most).toBe(2);
});

test("who gave up while waiting is not started", async () => {
  const run = fewAtOnce(1);
  const gone = new AbortController();
  const first = run(async () => "first", never);
  const second = run(async () => expect.unreachable(), gone.signal);
  gone.abort();
  expect(await first).toBe("first");
  await expect(second).rejects.toThrow();
  expect(await run(async () => "third", never)).toBe("third");
});
