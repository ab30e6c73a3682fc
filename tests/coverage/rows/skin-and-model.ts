import { placeDots, prepareSurface, scatterPlaces, squareSurface, uniformDensity } from "@shadowline/dots";
import {
  calibratedHand,
  type DepositModel,
  defaultTechnique,
  depositBands,
  depositDraws,
  depositModel,
  depositOf,
  inZone,
  noOffset,
  type OperatorScatter,
  operatorScatter,
  type SkinTraits,
  spillAtMost,
  type TissuePlace,
  tissueAt,
  tissueRows,
} from "@shadowline/technique";
import { evidenceById, publishedKnowledge, tissueCues } from "@shadowline/treatment";
import type { CoverageRow, CoverageSubject } from "../coverage-row.js";
import { byFigure, entry, probe } from "../probes.js";

const man: SkinTraits = { sex: "male", ageYears: 45, oily: false, sunDamaged: false, vasoconstrictor: false };
const frontal = tissueAt("frontal", man);

/** The row of the map holds the thickness that the entry states; a neighbour's does not. */
const place = (id: string, at: TissuePlace, neighbour: TissuePlace): CoverageRow => {
  const stated = Number(/(\d\.\d+) mm/.exec(evidenceById(id).statement)?.[1]);
  const holds = (row: TissuePlace) => probe(`${row}: skin of ${stated} mm`, () => tissueRows[row].skinMm === stated);
  return {
    ...entry(id),
    kind: "figure",
    carrier: "technique.tissueRows",
    trigger: holds(at),
    nearMiss: holds(neighbour),
  };
};

/** A trait of the person moves one figure of the skin and leaves another trait's alone. */
const trait = (
  id: string,
  figure: "skinMm" | "stiffness" | "radiusFactor" | "toughness" | "skinSdMm" | "vasoconstriction",
  moves: "up" | "down",
  [words, changed]: readonly [string, Partial<SkinTraits>],
  [other, unchanged]: readonly [string, Partial<SkinTraits>],
): CoverageRow =>
  byFigure(entry(id), {
    carrier: "technique.tissueAt",
    before: () => frontal[figure],
    trigger: [words, () => tissueAt("frontal", { ...man, ...changed })[figure]],
    nearMiss: [other, () => tissueAt("frontal", { ...man, ...unchanged })[figure]],
    moves,
  });

type Output = "massNg" | "depthMm" | "radiusMm" | "bleedingIndex" | "spillProbability" | "needleDepthMm";
const thin = tissueAt("temple", { ...man, sex: "female", ageYears: 65 });

/** A constant of the model moves one figure of the deposit; a change of a ten-thousandth does not. */
const constant = (
  id: string,
  name: keyof DepositModel,
  to: number,
  figure: Output,
  moves: "up" | "down",
  tissue = frontal,
): CoverageRow => {
  const at = (value: number) => depositOf(defaultTechnique, tissue, { ...depositModel, [name]: value })[figure];
  return byFigure(entry(id), {
    carrier: `technique.depositModel.${name}`,
    before: () => at(depositModel[name]),
    trigger: [`${name}: ${to} instead of ${depositModel[name]}`, () => at(to)],
    nearMiss: [`${name}: ${depositModel[name] * 1.0001}`, () => at(depositModel[name] * 1.0001)],
    moves,
  });
};

/** A value of the technique moves the deposit; the same by a ten-thousandth does not. */
const handValue = (
  id: string,
  field: "guideGapMm" | "complianceMmPerN" | "dragMmPerS" | "strokeMm" | "punctureHz",
  to: number,
  figure: Output,
  moves: "up" | "down",
): CoverageRow => {
  const at = (value: number) => depositOf({ ...defaultTechnique, [field]: value }, frontal)[figure];
  const was = defaultTechnique[field];
  return byFigure(entry(id), {
    carrier: "technique.depositOf",
    before: () => at(was),
    trigger: [`${field}: ${to} instead of ${was}`, () => at(to)],
    nearMiss: [`${field}: ${was + 0.0001}`, () => at(was + 0.0001)],
    moves,
  });
};

type Zone = Parameters<typeof tissueCues>[0];
type Scar = Parameters<typeof tissueCues>[1];
/** Words for hand and eye: told at one place or state, not at its neighbour. */
const cue = (
  id: string,
  [zone, kind, state]: readonly [Zone, Scar, string?],
  [otherZone, otherKind, otherState]: readonly [Zone, Scar, string?],
): CoverageRow => {
  const told = (at: Zone, scar: Scar, when?: string) =>
    probe(`${scar ?? at}${when === undefined ? "" : `, ${when}`}`, () =>
      tissueCues(at, scar).some((found) => found.evidence === id && (when === undefined || found.state === when)),
    );
  return {
    ...entry(id),
    kind: "sentence",
    carrier: "plan.zones[].cues",
    trigger: told(zone, kind, state),
    nearMiss: told(otherZone, otherKind, otherState),
  };
};

