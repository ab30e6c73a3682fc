import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scalpAnchors } from "../layout/scalp-anchors.js";
import { ellipsoidHead } from "../tape/ellipsoid-head.js";
import { frontRecession } from "./front-recession.js";
import { type NorwoodLoss, norwoodBetween } from "./norwood-loss.js";

const anchors = scalpAnchors(ellipsoidHead(18));
const { midFrontal, frontotemporal, temporalPeak } = anchors;
const [corner, peak] = [frontotemporal[0], temporalPeak[0]];
const MM = 2.3;
const third = norwoodBetween("III", "III", 0);
const inside = (loss: NorwoodLoss, u: number, v: number): number =>
  frontRecession(anchors, loss, MM)(u, v, Number.NEGATIVE_INFINITY);

/** How far loss reaches from a place along a direction of the map, mm. */
function reachMm(loss: NorwoodLoss, [u, v]: readonly [number, number], [du, dv]: readonly [number, number]): number {
  let mm = 0;
  while (mm < 200 && inside(loss, u + (du * mm) / MM, v + (dv * mm) / MM) > 0) mm += 0.1;
  return mm;
}

describe("the third stage's recession", () => {
  const tipMm = reachMm(third, corner, [0, -1]);

  test("is deepest at the corner, where it ends in a tip", () => {
    // The tip is round over a few millimetres, so that it lies before the point where both edges would meet.
    expect(tipMm).toBeGreaterThan(third.cornerMm - 8);
    expect(tipMm).toBeLessThan(third.cornerMm);
    const widths = [0, 0.2, 0.4, 0.6, 0.8].map((share) => {
      const v = corner[1] - (share * tipMm) / MM;
      return reachMm(third, [corner[0], v], [1, 0]) + reachMm(third, [corner[0], v], [-1, 0]);
    });
    for (let i = 1; i < widths.length; i++) expect(widths[i]).toBeLessThan(widths[i - 1] - 2);
  });

  test("has edges that run from the corner to the middle and to the peak without a hook of hair", () => {
    const [alongU, alongV] = [peak[0] - corner[0], peak[1] - corner[1]];
    const length = Math.hypot(alongU, alongV);
    const behind = [alongV / length, -alongU / length] as const;
    const temple = [0.1, 0.3, 0.5, 0.7, 0.9].map((share) =>
      reachMm(third, [corner[0] + share * alongU, corner[1] + share * alongV], behind),
    );
    const front = [0.9, 0.7, 0.5, 0.3, 0.1].map((share) => {
      const u = share * corner[0];
      return reachMm(third, [u, midFrontal[1] + (corner[1] - midFrontal[1]) * share * share], [0, -1]);
    });
    for (const edge of [temple, front]) {
      for (let i = 1; i < edge.length; i++) expect(edge[i]).toBeLessThan(edge[i - 1]);
      // A bite about the corner would leave the far half of the edge where it was.
      expect(edge[2]).toBeGreaterThan(0.35 * edge[0]);
    }
  });
});

const reaches = fc.record({
  frontMm: fc.double({ min: -7, max: 105, noNaN: true }),
  cornerMm: fc.double({ min: -7, max: 70, noNaN: true }),
  peakMm: fc.double({ min: -7, max: 25, noNaN: true }),
});
test("no place comes back as a reach grows", () => {
  fc.assert(
    fc.property(
      reaches,
      reaches,
      fc.double({ min: -80, max: 80, noNaN: true }),
      fc.double({ min: -90, max: 60, noNaN: true }),
      (one, other, u, v) => {
        const pick = (of: (a: number, b: number) => number): NorwoodLoss => ({
          ...third,
          frontMm: of(one.frontMm, other.frontMm),
          cornerMm: of(one.cornerMm, other.cornerMm),
          peakMm: of(one.peakMm, other.peakMm),
        });
        expect(inside(pick(Math.max), u, v)).toBeGreaterThanOrEqual(inside(pick(Math.min), u, v) - 1e-9);
      },
    ),
    { numRuns: 400, seed: 31 },
  );
});

test("is the same on both sides of a symmetric head", () => {
  for (const [u, v] of [
    [10, 20],
    [36, 5],
    [48, 25],
  ])
    expect(inside(third, -u, v)).toBeCloseTo(inside(third, u, v), 9);
});
