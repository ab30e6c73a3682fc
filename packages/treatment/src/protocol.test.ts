import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { activeProtocol } from "./active-protocol.js";
import { applyEdits } from "./apply-edits.js";
import type { ClientCaseInput } from "./case.js";
import { compareProtocols } from "./compare-protocols.js";
import { allEvidence, evidenceById } from "./evidence-registry.js";
import { headOf } from "./head-of.js";
import { publishedKnowledge } from "./knowledge.js";
import { asOnePigment } from "./one-pigment.js";
import { parseCase } from "./parse-case.js";
import type { Plan } from "./plan.js";
import { planCase } from "./plan-case.js";
import { type Protocol, protocol } from "./protocol.js";
import { publishedProtocols } from "./protocols/published.js";

const [three, twoToFour, smallArea] = publishedProtocols;

const example = JSON.parse(
  readFileSync(new URL("../../../examples/case-06-shaved-head.json", import.meta.url), "utf8"),
) as ClientCaseInput;

/** The answers of an example that goes on, a head that is quick to make. */
const input = (more: Partial<ClientCaseInput> = {}): ClientCaseInput => ({
  schemaVersion: 1,
  intake: example.intake,
  head: { template: "male" },
  skin: { lab: { l: 65, a: 11, b: 16 } },
  hair: { norwood: "III", fullPerCm2: 160 },
  wantedLook: { worn: "shaved", visualPerCm2: 50, zones: ["frontal", "temple-left"] },
  startDate: "2027-01-11",
  country: "US",
  seed: 7,
  ...more,
});
const head = headOf(parseCase(input()).head);
const plans = new Map<string, Plan>();
function planOf(more: Partial<ClientCaseInput> = {}): Plan {
  const key = JSON.stringify(more);
  const made = plans.get(key) ?? planCase(parseCase(input(more)), head).plan;
  plans.set(key, made);
  return made;
}

/** Every part of a protocol that stands on a word of its own. */
function figures(value: unknown, path = ""): { path: string; evidence: string[]; kind: string; rule: string }[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const own = value as { evidence?: string[]; kind?: string; rule?: string };
  return [
    ...(own.kind && own.rule ? [{ path, evidence: own.evidence ?? [], kind: own.kind, rule: own.rule }] : []),
    ...Object.entries(value).flatMap(([key, part]) => figures(part, path === "" ? key : `${path}.${key}`)),
  ];
}

describe.each(publishedProtocols.map((one) => [one.id, one] as const))("protocol %s", (_, one) => {
  test("every figure stands on evidence of its kind", () => {
    const all = figures(one);
    expect(all.length).toBeGreaterThan(20);
    for (const { path, evidence, kind } of all) {
      expect(evidence.length, path).toBeGreaterThan(0);
      const strengths = evidence.map((id) => evidenceById(id).strength);
      if (kind === "rule")
        expect(
          strengths.some((strength) => strength !== "assumption"),
          path,
        ).toBe(true);
      else
        expect(
          strengths.some((strength) => strength === "assumption" || strength === "derived"),
          path,
        ).toBe(true);
    }
  });
  test("says what was read into its source, and passes its schema", () => {
    expect(one.interpreted.length).toBeGreaterThan(0);
    expect(protocol.safeParse(one).success).toBe(true);
  });
});

