/** Answer to a request that a newer one overtook before it began. */
export const overtaken = Symbol("overtaken");

/**
 * Runs one job at a time; of those that arrive meanwhile only the newest is kept.
 *
 * While a handle is dragged, inputs come faster than plans: whatever is asked while one runs replaces
 * what was waiting, so the screen follows the hand by at most two runs.
 */
export function latestWins<Input, Output>(
  run: (input: Input) => Promise<Output>,
): (input: Input) => Promise<Output | typeof overtaken> {
  let running = false;
  let waiting: { input: Input; settle: (output: Promise<Output | typeof overtaken>) => void } | null = null;

  async function start(input: Input): Promise<Output> {
    running = true;
    try {
      return await run(input);
    } finally {
      running = false;
      const next = waiting;
      waiting = null;
      if (next) next.settle(start(next.input));
    }
  }

  return (input) => {
    if (!running) return start(input);
    waiting?.settle(Promise.resolve(overtaken));
    return new Promise((resolve) => {
      waiting = { input, settle: resolve };
    });
  };
}
