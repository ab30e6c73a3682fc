import fc from "fast-check";
import { expect, test } from "vitest";
import { clientCase } from "./case.js";
import { evidenceById } from "./evidence-registry.js";
import { publishedPrices } from "./published-prices.js";
import { type QuoteRequest, quoteOf } from "./quote.js";
import { stageOf } from "./quote-methods.js";

const defaults = clientCase.shape.quote.parse({});
const job = (change: Partial<QuoteRequest> = {}, prices: object = {}): QuoteRequest => ({
  treatedCm2: 200,
  scarZones: 0,
  worn: "shaved",
  sessions: 3,
  minutes: 480,
  minutesBand: { lower: 211, upper: 873 },
  stage: { scale: "norwood", stage: "V" },
  prices: { ...defaults, ...prices },
  ...change,
});
const netOf = (change: Partial<QuoteRequest>, prices: object) => quoteOf(job(change, prices))?.net.minor;

// By hand from the defaults: 300 + 8 a cm2, 25 a visit; package 2,500 for three sessions.
const byHand = [
  { name: "area", change: {}, prices: { method: "area" }, net: 197_500 }, // 300 + 1600 + 75
  { name: "area with scars", change: { scarZones: 1 }, prices: { method: "area" }, net: 221_500 }, // + 15 % of 1600
  { name: "the clinic's cm2", change: {}, prices: { method: "area", pricePerCm2Minor: 1000 }, net: 237_500 },
  { name: "package", change: {}, prices: { method: "package" }, net: 250_000 },
  { name: "package and a fourth session", change: { sessions: 4 }, prices: { method: "package" }, net: 333_333 },
  {
    name: "package, a visit for test dots",
    change: { sessions: 4, testVisits: 1 },
    prices: { method: "package" },
    net: 250_000,
  },
  { name: "the clinic's package", change: {}, prices: { method: "package", packagePriceMinor: 99_900 }, net: 99_900 },
  { name: "British list, V", change: {}, prices: { method: "stage", currency: "GBP" }, net: 117_500 }, // 850-1500
  { name: "Australian list, V", change: {}, prices: { method: "stage", currency: "AUD" }, net: 225_000 },
  {
    name: "Australian list, Ludwig I",
    change: { stage: { scale: "ludwig", stage: "I" } as const },
    prices: { method: "stage", currency: "AUD" },
    net: 65_000,
  },
  { name: "the clinic's stage", change: {}, prices: { method: "stage", stagePriceMinor: 123_456 }, net: 123_456 },
  // 300 + 1600 + 75 + 2 x (200 + 25)
  { name: "hour with two follow-ups", change: {}, prices: { followUpVisits: 2 }, net: 242_500 },
];
for (const { name, change, prices, net } of byHand) test(name, () => expect(netOf(change, prices)).toBe(net));

