import { readFileSync } from "node:fs";
import { borderDistanceMm, borderEdges } from "@shadowline/scalp";
import { describe, expect, test } from "vitest";
import type { ClientCaseInput } from "./case.js";
import { headOf } from "./head-of.js";
import { parseCase } from "./parse-case.js";
import type { ZoneUse } from "./plan.js";
import { type PlannedCase, planCase } from "./plan-case.js";
import { threeStages } from "./protocols/three-stages.js";

const example = JSON.parse(
  readFileSync(new URL("../../../examples/case-06-shaved-head.json", import.meta.url), "utf8"),
) as ClientCaseInput;
const everywhere = [
  "frontal",
  "midscalp",
  "crown",
  "temple-left",
  "temple-right",
  "parietal-left",
  "parietal-right",
  "occipital",
] as const;

const strip = {
  id: "scar-1" as const,
  kind: "strip" as const,
  ageMonths: 84,
  raised: "no" as const,
  polygon: [
    { azimuthDeg: 165, polarDeg: 70 },
    { azimuthDeg: -165, polarDeg: 70 },
    { azimuthDeg: -165, polarDeg: 78 },
    { azimuthDeg: 165, polarDeg: 78 },
  ],
};

/** A head without a hair. */
function bald(wantedLook: Partial<ClientCaseInput["wantedLook"]>, more: Partial<ClientCaseInput> = {}): PlannedCase {
  const clientCase = parseCase({
    schemaVersion: 1,
    intake: example.intake,
    head: { template: "male" },
    skin: { lab: { l: 55, a: 11, b: 17 } },
    hair: {
      shade: "black",
      shaftMm: 0.08,
      salt: { topPercent: 100, rightPercent: 100, leftPercent: 100, backPercent: 100 },
    },
    wantedLook: { worn: "shaved", visualPerCm2: 70, zones: [...everywhere], ...wantedLook },
    startDate: "2027-01-11",
    country: "US",
    seed: 7,
    ...more,
  } as ClientCaseInput);
  return planCase(clientCase, headOf(clientCase.head));
}

type Side = { readonly dots: number; readonly edge: number; readonly cm2: number };

/** Dots beside the border of two zones, by zone and by distance from it in bands. */
function beside({ plan, scalp, dots }: PlannedCase, zone: string, other: string, bandsMm: readonly number[]): Side[] {
  const [a, b] = [zone, other].map((id) => scalp.zones.findIndex((one) => one.id === id));
  const edges = borderEdges(scalp);
  const distanceMm = borderDistanceMm(
    scalp,
    edges,
    (edge) =>
      [edges.zone[2 * edge], edges.zone[2 * edge + 1]].includes(a) &&
      [edges.zone[2 * edge], edges.zone[2 * edge + 1]].includes(b),
    40,
  );
  // Behind the hairline, where its feather is done.
  const far = (vertex: number): boolean => scalp.hairlineOffsetMm[vertex] > 22;
  const { positionsMm: p, triangles } = scalp.mesh;
  const sides = bandsMm.slice(1).map(() => ({ dots: 0, edge: 0, cm2: 0 }));
  const bandOf = (mm: number): number =>
    bandsMm.findIndex((from, at) => at + 1 < bandsMm.length && mm >= from && mm < bandsMm[at + 1]);
  const corners = (triangle: number): number[] => [0, 1, 2].map((k) => triangles[3 * triangle + k]);
  scalp.triangleZone.forEach((of, triangle) => {
    const [u, v, w] = corners(triangle);
    const side = sides[bandOf((distanceMm[u] + distanceMm[v] + distanceMm[w]) / 3)];
    if (of !== a || !side || ![u, v, w].every(far)) return;
    const [x, y] = [v, w].map((to) => [0, 1, 2].map((k) => p[3 * to + k] - p[3 * u + k]));
    side.cm2 +=
      Math.sqrt(
        (x[1] * y[2] - x[2] * y[1]) ** 2 + (x[2] * y[0] - x[0] * y[2]) ** 2 + (x[0] * y[1] - x[1] * y[0]) ** 2,
      ) / 200;
  });
  const edgeMass = new Map<string, ZoneUse>(
    plan.prescription.map(({ zone: of, use, deposit, session }) => [`${of} ${session} ${deposit.massNg}`, use]),
  );
  const { placement } = dots!;
  for (let dot = 0; dot < placement.count; dot++) {
    if (placement.group[dot] !== a) continue;
    const [u, v, w] = corners(placement.triangle[dot]);
    const side = sides[bandOf((distanceMm[u] + distanceMm[v] + distanceMm[w]) / 3)];
    if (!side || ![u, v, w].every(far)) continue;
    side.dots++;
    if (edgeMass.get(`${zone} ${placement.session[dot]} ${dots!.massNg[dot]}`) === "edge") side.edge++;
  }
  return sides;
}

