import { existsSync, readdirSync, readFileSync } from "node:fs";
import {
  assess,
  type ClientCase,
  headOf,
  numbersWithoutOrigin,
  type Plan,
  parseCase,
  planCase,
} from "@shadowline/treatment";
import { inGerman } from "@shadowline/treatment/german";
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
  readonly zonesThatMayHaveDots: readonly string[];
  readonly zonesWithoutDots: readonly string[];
  readonly dots: Bounds;
  readonly treatedCm2: Bounds;
  readonly scarsCm2?: Bounds;
  readonly dotsPerCm2InScars?: Bounds;
  readonly dotsPerCm2InMidscalp?: Bounds;
  /** Scar by scar. */
  readonly scars?: Readonly<Record<string, { readonly cm2: Bounds; readonly dotsPerCm2: Bounds }>>;
  readonly sessions: Bounds;
  readonly firstIntervalDays?: number;
  readonly minutes: Bounds;
  /** In whole units of the currency. */
  readonly quoteTotal?: Bounds & { readonly currency: string };
  /** Words that the comparison with published prices must hold, one of them. */
  readonly quoteComparison?: string;
  /** Evidence that what is said about later years rests on. */
  readonly outlookCites?: readonly string[];
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

/** A yen has no hundredths. */
const minorPerUnit = (currency: string): number => (currency === "JPY" ? 1 : 100);
const files = readdirSync(new URL(".", import.meta.url)).filter((name) => /^case-\d\d-.*\.json$/.test(name));
const caseOf = (name: string): ClientCase => parseCase(read(name));

/** A scan and its landmarks lie beside the cases. */
function headOfExample({ head }: ClientCase): ReturnType<typeof headOf> {
  if (!("scan" in head)) return headOf(head);
  const bytes = readFileSync(new URL(head.scan, import.meta.url));
  const { landmarks } = head;
  return headOf(head, {
    bytes,
    fileName: head.scan,
    ...(typeof landmarks === "string" ? { landmarks: read(landmarks) } : {}),
  });
}

/** Names, ids and what people wrote themselves; the words of evidence have a test of their own. */
const notSaid =
  /^(case|label|evidence|practitioner\.(name|scatter)|materials\.approval\.name|countryRules\.name|outlook\.looks)\b|\.(maker|lot|stage)$/;

/** Whatever of a plan is more than a word, as people read it. */
function sentencesIn(value: unknown, path = ""): string[] {
  if (notSaid.test(path)) return [];
  if (typeof value === "string") return value.includes(" ") ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    sentencesIn(one, Array.isArray(value) ? path : path === "" ? key : `${path}.${key}`),
  );
}

test("there are seventeen, each with its expectation and the other way round", () => {
  expect(files.map((name) => Number(name.slice(5, 7)))).toEqual(Array.from({ length: 17 }, (_, at) => at + 1));
  for (const name of files) {
    expect(existsSync(new URL(`expected/${name.slice(0, 7)}.json`, import.meta.url)), name).toBe(true);
    expect((read(`expected/${name.slice(0, 7)}.json`) as Expected).case).toBe(name);
  }
});

test("every question is answered", () => {
  for (const name of files) {
    const { intake, scars } = caseOf(name);
    const open = assess(intake, scars).findings.filter(({ rule }) => rule.startsWith("open-"));
    expect(
      open.map(({ rule }) => rule),
      name,
    ).toEqual([]);
  }
});

test("heads, skins, countries and currencies differ", () => {
  const cases = files.map(caseOf);
  const kinds = (of: (one: ClientCase) => string): number => new Set(cases.map(of)).size;
  expect(kinds(({ head }) => Object.keys(head)[0])).toBe(3);
  expect(kinds(({ country }) => country)).toBeGreaterThanOrEqual(12);
  expect(kinds(({ quote }) => quote.currency)).toBeGreaterThanOrEqual(10);
  expect(kinds(({ wantedLook }) => wantedLook.worn)).toBe(3);
  const lightness = cases.map(({ skin }) => skin.lab.l);
  expect(Math.max(...lightness) - Math.min(...lightness)).toBeGreaterThan(35);
});

/** Pigment in each example's cups, mg per mL, least and most, by number: pigments are sold at several strengths. */
const cups = new Map<number, readonly [number, number]>();

