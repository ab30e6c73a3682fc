import { type DensityStroke, type DotPlacement, squareSurface, uniformDensity } from "@shadowline/dots";
import { expect, test } from "vitest";
import { type GroundRequest, groundOf, strokedDensity, strokedPlacement } from "./placement-memory.js";

const mesh = squareSurface(60, 60);
const wanted = uniformDensity(mesh, 60).cornerPerCm2;
const ceiling = new Float64Array(wanted.length).fill(200);
const nothing = { all: [], dots: [], besidePerCm2: null, sessions: 0, dotsByZone: new Uint32Array(1) };
const request: GroundRequest = { seed: 5, cumulativeShares: [0.3, 1], already: nothing };

const strokeAt = (x: number, y: number, perCm2: number): DensityStroke => ({
  kind: "add",
  pathMm: [x, y, 0],
  radiusMm: 8,
  perCm2,
});
const strokes = [strokeAt(20, 20, 60), strokeAt(40, 35, -40), strokeAt(25, 22, 50)];

const placed = (count: number, perCm2 = wanted, seed = 5): DotPlacement =>
  strokedPlacement(groundOf(mesh, perCm2, ceiling), strokes.slice(0, count), { ...request, seed });

/** Other designs until the first is forgotten. */
function forget(): void {
  for (const perCm2 of [11, 12, 13, 14]) placed(0, uniformDensity(mesh, perCm2).cornerPerCm2);
}

test("what is remembered is what is worked out anew, to the byte", () => {
  const step = [0, 1, 2, 3].map((count) => placed(count));
  forget();
  const anew = placed(3);
  expect(anew).not.toBe(step[3]);
  expect(anew).toEqual(step[3]);
  for (const count of [2, 1, 0]) expect(placed(count)).toEqual(step[count]);
});

test("undo is remembered, and a new stroke in the place of another forgets what followed", () => {
  const two = placed(2);
  const three = placed(3);
  expect(placed(2)).toBe(two);
  expect(placed(3)).toBe(three);
  const ground = groundOf(mesh, wanted, ceiling);
  const other = [strokes[0], strokeAt(10, 50, 30)];
  expect(strokedDensity(ground, other)).not.toEqual(strokedDensity(ground, strokes.slice(0, 2)));
  expect(strokedPlacement(ground, other, request).count).not.toBe(two.count);
  expect(placed(2)).toEqual(two);
});

test("the first stroke brings a ceiling, and finds the dots of before", () => {
  forget();
  const bare = strokedPlacement(groundOf(mesh, wanted, null), [], request);
  const one = placed(1);
  expect(placed(0)).toBe(bare);
  forget();
  expect(placed(1)).toEqual(one);
});

test("the same density in other arrays is the same ground; another seed, density or ceiling is not", () => {
  const one = placed(1);
  expect(placed(1, wanted.slice())).toBe(one);
  expect(placed(1, wanted, 6).positionsMm).not.toEqual(one.positionsMm);
  const low = groundOf(mesh, wanted, new Float64Array(wanted.length).fill(70));
  const [most] = strokedDensity(low, strokes.slice(0, 1)).slice().sort().reverse();
  expect(most).toBe(70);
});

test("a long course of strokes keeps a bounded number of placements", () => {
  const many = Array.from({ length: 60 }, (_, i) => strokeAt(10 + (i % 40), 30, i % 2 === 0 ? 4 : -4));
  const ground = groundOf(mesh, wanted, ceiling);
  strokedPlacement(ground, many, request);
  expect(ground.placed[0].after.size).toBeLessThan(16);
  expect(ground.placed[0].after.has(32)).toBe(true);
});
