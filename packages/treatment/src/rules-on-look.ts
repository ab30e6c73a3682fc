import type { PlanRule } from "./plan-rule.js";

/** The wanted line and densities for this person, and what loss and time will do to them. Bounds are those of the evidence cited. */
export const rulesOnLook: readonly PlanRule[] = [
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
