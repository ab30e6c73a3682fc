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
      const began = performance.now();
      results[i] = tasks[name]();
      millis[i].push(performance.now() - began);
    });
  }
  return Object.fromEntries(
    names.map((name, i) => [name, { ...timingOf(millis[i]), result: results[i] }]),
  ) as unknown as { readonly [task in Task]: Timing & { readonly result: Result } };
}
