import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { activeProtocol } from "./active-protocol.js";
import { applyEdits } from "./apply-edits.js";
import { askedDeposit } from "./asked-deposit.js";
import type { ClientCaseInput } from "./case.js";
import { headOf } from "./head-of.js";
import { withLighterDots } from "./lighter-dots.js";
import { parseCase } from "./parse-case.js";
import type { Plan } from "./plan.js";
import { planCase } from "./plan-case.js";
import { prescribePlace, referenceSituation } from "./prescribe-place.js";
import { type Protocol, protocol } from "./protocol.js";
import { threeStages } from "./protocols/three-stages.js";

const example = JSON.parse(
  readFileSync(new URL("../../../examples/case-06-shaved-head.json", import.meta.url), "utf8"),
) as ClientCaseInput;

type Hair = NonNullable<ClientCaseInput["hair"]>;
const input = (hair: Hair, more: Partial<ClientCaseInput> = {}): ClientCaseInput => ({
  schemaVersion: 1,
  intake: example.intake,
  head: { template: "male" },
  skin: { lab: { l: 74, a: 9, b: 13 } },
  hair: { norwood: "III", fullPerCm2: 150, ...hair },
  wantedLook: { worn: "shaved", visualPerCm2: 70, zones: ["frontal", "midscalp", "temple-left"] },
  startDate: "2027-01-11",
  country: "US",
  seed: 7,
  ...more,
});
const head = headOf(parseCase(input({})).head);
const plans = new Map<string, Plan>();
function planOf(hair: Hair, more: Partial<ClientCaseInput> = {}): Plan {
  const key = JSON.stringify([hair, more]);
  const made = plans.get(key) ?? planCase(parseCase(input(hair, more)), head).plan;
  plans.set(key, made);
  return made;
}
const factors = ({ prescription }: Plan): number[] =>
  prescription.map(({ deposit, target }) => deposit.massNg / target.massNg);
const rules = ({ findings }: Plan): string[] => findings.map(({ rule }) => rule);

const grey: Hair = { shade: "grey", shaftMm: 0.07 };
const black: Hair = { shade: "black", shaftMm: 0.08 };

describe("fair and grey hair on light skin", () => {
  test("a finer needle and a weaker pigment bring dots to what is asked, and say why", () => {
    const plan = planOf(grey);
    expect(Math.max(...factors(plan))).toBeLessThan(1.5);
    for (const { use, needleCode, pigment, origins } of plan.prescription) {
      if (use !== "fill") continue;
      expect(needleCode).toBe("0801RL");
      expect(pigment.id).toBe("pigment-carbon-light");
      for (const field of ["needle", "ink"] as const) {
        expect(origins[field].kind).toBe("assumption");
        expect(origins[field].evidence).toContain("dots-lighter-assumption");
      }
    }
    expect(rules(plan)).not.toContain("plan-dots-too-heavy");
  });
  test("a bottle that a person chose is kept, and what stays too heavy is told with its factor", () => {
    const plan = planOf(grey, { materials: { pigment: { id: "pigment-carbon-pmu" } } });
    expect(new Set(plan.prescription.map(({ pigment }) => pigment.id))).toEqual(new Set(["pigment-carbon-pmu"]));
    const finding = plan.findings.find(({ rule }) => rule === "plan-dots-too-heavy")!;
    expect(finding.because).toContain(`${Math.max(...factors(plan)).toFixed(1)} times as heavy as asked`);
    expect(plan.prescription[0].origins.ink.kind).toBe("rule");
  });
  test("dots that stay five times too heavy are refused, and the refusal says what would help", () => {
    const plan = planOf({ ...grey, shaftMm: 0.05 }, { materials: { pigment: { id: "pigment-carbon-tattoo" } } });
    const refused = plan.zones.filter(({ refused: why }) => why !== null);
    expect(refused.length).toBeGreaterThan(0);
    for (const { refused: why, dots } of refused) {
      expect(why).toMatch(/times as heavy as the wanted look asks.*weaker pigment \(Carbon black, light shade\)/);
      expect(dots).toBe(0);
    }
  });
  test("one needle and one pigment serve a use all over the head", () => {
    for (const hair of [grey, black, { shade: "light-brown", shaftMm: 0.06 } as const])
      for (const use of ["edge", "fill"]) {
        const used = planOf(hair).prescription.filter((one) => one.use === use);
        expect(new Set(used.map(({ needleCode, pigment }) => `${needleCode} ${pigment.id}`)).size).toBe(1);
      }
  });
});

