import { describe, expect, test } from "vitest";
import { bloodScale, epidermalShare, keptShare, likelyAgeing, spreadMm2 } from "./deposit-ageing.js";

// By hand from sigma^2 = sigma0^2 + 2 D t and exp(-k t), t counted from day 30 in years of 365.25 days.
const cases = [
  { name: "the day of treatment", ageDays: 0, kept: 1, spread: 0, epidermal: 1 },
  { name: "half way through shedding", ageDays: 8.5, kept: 1, spread: 0, epidermal: 0.5 },
  { name: "shed", ageDays: 14, kept: 1, spread: 0, epidermal: 0 },
  { name: "healed", ageDays: 30, kept: 1, spread: 0, epidermal: 0 },
  { name: "ten years healed", ageDays: 3682.5, kept: 0.4965853037914095, spread: 0.04, epidermal: 0 },
];
for (const { name, ageDays, kept, spread, epidermal } of cases) {
  test(name, () => {
    expect(keptShare(ageDays, likelyAgeing)).toBeCloseTo(kept, 12);
    expect(spreadMm2(ageDays, likelyAgeing)).toBeCloseTo(spread, 12);
    expect(epidermalShare(ageDays)).toBeCloseTo(epidermal, 12);
  });
}

describe("redness", () => {
  test("three times the blood on the day", () => expect(bloodScale(0, likelyAgeing)).toBe(3));
  test("falls by e in two days", () => expect(bloodScale(2, likelyAgeing)).toBeCloseTo(1 + 2 / Math.E, 12));
});
