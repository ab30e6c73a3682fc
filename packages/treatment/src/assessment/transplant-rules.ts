import { type Rule, restorationSpecialist, yes } from "./rule.js";
import { unlessWritten } from "./written-opinion-rules.js";

/** Grafts before, after and instead of dots. */
export const transplantRules: readonly Rule[] = [
  {
    id: "transplant-planned",
    when: yes("earlierTransplant.planned"),
    decision: "caution",
    because:
      "A transplant is to follow. One physician sees no harm in grafts through dots, a practice asks for six to twelve months between; the surgeon must know before either.",
    evidence: ["candidate-transplant-after-fine", "candidate-transplant-after-wait", "candidate-no-shock-loss"],
    seeWhom: "the surgeon who will do it",
    wouldChange: "The order of the two is agreed with the surgeon; many do the grafts first.",
    overridable: false,
  },
  {
    id: "donor-supply-short",
    when: { field: "earlierTransplant.graftsWanted", exceeds: "earlierTransplant.graftsAvailable" },
    decision: "proceed",
    because:
      "The wish would take {earlierTransplant.graftsWanted} grafts and the donor area can give {earlierTransplant.graftsAvailable}. Dots can take over where coverage is enough, so that grafts go where hair itself is wanted.",
    evidence: ["candidate-supply-demand", "grafts-per-cm2", "density-fullness-half"],
    seeWhom: restorationSpecialist,
    wouldChange: "Nothing: the plan says how many grafts dots may spare.",
    overridable: false,
  },
  {
    id: "no-donor-hair-left",
    when: { field: "earlierTransplant.graftsAvailable", below: 1 },
    decision: "proceed",
    because: "The donor area can give no more grafts. Dots ask for none.",
    evidence: ["candidate-supply-demand", "candidate-six-cases-2011"],
    seeWhom: null,
    wouldChange: "Nothing.",
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
    when: unlessWritten("transplant", {
      all: [
        { field: "earlierTransplant.monthsAgo", atLeast: 6 },
        { field: "earlierTransplant.monthsAgo", below: 12 },
      ],
    }),
    decision: "defer",
    because: "Hair was transplanted {earlierTransplant.monthsAgo} months ago. Sources ask for six to twelve.",
    evidence: ["candidate-transplant-wait"],
    seeWhom: "the surgeon who did it",
    wouldChange: "Twelve months, or the surgeon's word that it has healed.",
    overridable: true,
  },
];
