import type { EvidenceEntry } from "./entry.js";
import { publication } from "./publications.js";

/** What the technique room judges by: limits, the cost of a miss, the reading of test dots, the body tattoo beside. */
export const techniqueJudgement: readonly EvidenceEntry[] = [
  {
    id: "technique-limits-assumption",
    statement:
      "A technique is refused when half of the pigment is shed, when bleeding goes beyond an ooze, or when fewer than half of the dots land within 0.12 mm of the wanted depth; above 15 punctures a dot a bigger needle is gentler.",
    source: "Our assumption; a clinic may edit each limit",
    strength: "assumption",
    usedFor: "Refusals and cautions of a technique",
  },
  {
    id: "needle-loss-assumption",
    statement:
      "Among allowed needles the one with least expected loss is taken: a miss of 0.12 mm in depth counts like a quarter in radius or a factor of two in pigment; spilling counts most.",
    source: "Our assumption; a clinic may edit the weights",
    strength: "assumption",
    usedFor: "Choice among needles",
  },
  {
    id: "patch-reading-assumption",
    statement:
      "From a photograph one test dot's depth is read to 0.03 mm, its radius to 5 % and its pigment to 10 %; below 1 ng it is not found.",
    source: "Our assumption until photographs of test dots are read twice",
    strength: "assumption",
    usedFor: "Calibration by test patches",
  },
  {
    id: "body-tattoo-technique",
    statement:
      "A body tattoo is taken as worked with needles of 0.30 to 0.35 mm going 1.4 to 1.7 mm deep, with undiluted ink of 250 mg per mL.",
    range: { lower: 1.4, upper: 1.7, unit: "mm" },
    source: `Our assumption, sized so that the pigment agrees with ${publication.engel2008}`,
    strength: "assumption",
    usedFor: "Dotting explained beside a body tattoo",
  },
];