test("a published list gives its span as the range", () => {
  const quote = quoteOf(job({}, { method: "stage", currency: "GBP" }));
  expect([quote?.lower.minor, quote?.upper.minor]).toEqual([85_000, 150_000]);
});
test("published lists are shown for the stage in their own currencies, whatever the quote's", () => {
  const shown = (stage: QuoteRequest["stage"]) =>
    quoteOf(job({ stage }))?.publishedForStage.map(({ lower, upper }) => [lower.minor, upper.minor, lower.currency]);
  expect(shown({ scale: "norwood", stage: "III" })).toEqual([
    [40_000, 85_000, "GBP"],
    [100_000, 150_000, "AUD"],
  ]);
  expect(shown({ scale: "ludwig", stage: "III" })).toEqual([[150_000, 250_000, "GBP"]]);
  expect(shown({ scale: "norwood", stage: "I" })).toEqual([]);
  expect(shown(undefined)).toEqual([]);
});
test("a method without a figure falls back to the hour and says so", () => {
  for (const [change, prices] of [
    [{}, { method: "stage" }], // no list in dollars
    [{ stage: { scale: "norwood", stage: "I" } as const }, { method: "stage", currency: "GBP" }],
    [{ stage: { scale: "ludwig", stage: "II" } as const }, { method: "stage", currency: "AUD" }],
    [{ stage: undefined }, { method: "stage", currency: "GBP" }],
  ] as const) {
    const quote = quoteOf(job(change, prices));
    expect(quote?.method).toBe("hour");
    expect(quote?.assumes.join(" ")).toMatch(/No price by stage of loss is known/);
  }
});
test("a currency without a list is priced by whatever the clinic set, and not at all without", () => {
  expect(quoteOf(job({}, { currency: "JPY", method: "area", pricePerCm2Minor: 900 }))?.net.minor).toBe(180_000);
  expect(quoteOf(job({}, { currency: "JPY", method: "hour", packagePriceMinor: 300_000 }))?.method).toBe("package");
  for (const method of ["hour", "area", "stage", "package"])
    expect(quoteOf(job({}, { currency: "JPY", method }))).toBeNull();
});
test("the other ways are shown beside, the chosen one is not", () => {
  const methods = (prices: object) => quoteOf(job({}, prices))?.otherMethods.map(({ method }) => method);
  expect(methods({})).toEqual(["area", "package"]);
  expect(methods({ currency: "GBP", method: "package" })).toEqual(["hour", "area", "stage"]);
});
test("a deposit is a share, or a sum, and never more than the total", () => {
  expect(quoteOf(job({}, { depositMinor: 37_500 }))?.deposit.minor).toBe(37_500);
  expect(quoteOf(job({ minutes: 0, sessions: 1 }, { depositMinor: 10_000_000 }))?.deposit.minor).toBe(32_500);
  // 1975 - 375 = 1600: half before the start, half at the end.
  expect(quoteOf(job({}, { depositMinor: 37_500 }))?.payments.map(({ amount }) => amount.minor)).toEqual([
    37_500, 80_000, 80_000,
  ]);
});
test("a clinic's own list replaces the published one", () => {
  const lists = publishedPrices.map((list) => (list.id === "USD" ? { ...list, perHourMinor: 30_000 } : list));
  expect(quoteOf(job(), lists)?.net.minor).toBe(277_500); // 300 + 8 x 300 + 75
});
test("price lists are plain data", () => {
  expect(JSON.parse(JSON.stringify(publishedPrices))).toEqual(publishedPrices);
  for (const list of publishedPrices)
    for (const { lowerMinor, upperMinor } of [...list.stages, ...list.published, ...list.beside])
      expect(lowerMinor).toBeLessThanOrEqual(upperMinor);
});
test("Ludwig's stage is taken where it was answered", () => {
  const hair = clientCase.shape.hair;
  expect(stageOf(hair.parse({ norwood: "IV", diffuse: "ludwig-II" }))).toEqual({ scale: "ludwig", stage: "II" });
  expect(stageOf(hair.parse({ norwood: "III vertex" }))).toEqual({ scale: "norwood", stage: "III vertex" });
});

