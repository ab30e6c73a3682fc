import { expect, test } from "vitest";
import { assess } from "./assess.js";
import { clearScar, type IntakePatch, intakeWith } from "./assessment/rule-examples.js";
import { changedFindings } from "./changed-findings.js";

const between = (before: IntakePatch, after: IntakePatch) => {
  const { decision, appeared, vanished, changed } = changedFindings(
    assess(intakeWith(before)),
    assess(intakeWith(after)),
  );
  return {
    decision: `${decision.before} > ${decision.after}`,
    appeared: appeared.map(({ rule }) => rule),
    vanished: vanished.map(({ rule }) => rule),
    changed: changed.map(({ after: { rule } }) => rule),
  };
};

const steps: { name: string; before: IntakePatch; after: IntakePatch; says: ReturnType<typeof between> }[] = [
  {
    name: "the same answers",
    before: { health: { lupus: "yes" } },
    after: { health: { lupus: "yes" } },
    says: { decision: "refer > refer", appeared: [], vanished: [], changed: [] },
  },
  {
    name: "lupus, first open, then answered",
    before: { health: { lupus: "unknown" } },
    after: { health: { lupus: "yes" } },
    says: { decision: "defer > refer", appeared: ["lupus"], vanished: ["open-health-lupus"], changed: [] },
  },
  {
    name: "an age within one rule",
    before: { ageYears: 20 },
    after: { ageYears: 30 },
    says: { decision: "caution > caution", appeared: [], vanished: [], changed: ["further-loss-expected"] },
  },
];
for (const { name, before, after, says } of steps) {
  test(name, () => expect(between(before, after)).toEqual(says));
}

test("one of two raised scars turns flat", () => {
  const scars = (second: string) => [
    { ...clearScar, raised: "yes" },
    { ...clearScar, id: "scar-2", raised: second },
  ];
  const { appeared, vanished, changed } = changedFindings(
    assess(intakeWith(), scars("yes")),
    assess(intakeWith(), scars("no")),
  );
  expect(vanished.map(({ because }) => because)).toEqual([
    expect.stringMatching(/^scar 2 is raised|^scar-2 is raised/),
  ]);
  expect(appeared).toEqual([]);
  expect(changed).toEqual([]);
});
