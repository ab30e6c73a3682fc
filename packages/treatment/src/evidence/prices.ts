import type { EvidenceEntry } from "./entry.js";
import { publication } from "./publications.js";

export const prices: readonly EvidenceEntry[] = [
  {
    id: "price-1000-5000",
    statement: "A whole treatment costs USD 1,000 to 5,000, by area.",
    range: { lower: 1000, upper: 5000, unit: "USD" },
    source: publication.baumanIlyas,
    strength: "C",
    usedFor: "Comparison of the quote",
  },
  {
    id: "price-1200-5000",
    statement: "Prices run from USD 1,200 to 5,000 by size, complexity and follow-ups.",
    range: { lower: 1200, upper: 5000, unit: "USD" },
    source: publication.keeps,
    strength: "C",
    usedFor: "Comparison of the quote",
  },
  {
    id: "price-gbp-by-stage",
    statement: "A British list: GBP 400 to 850 for mild, 850 to 1,500 for middle, 1,500 to 2,500 for full loss.",
    range: { lower: 400, upper: 2500, unit: "GBP" },
    source: "smpaesthetics.co.uk, price list",
    strength: "C",
    usedFor: "Comparison of the quote",
  },
  {
    id: "price-aud-by-stage",
    statement: "An Australian list: AUD 500 to 3,000 by Norwood stage.",
    range: { lower: 500, upper: 3000, unit: "AUD" },
    source: "coastlinesmp.com.au, price list",
    strength: "C",
    usedFor: "Comparison of the quote",
  },
  {
    id: "price-gbp-by-hour",
    statement:
      "Touch-ups by the hour: GBP 200 for the first, 100 for each further half hour, 75 for consumables, and tax.",
    range: { lower: 200, upper: 200, unit: "GBP/h" },
    source: publication.hisClinic,
    strength: "C",
    usedFor: "Default price by the hour",
  },
  {
    id: "price-default-assumption",
    statement:
      "Unless the clinic sets its own: 300 to begin, 200 an hour, 25 a visit for consumables, in US dollars or a currency of like size. A clinic's first act is to edit them.",
    range: { lower: 1000, upper: 5000, unit: "USD" },
    source: "Our assumption: with 3 visits, 3 to 23 hours then cost about USD 1,000 to 5,000, the published range",
    strength: "assumption",
    usedFor: "Default prices",
  },
  {
    id: "price-complexity-assumption",
    statement: "Scars add 15 % to the work, dotting between longer hair 10 %.",
    range: { lower: 0, upper: 0.3, unit: "share" },
    source: "Our assumption; articles name complexity as a factor without a figure",
    strength: "assumption",
    usedFor: "Complexity line of the quote",
  },
  {
    id: "price-deposit",
    statement: "A deposit is usual: USD 375 kept by the clinic, then half of the rest before the start.",
    source: "dappersmp.com, practitioner page",
    strength: "C",
    usedFor: "Deposit",
  },
];
