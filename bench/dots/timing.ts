/** Milliseconds of repeated runs. */
export type Timing = { readonly bestMs: number; readonly medianMs: number; readonly p99Ms: number };

export function timingOf(millis: readonly number[]): Timing {
  const sorted = millis.toSorted((a, b) => a - b);
  return {
    bestMs: sorted[0],
    medianMs: sorted[sorted.length >> 1],
    p99Ms: sorted[Math.min(sorted.length - 1, Math.floor(0.99 * sorted.length))],
  };
}

/**
 * Milliseconds that a run takes of one thread: by the clock or of the processor, whichever is less. The clock is
 * wrong where other programs have the processor meanwhile, the processor's own count where helping threads do.
 */
export function stopwatch(): () => number {
  const began = performance.now();
  const used = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(used);
    return Math.min(performance.now() - began, (user + system) / 1000);
  };
}

/**
 * Times tasks in turns, so that whatever else the machine does falls on all of them alike.
 *
 * @returns the timing and the last result of each
 */
export function inTurns<Task extends string, Result>(
  tasks: { readonly [task in Task]: () => Result },
  rounds: number,
): { readonly [task in Task]: Timing & { readonly result: Result } } {
  const names = Object.keys(tasks) as Task[];
  const millis = names.map((): number[] => []);
  const results: Result[] = [];
  for (let round = 0; round < rounds; round++) {
    names.forEach((name, i) => {
      const millisOf = stopwatch();
      results[i] = tasks[name]();
      millis[i].push(millisOf());
    });
  }
  return Object.fromEntries(
    names.map((name, i) => [name, { ...timingOf(millis[i]), result: results[i] }]),
  ) as unknown as { readonly [task in Task]: Timing & { readonly result: Result } };
}
