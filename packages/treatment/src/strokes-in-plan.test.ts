import { readFileSync } from "node:fs";
import { nearestOnSurface, type PointMm } from "@shadowline/scalp";
import { expect, test } from "vitest";
import type { ClientCaseInput } from "./case.js";
import type { CaseStroke } from "./case-brush.js";
import { dotsCsv } from "./dots-csv.js";
import { headOf } from "./head-of.js";
import { parseCase } from "./parse-case.js";
import { type PlannedCase, planCase } from "./plan-case.js";

const shaved = JSON.parse(
  readFileSync(new URL("../../../examples/case-06-shaved-head.json", import.meta.url), "utf8"),
) as ClientCaseInput;
const head = headOf({ template: "male" });

type Wish = Partial<ClientCaseInput["wantedLook"]>;

const caseWith = (strokes: CaseStroke[], wish: Wish = {}): ClientCaseInput => ({
  ...shaved,
  head: { template: "male" },
  design: {},
  hair: { norwood: "VII" },
  wantedLook: { worn: "shaved", visualPerCm2: 40, zones: ["frontal"], ...wish, strokes },
});
const planned = (strokes: CaseStroke[], wish: Wish = {}): PlannedCase =>
  planCase(parseCase(caseWith(strokes, wish)), head);

/** Skin of the template on a ray from the head's middle, as a case writes a place. */
function skinAt(toTheRight: number, forward: number, up: number): [number, number, number] {
  const { atMm } = nearestOnSurface(head.mesh)([toTheRight, forward, up]);
  return [...atMm];
}
const front = skinAt(15, 80, 150);
const more: CaseStroke = { kind: "add", pathMm: [front], radiusMm: 12, perCm2: 30 };

const distanceMm = (a: ArrayLike<number>, b: PointMm): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Every dot by its identity: all that the file says of it but its rank, and where it stands. */
function rows({ dots }: PlannedCase): Map<number, { readonly row: string; readonly at: number[] }> {
  const lines = dotsCsv(dots!).trimEnd().split("\n").slice(1);
  return new Map(
    lines.map((line) => {
      const cells = line.split(",");
      return [Number(cells[0]), { row: cells.toSpliced(9, 1).join(), at: cells.slice(1, 4).map(Number) }];
    }),
  );
}

test("a stroke adds what its density holds, near it, and leaves every other dot what it was", () => {
  const before = planned([]);
  const after = planned([more]);
  const [old, now] = [rows(before), rows(after)];
  // A flat brush of radius r with full strength to r/2 and a smooth fall holds about 0.57 of its disc.
  expect(after.plan.totals.dots - before.plan.totals.dots).toBeGreaterThan(0.4 * 30 * Math.PI * 1.2 ** 2);
  // The brush and two spacings around it; where next to nothing is wanted they are wide.
  const near = 12 + 28;
  for (const [id, { row, at }] of old) if (distanceMm(at, front) > near) expect(now.get(id)?.row).toBe(row);
  for (const [id, { at }] of now) if (!old.has(id)) expect(distanceMm(at, front)).toBeLessThan(near);
  expect([...old].filter(([id, { row }]) => now.get(id)?.row === row).length).toBeGreaterThan(0.9 * old.size);
});

test("strokes work inside the zones to treat alone", () => {
  const before = planned([], { zones: ["temple-left"] });
  const after = planned([more], { zones: ["temple-left"] });
  expect(dotsCsv(after.dots!)).toBe(dotsCsv(before.dots!));
  expect(after.plan.zones.find(({ id }) => id === "frontal")!.ceilingPerCm2).toBe(0);
});

test("a zone that asks for nothing itself can be painted", () => {
  const { plan } = planned([{ ...more, kind: "set", perCm2: 50 }], {
    zones: ["frontal"],
    zonePerCm2: { frontal: 0 },
  });
  expect(plan.totals.dots).toBeGreaterThan(50);
  expect(plan.prescription.every(({ zone }) => zone === "frontal")).toBe(true);
});

test("wish and strokes are held at the ceiling, and the plan says where", () => {
  const wish: Wish = { visualPerCm2: 120, coverageCeiling: 0.05 };
  for (const strokes of [[], [{ ...more, perCm2: 300 }]]) {
    const { plan } = planned(strokes, wish);
    expect(plan.totals.coverageShare).toBeLessThan(0.05);
    const frontal = plan.zones.find(({ id }) => id === "frontal")!;
    expect(frontal.heldCm2).toBeGreaterThan(1);
    expect(frontal.dots).toBeLessThan(frontal.ceilingPerCm2 * frontal.treatedCm2 * 1.02);
    expect(plan.findings.map(({ rule }) => rule)).toContain("plan-held-at-ceiling");
  }
  expect(planned([]).plan.zones.every(({ heldCm2 }) => heldCm2 === 0)).toBe(true);
});

test("a stroke that holds the total leaves the number of dots", () => {
  const before = planned([]).plan.totals.dots;
  const after = planned([{ ...more, perCm2: 15, holdTotal: true }]).plan.totals.dots;
  expect(Math.abs(after - before)).toBeLessThanOrEqual(1);
});

test("what is erased to the last dot leaves a zone without any", () => {
  const everywhere = [-60, -30, 0, 30, 60].flatMap((x) => [skinAt(x, 60, 150), skinAt(x, 90, 120)]);
  const { plan } = planned([{ kind: "add", pathMm: everywhere, radiusMm: 60, perCm2: -400 }]);
  expect(plan.totals.dots).toBe(0);
  expect(plan.prescription).toEqual([]);
});
