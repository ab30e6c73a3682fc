import fc from "fast-check";
import { expect, test } from "vitest";
import { type AssessmentKnowledge, assess, assessmentRules, decisions, scarRefusals, scarRules } from "./assess.js";
import type { Appearance, ScarFacts } from "./assessment/facts.js";
import { medicineClasses } from "./assessment/medicines.js";
import { openQuestions, openScarQuestions } from "./assessment/open-questions.js";
import {
  clearAppearance,
  clearIntake,
  clearScar,
  clearStart,
  type IntakePatch,
  intakeWith,
  ruleExamples,
  scarRuleExamples,
} from "./assessment/rule-examples.js";
import { evidenceById } from "./evidence-registry.js";
import { intake } from "./intake.js";
import { publishedKnowledge } from "./knowledge.js";
import type { Decision, Finding } from "./plan.js";

const gravity = (decision: Decision): number => decisions.indexOf(decision);
const clear = intakeWith();
const assessed = (patch: IntakePatch, scars: readonly ScarFacts[] = [], appearance?: Partial<Appearance>) =>
  assess(intakeWith(patch), scars, undefined, {
    on: clearStart,
    appearance: appearance && { ...clearAppearance, ...appearance },
  });
const rulesOf = ({ findings }: { readonly findings: readonly Finding[] }): string[] => findings.map(({ rule }) => rule);

test("a clear intake proceeds and says what the situations mean", () => {
  const found = assess(clear);
  expect(found).toMatchObject({ decision: "proceed", plansDots: true, overridable: false });
  expect(rulesOf(found)).toEqual(["situation-served", "serves-hairline", "serves-shaved-look"]);
});

test("every rule has one example, and every example a rule", () => {
  expect(ruleExamples.map(({ rule }) => rule).sort()).toEqual(assessmentRules.map(({ id }) => id).sort());
  expect(scarRuleExamples.map(({ rule }) => rule).sort()).toEqual(scarRules.map(({ id }) => id).sort());
});

for (const { rule, trigger, nearMiss, appearance } of ruleExamples) {
  test(`${rule} speaks for its example and is silent for a near miss`, () => {
    const found = assessed(trigger, [], appearance?.trigger);
    const finding = found.findings.find((other) => other.rule === rule);
    expect(finding, rulesOf(found).join(", ")).toBeDefined();
    expect(finding?.because).not.toMatch(/[{}[\]]|undefined|not given/);
    expect(finding?.because).toMatch(/^[A-Z].*[.?]$/);
    expect(gravity(found.decision)).toBeGreaterThanOrEqual(gravity(finding?.decision ?? "decline"));
    expect(rulesOf(assessed(nearMiss, [], appearance?.nearMiss))).not.toContain(rule);
  });
}

for (const { rule, trigger, nearMiss, nearMissIntake = {} } of scarRuleExamples) {
  test(`${rule} speaks for its scar and is silent for a near miss`, () => {
    expect(rulesOf(assessed({}, [{ ...clearScar, ...trigger }]))).toContain(rule);
    expect(rulesOf(assessed(nearMissIntake, [{ ...clearScar, ...nearMiss }]))).not.toContain(rule);
  });
}

test("no rule has two meanings and all cite evidence that exists", () => {
  const rules = [...assessmentRules, ...scarRules];
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, evidence, because, decision, seeWhom, overridable, off } of rules) {
    expect(evidence.length, id).toBeGreaterThan(0);
    for (const cited of evidence) expect(() => evidenceById(cited), `${id}: ${cited}`).not.toThrow();
    expect(because, id).toMatch(/[.?]$/);
    if (decision === "refer") expect(seeWhom, id).not.toBeNull();
    if (decision === "decline") expect(overridable, id).toBe(false);
    expect(off, id).toBeUndefined();
  }
  for (const { evidence } of [...openQuestions, ...openScarQuestions]) evidence.map(evidenceById);
});

test("every kind of medicine that is known bears on a rule beside its contradiction", () => {
  const said = JSON.stringify(assessmentRules.filter(({ id }) => !id.startsWith("answers-contradict-")));
  for (const medicine of medicineClasses) expect(said).toContain(`"taken.${medicine}"`);
});

test("an intake of nothing at all waits and lists what to answer", () => {
  const { decision, findings, plansDots } = assess(intake.parse({}));
  expect(decision).toBe("refer"); // the cause is unknown and nobody accepted that
  expect(plansDots).toBe(false);
  expect(rulesOf({ findings })).toEqual(expect.arrayContaining(["open-age-years", "open-situations"]));
  expect(findings.filter(({ rule }) => rule.startsWith("open-")).length).toBeGreaterThanOrEqual(60);
  for (const { decision: weight } of findings) expect(weight).not.toBe("proceed");
});

