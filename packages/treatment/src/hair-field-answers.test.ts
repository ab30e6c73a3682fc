import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assessCase } from "./assess.js";
import type { ClientCaseInput } from "./case.js";
import { headOf } from "./head-of.js";
import { publishedKnowledge } from "./knowledge.js";
import { parseCase } from "./parse-case.js";
import { planCase } from "./plan-case.js";

const totalis = JSON.parse(
  readFileSync(new URL("../../../examples/case-02-alopecia-totalis.json", import.meta.url), "utf8"),
) as ClientCaseInput;
const lost = (percent: number) => ({
  topPercent: percent,
  rightPercent: percent,
  leftPercent: percent,
  backPercent: percent,
});
const withHair = (hair: Partial<NonNullable<ClientCaseInput["hair"]>>) =>
  parseCase({ ...totalis, hair: { ...totalis.hair, ...hair } });
const contradicts = (hair: Partial<NonNullable<ClientCaseInput["hair"]>>): boolean =>
  assessCase(withHair(hair), publishedKnowledge).findings.some(({ rule }) => rule === "answers-contradict-hair-field");

test("all hair lost by the SALT score agrees with totalis, however dense it once was", () => {
  expect(contradicts({ fullPerCm2: 160, salt: lost(100) })).toBe(false);
  expect(contradicts({ fullPerCm2: 160, salt: lost(88) })).toBe(false);
  expect(contradicts({ fullPerCm2: 160, salt: lost(80) })).toBe(true);
  expect(contradicts({ fullPerCm2: 160 })).toBe(true);
  expect(contradicts({ fullPerCm2: 0 })).toBe(false);
});

test("no hair to count is not a thin count", () => {
  const findings = (fullPerCm2: number, percent: number): string[] => {
    const clientCase = withHair({ fullPerCm2, salt: lost(percent) });
    const { plan } = planCase(
      { ...clientCase, wantedLook: { ...clientCase.wantedLook, zones: ["crown"] } },
      headOf({ template: "male" }),
    );
    expect(plan.assessment.plansDots).toBe(true);
    return plan.findings.map(({ rule }) => rule);
  };
  expect(findings(0, 100)).not.toContain("plan-full-hair-thin");
  expect(findings(90, 100)).toContain("plan-full-hair-thin");
});
