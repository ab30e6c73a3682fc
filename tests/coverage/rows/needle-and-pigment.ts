import { fitSkin, hairAbsorptionPerMm } from "@shadowline/light";
import { absorbingArea, chanceUnnoticed, epidermalShare, keptShare, likelyAgeing, spreadMm2 } from "@shadowline/look";
import {
  BODY_TATTOO_UG_PER_CM2,
  chooseNeedle,
  cupFor,
  defaultTechnique,
  depositOf,
  dottingAgainstTattoo,
  inks,
  instrumentPresets,
  type LossWeights,
  limitBreaches,
  lossWeights,
  mixingRecipe,
  needleFromCode,
  needles,
  patchReading,
  pitchRatios,
  tissueAt,
  WASTE_FACTOR,
} from "@shadowline/technique";
import { checkLabel, comparedFigures } from "@shadowline/treatment";
import { type CasePatch, caseWith, plannedWith } from "../client.js";
import type { CoverageRow, CoverageSubject } from "../coverage-row.js";
import { byPlanRule, setByHand } from "../plan-probes.js";
import { byCitation, bySentence, entry, inPlan, probe } from "../probes.js";

const skin = tissueAt("frontal", { sex: "male", ageYears: 45, oily: false, sunDamaged: false, vasoconstrictor: false });
const byHand = (
  technique: NonNullable<NonNullable<NonNullable<CasePatch["protocol"]>["technique"]>["frontal"]>,
): CasePatch => ({
  protocol: { technique: { frontal: technique } },
});

const figure = (
  id: string,
  carrier: string,
  trigger: readonly [words: string, shows: () => boolean],
  nearMiss: readonly [words: string, shows: () => boolean],
): CoverageRow => ({
  ...entry(id),
  kind: "figure",
  carrier,
  trigger: probe(...trigger),
  nearMiss: probe(...nearMiss),
});

/** What the ink of an id absorbs; a neighbour absorbs otherwise. */
const ink = (
  id: string,
  which: keyof typeof inks,
  other: keyof typeof inks,
  holds: (key: keyof typeof inks) => boolean,
): CoverageRow => figure(id, "technique.inks", [which, () => holds(which)], [other, () => holds(other)]);

/** Pigment that would have to be wanted for a spread of one dot's figures. */
const depthOf = (extensionMm: number) => depositOf({ ...defaultTechnique, extensionMm }, skin);
const bandOf = (plan: ReturnType<typeof plannedWith>["plan"]) => plan.outlook!.looks[0].treated.l;

