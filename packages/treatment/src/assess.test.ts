import fc from "fast-check";
import { expect, test } from "vitest";
import { assess, assessmentRules, decisions, scarRefusals, scarRules } from "./assess.js";
import type { ScarFacts } from "./assessment/condition.js";
import { openQuestions, openScarQuestions } from "./assessment/open-questions.js";
import { evidenceById } from "./evidence-registry.js";
import { type Health, health, type Intake, intake } from "./intake.js";

type Patch = { readonly [section in keyof Intake]?: unknown };

const clearHealth = Object.fromEntries(
  Object.keys(health.shape).map((key) => [key, key === "diabetes" || key === "bloodPressure" ? "none" : "no"]),
) as Health;

/** Everything answered, nothing against it. */
const clear: Intake = intake.parse({
  sex: "male",
  ageYears: 45,
  situations: ["shaved-look", "hairline"],
  concerns: ["bald top"],
  goals: ["the look of a shaved head"],
  hairWorn: "shaved",
  hairLoss: {
    cause: "pattern-loss",
    causeFoundBy: "dermatologist",
    activeNow: "no",
    monthsSinceChange: 60,
    progressing: "no",
  },
  health: clearHealth,
  expectations: {
    realistic: "yes",
    distressBeyondFinding: "no",
    understandsCamouflage: "yes",
    willKeepHairShort: "yes",
  },
  medication: { finasteride: "no", minoxidil: "no" },
  earlierTransplant: { had: "no" },
  chemotherapy: { had: "no" },
});
const flat: ScarFacts = { id: "scar-1", kind: "strip", ageMonths: 60, raised: "no" };

function patched(patch: Patch): Intake {
  const whole: Record<string, unknown> = { ...clear };
  for (const [key, value] of Object.entries(patch)) {
    const old = whole[key];
    whole[key] =
      typeof value === "object" && value !== null && !Array.isArray(value) ? { ...(old as object), ...value } : value;
  }
  return intake.parse(whole);
}
const fired = (patch: Patch, scars: readonly ScarFacts[] = []): string[] =>
  assess(patched(patch), scars).findings.map(({ rule }) => rule);

const areata = { cause: "alopecia-areata", monthsSinceChange: 36 };
const planopilaris = { cause: "lichen-planopilaris", monthsSinceChange: 36 };

