import { type HairlineFacts, type HairlineStyle, hairlineStyles } from "@shadowline/scalp";
import type { Answer, Intake } from "./intake.js";
import type { Finding } from "./plan.js";
import type { FigureTest } from "./plan-rule.js";

/** Everything a hairline is judged by; null passes no test. */
export type HairlineFigures = {
  readonly sex: Intake["sex"];
  readonly ageYears: number | null;
  readonly glabellaToMiddleMm: number;
  readonly straightnessMm: number;
  readonly asymmetryMm: number;
  /** Turn of the line at the temple that turns least, degrees. */
  readonly templeTurnDeg: number;
  /** How far the line runs in front of the frontotemporal points and temporal peaks, the worse side; 0 for behind. */
  readonly templeForwardMm: number;
  readonly peakForwardMm: number;
  /** Where the two sides of the line differ most, and by how much there. */
  readonly mostUnevenAt: string;
  readonly landmarkAsymmetryMm: number;
  readonly featherMm: number | null;
  readonly irregularityMm: number | null;
  readonly style: HairlineStyle | "unknown";
  /** Whether the loss goes on, as answered. */
  readonly progressing: Answer;
};

type HairlineTest = FigureTest & { readonly figure: keyof HairlineFigures };

/** What speaks against a drawn line, as data. */
export type HairlineRule = {
  readonly id: string;
  /** One of these, each of them whole. */
  readonly when: readonly (readonly HairlineTest[])[];
  readonly decision: "caution" | "defer";
  /** {figure} becomes the figure. */
  readonly because: string;
  readonly evidence: readonly string[];
  readonly wouldChange: string;
};

const man: HairlineTest = { figure: "sex", is: ["male"] };
const woman: HairlineTest = { figure: "sex", is: ["female"] };
const sexUnknown: HairlineTest = { figure: "sex", is: ["unknown"] };
/** A line-up is meant to be crisp and straight, and has bounds of its own. */
const lineUp: HairlineTest = { figure: "style", is: ["afro-textured"] };
const noLineUp: HairlineTest = {
  figure: "style",
  is: ["unknown", ...hairlineStyles.filter((style) => style !== "afro-textured")],
};
const height = (bounds: { readonly above?: number; readonly below?: number }): HairlineTest => ({
  figure: "glabellaToMiddleMm",
  ...bounds,
});

/**
 * Bounds, mm and degrees: heights of hairline-height (men 70 to 100) and hairline-height-women (55.6 to 73.4),
 * both for an unknown sex; below 60 nobody serious draws a man's line (candidate-distress); bow, symmetry and
 * temple of the assumptions cited; feather of feather-transition-zone, a line-up's of hairline-line-up-assumption.
 */
