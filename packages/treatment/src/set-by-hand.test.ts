import { readFile } from "node:fs/promises";
import { prepareSurface } from "@shadowline/dots";
import { predictLookLikely } from "@shadowline/look";
import { mean, standardDeviation } from "@shadowline/numeric";
import { noOffset } from "@shadowline/technique";
import { beforeAll, describe, expect, test } from "vitest";
import { dotsCsv } from "./dots-csv.js";
import { headOf } from "./head-of.js";
import { handOf, lookByHand, plannedByHand } from "./look-by-hand.js";
import { parseCase } from "./parse-case.js";
import type { PlannedDots } from "./place.js";
import { type PlannedCase, planCase } from "./plan-case.js";
import { type Hand, setByHand } from "./set-by-hand.js";
import { setTotals } from "./set-totals.js";

const still: Hand["scatter"]["within"] = { extensionSdMm: 0, angleSdDeg: 0, dwellVariation: 0 };
const noHand: Hand = { scatter: { within: still, between: still }, placeSdMm: 0, zoneExtensionSdMm: 0 };

let planned: PlannedCase;
let dots: PlannedDots;
let anyHand: Hand;
beforeAll(async () => {
  const text = await readFile(new URL("../../../examples/case-17-widows-peak.json", import.meta.url), "utf8");
  const document = parseCase({ ...JSON.parse(text), practitioner: {} });
  planned = planCase(document, headOf(document.head));
  dots = planned.dots!;
  anyHand = handOf(document);
}, 60_000);

const setBy = (hand: Hand, seed = 4, of = dots) =>
  setByHand(of, prepareSurface(planned.scalp.mesh), planned.plan, hand, seed);

/** One hand without offsets: only its dots scatter. */
const steadyMean = (): Hand => ({ ...anyHand, scatter: { ...anyHand.scatter, between: still }, zoneExtensionSdMm: 0 });

/** A dot's figure over the planned one, of all dots. */
const ratios = (set: PlannedDots, figure: "massNg" | "radiusMm"): Float64Array =>
  set[figure].map((value, dot) => value / dots[figure][dot]);

