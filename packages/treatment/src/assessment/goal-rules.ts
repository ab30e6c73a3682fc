import type { Condition } from "./condition.js";
import { type Rule, restorationSpecialist } from "./rule.js";
import { scarSituation } from "./scar-rules.js";

const shavedLook: Condition = {
  any: [
    { field: "situations", is: ["shaved-look"] },
    { field: "hairWorn", is: ["shaved"] },
  ],
};

/** What is hoped for, what is taken, what was done before. */
export const goalRules: readonly Rule[] = [
  {
    id: "situation-served",
    when: { field: "situations", given: true },
    decision: "proceed",
    because: "The case is one of those that published work describes ({situations}).",
    evidence: ["candidate-situations-2015", "candidate-six-cases-2011"],
    seeWhom: null,
    wouldChange: "Nothing.",
    overridable: false,
  },
  {
    id: "distress-beyond-finding",
    when: { field: "expectations.distressBeyondFinding", is: ["yes"] },
    decision: "refer",
    because: "The distress is greater than what can be seen explains. Practitioners are advised not to treat then.",
    evidence: ["candidate-distress"],
    seeWhom: "the client's own physician or a psychotherapist",
    wouldChange: "Help for the distress itself.",
    overridable: false,
  },
  {
    id: "goals-unrealistic",
    when: { field: "expectations.realistic", is: ["no"] },
    decision: "defer",
    because: "What is hoped for cannot be reached with dots. Pictures of healed work come before a date.",
    evidence: ["candidate-expectations", "candidate-distress", "hairline-low-straight-closed"],
    seeWhom: null,
    wouldChange: "Goals agreed over pictures of healed results.",
    overridable: false,
  },
  {
    id: "camouflage-not-understood",
    when: { field: "expectations.understandsCamouflage", is: ["no"] },
    decision: "defer",
    because: "The client expects hair. Dots treat nothing, stop no loss and fade.",
    evidence: ["camouflage-not-treatment", "permanent-is-not"],
    seeWhom: restorationSpecialist,
    wouldChange: "The client says in own words that it is camouflage.",
    overridable: false,
  },
  {
    id: "shaved-look-needs-short-hair",
    when: { all: [shavedLook, { field: "expectations.willKeepHairShort", is: ["no"] }] },
    decision: "defer",
    because:
      "The look of a shaved head was asked for, but the hair will not be kept short. Dots beside long hair give themselves away.",
    evidence: ["candidate-willing-short"],
    seeWhom: null,
    wouldChange: "Hair is kept short, or the goal becomes a filler under longer hair.",
    overridable: true,
  },
  {
    id: "filler-needs-longer-hair",
    when: {
      all: [
        { field: "situations", is: ["filler-under-hair", "part-line"] },
        { field: "hairWorn", is: ["shaved"] },
      ],
    },
    decision: "caution",
    because: "A filler under hair was asked for, yet the hair is worn shaved. Each asks for another density.",
    evidence: ["candidate-hair-long-enough"],
    seeWhom: null,
    wouldChange: "One of the two is chosen.",
    overridable: false,
  },
  {
    id: "takes-finasteride",
    when: { field: "medication.finasteride", is: ["yes"] },
    decision: "caution",
    because: "The client takes finasteride. It may go with dots, but hair that it keeps goes if it is stopped.",
    evidence: ["alternative-minoxidil-free-to-combine", "growth-changes-match", "alternative-finasteride"],
    seeWhom: null,
    wouldChange: "A year on the same medicine without visible change.",
    overridable: false,
  },
  {
    id: "takes-minoxidil",
    when: { field: "medication.minoxidil", is: ["yes"] },
    decision: "caution",
    because:
      "The client uses minoxidil. How long to pause around sessions is disputed, and hair it keeps goes if it is stopped.",
    evidence: ["alternative-minoxidil-pause", "alternative-minoxidil-free-to-combine", "growth-changes-match"],
    seeWhom: "the physician who advised it",
    wouldChange: "A pause agreed for every session.",
    overridable: false,
  },
  {
    id: "other-medicines",
    when: { field: "medication.other", given: true },
    decision: "caution",
    because: "Other medicines are taken ({medication.other}). No rule here judges them.",
    evidence: ["candidate-medicines-checked"],
    seeWhom: "the client's own physician or pharmacist",
    wouldChange: "A physician has looked through the list.",
    overridable: false,
  },
  {
    id: "transplant-very-recent",
    when: { field: "earlierTransplant.monthsAgo", below: 6 },
    decision: "defer",
    because: "Hair was transplanted {earlierTransplant.monthsAgo} months ago. Grafts and scars have not settled.",
    evidence: ["candidate-transplant-wait", "candidate-scar-six"],
    seeWhom: "the surgeon who did it",
    wouldChange: "At least six months, better twelve.",
    overridable: false,
  },
  {
    id: "transplant-within-a-year",
    when: {
      all: [
        { field: "earlierTransplant.monthsAgo", atLeast: 6 },
        { field: "earlierTransplant.monthsAgo", below: 12 },
      ],
    },
    decision: "defer",
    because: "Hair was transplanted {earlierTransplant.monthsAgo} months ago. Sources ask for six to twelve.",
    evidence: ["candidate-transplant-wait"],
    seeWhom: "the surgeon who did it",
    wouldChange: "Twelve months, or the surgeon's word that it has healed.",
    overridable: true,
  },
  {
    id: "scars-hold-less",
    when: scarSituation,
    decision: "caution",
    because:
      "Scars are to be covered. They hold less pigment, may blot or refuse it, and need test dots and more visits.",
    evidence: ["scar-takes-less", "fade-six-months", "scar-test-four-weeks"],
    seeWhom: null,
    wouldChange: "Healed test dots that look right.",
    overridable: false,
  },
];