/** Width of the band of depth, mm, for any hand or a calibrated one. */
function bandWidth(scatter: OperatorScatter): number {
  const draws = depositDraws(defaultTechnique, frontal, 1, 96, { scatter });
  const { depthMm } = depositBands(draws, depositOf(defaultTechnique, frontal));
  return depthMm.upper - depthMm.lower;
}

const [{ aim }] = publishedKnowledge.protocols;

/** Root mean square way of dots from where they were planned. */
function straysMm(sdMm: number): number {
  const surface = squareSurface(20, 20);
  const prepared = prepareSurface(surface);
  const plan = placeDots({ surface, density: uniformDensity(surface, 100), seed: 1, cumulativeShares: [1] }, prepared);
  const set = scatterPlaces(plan, prepared, sdMm, 1);
  const squares = plan.positionsMm.map((mm, i) => (set.positionsMm[i] - mm) ** 2);
  return Math.sqrt(squares.reduce((sum, one) => sum + one, 0) / plan.count);
}

/** By how much eight zones of one hand differ from its mean, as extension. */
const zonesDifferMm = (sdMm: number): number =>
  Array.from({ length: 8 }, (_, zone) => Math.abs(inZone(noOffset, zone, sdMm, 1).extensionMm)).reduce(
    (a, b) => a + b,
  ) / 8;

