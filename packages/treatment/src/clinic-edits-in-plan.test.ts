import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { headOf } from "./head-of.js";
import { publishedKnowledge } from "./knowledge.js";
import type { KnowledgeEdit } from "./knowledge-edit.js";
import { numbersWithoutOrigin } from "./number-origins.js";
import { parseCase } from "./parse-case.js";
import type { Plan } from "./plan.js";
import { planCase } from "./plan-case.js";

const example = JSON.parse(
  readFileSync(fileURLToPath(new URL("../../../examples/case-06-shaved-head.json", import.meta.url)), "utf8"),
);
const planned = (change: object): Plan => {
  const parsed = parseCase({
    ...example,
    head: { template: "male" },
    wantedLook: { worn: "shaved", visualPerCm2: 50, zones: ["frontal"] },
    quote: { currency: "USD" },
    ...change,
  });
  return JSON.parse(JSON.stringify(planCase(parsed, headOf(parsed.head)).plan));
};
const edit = (item: string, value: object): KnowledgeEdit => ({
  item,
  value: value as Record<string, unknown>,
  author: "Dr A. Clinic",
  reason: "our own experience",
  date: "2027-03-01",
});
const who = (item: string) => ({ item, author: "Dr A. Clinic", reason: "our own experience", date: "2027-03-01" });
const find = <Item extends { readonly id: string }>(items: readonly Item[], id: string): Item =>
  items.find((item) => item.id === id)!;

const [three] = publishedKnowledge.protocols;
const dollars = find(publishedKnowledge.prices, "USD");
const day0 = find(publishedKnowledge.aftercare, "every-0");
const carbon = find(publishedKnowledge.materials, "pigment-carbon-pmu");
const edits = [
  edit("prices/USD", { ...dollars, perHourMinor: 2 * dollars.perHourMinor }),
  edit("aftercare/every-0", { ...day0, instruction: "Keep it dry for five days." }),
  edit(`protocols/${three.id}`, {
    ...three,
    intervalDays: { ...three.intervalDays, value: 21, kind: "clinic", evidence: [] },
  }),
  edit("materials/pigment-carbon-pmu", { ...carbon, neatMgPerMl: 120 }),
];

const published = planned({});
const edited = planned({ knowledge: { edits } });

test("a plan as published names nobody", () => {
  expect(JSON.stringify(published)).not.toContain("changedBy");
  expect(published.protocol.changed).toEqual([]);
});

test("a plan says who changed its prices, instructions, course and materials", () => {
  expect(edited.quote?.net.minor).toBeGreaterThan(published.quote!.net.minor);
  expect(edited.quote?.changedBy).toEqual(who("prices/USD"));
  const firstDays = edited.schedule!.aftercare.filter(({ day }) => day === 0);
  expect(firstDays.length).toBeGreaterThan(1);
  for (const step of firstDays)
    expect(step).toMatchObject({ instruction: "Keep it dry for five days.", changedBy: who("aftercare/every-0") });
  expect(edited.schedule!.aftercare.filter(({ changedBy }) => changedBy)).toHaveLength(firstDays.length);
  expect(edited.protocol).toMatchObject({
    version: 2,
    intervalDays: 21,
    changed: [{ path: "intervalDays.value", by: who(`protocols/${three.id}`) }],
    origins: { intervalDays: { kind: "set-by-clinic", changedBy: who(`protocols/${three.id}`) } },
  });
  expect(edited.protocol.origins.dotsPerMinute).toEqual(published.protocol.origins.dotsPerMinute);
  const bottle = edited.materials.tray.find(({ what }) => what === "pigment");
  expect(bottle).toMatchObject({ id: "pigment-carbon-pmu", changedBy: who("materials/pigment-carbon-pmu") });
  expect(edited.prescription[0].origins.ink.changedBy).toEqual(who("materials/pigment-carbon-pmu"));
  expect(edited.prescription[0].pigment.changedBy).toEqual(who("materials/pigment-carbon-pmu"));
  expect(numbersWithoutOrigin(edited)).toEqual([]);
});

test("what a clinic wrote without a source rests on its word, not on nothing", () => {
  const bare = planned({
    knowledge: {
      edits: [
        edit("aftercare/every-0", { ...day0, evidence: [] }),
        edit("materials/pigment-carbon-pmu", { ...carbon, neatMgPerMl: 120, evidence: [], assumptions: [] }),
        edit("tissue/frontal", { ...find(publishedKnowledge.tissue, "frontal"), skinMm: 1.3, evidence: [] }),
        edit(`protocols/${three.id}`, { ...three, spread: { ...three.spread, kind: "clinic", evidence: [] } }),
      ],
    },
  });
  expect(bare.totals.dots).toBeGreaterThan(0);
  expect(numbersWithoutOrigin(bare)).toEqual([]);
});

test("prices that a quote only compares with are named, those that it does not read are not", () => {
  const yen = { currency: "JPY", pricePerHourMinor: 20_000 };
  expect(planned({ quote: yen, knowledge: { edits } }).quote?.changedBy).toEqual(who("prices/USD"));
  const swiss = edit("prices/CHF", { ...dollars, id: "CHF", stages: [], published: [], beside: [] });
  expect(planned({ knowledge: { edits: [swiss] } }).quote).not.toHaveProperty("changedBy");
});

test("a figure of the course that a person set is no protocol's", () => {
  const { protocol } = planned({ protocol: { intervalDays: 30 }, knowledge: { edits } });
  expect(protocol.origins.intervalDays).toMatchObject({ kind: "set-by-person", evidence: [] });
  expect(protocol.intervalDays).toBe(30);
});

test("the outlook and the tray speak of the pigment that a person chose for a place", () => {
  const kinds = ({ outlook }: Plan) => outlook?.colour.map(({ base }) => base);
  const pigments = ({ materials }: Plan) => materials.tray.filter(({ what }) => what === "pigment");
  expect(kinds(published)).toEqual(["carbon"]);
  const everywhere = planned({ protocol: { technique: { frontal: { pigment: "pigment-iron-oxide-black" } } } });
  expect(kinds(everywhere)).toEqual(["iron-oxide"]);
  expect(pigments(everywhere).map(({ id }) => id)).toEqual(["pigment-iron-oxide-black"]);
  expect(everywhere.materials.findings.map(({ rule }) => rule)).toContain("pigment-iron-oxide");
  const atEdge = planned({
    protocol: { technique: { "frontal/edge": { pigment: "pigment-temporary" } } },
    materials: { pigment: { lot: "L-1" } },
  });
  expect(kinds(atEdge)).toEqual(["carbon", "organic"]);
  expect(pigments(atEdge).map(({ id, lot }) => [id, lot])).toEqual([
    ["pigment-carbon-pmu", "L-1"],
    ["pigment-temporary", null],
  ]);
  const byHand = planned({
    protocol: { technique: { frontal: { instrument: "hand-pen" } } },
    materials: { machine: { id: "machine-rotary" } },
  });
  expect(byHand.materials.findings.map(({ rule }) => rule)).toContain("machine-other-than-planned");
  expect(atEdge.outlook!.touchUpForecast.likelyYears.upper).toBeLessThan(
    published.outlook!.touchUpForecast.likelyYears.likely,
  );
});
