import type { PlanRule } from "./plan-rule.js";

/** Needle, its depth and speed, and the dot that it leaves. Bounds are those of the evidence cited. */
export const rulesOnTechnique: readonly PlanRule[] = [
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
    id: "plan-contact-long",
    of: "techniques",
    when: [{ figure: "dwellS", above: 0.3 }],
    decision: "proceed",
    because: "The needle stays {dwellS} ({place}). Trainers ask for a short, sharp jab; only a hand pen takes longer.",
    evidence: ["technique-dwell-short", "technique-dwell-assumption"],
    wouldChange: "A shorter contact, unless it is a hand pen.",
  },
];
