import type { EvidenceEntry } from "./entry.js";
import { publication } from "./publications.js";

export const regulation: readonly EvidenceEntry[] = [
  {
    id: "regulation-us-none-approved",
    statement:
      "In the United States inks are cosmetics and no colour additive is approved for injection into the skin.",
    source: publication.fdaTattoo,
    strength: "B",
    usedFor: "What 'approved' means",
  },
  {
    id: "regulation-us-use-approved",
    statement: "Choose a practitioner who uses only materials approved by the FDA.",
    source: publication.keeps,
    strength: "C",
    usedFor: "Kept beside regulation-us-none-approved",
  },
  {
    id: "regulation-us-ink-guidance",
    statement: "US guidance of 25 October 2024 names insanitary conditions that make inks adulterated.",
    source: publication.fda2024,
    strength: "B",
    usedFor: "Lots",
  },
  {
    id: "regulation-us-adverse-events",
    statement:
      "In the US the label's responsible person reports serious adverse events within 15 business days; records stay six years.",
    range: { lower: 15, upper: 15, unit: "business days" },
    source: publication.mocra,
    strength: "C",
    usedFor: "Where to report harm",
  },
  {
    id: "regulation-eu-reach-75",
    statement:
      "In the EU entry 75 restricts more than 4,000 substances in inks since 4 January 2022; that is a limit, not an approval.",
    source: publication.reach75,
    strength: "B",
    usedFor: "What 'approved' means",
  },
  {
    id: "regulation-eu-label",
    statement: "An EU label names its use, a batch number and the ingredients in falling order.",
    source: publication.reach75,
    strength: "B",
    usedFor: "Lots",
  },
  {
    id: "regulation-en-17169",
    statement: "The European hygiene standard wants clients told of risks, aftercare and inks in writing and by word.",
    source: publication.en17169,
    strength: "B",
    usedFor: "Papers for the client",
  },
  {
    id: "regulation-ink-quality",
    statement: "Before the EU rule 15 of 29 inks held banned or excessive substances; 2 of 29 met every rule checked.",
    source: publication.lakemedelsverket,
    strength: "B",
    usedFor: "Lots; outlook",
  },
  {
    id: "allergy-test-limits",
    statement:
      "A patch test is read after 12 hours to a week, by whom you ask; a clear one never rules out a later reaction.",
    range: { lower: 0.5, upper: 7, unit: "days" },
    source: "amypackerpermanentmakeup.co.uk, closeaesthetics.com, body-worx.co.za, azpmu.org",
    strength: "C",
    usedFor: "Allergy rules",
  },
  {
    id: "regulation-eu-appendix-13",
    statement:
      "Entry 75 gives metals and some others a limit each, % by weight: nickel 0.0005, lead 0.00007, chromium VI, cadmium, arsenic, cobalt, antimony and mercury 0.00005, soluble copper 0.025, soluble zinc 0.2, soluble barium 0.05, polycyclic aromatics 0.00005, benzo[a]pyrene 0.0000005, aromatic amines 0.0005.",
    source: `${publication.reach75}, appendix 13, as read in secondary texts`,
    strength: "B",
    usedFor: "Limits on a pigment's content",
  },
  {
    id: "regulation-eu-limits-by-class",
    statement:
      "Entry 75 limits whole classes by weight: carcinogens and mutagens 0.00005 %, substances toxic to reproduction and skin sensitisers 0.001 %, irritants 0.01 % (0.1 % as a pH regulator), what cosmetics may not hold 0.00005 %.",
    range: { lower: 5e-5, upper: 0.1, unit: "% by weight" },
    source: publication.reach75,
    strength: "B",
    usedFor: "Limits on a pigment's content",
  },
  {
    id: "regulation-eu-label-lines",
    statement:
      "An EU label says 'Mixture for use in tattoos or permanent make-up', names pH regulators, warns of nickel and chromium (VI) where they are in it, and gives safety instructions.",
    source: `${publication.reach75}; obelis.net and reach.lu on the label`,
    strength: "B",
    usedFor: "Label check",
  },
];
