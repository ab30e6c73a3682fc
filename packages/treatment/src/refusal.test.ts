import { readFileSync } from "node:fs";
import { shallowestKeeping } from "@shadowline/technique";
import { describe, expect, test } from "vitest";
import type { ClientCaseInput } from "./case.js";
import { headOf } from "./head-of.js";
import { publishedKnowledge } from "./knowledge.js";
import { parseCase } from "./parse-case.js";
import type { Plan, ZonePlan } from "./plan.js";
import { planCase } from "./plan-case.js";
import { referenceSituation } from "./prescribe-place.js";
import { threeStages } from "./protocols/three-stages.js";

const example = JSON.parse(
  readFileSync(new URL("../../../examples/case-01-burnt-out-scarring-alopecia.json", import.meta.url), "utf8"),
) as ClientCaseInput;

/** The first example with one scar, as measured or not, where scars of its kind are taken to be so thick. */
function planned(thicknessMm: number | undefined, usualMm?: number): Plan {
  const { thicknessMm: _, ...scar } = example.scars![0];
  const input: ClientCaseInput = {
    ...example,
    head: { template: "male" },
    knowledge: { edits: usualMm === undefined ? [] : [usually(usualMm)] },
    scars: [thicknessMm === undefined ? scar : { ...scar, thicknessMm }],
    wantedLook: { ...example.wantedLook, zones: ["scar-1"] },
  };
  const clientCase = parseCase(input);
  return planCase(clientCase, headOf(clientCase.head)).plan;
}
const atrophic = publishedKnowledge.tissue.find(({ id }) => id === "scar-atrophic")!;
const usually = (skinMm: number) => ({
  item: "tissue/scar-atrophic",
  value: { ...atrophic, skinMm },
  author: "A",
  reason: "thinner here",
  date: "2026-12-01",
});
const scarOf = ({ zones }: Plan): ZonePlan => zones.find(({ id }) => id === "scar-1")!;

describe("an atrophic scar", () => {
  test("whose thickness nobody measured is treated shallower, with a word on spill", () => {
    const plan = planned(undefined);
    expect(scarOf(plan).refused).toBeNull();
    expect(plan.totals.dots).toBeGreaterThan(500);
    for (const { deposit, cautions } of plan.prescription) {
      expect(deposit.depthMm).toBeLessThan(threeStages.depthTargetMm.leastMm);
      expect(deposit.shedShare).toBeLessThanOrEqual(threeStages.depthTargetMm.mostShed + 1e-6);
      expect(deposit.spillProbability).toBeLessThanOrEqual(threeStages.limits.spillRefuse);
      expect(cautions.join()).toContain("may spill");
    }
  });
  test("that is refused says from which thickness on a measurement would allow it, and that thickness does", () => {
    const { refused, tissue } = scarOf(planned(undefined, 0.55));
    const [, estimate, least] = /estimate, ([\d.]+) mm\. Measure it by ultrasound: from ([\d.]+) mm on/.exec(
      refused ?? "",
    )!;
    expect(Number(estimate)).toBeCloseTo(tissue.skinMm, 2);
    expect(scarOf(planned(Number(least))).refused).toBeNull();
    const thinner = scarOf(planned(Number(least) - 0.05)).refused;
    expect(thinner).toMatch(/No technique reaches/);
    expect(thinner).not.toContain("ultrasound");
  });
});

test("the shallowest depth follows the epidermis and sheds just the stated share", () => {
  const { tissue } = referenceSituation;
  const thin = shallowestKeeping(0.45, { ...tissue, epidermisMm: 0.06 });
  const thick = shallowestKeeping(0.45, { ...tissue, epidermisMm: 0.1 });
  // Wedge of pigment: needle depth e / (1 - sqrt(0.55)), mean a third of the way down, 0.05 mm drift.
  expect(thin).toBeCloseTo(0.06 + (0.06 / (1 - Math.sqrt(0.55)) - 0.06) / 3 + 0.05, 9);
  expect(thin).toBeLessThan(thick);
  expect(shallowestKeeping(0.3, tissue)).toBeGreaterThan(shallowestKeeping(0.5, tissue));
});