for (const file of files) {
  const expected = read(`expected/${file.slice(0, 7)}.json`) as Expected;
  describe(file, () => {
    const clientCase = caseOf(file);
    const { plan, dots } = planCase(clientCase, headOfExample(clientCase));
    const { assessment, totals, zones, schedule, quote, outlook } = plan;
    const strengths = plan.prescription.map(
      ({ pigment, technique }) => pigment.neatMgPerMl / (1 + technique.dilutionParts),
    );
    if (dots) cups.set(Number(file.slice(5, 7)), [Math.min(...strengths), Math.max(...strengths)]);

    test("decision, reasons, whom to see", () => {
      expect(assessment.decision).toBe(expected.decision);
      expect(assessment.plansDots).toBe(expected.plansDots);
      expect(assessment.findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining([...expected.rulesExpected]));
      const seen = assessment.findings.map(({ seeWhom }) => seeWhom ?? "").join("; ");
      for (const whom of expected.seeWhom) expect(seen).toContain(whom.replace(/^an? /, ""));
      if (expected.overridable !== undefined) expect(assessment.overridable).toBe(expected.overridable);
    });

    test("where dots go", () => {
      const withDots = zones.filter(({ dots: count }) => count > 0).map(({ id }) => id as string);
      for (const zone of expected.zonesWithDots) expect(withDots).toContain(zone);
      for (const zone of expected.zonesWithoutDots) expect(withDots).not.toContain(zone);
      for (const { id, refused } of zones) expect(refused, id).toBeNull();
      if (expected.plansDots)
        expect([...expected.zonesWithDots, ...expected.zonesThatMayHaveDots].sort()).toEqual(
          [...clientCase.wantedLook.zones].sort(),
        );
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
      for (const [id, { cm2, dotsPerCm2 }] of Object.entries(expected.scars ?? {})) {
        within(zones.find((zone) => zone.id === id)!.areaCm2, cm2);
        within(
          density(plan, (zone) => zone === id),
          dotsPerCm2,
        );
      }
    });

    test("every number of the plan has an origin", () => expect(numbersWithoutOrigin(plan)).toEqual([]));

    test("every sentence of the plan has a German one", () => {
      const sentences = [...new Set(sentencesIn(plan))];
      expect(sentences.length).toBeGreaterThan(100);
      expect(sentences.filter((sentence) => inGerman(sentence) === null)).toEqual([]);
    });

    test("every dot holds pigment in the skin", () => {
      if (!dots) return expect(totals.dots).toBe(0);
      expect(dots.placement.count).toBe(totals.dots);
      for (const [held, least, most] of [
        [dots.massNg, 0.01, 100],
        [dots.depthMm, 0.1, 1],
        [dots.radiusMm, 0.05, 0.4],
        [dots.dilution, 0, 60],
      ] as const) {
        expect(Math.min(...held)).toBeGreaterThanOrEqual(least);
        expect(Math.max(...held)).toBeLessThanOrEqual(most);
      }
      return undefined;
    });

    test("when and for how much", () => {
      const offered = plan.alternatives.map(({ id }) => id);
      for (const id of expected.alternativesExpected ?? [])
        expect(
          offered.some((other) => other.includes(id)),
          id,
        ).toBe(true);
      if (!expected.plansDots) {
        expect(schedule).toBeNull();
        expect(quote).toBeNull();
        expect(plan.hash).toBeNull();
        expect(plan.sessions).toEqual([]);
        return;
      }
      const [first, second] = plan.sessions;
      expect(daysBetween(first.date, second.date)).toBe(expected.firstIntervalDays);
      const { currency } = expected.quoteTotal!;
      expect(quote?.currency).toBe(currency);
      within((quote?.total.minor ?? 0) / minorPerUnit(currency), expected.quoteTotal!);
      expect(quote?.comparison).toMatch(new RegExp(expected.quoteComparison!));
      const cited = JSON.stringify(outlook);
      for (const id of expected.outlookCites ?? []) expect(cited).toContain(`"${id}"`);
    });
  });
}

// Much pigment for black hair and dark skin, little for light (evidence technique-dilution-shade).
test("black on brown and dark skin takes stronger cups than brown or grey on light skin", () => {
  for (const dark of [6, 12, 17])
    for (const light of [3, 7, 10, 11]) expect(cups.get(dark)![0]).toBeGreaterThan(cups.get(light)![1]);
});
