import { readFile } from "node:fs/promises";
import { predictLookLikely } from "@shadowline/look";
import { dotsCsv, headOf, type PlannedCase, parseCase, planCase, plannedByHand } from "@shadowline/treatment";
import { beforeAll, expect, test } from "vitest";
import { headGlb } from "./head-glb.js";
import { lookByHandFromPlan } from "./look-by-hand-from-plan.js";
import { lookInputFromPlan } from "./look-input-from-plan.js";

const SEED = 5;
let planned: PlannedCase;
let plan: Record<string, unknown>;
let csv: string;
let glb: Uint8Array;
beforeAll(async () => {
  const text = await readFile(new URL("../../../examples/case-17-widows-peak.json", import.meta.url), "utf8");
  const document = parseCase(JSON.parse(text));
  planned = planCase(document, headOf(document.head));
  plan = JSON.parse(JSON.stringify(planned.plan));
  csv = dotsCsv(planned.dots!);
  glb = await headGlb(planned);
}, 60_000);

test("the files tell the same hand as the plan in memory", async () => {
  const { planned: asPlanned, byHand } = await lookByHandFromPlan(plan, csv, glb, SEED);
  const inMemory = plannedByHand(planned, SEED)!;
  expect(asPlanned).toEqual(await lookInputFromPlan(plan, csv, glb));
  expect(byHand!.offset).toEqual(inMemory.offset);
  expect(byHand!.totals).toEqual(inMemory.totals);
  expect(byHand!.input.dots.massNg).toEqual(inMemory.input.dots.massNg);
  expect(byHand!.input.dots.depthMm).toEqual(inMemory.input.dots.depthMm);
  // The file's head is stored in 32 bits; a dot on an edge may step off from the other side of it.
  const apart = inMemory.input.dots.positionsMm.map((mm, i) => Math.abs(mm - byHand!.input.dots.positionsMm[i]));
  expect(Math.max(...apart)).toBeLessThan(0.01);
  const [fromFiles, own] = [byHand!.input, inMemory.input].map((input) =>
    predictLookLikely(input, 30, 0.5, "D65", 0.5),
  );
  expect(fromFiles.difference.l).toBeCloseTo(own.difference.l, 6);
});

test("a dot that somebody made heavier in the file stays heavier by as much", async () => {
  const lines = csv.split("\n");
  const doubled = [
    lines[0],
    ...lines.slice(1).map((line) => {
      const cells = line.split(",");
      return cells.length < 14
        ? line
        : [...cells.slice(0, 10), String(2 * Number(cells[10])), ...cells.slice(11)].join(",");
    }),
  ].join("\n");
  const own = (await lookByHandFromPlan(plan, csv, glb, SEED)).byHand!;
  const twice = (await lookByHandFromPlan(plan, doubled, glb, SEED)).byHand!;
  for (let dot = 0; dot < own.dots.placement.count; dot++)
    expect(twice.dots.massNg[dot]).toBeCloseTo(2 * own.dots.massNg[dot], 9);
});

test("without dots there is no hand", async () => {
  const { byHand } = await lookByHandFromPlan(plan, null, glb, SEED);
  expect(byHand).toBeNull();
});

test("a plan.json without the skin that a hand needs is refused by field", async () => {
  const zones = (plan.zones as { id: string }[]).map(
    ({ tissue: _, ...zone }: { id: string; tissue?: unknown }) => zone,
  );
  await expect(lookByHandFromPlan({ ...plan, zones }, csv, glb, SEED)).rejects.toThrow(/zones.*tissue/);
});
