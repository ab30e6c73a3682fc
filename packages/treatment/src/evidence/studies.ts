import type { EvidenceEntry } from "./entry.js";
import { publication } from "./publications.js";

/** What the literature on micropigmentation itself holds, study by study, beyond the figures that other subjects cite. */
export const studies: readonly EvidenceEntry[] = [
  {
    id: "study-mild-loss-unseen",
    statement: "One of 43 clients was dissatisfied: a woman of Ludwig stage I who saw no change.",
    range: { lower: 0.023, upper: 0.023, unit: "share" },
    source: publication.park2014,
    strength: "A",
    usedFor: "Finding where the change may go unseen",
  },
  {
    id: "study-black-only",
    statement: "A series of 43 was done with black ink alone.",
    source: `${publication.park2014}, by a commentator's account of the full text`,
    strength: "C",
    usedFor: "Carbon black as the one pigment, thinned",
  },
  {
    id: "study-parameters-tuned",
    statement:
      "Fifteen people served to tune angle, depth, contact time, rotor speed, needle number, pigment and pattern, with depth checked by histology; the values found stand only in the full text.",
    range: { lower: 15, upper: 15, unit: "people" },
    source: publication.dhurat2017,
    strength: "A",
    usedFor: "Choice of the technique fields that a prescription states; no default is taken from it",
  },
  {
    id: "study-thirty-improved",
    statement: "All 30 treated (27 diffuse, 3 scarring) improved moderately to greatly on standard photographs.",
    range: { lower: 30, upper: 30, unit: "people" },
    source: publication.dhurat2017,
    strength: "A",
    usedFor: "Outlook; outcome judged on standard photographs",
  },
  {
    id: "study-density-score",
    statement:
      "Visual density stood at 8.7 +- 1.1 of 10 after the course (pattern loss 9.1 +- 0.5), 7.7 +- 1.4 at six months; satisfaction 2.7 of 3 followed the score (rho 0.91).",
    range: { lower: 7.7, upper: 9.1, unit: "points of 10" },
    source: publication.liu2025,
    strength: "A",
    usedFor: "Outcome scored 0 to 10 after the course and at six months",
  },
  {
    id: "study-percent-impossible",
    statement:
      "Its abstract calls 85.7 % of the pattern-loss group very satisfied, which is six of seven; the group had six.",
    source: `${publication.liu2025}: 6/7 = 0.857 and n = 6 stand in one abstract`,
    strength: "derived",
    usedFor: "That percentage is not shown to anybody",
  },
  {
    id: "study-whole-head-twenty",
    statement: "A whole head may take up to twenty hours.",
    range: { lower: 0, upper: 20, unit: "h" },
    source: publication.rassman2013,
    strength: "B",
    usedFor: "Finding on long plans; kept beside pace-whole-head-hours",
  },
  {
    id: "study-machine-cost",
    statement: "A machine costs USD 1,000 to 3,500, a needle about USD 10 per use.",
    range: { lower: 1000, upper: 3500, unit: "USD" },
    source: publication.rassman2016,
    strength: "B",
    usedFor: "Consumables in the quote",
  },
  {
    id: "study-donor-supply-differs",
    statement:
      "Donor supply for grafts differs between people: one review puts it about a fifth lower in its Asian patients. Each donor area is measured.",
    range: { lower: 0.2, upper: 0.2, unit: "share" },
    source: publication.rassman2016,
    strength: "B",
    usedFor: "Measured hair density in the case; no rule by descent",
  },
];
