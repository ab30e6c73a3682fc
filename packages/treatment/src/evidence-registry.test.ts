import { expect, test } from "vitest";
import { contradictions } from "./evidence/contradictions.js";
import { strengths } from "./evidence.js";
import { allEvidence, evidenceById, resolveEvidence } from "./evidence-registry.js";

test("holds well over a hundred entries with ids that differ", () => {
  expect(allEvidence.length).toBeGreaterThan(150);
  expect(new Set(allEvidence.map(({ id }) => id)).size).toBe(allEvidence.length);
});

for (const evidence of allEvidence) {
  test(`${evidence.id} is whole`, () => {
    expect(evidence.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(strengths).toContain(evidence.strength);
    for (const text of [evidence.statement, evidence.source, evidence.usedFor]) expect(text.length).toBeGreaterThan(3);
    expect(evidence.statement.endsWith(".")).toBe(true);
    if (evidence.range) expect(evidence.range.lower).toBeLessThanOrEqual(evidence.range.upper);
    for (const other of evidence.contradicts) {
      expect(other).not.toBe(evidence.id);
      expect(evidenceById(other).contradicts).toContain(evidence.id);
    }
  });
}

test("an assumption says so and a derived figure names what it comes from", () => {
  for (const { strength, source } of allEvidence) {
    if (strength === "assumption") expect(source).toMatch(/assumption|Gap in the literature/);
    if (strength === "derived") expect(source).toMatch(/Derived|own|Own|Our|[0-9]/);
  }
});

test("every row of contradictions has at least two sides of ids that exist", () => {
  for (const { question, between } of contradictions) {
    expect(question.endsWith("?")).toBe(true);
    expect(between.length).toBeGreaterThanOrEqual(2);
    for (const id of between.flat()) expect(evidenceById(id).contradicts.length).toBeGreaterThan(0);
  }
});

// Named by the literature as unsettled; losing one side would settle it silently.
const unsettled = [
  ["longevity-five-to-ten", "longevity-up-to-six"],
  ["pace-whole-head-hours", "pace-short-total"],
  ["candidate-chemotherapy-six", "candidate-chemotherapy-twelve"],
  ["depth-for-hue", "depth-one-shallow-plane"],
  ["pigment-carbon-black", "pigment-iron-oxide"],
  ["permanent-as-named", "permanent-is-not"],
  ["tissue-thickness-thin", "tissue-thickness-thick"],
] as const;
for (const [one, other] of unsettled) {
  test(`${one} stands against ${other}`, () => expect(evidenceById(one).contradicts).toContain(other));
}

// Ids that other rooms and rules lean on by name.
const leanedOn =
  "technique-extension-range technique-angle-assumption technique-stretch-assumption technique-dwell-assumption technique-frequency technique-stroke technique-compliance-assumption technique-guide-gap-assumption technique-viscosity technique-neat-concentration technique-dilution-shade needle-single-or-triple needle-zone-use needle-diameter needle-taper instrument-pen-or-coil pigment-carbon-black pigment-absorption-carbon pigment-absorption-slope deposit-depth-target deposit-radius-target deposit-mass-from-look spill-model-assumption bleeding-none-visible tissue-frontal tissue-midscalp tissue-crown tissue-temple tissue-parietal tissue-occipital tissue-scar-strip tissue-scar-punctate tissue-scar-atrophic tissue-scar-hypertrophic tissue-female-factor tissue-age-factor tissue-sun-factor tissue-oily-factor scar-takes-less session-build-30-70-100 session-two-to-four session-first-lightest density-natural-fu density-fullness-half pace-whole-head-hours pace-assumption feather-transition-zone irregularity-natural hairline-height hairline-frontotemporal";
test("resolves what prescriptions cite, once each and in a fixed order", () => {
  const ids = leanedOn.split(" ");
  const resolved = resolveEvidence([...ids, ...ids.slice().reverse()]).map(({ id }) => id);
  expect(resolved.slice().sort()).toEqual(ids.slice().sort());
  expect(resolveEvidence(ids.slice().reverse()).map(({ id }) => id)).toEqual(resolved);
});

test("refuses an id that is not there", () => {
  expect(() => evidenceById("made-up")).toThrow(RangeError);
  expect(() => resolveEvidence(["needle-taper", "made-up"])).toThrow(/made-up/);
});
