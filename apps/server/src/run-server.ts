import { performance } from "node:perf_hooks";
import { type ServeOptions, serve } from "./serve.js";
import { StartRefused } from "./start-refused.js";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Serves until Ctrl-C, an end signal or a closed terminal, then stops everything it started.
 *
 * @param print for people, on stdout
 * @param complain one sentence, on stderr
 * @param startedAtMs on the clock of `performance.now()`, for the time shown
 * @returns exit code
 */
export async function runServer(
  options: ServeOptions,
  print: (line: string) => void,
  complain: (line: string) => void,
  startedAtMs = performance.now(),
): Promise<number> {
  let tell: () => void = () => {};
  const asked = new Promise<void>((resolve) => {
    tell = resolve;
  });
  for (const signal of signals) process.on(signal, tell);
  try {
    const served = await serve({ ...options, report: options.report ?? print });
    const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
    print(`Shadowline is ready at ${served.url} (${seconds} s). Ctrl-C stops it.`);
    await asked;
    print("Stopping ...");
    await served.stop();
    return 0;
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error;
    complain(error.message);
    return error.exitCode;
  } finally {
    for (const signal of signals) process.off(signal, tell);
  }
}

/** Port from the environment or an argument, as a person wrote it. */
export function parsePort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new StartRefused(2, `The port must be a whole number from 0 to 65535, not ${JSON.stringify(text)}.`);
}
