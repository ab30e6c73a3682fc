import {
  type HairlineFacts,
  hairField,
  hairlineFacts,
  headFromTape,
  layOutScalp,
  templateHead,
  zoneMean,
} from "@shadowline/scalp";
import { type ClientCaseInput, hairlineFindings } from "@shadowline/treatment";
import { caseWith } from "../client.js";
import type { CoverageRow, CoverageSubject } from "../coverage-row.js";
import { byPlanRule } from "../plan-probes.js";
import { byFigure, entry, probe } from "../probes.js";

const head = templateHead("male");
const surface = layOutScalp(head, {});
const own = hairlineFacts(head, surface);
type Sex = "female" | "male";

/** A hairline rule on one figure of a drawn line. */
const line = (
  id: string,
  rule: string,
  sex: Sex,
  trigger: Partial<HairlineFacts>,
  nearMiss: Partial<HairlineFacts>,
  drawn?: { readonly featherMm: number; readonly irregularityMm: number },
): CoverageRow => {
  const fires = (facts: Partial<HairlineFacts>) =>
    probe(`${sex === "male" ? "a man's" : "a woman's"} line with ${JSON.stringify(facts)}`, () =>
      hairlineFindings({ ...own, ...facts }, caseWith({ intake: { sex } }).intake, drawn).some(
        (found) => found.rule === rule && found.evidence.includes(id),
      ),
    );
  return { ...entry(id), kind: "rule", carrier: rule, trigger: fires(trigger), nearMiss: fires(nearMiss) };
};

const found = (rule: string, ...given: Parameters<typeof hairlineFindings>): boolean =>
  hairlineFindings(...given).some((finding) => finding.rule === rule);
const aheadOfLoss = (glabellaToMiddleMm: number): boolean =>
  found(
    "hairline-ahead-of-loss",
    { ...own, glabellaToMiddleMm },
    caseWith({ intake: { sex: "male", hairLoss: { progressing: "yes" } } }).intake,
  );
const lineUpTooHard = (featherMm: number): boolean =>
  found("hairline-line-up-too-hard", own, caseWith({}).intake, {
    featherMm,
    irregularityMm: 0.3,
    style: "afro-textured",
  });

/** Mean hair of a zone at a stage of loss, per cm2. */
const hairs = (stage: "I" | "VII", zone: string): number =>
  zoneMean(surface, hairField(surface, stage, 160).hairsPerCm2)[surface.zones.findIndex(({ id }) => id === zone)];

/** What a head from a tape says of itself. */
const notes = (id: string, words: RegExp, trigger: TapeFigures, nearMiss: TapeFigures): CoverageRow => {
  const told = (tape: TapeFigures) =>
    probe(`tape: ${JSON.stringify(tape)}`, () =>
      headFromTape({ sex: "male", ...tape }).notes.some((note) => words.test(note)),
    );
  return {
    ...entry(id),
    kind: "sentence",
    carrier: "plan.head.notes",
    trigger: told(trigger),
    nearMiss: told(nearMiss),
  };
};
type TapeFigures = Omit<Parameters<typeof headFromTape>[0], "sex">;
const circumference = (breadthMm: number): number =>
  headFromTape({ sex: "male", lengthMm: 200, breadthMm }).measures.circumferenceMm;

/** Of a man's head known by its circumference alone. */
const lengthOf = (circumferenceMm: number): number => headFromTape({ sex: "male", circumferenceMm }).measures.lengthMm;

type Point = NonNullable<NonNullable<NonNullable<ClientCaseInput["design"]>["hairline"]>["points"]>[number];
/** The middle of a drawn line, lower for a peak. */
const drawn = (middleDeg: number): Point[] =>
  [40, 20, 0, -20, -40].map((azimuthDeg) => ({
    azimuthDeg,
    polarDeg: azimuthDeg === 0 ? middleDeg : 52 + Math.abs(azimuthDeg) / 5,
  }));
const peakMm = (middleDeg: number): number => {
  const shape = layOutScalp(head, { hairline: { points: drawn(middleDeg) } });
  return hairlineFacts(head, shape).glabellaToMiddleMm;
};
const pointsOf = (style: "soft" | "natural" | "receded"): number => {
  const shape = layOutScalp(head, { hairline: { style } });
  return Math.max(...Object.values(hairlineFacts(head, shape).templeAngleDeg));
};

