import { expect, test } from "vitest";
import { latestWins, overtaken } from "./latest-wins.js";

/** A job that ends when told to. */
function held() {
  const log: string[] = [];
  const ends: (() => void)[] = [];
  const ask = latestWins((input: string) => {
    log.push(input);
    return new Promise<string>((resolve) => ends.push(() => resolve(input.toUpperCase())));
  });
  return { ask, log, end: (at: number) => ends[at]() };
}

test("what waits is replaced by what is newer", async () => {
  const { ask, log, end } = held();
  const first = ask("a");
  const second = ask("b");
  const third = ask("c");
  expect(await second).toBe(overtaken);
  expect(log).toEqual(["a"]);
  end(0);
  expect(await first).toBe("A");
  expect(log).toEqual(["a", "c"]);
  end(1);
  expect(await third).toBe("C");
});

test("after a failure the next one runs", async () => {
  let runs = 0;
  const ask = latestWins(async (input: number) => {
    runs++;
    if (input < 0) throw new RangeError("negative");
    return input;
  });
  const failing = ask(-1);
  const next = ask(2);
  await expect(failing).rejects.toThrow("negative");
  expect(await next).toBe(2);
  expect(runs).toBe(2);
});
