import type { HairlineFacts } from "@shadowline/scalp";
import type { Intake } from "./intake.js";
import type { Decision, Finding } from "./plan.js";

/** Everything a hairline is judged by. */
type Drawn = {
  readonly facts: HairlineFacts;
  readonly sex: Intake["sex"];
  readonly ageYears: number | undefined;
  readonly featherMm: number | null;
  readonly irregularityMm: number | null;
};

type HairlineRule = {
  readonly id: string;
  readonly when: (drawn: Drawn) => boolean;
  readonly decision: Decision;
  readonly because: (drawn: Drawn) => string;
  readonly evidence: readonly string[];
  readonly wouldChange: string;
};

/** Glabella to mid-frontal point, mm: evidence hairline-height, hairline-height-women; unknown sex takes both. */
const heights: Readonly<Record<Intake["sex"], { readonly lower: number; readonly upper: number }>> = {
  male: { lower: 70, upper: 100 },
  female: { lower: 55.6, upper: 73.4 },
  unknown: { lower: 55.6, upper: 100 },
};
/** Nobody serious draws a man's line here: evidence candidate-distress. */
const ULTRA_LOW_MM = 60;
/** The middle of the published rule: evidence hairline-height. */
const MIDDLE_MM = 80;
const YOUNG_YEARS = 30;
/** Evidence irregularity-amount-assumption. */
const RULER_MM = 0.5;
/** Evidence hairline-symmetry-assumption. */
const LOPSIDED_MM = 8;
/** Evidence hairline-temple-angle-assumption: turn of the line at the temple. */
const CLOSED_TURN_DEG = 25;
/** Evidence feather-transition-zone. */
const FEATHER_MM = { lower: 5, upper: 15 };

const mm = (value: number): string => `${value.toFixed(0)} mm`;

export const hairlineRules: readonly HairlineRule[] = [
  {
    id: "hairline-ultra-low",
    when: ({ facts, sex }) => sex === "male" && facts.glabellaToMiddleMm < ULTRA_LOW_MM,
    decision: "defer",
    because: ({ facts }) =>
      `The line starts ${mm(facts.glabellaToMiddleMm)} above the glabella. Practitioners refuse lines that low: no later loss forgives them.`,
    evidence: ["hairline-height", "candidate-distress", "hairline-low-straight-closed"],
    wouldChange: "A line at least 70 mm above the glabella.",
  },
  {
    id: "hairline-low",
    when: ({ facts, sex }) =>
      facts.glabellaToMiddleMm < heights[sex].lower && !(sex === "male" && facts.glabellaToMiddleMm < ULTRA_LOW_MM),
    decision: "caution",
    because: ({ facts, sex }) =>
      `The line starts ${mm(facts.glabellaToMiddleMm)} above the glabella, lower than ${mm(heights[sex].lower)}. A low line is bold and ages badly.`,
    evidence: ["hairline-height", "hairline-height-women", "hairline-height-low-claim"],
    wouldChange: "A higher line.",
  },
  {
    id: "hairline-high",
    when: ({ facts, sex }) => facts.glabellaToMiddleMm > heights[sex].upper,
    decision: "caution",
    because: ({ facts, sex }) =>
      `The line starts ${mm(facts.glabellaToMiddleMm)} above the glabella, higher than ${mm(heights[sex].upper)}. It is safe, and may frame the face less.`,
    evidence: ["hairline-height", "hairline-height-women"],
    wouldChange: "Nothing has to: a high line is the cautious choice.",
  },
  {
    id: "hairline-full-when-young",
    when: ({ facts, sex, ageYears }) =>
      sex !== "female" && ageYears !== undefined && ageYears < YOUNG_YEARS && facts.glabellaToMiddleMm < MIDDLE_MM,
    decision: "caution",
    because: ({ facts, ageYears }) =>
      `A line ${mm(facts.glabellaToMiddleMm)} above the glabella at ${ageYears} years will look too young later, and loss goes on behind it.`,
    evidence: ["hairline-ages", "candidate-loss-goes-on"],
    wouldChange: "A line at 80 mm or higher.",
  },
  {
    id: "hairline-ruler-straight",
    when: ({ facts, irregularityMm }) =>
      facts.straightnessMm < RULER_MM || (irregularityMm !== null && irregularityMm < RULER_MM),
    decision: "caution",
    because: ({ facts, irregularityMm }) =>
      `The line is ruler-straight (bow ${facts.straightnessMm.toFixed(1)} mm${irregularityMm === null ? "" : `, wander ${irregularityMm.toFixed(1)} mm`}). Natural lines curve and wander.`,
    evidence: ["irregularity-natural", "irregularity-amount-assumption", "hairline-low-straight-closed"],
    wouldChange: "A curved line with an irregularity of about 1 mm.",
  },
  {
    id: "hairline-lopsided",
    when: ({ facts }) => facts.asymmetryMm > LOPSIDED_MM,
    decision: "caution",
    because: ({ facts }) =>
      `The two sides differ by ${mm(facts.asymmetryMm)}. That reads as a slip rather than as nature.`,
    evidence: ["hairline-symmetry-assumption"],
    wouldChange: "Sides that differ by less, unless the client wants it so.",
  },
  {
    id: "hairline-temples-closed",
    when: ({ facts, sex }) =>
      sex === "male" && 180 - Math.max(facts.templeAngleDeg.right, facts.templeAngleDeg.left) < CLOSED_TURN_DEG,
    decision: "caution",
    because: ({ facts }) =>
      `At a temple the line turns by only ${(180 - Math.max(facts.templeAngleDeg.right, facts.templeAngleDeg.left)).toFixed(0)} degrees. A man's temple recess stays open; closing it dates the work.`,
    evidence: ["hairline-frontotemporal", "hairline-temple-angle-assumption", "hairline-low-straight-closed"],
    wouldChange: "A frontotemporal point on the vertical through the outer canthus.",
  },
  {
    id: "hairline-hard-edge",
    when: ({ featherMm }) => featherMm !== null && featherMm < FEATHER_MM.lower,
    decision: "caution",
    because: ({ featherMm }) => `Density rises within ${mm(featherMm ?? 0)}. Natural lines take 5 to 15 mm.`,
    evidence: ["feather-transition-zone", "density-hairline-lighter"],
    wouldChange: "A feather of 5 mm or more.",
  },
];

/**
 * What speaks against a drawn hairline. Findings advise; none of them stops a plan.
 *
 * @param drawn the line's feather and irregularity where they are known
 */
export function hairlineFindings(
  facts: HairlineFacts,
  { sex, ageYears }: Intake,
  drawn?: { readonly featherMm: number; readonly irregularityMm: number },
): Finding[] {
  const line: Drawn = {
    facts,
    sex,
    ageYears,
    featherMm: drawn?.featherMm ?? null,
    irregularityMm: drawn?.irregularityMm ?? null,
  };
  return hairlineRules
    .filter(({ when }) => when(line))
    .map(({ id, decision, because, evidence, wouldChange }) => ({
      rule: id,
      decision,
      because: because(line),
      evidence,
      seeWhom: null,
      wouldChange,
    }));
}