export const anatomyAndHairline: CoverageSubject = {
  subject: "Scalp, hair and hairline as measured",
  rows: [
    byPlanRule(
      {
        ...entry("scalp-area-old"),
        id: "scalp-large",
        statement: "A scalp beyond 492 +- 31 cm2 is told; an old book has 775.",
        evidence: ["scalp-area", "scalp-area-old"],
      },
      "plan-scalp-large",
      { trigger: [["head.scalpCm2", 524]], nearMiss: [["head.scalpCm2", 523]] },
    ),
    byPlanRule(
      {
        ...entry("scalp-area-unit-slip"),
        id: "scalp-small",
        statement: "A scalp of a few square centimetres is a slip of units; one under 461 cm2 is told.",
      },
      "plan-scalp-small",
      { trigger: [["head.scalpCm2", 460]], nearMiss: [["head.scalpCm2", 461]] },
    ),
    byPlanRule(
      {
        ...entry("scalp-area-above-ears"),
        id: "scalp-beyond",
        statement: "More scalp than all skin above the ears is a fault of scale.",
      },
      "plan-scalp-beyond-head",
      { trigger: [["head.scalpCm2", 696]], nearMiss: [["head.scalpCm2", 695]] },
    ),
    byPlanRule(entry("area-graft-tables-disagree"), "plan-area-over-stage", {
      trigger: [["zones[0].treatedCm2", 184]],
      nearMiss: [["zones[0].treatedCm2", 183]],
    }),
    byPlanRule(entry("density-falls-with-age"), "plan-full-hair-thin", {
      trigger: [["case.hair.fullPerCm2", 94]],
      nearMiss: [["case.hair.fullPerCm2", 95]],
    }),
    byPlanRule(
      {
        ...entry("density-two-thousand-per-inch"),
        id: "density-marketing",
        statement: "2,000 follicles a square inch, 310 per cm2, is a figure of marketing: above what hairs reach.",
      },
      "plan-denser-than-hair",
      { trigger: [["zones[0].visualPerCm2", 310]], nearMiss: [["zones[0].visualPerCm2", 300]] },
    ),
    byPlanRule(entry("density-women-midscalp"), "plan-front-denser", {
      trigger: [
        ["zones[0].visualPerCm2", 56],
        ["zones[1].hairsPerCm2", 50],
      ],
      nearMiss: [
        ["zones[0].visualPerCm2", 55],
        ["zones[1].hairsPerCm2", 50],
      ],
    }),
    byPlanRule(entry("density-loss-noticed"), "plan-gain-may-go-unseen", {
      trigger: [["zones[0].treatedHairsPerCm2", 24.1]],
      nearMiss: [["zones[0].treatedHairsPerCm2", 24]],
    }),
    byPlanRule(
      {
        ...entry("shaft-method"),
        id: "shaft-by-photograph",
        statement: "A photograph reads a shaft 40 % thicker than a caliper: how it was measured is asked for.",
      },
      "plan-shaft-thick",
      { trigger: [["case.hair.shaftMm", 0.109]], nearMiss: [["case.hair.shaftMm", 0.108]] },
    ),
    byPlanRule(
      {
        ...entry("shaft-donor-grade"),
        id: "shaft-poor",
        statement: "A shaft under 50 um is poor for grafts and unusual for terminal hair.",
      },
      "plan-shaft-fine",
      { trigger: [["case.hair.shaftMm", 0.049]], nearMiss: [["case.hair.shaftMm", 0.05]] },
    ),
    byPlanRule(
      {
        ...entry("hairs-per-head"),
        id: "hairs-per-head-exceeded",
        statement: "More than 100,000 hairs on a head are beyond what anybody counted.",
      },
      "plan-hairs-per-head",
      {
        trigger: [
          ["head.scalpCm2", 500],
          ["case.hair.fullPerCm2", 201],
        ],
        nearMiss: [
          ["head.scalpCm2", 500],
          ["case.hair.fullPerCm2", 200],
        ],
      },
    ),
    byFigure(entry("head-circumference-relation"), {
      carrier: "scalp.headFromTape",
      before: () => circumference(154),
      trigger: ["length 200, breadth 164", () => circumference(164)],
      nearMiss: ["length 200, breadth 154", () => circumference(154)],
      moves: "up",
    }),
    byFigure(entry("head-figures-from-each-other"), {
      carrier: "scalp.headFromTape",
      before: () => lengthOf(575),
      trigger: ["circumference 600", () => lengthOf(600)],
      nearMiss: ["circumference 575", () => lengthOf(575)],
      moves: "up",
    }),
    notes(
      "head-length-breadth-apart",
      /breadth/i,
      { circumferenceMm: 575 },
      { circumferenceMm: 575, lengthMm: 200, breadthMm: 154 },
    ),
    notes(
      "head-sample-young",
      /coronal arc/i,
      { circumferenceMm: 575, lengthMm: 200, breadthMm: 154 },
      { circumferenceMm: 575, lengthMm: 200, breadthMm: 154, coronalArcMm: 350 },
    ),
    {
      ...entry("hairline-permanent-fringe"),
      kind: "figure",
      carrier: "scalp.hairField",
      trigger: probe(
        "stage VII, occipital: most hair stays",
        () => hairs("VII", "occipital") > 0.8 * hairs("I", "occipital"),
      ),
      nearMiss: probe("stage VII, crown: most hair stays", () => hairs("VII", "crown") > 0.8 * hairs("I", "crown")),
    },
    line("hairline-height", "hairline-low", "male", { glabellaToMiddleMm: 69.9 }, { glabellaToMiddleMm: 70 }),
    line(
      "hairline-height-women",
      "hairline-high",
      "female",
      { glabellaToMiddleMm: 73.5 },
      { glabellaToMiddleMm: 73.4 },
    ),
    line(
      "hairline-height-low-claim",
      "hairline-low",
      "female",
      { glabellaToMiddleMm: 55.5 },
      { glabellaToMiddleMm: 55.6 },
    ),
    line("hairline-symmetry-assumption", "hairline-lopsided", "male", { asymmetryMm: 8.1 }, { asymmetryMm: 8 }),
    line(
      "hairline-frontotemporal",
      "hairline-temples-closed",
      "male",
      { templeAngleDeg: { right: 156, left: 150 } },
      { templeAngleDeg: { right: 155, left: 150 } },
    ),
    line(
      "hairline-temple-angle-assumption",
      "hairline-temples-closed",
      "male",
      { templeAngleDeg: { right: 150, left: 156 } },
      { templeAngleDeg: { right: 150, left: 155 } },
    ),
    line(
      "hairline-temple-filled-assumption",
      "hairline-temple-filled",
      "male",
      { templeForwardMm: { right: 8.1, left: 0 } },
      { templeForwardMm: { right: 8, left: 0 } },
    ),
    {
      ...entry("hairline-ahead-of-loss-assumption"),
      kind: "rule",
      carrier: "hairline-ahead-of-loss",
      trigger: probe("a man's line at 74 mm while loss goes on", () => aheadOfLoss(74)),
      nearMiss: probe("a man's line at 75 mm while loss goes on", () => aheadOfLoss(75)),
    },
    {
      ...entry("hairline-line-up-assumption"),
      kind: "rule",
      carrier: "hairline-line-up-too-hard",
      trigger: probe("a line-up with a feather of 1.9 mm", () => lineUpTooHard(1.9)),
      nearMiss: probe("a line-up with a feather of 2 mm", () => lineUpTooHard(2)),
    },
    line("irregularity-natural", "hairline-ruler-straight", "male", { straightnessMm: 0.49 }, { straightnessMm: 0.5 }),
    byPlanRule(
      { ...entry("hairline-thirds"), evidence: ["hairline-thirds", "hairline-thirds-assumption"] },
      "plan-under-third",
      {
        trigger: [
          ["head.hairline.heightMm", 69],
          ["case.design.face", { glabellaToNoseBaseMm: 82 }],
        ],
        nearMiss: [
          ["head.hairline.heightMm", 70],
          ["case.design.face", { glabellaToNoseBaseMm: 82 }],
        ],
      },
    ),
    byPlanRule(entry("hairline-fingers"), "plan-off-thirds", {
      trigger: [
        ["head.hairline.heightMm", 81],
        ["case.design.face", { glabellaToNoseBaseMm: 70 }],
      ],
      nearMiss: [
        ["head.hairline.heightMm", 80],
        ["case.design.face", { glabellaToNoseBaseMm: 70 }],
      ],
    }),
    byPlanRule(
      { ...entry("hairline-women-width"), evidence: ["hairline-women-width", "hairline-lateral-mounds"] },
      "plan-hard-line-in-woman",
      {
        trigger: [
          ["case.intake.sex", "female"],
          ["head.hairline.style", "receded"],
        ],
        nearMiss: [
          ["case.intake.sex", "female"],
          ["head.hairline.style", "feminine"],
        ],
      },
    ),
    byPlanRule(
      {
        ...entry("hairline-whole-depth"),
        evidence: ["hairline-whole-depth", "pattern-micro-hairline", "pattern-ramp-gap"],
      },
      "plan-feather-wide",
      {
        trigger: [["head.hairline.featherMm", 16]],
        nearMiss: [["head.hairline.featherMm", 15]],
      },
    ),
    byFigure(
      {
        ...entry("hairline-widows-peak-us"),
        id: "hairline-peak-drawn",
        statement:
          "A widow's peak is common in one people and rarer in another: it is drawn where the client has or wants one.",
      },
      {
        carrier: "scalp.layOutScalp",
        before: () => peakMm(52),
        trigger: ["a middle drawn 3 degrees lower", () => peakMm(55)],
        nearMiss: ["a middle drawn as the rest", () => peakMm(52)],
        moves: "down",
      },
    ),
    byFigure(
      { ...entry("hairline-parallel-brow"), evidence: ["hairline-parallel-brow", "hairline-turn-mid-pupil"] },
      {
        carrier: "scalp.hairlineFacts",
        before: () => pointsOf("soft"),
        trigger: ["receded: a mature line that turns hard at the temple", () => pointsOf("receded")],
        nearMiss: ["soft", () => pointsOf("soft")],
        moves: "down",
      },
    ),
    {
      ...entry("hairline-frontotemporal-place"),
      kind: "figure",
      carrier: "scalp.layOutScalp",
      trigger: probe("a line from the landmarks alone", () => layOutScalp(head, {}).hairline.points.length > 5),
      nearMiss: probe(
        "a line drawn by five points",
        () => layOutScalp(head, { hairline: { points: drawn(52) } }).hairline.points.length > 5,
      ),
    },
  ],
};
