import fc from "fast-check";
import { expect, test } from "vitest";
import { clientCase } from "./case.js";
import { evidenceById } from "./evidence-registry.js";
import { type LifetimeRequest, lifetimeCost } from "./lifetime-cost.js";
import { publishedPrices } from "./published-prices.js";

const listOf = (currency: string) => publishedPrices.find(({ id }) => id === currency) ?? null;
const request = (change: object = {}, minutes = 480): LifetimeRequest => {
  const prices = clientCase.shape.quote.parse(change);
  const money = (minor: number) => ({ minor, currency: prices.currency });
  return { prices, minutes, sessions: 3, lower: money(150_000), total: money(200_000), upper: money(300_000) };
};
const gaps = { likelyYears: { lower: 3, likely: 5, upper: 15 } };

test("ten and twenty years in dollars, by hand", () => {
  // A touch-up is 2, 3, 4 hours at 200 and a visit of 25: 425, 625, 825.
  // Ten years: none after 15, one after 5 (year 10 itself is not counted), three after 3, 6, 9.
  expect(lifetimeCost(request(), gaps, 10, listOf("USD"))).toMatchObject({
    touchUps: { lower: 0, likely: 1, upper: 3 },
    touchUp: { lower: { minor: 42_500 }, likely: { minor: 62_500 }, upper: { minor: 82_500 } },
    lower: { minor: 150_000 },
    likely: { minor: 262_500 },
    upper: { minor: 547_500 },
  });
  expect(lifetimeCost(request(), gaps, 20, listOf("USD"))?.touchUps).toEqual({ lower: 1, likely: 3, upper: 6 });
});
test("pounds take the published hours: 475, 675, 875 and tax", () => {
  const cost = lifetimeCost(request({ currency: "GBP", taxPercent: 20 }), gaps, 10, listOf("GBP"));
  expect(cost?.touchUp).toMatchObject({
    lower: { minor: 57_000 },
    likely: { minor: 81_000 },
    upper: { minor: 105_000 },
  });
  expect(cost?.evidence).toContain("price-touch-up-hours");
});
test("a touch-up takes no longer than the course, and an hour at least", () => {
  // 90 minutes: 1.5 x 200 + 25; half an hour is charged as an hour. By the British list 200 + 100 + 75, and 200 + 75.
  const minor = (currency: string, minutes: number) =>
    lifetimeCost(request({ currency }, minutes), gaps, 10, listOf(currency))?.touchUp.upper.minor;
  expect([minor("USD", 90), minor("USD", 30), minor("GBP", 90), minor("GBP", 30)]).toEqual([
    32_500, 22_500, 37_500, 27_500,
  ]);
});
test("the clinic's own touch-up wins over list and hour, its own hour over the list", () => {
  const own = lifetimeCost(request({ currency: "GBP", touchUpPriceMinor: 10_000 }), gaps, 10, listOf("GBP"));
  expect(own?.touchUp.upper.minor).toBe(10_000);
  const hour = lifetimeCost(request({ currency: "GBP", pricePerHourMinor: 10_000 }), gaps, 10, listOf("GBP"));
  expect(hour?.touchUp).toMatchObject({ lower: { minor: 20_000 }, upper: { minor: 40_000 } });
});
test("beside a transplant in the same currency, and in no other", () => {
  const beside = (currency: string) => lifetimeCost(request({ currency }), gaps, 10, listOf(currency))?.beside;
  expect(beside("USD")).toMatchObject([{ lower: { minor: 700_000 }, upper: { minor: 1_400_000 } }]);
  expect(beside("EUR")).toEqual([]);
});
test("without an hour and a touch-up price it is a session's share, without any price nothing", () => {
  // A third of 150,000, 200,000 and 300,000 yen; one touch-up in ten years is likely, three at most.
  expect(lifetimeCost(request({ currency: "JPY" }), gaps, 10, null)).toMatchObject({
    touchUp: { lower: { minor: 50_000 }, likely: { minor: 66_667 }, upper: { minor: 100_000 } },
    lower: { minor: 150_000 },
    likely: { minor: 266_667 },
    upper: { minor: 600_000 },
  });
  const free = { ...request({ currency: "JPY" }), total: { minor: 0, currency: "JPY" } };
  expect(lifetimeCost(free, gaps, 10, null)).toBeNull();
});
test("refuses gaps and years that are not above nought", () => {
  for (const bad of [0, -1, Number.NaN]) {
    expect(() => lifetimeCost(request(), gaps, bad, listOf("USD"))).toThrow(RangeError);
    expect(() =>
      lifetimeCost(request(), { likelyYears: { lower: bad, likely: 5, upper: 15 } }, 10, listOf("USD")),
    ).toThrow(RangeError);
  }
});
test("more years and shorter gaps never cost less", () => {
  const years = fc.double({ min: 0.5, max: 60, noNaN: true });
  fc.assert(
    fc.property(
      years,
      years,
      fc.double({ min: 0.3, max: 20, noNaN: true }),
      fc.double({ min: 1, max: 3, noNaN: true }),
      (a, b, gap, longer) => {
        const cost = (time: number, every: number) =>
          lifetimeCost(request(), { likelyYears: { lower: every, likely: every, upper: every } }, time, listOf("USD"))!;
        const [short, long] = a < b ? [a, b] : [b, a];
        expect(cost(short, gap).likely.minor).toBeLessThanOrEqual(cost(long, gap).likely.minor);
        expect(cost(short, gap * longer).likely.minor).toBeLessThanOrEqual(cost(short, gap).likely.minor);
        cost(short, gap).evidence.map(evidenceById);
      },
    ),
    { seed: 17 },
  );
});
