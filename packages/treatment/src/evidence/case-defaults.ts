import type { EvidenceEntry } from "./entry.js";

/** What is taken where a case says nothing. */
export const caseDefaultsEvidence: readonly EvidenceEntry[] = [
  {
    id: "default-unanswered",
    statement: "A question that was left out counts as unanswered; it is never taken for a no.",
    source: "Our assumption: the cautious reading of silence",
    strength: "assumption",
    usedFor: "Answers that a case leaves out",
  },
  {
    id: "default-nothing-listed",
    statement: "A list or table that was left out is empty: nothing was told.",
    source: "Our assumption: nothing is made up",
    strength: "assumption",
    usedFor: "Lists that a case leaves out",
  },
  {
    id: "default-no-stage",
    statement: "Without a stage no pattern loss is drawn: Norwood I.",
    source: "Our assumption: hair is drawn away only where somebody said that it is gone",
    strength: "assumption",
    usedFor: "Existing hair",
  },
  {
    id: "default-full-hair",
    statement: "Without a count hair stands at 160 per cm2 where nothing is lost, between 143 and 223 as measured.",
    range: { lower: 143, upper: 223, unit: "per cm2" },
    source: "Our assumption, near the occiput's 163 of Visessiri 2020; a count on the client's own head replaces it",
    strength: "assumption",
    usedFor: "Existing hair",
  },
  {
    id: "default-shaft",
    statement: "Without a measurement a hair shaft is 70 um thick, between 55 and 80 as published.",
    range: { lower: 55, upper: 80, unit: "um" },
    source: "Our assumption, near the 72 to 80 um of women's hairlines; a measurement replaces it",
    strength: "assumption",
    usedFor: "Existing hair; width of dots beside it",
  },
  {
    id: "default-hair-shade",
    statement: "Without a shade hair is taken as dark brown.",
    source: "Our assumption: the middle of the shades known here",
    strength: "assumption",
    usedFor: "Colour of hair and dots",
  },
  {
    id: "default-softness",
    statement: "Without a wish the look is half soft, the middle of the three grades that are taught.",
    range: { lower: 0, upper: 1, unit: "softness" },
    source: "Our assumption between the grades of the pmu-pro training module",
    strength: "assumption",
    usedFor: "Softness of the wanted look",
  },
  {
    id: "default-naturalness",
    statement:
      "Without a wish dots stand as evenly as they can, as healed work does under the trichoscope, not scattered as hair grows.",
    range: { lower: 0, upper: 1, unit: "naturalness" },
    source: "Our assumption after one case (Nguyen 2022); nobody has compared even with natural layouts",
    strength: "assumption",
    usedFor: "Layout of the dots",
  },
  {
    id: "default-texture",
    statement: "Clusters as of afro-textured hair are drawn where a person chose them, and never on a guess.",
    source: "Our assumption: what hair a client wants to be seen is the client's word",
    strength: "assumption",
    usedFor: "Layout of the dots",
  },
  {
    id: "default-scar-bare",
    statement: "A scar bears no hair unless it is said.",
    range: { lower: 0, upper: 0, unit: "hairs per cm2" },
    source: "Our assumption: follicles do not grow back in a scar",
    strength: "assumption",
    usedFor: "Existing hair in scars",
  },
  {
    id: "default-price-terms",
    statement: "Until a clinic says otherwise: US dollars, by the hour, no tax, no paid follow-up.",
    source: "Our assumption; a clinic's first act is to edit them",
    strength: "assumption",
    usedFor: "Quote",
  },
  {
    id: "default-label",
    statement: "A case without a label is called Client.",
    source: "Our assumption: no name is made up",
    strength: "assumption",
    usedFor: "Lists and papers",
  },
  {
    id: "look-view-assumption",
    statement:
      "A look is predicted as from half a metre, before a mirror, over hair as it is worn: half a millimetre shaved, 3 mm short, 10 mm long.",
    range: { lower: 0.5, upper: 0.5, unit: "m" },
    source:
      "Our assumption: how a client judges a head; longer hair than 10 mm lies on itself, which the picture does not know. Any other distance and length can be asked for",
    strength: "assumption",
    usedFor: "Looks of the outlook",
  },
];
