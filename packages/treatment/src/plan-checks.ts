import type { Finding } from "./plan.js";
import { type Figure, type Figures, type PlanToCheck, planFigures } from "./plan-figures.js";
import type { FigureTest, PlanRule } from "./plan-rule.js";
import { planRules } from "./plan-rules.js";

/**
 * What a plan's own figures say against it, or what is worth knowing beside them, each with evidence.
 *
 * They advise: none of them stops a plan. In the order of the rules.
 *
 * @param rules published ones unless a clinic has its own
 */
export function planFindings(plan: PlanToCheck, rules: readonly PlanRule[] = planRules): Finding[] {
  const figures = planFigures(plan);
  const places = { ...figures, plan: [{ place: "", figures: figures.plan }] };
  return rules.flatMap((rule) => {
    const met = places[rule.of].filter((place) => rule.when.every((test) => passes(test, place.figures)));
    if (met.length === 0) return [];
    const names = [...new Set(met.map(({ place }) => place))].join(", ");
    return [
      {
        rule: rule.id,
        decision: rule.decision,
        because: filled(rule.because, worst(met, rule.when), names),
        evidence: rule.evidence,
        seeWhom: null,
        wouldChange: rule.wouldChange,
      },
    ];
  });
}

function passes({ figure, above, below, is }: FigureTest, figures: Figures): boolean {
  if (!(figure in figures)) throw new RangeError(`no figure "${figure}"`);
  const value = figures[figure];
  if (value === null) return false;
  if (is !== undefined && !is.includes(value)) return false;
  if (above !== undefined && !(typeof value === "number" && value > above)) return false;
  return !(below !== undefined && !(typeof value === "number" && value < below));
}

/** The place that lies farthest beyond the first bound, whose figures are told. */
function worst(met: readonly { readonly figures: Figures }[], [first]: readonly FigureTest[]): Figures {
  const farther = (value: Figure): number =>
    typeof value === "number" ? (first.below === undefined ? value : -value) : 0;
  return met.reduce(
    (worse, { figures }) => (farther(figures[first.figure]) > farther(worse[first.figure]) ? figures : worse),
    met[0].figures,
  );
}

/** How a figure is told: factor, digits, unit. What is not named is a whole number. */
const told: { readonly [figure: string]: readonly [factor: number, digits: number, unit: string] } = {
  coverageShare: [100, 0, " %"],
  coverageInTenYears: [100, 0, " %"],
  coverageCeiling: [100, 0, " %"],
  heldCm2: [1, 1, " cm2"],
  hairsOverWanted: [100, 0, " %"],
  lossPercent: [1, 0, " %"],
  widestGapMm: [1, 2, " mm"],
  massOverTarget: [1, 1, ""],
  dotWidthMm: [1, 2, " mm"],
  shadeShare: [100, 0, " %"],
  depthMm: [1, 2, " mm"],
  extensionMm: [1, 2, " mm"],
  skinMm: [1, 2, " mm"],
  featherMm: [1, 0, " mm"],
  hairlineHeightMm: [1, 0, " mm"],
  noseThirdMm: [1, 0, " mm"],
  dwellS: [1, 2, " s"],
  pointsInSixMonths: [1, 1, ""],
  thinBesideCm2: [1, 1, " cm2"],
  scalpCm2: [1, 0, " cm2"],
  treatedCm2: [1, 0, " cm2"],
  stageUpperCm2: [1, 0, " cm2"],
  shaftUm: [1, 0, " um"],
  hours: [1, 1, " hours"],
  longestHours: [1, 1, " hours"],
  intervalDays: [1, 0, " days"],
};

function filled(text: string, figures: Figures, names: string): string {
  return text.replace(/\{(\w+)\}/g, (_, figure: string) => {
    if (figure === "place") return names;
    const value = figures[figure];
    if (typeof value !== "number") return String(value).replaceAll("-", " ");
    const [factor, digits, unit] = told[figure] ?? [1, 0, ""];
    return `${(factor * value).toFixed(digits)}${unit}`;
  });
}
