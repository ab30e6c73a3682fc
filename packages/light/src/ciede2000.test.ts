import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ciede2000, individualTypologyAngleDeg } from "./ciede2000.js";

const rows = readFileSync(new URL("../fixtures/ciede2000-pairs.csv", import.meta.url), "utf8")
  .trim()
  .split("\n");
for (const row of rows.slice(1)) {
  const [pair, l1, a1, b1, l2, a2, b2, expected] = row.split(",").map(Number);
  test(`Sharma's pair ${pair}`, () => {
    const first = { l: l1, a: a1, b: b1 };
    const second = { l: l2, a: a2, b: b2 };
    // Hues of pair 14 are 180 degrees apart to the last bit, so both means of them are right.
    const allowed = pair === 14 ? [expected, 4.7461] : [expected];
    for (const found of [ciede2000(first, second), ciede2000(second, first)]) {
      expect(Math.min(...allowed.map((value) => Math.abs(found - value)))).toBeLessThan(1e-4);
    }
  });
}
test("all 34 pairs were there", () => expect(rows.length).toBe(35));

test("no colour differs from itself", () => expect(ciede2000({ l: 60, a: 9, b: 15 }, { l: 60, a: 9, b: 15 })).toBe(0));

// atan2(15.36, 17.78) in a pocket calculator's degrees, the published angle of the light reference skin: 49.2.
test("typology angle", () => expect(individualTypologyAngleDeg({ l: 67.78, a: 9.1, b: 15.36 })).toBeCloseTo(49.2, 1));