test("black hair keeps the protocol's own needles and pigment", () => {
  const plan = planOf(black, { skin: { lab: { l: 50, a: 12, b: 18 } } });
  const codes = new Set(plan.prescription.map(({ use, needleCode, pigment }) => `${use} ${needleCode} ${pigment.id}`));
  expect([...codes].sort()).toEqual(["edge 0801RL pigment-carbon-pmu", "fill 0803RL pigment-carbon-pmu"]);
});

test("a needle that a person set for a place stays", () => {
  const plan = planOf(grey, { protocol: { technique: { midscalp: { needleDiameterMm: 0.3 } } } });
  for (const { zone, technique } of plan.prescription)
    expect(technique.needle.diameterMm === 0.3).toBe(zone === "midscalp");
});

test("edge dots weigh less than fill of the same head, whatever hair, skin, density and mix", () => {
  const colours = [
    ["black", 0.09, 35],
    ["black", 0.08, 68],
    ["dark-brown", 0.07, 60],
    ["light-brown", 0.06, 72],
    ["blond", 0.06, 70],
    ["grey", 0.075, 74],
  ] as const;
  fc.assert(
    fc.property(
      fc.constantFrom(...colours),
      fc.integer({ min: 30, max: 200 }),
      fc.integer({ min: 30, max: 200 }),
      fc.integer({ min: 0, max: 230 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      ([shade, shaftMm, l], visualPerCm2, templePerCm2, fullPerCm2, softness) => {
        const clientCase = parseCase(
          input(
            { shade, shaftMm, fullPerCm2 },
            {
              skin: { lab: { l, a: 10, b: 16 } },
              wantedLook: {
                worn: "shaved",
                visualPerCm2,
                softness,
                zonePerCm2: { "temple-left": templePerCm2 },
                zones: ["frontal", "midscalp", "temple-left"],
              },
            },
          ),
        );
        let active = activeProtocol(clientCase, applyEdits([]));
        const { tissue } = referenceSituation;
        const place = (id: "frontal" | "temple-left", use: "edge" | "fill") => ({ id, use, tissue, hairsPerCm2: 20 });
        for (const use of ["edge", "fill"] as const)
          active = withLighterDots(place("frontal", use), clientCase, active);
        const asked = (at: ReturnType<typeof place>) => askedDeposit(at, clientCase, active);
        const fill = asked(place("frontal", "fill"));
        for (const edge of [asked(place("frontal", "edge")), asked(place("temple-left", "edge"))]) {
          expect(edge.massNg).toBeLessThan(fill.massNg);
          expect(prescribePlace(edge, active).deposit.massNg).toBeLessThan(prescribePlace(fill, active).deposit.massNg);
        }
      },
    ),
    { numRuns: 25, seed: 5 },
  );
});

test("skin that widens dots is given the dot that it widens, not a shorter touch", () => {
  const active = activeProtocol(parseCase(input(black)), applyEdits([]));
  const { tissue } = referenceSituation;
  const fill = { ...referenceSituation, use: "fill" as const, massNg: 50 };
  const dry = prescribePlace(fill, active);
  const oily = prescribePlace({ ...fill, tissue: { ...tissue, radiusFactor: 1.1 } }, active);
  expect(oily.deposit.radiusMm).toBeCloseTo(1.1 * dry.deposit.radiusMm, 3);
  expect(oily.technique.dwellS).toBeCloseTo(dry.technique.dwellS, 3);
});

test("a protocol that was stored before the figures existed takes the published ones", () => {
  const { lighter: _lighter, border: _border, ...stored } = structuredClone(threeStages) as Protocol;
  const { mostShed: _mostShed, ...depthTargetMm } = stored.depthTargetMm;
  const { leastHairs: _leastHairs, ...darkness } = stored.darkness;
  expect(protocol.parse({ ...stored, depthTargetMm, darkness })).toEqual(threeStages);
});

test("a clinic's lighter needle that does not exist is told by field", () => {
  const edited = structuredClone(threeStages) as { lighter: { needles: { fill: string[] }; pigments: string[] } };
  edited.lighter.needles.fill = ["needle-nobody"];
  edited.lighter.pigments = ["needle-0801RL"];
  const edit = { item: `protocols/${threeStages.id}`, value: edited, author: "A", reason: "ours", date: "2026-12-01" };
  expect(() => applyEdits([edit])).toThrow(/lighter\.needles\.fill\[0\]/);
  expect(() => applyEdits([edit])).toThrow(/lighter\.pigments\[0\]/);
});
