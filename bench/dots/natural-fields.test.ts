import { randomStream } from "@shadowline/numeric";
import { expect, test } from "vitest";
import { cutFields, misfitMm, readFields, unmarkedLeftOut } from "./natural-fields.js";
import { FIELD_MM, PAIR_CORRELATION } from "./natural-measured.js";

const [W, H] = FIELD_MM;

function atRandom(perMm2: number, sideMm: number): Float64Array {
  const random = randomStream(4);
  return Float64Array.from({ length: 3 * Math.round(perMm2 * sideMm * sideMm) }, (_, i) =>
    i % 3 === 2 ? 0 : sideMm * random(),
  );
}

test("two units: by hand", () => {
  // 0.6 mm apart along x, 1.2 mm from the border: one pair seen both ways, over two that chance would show.
  const { g, nearestMm, perCm2 } = readFields([[1.2, 1.3, 1.8, 1.3]]);
  const ring = Math.PI * (0.65 ** 2 - 0.6 ** 2);
  const bin = g.findIndex((value) => value > 0);
  expect([11, 12]).toContain(bin);
  expect(g[12] * ring).toBeCloseTo((2 / ((W - 0.6) * H) / 2) * (W * H) ** 2, 9);
  expect(nearestMm).toBeCloseTo(0.6, 12);
  expect(perCm2).toBeCloseTo(200 / ((W - 0.7) * (H - 0.7)), 9);
});

test("units at random: g is 1, the nearest is half a root of the room of one away", () => {
  const reading = readFields(cutFields(atRandom(0.8, 250), 250));
  const mean = reading.g.slice(8).reduce((sum, value) => sum + value, 0) / (reading.g.length - 8);
  // 40 000 units; some 10^5 pairs, five standard errors.
  expect(Math.abs(mean - 1)).toBeLessThan(0.02);
  expect(Math.abs(reading.nearestMm - 0.5 / Math.sqrt(0.8))).toBeLessThan(0.015);
  expect(Math.abs(reading.perCm2 - 80)).toBeLessThan(1.5);
});

test("hairs that the border cuts leave pairs too close together", () => {
  const fields = cutFields(atRandom(0.8, 250), 250);
  const { g } = readFields(unmarkedLeftOut(fields, 1));
  // A smaller field than is taken for granted: near pairs are 1.1 to 1.3 times too frequent, far ones less so.
  expect(g[10]).toBeGreaterThan(1.08);
  expect(g[38]).toBeLessThan(g[10] - 0.05);
});

test("the misfit of the measurement with itself is none", () => {
  expect(misfitMm(Float64Array.from(PAIR_CORRELATION))).toBeCloseTo(0, 12);
  expect(misfitMm(Float64Array.from(PAIR_CORRELATION, (value) => value + 0.1))).toBeCloseTo(0.12, 9);
});