describe("comparison", () => {
  test("of a protocol with itself is empty", () => expect(compareProtocols(three, three)).toEqual([]));
  test("of three stages and two to four names the sessions and nothing of the hand", () => {
    const paths = compareProtocols(three, twoToFour).map(({ path }) => path);
    expect(paths).toContain("sessions.form");
    expect(paths).toContain("sessions.fewest");
    expect(paths).toContain("basedOn");
    expect(paths.filter((path) => path.startsWith("technique") || path.startsWith("spread"))).toEqual([]);
    const fewest = compareProtocols(twoToFour, smallArea).find(({ path }) => path === "sessions.fewest");
    expect(fewest).toMatchObject({ a: 2, b: 3 });
    expect(fewest?.evidence.a).toContain("session-two-to-four");
    expect(fewest?.evidence.b).toContain("session-small-three-to-four");
  });
  test("shows the spread between operators as a property of the protocol", () => {
    const steadier: Protocol = {
      ...three,
      spread: { ...three.spread, between: { ...three.spread.between, extensionSdMm: 0.05 } },
    };
    expect(compareProtocols(three, steadier)).toEqual([
      {
        path: "spread.between.extensionSdMm",
        a: 0.15,
        b: 0.05,
        evidence: { a: ["model-hand-scatter"], b: ["model-hand-scatter"] },
      },
    ]);
  });
  test("names every figure that an edit moves, and nothing else", () => {
    const leaves = (value: unknown, path = ""): string[] =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.entries(value).flatMap(([key, part]) => leaves(part, path === "" ? key : `${path}.${key}`))
        : [path];
    const figurePaths = leaves(three).filter((path) => !/^(id|name|version)$|(^|\.)(evidence|kind|rule)$/.test(path));
    expect(figurePaths.length).toBeGreaterThan(100);
    for (const path of figurePaths) {
      const moved = structuredClone(three) as unknown as Record<string, never>;
      const keys = path.split(".");
      const holder = keys.slice(0, -1).reduce((at: Record<string, never>, key) => at[key], moved);
      (holder as Record<string, unknown>)[keys[keys.length - 1]] = "another";
      const there = compareProtocols(three, moved as unknown as Protocol);
      const back = compareProtocols(moved as unknown as Protocol, three);
      expect(there.map((one) => one.path)).toEqual([path]);
      expect(there[0].b).toBe("another");
      expect(back).toEqual([
        { path, a: there[0].b, b: there[0].a, evidence: { a: there[0].evidence.b, b: there[0].evidence.a } },
      ]);
    }
  });
  test("is the same from both sides", () => {
    const turned = compareProtocols(twoToFour, three).map(({ path, a, b }) => `${path} ${String(b)} ${String(a)}`);
    const straight = compareProtocols(three, twoToFour).map(({ path, a, b }) => `${path} ${String(a)} ${String(b)}`);
    expect(turned.sort()).toEqual(straight.sort());
  });
});

describe("a plan follows its protocol", () => {
  test("a small area takes three sessions with its preset, two with two-to-four", () => {
    const peak = { worn: "shaved" as const, visualPerCm2: 90, zones: ["temple-left" as const] };
    const small = planOf({ wantedLook: peak, protocol: { sessionPreset: "small-area-three-to-four" } });
    const two = planOf({ wantedLook: peak, protocol: { sessionPreset: "two-to-four" } });
    expect(small.totals.dots).toBeGreaterThan(100);
    expect(small.totals.dots).toBe(two.totals.dots);
    expect([small.totals.sessions, two.totals.sessions]).toEqual([3, 2]);
    expect(small.protocol).toMatchObject({ id: "small-area-three-to-four", version: 1 });
  });
  test("what stands in the case wins over the protocol", () => {
    const dates = (more: object): string[] => planOf({ protocol: more }).sessions.map(({ date }) => date);
    expect(dates({})[1]).toBe("2027-01-25");
    expect(dates({ intervalDays: 21 })[1]).toBe("2027-02-01");
    expect(planOf({ protocol: { dotsPerMinute: 80 } }).totals.minutes).toBeCloseTo(planOf().totals.minutes / 2, 9);
  });
  test("a clinic's edit reaches the plan with its author, and an untouched figure does not claim one", () => {
    const edited = {
      ...three,
      technique: {
        ...three.technique,
        angleDeg: {
          ...three.technique.angleDeg,
          value: { edge: 85, fill: 85, scar: 85 },
          evidence: [],
          kind: "clinic" as const,
          rule: "We hold 85 degrees.",
        },
      },
    };
    const edit = {
      item: `protocols/${three.id}`,
      value: edited,
      author: "Dr A. Clinic",
      reason: "our needles bend",
      date: "2026-12-01",
    };
    const plan = planOf({ knowledge: { edits: [edit] } });
    expect(plan.versions.knowledge).toBe(1);
    expect(plan.protocol.version).toBe(2);
    expect(plan.knowledge.changed[0].diff.map(({ path }) => path)).toContain("technique.angleDeg.value.edge");
    for (const { technique, origins } of plan.prescription) {
      expect(technique.angleDeg).toBe(85);
      expect(origins.angleDeg).toMatchObject({ kind: "set-by-clinic", changedBy: { author: "Dr A. Clinic" } });
      expect(origins.stretchRatio).not.toHaveProperty("changedBy");
      expect(origins.stretchRatio.kind).toBe("assumption");
    }
    expect(planOf().versions.knowledge).toBe(0);
    expect(planOf().prescription[0].technique.angleDeg).not.toBe(85);
  });
  test("an edited row of the tissue map changes the skin and says by whom", () => {
    const row = publishedKnowledge.tissue.find(({ id }) => id === "temple")!;
    const edit = {
      item: "tissue/temple",
      value: { ...row, skinMm: 1.6 },
      author: "Dr A. Clinic",
      reason: "measured by ultrasound",
      date: "2026-12-01",
    };
    const zone = (plan: Plan) => plan.zones.find(({ id }) => id === "temple-left")!;
    expect(zone(planOf({ knowledge: { edits: [edit] } }))).toMatchObject({
      tissue: { skinMm: 1.6 },
      local: { changedBy: { author: "Dr A. Clinic" } },
    });
    expect(zone(planOf()).local).not.toHaveProperty("changedBy");
  });
  test("the same case and edits give the same bytes", () => {
    const edit = {
      item: `protocols/${three.id}`,
      value: { ...three, intervalDays: { ...three.intervalDays, value: 21 } },
      author: "A",
      reason: "slower",
      date: "2026-12-01",
    };
    const planned = () => planCase(parseCase(input({ knowledge: { edits: [structuredClone(edit)] } })), head).plan;
    expect(JSON.stringify(planned())).toBe(JSON.stringify(planned()));
  });
});

