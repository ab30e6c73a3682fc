import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOutScalp } from "../layout/lay-out-scalp.js";
import { ellipsoidHead } from "../tape/ellipsoid-head.js";
import { diffuseGrades } from "./diffuse-loss.js";
import { type HairStage, hairAtStage, hairCourse, stagesAhead } from "./hair-course.js";
import { hairField } from "./hair-field.js";
import { norwoodStages } from "./norwood-loss.js";

const surface = layOutScalp(ellipsoidHead(18), {});
const hairs = (from: HairStage, to: HairStage, share: number): Float64Array =>
  hairCourse(surface, from, to, share, 160).hairsPerCm2;
/** Whether the second has nowhere more; to the rounding of a sum of a few products. */
const nowhereMore = (more: Float64Array, less: Float64Array): boolean =>
  less.every((value, vertex) => value <= more[vertex] + 1e-9);

/** Ways along which every stage holds the one before it. */
const ways = [
  ["I", "II", "III", "III vertex", "IV", "V", "VI", "VII"],
  ["I", "II", "IIa", "IIIa", "IVa", "Va", "VI", "VII"],
] as const;
for (const way of ways) {
  describe(way.join(" > "), () => {
    test("begins and ends at the stages themselves, neighbours or not", () => {
      way.forEach((from, i) => {
        for (const to of way.slice(i + 1)) {
          const [start, end] = [hairField(surface, from, 160), hairField(surface, to, 160)];
          expect(hairs({ norwood: from }, { norwood: to }, 0)).toEqual(start.hairsPerCm2);
          expect(hairs({ norwood: from }, { norwood: to }, 1)).toEqual(end.hairsPerCm2);
        }
      });
    });

    test("the way back is the same way", () => {
      for (let i = 1; i < way.length; i++) {
        const [more, less] = [{ norwood: way[i - 1] }, { norwood: way[i] }];
        const [there, back] = [hairs(more, less, 0.25), hairs(less, more, 0.75)];
        there.forEach((value, vertex) => {
          expect(back[vertex]).toBeCloseTo(value, 9);
        });
      }
    });

    test("half way is between: less hair than before, more than after", () => {
      const sum = (field: Float64Array): number => field.reduce((a, b) => a + b);
      for (let i = 1; i < way.length; i++) {
        const [more, less] = [{ norwood: way[i - 1] }, { norwood: way[i] }];
        const half = sum(hairs(more, less, 0.5));
        expect(half).toBeLessThan(sum(hairs(more, less, 0)));
        expect(half).toBeGreaterThan(sum(hairs(more, less, 1)));
      }
    });
  });
}

const anyStage: fc.Arbitrary<HairStage> = fc.record({
  norwood: fc.constantFrom(...norwoodStages),
  diffuse: fc.option(fc.constantFrom(...diffuseGrades), { nil: undefined }),
});
const rank = ({ norwood }: HairStage): number => norwoodStages.indexOf(norwood);

test("from any stage to any later one hair only goes, to any earlier one it only comes", () => {
  fc.assert(
    fc.property(
      anyStage,
      anyStage,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (from, to, one, other) => {
        // A scale may come while another goes; here one alone moves.
        const end = { norwood: to.norwood, diffuse: from.diffuse };
        const [early, late] = [Math.min(one, other), Math.max(one, other)];
        const [before, after] = [hairs(from, end, early), hairs(from, end, late)];
        expect(rank(end) >= rank(from) ? nowhereMore(before, after) : nowhereMore(after, before)).toBe(true);
      },
    ),
    { numRuns: 30, seed: 21 },
  );
});