// Each rule by the smallest change to a clear intake that must fire it, and a near miss that must not.
const clientCases: Record<string, { fires: Patch; misses: Patch }> = {
  "cause-unknown": {
    fires: { hairLoss: { cause: "unknown" } },
    misses: { hairLoss: { cause: "unknown", unknownCauseAcceptedBy: "Dr. A. Example" } },
  },
  "cause-unknown-accepted": {
    fires: { hairLoss: { cause: "unknown", unknownCauseAcceptedBy: "Dr. A. Example" } },
    misses: { hairLoss: { unknownCauseAcceptedBy: "Dr. A. Example" } },
  },
  "active-signs": { fires: { hairLoss: { activeNow: "yes" } }, misses: { hairLoss: { progressing: "yes" } } },
  "areata-active": {
    fires: { hairLoss: { ...areata, activeNow: "yes" } },
    misses: { hairLoss: { cause: "pattern-loss", activeNow: "yes" } },
  },
  "areata-not-two-years": {
    fires: { hairLoss: { ...areata, monthsSinceChange: 23 } },
    misses: { hairLoss: { ...areata, monthsSinceChange: 24 } },
  },
  "areata-stable": {
    fires: { hairLoss: { ...areata, monthsSinceChange: 24 } },
    misses: { hairLoss: { ...areata, monthsSinceChange: 23 } },
  },
  "scarring-alopecia-active": {
    fires: { hairLoss: { ...planopilaris, progressing: "yes" } },
    misses: { hairLoss: planopilaris },
  },
  "scarring-alopecia-not-quiet-long": {
    fires: { hairLoss: { ...planopilaris, monthsSinceChange: 12 } },
    misses: { hairLoss: planopilaris },
  },
  "scarring-alopecia-quiet": {
    fires: { hairLoss: planopilaris },
    misses: { hairLoss: { ...planopilaris, monthsSinceChange: 12 } },
  },
  "disease-not-confirmed": {
    fires: { hairLoss: { cause: "frontal-fibrosing", causeFoundBy: "nobody" } },
    misses: { hairLoss: { cause: "frontal-fibrosing", causeFoundBy: "dermatologist" } },
  },
  "discoid-lupus": {
    fires: { hairLoss: { cause: "discoid-lupus" } },
    misses: { hairLoss: { cause: "lichen-planopilaris" } },
  },
  "loss-named-by-nobody": {
    fires: { hairLoss: { causeFoundBy: "nobody" } },
    misses: { hairLoss: { causeFoundBy: "hair-restoration-specialist" } },
  },
  "loss-progressing": {
    fires: { hairLoss: { progressing: "yes", monthsSinceChange: 2 } },
    misses: { hairLoss: { progressing: "no", monthsSinceChange: 2 } },
  },
  "further-loss-expected": { fires: { ageYears: 34 }, misses: { ageYears: 35 } },
  "diffuse-loss-in-a-woman": {
    fires: { sex: "female", hairLoss: { cause: "diffuse-unpatterned" } },
    misses: { sex: "male", hairLoss: { cause: "diffuse-unpatterned" } },
  },
  "triangular-alopecia": {
    fires: { hairLoss: { cause: "triangular" } },
    misses: { hairLoss: { cause: "traction" } },
  },
  "traction-alopecia": { fires: { hairLoss: { cause: "traction" } }, misses: { hairLoss: { cause: "triangular" } } },
  "chemotherapy-recent": {
    fires: { chemotherapy: { had: "yes", endedMonthsAgo: 5 } },
    misses: { chemotherapy: { had: "yes", endedMonthsAgo: 6 } },
  },
  "chemotherapy-within-a-year": {
    fires: { chemotherapy: { had: "yes", endedMonthsAgo: 6 } },
    misses: { chemotherapy: { had: "yes", endedMonthsAgo: 12 } },
  },
  "chemotherapy-past": {
    fires: { chemotherapy: { had: "yes", endedMonthsAgo: 12 } },
    misses: { chemotherapy: { had: "yes", endedMonthsAgo: 11 } },
  },
  "answers-contradict-activity": {
    fires: { hairLoss: { ...areata, activeNow: "yes" } },
    misses: { hairLoss: { ...areata, activeNow: "yes", monthsSinceChange: 1 } },
  },
  "answers-contradict-cause": {
    fires: { situations: ["alopecia-areata"] },
    misses: { situations: ["alopecia-areata"], hairLoss: areata },
  },
  "impossible-dates": {
    fires: { ageYears: 20, hairLoss: { monthsSinceChange: 300 } },
    misses: { ageYears: 45, hairLoss: { monthsSinceChange: 300 } },
  },
  minor: { fires: { ageYears: 17 }, misses: { ageYears: 18 } },
  "diabetes-uncontrolled": {
    fires: { health: { diabetes: "uncontrolled" } },
    misses: { health: { diabetes: "controlled" } },
  },
  "diabetes-controlled": {
    fires: { health: { diabetes: "controlled" } },
    misses: { health: { diabetes: "uncontrolled" } },
  },
  "situation-served": { fires: {}, misses: {} },
  "distress-beyond-finding": {
    fires: { expectations: { distressBeyondFinding: "yes" } },
    misses: { expectations: { distressBeyondFinding: "no" } },
  },
  "goals-unrealistic": { fires: { expectations: { realistic: "no" } }, misses: { expectations: { realistic: "yes" } } },
  "camouflage-not-understood": {
    fires: { expectations: { understandsCamouflage: "no" } },
    misses: { expectations: { understandsCamouflage: "yes" } },
  },
  "shaved-look-needs-short-hair": {
    fires: { expectations: { willKeepHairShort: "no" } },
    misses: { situations: ["part-line"], hairWorn: "long", expectations: { willKeepHairShort: "no" } },
  },
  "filler-needs-longer-hair": {
    fires: { situations: ["filler-under-hair"] },
    misses: { situations: ["filler-under-hair"], hairWorn: "long" },
  },
  "takes-finasteride": { fires: { medication: { finasteride: "yes" } }, misses: { medication: { minoxidil: "yes" } } },
  "takes-minoxidil": { fires: { medication: { minoxidil: "yes" } }, misses: { medication: { finasteride: "yes" } } },
  "other-medicines": { fires: { medication: { other: ["lithium"] } }, misses: { medication: { other: [] } } },
  "transplant-very-recent": {
    fires: { earlierTransplant: { had: "yes", monthsAgo: 5 } },
    misses: { earlierTransplant: { had: "yes", monthsAgo: 6 } },
  },
  "transplant-within-a-year": {
    fires: { earlierTransplant: { had: "yes", monthsAgo: 11 } },
    misses: { earlierTransplant: { had: "yes", monthsAgo: 12 } },
  },
  "scars-hold-less": { fires: { situations: ["punctate-scar"] }, misses: { situations: ["hairline"] } },
};
// Rules that one "yes" fires and its "no" does not.
const yesNo: Record<string, keyof Health> = {
  "keloid-tendency": "keloidOrRaisedScars",
  "infection-in-field": "infectionInField",
  "dermatitis-in-field": "psoriasisOrDermatitisInField",
  "wound-or-growth-in-field": "woundOrGrowthInField",
  lupus: "lupus",
  anticoagulants: "anticoagulants",
  "bleeding-disorder": "bleedingDisorder",
  isotretinoin: "isotretinoinLastSixMonths",
  immunosuppression: "immunosuppression",
  pregnancy: "pregnantOrBreastfeeding",
  "allergy-pigment-or-metal": "allergyPigmentOrMetal",
  "allergy-anaesthetic": "allergyAnaesthetic",
  "allergy-hair-dye": "allergyHairDye",
  "tattoo-reaction": "earlierTattooReaction",
  "blood-borne-infection": "bloodBorneInfection",
  "autoimmune-disease": "thyroidOrAutoimmune",
  "mri-planned": "mriPlanned",
};
for (const [rule, question] of Object.entries(yesNo)) {
  clientCases[rule] = { fires: { health: { [question]: "yes" } }, misses: { health: { [question]: "no" } } };
}

