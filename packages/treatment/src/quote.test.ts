import fc from "fast-check";
import { expect, test } from "vitest";
import { clientCase } from "./case.js";
import { evidenceById } from "./evidence-registry.js";
import { type QuoteRequest, quoteOf } from "./quote.js";

const defaults = clientCase.shape.quote.parse({});
const job = (change: Partial<QuoteRequest> = {}): QuoteRequest => ({
  treatedCm2: 200,
  scarZones: 0,
  worn: "shaved",
  sessions: 3,
  minutes: 480,
  minutesBand: { lower: 211, upper: 873 },
  prices: defaults,
  ...change,
});

test("a job of eight hours at the default prices", () => {
  // 300 + 8 x 200 + 3 x 25 = 1975; lower 300 + 703.33 + 75 = 1078.33; upper 300 + 2910 + 75 = 3285; deposit 20 %.
  expect(quoteOf(job())).toMatchObject({
    net: { minor: 197_500, currency: "USD" },
    tax: { minor: 0 },
    total: { minor: 197_500 },
    deposit: { minor: 39_500 },
    lower: { minor: 107_833 },
    upper: { minor: 328_500 },
  });
});
test("scars, long hair and tax each add their part", () => {
  // work 1600; scars 240; long hair 160; 300 + 1600 + 240 + 160 + 75 = 2375; tax 19 % = 451.25
  const quote = quoteOf(job({ scarZones: 2, worn: "long", prices: { ...defaults, taxPercent: 19 } }));
  expect(quote).toMatchObject({ net: { minor: 237_500 }, tax: { minor: 45_125 }, total: { minor: 282_625 } });
});
test("a clinic's own prices stand alone", () => {
  const quote = quoteOf(
    job({ prices: { ...defaults, currency: "JPY", basePriceMinor: 30_000, pricePerHourMinor: 25_000 } }),
  );
  expect(quote?.net.minor).toBe(230_000);
  expect(quote?.comparison).toMatch(/No exchange rate/);
});
test("no price is made up in a currency without a default", () => {
  expect(quoteOf(job({ prices: { ...defaults, currency: "JPY" } }))).toBeNull();
});

const comparisons = [
  { name: "a common job lies within both articles", change: {}, says: /within published prices/ },
  {
    name: "an hour's work lies below",
    change: { minutes: 60, treatedCm2: 10 },
    says: /below .* small job: 1.0 hours on 10 cm2/,
  },
  { name: "thirty hours lie above", change: { minutes: 1800, sessions: 8 }, says: /above .* 30.0 hours/ },
  {
    name: "between the two lower bounds the articles differ",
    change: { minutes: 220 },
    says: /within some .* outside others/,
  },
  {
    name: "pounds meet a British list",
    change: { prices: { ...defaults, currency: "GBP" } },
    says: /GBP 400 to 2,500/,
  },
  {
    name: "euros are not compared",
    change: { prices: { ...defaults, currency: "EUR" } },
    says: /No exchange rate is assumed/,
  },
];
for (const { name, change, says } of comparisons) {
  test(name, () => expect(quoteOf(job(change))?.comparison).toMatch(says));
}

test("whole minor units that add up, and a range around the total", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3000 }),
      fc.nat(5),
      fc.integer({ min: 0, max: 40 }),
      fc.integer({ min: 0, max: 100 }),
      (minutes, scarZones, taxPercent, depositPercent) => {
        const quote = quoteOf(
          job({
            minutes,
            scarZones,
            minutesBand: { lower: minutes * 0.44, upper: minutes * 1.82 },
            prices: { ...defaults, taxPercent, depositPercent },
          }),
        )!;
        const lines = quote.lines.reduce((total, { amount }) => total + amount.minor, 0);
        expect(lines).toBe(quote.net.minor);
        expect(quote.net.minor + quote.tax.minor).toBe(quote.total.minor);
        for (const { minor } of [quote.total, quote.tax, quote.deposit, quote.lower, quote.upper])
          expect(Number.isInteger(minor)).toBe(true);
        expect(quote.lower.minor).toBeLessThanOrEqual(quote.total.minor);
        expect(quote.upper.minor).toBeGreaterThanOrEqual(quote.total.minor);
        expect(quote.deposit.minor).toBeLessThanOrEqual(quote.total.minor);
      },
    ),
    { seed: 7 },
  );
});
test("cites evidence that exists", () => {
  for (const currency of ["USD", "GBP", "EUR", "AUD"])
    quoteOf(job({ prices: { ...defaults, currency } }))?.evidence.map(evidenceById);
});
