import type { Condition } from "./condition.js";
import { medicineClasses } from "./medicines.js";
import { type Rule, restorationSpecialist, yes } from "./rule.js";

/** Medicines that act on hair, and names that nobody knows. */
export const medicineRules: readonly Rule[] = [
  {
    id: "takes-finasteride",
    when: { any: [yes("medication.finasteride"), { field: "taken.finasteride", given: true }] },
    decision: "caution",
    because: "The client takes finasteride. It may go with dots, but hair that it keeps goes if it is stopped.",
    evidence: ["alternative-minoxidil-free-to-combine", "growth-changes-match", "alternative-finasteride"],
    seeWhom: null,
    wouldChange: "A year on the same medicine without visible change.",
    overridable: false,
  },
  {
    id: "takes-minoxidil",
    when: { any: [yes("medication.minoxidil"), { field: "taken.minoxidil", given: true }] },
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
    // "None" written into the list names no medicine.
    when: {
      any: [
        { field: "derived.unknownMedicines", given: true },
        ...medicineClasses.map((medicine): Condition => ({ field: `taken.${medicine}`, given: true })),
      ],
    },
    decision: "caution",
    because:
      "Other medicines are taken ({medication.other}). What bears on dots is judged by name; the rest belongs to whoever prescribes it.",
    evidence: ["candidate-medicines-checked"],
    seeWhom: "the client's own physician or pharmacist",
    wouldChange: "A physician has looked through the list.",
    overridable: false,
  },
  {
    id: "medicines-not-recognised",
    when: { field: "derived.unknownMedicines", given: true },
    decision: "caution",
    because: "Not recognised: {derived.unknownMedicines}. No rule judged it; ask the prescriber what it is for.",
    evidence: ["candidate-medicine-table-assumption", "candidate-medicines-checked"],
    seeWhom: "the prescriber or a pharmacist",
    wouldChange: "The prescriber says what it is and whether it bears on bleeding, healing, infection or hair.",
    overridable: false,
  },
  {
    id: "takes-dutasteride",
    when: { any: [yes("medication.dutasteride"), { field: "taken.dutasteride", given: true }] },
    decision: "caution",
    because: "The client takes dutasteride. It may go with dots, but hair that it keeps goes if it is stopped.",
    evidence: ["growth-changes-match", "alternative-minoxidil-free-to-combine"],
    seeWhom: null,
    wouldChange: "A year on the same medicine without visible change.",
    overridable: false,
  },
  {
    id: "hair-medicine-just-begun",
    when: { field: "medication.monthsOnHairMedicine", below: 12 },
    decision: "caution",
    because:
      "Hair medicine was begun {medication.monthsOnHairMedicine} months ago. What it brings or keeps shows within a year, and changes the match.",
    evidence: ["growth-changes-match", "candidate-hair-medicine-year-assumption"],
    seeWhom: restorationSpecialist,
    wouldChange: "A year on the same medicine.",
    overridable: false,
  },
  {
    id: "hair-medicine-change-planned",
    when: yes("medication.changePlanned"),
    decision: "defer",
    because:
      "Hair medicine will be begun or stopped during the course. The hair that dots are matched to will not stay.",
    evidence: ["growth-changes-match", "candidate-hair-medicine-year-assumption"],
    seeWhom: "the physician who prescribes it",
    wouldChange:
      "The prescriber has settled the change and the hair has settled after it; nobody puts medicine off for dots.",
    overridable: true,
  },
  {
    id: "anti-androgens",
    when: { field: "taken.anti-androgen", given: true },
    decision: "caution",
    because: "A medicine against male hormones is taken ({taken.anti-androgen}). Hair answers to it, and to its end.",
    evidence: ["growth-changes-match", "candidate-hormonal-women"],
    seeWhom: "the physician who prescribes it",
    wouldChange: "A year on the same medicine without visible change.",
    overridable: false,
  },
  {
    id: "hormone-medicines",
    when: {
      any: [
        { field: "taken.hormone-therapy", given: true },
        { field: "taken.contraceptive", given: true },
      ],
    },
    decision: "caution",
    because:
      "Hormones, or medicines against them, are taken[ ({taken.hormone-therapy})][ ({taken.contraceptive})]. Hair answers to them, and to their end.",
    evidence: ["candidate-hormonal-women", "growth-changes-match"],
    seeWhom: "the physician who prescribes it",
    wouldChange: "A year on the same medicine without visible change.",
    overridable: false,
  },
  {
    id: "cortisone-for-pattern-loss",
    when: {
      all: [
        { field: "hairLoss.cause", is: ["pattern-loss"] },
        { field: "taken.steroid", given: true },
      ],
    },
    decision: "caution",
    because:
      "Cortisone is taken and the loss is called pattern loss. Cortisone does nothing for that; was another cause meant?",
    evidence: ["candidate-cortisone-not-pattern"],
    seeWhom: "a dermatologist",
    wouldChange: "It is known what the cortisone is for.",
    overridable: false,
  },
];
