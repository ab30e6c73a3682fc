import { evidenceById } from "./evidence-registry.js";
import { type Figures, type PlanFigures, type PlanToCheck, planFigures } from "./plan-figures.js";

/** How a plan's figure stands beside one claim; "partly" where only some of its places fall within. */
export type Standing = "within" | "partly" | "below" | "above";

/** A figure of the plan beside what was published on it. Claims that disagree all stand. */
export type FigureBesideClaims = {
  readonly figure: string;
  /** What the figure is. */
  readonly words: string;
  readonly unit: string;
  /** Over all places of the plan. */
  readonly lower: number;
  readonly upper: number;
  readonly claims: readonly { readonly evidence: string; readonly standing: Standing }[];
};

type Compared = {
  readonly figure: string;
  readonly words: string;
  readonly unit: string;
  /** Of the evidence, whose range has the figure's unit or is told in it by `factor`. */
  readonly evidence: readonly string[];
};

const depths = [
  "depth-quarter-to-half",
  "depth-pick-list",
  "depth-half-to-one",
  "depth-half-to-one-half",
  "depth-about-one",
  "depth-one-to-one-half",
  "depth-vitiligo",
  "depth-about-two",
] as const;

/** Every figure that something was published on, with all that was. */
export const comparedFigures: readonly Compared[] = [
  {
    figure: "extensionMm",
    words: "needle out of its guide",
    unit: "mm",
    evidence: ["technique-extension-range", ...depths],
  },
  {
    figure: "depthMm",
    words: "healed pigment under the surface",
    unit: "mm",
    evidence: ["deposit-depth-target", ...depths],
  },
  {
    figure: "needleDiameterMm",
    words: "diameter of a needle",
    unit: "mm",
    evidence: ["needle-diameter", "needle-diameter-narrow", "needle-diameter-wide"],
  },
  {
    figure: "needles",
    words: "needles in the cartridge",
    unit: "needles",
    evidence: ["needle-single-or-triple", "needle-up-to-six", "needle-roller"],
  },
  { figure: "taperMm", words: "taper of a needle", unit: "mm", evidence: ["needle-taper"] },
  {
    figure: "punctureHz",
    words: "punctures a second",
    unit: "Hz",
    evidence: ["technique-frequency", "technique-frequency-tattoo", "technique-strokes-newspaper"],
  },
  { figure: "strokeMm", words: "stroke of the machine", unit: "mm", evidence: ["technique-stroke"] },
  { figure: "dwellS", words: "contact for one dot", unit: "s", evidence: ["technique-dwell-assumption"] },
  { figure: "angleDeg", words: "needle to skin", unit: "degrees", evidence: ["technique-angle-assumption"] },
  { figure: "stretchRatio", words: "stretch of the skin", unit: "ratio", evidence: ["technique-stretch-assumption"] },
  {
    figure: "dilutionParts",
    words: "water to one part of pigment",
    unit: "parts",
    evidence: ["technique-dilution-shade"],
  },
  {
    figure: "dotWidthMm",
    words: "width of a healed dot",
    unit: "mm",
    evidence: ["dot-size-below-one", "dot-size-tenth", "dot-size-near-hair", "dot-hole-halves"],
  },
  { figure: "dotRadiusMm", words: "radius of a healed dot", unit: "mm", evidence: ["deposit-radius-target"] },
  { figure: "massNg", words: "healed pigment of a dot", unit: "ng", evidence: ["deposit-mass-from-look"] },
  {
    figure: "dotsPerCm2",
    words: "dots per cm2",
    unit: "per cm2",
    evidence: [
      "density-natural-fu",
      "density-fu-guo",
      "density-occiput-punch",
      "density-donor-norm",
      "density-six-hundred-per-inch",
      "density-two-thousand-per-inch",
      "density-clinical-rule",
      "density-fullness-half",
      "spacing-lattice-density",
      "spacing-random-saturates",
    ],
  },
  {
    figure: "widestGapMm",
    words: "gap of dots set as evenly as can be",
    unit: "mm",
    evidence: ["spacing-one-millimetre", "spacing-of-natural-density"],
  },
  {
    figure: "coverageShare",
    words: "share of skin under dots",
    unit: "share",
    evidence: ["coverage-by-dot-size", "coverage-touching"],
  },
  {
    figure: "skinMm",
    words: "skin, epidermis and dermis",
    unit: "mm",
    evidence: ["tissue-thickness-thin", "tissue-thickness-thick", "tissue-dermis-face-scalp"],
  },
  {
    figure: "epidermisMm",
    words: "epidermis",
    unit: "mm",
    evidence: ["tissue-epidermis", "tissue-epidermis-pooled"],
  },
  {
    figure: "fullPerCm2",
    words: "hairs per cm2 where nothing is lost",
    unit: "per cm2",
    evidence: [
      "density-natural-hairs",
      "density-hairs-adults",
      "density-side-of-head",
      "density-differs-between-people",
      "density-hairline-women",
      "density-sides-in-loss",
    ],
  },
  {
    figure: "shaftUm",
    words: "hair shaft",
    unit: "um",
    evidence: ["shaft-method", "shaft-hairline-women", "shaft-by-descent-claim", "shaft-range", "shaft-donor-grade"],
  },
  {
    figure: "scalpCm2",
    words: "scalp",
    unit: "cm2",
    evidence: [
      "scalp-area",
      "scalp-area-about-500",
      "scalp-area-cap",
      "scalp-area-old",
      "scalp-area-above-ears",
      "scalp-area-unit-slip",
    ],
  },
  {
    figure: "treatedCm2",
    words: "skin treated, scars apart",
    unit: "cm2",
    evidence: ["area-temple-triangles", "area-by-norwood"],
  },
  { figure: "hairsPerHead", words: "hairs of the head before loss", unit: "hairs", evidence: ["hairs-per-head"] },
  {
    figure: "unitsPerHead",
    words: "follicular units of the head before loss, two hairs each",
    unit: "units",
    evidence: ["units-per-head-50", "units-per-head-50-40-30"],
  },
  { figure: "circumferenceMm", words: "circumference of the head", unit: "mm", evidence: ["head-dimensions"] },
  {
    figure: "hairlineHeightMm",
    words: "glabella to the hairline's middle",
    unit: "mm",
    evidence: ["hairline-height", "hairline-height-women", "hairline-height-low-claim"],
  },
  {
    figure: "featherMm",
    words: "feather behind the hairline",
    unit: "mm",
    evidence: ["feather-transition-zone"],
  },
  {
    figure: "irregularityMm",
    words: "wander of the hairline",
    unit: "mm",
    evidence: ["irregularity-amount-assumption"],
  },
  {
    figure: "hours",
    words: "needle time in all",
    unit: "h",
    evidence: ["pace-whole-head-hours", "study-whole-head-twenty", "pace-short-total"],
  },
  { figure: "dotsPerMinute", words: "dots a minute", unit: "dots/min", evidence: ["pace-range"] },
  {
    figure: "sessions",
    words: "sessions",
    unit: "sessions",
    evidence: [
      "session-two-to-four",
      "session-small-three-to-four",
      "session-rarely-more",
      "pattern-three-passes",
      "pattern-fourth-pass",
    ],
  },
  {
    figure: "longestHours",
    words: "longest session",
    unit: "h",
    evidence: ["session-two-to-three-hours", "session-length-others"],
  },
  {
    figure: "intervalDays",
    words: "days between the last sessions",
    unit: "days",
    evidence: ["interval-two-weeks", "interval-others"],
  },
  { figure: "softness", words: "softness of the look", unit: "share", evidence: ["pattern-diffusion-levels"] },
];