const standings = [
  { name: "a common job", change: {}, stands: ["within", "within"], says: /Within it/ },
  { name: "an hour", change: { minutes: 60 }, stands: ["below", "below"], says: /small job/ },
  { name: "thirty hours", change: { minutes: 1800 }, stands: ["above", "above"], says: /counts 30.0 hours/ },
  { name: "between the lower bounds", change: { minutes: 220 }, stands: ["within", "below"], says: /small job|Within/ },
];
for (const { name, change, stands, says } of standings) {
  test(`${name} stands to each published span with a reason`, () => {
    const comparisons = quoteOf(job(change))?.comparisons ?? [];
    expect(comparisons.map((one) => one.stands)).toEqual(stands);
    for (const { because } of comparisons) expect(because).toMatch(says);
  });
}
test("a dear or cheap clinic is not excused by the size of the job", () => {
  const said = (pricePerHourMinor: number) => quoteOf(job({}, { pricePerHourMinor }));
  expect(said(200_000)?.comparison).toMatch(/the clinic's prices are higher/);
  expect(said(5_000)?.comparisons[0].because).toMatch(/the clinic's prices are lower/);
});

test("by every method money adds up", () => {
  const minor = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: undefined });
  fc.assert(
    fc.property(
      fc.constantFrom("hour", "area", "stage", "package"),
      fc.constantFrom("USD", "GBP", "AUD", "EUR", "JPY"),
      fc.record({
        minutes: fc.integer({ min: 0, max: 3000 }),
        treatedCm2: fc.double({ min: 0, max: 600, noNaN: true }),
        sessions: fc.integer({ min: 1, max: 8 }),
        scarZones: fc.nat(3),
        worn: fc.constantFrom("shaved", "short", "long"),
      }),
      fc.record({
        pricePerHourMinor: minor,
        pricePerCm2Minor: minor,
        packagePriceMinor: minor,
        stagePriceMinor: minor,
        depositMinor: minor,
        taxPercent: fc.double({ min: 0, max: 40, noNaN: true }),
        depositPercent: fc.integer({ min: 0, max: 100 }),
        followUpVisits: fc.nat(4),
      }),
      (method, currency, change, prices) => {
        const minutesBand = { lower: change.minutes * 0.44, upper: change.minutes * 1.82 };
        const quote = quoteOf(job({ ...change, minutesBand }, { ...prices, method, currency }), publishedPrices, {
          likelyYears: { lower: 3, likely: 5, upper: 15 },
        });
        if (!quote) return;
        const add = (all: readonly { amount: { minor: number } }[]) =>
          all.reduce((sum, { amount }) => sum + amount.minor, 0);
        expect(add(quote.lines)).toBe(quote.net.minor);
        expect(quote.net.minor + quote.tax.minor).toBe(quote.total.minor);
        expect(add(quote.payments)).toBe(quote.total.minor);
        expect(quote.lower.minor).toBeLessThanOrEqual(quote.total.minor);
        expect(quote.upper.minor).toBeGreaterThanOrEqual(quote.total.minor);
        const amounts = [
          quote.total,
          quote.deposit,
          quote.lower,
          quote.upper,
          ...quote.otherMethods.map(({ net }) => net),
        ];
        for (const { lower, likely, upper, touchUps } of quote.lifetime) {
          amounts.push(lower, likely, upper);
          expect(lower.minor).toBeLessThanOrEqual(likely.minor);
          expect(likely.minor).toBeLessThanOrEqual(upper.minor);
          expect(touchUps.lower).toBeLessThanOrEqual(touchUps.upper);
        }
        for (const { minor, currency: own } of amounts) {
          expect(Number.isSafeInteger(minor)).toBe(true);
          expect(own).toBe(currency);
        }
        quote.evidence.map(evidenceById);
        quote.otherMethods.flatMap(({ evidence }) => evidence).map(evidenceById);
      },
    ),
    { seed: 13, numRuns: 300 },
  );
});

test("a yen has no hundredth and a dinar a thousand parts, in words as in sums", () => {
  const yen = quoteOf(job({}, { currency: "JPY", method: "area", pricePerCm2Minor: 1200 }));
  expect(yen?.net).toEqual({ minor: 240_000, currency: "JPY" });
  const listed = { ...publishedPrices[0], packageMinor: 250_000, published: [], stages: [] };
  const assumed = (id: string) =>
    quoteOf(job({}, { currency: id, method: "package" }), [{ ...listed, id }])?.assumes.join(" ");
  expect(assumed("JPY")).toContain("250000 JPY stands in");
  expect(assumed("KWD")).toContain("250 KWD stands in");
  expect(assumed("EUR")).toContain("2500 EUR stands in");
});