export const hairlineRules: readonly HairlineRule[] = [
  {
    id: "hairline-ultra-low",
    when: [[man, height({ below: 60 })]],
    decision: "defer",
    because:
      "The line starts {glabellaToMiddleMm} above the glabella. Practitioners refuse lines that low: no later loss forgives them.",
    evidence: ["hairline-height", "candidate-distress", "hairline-low-straight-closed"],
    wouldChange: "A line at least 70 mm above the glabella.",
  },
  {
    id: "hairline-low",
    when: [
      [man, height({ below: 70 })],
      [woman, height({ below: 55.6 })],
      [sexUnknown, height({ below: 55.6 })],
    ],
    decision: "caution",
    because:
      "The line starts {glabellaToMiddleMm} above the glabella, lower than is published for this sex. A low line is bold and ages badly.",
    evidence: ["hairline-height", "hairline-height-women", "hairline-height-low-claim"],
    wouldChange: "A higher line: men from 70 mm, women from 56 mm.",
  },
  {
    id: "hairline-high",
    when: [
      [man, height({ above: 100 })],
      [woman, height({ above: 73.4 })],
      [sexUnknown, height({ above: 100 })],
    ],
    decision: "caution",
    because:
      "The line starts {glabellaToMiddleMm} above the glabella, higher than is published for this sex. It is safe, and may frame the face less.",
    evidence: ["hairline-height", "hairline-height-women"],
    wouldChange: "Nothing has to: a high line is the cautious choice.",
  },
  {
    id: "hairline-full-when-young",
    when: [[{ figure: "sex", is: ["male", "unknown"] }, { figure: "ageYears", below: 30 }, height({ below: 80 })]],
    decision: "caution",
    because:
      "A line {glabellaToMiddleMm} above the glabella at {ageYears} years will look too young later, and loss goes on behind it.",
    evidence: ["hairline-ages", "candidate-loss-goes-on"],
    wouldChange: "A line at 80 mm or higher.",
  },
  {
    id: "hairline-ruler-straight",
    when: [
      [noLineUp, { figure: "straightnessMm", below: 0.5 }],
      [noLineUp, { figure: "irregularityMm", below: 0.5 }],
    ],
    decision: "caution",
    because:
      "The line is ruler-straight (bow {straightnessMm}, wander {irregularityMm}). Natural lines curve and wander.",
    evidence: ["irregularity-natural", "irregularity-amount-assumption", "hairline-low-straight-closed"],
    wouldChange: "A curved line with an irregularity of about 1 mm.",
  },
  {
    id: "hairline-lopsided",
    when: [[{ figure: "asymmetryMm", above: 8 }], [{ figure: "landmarkAsymmetryMm", above: 10 }]],
    decision: "caution",
    because:
      "The two sides differ by {asymmetryMm} in the mean and by {landmarkAsymmetryMm} at the {mostUnevenAt}. That reads as a slip rather than as nature.",
    evidence: ["hairline-symmetry-assumption"],
    wouldChange: "Sides that differ by less, unless the client wants it so.",
  },
  {
    id: "hairline-temples-closed",
    when: [[man, { figure: "templeTurnDeg", below: 25 }]],
    decision: "caution",
    because:
      "At a temple the line turns by only {templeTurnDeg}. A man's temple recess stays open; closing it dates the work.",
    evidence: ["hairline-frontotemporal", "hairline-temple-angle-assumption", "hairline-low-straight-closed"],
    wouldChange: "A frontotemporal point on the vertical through the outer canthus.",
  },
  {
    id: "hairline-temple-filled",
    when: [
      [man, { figure: "templeForwardMm", above: 8 }],
      [man, { figure: "peakForwardMm", above: 8 }],
    ],
    decision: "caution",
    because:
      "The line runs up to {templeForwardMm} in front of a frontotemporal point and {peakForwardMm} in front of a temporal peak. Filled temples date the work as loss goes on.",
    evidence: ["hairline-frontotemporal", "hairline-temple-filled-assumption", "hairline-low-straight-closed"],
    wouldChange: "A line through the frontotemporal points and temporal peaks, or behind them.",
  },
  {
    id: "hairline-ahead-of-loss",
    when: [
      [man, { figure: "progressing", is: ["yes"] }, height({ below: 75 })],
      [man, { figure: "progressing", is: ["yes"] }, { figure: "templeForwardMm", above: 4 }],
    ],
    decision: "caution",
    because:
      "The loss goes on, and the line stands {glabellaToMiddleMm} above the glabella and up to {templeForwardMm} in front of a frontotemporal point. What lies behind it may thin until the line stands alone.",
    evidence: ["candidate-loss-goes-on", "hairline-frontotemporal", "hairline-ahead-of-loss-assumption"],
    wouldChange: "A line at 75 mm or higher that leaves the temples open, or loss that has come to rest.",
  },
  {
    id: "hairline-line-up-too-hard",
    when: [
      [lineUp, { figure: "featherMm", below: 2 }],
      [lineUp, { figure: "irregularityMm", below: 0.1 }],
    ],
    decision: "caution",
    because:
      "Even a line-up keeps a short feather and a little wander; this one has {featherMm} and {irregularityMm}. Dots cannot be moved once they are in.",
    evidence: ["hairline-line-up-assumption", "pattern-hairline-families"],
    wouldChange: "A feather of 2 mm or more and an irregularity of 0.1 mm or more.",
  },
  {
    id: "hairline-hard-edge",
    when: [[noLineUp, { figure: "featherMm", below: 5 }]],
    decision: "caution",
    because: "Density rises within {featherMm}. Natural lines take 5 to 15 mm.",
    evidence: ["feather-transition-zone", "density-hairline-lighter"],
    wouldChange: "A feather of 5 mm or more.",
  },
];

