import type { PlanRule } from "./plan-rule.js";

/** Figures of the head and of its full hair that were measured or given. Bounds are those of the evidence cited. */
export const rulesOnHead: readonly PlanRule[] = [
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
];