test("a clear intake proceeds and says why", () => {
  expect(assess(clear)).toMatchObject({
    decision: "proceed",
    plansDots: true,
    overridable: false,
    findings: [{ rule: "situation-served" }],
  });
});

for (const { id, decision } of assessmentRules) {
  test(`${id} fires and its near miss does not`, () => {
    expect(clientCases, `no case for ${id}`).toHaveProperty(id);
    expect(fired(clientCases[id].fires)).toContain(id);
    if (id !== "situation-served") expect(fired(clientCases[id].misses)).not.toContain(id);
    const found = assess(patched(clientCases[id].fires));
    expect(decisions.indexOf(found.decision)).toBeGreaterThanOrEqual(decisions.indexOf(decision));
  });
}

const scarCases: Record<string, { fires: Partial<ScarFacts>; misses: Partial<ScarFacts>; patch?: Patch }> = {
  "scar-raised": { fires: { raised: "yes" }, misses: { kind: "atrophic" } },
  "scar-young": { fires: { ageMonths: 5 }, misses: { ageMonths: 6 } },
  "scar-within-a-year": { fires: { ageMonths: 6 }, misses: { ageMonths: 12 } },
  "scar-date-impossible": { fires: { ageMonths: 700 }, misses: { ageMonths: 500 } },
  // The situation already says so for all scars at once.
  "scar-holds-less": { fires: {}, misses: {}, patch: { situations: ["strip-scar"] } },
};
for (const { id } of scarRules) {
  test(`${id} fires and its near miss does not`, () => {
    const { fires, misses, patch = {} } = scarCases[id];
    expect(fired({}, [{ ...flat, ...fires }])).toContain(id);
    expect(fired(patch, [{ ...flat, ...misses }])).not.toContain(id);
  });
}

test("no rule has two meanings and all cite evidence that exists", () => {
  const rules = [...assessmentRules, ...scarRules];
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, evidence, because, decision, seeWhom, overridable } of rules) {
    expect(evidence.length, id).toBeGreaterThan(0);
    for (const cited of evidence) expect(() => evidenceById(cited)).not.toThrow();
    expect(because).toMatch(/[.]$|[)][.]$/);
    if (decision === "refer") expect(seeWhom, id).not.toBeNull();
    if (decision === "decline") expect(overridable, id).toBe(false);
  }
  for (const { evidence } of [...openQuestions, ...openScarQuestions]) evidence.map(evidenceById);
});

test("every placeholder is an answer that exists", () => {
  for (const id of Object.keys(clientCases)) {
    for (const { because } of assess(patched(clientCases[id].fires), [flat]).findings) {
      expect(because).not.toMatch(/[{}]|undefined|not given/);
    }
  }
});

test("an intake of nothing but age and situation waits and lists what to answer", () => {
  const blank = intake.parse({ ageYears: 40, situations: ["hairline"], hairLoss: {} });
  const { decision, findings, plansDots } = assess(blank);
  expect(decision).toBe("refer"); // the cause is unknown and nobody accepted that
  expect(plansDots).toBe(false);
  expect(findings.filter(({ rule }) => rule.startsWith("open-")).length).toBeGreaterThanOrEqual(30);
  for (const { decision: weight } of findings.slice(0, -1)) expect(weight).not.toBe("proceed");
});