test("from any grade to any other hair goes one way", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...diffuseGrades),
      fc.option(fc.constantFrom(...diffuseGrades), { nil: undefined }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (from, to, share) => {
        const [start, end] = [
          { norwood: "II", diffuse: from },
          { norwood: "II", diffuse: to },
        ] as const;
        const fields = [0, share, 1].map((at) => hairs(start, end, at));
        const going = nowhereMore(fields[0], fields[1]) && nowhereMore(fields[1], fields[2]);
        const coming = nowhereMore(fields[1], fields[0]) && nowhereMore(fields[2], fields[1]);
        expect(going || coming).toBe(true);
        if (to === undefined) expect(coming).toBe(true);
      },
    ),
    { numRuns: 30, seed: 22 },
  );
});

test("a SALT loss that grows back leaves the stage", () => {
  const lost = { topPercent: 60, rightPercent: 60, leftPercent: 60, backPercent: 60 };
  const start: HairStage = { norwood: "III", salt: lost };
  const stage = hairField(surface, "III", 160).hairsPerCm2;
  hairs(start, { norwood: "III" }, 1).forEach((value, vertex) => {
    expect(value).toBeCloseTo(stage[vertex], 9);
  });
  hairs(start, { norwood: "III" }, 0.5).forEach((value, vertex) => {
    expect(value).toBeCloseTo(0.7 * stage[vertex], 9);
  });
});

test("an even front that becomes bald on the crown keeps its even front", () => {
  const end = hairs({ norwood: "IVa" }, { norwood: "V" }, 1);
  expect(nowhereMore(hairField(surface, "IVa", 160).hairsPerCm2, end)).toBe(true);
  expect(nowhereMore(hairField(surface, "V", 160).hairsPerCm2, end)).toBe(true);
});

test("a bald place keeps thin hair, a full one thick hair", () => {
  const { shaftUm, hairsPerCm2 } = hairAtStage(surface, { norwood: "VII" }, 160, { shaftUm: 80 });
  expect(Math.min(...shaftUm)).toBeCloseTo(30, 1);
  shaftUm.forEach((um, vertex) => {
    expect(um).toBeLessThanOrEqual(80);
    if (hairsPerCm2[vertex] > 159) expect(um).toBeGreaterThan(70);
  });
  expect(Math.max(...hairAtStage(surface, { norwood: "I", diffuse: "ludwig-III" }, 160).shaftUm)).toBe(70);
});

test("what lies ahead goes on by the scale that was used", () => {
  const names = (stage: HairStage) => stagesAhead(stage).map(({ norwood, diffuse }) => diffuse ?? norwood);
  expect(names({ norwood: "III" })).toEqual(["III vertex", "IV", "V", "VI", "VII"]);
  expect(names({ norwood: "IIIa" })).toEqual(["IVa", "Va", "VI", "VII"]);
  expect(names({ norwood: "I", diffuse: "ludwig-I" })).toEqual(["ludwig-II", "ludwig-III"]);
  expect(names({ norwood: "I", diffuse: "savin-II-2" })).toEqual(["savin-III", "savin-advanced"]);
  for (const last of [
    { norwood: "VII" },
    { norwood: "I", diffuse: "sinclair-5" },
    { norwood: "I", diffuse: "savin-frontal" },
  ] as const)
    expect(names(last)).toEqual([]);
});

test("every stage ahead leaves less hair, nowhere more", () => {
  for (const stage of [
    ...norwoodStages.map((norwood) => ({ norwood })),
    { norwood: "II", diffuse: "olsen-1" } as const,
  ]) {
    const now = hairAtStage(surface, stage, 160).hairsPerCm2;
    for (const ahead of stagesAhead(stage)) {
      const then = hairAtStage(surface, ahead, 160).hairsPerCm2;
      expect(nowhereMore(now, then)).toBe(true);
      expect(then.reduce((a, b) => a + b)).toBeLessThan(now.reduce((a, b) => a + b));
    }
  }
});

for (const share of [-0.1, 1.1, Number.NaN]) {
  test(`refuses a share of ${share}`, () =>
    expect(() => hairCourse(surface, { norwood: "I" }, { norwood: "II" }, share, 160)).toThrow(RangeError));
}
