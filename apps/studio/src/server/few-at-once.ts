/**
 * Runs tasks in the order given, no more than so many at a time.
 *
 * A browser opens six connections to one server. Requests that the server takes seconds for must not hold all of
 * them: a save would wait behind a list that is still being planned.
 */
export function fewAtOnce(most: number): <Result>(task: () => Promise<Result>, signal: AbortSignal) => Promise<Result> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task, signal) => {
    if (running >= most) {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    } else running++;
    try {
      signal.throwIfAborted();
      return await task();
    } finally {
      const next = waiting.shift();
      // The place goes on to the next in line, or is given up.
      if (next) next();
      else running--;
    }
  };
}
