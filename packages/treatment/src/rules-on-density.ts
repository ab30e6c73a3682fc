import type { PlanRule } from "./plan-rule.js";

/** How many dots a zone gets, beside the hair that stands there. Bounds are those of the evidence cited. */
export const rulesOnDensity: readonly PlanRule[] = [
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
];
