import { exp, log } from "@shadowline/numeric";
import { InputError } from "@shadowline/quantity";
import { expect, test } from "vitest";
import { calibrate } from "./calibrate.js";
import { type CalibratedParameter, calibrated, calibrationPrior } from "./calibration.js";
import { needles } from "./default-technique.js";
import { depositModel } from "./deposit-model.js";
import { depositOf } from "./deposit-of.js";
import { depositDraws, drawsBand, normalStream } from "./deposit-scatter.js";
import { spillAtMost } from "./halo-bound.js";
import { caseB, workedSkin } from "./handbook/worked-cases.js";
import { withInstrument } from "./instrument.js";
import { operatorScatter } from "./operator-scatter.js";
import { rehearsedPatch, type TestPatch, testPatchPlan } from "./test-patch.js";

/** A hand and a skin that differ from the prior by these factors. */
type Truth = { readonly [name in CalibratedParameter]: number };
const modelOf = (truth: Truth) => ({
  ...depositModel,
  dimpleMm: depositModel.dimpleMm * truth.intercept,
  insertionForceN: depositModel.insertionForceN * truth.intercept,
  depthShape: truth.depthShape,
  uptake: depositModel.uptake * truth.massGain,
  packing: (depositModel.packing * truth.massGain) / truth.radiusGain,
  repeatExponent: truth.repeatExponent,
});
const rehearse = (truth: Truth, seed: number, dots = 12, count = 1): TestPatch[] =>
  testPatchPlan({ ...caseB, extensionMm: 1.1, needle: needles[count === 1 ? "1RL-0.25" : "3RL-0.25"] }).map((set, at) =>
    rehearsedPatch(
      set,
      workedSkin,
      { extensionSdMm: truth.extensionScatter, angleSdDeg: 6, dwellVariation: truth.dwellScatter },
      1000 * seed + at,
      dots,
      modelOf(truth),
    ),
  );
/** Parameters drawn from within the priors. */
function drawnTruth(seed: number): Truth {
  const normal = normalStream(seed, 77);
  const near = (sd: number): number => exp(sd * Math.max(-1.5, Math.min(1.5, normal())));
  return {
    intercept: near(0.3),
    depthShape: 3 * near(0.12) - 2,
    massGain: near(0.5),
    radiusGain: near(0.4),
    repeatExponent: 0.35 + log(near(0.12)),
    extensionScatter: 0.12 * near(0.3),
    dwellScatter: 0.35 * near(0.3),
  };
}
/** The scale on which a parameter is fitted. */
const scale = (name: CalibratedParameter, value: number): number =>
  name === "repeatExponent" ? value : name === "depthShape" ? log(value + 2) : log(value);

test("hands that are known are found again, within the errors that are stated", () => {
  const runs = 24;
  const squares = new Map<CalibratedParameter, number>();
  let inside = 0;
  for (let seed = 1; seed <= runs; seed++) {
    const truth = drawnTruth(seed);
    const { parameters, misfit } = calibrate(rehearse(truth, seed, 12, seed % 2 ? 1 : 3));
    expect(misfit).toBeLessThan(2.5);
    for (const name of calibrated) {
      const { value, lower, upper } = parameters[name];
      const sd = (scale(name, upper) - scale(name, lower)) / 3.29;
      const off = (scale(name, value) - scale(name, truth[name])) / sd;
      squares.set(name, (squares.get(name) ?? 0) + (off * off) / runs);
      if (truth[name] > lower && truth[name] < upper) inside++;
    }
  }
  // A mean of 24 squares of standard normals exceeds 2.2 once in 3000; below 0.2 the errors would be idle talk,
  // but for the dwell, of which little is learnt.
  for (const [name, square] of squares) expect(square, name).toBeLessThan(2.2);
  // 90 % intervals: of 168 at least 80 % and at most 97 %.
  expect(inside / (runs * calibrated.length)).toBeGreaterThan(0.8);
  expect(inside / (runs * calibrated.length)).toBeLessThan(0.985);
});