test("age and situation alone do not go on either", () => {
  expect(assess(intake.parse({ ageYears: 40, situations: ["hairline"] })).plansDots).toBe(false);
});

// Leaving an answer out, one at a time: whatever the schema knows as answerable.
type Path = readonly [section: string, name?: string];
const informative = new Set([
  // Told where it applies; nothing hangs on leaving it out.
  "hairLoss.otherCauses",
  "hairLoss.unknownCauseAcceptedBy",
  "hairLoss.monthsSinceNewPatch",
  "hairLoss.lastPatchOn",
  "hairLoss.signs",
  "investigations.trichoscopy",
  "medication.other",
  "autoimmuneDiseases",
  "bornOn",
  "answeredOn",
  "lifestyle.swimming",
  "lifestyle.sauna",
  "lifestyle.sweatyExercise",
  "lifestyle.exfoliatesScalp",
  "lifestyle.usesSunscreenOrHat",
  "earlierTransplant.method",
  "earlierTransplant.ruledOut",
  "earlierTransplant.graftsWanted",
  "earlierTransplant.graftsAvailable",
]);
// Asked only of some clients; each is left out of one whom it concerns.
const concerns: { readonly [path: string]: IntakePatch } = {
  "hairLoss.pace": { hairLoss: { progressing: "yes", monthsSinceChange: 1 } },
  "hairLoss.quietConfirmedBy": { hairLoss: { cause: "alopecia-areata", monthsSinceChange: 36 } },
  "hairLoss.pullingNow": { hairLoss: { cause: "traction" } },
  "hairLoss.treatmentTried": { hairLoss: { cause: "alopecia-areata", monthsSinceChange: 36 } },
  "investigations.densitometry": { investigations: { trichoscopy: "unknown", biopsy: "unknown" } },
  "investigations.biopsy": { hairLoss: { cause: "lichen-planopilaris", monthsSinceChange: 36 } },
  "investigations.bloodTests": { hairLoss: { cause: "hormonal" } },
  "hormones.menopause": { sex: "female" },
  "hormones.hormonalContraception": { sex: "female" },
  "hormones.imbalanceFound": { sex: "female" },
  "hormones.imbalanceTreated": { sex: "female", hormones: { imbalanceFound: "yes" } },
  "medication.minoxidilFailed": { sex: "female", situations: ["womens-loss"] },
};
const paths: Path[] = Object.entries(clearIntake as Record<string, unknown>).flatMap(([section, value]): Path[] =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.keys(value).map((name) => [section, name])
    : [[section]],
);
/** Clients whom a question concerns that nobody else is asked. */
const questionClients: readonly IntakePatch[] = [
  { answeredOn: null, bornOn: "1981-01-01", ageYears: null },
  { situations: ["stretch-donor-supply"] },
  { health: { thyroidOrAutoimmune: "yes" } },
  { siteTreatments: { any: "yes" } },
  { earlierSmp: { had: "yes", removedByLaser: "yes" } },
  { earlierTransplant: { had: "yes" } },
  { chemotherapy: { had: "yes" } },
  { hairLoss: { cause: "triangular" } },
  { investigations: { biopsy: "something-found" } },
  { medication: { finasteride: "yes" } },
  { distress: { permission: "yes", hourADayOrMore: null } },
];
const leftOut = ([section, name]: Path): IntakePatch =>
  (name === undefined ? { [section]: null } : { [section]: { [name]: null } }) as IntakePatch;
const asked = paths.filter(
  ([section, name]) => section !== "dayBefore" && !informative.has(name === undefined ? section : `${section}.${name}`),
);
for (const path of asked) {
  const name = path.join(".");
  test(`${name} left out does not go on in silence`, () => {
    const whole = assess(intakeWith(concerns[name] ?? {}));
    const without = assess(intakeWith(concerns[name] ?? {}, leftOut(path)));
    expect(without.decision).not.toBe("proceed");
    expect(gravity(without.decision)).toBeGreaterThanOrEqual(gravity(whole.decision));
    expect(rulesOf(without).filter((rule) => !rulesOf(whole).includes(rule)).length).toBeGreaterThan(0);
  });
}

