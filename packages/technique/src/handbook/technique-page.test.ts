import { expect, test } from "vitest";
import { curveChart } from "./curve-chart.js";
import { allCurves } from "./curves.js";
import { flipChart, turnChart, verdictChart } from "./map-chart.js";
import { turnGrids, verdictGrids } from "./maps.js";
import { legalFlips, techniquePage } from "./technique-page.js";

const docs = "../../../../docs";
const flips = legalFlips();

test("docs/technique.md stands as the model has it", () =>
  expect(techniquePage(flips)).toMatchFileSnapshot(`${docs}/technique.md`));

for (const curves of allCurves()) {
  test(`curves over ${curves.input.words}`, () =>
    expect(curveChart(curves)).toMatchFileSnapshot(`${docs}/technique/${curves.input.id}.svg`));
}
test("shares of the range in which signs turn", () =>
  expect(flipChart(flips)).toMatchFileSnapshot(`${docs}/technique/signs.svg`));
test("where signs turn", () =>
  expect(turnChart(turnGrids())).toMatchFileSnapshot(`${docs}/technique/where-signs-turn.svg`));
test("what is refused", () =>
  expect(verdictChart(verdictGrids())).toMatchFileSnapshot(`${docs}/technique/refusals.svg`));

// What a reader of the page relies on.
const turned = (direction: string, outcome: string): number =>
  flips.find((flip) => flip.direction.id === direction && flip.outcome === outcome)!.turned;
test("angle, stretch, needle width and count turn in places; extension, gap, give and taper nowhere", () => {
  expect(turned("angle", "radius")).toBeGreaterThan(0.1);
  expect(turned("stretch", "spill")).toBeGreaterThan(0.1);
  expect(turned("diameter", "mass")).toBeGreaterThan(0.1);
  expect(turned("count", "mass")).toBeGreaterThan(0.1);
  for (const direction of ["extension", "gap", "give", "taper", "toughness", "stiffness"])
    for (const flip of flips) if (flip.direction.id === direction) expect(flip.turned, flip.outcome).toBe(0);
});
