import { dottingAgainstTattoo } from "../body-tattoo.js";
import { calibrate } from "../calibrate.js";
import { calibrated, notIdentified } from "../calibration.js";
import { depositModel } from "../deposit-model.js";
import { operatorScatter } from "../operator-scatter.js";
import { rehearsedPatch, testPatchPlan } from "../test-patch.js";
import { fixed, percent, table } from "./markdown.js";
import { caseA, caseB, workedSkin } from "./worked-cases.js";

/** Scatter of hands, and a rehearsal of the test patches that replace the priors. */
export function scatterAndCalibration(): string[] {
  const { within, between } = operatorScatter;
  const truth = {
    ...depositModel,
    dimpleMm: depositModel.dimpleMm * 1.25,
    insertionForceN: depositModel.insertionForceN * 1.25,
    depthShape: 0.7,
    uptake: depositModel.uptake * 0.7,
    packing: (depositModel.packing * 0.7) / 1.3,
    repeatExponent: 0.45,
  };
  const real = {
    intercept: 1.25,
    depthShape: 0.7,
    massGain: 0.7,
    radiusGain: 1.3,
    repeatExponent: 0.45,
    extensionScatter: 0.09,
    dwellScatter: 0.3,
  };
  const hand = { extensionSdMm: 0.09, angleSdDeg: 6, dwellVariation: 0.3 };
  const patches = testPatchPlan({ ...caseB, extensionMm: 1.1 }).map((set, at) =>
    rehearsedPatch(set, workedSkin, hand, 100 + at, 12, truth),
  );
  const found = calibrate(patches);
  const words = {
    intercept: "dent and give, x prior",
    depthShape: "shape of pigment over depth",
    massGain: "pigment taken up and kept, x prior",
    radiusGain: "spread per volume, x prior",
    repeatExponent: "saturation exponent",
    extensionScatter: "scatter of extension, mm",
    dwellScatter: "scatter of dwell, share",
  };
  return [
    "## Scatter and calibration",
    table(
      ["", "extension, mm", "angle, degrees", "dwell"],
      [
        ["one hand's dots", String(within.extensionSdMm), String(within.angleSdDeg), percent(within.dwellVariation)],
        ["between hands", String(between.extensionSdMm), String(between.angleSdDeg), percent(between.dwellVariation)],
      ],
    ),
    "All six are assumptions (`model-hand-scatter`). Bands count both until a hand is calibrated, then only the first.",
    "A test patch is ten dots or more, set alike; eight patches are two extensions by two dwells by two dilutions with one needle in one place, read from photographs at four weeks. The fit works on logarithms, starts from the priors and shows the prior until eight patches exist. A rehearsal with a known hand, twelve dots a patch:",
    table(
      ["parameter", "true", "found", "5-95 %", "doubt left", "identified"],
      calibrated.map((name) => {
        const { value, lower, upper, remaining, identified } = found.parameters[name];
        return [
          words[name],
          String(real[name]),
          fixed(value, 2),
          `${fixed(lower, 2)}-${fixed(upper, 2)}`,
          percent(remaining),
          identified ? "yes" : "no",
        ];
      }),
    ),
    `Dent and give together: ${fixed(found.interceptMm.value, 2)} mm, standard deviation ${fixed(found.interceptMm.sd, 3)} mm. Spill from ${found.spill.halos} halos in ${found.spill.dots} dots: at most ${percent(found.spill.atMost)}.`,
    "Photographs cannot tell apart:",
    table(
      ["pair", "what would tell"],
      notIdentified.map(({ pair, needs }) => [pair, needs]),
    ),
  ];
}

/** Dotting beside a body tattoo in the same skin. */
export function bodyTattoo(): string[] {
  const compared = [caseA, caseB].map((technique) => dottingAgainstTattoo(technique, 100, workedSkin));
  const { bodyTattoo: body } = compared[0];
  const columns = [compared[0].dotting, compared[1].dotting, body[0], body[1]];
  const row = (words: string, read: (work: (typeof columns)[number]) => string): string[] => [
    words,
    ...columns.map(read),
  ];
  return [
    "## Dotting, and the scraping and depth of a body tattoo",
    "In the same skin, 100 dots per cm2 beside a body tattoo worked with undiluted ink of 250 mg per mL. A body tattoo's punctures are as many as the pigment measured in body tattoos takes (2.53 mg per cm2, 0.60 to 9.42).",
    table(
      ["", "dots, case A", "dots, case B", "body, 0.30 mm", "body, 0.35 mm"],
      [
        row("needle depth, mm", ({ needleDepthMm }) => fixed(needleDepthMm, 2)),
        row("healed depth, mm", ({ depthMm }) => fixed(depthMm, 2)),
        row("ink of one dot or puncture, nL", ({ depositNl }) => fixed(depositNl, 1)),
        row("dots or punctures per cm2", ({ depositsPerCm2 }) => fixed(depositsPerCm2, 0)),
        row("pigment put in, ug per cm2", ({ deliveredUgPerCm2 }) => fixed(deliveredUgPerCm2, 1)),
        row("pigment healed, ug per cm2", ({ healedUgPerCm2 }) => fixed(healedUgPerCm2, 1)),
        row("spill of one dot or puncture", ({ spillProbability }) => percent(spillProbability)),
        row("bleeding index", ({ bleedingIndex }) => fixed(bleedingIndex, 2)),
      ],
    ),
    `A body tattoo leaves ${fixed(compared[0].massRatio[0], 0)} to ${fixed(compared[1].massRatio[1], 0)} times the pigment, past the end of the dermis in this skin. Neat ink fills only part of so wide a hole; with ink thin enough to fill it, fewer punctures would do.`,
  ];
}
