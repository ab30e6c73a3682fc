import type { Condition } from "./condition.js";
import { dermatologist, type Rule } from "./rule.js";

/** The client comes because of scars. */
export const scarSituation: Condition = {
  field: "situations",
  is: [
    "strip-scar",
    "punctate-scar",
    "plug-scar",
    "open-donor-scar",
    "scalp-reduction-scar",
    "surgical-scar",
    "trauma-scar",
    "burn-scar",
    "scarring-alopecia",
  ],
};

/** Asked of every scar by itself. */
export const scarRules: readonly Rule[] = [
  {
    id: "scar-raised",
    when: {
      any: [
        { field: "scar.raised", is: ["yes"] },
        { field: "scar.kind", is: ["hypertrophic"] },
      ],
    },
    decision: "refer",
    because:
      "{scar.id} is raised. Pigment wanders in raised scars and a needle can make them grow; it gets no dots whoever goes on.",
    evidence: [
      "candidate-scar-thickened",
      "candidate-scar-twelve",
      "candidate-keloid-avoid",
      "tissue-scar-hypertrophic",
    ],
    seeWhom: dermatologist,
    wouldChange: "The scar has been flat for months.",
    overridable: true,
  },
  {
    id: "scar-young",
    when: { field: "scar.ageMonths", below: 6 },
    decision: "defer",
    because:
      "{scar.id} is {scar.ageMonths} months old. It is still changing; it gets no dots before six months whoever goes on.",
    evidence: ["candidate-scar-six", "candidate-scar-twelve"],
    seeWhom: null,
    wouldChange: "Six months, better twelve, and a flat scar.",
    overridable: true,
  },
  {
    id: "scar-within-a-year",
    when: {
      all: [
        { field: "scar.ageMonths", atLeast: 6 },
        { field: "scar.ageMonths", below: 12 },
      ],
    },
    decision: "caution",
    because: "{scar.id} is {scar.ageMonths} months old. Scars can go on changing for a year.",
    evidence: ["candidate-scar-six", "candidate-scar-twelve"],
    seeWhom: null,
    wouldChange: "Twelve months.",
    overridable: false,
  },
  {
    id: "scar-holds-less",
    when: { all: [{ field: "scar.id", given: true }, { none: [scarSituation] }] },
    decision: "caution",
    because: "{scar.id} is to be covered. Scars hold less pigment, may blot or refuse it, and need test dots first.",
    evidence: ["scar-takes-less", "fade-six-months", "scar-test-four-weeks"],
    seeWhom: null,
    wouldChange: "Healed test dots that look right.",
    overridable: false,
  },
  {
    id: "scar-date-impossible",
    when: { field: "scar.ageMonths", beforeBirth: true },
    decision: "defer",
    because: "{scar.id} is said to be older than the client. No date was guessed in its place.",
    evidence: ["candidate-scar-twelve"],
    seeWhom: null,
    wouldChange: "The age of the client or of the scar is put right.",
    overridable: false,
  },
];
