import type { HairlineFacts } from "@shadowline/scalp";
import type { Intake } from "./intake.js";
import type { Finding } from "./plan.js";
import type { FigureTest } from "./plan-rules.js";

/** Everything a hairline is judged by; null passes no test. */
export type HairlineFigures = {
  readonly sex: Intake["sex"];
  readonly ageYears: number | null;
  readonly glabellaToMiddleMm: number;
  readonly straightnessMm: number;
  readonly asymmetryMm: number;
  /** Turn of the line at the temple that turns least, degrees. */
  readonly templeTurnDeg: number;
  readonly featherMm: number | null;
  readonly irregularityMm: number | null;
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
const height = (bounds: { readonly above?: number; readonly below?: number }): HairlineTest => ({
  figure: "glabellaToMiddleMm",
  ...bounds,
});

/**
 * Bounds, mm and degrees: heights of hairline-height (men 70 to 100) and hairline-height-women (55.6 to 73.4),
 * both for an unknown sex; below 60 nobody serious draws a man's line (candidate-distress); bow, symmetry and
 * temple of the assumptions cited; feather of feather-transition-zone.
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
    when: [[{ figure: "straightnessMm", below: 0.5 }], [{ figure: "irregularityMm", below: 0.5 }]],
    decision: "caution",
    because:
      "The line is ruler-straight (bow {straightnessMm}, wander {irregularityMm}). Natural lines curve and wander.",
    evidence: ["irregularity-natural", "irregularity-amount-assumption", "hairline-low-straight-closed"],
    wouldChange: "A curved line with an irregularity of about 1 mm.",
  },
  {
    id: "hairline-lopsided",
    when: [[{ figure: "asymmetryMm", above: 8 }]],
    decision: "caution",
    because: "The two sides differ by {asymmetryMm}. That reads as a slip rather than as nature.",
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
    id: "hairline-hard-edge",
    when: [[{ figure: "featherMm", below: 5 }]],
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
  featherMm: [0, " mm"],
  irregularityMm: [1, " mm"],
};

/**
 * What speaks against a drawn hairline. Findings advise; none of them stops a plan.
 *
 * @param drawn the line's feather and irregularity where they are known
 * @param rules published ones unless a clinic has its own
 */
export function hairlineFindings(
  facts: HairlineFacts,
  { sex, ageYears }: Pick<Intake, "sex" | "ageYears">,
  drawn?: { readonly featherMm: number; readonly irregularityMm: number },
  rules: readonly HairlineRule[] = hairlineRules,
): Finding[] {
  const figures: HairlineFigures = {
    sex,
    ageYears: ageYears ?? null,
    glabellaToMiddleMm: facts.glabellaToMiddleMm,
    straightnessMm: facts.straightnessMm,
    asymmetryMm: facts.asymmetryMm,
    templeTurnDeg: 180 - Math.max(facts.templeAngleDeg.right, facts.templeAngleDeg.left),
    featherMm: drawn?.featherMm ?? null,
    irregularityMm: drawn?.irregularityMm ?? null,
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