describe("technique in the plan", () => {
  const plan = planOf();
  test("each use has its needle with a code, its pigment, its punctures and its gap", () => {
    const codes = new Set(plan.prescription.map(({ use, needleCode }) => `${use} ${needleCode}`));
    expect([...codes].sort()).toEqual(["edge 0801RL", "fill 0803RL"]);
    for (const one of plan.prescription) {
      expect(one.pigment).toMatchObject({ class: "permanent-cosmetic", base: "carbon", colour: "black" });
      expect(one.puncturesPerDot).toBeCloseTo(Math.max(1, one.technique.punctureHz * one.technique.dwellS), 9);
      expect(one.gapSoFarMm).toBeLessThanOrEqual(one.meanGapMm);
    }
  });
  test("the gap of all sessions is the lattice's at the zone's density", () => {
    const zone = plan.zones.find(({ id }) => id === "temple-left")!;
    const last = plan.prescription.filter(({ zone: of }) => of === "temple-left").at(-1)!;
    // Hexagonal lattice: sqrt(2 / (sqrt 3 d)), d per mm2.
    const perMm2 = zone.dots / zone.treatedCm2 / 100;
    expect(last.gapSoFarMm).toBeCloseTo(Math.sqrt(2 / (Math.sqrt(3) * perMm2)), 9);
  });
  test("the recipe gives the dilution back, in millilitres exactly and in drops nearly", () => {
    for (const { recipe, technique } of plan.prescription) {
      expect(recipe.waterMl / recipe.inkMl).toBeCloseTo(technique.dilutionParts, 6);
      expect(recipe.inkMl + recipe.waterMl).toBeCloseTo(recipe.totalMl, 9);
      expect(recipe.totalMl).toBeGreaterThanOrEqual(recipe.needsMl);
      expect(Math.abs(recipe.strengthError)).toBeLessThan(0.05);
    }
  });
  test("an override for one use of a zone leaves the other use alone", () => {
    const over = planOf({ protocol: { technique: { "frontal/edge": { angleDeg: 60 }, frontal: { dwellS: 0.1 } } } });
    const of = (use: string) => over.prescription.find((one) => one.zone === "frontal" && one.use === use)!;
    expect([of("edge").technique.angleDeg, of("fill").technique.angleDeg]).toEqual([60, 80]);
    expect([of("edge").technique.dwellS, of("fill").technique.dwellS]).toEqual([0.1, 0.1]);
    expect(of("edge").origins.angleDeg.kind).toBe("set-by-person");
    expect(of("fill").origins.angleDeg.kind).toBe("assumption");
  });
  test("another pigment on the tray reaches dilution, colour and look", () => {
    const oxide = planOf({ materials: { pigment: { id: "pigment-iron-oxide-black" } } });
    expect(oxide.prescription[0].pigment.base).toBe("iron-oxide");
    expect(oxide.prescription[0].origins.ink.kind).toBe("set-by-person");
    const healed = (one: Plan) => one.outlook!.looks[0];
    expect(JSON.stringify(healed(oxide))).not.toBe(JSON.stringify(healed(plan)));
    expect(oxide.materials.findings.map(({ rule }) => rule)).toContain("pigment-iron-oxide");
  });
  test("the tray is compared with the plan, and its numbing counts", () => {
    const rules = (more: Partial<ClientCaseInput>) => planOf(more).materials.findings.map(({ rule }) => rule);
    expect(rules({ materials: { needles: [{ id: "needle-1007RL" }], machine: { id: "machine-coil" } } })).toEqual(
      expect.arrayContaining(["needle-other-than-planned", "machine-other-than-planned"]),
    );
    expect(rules({ materials: { needles: [{ id: "needle-0801RL" }], machine: { id: "machine-rotary" } } })).not.toEqual(
      expect.arrayContaining(["needle-other-than-planned"]),
    );
    const numbed = planOf({ materials: { anaesthetic: { id: "anaesthetic-with-epinephrine" } } });
    expect(numbed.zones[0].tissue.vasoconstriction).toBe(1);
    expect(plan.zones[0].tissue.vasoconstriction).toBe(0);
  });
  test("approval means what the country's rule means", () => {
    const approval = (country: string) => planOf({ country }).materials.approval;
    expect(approval("US")).toMatchObject({ held: true, approved: false, name: "United States" });
    expect(approval("ZZ")).toMatchObject({ held: false, approved: null });
  });
  test("a hand pen taps: slower, with more give, and says who chose it", () => {
    const pen = planOf({ protocol: { technique: { frontal: { instrument: "hand-pen" } } } });
    const one = pen.prescription.find(({ zone }) => zone === "frontal")!;
    expect(one.technique).toMatchObject({ instrument: "hand-pen", punctureHz: 3, complianceMmPerN: 1.5 });
    expect(one.puncturesPerDot).toBe(one.technique.tapsPerDot);
    expect(one.technique.extensionMm).toBeGreaterThan(plan.prescription[0].technique.extensionMm);
    for (const field of ["instrument", "punctureHz", "complianceMmPerN"] as const)
      expect(one.origins[field].kind, field).toBe("set-by-person");
  });
  test("grafts and radiation are in the skin, in its evidence and in the words", () => {
    const plain = plan.zones.find(({ id }) => id === "frontal")!;
    const skin = { lab: { l: 65, a: 11, b: 16 } };
    const zone = (more: object) => planOf({ skin: { ...skin, ...more } }).zones.find(({ id }) => id === "frontal")!;
    const grafted = zone({ transplanted: ["frontal"] });
    expect(grafted.tissue.toughness).toBeCloseTo(1.2 * plain.tissue.toughness, 12);
    expect(grafted.tissueEvidence).toContain("tissue-transplanted");
    expect(grafted.cues.at(-1)?.words).toMatch(/[Gg]raft/);
    const irradiated = zone({ irradiated: ["frontal"] });
    expect(irradiated.tissue).toMatchObject({ toughness: 1.5, skinMm: 1.1 });
    expect(irradiated.local).toMatchObject({ irradiated: true, folliclesPerCm2: null });
    expect(plain.local).toMatchObject({ transplanted: false, irradiated: false });
  });
});

