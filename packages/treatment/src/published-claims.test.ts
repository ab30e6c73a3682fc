import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { evidenceById } from "./evidence-registry.js";
import { headOf } from "./head-of.js";
import { parseCase } from "./parse-case.js";
import { planCase } from "./plan-case.js";
import { planFigures } from "./plan-figures.js";
import { besideClaims, comparedFigures, standingOf } from "./published-claims.js";

const example = parseCase(
  JSON.parse(
    readFileSync(fileURLToPath(new URL("../../../examples/case-04-strip-scars.json", import.meta.url)), "utf8"),
  ),
);
const { plan } = planCase(example, headOf(example.head));

// Published widths of 0.09 to 0.17 mm.
for (const [lower, upper, standing] of [
  [0.1, 0.15, "within"],
  [0.09, 0.17, "within"],
  [0.05, 0.08, "below"],
  [0.18, 0.24, "above"],
  [0.16, 0.18, "partly"],
  [0.05, 0.4, "partly"],
] as const)
  test(`${lower} to ${upper} mm is ${standing}`, () =>
    expect(standingOf(lower, upper, "dot-size-near-hair")).toBe(standing));

test("a claim of one figure is met by what rounds to it", () => {
  expect(standingOf(1.004, 1.004, "depth-about-one")).toBe("within");
  expect(standingOf(1.02, 1.02, "depth-about-one")).toBe("above");
});

test("refuses evidence without a figure", () => expect(() => standingOf(1, 1, "depth-upper-dermis")).toThrow(/range/));

test("every compared figure exists in a plan, and every claim has a range", () => {
  const figures = planFigures(plan);
  const known = new Set(
    [figures.plan, ...figures.zones.map((zone) => zone.figures), ...figures.techniques.map((entry) => entry.figures)]
      .flatMap((place) => Object.entries(place))
      .flatMap(([figure, value]) => (typeof value === "number" ? [figure] : [])),
  );
  for (const { figure, evidence } of comparedFigures) {
    expect([...known]).toContain(figure);
    for (const id of evidence) expect(evidenceById(id).range, id).toBeDefined();
  }
  expect(besideClaims(plan).map(({ figure }) => figure)).toEqual(comparedFigures.map(({ figure }) => figure));
});

test("one figure meets some claims of depth and contradicts others, and all are told", () => {
  const out = plan.claims.find(({ figure }) => figure === "extensionMm")!;
  expect(out.lower).toBeGreaterThan(0.3);
  const standings = new Map(out.claims.map(({ evidence, standing }) => [evidence, standing]));
  expect(standings.get("technique-extension-range")).toBe("within");
  expect(standings.get("depth-quarter-to-half")).toBe("above");
  expect(standings.get("depth-about-two")).toBe("below");
  for (const { claims } of plan.claims)
    for (const { evidence } of claims) expect(plan.evidence.map(({ id }) => id)).toContain(evidence);
});
