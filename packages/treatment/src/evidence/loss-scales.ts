import type { EvidenceEntry } from "./entry.js";
import { publication } from "./publications.js";

/** Scales of loss and of skin, and how common loss is. */
export const lossScales: readonly EvidenceEntry[] = [
  {
    id: "scale-norwood",
    statement:
      "Norwood-Hamilton has twelve codes: I to VII, with IIa to Va where the front edge recedes evenly and III vertex with a spot on the crown.",
    range: { lower: 12, upper: 12, unit: "codes" },
    source: "Norwood OT 1975, South Med J 68:1359-65",
    strength: "B",
    usedFor: "Ready-made hair fields",
  },
  {
    id: "scale-norwood-two-centimetres",
    statement:
      "Stage II recedes by less than 2 cm at the temples; stage III is the first that counts as cosmetic loss.",
    range: { lower: 0, upper: 20, unit: "mm" },
    source: "Norwood OT 1975, South Med J 68:1359-65",
    strength: "B",
    usedFor: "Reach of the hair fields",
  },
  {
    id: "scale-reach-assumption",
    statement:
      "How far each stage's loss reaches in millimetres was never published; our figures are for an average head.",
    source: "Our assumption, in the order of the stages",
    strength: "assumption",
    usedFor: "Reach of the hair fields",
  },
  {
    id: "loss-in-a-lifetime",
    statement: "About half of women and four in five men lose much hair in the course of their lives.",
    range: { lower: 0.5, upper: 0.8, unit: "share" },
    source: publication.baumanIlyas,
    strength: "C",
    usedFor: "How common loss is; kept beside the counts by age",
  },
  {
    id: "loss-incidence-norwood",
    statement: "Norwood counted pattern loss in about 35 % of men at 50 and at most 55 % at 65.",
    range: { lower: 0.35, upper: 0.55, unit: "share" },
    source: "Norwood OT 1975, as told on baldingblog.com",
    strength: "C",
    usedFor: "How common loss is at the client's age; kept beside candidate-loss-goes-on",
  },
  {
    id: "loss-incidence-hamilton",
    statement: "Hamilton counted it in 55 % of men at 50 and 85 % at 65.",
    range: { lower: 0.55, upper: 0.85, unit: "share" },
    source: "Hamilton's figures, as told on baldingblog.com",
    strength: "C",
    usedFor: "How common loss is at the client's age; kept beside loss-incidence-norwood",
  },
  {
    id: "scale-ludwig",
    statement: "Ludwig I is mild thinning on top, II marked, III a bare crown; the front edge stays.",
    range: { lower: 1, upper: 3, unit: "stages" },
    source: "Ludwig E 1977, Br J Dermatol 97:247-54",
    strength: "B",
    usedFor: "Ready-made hair fields of diffuse loss",
  },
  {
    id: "scale-savin",
    statement: "Savin shows nine pictures: I-1 to I-4, II-1, II-2, III, advanced and frontal; it also judges density.",
    range: { lower: 9, upper: 9, unit: "pictures" },
    source: "hairloss.org and transitionshair, pages on the Savin scale",
    strength: "C",
    usedFor: "Ready-made hair fields of diffuse loss",
  },
  {
    id: "scale-sinclair",
    statement: "Sinclair grades the part line from 1, normal, to 5, severe.",
    range: { lower: 1, upper: 5, unit: "grades" },
    source: "Sinclair's five-point scale as reviewed (cellnatsci); grades between by common use",
    strength: "B",
    usedFor: "Ready-made hair fields of diffuse loss",
  },
  {
    id: "scale-olsen",
    statement:
      "Olsen describes loss that is strongest behind the front edge, in three stages; a page says 70 % of women's loss.",
    range: { lower: 0.7, upper: 0.7, unit: "share" },
    source: "Olsen EA, frontal accentuation, as told on hairmd.com",
    strength: "C",
    usedFor: "Ready-made hair fields of diffuse loss",
  },
  {
    id: "scale-thinning-share-assumption",
    statement:
      "What share of hair each grade of diffuse loss takes was not published: 0.1 at the mildest to 0.9 at the barest.",
    range: { lower: 0.1, upper: 0.9, unit: "share lost" },
    source: "Our assumption, in the order of the grades",
    strength: "assumption",
    usedFor: "Ready-made hair fields of diffuse loss",
  },
  {
    id: "scale-salt",
    statement: "SALT weighs lost hair by area: top 0.40, each side 0.18, back 0.24.",
    range: { lower: 0.18, upper: 0.4, unit: "share" },
    source: "Olsen EA et al. 2004, J Am Acad Dermatol 51:440-7",
    strength: "B",
    usedFor: "SALT score of the case",
  },
  {
    id: "scale-salt-bands-s",
    statement: "Bands S0 to S5: none, 1-24, 25-49, 50-74, 75-99 and 100 % lost.",
    range: { lower: 0, upper: 100, unit: "%" },
    source: "Olsen EA et al. 2004, J Am Acad Dermatol 51:440-7",
    strength: "B",
    usedFor: "SALT band; kept beside scale-salt-bands-words",
  },
  {
    id: "scale-salt-bands-words",
    statement:
      "Bands in words: mild to 20, moderate 21-49, severe 50-94, very severe 95-100; 20 or less counts as success in trials.",
    range: { lower: 20, upper: 100, unit: "%" },
    source: "ubiehealth, Alopecia UK, naaf.org: pages on severity",
    strength: "C",
    usedFor: "SALT band; kept beside scale-salt-bands-s",
  },
  {
    id: "scale-raters-disagree",
    statement:
      "Experienced raters who scored the same photographs twice agreed poorly on Hamilton's and Ludwig's stages.",
    source: "Review of scales of loss (cellnatsci)",
    strength: "C",
    usedFor: "A stage only starts the hair field; measured density replaces it",
  },
  {
    id: "skin-ita",
    statement: "The individual typology angle, arctangent of (L* - 50) over b*, is higher in lighter skin.",
    range: { lower: -90, upper: 90, unit: "degrees" },
    source: "Chardon A et al. 1991, Int J Cosmet Sci 13:191-208",
    strength: "B",
    usedFor: "Skin class from the measured colour",
  },
  {
    id: "skin-ita-classes",
    statement: "Classes by angle: above 55 very light, 41 light, 28 intermediate, 10 tan, -30 brown, below that dark.",
    range: { lower: -30, upper: 55, unit: "degrees" },
    source:
      "Chardon A et al. 1991, Int J Cosmet Sci 13:191-208; Del Bino S, Bernerd F 2013, Br J Dermatol 169 Suppl 3:33-40",
    strength: "B",
    usedFor: "Skin class from the measured colour",
  },
  {
    id: "skin-fitzpatrick-is-sun",
    statement:
      "Fitzpatrick's types I to VI say how skin answers to sun, from always burns to never burns; they are no measure of colour.",
    range: { lower: 1, upper: 6, unit: "types" },
    source: "Fitzpatrick TB 1988, Arch Dermatol 124:869-71",
    strength: "B",
    usedFor: "Colour is measured; sun is asked about by itself",
  },
  {
    id: "keloid-after-surgery",
    statement:
      "After surgery of head and neck 0.1 to 0.8 % formed keloids, by group; typical age 10 to 40; family history in 19 % of one series.",
    range: { lower: 0.001, upper: 0.008, unit: "share" },
    source: "Henry Ford Hospital, 6,692 operations, as told in blogs; BMC Dermatology 2016",
    strength: "C",
    usedFor: "Everybody is asked about raised scars; descent is no rule",
  },
];