export const needleAndPigment: CoverageSubject = {
  subject: "Needle, pigment, colour",
  rows: [
    figure(
      "needle-pitch-assumption",
      "technique.pitchRatios",
      ["a round liner's tips stand a diameter apart", () => pitchRatios["round-liner"] === 1],
      ["a tight cartridge's do not", () => pitchRatios.tight === 1],
    ),
    figure(
      "needle-code-reading",
      "technique.needleFromCode",
      [
        "0803RL is three needles of 0.25 mm",
        () => needleFromCode("0803RL").count === 3 && needleFromCode("0803RL").diameterMm === 0.25,
      ],
      ["0603RL is not of 0.25 mm", () => needleFromCode("0603RL").diameterMm === 0.25],
    ),
    inPlan(
      {
        ...entry("needle-diameter"),
        id: "needle-code-on-the-plan",
        statement: "A cartridge is named by its code; a needle without one has none.",
      },
      {
        kind: "figure",
        carrier: "plan.prescription[].needleCode",
        shows: ({ prescription }) => prescription.every(({ needleCode }) => needleCode !== null),
        trigger: {},
        nearMiss: byHand({ needleDiameterMm: 0.22 }),
      },
    ),
    {
      ...entry("needle-diameter-wide"),
      id: "needle-outlier-refused",
      statement: "A needle of 0.5 to 1 mm, as one page has it, is not accepted.",
      kind: "field",
      carrier: "case.protocol.technique",
      trigger: probe("needleDiameterMm: 0.5 is refused", () => refuses({ needleDiameterMm: 0.5 })),
      nearMiss: probe("needleDiameterMm: 0.35 is accepted", () => refuses({ needleDiameterMm: 0.35 })),
    },
    byPlanRule(entry("technique-cycles-not-penetrations"), "plan-speed-unpublished", {
      trigger: [["prescription[0].technique.punctureHz", 151]],
      nearMiss: [["prescription[0].technique.punctureHz", 150]],
    }),
    figure(
      "technique-voltage-gap",
      "treatment.comparedFigures",
      ["punctures a second are compared", () => comparedFigures.some((compared) => compared.unit === "Hz")],
      ["volts are not", () => comparedFigures.some((compared) => compared.unit === "V")],
    ),
    figure(
      "instrument-hand-pen-assumption",
      "technique.instrumentPresets",
      ["a hand pen is counted in taps", () => instrumentPresets["hand-pen"].punctureHz.typical < 10],
      ["a coil machine is not", () => instrumentPresets["coil-machine"].punctureHz.typical < 10],
    ),
    byCitation(entry("technique-frequency-resistance-assumption"), {
      kind: "figure",
      carrier: "plan.prescription[].origins.punctureHz",
      trigger: {},
      nearMiss: byHand(setByHand),
    }),
    byCitation(entry("technique-stroke-clearance-assumption"), {
      kind: "figure",
      carrier: "plan.prescription[].origins.strokeMm",
      trigger: {},
      nearMiss: byHand(setByHand),
    }),
    byPlanRule(entry("technique-dwell-short"), "plan-contact-long", {
      trigger: [["prescription[0].technique.dwellS", 0.31]],
      nearMiss: [["prescription[0].technique.dwellS", 0.3]],
    }),
    {
      ...entry("depth-by-zone-gap"),
      kind: "figure",
      carrier: "plan.prescription[].technique.extensionMm",
      trigger: probe(
        "frontal beside occipital skin: another extension reaches the same depth",
        () => reach("occipital") !== reach("frontal"),
      ),
      nearMiss: probe("frontal beside frontal skin", () => reach("frontal") !== reach("frontal")),
    },
    inPlan(
      {
        ...entry("depth-few-millimetres"),
        id: "extension-of-two-millimetres",
        statement: "A needle 2 mm out goes deeper than thin scalp skin is: the plan says so.",
        evidence: ["depth-few-millimetres", "depth-about-two"],
      },
      {
        kind: "figure",
        carrier: "plan.zones[].refused",
        shows: (plan) => plan.zones.some(({ refused }) => refused !== null),
        trigger: byHand({ extensionMm: 2 }),
        nearMiss: {},
      },
    ),
    figure(
      "technique-too-deep-mark",
      "technique.limitBreaches",
      [
        "1.9 mm out: refused",
        () => limitBreaches({ ...defaultTechnique, extensionMm: 1.9 }, depthOf(1.9)).refusals.length > 0,
      ],
      [
        "1 mm out: not refused",
        () => limitBreaches({ ...defaultTechnique, extensionMm: 1 }, depthOf(1)).refusals.length > 0,
      ],
    ),
    figure(
      "technique-limits-assumption",
      "technique.techniqueLimits",
      ["1.9 mm out spills beyond the limit", () => depthOf(1.9).spillProbability > 0.05],
      ["0.9 mm out keeps it", () => depthOf(0.9).spillProbability > 0.05],
    ),
    ink(
      "pigment-absorption-carbon",
      "carbon-cosmetic",
      "iron-oxide-black",
      (key) => inks[key].ink.massAbsorptionM2PerG === 7.5,
    ),
    ink(
      "pigment-absorption-slope",
      "carbon-cosmetic",
      "temporary-black",
      (key) => inks[key].ink.angstromExponent === 1.05,
    ),
    ink(
      "pigment-oxide-weaker",
      "iron-oxide-black",
      "carbon-cosmetic",
      (key) => inks[key].ink.massAbsorptionM2PerG < 7.5 / 5,
    ),
    ink("pigment-particle-size", "carbon-cosmetic", "iron-oxide-black", (key) => inks[key].particleNm.typical === 30),
    ink("technique-neat-concentration", "carbon-cosmetic", "carbon-tattoo", (key) => inks[key].ink.neatMgPerMl === 150),
    ink("ink-tattoo-neat-assumption", "carbon-tattoo", "carbon-cosmetic", (key) => inks[key].ink.neatMgPerMl === 250),
    ink(
      "ink-organic-assumption",
      "organic-black",
      "carbon-cosmetic",
      (key) => inks[key].ink.massAbsorptionM2PerG === 6,
    ),
    ink(
      "ink-red-oxide-optics",
      "iron-oxide-red",
      "iron-oxide-black",
      (key) => inks[key].ink.massAbsorptionM2PerG === 0.94,
    ),
    ink(
      "ink-temporary-assumption",
      "temporary-black",
      "organic-black",
      (key) => inks[key].ink.massAbsorptionM2PerG === 2.9,
    ),
    figure(
      "technique-viscosity",
      "technique.depositOf",
      ["neat ink of 2000 mPa s fills less", () => filled(2000) < 0.95 * filled(20)],
      ["neat ink of 20.1 mPa s fills as much", () => filled(20.1) < 0.95 * filled(20)],
    ),
    figure(
      "mixing-drop-assumption",
      "technique.mixingRecipe",
      ["1 : 19 in 1 mL: one drop of ink", () => mixingRecipe({ dilutionParts: 19, totalMl: 1 }).inkDrops === 1],
      ["1 : 9 in 1 mL: two drops", () => mixingRecipe({ dilutionParts: 9, totalMl: 1 }).inkDrops === 1],
    ),
    figure(
      "mixing-waste-assumption",
      "technique.cupFor",
      ["ten times what skin takes is poured", () => cupFor(1e6, 1) >= 0.999 * WASTE_FACTOR],
      ["not eleven times", () => cupFor(1e6, 1) >= 1.1 * WASTE_FACTOR],
    ),
    {
      ...entry("colour-hue-by-depth"),
      evidence: ["colour-hue-by-depth", "colour-width-by-depth"],
      kind: "figure",
      carrier: "plan.prescription[].hue.redBlueRatio",
      trigger: probe("the quiet client's first dot, 0.1 mm deeper", () => cooler(({ tenthDeeper }) => tenthDeeper)),
      nearMiss: probe("the quiet client's first dot, as deep as it is", () => cooler((hue) => hue)),
    },
    figure(
      "pigment-scatters-too",
      "look.absorbingArea",
      ["twice the pigment takes less than twice the light: grains and shade", () => area(40) < 1.99 * area(20)],
      ["the same pigment takes the same", () => area(20) < 0.99 * area(20)],
    ),
    inPlan(
      {
        ...entry("healing-retention-not-measured"),
        evidence: ["healing-retention-not-measured", "healing-per-session", "colour-first-guess"],
      },
      {
        kind: "figure",
        carrier: "plan.outlook.looks[].treated",
        shows: (plan) => plan.outlook !== null && bandOf(plan).upper - bandOf(plan).lower > 2,
        trigger: {},
        nearMiss: { intake: { ageYears: 17 } },
      },
    ),
    figure(
      "healing-third-lost",
      "technique.depositOf",
      ["of what is delivered about a third is gone at day 30", () => lost() > 0.2 && lost() < 0.5],
      ["not more than half", () => lost() > 0.5],
    ),
    figure(
      "ageing-fade-rate",
      "look.keptShare",
      ["a year after healing 7 % are gone", () => Math.abs(1 - keptShare(395.25, likelyAgeing) - 0.07) < 0.005],
      ["at day 30 nothing is", () => Math.abs(1 - keptShare(30, likelyAgeing) - 0.07) < 0.005],
    ),
    figure(
      "ageing-recapture",
      "look.keptShare",
      ["90 days: nearly all is kept", () => keptShare(90, likelyAgeing) > 0.98],
      ["five years: it is not", () => keptShare(1856, likelyAgeing) > 0.98],
    ),
    figure(
      "ageing-spread-rate",
      "look.spreadMm2",
      ["ten years add 0.04 mm2 of variance", () => spreadMm2(3682.5, likelyAgeing) > 0.0399],
      ["five years add half", () => spreadMm2(1856, likelyAgeing) > 0.0399],
    ),
    figure(
      "redness-decay-assumption",
      "look.bloodScale",
      ["blood triples on the day", () => likelyAgeing.rednessAmplitude === 2],
      ["it does not quadruple", () => likelyAgeing.rednessAmplitude === 3],
    ),
    figure(
      "look-thresholds",
      "look.chanceUnnoticed",
      ["a difference of 1.2 on light skin is noticed by most", () => chanceUnnoticed(1.2, 0.1, 0.59) < 0.5],
      ["the same on dark skin is not", () => chanceUnnoticed(1.2, 0.1, 1.75) < 0.5],
    ),
    figure(
      "skin-model-fit",
      "light.fitSkin",
      ["L* 66, a* 9, b* 16 is met within 1", () => fitSkin({ l: 66, a: 9, b: 16 }).residual < 1],
      ["L* 66, a* -8, b* 16 is no such skin", () => fitSkin({ l: 66, a: -8, b: 16 }).residual < 1],
    ),
    figure(
      "model-body-tattoo-mass",
      "technique.BODY_TATTOO_UG_PER_CM2",
      ["a body tattoo holds 2.53 mg per cm2", () => BODY_TATTOO_UG_PER_CM2 === 2530],
      ["100 dots of 30 ng hold a thousandth", () => 100 * 0.03 === 2530],
    ),
    figure(
      "body-tattoo-technique",
      "technique.dottingAgainstTattoo",
      ["30 dots per cm2: the lighter tattoo leaves a hundred times as much", () => tattooBeside(30) > 100],
      ["30,000 dots per cm2: it does not", () => tattooBeside(30_000) > 100],
    ),
    figure(
      "needle-loss-assumption",
      "technique.chooseNeedle",
      [
        "a miss in radius that costs a quarter lowers the loss",
        () => loss({ ...lossWeights, radiusScaleLog: 2 * lossWeights.radiusScaleLog }) < 0.999 * loss(lossWeights),
      ],
      ["the same weights do not", () => loss({ ...lossWeights }) < 0.999 * loss(lossWeights)],
    ),
    byCitation(entry("density-unit-sizes"), {
      kind: "figure",
      carrier: "plan.graftsSpared",
      trigger: {},
      nearMiss: { intake: { ageYears: 17 } },
    }),
    figure(
      "regulation-eu-limits-by-class",
      "treatment.checkLabel",
      ["0.01 % of a skin irritant, Germany", () => limited(0.01)],
      ["0.0099 %", () => limited(0.0099)],
    ),
    figure(
      "mixing-syringe-note",
      "technique.mixingRecipe",
      [
        "1 : 19 in 2 mL: 0.1 mL of ink by syringe",
        () => Math.abs(mixingRecipe({ dilutionParts: 19, totalMl: 2 }).inkMl - 0.1) < 1e-9,
      ],
      [
        "1 : 18 in 2 mL: a little more",
        () => Math.abs(mixingRecipe({ dilutionParts: 18, totalMl: 2 }).inkMl - 0.1) < 1e-9,
      ],
    ),
    figure(
      "colour-stubble-dark",
      "light.hairAbsorptionPerMm",
      ["a blond root of 70 um takes over a tenth of blue light", () => 70e-3 * hairAbsorptionPerMm("blond")[0] > 0.1],
      ["one of 1 um does not", () => 1e-3 * hairAbsorptionPerMm("blond")[0] > 0.1],
    ),
    {
      ...entry("colour-wet-shave-test"),
      kind: "field",
      carrier: "case.wantedLook.shade",
      trigger: probe("shade read as grey, hair dark brown", () => shadeWanted({ shade: "grey" }) === "grey"),
      nearMiss: probe("no shade read", () => shadeWanted({ shade: null }) === "grey"),
    },
    byPlanRule(entry("pigment-correction"), "plan-coverage-closes", {
      trigger: [["prescription[0].deposit.radiusMm", 1.1]],
      nearMiss: [["prescription[0].deposit.radiusMm", 0.2]],
    }),
    byPlanRule(entry("dots-lighter-assumption"), "plan-dots-too-heavy", {
      trigger: [["prescription[0].deposit.massNg", 500]],
      nearMiss: [["prescription[0].deposit.massNg", 1]],
    }),
    byPlanRule(entry("border-blend-assumption"), "plan-thin-skin-beside", {
      trigger: [["zones[1].thinBesideCm2", 4]],
      nearMiss: [1, 2, 3, 4, 5, 6, 7].map((zone) => [`zones[${zone}].thinBesideCm2`, 0] as const),
    }),
    inPlan(entry("border-use-worth-assumption"), {
      kind: "figure",
      carrier: "plan.prescription[].use",
      shows: ({ prescription }) => prescription.some(({ zone, use }) => zone === "parietal-left" && use === "edge"),
      trigger: { wantedLook: { zones: ["temple-left", "parietal-left"], visualPerCm2: 200 }, hair: { norwood: "VII" } },
      nearMiss: { wantedLook: { zones: ["temple-left", "parietal-left"], visualPerCm2: 20 }, hair: { norwood: "VII" } },
    }),
    inPlan(entry("pigment-light-shade-assumption"), {
      kind: "field",
      carrier: "plan.prescription[].pigment.id",
      shows: ({ prescription }) => prescription.every(({ pigment }) => pigment.id === "pigment-carbon-light"),
      trigger: { skin: { lab: { l: 75, a: 8, b: 13 } }, wantedLook: { shade: "grey" }, hair: { shaftMm: 0.05 } },
      nearMiss: {},
    }),
    figure(
      "fade-phases",
      "look.epidermalShare",
      ["day 8: the epidermis is half shed", () => epidermalShare(8.5) > 0.4 && epidermalShare(8.5) < 0.6],
      ["day 14: it is shed", () => epidermalShare(14) > 0.4 && epidermalShare(14) < 0.6],
    ),
    figure(
      "fade-mouse-azo",
      "technique.depositOf",
      ["of what is delivered 20 to 50 % is gone by day 30", () => lost() > 0.2 && lost() < 0.5],
      ["less than 20 % is not believed", () => lost() < 0.2],
    ),
    figure(
      "patch-reading-assumption",
      "technique.patchReading",
      ["depth is read to 0.03 mm", () => patchReading.depthSdMm <= 0.03],
      ["not to 0.02", () => patchReading.depthSdMm <= 0.02],
    ),
    byCitation(entry("tissue-irradiated"), {
      kind: "field",
      carrier: "plan.zones[].local",
      trigger: { skin: { irradiated: ["frontal"] } },
      nearMiss: {},
    }),
    byCitation(
      { ...entry("tissue-follicles-by-place"), evidence: ["tissue-follicles-by-place"] },
      {
        kind: "field",
        carrier: "plan.zones[].local",
        trigger: {},
        nearMiss: { intake: { ageYears: 17 } },
      },
    ),
    bySentence(entry("tissue-fat-assumption"), /close below/, {
      carrier: "plan.zones[].local.fat",
      trigger: { scars: [atrophicScar()], wantedLook: { zones: ["frontal", "scar-1"] } },
      nearMiss: {},
    }),
  ],
};