test("two pigments in one plan are one in the look: masses count by what they absorb", () => {
  const { prescription } = planOf({
    protocol: { technique: { "temple-left": { pigment: "pigment-iron-oxide-black" } } },
  });
  const { pigment, ratioOf } = asOnePigment(prescription);
  expect(pigment.massAbsorptionM2PerG).toBe(7.5);
  const temple = prescription.find(({ zone }) => zone === "temple-left")!;
  expect(ratioOf("temple-left", temple.session, temple.deposit.massNg)).toBeCloseTo(0.7 / 7.5, 12);
  const frontal = prescription.find(({ zone }) => zone === "frontal")!;
  expect(ratioOf("frontal", frontal.session, frontal.deposit.massNg)).toBe(1);
});

test("deeper reads cooler and fainter, on every skin", () => {
  for (const { hue, deposit } of planOf().prescription) {
    expect(hue.tenthDeeper.redBlueRatio).toBeGreaterThan(hue.redBlueRatio);
    expect(hue.tenthDeeper.fainterBy).toBeGreaterThan(1);
    expect(hue.words).toContain(deposit.depthMm.toFixed(2));
  }
});

test("a calibrated hand narrows the bands, a licence does not", () => {
  const width = (plan: Plan): number => {
    const { upper, lower } = plan.prescription[0].depositBands.depthMm;
    return upper - lower;
  };
  const unknown = planOf();
  const licensed = planOf({
    practitioner: { licensed: "yes", trainingHours: 400, smpCases: 200, healedPhotosShown: "yes" },
  });
  const calibrated = planOf({ practitioner: { calibrated: "yes" } });
  expect(width(calibrated)).toBeLessThan(0.95 * width(unknown));
  expect(width(licensed)).toBe(width(unknown));
  expect(licensed.practitioner.findings).toEqual([]);
  expect(unknown.practitioner.findings.filter(({ decision }) => decision === "caution")).toHaveLength(3);
  expect(calibrated.practitioner.scatter).toBe("this hand");
});