describe("where edge meets fill", () => {
  const whole = bald({});
  const bands = [0, 3, 6, 10, 16];
  const both = (zone: string, other: string): Side[] => {
    const right = beside(whole, `${zone}-right`, `${other}-right`, bands);
    return beside(whole, `${zone}-left`, `${other}-left`, bands).map(({ dots, edge, cm2 }, at) => ({
      dots: dots + right[at].dots,
      edge: edge + right[at].edge,
      cm2: cm2 + right[at].cm2,
    }));
  };
  const temple = both("temple", "parietal");
  const parietal = both("parietal", "temple");
  const share = ({ edge, dots }: Side): number => edge / dots;

  test("both are mixed, half and half at the border, and neither ends in a line", () => {
    for (const { dots } of [...temple, ...parietal]) expect(dots).toBeGreaterThan(25);
    // From pure edge through half to pure fill, and no band far from the next.
    const across = [...temple.slice().reverse(), ...parietal].map(share);
    expect(Math.abs(across[3] - 0.575)).toBeLessThan(0.2);
    expect(Math.abs(across[4] - 0.425)).toBeLessThan(0.2);
    for (let at = 1; at < across.length; at++) {
      expect(across[at], `band ${at}`).toBeLessThan(across[at - 1] + 0.1);
      expect(across[at - 1] - across[at], `band ${at}`).toBeLessThan(0.4);
    }
    expect(across[0]).toBeGreaterThan(0.98);
    expect(across[7]).toBeLessThan(0.02);
  });
  test("a handful of dots gets no needle of its own, many do", () => {
    const uses = (visualPerCm2: number): Set<string> =>
      new Set(
        bald({ visualPerCm2, zones: ["temple-left", "parietal-left"] }).plan.prescription.map(
          ({ zone, use }) => `${zone} ${use}`,
        ),
      );
    expect(uses(20)).toEqual(new Set(["temple-left edge", "parietal-left fill"]));
    expect(uses(150)).toContain("parietal-left edge");
  });
  test("a clinic that wants a clean line writes 0", () => {
    const own = { ...threeStages, border: { ...threeStages.border, mixMm: 0 } };
    const edit = { item: `protocols/${own.id}`, value: own, author: "A", reason: "clean", date: "2026-12-01" };
    const clean = bald({ zones: ["temple-left", "parietal-left"] }, { knowledge: { edits: [edit] } });
    expect(new Set(clean.plan.prescription.map(({ zone, use }) => `${zone} ${use}`))).toEqual(
      new Set(["temple-left edge", "parietal-left fill"]),
    );
  });
  test("scars keep their use and their border", () => {
    const scarred = bald({ zones: [...everywhere, "scar-1"] }, { scars: [strip] });
    const uses = scarred.plan.prescription.filter(({ zone }) => zone === "scar-1").map(({ use }) => use);
    expect(new Set(uses)).toEqual(new Set(["scar"]));
    const [near, away] = beside(scarred, "scar-1", "occipital", [0, 3, 9]);
    expect(near.dots / near.cm2 / (away.dots / away.cm2)).toBeGreaterThan(0.85);
  });
});