export const skinAndModel: CoverageSubject = {
  subject: "Skin by place, the hand and the model of a dot",
  rows: [
    place("tissue-frontal", "frontal", "midscalp"),
    place("tissue-midscalp", "midscalp", "frontal"),
    place("tissue-crown", "crown", "midscalp"),
    place("tissue-temple", "temple", "parietal"),
    place("tissue-parietal", "parietal", "temple"),
    place("tissue-occipital", "occipital", "parietal"),
    place("tissue-scar-strip", "scar-strip", "scar-atrophic"),
    place("tissue-scar-atrophic", "scar-atrophic", "scar-strip"),
    cue("tissue-scar-punctate", ["scar-1", "punctate"], ["scar-1", "strip"]),
    cue("scar-kinds-share-tissue", ["scar-1", "plugs"], ["scar-1", "punctate"]),
    cue("tissue-scar-hypertrophic", ["scar-1", "hypertrophic"], ["scar-1", "atrophic"]),
    trait(
      "tissue-female-factor",
      "skinMm",
      "down",
      ["sex: female", { sex: "female" }],
      ["sex: unknown", { sex: "unknown" }],
    ),
    trait("tissue-age-factor", "skinMm", "down", ["age 61", { ageYears: 61 }], ["age 60", { ageYears: 60 }]),
    trait(
      "tissue-sun-factor",
      "stiffness",
      "down",
      ["sun-damaged skin", { sunDamaged: true }],
      ["oily skin", { oily: true }],
    ),
    trait(
      "tissue-oily-factor",
      "radiusFactor",
      "up",
      ["oily skin", { oily: true }],
      ["sun-damaged skin", { sunDamaged: true }],
    ),
    trait(
      "tissue-transplanted",
      "toughness",
      "up",
      ["transplanted hair", { transplanted: true }],
      ["oily skin", { oily: true }],
    ),
    trait(
      "skin-thickness-spread",
      "skinSdMm",
      "down",
      ["skin measured as 1.2 mm", { measuredSkinMm: 1.2 }],
      ["skin of the table, 1.2 mm", {}],
    ),
    trait(
      "tissue-bald-against-haired-gap",
      "skinMm",
      "up",
      ["skin measured as 1.4 mm", { measuredSkinMm: 1.4 }],
      ["skin measured as 1.2 mm", { measuredSkinMm: 1.2 }],
    ),
    cue("tissue-bald-oily", ["frontal", null], ["occipital", null]),
    cue("cue-too-shallow", ["frontal", null, "too shallow"], ["frontal", null, "too deep"]),
    cue("cue-too-deep", ["frontal", null, "too deep"], ["frontal", null, "too shallow"]),
    cue("cue-overworked", ["frontal", null, "overworked"], ["frontal", null, "too deep"]),
    cue("cue-firm-skin", ["occipital", null], ["crown", null]),
    cue("cue-detail-assumption", ["midscalp", null], ["frontal", null]),
    cue("density-hairline-lighter", ["frontal", null], ["midscalp", null]),
    constant("model-track-reuse", "trackResistance", 0.9, "needleDepthMm", "down"),
    constant("model-dimple", "dimpleMm", 0.5, "needleDepthMm", "down"),
    constant("model-insertion-force", "insertionForceN", 0.3, "needleDepthMm", "down"),
    constant("model-uptake", "uptake", 4, "massNg", "up"),
    constant("model-fill", "wettingCosine", 0.02, "massNg", "down"),
    constant("model-saturation", "repeatExponent", 0.6, "massNg", "up"),
    constant("model-depth-law", "healingDriftMm", 0.1, "depthMm", "up"),
    constant("model-packing", "packing", 0.1, "radiusMm", "up"),
    constant("model-bleeding", "bleedShare", 0.9, "bleedingIndex", "up"),
    constant("spill-model-assumption", "pierceSpill", 0.9, "spillProbability", "up", thin),
    handValue("technique-guide-gap-assumption", "guideGapMm", 0.3, "depthMm", "down"),
    handValue("technique-compliance-assumption", "complianceMmPerN", 2, "depthMm", "down"),
    handValue("technique-drag-assumption", "dragMmPerS", 5, "radiusMm", "up"),
    byFigure(entry("model-dermal-retention"), {
      carrier: "technique.depositOf",
      before: () => depositOf(defaultTechnique, frontal).massNg,
      trigger: ["dermalRetention: 1", () => depositOf(defaultTechnique, { ...frontal, dermalRetention: 1 }).massNg],
      nearMiss: [
        "dermalRetention: 0.9001",
        () => depositOf(defaultTechnique, { ...frontal, dermalRetention: 0.9001 }).massNg,
      ],
      moves: "up",
    }),
    byFigure(entry("anaesthesia-vasoconstriction"), {
      carrier: "technique.depositOf",
      before: () => depositOf(defaultTechnique, frontal).bleedingIndex,
      trigger: [
        "vasoconstriction: 1",
        () => depositOf(defaultTechnique, { ...frontal, vasoconstriction: 1 }).bleedingIndex,
      ],
      nearMiss: [
        "vasoconstriction: 0",
        () => depositOf(defaultTechnique, { ...frontal, vasoconstriction: 0 }).bleedingIndex,
      ],
      moves: "down",
    }),
    byFigure(entry("technique-viscosity-mixing"), {
      carrier: "technique.depositOf",
      before: () => depositOf(defaultTechnique, frontal).massNg,
      trigger: [
        "neat, 2000 mPa s",
        () =>
          depositOf(
            {
              ...defaultTechnique,
              dilutionParts: 0,
              ink: { ...defaultTechnique.ink, neatViscosityMPaS: 2000, neatMgPerMl: 150 / 21 },
            },
            frontal,
          ).massNg,
      ],
      nearMiss: ["1 : 20, 20 mPa s", () => depositOf({ ...defaultTechnique }, frontal).massNg],
      moves: "down",
    }),
    byFigure(entry("spill-none-in-eighty"), {
      carrier: "technique.spillAtMost",
      before: () => 0.04,
      trigger: ["no halo in 80 dots", () => spillAtMost(0, 80)],
      nearMiss: ["no halo in 70 dots", () => spillAtMost(0, 70)],
      moves: "down",
    }),
    byFigure(entry("model-hand-scatter"), {
      carrier: "technique.depositBands",
      before: () => bandWidth(operatorScatter),
      trigger: ["one hand, calibrated", () => bandWidth(calibratedHand(operatorScatter))],
      nearMiss: ["any hand", () => bandWidth(operatorScatter)],
      moves: "down",
    }),
    byFigure(entry("hand-aim-assumption"), {
      carrier: "dots.scatterPlaces",
      before: () => straysMm(0.1),
      trigger: ["dots that land 0.15 mm from where they were meant", () => straysMm(0.15)],
      nearMiss: ["dots that land 0.1 mm from there", () => straysMm(0.1)],
      moves: "up",
    }),
    byFigure(entry("hand-holds-still"), {
      carrier: "dots.scatterPlaces",
      before: () => straysMm(aim.placeSdMm),
      trigger: ["a hand as steady as a surgeon's that actuates, 0.133 mm", () => straysMm(0.133)],
      nearMiss: ["the hand of the protocol", () => straysMm(aim.placeSdMm)],
      moves: "down",
    }),
    byFigure(entry("hand-points-at-target"), {
      carrier: "dots.scatterPlaces",
      before: () => straysMm(aim.placeSdMm),
      trigger: ["a hand as steady as a surgeon's that points, 0.083 mm", () => straysMm(0.083)],
      nearMiss: ["the hand of the protocol", () => straysMm(aim.placeSdMm)],
      moves: "down",
    }),
    byFigure(entry("hand-zone-assumption"), {
      carrier: "technique.inZone",
      before: () => zonesDifferMm(0),
      trigger: ["zones that differ by 0.05 mm", () => zonesDifferMm(aim.zoneExtensionSdMm)],
      nearMiss: ["zones that do not differ", () => zonesDifferMm(0)],
      moves: "up",
    }),
  ],
};
