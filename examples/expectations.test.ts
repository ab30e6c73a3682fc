import { readFileSync } from "node:fs";
import { headOf, type Plan, parseCase, planCase } from "@shadowline/treatment";
import { describe, expect, test } from "vitest";

/**
 * The examples against what their stories led us to expect before any of this ran: `expected/*.json` hold
 * the bounds with their arithmetic and are not fitted to the program.
 */
type Bounds = { readonly lower: number; readonly upper: number };
type Expected = {
  readonly case: string;
  readonly decision: string;
  readonly plansDots: boolean;
  readonly rulesExpected: readonly string[];
  readonly seeWhom: readonly string[];
  readonly zonesWithDots: readonly string[];
  readonly zonesWithoutDots: readonly string[];
  readonly dots: Bounds;
  readonly treatedCm2: Bounds;
  readonly scarsCm2?: Bounds;
  readonly dotsPerCm2InScars?: Bounds;
  readonly dotsPerCm2InMidscalp?: Bounds;
  readonly sessions: Bounds;
  readonly firstIntervalDays?: number;
  readonly minutes: Bounds;
  readonly quoteTotal?: Bounds & { readonly currency: string };
  readonly overridable?: boolean;
  readonly alternativesExpected?: readonly string[];
};

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const within = (value: number, { lower, upper }: Bounds): void => {
  expect(value).toBeGreaterThanOrEqual(lower);
  expect(value).toBeLessThanOrEqual(upper);
};
const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;
const density = (plan: Plan, zones: (id: string) => boolean): number => {
  const chosen = plan.zones.filter(({ id }) => zones(id));
  return chosen.reduce((sum, { dots }) => sum + dots, 0) / chosen.reduce((sum, { treatedCm2 }) => sum + treatedCm2, 0);
};

for (const name of ["case-04", "case-06", "case-14"]) {
  const expected = read(`expected/${name}.json`) as Expected;
  describe(expected.case, () => {
    const clientCase = parseCase(read(expected.case));
    const { plan } = planCase(clientCase, headOf(clientCase.head));
    const { assessment, totals, zones, schedule, quote } = plan;

    test("decision, reasons, whom to see", () => {
      expect(assessment.decision).toBe(expected.decision);
      expect(assessment.plansDots).toBe(expected.plansDots);
      expect(assessment.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...expected.rulesExpected]));
      const seen = assessment.findings.map(({ seeWhom }) => seeWhom ?? "").join("; ");
      for (const whom of expected.seeWhom) expect(seen).toContain(whom.replace(/^an? /, ""));
      if (expected.overridable !== undefined) expect(assessment.overridable).toBe(expected.overridable);
    });

    test("where dots go", () => {
      const withDots = zones.filter(({ dots }) => dots > 0).map(({ id }) => id as string);
      for (const zone of expected.zonesWithDots) expect(withDots).toContain(zone);
      for (const zone of expected.zonesWithoutDots) expect(withDots).not.toContain(zone);
    });

    test("how much", () => {
      within(totals.dots, expected.dots);
      within(totals.treatedCm2, expected.treatedCm2);
      within(totals.sessions, expected.sessions);
      within(totals.minutes, expected.minutes);
      const scar = (id: string): boolean => id.startsWith("scar-");
      if (expected.scarsCm2)
        within(
          zones.filter(({ id }) => scar(id)).reduce((sum, { areaCm2 }) => sum + areaCm2, 0),
          expected.scarsCm2,
        );
      if (expected.dotsPerCm2InScars) within(density(plan, scar), expected.dotsPerCm2InScars);
      if (expected.dotsPerCm2InMidscalp)
        within(
          density(plan, (id) => id === "midscalp"),
          expected.dotsPerCm2InMidscalp,
        );
    });

    test("when and for how much", () => {
      if (!expected.plansDots) {
        expect(schedule).toBeNull();
        expect(quote).toBeNull();
        expect(plan.hash).toBeNull();
        const offered = plan.alternatives.map(({ id }) => id);
        for (const id of expected.alternativesExpected ?? [])
          expect(offered.some((other) => other.includes(id))).toBe(true);
        return;
      }
      const [first, second] = plan.sessions;
      expect(daysBetween(first.date, second.date)).toBe(expected.firstIntervalDays);
      expect(quote?.currency).toBe(expected.quoteTotal?.currency);
      within((quote?.total.minor ?? 0) / 100, expected.quoteTotal!);
    });
  });
}