describe("densities", () => {
  test("that differ meet half way", () => {
    const plan = bald({ visualPerCm2: 90, zonePerCm2: { crown: 50 } });
    const [near, middle, away] = beside(plan, "midscalp", "crown", [0, 3, 10, 20]);
    const [crownNear, , crownAway] = beside(plan, "crown", "midscalp", [0, 3, 10, 20]);
    const perCm2 = ({ dots, cm2 }: Side): number => dots / cm2;
    expect(Math.abs(perCm2(near) - perCm2(crownNear))).toBeLessThan(10);
    expect(perCm2(middle)).toBeGreaterThan(perCm2(near));
    expect(perCm2(away)).toBeGreaterThan(85);
    expect(perCm2(crownAway)).toBeLessThan(55);
  });
  test("fade inside before thin skin that nobody asked for, with no dot in it, and the count stays exact", () => {
    const top = bald({ zones: ["frontal", "midscalp", "crown"] });
    const [near, middle, away] = beside(top, "midscalp", "parietal-left", [0, 3, 7, 16]);
    expect(near.dots / near.cm2).toBeLessThan(15);
    expect(middle.dots / middle.cm2).toBeGreaterThan(20);
    expect(middle.dots / middle.cm2).toBeLessThan(55);
    expect(away.dots / away.cm2).toBeGreaterThan(63);
    for (const { id, dots } of top.plan.zones) expect(dots > 0, id).toBe(["frontal", "midscalp", "crown"].includes(id));
  });
  test("leave thin skin beside them, and the plan says where and how much", () => {
    const said = ({ plan }: PlannedCase): string | undefined =>
      plan.findings.find(({ rule }) => rule === "plan-thin-skin-beside")?.because;
    const top = bald({ zones: ["frontal", "midscalp", "crown", "parietal-right"] });
    const left = top.plan.zones.find(({ id }) => id === "parietal-left")!;
    expect(left.thinBesideCm2).toBeGreaterThan(15);
    expect(left.thinBesideCm2).toBeLessThan(left.areaCm2);
    expect(top.plan.zones.find(({ id }) => id === "parietal-right")!.thinBesideCm2).toBe(0);
    expect(said(top)).toMatch(/parietal left.*cm2 in one zone alone/);
    // A recession spills into the parietal zone; with hair as it should be nothing is left bare.
    const hair = { salt: undefined, fullPerCm2: 160 };
    const zones = ["frontal" as const, "temple-left" as const];
    expect(said(bald({ zones }, { hair: { ...hair, norwood: "III" } }))).toContain("temple right");
    expect(said(bald({ zones, visualPerCm2: 200 }, { hair: { ...hair, norwood: "I" } }))).toBeUndefined();
  });
  test("do not fade before skin that hair covers", () => {
    const full = { salt: undefined, fullPerCm2: 160 };
    const crown = { visualPerCm2: 240, zones: ["crown" as const] };
    const hairy = bald(crown, { hair: { ...full, norwood: "I" } });
    const bare = bald({ visualPerCm2: 70, zones: ["crown"] });
    const ratio = (plan: PlannedCase): number => {
      const [near, away] = beside(plan, "crown", "occipital", [0, 3, 20]);
      return near.dots / near.cm2 / (away.dots / away.cm2);
    };
    expect(ratio(bare)).toBeLessThan(0.3);
    // Wanted denser than the hair beside it: that skin would look thinner, so here too.
    expect(ratio(hairy)).toBeLessThan(0.3);
    const sparse = bald(
      { visualPerCm2: 140, zones: ["crown"] },
      {
        hair: { ...full, norwood: "I", patches: [{ polygon: patch, hairsPerCm2: 20 }] },
      },
    );
    expect(sparse.plan.totals.dots).toBeGreaterThan(100);
    expect(sparse.plan.totals.dots).toBeCloseTo(120 * sparse.plan.totals.treatedCm2, -3);
  });
});

/** A bald patch in the crown, clear of its border. */
const patch = [
  { azimuthDeg: 175, polarDeg: 28 },
  { azimuthDeg: -150, polarDeg: 30 },
  { azimuthDeg: -165, polarDeg: 40 },
  { azimuthDeg: 170, polarDeg: 40 },
];
