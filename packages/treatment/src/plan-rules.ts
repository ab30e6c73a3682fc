import type { Decision } from "./plan.js";
import type { Figure } from "./plan-figures.js";

/** One test of one figure; a figure that is null passes none. */
export type FigureTest = {
  readonly figure: string;
  readonly above?: number;
  readonly below?: number;
  readonly is?: readonly Figure[];
};

/** What speaks against a plan, or is worth knowing about it, as data. */
export type PlanRule = {
  readonly id: string;
  /** Whose figures it looks at; a rule that several zones meet is one finding that names them. */
  readonly of: "plan" | "zones" | "besides" | "techniques";
  /** All must hold. */
  readonly when: readonly FigureTest[];
  /** None of them stops a plan: they advise. */
  readonly decision: Extract<Decision, "proceed" | "caution" | "defer">;
  /** {figure} becomes the figure, {place} the places. */
  readonly because: string;
  readonly evidence: readonly string[];
  readonly wouldChange: string;
};

/** Bounds are those of the evidence cited. */
export const planRules: readonly PlanRule[] = [
  {
    id: "plan-coverage-solid",
    of: "zones",
    when: [{ figure: "coverageShare", above: 0.47 }],
    decision: "defer",
    because: "Dots cover {coverageShare} of the skin ({place}): that is a painted surface, not stubble.",
    evidence: ["coverage-by-dot-size", "coverage-limit-assumption", "density-negative-space"],
    wouldChange: "Fewer or smaller dots.",
  },
  {
    id: "plan-coverage-closes",
    of: "zones",
    when: [{ figure: "coverageShare", above: 0.2, below: 0.47 }],
    decision: "caution",
    because:
      "Dots cover {coverageShare} of the skin ({place}). Without gaps between them a look closes up to a helmet.",
    evidence: ["coverage-by-dot-size", "coverage-limit-assumption", "density-negative-space", "pigment-correction"],
    wouldChange:
      "Fewer or smaller dots, so that gaps stay. What healed too bold some tone down with skin-coloured pigment.",
  },
  {
    id: "plan-held-at-ceiling",
    of: "zones",
    when: [{ figure: "heldCm2", above: 0 }],
    decision: "caution",
    because:
      "More dots were wanted than the ceiling allows ({place}): they are held at {ceilingPerCm2} per cm2 on {heldCm2}, so that they cover no more than {coverageCeiling} of the skin.",
    evidence: ["coverage-limit-assumption", "coverage-by-dot-size", "density-negative-space"],
    wouldChange: "Smaller dots, a lower density, or a higher ceiling that client and practitioner choose knowingly.",
  },
  {
    id: "plan-no-room",
    of: "zones",
    when: [{ figure: "unplaced", above: 0 }],
    decision: "caution",
    because: "{unplaced} dots found no room beside the follicles that were measured ({place}); the rest are planned.",
    evidence: ["density-adapted-not-copied", "density-negative-space"],
    wouldChange: "A lower density there, or follicles measured with a smaller radius.",
  },
  {
    id: "plan-merges-in-ten-years",
    of: "zones",
    when: [{ figure: "coverageInTenYears", above: 0.79 }],
    decision: "caution",
    because: "After ten years' spread the dots would touch each other ({place}, {coverageInTenYears} of the skin).",
    evidence: ["coverage-touching", "ageing-spread-rate", "dot-spreads-settled", "density-negative-space"],
    wouldChange: "Fewer dots now; more can follow, none can be taken back.",
  },
  {
    id: "plan-denser-than-units",
    of: "zones",
    when: [{ figure: "dotsPerCm2", above: 100 }],
    decision: "caution",
    because:
      "{dotsPerCm2} dots per cm2 ({place}) outnumber natural follicular units, 60 to 100. Units are what eyes see as points.",
    evidence: ["density-natural-fu", "density-clinical-rule", "density-donor-norm", "density-six-hundred-per-inch"],
    wouldChange: "A density of 100 dots per cm2 or less.",
  },
  {
    id: "plan-denser-than-hair",
    of: "zones",
    when: [{ figure: "visualPerCm2", above: 300 }],
    decision: "caution",
    because:
      "{visualPerCm2} hairs and dots per cm2 are wanted ({place}). Scalps bear 127 to 300 hairs; more is a figure of marketing.",
    evidence: ["density-natural-hairs", "density-hairs-adults", "density-two-thousand-per-inch"],
    wouldChange: "A wanted density of 300 per cm2 or less.",
  },
  {
    id: "plan-nearer-than-a-millimetre",
    of: "zones",
    when: [{ figure: "dotsPerCm2", above: 70 }],
    decision: "proceed",
    because:
      "{dotsPerCm2} dots per cm2 ({place}) stand {widestGapMm} apart at the most even. Scattered at random no more than 70 keep a gap of 1 mm, so the published millimetre is a mean.",
    evidence: [
      "spacing-one-millimetre",
      "spacing-random-saturates",
      "spacing-lattice-density",
      "spacing-of-natural-density",
    ],
    wouldChange: "Nothing has to.",
  },
  {
    id: "plan-thinner-than-full",
    of: "zones",
    when: [
      { figure: "visualPerCm2", below: 45 },
      { figure: "dots", above: 0 },
      { figure: "kind", is: ["skin"] },
    ],
    decision: "caution",
    because:
      "{visualPerCm2} hairs and dots per cm2 are wanted ({place}). Hair looks full from about half of its density, 45 units.",
    evidence: ["density-fullness-half", "density-loss-noticed"],
    wouldChange: "A wanted density of 45 per cm2 or more, unless a thin look is meant.",
  },
  {
    id: "plan-nothing-to-add",
    of: "zones",
    when: [
      { figure: "dots", below: 1 },
      { figure: "refused", is: ["no"] },
    ],
    decision: "caution",
    because:
      "Hair stands at {hairsPerCm2} per cm2 ({place}) and already gives the {visualPerCm2} that are wanted: no dot is set.",
    evidence: ["density-adapted-not-copied", "study-mild-loss-unseen"],
    wouldChange: "A higher wanted density, or less hair than the stage assumes: measure it.",
  },
  {
    id: "plan-thin-skin-beside",
    of: "besides",
    when: [{ figure: "thinBesideCm2", above: 0.3 }],
    decision: "caution",
    because:
      "Thin skin beside the dots stays as it is ({place}), {thinBesideCm2} in one zone alone: nobody asked for dots there, and the dots fade out before it.",
    evidence: ["density-fullness-half", "density-loss-noticed", "border-blend-assumption"],
    wouldChange: "The zone is asked for too, or the client has seen the picture and wants it so.",
  },
  {
    id: "plan-gain-may-go-unseen",
    of: "zones",
    when: [{ figure: "hairsOverWanted", above: 0.6 }],
    decision: "caution",
    because:
      "Where dots go hair already makes {hairsOverWanted} of the wanted density ({place}). Loss is hardly noticed there, and one client in 43 saw no change.",
    evidence: [
      "density-loss-noticed",
      "study-mild-loss-unseen",
      "satisfaction-series",
      "study-percent-impossible",
      "study-thirty-improved",
    ],
    wouldChange: "The client knows that little may change.",
  },
  {
    id: "plan-dot-wide",
    of: "techniques",
    when: [{ figure: "dotWidthMm", above: 0.5, below: 1 }],
    decision: "caution",
    because: "A healed dot would be {dotWidthMm} wide ({place}): five times the published tenth of a millimetre.",
    evidence: ["dot-five-times-too-big", "dot-size-tenth", "dot-size-near-hair", "dot-larger-than-follicle"],
    wouldChange: "A finer needle or a shorter contact.",
  },
  {
    id: "plan-dot-over-a-millimetre",
    of: "techniques",
    when: [{ figure: "dotWidthMm", above: 1 }],
    decision: "defer",
    because: "A healed dot would be {dotWidthMm} wide ({place}). Every source keeps dots under 1 mm.",
    evidence: ["dot-size-below-one", "dot-five-times-too-big"],
    wouldChange: "A finer needle or a shorter contact.",
  },
  {
    id: "plan-dots-too-heavy",
    of: "techniques",
    when: [{ figure: "massOverTarget", above: 1.5 }],
    decision: "caution",
    because:
      "Dots come out {massOverTarget} times as heavy as asked ({place}): even the longest mix holds too much pigment for this hair on this skin, and the place will look darker than wanted.",
    evidence: ["dots-lighter-assumption", "technique-dilution-shade", "deposit-mass-from-look"],
    wouldChange: "A weaker pigment on the tray, a finer needle, fewer dots or a darker shade.",
  },
  {
    id: "plan-shade-out-of-reach",
    of: "techniques",
    when: [{ figure: "shadeShare", below: 0.95 }],
    decision: "proceed",
    because:
      "Dots of this size and number bring {shadeShare} of the shade that is asked for ({place}): each stands for more hairs than it can show, because pigment in a dot shields the pigment behind it. More of it soon adds nothing.",
    evidence: ["deposit-mass-from-look", "deposit-radius-target"],
    wouldChange: "More dots a cm2, which bring it; or a lighter shade, which asks for less.",
  },
  {
    id: "plan-extension-beyond-skin",
    of: "techniques",
    when: [{ figure: "extensionOverSkin", above: 1 }],
    decision: "caution",
    because:
      "The needle comes out {extensionMm} where the skin is {skinMm} thick ({place}). Depths of 1.5 mm and more are read as needle travel, not as where pigment lies.",
    evidence: [
      "depth-about-two",
      "depth-one-to-one-half",
      "depth-few-millimetres",
      "depth-seen-through-skin",
      "tissue-thickness-thin",
      "tissue-thickness-thick",
    ],
    wouldChange: "A shorter extension, or a thickness measured by ultrasound.",
  },
  {
    id: "plan-extension-over-one",
    of: "techniques",
    when: [{ figure: "extensionMm", above: 1 }],
    decision: "proceed",
    because:
      "The needle comes out {extensionMm} ({place}), cosmetic tattooing is advised to keep to about 1 mm. Skin dents and the hand gives, so pigment heals at {depthMm}.",
    evidence: ["technique-extension-range", "depth-travel-is-not-deposit", "depth-about-one"],
    wouldChange: "Nothing has to: watch for marks that are wide and blue.",
  },
  {
    id: "plan-speed-unpublished",
    of: "techniques",
    when: [{ figure: "punctureHz", above: 150 }],
    decision: "proceed",
    because:
      "{punctureHz} punctures a second ({place}); scalp machines are given 100 to 150, tattoo machines up to 200.",
    evidence: ["technique-frequency", "technique-frequency-tattoo", "technique-cycles-not-penetrations"],
    wouldChange: "Nothing has to: cycles are not punctures, and quotes are hard to compare.",
  },
  {
    id: "plan-speed-slow",
    of: "techniques",
    when: [{ figure: "punctureHz", below: 80 }],
    decision: "proceed",
    because: "{punctureHz} punctures a second ({place}); scalp machines are given 100 to 150 by a vendor.",
    evidence: ["technique-frequency", "technique-strokes-newspaper"],
    wouldChange: "Nothing has to: cycles are not punctures, and quotes are hard to compare.",
  },
  {
    id: "plan-many-needles",
    of: "techniques",
    when: [
      { figure: "needles", above: 3 },
      { figure: "use", is: ["fill", "edge"] },
    ],
    decision: "caution",
    because: "{needles} needles at once ({place}): one or three are used today, up to six on physicians' machines.",
    evidence: ["needle-single-or-triple", "needle-up-to-six"],
    wouldChange: "A cartridge of one or three.",
  },
  {
    id: "plan-many-needles-on-scar",
    of: "techniques",
    when: [
      { figure: "needles", above: 3 },
      { figure: "use", is: ["scar"] },
    ],
    decision: "proceed",
    because:
      "{needles} needles at once on {place}: in one series clusters of seven faded less on scars than three; today's cartridges hold one or three.",
    evidence: ["needle-seven-cluster-scar", "needle-single-or-triple"],
    wouldChange: "Nothing has to: read the test dots healed.",
  },
  {
    id: "plan-scalp-small",
    of: "plan",
    when: [{ figure: "scalpCm2", below: 461 }],
    decision: "proceed",
    because: "The scalp measures {scalpCm2}; in a series of 25 adults 492 +- 31 cm2.",
    evidence: ["scalp-area", "scalp-area-cap", "scalp-area-about-500", "scalp-area-unit-slip"],
    wouldChange: "Nothing, if scale and boundary are right.",
  },
  {
    id: "plan-scalp-large",
    of: "plan",
    when: [{ figure: "scalpCm2", above: 523, below: 695 }],
    decision: "proceed",
    because: "The scalp measures {scalpCm2}; in a series of 25 adults 492 +- 31 cm2, in an old textbook 775.",
    evidence: ["scalp-area", "scalp-area-cap", "scalp-area-old"],
    wouldChange: "Nothing, if scale and boundary are right.",
  },
  {
    id: "plan-scalp-beyond-head",
    of: "plan",
    when: [{ figure: "scalpCm2", above: 695 }],
    decision: "caution",
    because:
      "The scalp measures {scalpCm2}, more than all skin above the ears, forehead included, has on nearly every head.",
    evidence: ["scalp-area-above-ears", "scalp-area-old"],
    wouldChange: "The scale of the head and the boundary checked with a tape.",
  },
  {
    id: "plan-area-over-stage",
    of: "plan",
    when: [{ figure: "overStageCm2", above: 0 }],
    decision: "proceed",
    because:
      "{treatedCm2} are treated; graft tables would give {stageLowerCm2} to {stageUpperCm2} to stage {stage}. They understate, and the client's own head counts.",
    evidence: ["area-by-norwood", "area-graft-tables-disagree", "scale-raters-disagree"],
    wouldChange: "Nothing has to.",
  },
  {
    id: "plan-full-hair-dense",
    of: "plan",
    when: [{ figure: "fullPerCm2", above: 300 }],
    decision: "caution",
    because: "Full hair is given as {fullPerCm2} per cm2; adults were counted at 175 to 300.",
    evidence: ["density-hairs-adults", "density-natural-hairs"],
    wouldChange: "A count on the client's own head.",
  },
  {
    id: "plan-full-hair-thin",
    of: "plan",
    when: [{ figure: "fullPerCm2", below: 95 }],
    decision: "caution",
    because: "Full hair is given as {fullPerCm2} per cm2; the lowest count on a head without loss was 95.",
    evidence: ["density-side-of-head", "density-natural-hairs", "density-falls-with-age"],
    wouldChange: "A count on the client's own head.",
  },
  {
    id: "plan-hairs-per-head",
    of: "plan",
    when: [{ figure: "hairsPerHead", above: 100_000 }],
    decision: "proceed",
    because: "Full hair on this scalp would be {hairsPerHead} hairs; heads are given 60,000 to 100,000.",
    evidence: ["hairs-per-head", "units-per-head-50", "units-per-head-50-40-30"],
    wouldChange: "A count on the client's own head.",
  },
  {
    id: "plan-shaft-thick",
    of: "plan",
    when: [{ figure: "shaftUm", above: 108.8 }],
    decision: "proceed",
    because: "A shaft of {shaftUm} is above what a photograph gave the same hairs that a caliper read at 77 um.",
    evidence: ["shaft-method", "shaft-range"],
    wouldChange: "Say how it was measured: the method moves the figure by 40 %.",
  },
  {
    id: "plan-shaft-fine",
    of: "plan",
    when: [{ figure: "shaftUm", below: 50 }],
    decision: "proceed",
    because:
      "A shaft of {shaftUm} is finer than any that was published for terminal hair; surgeons call under 50 um poor.",
    evidence: ["shaft-donor-grade", "shaft-by-descent-claim", "shaft-hairline-women"],
    wouldChange: "A measured shaft.",
  },
  {
    id: "plan-hours-over-thirty",
    of: "plan",
    when: [{ figure: "hours", above: 30 }],
    decision: "caution",
    because: "{hours} in all: whole heads are given up to 20, or 20 to 30 hours.",
    evidence: ["pace-whole-head-hours", "study-whole-head-twenty", "pace-short-total"],
    wouldChange: "Fewer dots or a quicker pace.",
  },
  {
    id: "plan-pace-fast",
    of: "plan",
    when: [{ figure: "dotsPerMinute", above: 91 }],
    decision: "caution",
    because: "{dotsPerMinute} dots a minute; published totals imply 22 to 91.",
    evidence: ["pace-range", "pace-assumption"],
    wouldChange: "A pace that was counted at work.",
  },
  {
    id: "plan-pace-slow",
    of: "plan",
    when: [{ figure: "dotsPerMinute", below: 22 }],
    decision: "caution",
    because: "{dotsPerMinute} dots a minute; published totals imply 22 to 91.",
    evidence: ["pace-range", "pace-assumption"],
    wouldChange: "A pace that was counted at work.",
  },
  {
    id: "plan-sessions-over-four",
    of: "plan",
    when: [{ figure: "sessions", above: 4 }],
    decision: "proceed",
    because: "{sessions} sessions: two to four are the rule, a fourth pass is optional, few need five to seven.",
    evidence: ["session-two-to-four", "session-rarely-more", "pattern-three-passes", "pattern-fourth-pass"],
    wouldChange: "Longer sessions or fewer dots.",
  },
  {
    id: "plan-session-over-six-hours",
    of: "plan",
    when: [{ figure: "longestHours", above: 6 }],
    decision: "caution",
    because: "The longest session takes {longestHours}; practitioners give one to six.",
    evidence: ["session-length-others", "session-two-to-three-hours"],
    wouldChange: "More, shorter sessions.",
  },
  {
    id: "plan-interval-long",
    of: "plan",
    when: [{ figure: "intervalDays", above: 30 }],
    decision: "proceed",
    because: "{intervalDays} lie between the last sessions; 7 to 30 are in use.",
    evidence: ["interval-others", "interval-two-weeks"],
    wouldChange: "Nothing has to: skin is healed by then.",
  },
  {
    id: "plan-front-denser",
    of: "plan",
    when: [{ figure: "frontOverBehind", above: 1.1 }],
    decision: "caution",
    because:
      "The front is wanted at {frontPerCm2} per cm2, behind it stand {behindPerCm2}. A front denser than what follows looks wrong.",
    evidence: ["pattern-front-not-denser", "pattern-front-margin-assumption", "density-women-midscalp"],
    wouldChange: "Density that carries on behind, or a lighter front.",
  },
  {
    id: "plan-temple-denser",
    of: "plan",
    when: [{ figure: "templeOverFront", above: 1 }],
    decision: "caution",
    because:
      "A temple is wanted at {templePerCm2} per cm2, the front at {frontPerCm2}. Natural hair thins to its edge.",
    evidence: ["pattern-front-not-denser", "density-hairline-women", "density-hairline-lighter"],
    wouldChange: "Lighter temples.",
  },
  {
    id: "plan-defined-on-light",
    of: "plan",
    when: [
      { figure: "drawsHairline", is: ["yes"] },
      { figure: "style", is: ["defined"] },
      { figure: "itaDeg", above: 41 },
      { figure: "shade", is: ["light-brown", "blond", "grey"] },
    ],
    decision: "caution",
    because: "A defined line on {skinClass} skin with {shade} hair: a soft, broken one suits it better.",
    evidence: ["pattern-fits-colouring", "pattern-hairline-families", "skin-ita-classes"],
    wouldChange: "A soft or natural line.",
  },
  {
    id: "plan-hard-line-in-woman",
    of: "plan",
    when: [
      { figure: "drawsHairline", is: ["yes"] },
      { figure: "sex", is: ["female"] },
      { figure: "style", is: ["defined", "receded"] },
    ],
    decision: "caution",
    because: "A {style} line in a woman: hers sits higher, rounder and softer.",
    evidence: ["pattern-fits-client", "hairline-women-width", "hairline-lateral-mounds"],
    wouldChange: "A feminine or soft line.",
  },
  {
    id: "plan-feather-wide",
    of: "plan",
    when: [
      { figure: "drawsHairline", is: ["yes"] },
      { figure: "featherMm", above: 15 },
    ],
    decision: "proceed",
    because: "Density rises over {featherMm}; natural lines take 5 to 15 mm before the defined zone.",
    evidence: ["feather-transition-zone", "hairline-whole-depth", "pattern-micro-hairline", "pattern-ramp-gap"],
    wouldChange: "Nothing has to: a wide feather is soft and safe.",
  },
  {
    id: "plan-loss-more-common-later",
    of: "plan",
    when: [
      { figure: "sex", is: ["male"] },
      { figure: "cause", is: ["pattern-loss"] },
      { figure: "ageYears", below: 70 },
    ],
    decision: "proceed",
    because:
      "About {lossPercent} of men have pattern loss at {ageYears} and 80 % at 70 by one count, fewer by Norwood's, more by Hamilton's. Plan for what may go.",
    evidence: ["candidate-loss-goes-on", "loss-in-a-lifetime", "loss-incidence-norwood", "loss-incidence-hamilton"],
    wouldChange: "Nothing: time does.",
  },
  {
    id: "plan-grade-mild",
    of: "plan",
    when: [{ figure: "diffuse", is: ["ludwig-I", "sinclair-1", "savin-I-1"] }],
    decision: "caution",
    because:
      "The loss is graded {diffuse}, the mildest there is. One woman of Ludwig stage I in a series of 43 saw no change.",
    evidence: ["study-mild-loss-unseen", "scale-ludwig", "scale-sinclair", "scale-savin"],
    wouldChange: "The client knows that little may change.",
  },
  {
    id: "plan-grade-bare-under-hair",
    of: "plan",
    when: [
      { figure: "diffuse", is: ["ludwig-III", "sinclair-5", "savin-advanced", "olsen-3"] },
      { figure: "worn", is: ["long"] },
    ],
    decision: "caution",
    because:
      "The loss is graded {diffuse} and hair is to be worn long. Filling under hair needs hair that hides the dots.",
    evidence: ["candidate-hair-long-enough", "scale-ludwig", "scale-olsen"],
    wouldChange: "A shaved or short look, or a hairpiece over the bare part.",
  },
  {
    id: "plan-salt-half",
    of: "plan",
    when: [{ figure: "saltScore", above: 49.999 }],
    decision: "caution",
    because:
      "SALT {saltScore}: half of the scalp's hair or more is lost, severe by one table and S3 or more by the other. Plan a look that still works if all hair goes or some returns.",
    evidence: ["scale-salt", "scale-salt-bands-s", "scale-salt-bands-words", "candidate-areata-plan-shaved"],
    wouldChange: "Nothing: the course of areata does.",
  },
  {
    id: "plan-off-thirds",
    of: "plan",
    when: [
      { figure: "drawsHairline", is: ["yes"] },
      { figure: "heightOverThird", above: 1.15 },
    ],
    decision: "proceed",
    because:
      "The line stands {hairlineHeightMm} above the glabella, the nose third measures {noseThirdMm}. Drawn faces have equal thirds; a higher line is the cautious one.",
    evidence: ["hairline-thirds", "hairline-fingers", "hairline-thirds-assumption"],
    wouldChange: "Nothing has to: later loss forgives a high line.",
  },
  {
    id: "plan-under-third",
    of: "plan",
    when: [
      { figure: "drawsHairline", is: ["yes"] },
      { figure: "heightOverThird", below: 0.85 },
    ],
    decision: "caution",
    because:
      "The line stands {hairlineHeightMm} above the glabella, the nose third measures {noseThirdMm}. A forehead shorter than the nose's third looks drawn.",
    evidence: ["hairline-thirds", "hairline-fingers", "hairline-thirds-assumption"],
    wouldChange: "A higher line.",
  },
  {
    id: "plan-contact-long",
    of: "techniques",
    when: [{ figure: "dwellS", above: 0.3 }],
    decision: "proceed",
    because: "The needle stays {dwellS} ({place}). Trainers ask for a short, sharp jab; only a hand pen takes longer.",
    evidence: ["technique-dwell-short", "technique-dwell-assumption"],
    wouldChange: "A shorter contact, unless it is a hand pen.",
  },
  {
    id: "plan-fades-more-on-scars",
    of: "plan",
    when: [{ figure: "pointsInSixMonths", above: 0.9001 }],
    decision: "proceed",
    because:
      "Visual density may lose {pointsInSixMonths} of 10 points in six months: scars 1.6, other skin 0.9 in a series of ten people.",
    evidence: ["fade-six-months", "study-density-score", "scar-takes-less"],
    wouldChange: "Nothing has to: plan an earlier review.",
  },
];