// Every path that can be left open, as the schema knows them.
const open: Patch[] = [
  { sex: "unknown" },
  { hairWorn: "unknown" },
  { goals: [] },
  { concerns: [] },
  ...["cause", "causeFoundBy", "activeNow", "progressing"].map((key) => ({ hairLoss: { [key]: "unknown" } })),
  { hairLoss: { monthsSinceChange: undefined } },
  ...Object.keys(health.shape).map((key) => ({ health: { [key]: "unknown" } })),
  ...Object.keys(clear.expectations).map((key) => ({ expectations: { [key]: "unknown" } })),
  ...["finasteride", "minoxidil"].map((key) => ({ medication: { [key]: "unknown" } })),
  { earlierTransplant: { had: "unknown" } },
  { earlierTransplant: { had: "yes" } },
  { chemotherapy: { had: "unknown" } },
  { chemotherapy: { had: "yes" } },
];
test("no single open answer proceeds", () => {
  for (const patch of open) expect(assess(patched(patch)).decision, JSON.stringify(patch)).not.toBe("proceed");
});
test("no set of open answers proceeds, and a set is never lighter than its members", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(open.length - 1), { minLength: 1, maxLength: 12 }), (chosen) => {
      let whole: Intake = clear;
      let gravest = 0;
      for (const i of chosen) {
        const before = { ...whole } as Record<string, unknown>;
        for (const [key, value] of Object.entries(open[i])) {
          before[key] =
            typeof value === "object" && value !== null && !Array.isArray(value)
              ? { ...(before[key] as object), ...value }
              : value;
        }
        whole = intake.parse(before);
        // A later patch may take back an earlier one ("had: yes" after "had: unknown"); both stop the case alike.
        gravest = Math.max(gravest, decisions.indexOf(assess(patched(open[i])).decision));
      }
      const { decision } = assess(whole);
      expect(decision).not.toBe("proceed");
      if (chosen.every((i) => !("sex" in open[i] || "hairWorn" in open[i])))
        expect(decisions.indexOf(decision)).toBeGreaterThanOrEqual(Math.min(gravest, decisions.indexOf("caution")));
    }),
    { seed: 3, numRuns: 300 },
  );
});
test("a scar that nobody described waits", () => {
  expect(assess(clear, [{ ...flat, raised: "unknown" }]).decision).toBe("defer");
  expect(assess(clear, [{ id: "scar-1", kind: "strip", raised: "no" }]).decision).toBe("defer");
});

test("the gravest finding decides and stands first", () => {
  const found = assess(patched({ health: { keloidOrRaisedScars: "yes", lupus: "yes", mriPlanned: "yes" } }));
  expect(found.decision).toBe("decline");
  const order = found.findings.map(({ decision }) => decisions.indexOf(decision));
  expect(order).toEqual(order.slice().sort((a, b) => b - a));
});

const word = { name: "Dr. B. Example", reason: "Prescriber agreed in writing" };
const overrides = [
  { name: "blood thinners alone", patch: { health: { anticoagulants: "yes" } }, allowed: true },
  { name: "pregnancy", patch: { health: { pregnantOrBreastfeeding: "yes" } }, allowed: false },
  {
    name: "blood thinners and an open safety question",
    patch: { health: { anticoagulants: "yes", lupus: "unknown" } },
    allowed: false,
  },
  { name: "active areata", patch: { hairLoss: { ...areata, activeNow: "yes" } }, allowed: false },
];
for (const { name, patch, allowed } of overrides) {
  test(`a named person ${allowed ? "may" : "may not"} override ${name}`, () => {
    expect(assess(patched(patch)).plansDots).toBe(false);
    expect(assess(patched(patch), [], word)).toMatchObject({
      overridable: allowed,
      overriddenBy: allowed ? word : null,
      plansDots: allowed,
    });
  });
}
test("an override without anything to override leaves no trace", () => {
  expect(assess(clear, [], word).overriddenBy).toBeNull();
});

test("a raised scar gets no dots on anybody's word, a flat one does", () => {
  const raised = { ...flat, id: "scar-2", raised: "yes" };
  expect(assess(clear, [flat, raised], word)).toMatchObject({ decision: "refer", plansDots: true });
  expect([...scarRefusals(clear, [flat, raised]).keys()]).toEqual(["scar-2"]);
});