const truth: Truth = {
  intercept: 1.25,
  depthShape: 0.7,
  massGain: 0.7,
  radiusGain: 1.3,
  repeatExponent: 0.45,
  extensionScatter: 0.09,
  dwellScatter: 0.3,
};
test("eight patches tell intercept, slope, both gains, saturation and the scatter of depth, but not of dwell", () => {
  const { status, parameters, interceptMm, dots } = calibrate(rehearse(truth, 5));
  expect(status).toBe("calibrated");
  expect(dots).toBe(96);
  const told = calibrated.filter((name) => parameters[name].identified);
  expect(told).toEqual(calibrated.filter((name) => name !== "dwellScatter"));
  expect(interceptMm.sd).toBeLessThan(0.06);
  expect(Math.abs(parameters.massGain.value / truth.massGain - 1)).toBeLessThan(0.35);
});
test("the calibrated model foretells this hand's dots better than the prior, and with a narrower band", () => {
  const found = calibrate(rehearse(truth, 6));
  const set = { ...caseB, extensionMm: 1.05, dwellS: 0.06, dilutionParts: 15 };
  const real = depositOf(set, workedSkin, modelOf(truth));
  const off = (model: typeof depositModel): number =>
    Math.abs(log(depositOf(set, workedSkin, model).massNg / real.massNg));
  expect(off(found.model)).toBeLessThan(0.25);
  expect(off(found.model)).toBeLessThan(off(depositModel));
  const band = (source: object): number => {
    const { lower, upper } = drawsBand(depositDraws(set, workedSkin, 1, 400, source).massNg, 0);
    return log(upper / Math.max(lower, 0.01));
  };
  const { model, scatter, intervals } = found;
  expect(band({ model, scatter, intervals })).toBeLessThan(0.7 * band({}));
});
test("fewer than eight patches leave the prior, and say so", () => {
  for (const count of [0, 1, 7]) {
    const found = calibrate(rehearse(truth, 7).slice(0, count));
    expect(found).toMatchObject({ status: "prior", patches: count, patchesWanted: 8 });
    expect(found.model).toEqual(depositModel);
    expect(found.scatter).toEqual(operatorScatter);
    expect(found.posterior).toEqual(calibrationPrior);
  }
});
test("one extension in all patches does not tell the slope as well as two", () => {
  const both = calibrate(rehearse(truth, 8));
  const one = calibrate(
    rehearse(truth, 8).map((_, at) =>
      rehearsedPatch(
        { ...testPatchPlan(caseB)[at], extensionMm: 1.1 },
        workedSkin,
        { extensionSdMm: 0.09, angleSdDeg: 6, dwellVariation: 0.3 },
        at,
        12,
        modelOf(truth),
      ),
    ),
  );
  expect(one.parameters.depthShape.remaining).toBeGreaterThan(both.parameters.depthShape.remaining);
});
test("the next zone starts from what this one taught", () => {
  const first = calibrate(rehearse(truth, 9));
  const second = calibrate(rehearse(truth, 10), first.posterior);
  for (const name of calibrated) {
    const widthOf = (from: typeof first): number =>
      scale(name, from.parameters[name].upper) - scale(name, from.parameters[name].lower);
    expect(widthOf(second), name).toBeLessThan(widthOf(first));
  }
});
test("a hand pen has its two counts of taps", () => {
  const planned = testPatchPlan(withInstrument(caseB, "hand-pen"));
  expect(new Set(planned.map(({ tapsPerDot }) => tapsPerDot))).toEqual(new Set([2, 4]));
  expect(new Set(planned.map(({ extensionMm }) => extensionMm)).size).toBe(2);
  expect(new Set(planned.map(({ dilutionParts }) => dilutionParts)).size).toBe(2);
});
test("patches that cannot be read are all named", () => {
  const [patch] = rehearse(truth, 11);
  const wrong = [{ ...patch, depthMm: [0.3] }, patch, { ...patch, massNg: patch.massNg.map(() => NaN) }];
  expect(() => calibrate(wrong)).toThrow(InputError);
  try {
    calibrate(wrong);
  } catch (error) {
    const fields = (error as InputError).issues.map(({ field }) => field);
    expect(fields).toContain("patches[0]");
    expect(fields).toContain("patches[2].massNg");
    expect(fields).not.toContain("patches[1]");
  }
});
test("no halo in 80 dots bounds spilling at 3.7 %, three of 80 at 9.4 %", () => {
  expect(spillAtMost(0, 80)).toBeCloseTo(0.037, 3);
  // Exact binomial bound, by the tables of Clopper and Pearson's method.
  expect(spillAtMost(3, 80)).toBeCloseTo(0.0944, 3);
  expect(spillAtMost(0, 0)).toBe(1);
  expect(spillAtMost(5, 5)).toBe(1);
});
