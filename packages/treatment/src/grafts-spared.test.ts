import fc from "fast-check";
import { expect, test } from "vitest";
import { type IntakePatch, intakeWith } from "./assessment/rule-examples.js";
import { graftsSpared, graftsSparedBy } from "./grafts-spared.js";
import type { ZonePlan } from "./plan.js";

const bald = { id: "crown", areaCm2: 100, hairsPerCm2: 0, dotsPerCm2: 60 };

test("a bald crown of 100 cm2 spares what a transplant would set there", () => {
  // 100 cm2 x 30, 45, 50 units per cm2.
  expect(graftsSpared([bald]).grafts).toEqual({ lower: 3000, likely: 4500, upper: 5000 });
});
test("hair that stands is not spared again", () => {
  // 38.46 hairs = 20 units of 1.923 hairs, so 10, 25 and 30 units per cm2 are missing.
  const thin = { ...bald, hairsPerCm2: 38.46 };
  expect(graftsSpared([thin]).grafts).toEqual({ lower: 1000, likely: 2500, upper: 3000 });
});
test("a dot stands in for one unit at most", () => {
  expect(graftsSpared([{ ...bald, dotsPerCm2: 20 }]).grafts).toEqual({ lower: 2000, likely: 2000, upper: 2000 });
});
test("full hair and no area spare nothing", () => {
  const nothing = { lower: 0, likely: 0, upper: 0 };
  expect(graftsSpared([{ ...bald, hairsPerCm2: 200 }]).grafts).toEqual(nothing);
  expect(graftsSpared([]).grafts).toEqual(nothing);
});

const supplies = [
  { short: "nothing", graftsAvailable: 3000, graftsWanted: 3000, left: 0, says: /can give what is wanted/ },
  { short: "less than is spared", graftsAvailable: 1000, graftsWanted: 4000, left: 3000, says: /may make up/ },
  { short: "about what is spared", graftsAvailable: 0, graftsWanted: 4800, left: 4800, says: /just make up/ },
  { short: "more than is spared", graftsAvailable: 0, graftsWanted: 9000, left: 9000, says: /for part/ },
];
for (const { short, left, says, ...supply } of supplies) {
  test(`a donor area short of ${short}`, () => {
    expect(graftsSpared([bald], supply)).toMatchObject({ shortOfGrafts: left, statement: expect.stringMatching(says) });
  });
}
test("nobody counted: no shortage is made up", () => {
  expect(graftsSpared([bald], { graftsAvailable: 100 }).shortOfGrafts).toBeNull();
});
test("less than nothing is refused", () => {
  expect(() => graftsSpared([{ ...bald, areaCm2: -1 }])).toThrow(RangeError);
  expect(() => graftsSpared([{ ...bald, hairsPerCm2: Number.NaN }])).toThrow(RangeError);
});

test("more skin or more dots never spare fewer grafts, more hair never more", () => {
  const amount = fc.double({ min: 0, max: 300, noNaN: true });
  fc.assert(
    fc.property(amount, amount, amount, amount, (areaCm2, hairsPerCm2, dotsPerCm2, more) => {
      const { grafts } = graftsSpared([{ id: "a", areaCm2, hairsPerCm2, dotsPerCm2 }]);
      const larger = graftsSpared([{ id: "a", areaCm2: areaCm2 + more, hairsPerCm2, dotsPerCm2: dotsPerCm2 + more }]);
      const hairier = graftsSpared([{ id: "a", areaCm2, hairsPerCm2: hairsPerCm2 + more, dotsPerCm2 }]);
      expect(grafts.lower).toBeLessThanOrEqual(grafts.likely);
      expect(grafts.likely).toBeLessThanOrEqual(grafts.upper);
      expect(larger.grafts.likely).toBeGreaterThanOrEqual(grafts.likely);
      expect(hairier.grafts.likely).toBeLessThanOrEqual(grafts.likely);
    }),
    { seed: 8, numRuns: 200 },
  );
});

// Only what the figure reads.
const zones = [
  { id: "crown", dots: 6000, treatedCm2: 100, treatedHairsPerCm2: 0 },
  { id: "frontal", dots: 0, treatedCm2: 0, treatedHairsPerCm2: 0 },
] as unknown as readonly ZonePlan[];
const clients: { name: string; patch: IntakePatch; likely: number | null }[] = [
  { name: "pattern loss", patch: {}, likely: 4500 },
  {
    name: "alopecia areata, where grafts are no way",
    patch: { hairLoss: { cause: "alopecia-areata", monthsSinceChange: 36 } },
    likely: null,
  },
  { name: "chemotherapy without any thought of grafts", patch: { hairLoss: { cause: "chemotherapy" } }, likely: null },
  {
    name: "a transplant to follow",
    patch: { hairLoss: { cause: "chemotherapy" }, earlierTransplant: { planned: "yes" } },
    likely: 4500,
  },
];
for (const { name, patch, likely } of clients) {
  test(`a planned case: ${name}`, () => {
    expect(graftsSparedBy(zones, intakeWith(patch))?.grafts.likely ?? null).toBe(likely);
  });
}