/** How a figure is told: digits behind the point, unit. */
const told: { readonly [Figure in keyof HairlineFigures]?: readonly [digits: number, unit: string] } = {
  glabellaToMiddleMm: [0, " mm"],
  straightnessMm: [1, " mm"],
  asymmetryMm: [0, " mm"],
  templeTurnDeg: [0, " degrees"],
  templeForwardMm: [0, " mm"],
  peakForwardMm: [0, " mm"],
  landmarkAsymmetryMm: [0, " mm"],
  featherMm: [0, " mm"],
  irregularityMm: [1, " mm"],
};

/**
 * What speaks against a drawn hairline. Findings advise; none of them stops a plan.
 *
 * @param drawn the line's feather, irregularity and style where they are known
 * @param rules published ones unless a clinic has its own
 */
export function hairlineFindings(
  facts: HairlineFacts,
  { sex, ageYears, hairLoss }: Pick<Intake, "sex" | "ageYears"> & Partial<Pick<Intake, "hairLoss">>,
  drawn?: { readonly featherMm: number; readonly irregularityMm: number; readonly style?: HairlineStyle },
  rules: readonly HairlineRule[] = hairlineRules,
): Finding[] {
  const figures: HairlineFigures = {
    sex,
    ageYears: ageYears ?? null,
    glabellaToMiddleMm: facts.glabellaToMiddleMm,
    straightnessMm: facts.straightnessMm,
    asymmetryMm: facts.asymmetryMm,
    templeTurnDeg: 180 - Math.max(facts.templeAngleDeg.right, facts.templeAngleDeg.left),
    templeForwardMm: Math.max(0, facts.templeForwardMm.right, facts.templeForwardMm.left),
    // A line that ends before the peak fills nothing there.
    peakForwardMm: Math.max(0, facts.peakForwardMm.right ?? 0, facts.peakForwardMm.left ?? 0),
    ...mostUneven(facts.landmarkAsymmetryMm),
    featherMm: drawn?.featherMm ?? null,
    irregularityMm: drawn?.irregularityMm ?? null,
    style: drawn?.style ?? "unknown",
    progressing: hairLoss?.progressing ?? "unknown",
  };
  return rules
    .filter(({ when }) => when.some((tests) => tests.every((test) => passes(test, figures))))
    .map(({ id, decision, because, evidence, wouldChange }) => ({
      rule: id,
      decision,
      because: filled(because, figures),
      evidence,
      seeWhom: null,
      wouldChange,
    }));
}

function mostUneven({ frontotemporal, lateralMound, temporalPeak }: HairlineFacts["landmarkAsymmetryMm"]) {
  const places: [string, number][] = [
    ["frontotemporal points", frontotemporal],
    ["lateral mounds", lateralMound ?? 0],
    ["temporal peaks", temporalPeak],
  ];
  const [mostUnevenAt, landmarkAsymmetryMm] = places.reduce((worst, one) => (one[1] > worst[1] ? one : worst));
  return { mostUnevenAt, landmarkAsymmetryMm };
}

function passes({ figure, above, below, is }: HairlineTest, figures: HairlineFigures): boolean {
  const value = figures[figure];
  if (is !== undefined) return is.includes(value);
  if (typeof value !== "number") return false;
  return (above === undefined || value > above) && (below === undefined || value < below);
}

const filled = (text: string, figures: HairlineFigures): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const figure = name as keyof HairlineFigures;
    const value = figures[figure];
    const [digits, unit] = told[figure] ?? [0, ""];
    return typeof value === "number" ? `${value.toFixed(digits)}${unit}` : (value ?? "unknown");
  });