describe("a hand", () => {
  test("that never errs sets the plan, to the byte", () => {
    const { dots: set, offset } = setBy(noHand);
    expect(dotsCsv(set)).toBe(dotsCsv(dots));
    expect(set.depthSpreadMm).toEqual(dots.depthSpreadMm);
    expect(set.shedRatio).toEqual(dots.shedRatio);
    expect(Math.abs(offset.extensionMm) + Math.abs(offset.angleDeg) + Math.abs(offset.dwellFactor - 1)).toBe(0);
  });

  test("scatters depth, radius and mass as the priors of one hand say", () => {
    const { dots: set } = setBy(steadyMean());
    const depths = set.depthMm.map((depth, dot) => depth - dots.depthMm[dot]);
    // Figures of one hand at reference technique and skin: 0.044 mm, 0.11 to 0.19, 0.45.
    expect(standardDeviation(depths)).toBeGreaterThan(0.035);
    expect(standardDeviation(depths)).toBeLessThan(0.055);
    expect(standardDeviation(ratios(set, "radiusMm"))).toBeGreaterThan(0.09);
    expect(standardDeviation(ratios(set, "radiusMm"))).toBeLessThan(0.24);
    expect(standardDeviation(ratios(set, "massNg"))).toBeGreaterThan(0.35);
    expect(standardDeviation(ratios(set, "massNg"))).toBeLessThan(0.6);
  });

  test("keeps the plan's pigment over many dots, but for what the model's bend adds", () => {
    const { dots: set } = setBy(steadyMean());
    expect(mean(ratios(set, "massNg"))).toBeGreaterThan(0.98);
    expect(mean(ratios(set, "massNg"))).toBeLessThan(1.09);
  });

  test("that nobody knows is another with another seed, and darker or paler as a whole", () => {
    const hands = [1, 2, 3, 4, 5, 6].map((seed) => setBy(anyHand, seed));
    expect(new Set(hands.map(({ offset }) => offset.extensionMm)).size).toBe(6);
    const deepest = hands.reduce((a, b) => (b.offset.extensionMm > a.offset.extensionMm ? b : a));
    const shallowest = hands.reduce((a, b) => (b.offset.extensionMm < a.offset.extensionMm ? b : a));
    expect(mean(deepest.dots.massNg)).toBeGreaterThan(1.2 * mean(shallowest.dots.massNg));
    expect(dotsCsv(setBy(anyHand, 3).dots)).toBe(dotsCsv(hands[2].dots));
  });

  test("that was calibrated has no offset of its own", () => {
    const { case: document } = planned.plan;
    const own = handOf({ ...document, practitioner: { ...document.practitioner, calibrated: "yes" } });
    const { offset } = setBy(own);
    expect(Math.abs(offset.extensionMm - noOffset.extensionMm)).toBe(0);
    expect(offset.dwellFactor).toBe(1);
    expect(own.scatter.within).toEqual(anyHand.scatter.within);
  });

  test("errs at a dot alike whatever dots are set beside it", () => {
    const every = setBy(anyHand).dots;
    const half = someDots(dots, (dot) => dot % 2 === 0);
    const alone = setBy(anyHand, 4, half).dots;
    expect(dotsCsv(alone)).toBe(dotsCsv(someDots(every, (dot) => dot % 2 === 0)));
  });

  test("errs alike at every dot that a stroke of the brush elsewhere leaves alone", () => {
    const { positionsMm, id } = dots.placement;
    const { case: document } = planned.plan;
    const stroke = { kind: "add" as const, pathMm: [[...positionsMm.subarray(0, 3)]], radiusMm: 4, perCm2: 60 };
    const wantedLook = { ...document.wantedLook, strokes: [stroke] };
    const painted = planCase(parseCase({ ...document, wantedLook }), planned.head);
    const [before, after] = [planned, painted].map((plan) => plannedByHand(plan, 2)!.dots);
    const rankOf = new Map(Array.from(id, (one, rank) => [one, rank]));
    const row = (of: PlannedDots, rank: number): number[] => [
      ...of.placement.positionsMm.subarray(3 * rank, 3 * rank + 3),
      of.massNg[rank],
      of.depthMm[rank],
      of.radiusMm[rank],
    ];
    let kept = 0;
    painted.dots!.placement.id.forEach((one, rank) => {
      const old = rankOf.get(one);
      if (old === undefined || row(dots, old).join() !== row(painted.dots!, rank).join()) return;
      kept++;
      expect(row(after, rank)).toEqual(row(before, old));
    });
    expect(kept).toBeGreaterThan(dots.placement.count / 4);
    expect(kept).toBeLessThan(dots.placement.count);
  });

  test("leaves who a dot is, its zone, session, cup and place in the order", () => {
    const { placement, dilution, zoneIds } = setBy(anyHand).dots;
    for (const key of ["id", "group", "session", "orderKey", "totals"] as const)
      expect(placement[key]).toEqual(dots.placement[key]);
    expect(dilution).toEqual(dots.dilution);
    expect(zoneIds).toEqual(dots.zoneIds);
  });
});

describe("what is set", () => {
  test("adds up by zone and session to the dots of the plan", () => {
    const { dots: set } = setBy(anyHand);
    const totals = setTotals(dots, set);
    const prescribed = new Map<string, number>();
    for (const { zone, session, dots: count } of planned.plan.prescription)
      prescribed.set(`${zone} ${session}`, (prescribed.get(`${zone} ${session}`) ?? 0) + count);
    expect(new Map(totals.map(({ zone, session, dots: count }) => [`${zone} ${session}`, count]))).toEqual(prescribed);
    const sum = (of: (total: (typeof totals)[number]) => number): number => totals.reduce((s, t) => s + of(t), 0);
    expect(sum(({ setNg }) => setNg)).toBeCloseTo(
      set.massNg.reduce((a, b) => a + b, 0),
      6,
    );
    expect(sum((total) => total.plannedTouching)).toBe(0);
    expect(sum(({ missed }) => missed)).toBe(set.massNg.filter((mass) => mass === 0).length);
  });

  test("counts dots that a shallow hand misses", () => {
    const shallow = { ...anyHand, scatter: { within: { ...still, extensionSdMm: 0.5 }, between: still } };
    const { dots: set } = setBy(shallow);
    const missed = setTotals(dots, set).reduce((sum, total) => sum + total.missed, 0);
    expect(missed).toBeGreaterThan(0.05 * dots.placement.count);
    expect([...set.massNg, ...set.depthMm, ...set.shedRatio].every(Number.isFinite)).toBe(true);
  });
});

