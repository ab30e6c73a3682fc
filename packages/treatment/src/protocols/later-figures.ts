/**
 * Figures that came after the first protocols were written: what a stored protocol without them takes. The
 * published protocols hold the same.
 */
export const laterFigures = {
  lighter: {
    aboveFactor: 1.1,
    heavyFactor: 1.5,
    needles: {
      edge: ["needle-0601RL"],
      fill: ["needle-0801RL"],
      scar: ["needle-0601RL"],
    },
    radiusMm: { edge: 0.09, fill: 0.12, scar: 0.09 },
    pigments: ["pigment-carbon-light"],
    refuseAboveFactor: 5,
    evidence: [
      "dots-lighter-assumption",
      "pigment-light-shade-assumption",
      "density-hairline-lighter",
      "needle-single-or-triple",
      "technique-dilution-shade",
    ],
    kind: "assumption" as const,
    rule: "Where the longest mix still leaves dots more than a tenth too heavy, the needle of least expected miss stands in, with a smaller dot, one that leaves no more than half too much before others; then a weaker pigment. Dots five times too heavy are refused.",
  },
  border: {
    mixMm: 10,
    fadeMm: 10,
    leastDots: 60,
    evidence: ["border-blend-assumption", "border-use-worth-assumption", "feather-transition-zone"],
    kind: "assumption" as const,
    rule: "Over 10 mm on either side of a border between edge and fill both are mixed; over 10 mm before thin skin that nobody asked for dots fade out. A use that a neighbour brings into a zone needs 60 dots there. Scars keep their border.",
  },
  aim: {
    placeSdMm: 0.15,
    zoneExtensionSdMm: 0.05,
    evidence: ["hand-aim-assumption", "hand-zone-assumption", "hand-holds-still", "hand-points-at-target"],
    kind: "assumption" as const,
    rule: "A dot lands 0.15 mm from where it was meant along each direction of the skin, and a hand sets 0.05 mm deeper or shallower from zone to zone, both as standard deviations.",
  },
  mostShed: 0.45,
  leastHairs: { edge: 0.7, fill: 1, scar: 1 },
};
