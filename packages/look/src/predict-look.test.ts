import { fc, test as prop } from "@fast-check/vitest";
import { illuminantIds } from "@shadowline/light";
import { describe, expect, test } from "vitest";
import type { LookInput } from "./look-input.js";
import { type LikelyLook, predictLook, predictLookLikely } from "./predict-look.js";
import { type SampleDots, sampleInput } from "./sample-input.js";

const DAYS_5Y = 1826;

/** Healed, half a metre, daylight, shaved. */
const healed = (dots: Partial<SampleDots> = {}, other: Partial<LookInput> = {}): LikelyLook =>
  predictLookLikely(sampleInput(dots, other), 30, 0.5, "D65", 0);

describe("zero dots are bare skin, exactly", () => {
  for (const illuminant of illuminantIds) {
    test(illuminant, () => {
      const input = sampleInput({ perCm2: 0 });
      const likely = predictLookLikely(input, 0, 0.5, illuminant, 3);
      expect(likely.difference).toEqual({ l: 0, a: 0, b: 0 });
      expect(likely.treated).toEqual(likely.skin);
      expect(likely.deltaE).toBe(0);
      const look = predictLook(input, 0, 0.5, illuminant, 3);
      expect(look.treated).toEqual(look.skin);
      expect(look.deltaE).toEqual({ lower: 0, likely: 0, upper: 0 });
      expect(look.chanceUnseen).toBe(1);
    });
  }

  test("dots without pigment, once healed", () => {
    const look = healed({ massNg: 0 });
    expect(look.difference).toEqual({ l: 0, a: 0, b: 0 });
    expect(look.grain).toBe(0);
  });
});

describe("each input moves the colour as known", () => {
  test("denser is darker", () => {
    const lightness = [20, 40, 80, 160].map((perCm2) => healed({ perCm2 }).treated.l);
    expect(lightness).toEqual([...lightness].sort((a, b) => b - a));
  });
  test("more diluted is lighter", () => {
    const lightness = [40, 20, 10, 5].map((massNg) => healed({ massNg }).treated.l);
    expect(lightness).toEqual([...lightness].sort((a, b) => a - b));
  });
  test("deeper is less red for its darkness, and less grainy", () => {
    const depths = [0.2, 0.3, 0.4, 0.6].map((depthMm) => healed({ depthMm, depthSpreadMm: 0.07 }));
    const redForDark = depths.map(({ difference }) => difference.a / -difference.l);
    expect(redForDark).toEqual([...redForDark].sort((a, b) => b - a));
    const grain = depths.map((look) => look.grain);
    expect(grain).toEqual([...grain].sort((a, b) => b - a));
  });
  test("fresh is darker, redder and grainier than healed", () => {
    const fresh = predictLookLikely(sampleInput(), 0, 0.5, "D65", 0);
    expect(fresh.treated.l).toBeLessThan(healed().treated.l - 1);
    expect(fresh.treated.a).toBeGreaterThan(healed().treated.a + 1);
    expect(fresh.grain).toBeGreaterThan(healed().grain);
  });
  test("farther is less grainy", () => {
    const grain = [0.3, 1, 3].map((distance) => predictLookLikely(sampleInput(), 30, distance, "D65", 0).grain);
    expect(grain).toEqual([...grain].sort((a, b) => b - a));
    expect(grain[2]).toBeGreaterThan(0);
  });
  test("nearer, the dots' own contrast makes the mean a trace darker", () => {
    const lightness = [0.2, 3].map((distance) => predictLookLikely(sampleInput(), 30, distance, "D65", 0).treated.l);
    expect(lightness[0]).toBeLessThan(lightness[1]);
    expect(lightness[1] - lightness[0]).toBeLessThan(0.2);
  });
  test("incandescent light shows more red and yellow", () => {
    const day = healed();
    const lamp = predictLookLikely(sampleInput(), 30, 0.5, "A", 0);
    expect(lamp.treated.a).toBeGreaterThan(day.treated.a + 2);
    expect(lamp.treated.b).toBeGreaterThan(day.treated.b);
  });
  test("longer hair is darker", () => {
    const hairy = sampleInput({}, { treatedHairsPerCm2: 60 });
    const lightness = [0, 0.5, 2, 10].map((mm) => predictLookLikely(hairy, 30, 0.5, "D65", mm).treated.l);
    expect(lightness).toEqual([...lightness].sort((a, b) => b - a));
  });
  test("hair that loss has thinned hides less; said as the usual shaft it changes nothing", () => {
    const of = (treatedShaftMm?: number) =>
      predictLookLikely(
        sampleInput({}, { treatedHairsPerCm2: 60, ...(treatedShaftMm === undefined ? {} : { treatedShaftMm }) }),
        30,
        0.5,
        "D65",
        3,
      );
    expect(of(0.03).treated.l).toBeGreaterThan(of().treated.l + 1);
    expect(of(0.07)).toEqual(of());
  });
});

describe("years", () => {
  test("a dilute dot is lighter and softer after five years", () => {
    const [month, years] = [30, DAYS_5Y].map((age) =>
      predictLookLikely(sampleInput({ massNg: 5 }), age, 0.5, "D65", 0),
    );
    expect(years.treated.l).toBeGreaterThan(month.treated.l);
    expect(years.grain).toBeLessThan(month.grain);
  });
  test("a dense dot darkens while it spreads, and fades in the end", () => {
    const [month, year, late] = [30, 400, 7300].map(
      (age) => predictLookLikely(sampleInput({ massNg: 40 }), age, 0.5, "D65", 0).treated.l,
    );
    expect(year).toBeLessThan(month);
    expect(late).toBeGreaterThan(month);
  });
});