function atrophicScar() {
  return {
    id: "scar-1" as const,
    kind: "atrophic" as const,
    ageMonths: 60,
    raised: "no" as const,
    polygon: [
      { azimuthDeg: 170, polarDeg: 92 },
      { azimuthDeg: -170, polarDeg: 92 },
      { azimuthDeg: -170, polarDeg: 96 },
      { azimuthDeg: 170, polarDeg: 96 },
    ],
  };
}

function refuses(technique: Parameters<typeof byHand>[0]): boolean {
  try {
    caseWith(byHand(technique));
    return false;
  } catch {
    return true;
  }
}

/** Healed depth at one extension, mm: what a place makes of it. */
const reach = (place: "frontal" | "occipital"): number =>
  depositOf(
    defaultTechnique,
    tissueAt(place, { sex: "male", ageYears: 45, oily: false, sunDamaged: false, vasoconstrictor: false }),
  ).depthMm;

const filled = (neatViscosityMPaS: number): number =>
  depositOf({ ...defaultTechnique, dilutionParts: 0, ink: { ...defaultTechnique.ink, neatViscosityMPaS } }, skin)
    .massNg;

const lost = (): number => {
  const { massNg, deliveredNg } = depositOf(defaultTechnique, skin);
  return 1 - massNg / deliveredNg;
};

