import { readFile } from "node:fs/promises";
import { predictLookLikely } from "@shadowline/look";
import { dotsCsv, headOf, type PlannedCase, parseCase, planCase } from "@shadowline/treatment";
import { beforeAll, expect, test } from "vitest";
import { headGlb } from "./head-glb.js";
import { lookInputFromPlan } from "./look-input-from-plan.js";

let planned: PlannedCase;
let plan: Record<string, unknown>;
let csv: string;
let glb: Uint8Array;
beforeAll(async () => {
  const text = await readFile(new URL("../../../examples/case-04-strip-scars.json", import.meta.url), "utf8");
  const document = parseCase(JSON.parse(text));
  planned = planCase(document, headOf(document.head));
  plan = JSON.parse(JSON.stringify(planned.plan));
  csv = planned.dots ? dotsCsv(planned.dots) : "";
  glb = await headGlb(planned);
}, 60_000);

test("the files tell the same look as the plan in memory", async () => {
  const input = await lookInputFromPlan(plan, csv, glb);
  expect(input.dots.count).toBe(planned.plan.totals.dots);
  expect(input.dots.massNg).toEqual(planned.lookInput.dots.massNg);
  expect(input.dots.olderDays).toEqual(planned.lookInput.dots.olderDays);
  for (let dot = 0; dot < input.dots.count; dot++) {
    expect(input.dots.depthSpreadMm[dot]).toBeCloseTo(planned.lookInput.dots.depthSpreadMm[dot], 9);
    expect(input.dots.shedRatio[dot]).toBeCloseTo(planned.lookInput.dots.shedRatio[dot], 9);
  }
  // Stored as 32-bit floats.
  expect(planned.lookInput.hairLean?.some((value) => value !== 0)).toBe(true);
  expect(input.hairLean).toEqual(Float64Array.from(Float32Array.from(planned.lookInput.hairLean ?? [])));
  expect(input.treatedShaftMm).toBeCloseTo(planned.lookInput.treatedShaftMm ?? Number.NaN, 9);
  const [fromFiles, inMemory] = [input, planned.lookInput].map((source) =>
    predictLookLikely(source, 30, 0.5, "D65", 0.5),
  );
  expect(fromFiles.difference.l).toBeCloseTo(inMemory.difference.l, 6);
});

const edited = [
  { name: "another header", edit: (text: string) => `x,y\n${text}`, says: "dots.csv line 1 must be the header" },
  { name: "a cell too few", edit: (text: string) => text.replace(/,[^,\n]*\n$/, "\n"), says: "14 values" },
  { name: "a word for a number", edit: (text: string) => text.replace("\n0,", "\n0,x"), says: "dots.csv line 2" },
  {
    name: "negative mass",
    edit: (text: string) => text.replace(/(\n0(?:,[^,]*){9},)/, "$1-"),
    says: "dots.csv line 2",
  },
  {
    name: "an unknown zone",
    edit: (text: string) => text.replace(/(frontal|crown|scar-1)/, "chin"),
    says: "zone and session",
  },
];
for (const { name, edit, says } of edited) {
  test(`refuses dots with ${name}`, () => expect(lookInputFromPlan(plan, edit(csv), glb)).rejects.toThrow(says));
}

test("fewer rows are fewer dots, none is bare skin", async () => {
  const half = csv.split("\n").slice(0, 101).join("\n");
  expect((await lookInputFromPlan(plan, half, glb)).dots.count).toBe(100);
  const none = await lookInputFromPlan(plan, null, glb);
  expect([none.dots.count, none.treatedAreaCm2]).toEqual([0, 0]);
});

test("refuses a plan without its case", () => {
  const { case: _, ...bare } = plan;
  return expect(lookInputFromPlan(bare, csv, glb)).rejects.toThrow();
});