/** Figures printed to a hundredth agree with a claim that they round to. */
const ROUNDING = 0.005;

/**
 * Where a figure, or the span of it over a plan, stands beside a claim's range.
 *
 * @throws RangeError for evidence without a range
 */
export function standingOf(lower: number, upper: number, evidence: string): Standing {
  const { range } = evidenceById(evidence);
  if (!range) throw new RangeError(`${evidence} has no range`);
  const slack = ROUNDING * Math.max(Math.abs(range.lower), Math.abs(range.upper));
  if (upper < range.lower - slack) return "below";
  if (lower > range.upper + slack) return "above";
  return lower >= range.lower - slack && upper <= range.upper + slack ? "within" : "partly";
}

/**
 * Every compared figure of a plan beside its claims; a figure that the plan does not have is left out.
 *
 * @param figures the plan's own unless others are asked about
 */
export function besideClaims(plan: PlanToCheck, figures: PlanFigures = planFigures(plan)): FigureBesideClaims[] {
  const places: readonly Figures[] = [
    figures.plan,
    ...figures.zones.map((zone) => zone.figures),
    ...figures.techniques.map((entry) => entry.figures),
  ];
  return comparedFigures.flatMap(({ figure, words, unit, evidence }) => {
    const values = places.map((place) => place[figure]).filter((value) => typeof value === "number");
    if (values.length === 0) return [];
    const lower = Math.min(...values);
    const upper = Math.max(...values);
    return [
      {
        figure,
        words,
        unit,
        lower,
        upper,
        claims: evidence.map((id) => ({ evidence: id, standing: standingOf(lower, upper, id) })),
      },
    ];
  });
}
