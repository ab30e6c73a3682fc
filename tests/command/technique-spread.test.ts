import { readFileSync } from "node:fs";
import { type ClientCaseInput, headOf, parseCase, planCase, type ZoneSessionPrescription } from "@shadowline/treatment";
import { expect, test } from "vitest";
import { examplePath } from "../command.js";

const example = (name: string): ClientCaseInput => JSON.parse(readFileSync(examplePath(name), "utf8"));
const shaved = example("case-06-shaved-head.json");
/** The two examples with dots, and the second on other skin: a woman's, older, thin by ultrasound at the crown. */
const cases: readonly ClientCaseInput[] = [
  example("case-04-strip-scars.json"),
  shaved,
  {
    ...shaved,
    intake: { ...shaved.intake, sex: "female", ageYears: 70, bornOn: "1956-05-02" },
    skin: { ...shaved.skin, oily: "no", sunDamaged: "no", thicknessMm: { crown: 1, midscalp: 1.6 } },
  },
];
const prescriptions = cases.flatMap((json): readonly ZoneSessionPrescription[] => {
  const clientCase = parseCase(json);
  return planCase(clientCase, headOf(clientCase.head)).plan.prescription;
});

const numeric = [
  "extensionMm",
  "guideGapMm",
  "angleDeg",
  "dwellS",
  "punctureHz",
  "strokeMm",
  "complianceMmPerN",
  "stretchRatio",
  "dragMmPerS",
  "dilutionParts",
] as const;

for (const field of numeric) {
  test(`${field}: at least three values over zones, cases and skins, and what moved it is said`, () => {
    const values = new Set(prescriptions.map(({ technique }) => technique[field].toFixed(6)));
    expect(values.size).toBeGreaterThanOrEqual(3);
    const moved = prescriptions.filter(({ origins }) => origins[field].movedBy.length > 0);
    expect(moved.length).toBeGreaterThan(0);
  });
}

test("every value names a rule, and evidence unless a person set it", () => {
  for (const { origins } of prescriptions) {
    for (const { rule, kind, evidence } of Object.values(origins)) {
      expect(rule).not.toBe("");
      if (kind !== "set-by-person") expect(evidence.length).toBeGreaterThan(0);
    }
  }
});

test("needle, instrument and ink are chosen by a rule: by what the dots are for, in every session", () => {
  for (const field of ["needle", "instrument", "ink"] as const) {
    expect(prescriptions.every(({ origins }) => origins[field].kind === "rule")).toBe(true);
    const byUse = new Map<string, Set<string>>();
    for (const { use, technique } of prescriptions) {
      byUse.set(use, (byUse.get(use) ?? new Set()).add(JSON.stringify(technique[field])));
    }
    for (const [use, choices] of byUse) expect([use, field, choices.size]).toEqual([use, field, 1]);
  }
  // Single where dots are seen one by one, three where they are seen as a field.
  for (const { zone, use, technique } of prescriptions) {
    expect([zone, use, technique.needle.count]).toEqual([zone, use, use === "fill" ? 3 : 1]);
  }
  const usesIn = (zones: RegExp) => new Set(prescriptions.filter(({ zone }) => zones.test(zone)).map(({ use }) => use));
  expect(usesIn(/^(midscalp|crown|parietal)/)).toEqual(new Set(["fill"]));
  expect(usesIn(/^temple/)).toEqual(new Set(["edge"]));
  expect(usesIn(/^scar/)).toEqual(new Set(["scar"]));
});

test("other skin, another deposit under the same hand", () => {
  const depths = new Set(
    prescriptions.filter(({ zone }) => zone === "crown").map(({ deposit }) => deposit.needleDepthMm.toFixed(6)),
  );
  expect(depths.size).toBeGreaterThanOrEqual(3);
});
