import { expect, test } from "vitest";
import { squareSurface, uniformDensity } from "../index.js";
import { localDensity } from "../local-density.js";
import type { NeighbourLists } from "../neighbour-lists.js";
import { prepareSurface } from "../prepared-surface.js";
import { stratifiedStart } from "../stratified-start.js";
import { spacingMm } from "./natural-law.js";
import { strayedMm } from "./unrest.js";

const surface = squareSurface(40, 40, 4, 4);
const prepared = prepareSurface(surface);
const density = localDensity(prepared, uniformDensity(surface, 100).cornerPerCm2);
const units = stratifiedStart(prepared, density, 1600, 5);
const alone: NeighbourLists = { start: new Int32Array(1601), neighbour: new Int32Array(0) };
/** Only the first two units know each other. */
const two: NeighbourLists = {
  start: Int32Array.from(alone.start, (_, i) => (i > 0 ? 1 : 0)),
  neighbour: Int32Array.of(1),
};
const natural = { share: 1, hair: "straight" } as const;

test("alone, units stray by an eighth of their spacing along each axis of the skin, and not off it", () => {
  const strayed = strayedMm(prepared, natural, units, alone, 3);
  let squares = 0;
  for (let i = 0; i < 4800; i += 3) {
    squares += strayed[i] ** 2 + strayed[i + 1] ** 2;
    expect(strayed[i + 2]).toBeCloseTo(0, 12);
  }
  // 3 200 draws: a standard error of 1.3 % of the deviation.
  expect(Math.sqrt(squares / 3200) / (0.122 * spacingMm(units.weight[0]))).toBeCloseTo(1, 1);
});

test.each([
  [0.6, 0],
  [1.2, -0.016],
  [1.57, 0.03],
  [1.8, 0],
])("two units %f spacings apart move %f spacings away from each other", (spacings, apart) => {
  const byChance = strayedMm(prepared, natural, units, alone, 3);
  const spacing = spacingMm(units.weight[0]);
  // Set so that they stand that far apart along x after they have strayed by chance.
  const positionsMm = units.positionsMm.slice();
  for (let axis = 0; axis < 3; axis++) {
    positionsMm[3 + axis] =
      positionsMm[axis] + byChance[axis] - byChance[3 + axis] + (axis === 0 ? spacings * spacing : 0);
  }
  const strayed = strayedMm(prepared, natural, { ...units, positionsMm }, two, 3);
  expect((strayed[3] - byChance[3]) / spacing).toBeCloseTo(apart, 4);
  expect((strayed[0] - byChance[0]) / spacing).toBeCloseTo(-apart, 4);
});