describe("shaved hair alone, against published runs of the same kind of model", () => {
  // CIEDE2000 from bare light skin at 158 hairs per cm2 of 70 um; a trace of dots makes it a treated area.
  const shades = [
    { hairShade: "black", deltaE: 9.2 },
    { hairShade: "dark-brown", deltaE: 6.6 },
    { hairShade: "light-brown", deltaE: 3.3 },
    { hairShade: "blond", deltaE: 0.8 },
  ] as const;
  for (const { hairShade, deltaE } of shades) {
    test(hairShade, () => {
      const look = healed({ perCm2: 0.003, massNg: 1e-6 }, { treatedHairsPerCm2: 158, hairShade });
      expect(Math.abs(look.deltaE - deltaE)).toBeLessThan(0.35);
    });
  }
});

describe("bands", () => {
  const look = predictLook(sampleInput(), 30, 0.5, "D65", 0);
  test("contain the likely value", () => {
    for (const band of [look.difference.l, look.difference.a, look.difference.b, look.deltaE, look.grain]) {
      expect(band.lower).toBeLessThan(band.likely);
      expect(band.upper).toBeGreaterThan(band.likely);
    }
  });
  test("the likely values are those of the slider", () => {
    const likely = healed();
    expect(look.deltaE.likely).toBe(likely.deltaE);
    expect(look.treated.l.likely).toBe(likely.treated.l);
  });
  test("the same seed gives the same bands", () => expect(predictLook(sampleInput(), 30, 0.5, "D65", 0)).toEqual(look));
  test("another seed moves them a little", () => {
    const other = predictLook(sampleInput({}, { seed: 8 }), 30, 0.5, "D65", 0);
    expect(other.deltaE.upper).not.toBe(look.deltaE.upper);
    expect(Math.abs(other.deltaE.upper - look.deltaE.upper)).toBeLessThan(0.8);
  });
  test("move smoothly with the age", () => {
    const next = predictLook(sampleInput(), 31, 0.5, "D65", 0);
    expect(Math.abs(next.deltaE.upper - look.deltaE.upper)).toBeLessThan(0.05);
  });
  test("few dots on dark skin pass unseen, many on light skin do not", () => {
    const dark = sampleInput({ perCm2: 5, massNg: 10 }, { skin: { l: 36, a: 11, b: 14 } });
    expect(predictLook(dark, 30, 0.5, "D65", 0).chanceUnseen).toBeGreaterThan(0.7);
    expect(predictLook(sampleInput({ perCm2: 160 }), 30, 0.5, "D65", 0).chanceUnseen).toBeLessThan(0.05);
  });
});

describe("refuses", () => {
  const input = sampleInput();
  for (const [name, ask] of Object.entries({
    "an age before treatment": () => predictLookLikely(input, -1, 0.5, "D65", 0),
    "no distance": () => predictLookLikely(input, 30, 0, "D65", 0),
    "hair of no length": () => predictLookLikely(input, 30, 0.5, "D65", Number.NaN),
    "dots on no area": () => predictLookLikely({ ...input, treatedAreaCm2: 0 }, 30, 0.5, "D65", 0),
  })) {
    test(name, () => expect(ask).toThrow(RangeError));
  }
});

prop.prop(
  [
    fc.record({
      perCm2: fc.double({ min: 1, max: 200, noNaN: true }),
      massNg: fc.double({ min: 0.1, max: 200, noNaN: true }),
      depthMm: fc.double({ min: 0.05, max: 1.2, noNaN: true }),
      radiusMm: fc.double({ min: 0.03, max: 0.4, noNaN: true }),
      depthSpreadMm: fc.double({ min: 0, max: 0.4, noNaN: true }),
      shedRatio: fc.double({ min: 0, max: 2, noNaN: true }),
    }),
    fc.record({
      l: fc.double({ min: 30, max: 80, noNaN: true }),
      a: fc.double({ min: 5, max: 14, noNaN: true }),
      b: fc.double({ min: 10, max: 22, noNaN: true }),
    }),
    fc.constantFrom(0, 5, 30, 400, 4000),
    fc.constantFrom(...illuminantIds),
  ],
  { numRuns: 15, seed: 5 },
)("any deposit darkens any skin, with ordered bands", (dots, skin, ageDays, illuminant) => {
  const look = predictLook(sampleInput(dots, { skin }), ageDays, 0.5, illuminant, 0);
  expect(look.difference.l.likely).toBeLessThan(0);
  for (const band of [look.skin.l, look.treated.l, look.treated.a, look.difference.b, look.deltaE, look.grain]) {
    expect(band.lower).toBeLessThanOrEqual(band.likely);
    expect(band.likely).toBeLessThanOrEqual(band.upper);
    expect(Number.isFinite(band.lower) && Number.isFinite(band.upper)).toBe(true);
  }
  expect(look.deltaE.lower).toBeGreaterThanOrEqual(0);
  expect(look.chanceUnseen).toBeGreaterThanOrEqual(0);
  expect(look.chanceUnseen).toBeLessThanOrEqual(1);
});