/** What the lighter of two body tattoos leaves beside so many dots. */
const tattooBeside = (dotsPerCm2: number): number =>
  dottingAgainstTattoo(defaultTechnique, dotsPerCm2, skin).massRatio[0];

const loss = (weights: LossWeights): number =>
  chooseNeedle({ depthMm: 0.33, radiusMm: 0.2, massNg: 30 }, [needles["3RL-0.25"]], defaultTechnique, skin, {
    weights,
    draws: 24,
  }).ranked[0].loss.total;

const limited = (percent: number): boolean =>
  checkLabel(
    caseWith({ materials: { pigment: { label: { contentPercent: { "skin or eye irritants": percent } } } } }).materials
      .pigment,
    "DE",
    "2027-03-01",
  ).some(({ rule }) => rule === "pigment-limit-skin-or-eye-irritants");

const shadeWanted = (wantedLook: NonNullable<CasePatch["wantedLook"]>) => caseWith({ wantedLook }).wantedLook.shade;

type Hue = ReturnType<typeof plannedWith>["plan"]["prescription"][number]["hue"];
/** Does this reading of a dot take relatively more red than the dot itself? */
const cooler = (read: (hue: Hue) => { readonly redBlueRatio: number }): boolean => {
  const { hue } = plannedWith().plan.prescription[0];
  return read(hue).redBlueRatio > 1.05 * hue.redBlueRatio;
};

/** Light that a dot of so many ng takes at one wavelength, mm2. */
const area = (massNg: number): number => {
  const out = new Float64Array(1);
  absorbingArea(massNg, 0.05, 0.1, Float64Array.of(1.7), out);
  return out[0];
};
