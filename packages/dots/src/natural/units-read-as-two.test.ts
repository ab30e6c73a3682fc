import { expect, test } from "vitest";
import { squareSurface, uniformDensity } from "../index.js";
import { localDensity } from "../local-density.js";
import { prepareSurface } from "../prepared-surface.js";
import { stratifiedStart } from "../stratified-start.js";
import { nextDots } from "./near-dots.js";
import { secondHalves } from "./units-read-as-two.js";

const SIDE_MM = 30;
const surface = squareSurface(SIDE_MM, SIDE_MM, 15, 15);
const prepared = prepareSurface(surface);
const density = localDensity(prepared, uniformDensity(surface, 80).cornerPerCm2);
const dots = stratifiedStart(prepared, density, 720, 5);
const near = nextDots(dots);

/** Dots that are second halves. */
const halvesOf = (firstHalf: Int32Array): number[] => [...firstHalf.keys()].filter((dot) => firstHalf[dot] >= 0);

test("one dot in twelve is a second half, as many in each quarter, beside a first half of its own kind", () => {
  for (const seed of [1, 2, 3]) {
    const firstHalf = secondHalves(dots, near, new Uint8Array(dots.count), seed);
    const halves = halvesOf(firstHalf);
    // 720 dots are 60 dozens, the first and the last cut short.
    expect(Math.abs(halves.length - 60)).toBeLessThanOrEqual(1);
    const quarters = [0, 0, 0, 0];
    for (const dot of halves) {
      expect(firstHalf[firstHalf[dot]]).toBe(-1);
      const [x, y] = dots.positionsMm.subarray(3 * dot, 3 * dot + 2);
      quarters[(x > SIDE_MM / 2 ? 1 : 0) + (y > SIDE_MM / 2 ? 2 : 0)]++;
    }
    // Dozens that lie across a border may have theirs on either side; drawn one by one, 15 would vary by 3.4.
    for (const quarter of quarters) expect(Math.abs(quarter - 15)).toBeLessThanOrEqual(3);
  }
});

test("few dots have one as often as they are of a dozen", () => {
  const few = { ...dots, moving: 5 };
  let halves = 0;
  for (let seed = 0; seed < 600; seed++) halves += halvesOf(secondHalves(few, near, new Uint8Array(720), seed)).length;
  // 600 times 5 in 12; four standard errors.
  expect(Math.abs(halves - 250)).toBeLessThan(50);
});

test("where single hairs stand there are no halves", () => {
  const whole = Uint8Array.from({ length: 720 }, (_, dot) => (dot < 360 ? 1 : 0));
  const halves = halvesOf(secondHalves(dots, near, whole, 4));
  expect(Math.min(...halves)).toBeGreaterThanOrEqual(360);
  expect(Math.abs(halves.length - 30)).toBeLessThanOrEqual(1);
});
