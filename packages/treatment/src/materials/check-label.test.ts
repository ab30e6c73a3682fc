import { describe, expect, test } from "vitest";
import { evidenceById } from "../evidence-registry.js";
import { checkLabel } from "./check-label.js";
import { type CaseMaterials, pigmentLabel } from "./material.js";
import { reachLimits, underReach } from "./reach-limits.js";

type PigmentLot = NonNullable<CaseMaterials["pigment"]>;
const LAST_USE = "2027-03-01";
const whole = pigmentLabel.parse({
  statesUse: "yes",
  ingredientsInOrder: "yes",
  safetyInstructions: "yes",
  nickelWarning: "yes",
  chromiumWarning: "yes",
  makerAddress: "yes",
});
const lot = (more: Partial<PigmentLot> = {}, label: object = {}): PigmentLot => ({
  lot: "A-17",
  expires: "2028-01-01",
  label: { ...whole, ...label },
  ...more,
});
const rules = (pigment: PigmentLot | undefined, country: string): string[] =>
  checkLabel(pigment, country, LAST_USE).map(({ rule, decision }) => `${rule} ${decision}`);

describe("a whole label", () => {
  test.each(["DE", "NO", "US", "BR"])("leaves nothing to say in %s", (country) => {
    expect(rules(lot(), country)).toEqual([]);
  });
});

test("a bottle that nobody looked at yet is told without a caution", () => {
  expect(rules(undefined, "DE")).toEqual([
    "pigment-lot-blank proceed",
    "pigment-expiry-blank proceed",
    "label-use-not-read proceed",
    "label-ingredients-not-read proceed",
    "label-safety-not-read proceed",
  ]);
  expect(rules(undefined, "US")).toEqual(["pigment-lot-blank proceed", "pigment-expiry-blank proceed"]);
});

const broken: { name: string; pigment: PigmentLot; country: string; found: string[] }[] = [
  {
    name: "expires a day before the last session",
    pigment: lot({ expires: "2027-02-28" }),
    country: "US",
    found: ["pigment-expires caution"],
  },
  { name: "expires on the day of it", pigment: lot({ expires: LAST_USE }), country: "US", found: [] },
  {
    name: "lacks the words of its use in Germany",
    pigment: lot({}, { statesUse: "no" }),
    country: "DE",
    found: ["label-use-missing caution"],
  },
  { name: "lacks them where no such law is held", pigment: lot({}, { statesUse: "no" }), country: "US", found: [] },
  {
    name: "holds nickel under the limit without its warning",
    pigment: lot({}, { nickelWarning: "no", contentPercent: { Nickel: 0.0001 } }),
    country: "DE",
    found: ["label-nickel-missing caution"],
  },
  { name: "holds no nickel and has no warning", pigment: lot({}, { nickelWarning: "no" }), country: "DE", found: [] },
  {
    name: "holds lead at the limit itself",
    pigment: lot({}, { contentPercent: { lead: 0.00007 } }),
    country: "FR",
    found: ["pigment-limit-lead caution"],
  },
  {
    name: "holds lead just under it",
    pigment: lot({}, { contentPercent: { lead: 0.000069 } }),
    country: "FR",
    found: [],
  },
  {
    name: "holds chromium VI over the limit",
    pigment: lot({}, { contentPercent: { "chromium VI": 0.01 } }),
    country: "IS",
    found: ["pigment-limit-chromium-vi caution"],
  },
];
test.each(broken)("$name", ({ pigment, country, found }) => expect(rules(pigment, country)).toEqual(found));

test("a broken limit says whose law it is", () => {
  const over = lot({}, { contentPercent: { "benzo[a]pyrene": 0.000001 } });
  expect(checkLabel(over, "ES", LAST_USE)[0].because).toMatch(
    /0\.000001 %.*0\.0000005 %.*must not be used in this country/,
  );
  expect(checkLabel(over, "US", LAST_USE)[0].because).toMatch(/no such limit for this country/);
});

test("limits are shares of a percent, each on evidence that exists", () => {
  const cited = (id: string): number => reachLimits.filter(({ evidence }) => evidence === id).length;
  expect([cited("regulation-eu-appendix-13"), cited("regulation-eu-limits-by-class")]).toEqual([14, 4]);
  for (const { mostPercent, evidence } of reachLimits) {
    expect(mostPercent).toBeGreaterThan(0);
    expect(mostPercent).toBeLessThan(1);
    evidenceById(evidence);
  }
  for (const pigment of [undefined, ...broken.map(({ pigment }) => pigment)])
    for (const { evidence } of checkLabel(pigment, "DE", LAST_USE)) for (const id of evidence) evidenceById(id);
});

test("entry 75 is law in thirty countries, not in Britain, Switzerland or the United States", () => {
  expect(["AT", "SE", "HR", "NO", "IS", "LI"].every(underReach)).toBe(true);
  expect(["GB", "CH", "US", "TR", ""].some(underReach)).toBe(false);
});
