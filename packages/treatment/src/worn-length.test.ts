import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { ClientCaseInput } from "./case.js";
import { headOf } from "./head-of.js";
import { parseCase } from "./parse-case.js";
import { planCase } from "./plan-case.js";

const example = JSON.parse(
  readFileSync(new URL("../../../examples/case-06-shaved-head.json", import.meta.url), "utf8"),
) as ClientCaseInput;

test.each([
  ["shaved", 0.5],
  ["short", 3],
  ["long", 10],
] as const)("hair worn %s is predicted %s mm long at every age", (worn, lengthMm) => {
  const clientCase = parseCase({
    ...example,
    hair: { ...example.hair, norwood: "III" },
    wantedLook: { worn, visualPerCm2: 90, zones: ["frontal"] },
  });
  const { plan } = planCase(clientCase, headOf({ template: "male" }));
  expect(plan.outlook!.looks.map(({ hairLengthMm }) => hairLengthMm)).toEqual([lengthMm, lengthMm, lengthMm, lengthMm]);
});
