import { expect, test } from "vitest";
import { takeMostCrowded, thinningOf } from "./most-crowded.js";

/** Crowding of 0 to 1999, scattered: a multiplier without common divisor runs through all of them. */
const crowding = (dot: number): number => (dot * 761) % 2000;

/** Dots in a row; each relieves the next one of `each` when it goes. */
function row(count: number, each: number) {
  const queue = new Int32Array(2 * count);
  const start = new Int32Array(count + 1);
  const relief = new Int32Array(2 * count);
  for (let dot = 0; dot < count; dot++) {
    queue[2 * dot] = each + crowding(dot);
    start[dot + 1] = dot + 1;
    relief[2 * dot] = (dot + 1) % count;
    relief[2 * dot + 1] = each;
  }
  return { queue, start, relief };
}

for (const count of [10_000, 300_000]) {
  test(`of ${count} dots that do not crowd each other the most crowded go, in their order`, () => {
    const thinning = thinningOf(row(count, 0), null, count, count / 2);
    takeMostCrowded(thinning);
    const left = new Int32Array(2000).fill(count / 2000);
    thinning.gone.forEach((dot, k) => {
      left[crowding(dot)]--;
      if (k > 0 && crowding(dot) > crowding(thinning.gone[k - 1])) expect.unreachable(`the ${k}th was more crowded`);
    });
    expect(left).toEqual(Int32Array.from(left, (_, value) => (value < 1000 ? count / 2000 : 0)));
  });

  test(`of ${count} dots in a row as many go as shall, those that may, each once`, () => {
    const may = Uint8Array.from({ length: count }, (_, dot) => (dot % 3 === 0 ? 0 : 1));
    const thinning = thinningOf(row(count, 900), may, count, count / 2);
    takeMostCrowded(thinning);
    expect(thinning.total).toBe(count / 2);
    expect(new Set(thinning.gone).size).toBe(count / 2);
    expect(thinning.gone.every((dot) => may[dot] === 1 && thinning.queue[2 * dot] < 0)).toBe(true);
    // Nobody is left who is more crowded than the last that went, but for the width of a bucket.
    const last = thinning.goneFrom[count / 2 - 1];
    const left = may.findIndex((m, dot) => m === 1 && thinning.queue[2 * dot] > 2 * last + 1);
    expect(left).toBe(-1);
  });
}