test("every question is asked of somebody", () => {
  const clients = [
    intake.parse({}),
    ...asked.map((path) => intakeWith(concerns[path.join(".")] ?? {}, leftOut(path))),
    ...questionClients.map((patch) => intakeWith(patch)),
  ];
  const undescribed = { id: "scar-1", kind: "strip", raised: "unknown" };
  const open = new Set(
    clients.flatMap((client) => assess(client, [undescribed]).findings.map(({ because }) => because)),
  );
  for (const { question } of [...openQuestions, ...openScarQuestions]) {
    const words = question.replace("{scar.id}", "scar-1");
    expect(
      [...open].some((because) => because.includes(words)),
      words,
    ).toBe(true);
  }
});

test("no set of open answers proceeds, and more open answers never lighten the decision", () => {
  fc.assert(
    fc.property(fc.subarray(asked, { minLength: 2 }), (chosen) => {
      const fewer = assess(intakeWith(...chosen.slice(1).map(leftOut)));
      const more = assess(intakeWith(...chosen.map(leftOut)));
      if (chosen.slice(1).some((path) => !(path.join(".") in concerns))) expect(fewer.decision).not.toBe("proceed");
      // Without a sex, a cause or a situation some questions no longer apply; all of these wait by themselves.
      const decides = chosen[0][0] === "sex" || chosen[0][0] === "situations" || chosen[0][1] === "cause";
      if (!decides) expect(gravity(more.decision)).toBeGreaterThanOrEqual(gravity(fewer.decision));
    }),
    { seed: 4, numRuns: 150 },
  );
});

// From the better answer to the worse, within what can be true at all.
const steps: readonly (readonly IntakePatch[])[] = [
  ...Object.keys(intake.shape.health.def.innerType.shape)
    .filter((question) => question !== "diabetes" && question !== "bloodPressure")
    .map((question) => (["no", "yes"] as const).map((worse) => ({ health: { [question]: worse } }) as IntakePatch)),
  (["none", "controlled", "uncontrolled"] as const).map((diabetes) => ({ health: { diabetes } })),
  (["none", "controlled", "uncontrolled"] as const).map((bloodPressure) => ({ health: { bloodPressure } })),
  (["no", "yes"] as const).map((progressing) => ({ hairLoss: { progressing } })),
  (["no", "yes"] as const).map((activeNow) => ({ hairLoss: { activeNow } })),
  (["no", "yes"] as const).map((regrowing) => ({ hairLoss: { regrowing } })),
  [60, 36, 24, 23, 12, 6, 2, 1, 0].map((monthsSinceChange) => ({ hairLoss: { monthsSinceChange } })),
  [60, 24, 23, 6, 1, 0].map((monthsSinceNewPatch) => ({ hairLoss: { monthsSinceNewPatch } })),
  [[], ["scale"], ["scale", "boggy-or-pus"]].map((signs) => ({ hairLoss: { signs: signs as "scale"[] } })),
  [24, 12, 11, 6, 5, 0].map((endedMonthsAgo) => ({ chemotherapy: { had: "yes" as const, endedMonthsAgo } })),
  [24, 12, 11, 6, 5, 0].map((monthsAgo) => ({ earlierTransplant: { had: "yes" as const, monthsAgo } })),
  (["dermatologist", "other-physician", "nobody"] as const).map((causeFoundBy) => ({ hairLoss: { causeFoundBy } })),
  (["dermatologist", "nobody"] as const).map((quietConfirmedBy) => ({ hairLoss: { quietConfirmedBy } })),
  ...(["realistic", "understandsCamouflage", "willKeepHairShort", "acceptsNotPermanent"] as const).map((question) =>
    (["yes", "no"] as const).map((worse) => ({ expectations: { [question]: worse } }) as IntakePatch),
  ),
  ...(["hourADayOrMore", "avoidsPeopleOrWork", "othersSeeLittle", "selfHarmThoughts"] as const).map((question) =>
    (["no", "yes"] as const).map((worse) => ({ distress: { [question]: worse } }) as IntakePatch),
  ),
  [45, 25, 18, 17].map((ageYears) => ({ ageYears })),
  [[], ["warfarin"], ["warfarin", "methotrexate"]].map((other) => ({ medication: { other } })),
  [12, 4, 3, 0].map((peelWeeksAgo) => ({ siteTreatments: { any: "yes" as const, peelWeeksAgo } })),
  [200, 90, 89, 0].map((daysSinceLaser) => ({
    earlierSmp: {
      had: "yes" as const,
      monthsAgo: 24,
      healedWell: "yes" as const,
      removedByLaser: "yes" as const,
      daysSinceLaser,
    },
  })),
];
const causes = [
  "pattern-loss",
  "alopecia-areata",
  "lichen-planopilaris",
  "traction",
  "chemotherapy",
  "hormonal",
] as const;

