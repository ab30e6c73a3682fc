import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { alternatives } from "./alternatives.js";
import { assess } from "./assess.js";
import { clientCase } from "./case.js";

const read = (path: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../../examples/${path}`, import.meta.url)), "utf8"));

type Expected = {
  readonly case: string;
  readonly decision: string;
  readonly plansDots: boolean;
  readonly rulesExpected: readonly string[];
  readonly seeWhom: readonly string[];
  readonly zonesWithDots: readonly string[];
  readonly zonesThatMayHaveDots: readonly string[];
  readonly alternativesExpected?: readonly string[];
};

// Written from the clients' stories before anything was run.
for (const file of ["case-04.json", "case-06.json", "case-14.json"]) {
  const expected = read(`expected/${file}`) as Expected;
  test(`${expected.case} is assessed as its story asks`, () => {
    const parsed = clientCase.parse(read(expected.case));
    const found = assess(parsed.intake, parsed.scars, parsed.override);
    expect(found.decision).toBe(expected.decision);
    expect(found.plansDots).toBe(expected.plansDots);
    const rules = found.findings.map(({ rule }) => rule);
    for (const rule of expected.rulesExpected) expect(rules).toContain(rule);
    expect(rules.filter((rule) => rule.startsWith("open-"))).toEqual([]);
    const seen = found.findings.map(({ seeWhom }) => seeWhom);
    for (const whom of expected.seeWhom) expect(seen).toContain(whom);
    const offered = alternatives(parsed.intake).map(({ id }) => id);
    for (const id of expected.alternativesExpected ?? []) expect(offered).toContain(id);
    if (found.plansDots)
      expect([...expected.zonesWithDots, ...expected.zonesThatMayHaveDots].sort()).toEqual(
        [...parsed.wantedLook.zones].sort(),
      );
  });
}

test("active areata cannot be overridden", () => {
  const parsed = clientCase.parse(read("case-14-active-alopecia-areata.json"));
  const word = { name: "Dr. C. Example", reason: "The client insists on a date" };
  expect(assess(parsed.intake, parsed.scars, word)).toMatchObject({ overridable: false, plansDots: false });
});