describe("wrong ids are told by field", () => {
  const wrong: { name: string; more: Partial<ClientCaseInput>; field: RegExp }[] = [
    { name: "protocol", more: { protocol: { sessionPreset: "nobody-s" } }, field: /protocol\.sessionPreset/ },
    {
      name: "pigment on the tray",
      more: { materials: { pigment: { id: "needle-0801RL" } } },
      field: /materials\.pigment\.id/,
    },
    {
      name: "needle on the tray",
      more: { materials: { needles: [{ id: "x" }] } },
      field: /materials\.needles\[0\]\.id/,
    },
    {
      name: "pigment of a place",
      more: { protocol: { technique: { frontal: { pigment: "x" } } } },
      field: /technique\.frontal\.pigment/,
    },
    {
      name: "use of a zone",
      more: { protocol: { technique: { "crown/scar": { angleDeg: 80 } } } },
      field: /technique\.crown\/scar/,
    },
    {
      name: "a machine as slow as a hand",
      more: { protocol: { technique: { crown: { punctureHz: 3 } } } },
      field: /punctureHz/,
    },
    {
      name: "a scar that is not there",
      more: { protocol: { technique: { "scar-2/scar": { angleDeg: 80 } } } },
      field: /scar-2\/scar/,
    },
    {
      name: "an edit of the clinic",
      more: {
        knowledge: { edits: [{ item: "rules/x", value: {}, author: "A", reason: "why not", date: "2027-01-01" }] },
      },
      field: /knowledge\.edits\[0\]/,
    },
  ];
  test.each(wrong)("$name", ({ more, field }) => {
    expect(() => parseCase(input(more))).toThrow(field);
  });
});

test("a protocol of the clinic's own plans a case", () => {
  const own = { ...three, id: "house", name: "House", sessions: { ...twoToFour.sessions, fewest: 4, most: 4 } };
  const edit = { item: "protocols/house", value: own, author: "A", reason: "our way", date: "2026-12-01" };
  const plan = planOf({ knowledge: { edits: [edit] }, protocol: { sessionPreset: "house" } });
  expect(plan.totals.sessions).toBe(4);
  expect(plan.schedule?.preset.id).toBe("house");
  expect(
    activeProtocol(
      parseCase(input({ knowledge: { edits: [edit] }, protocol: { sessionPreset: "house" } })),
      applyEdits([edit]),
    ).protocol.id,
  ).toBe("house");
});

test("every id that a plan mentions is in the registry, once", () => {
  const ids = planOf().evidence.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(allEvidence.map(({ id }) => id));
  expect(ids.every((id) => known.has(id))).toBe(true);
});