test("a worse answer never lightens the decision, whatever else was answered", () => {
  const step = fc
    .nat(steps.length - 1)
    .chain((i) => fc.tuple(fc.constant(i), fc.nat(steps[i].length - 1), fc.nat(steps[i].length - 1)));
  fc.assert(
    fc.property(fc.constantFrom(...causes), fc.array(step, { maxLength: 6 }), step, (cause, others, [i, a, b]) => {
      const around: IntakePatch[] = [
        { hairLoss: { cause } },
        ...others.filter(([j]) => j !== i).map(([j, at]) => steps[j][at]),
      ];
      const better = assess(intakeWith(...around, steps[i][Math.min(a, b)]));
      const worse = assess(intakeWith(...around, steps[i][Math.max(a, b)]));
      expect(gravity(worse.decision)).toBeGreaterThanOrEqual(gravity(better.decision));
    }),
    { seed: 5, numRuns: 600 },
  );
});

test("findings come gravest first and the first one decides", () => {
  fc.assert(
    fc.property(fc.subarray([...ruleExamples], { minLength: 1, maxLength: 6 }), (chosen) => {
      const { decision, findings } = assess(intakeWith(...chosen.map(({ trigger }) => trigger)));
      const order = findings.map((finding) => gravity(finding.decision));
      expect(order).toEqual(order.slice().sort((a, b) => b - a));
      expect(decision).toBe(findings[0].decision);
    }),
    { seed: 6, numRuns: 100 },
  );
});

test("a scar that nobody described waits", () => {
  expect(assess(clear, [{ ...clearScar, raised: "unknown" }]).decision).toBe("defer");
  expect(assess(clear, [{ id: "scar-1", kind: "strip", raised: "no" }]).decision).toBe("defer");
});

const word = { name: "Dr. B. Example", reason: "Prescriber agreed in writing" };
const areata: IntakePatch = { hairLoss: { cause: "alopecia-areata", monthsSinceChange: 36, activeNow: "yes" } };
const overrides: readonly { name: string; patch: IntakePatch; allowed: boolean }[] = [
  { name: "blood thinners alone", patch: { health: { anticoagulants: "yes" } }, allowed: true },
  { name: "pregnancy", patch: { health: { pregnantOrBreastfeeding: "yes" } }, allowed: false },
  {
    name: "blood thinners and an open safety question",
    patch: { health: { anticoagulants: "yes", lupus: "unknown" } },
    allowed: false,
  },
  { name: "active areata", patch: areata, allowed: false },
  { name: "answers that contradict each other", patch: { medication: { other: ["warfarin"] } }, allowed: false },
];
for (const { name, patch, allowed } of overrides) {
  test(`a named person ${allowed ? "may" : "may not"} override ${name}`, () => {
    expect(assessed(patch).plansDots).toBe(false);
    expect(assess(intakeWith(patch), [], word)).toMatchObject({
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
  const raised = { ...clearScar, id: "scar-2", raised: "yes" };
  expect(assess(clear, [clearScar, raised], word)).toMatchObject({ decision: "refer", plansDots: true });
  expect([...scarRefusals(clear, [clearScar, raised]).keys()]).toEqual(["scar-2"]);
});

const asAClinicHasIt: AssessmentKnowledge = {
  ...publishedKnowledge,
  rules: publishedKnowledge.rules.map((rule) =>
    rule.id === "mri-planned" ? { ...rule, decision: "defer" as const } : { ...rule, off: rule.id === "smoking" },
  ),
  changed: [
    { item: "rules/mri-planned", author: "Dr. C. Example", reason: "House rule", date: "2027-01-02", diff: [] },
  ],
};
test("a clinic's rule is weighed as the clinic has it and says who changed it", () => {
  const answers = intakeWith({ health: { mriPlanned: "yes" }, lifestyle: { smokes: "yes" } });
  const { decision, findings } = assess(answers, [], undefined, { knowledge: asAClinicHasIt });
  expect(decision).toBe("defer");
  expect(findings[0]).toMatchObject({
    rule: "mri-planned",
    changedBy: { item: "rules/mri-planned", author: "Dr. C. Example", reason: "House rule", date: "2027-01-02" },
  });
  expect(rulesOf({ findings })).not.toContain("smoking");
  expect(rulesOf(assess(answers))).toContain("smoking");
  expect(assess(answers).findings.some(({ changedBy }) => changedBy)).toBe(false);
});
test("rules that say nothing are no proceed", () => {
  const silent = { ...publishedKnowledge, rules: [], questions: [] };
  expect(assess(clear, [], undefined, { knowledge: silent })).toMatchObject({ decision: "defer", plansDots: false });
});