describe("its look", () => {
  const likely = (input: PlannedCase["lookInput"]) => predictLookLikely(input, 30, 0.5, "D65", 0.5);

  test("is grainier than the plan's and about as dark", () => {
    const byHand = lookByHand(planned.lookInput, dots, planned.plan, steadyMean(), 7);
    const [set, plan] = [likely(byHand.input), likely(planned.lookInput)];
    expect(set.grain).toBeGreaterThan(1.05 * plan.grain);
    expect(set.difference.l / plan.difference.l).toBeGreaterThan(0.85);
    expect(set.difference.l / plan.difference.l).toBeLessThan(1.15);
  });

  test("errs in place as much as the protocol says", () => {
    const { dots: set } = plannedByHand(planned, 3)!;
    const squares = set.placement.positionsMm.map((mm, i) => (mm - dots.placement.positionsMm[i]) ** 2);
    // Two directions of 0.15 mm; 388 dots tell it to 4 %.
    const along = Math.sqrt(mean(squares) * 1.5);
    expect(along).toBeGreaterThan(0.125);
    expect(along).toBeLessThan(0.175);
  });

  test("of places alone differs in grain alone", () => {
    const strayed = { ...planned.lookInput, dots: { ...planned.lookInput.dots, placeSdMm: 0.15 } };
    expect(likely(strayed).grain).toBeGreaterThan(likely(planned.lookInput).grain);
    expect(Math.abs(likely(strayed).difference.l - likely(planned.lookInput).difference.l)).toBeLessThan(0.1);
  });

  test("leaves dots that stand in the skin already where and what they are", () => {
    const joined = (list: Float64Array): Float64Array => Float64Array.from([...list, ...list.subarray(0, 6)]);
    const { dots: own } = planned.lookInput;
    const standing = {
      ...planned.lookInput,
      dots: { ...own, positionsMm: joined(own.positionsMm), massNg: joined(own.massNg) },
    };
    const { input } = lookByHand(standing, dots, planned.plan, anyHand, 7);
    const alone = lookByHand(planned.lookInput, dots, planned.plan, anyHand, 7).input;
    expect([...input.dots.massNg]).toEqual([...alone.dots.massNg, ...own.massNg.subarray(0, 6)]);
    expect([...input.dots.positionsMm]).toEqual([...alone.dots.positionsMm, ...own.positionsMm.subarray(0, 6)]);
  });

  test("is none without dots", () => {
    expect(plannedByHand({ ...planned, dots: null }, 1)).toBeNull();
  });
});

/** The dots for which `keep` says so, with all that is known of each. */
function someDots(all: PlannedDots, keep: (dot: number) => boolean): PlannedDots {
  const kept = Array.from({ length: all.placement.count }, (_, dot) => dot).filter(keep);
  const each = <List extends Float64Array | Uint32Array | Uint8Array>(list: List, width = 1): List =>
    list.filter((_: number, at: number) => keep(Math.floor(at / width))) as List;
  const { placement } = all;
  return {
    ...all,
    placement: {
      ...placement,
      count: kept.length,
      triangle: each(placement.triangle),
      barycentric: each(placement.barycentric, 2),
      positionsMm: each(placement.positionsMm, 3),
      normals: each(placement.normals, 3),
      group: each(placement.group),
      session: each(placement.session),
      id: each(placement.id),
      orderKey: each(placement.orderKey),
    },
    massNg: each(all.massNg),
    depthMm: each(all.depthMm),
    radiusMm: each(all.radiusMm),
    dilution: each(all.dilution),
    depthSpreadMm: each(all.depthSpreadMm),
    shedRatio: each(all.shedRatio),
  };
}
