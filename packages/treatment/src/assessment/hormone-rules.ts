import { cause } from "./causes.js";
import type { Condition } from "./condition.js";
import { endocrinologist, no, prescriber, type Rule, yes } from "./rule.js";
import { unlessWritten } from "./written-opinion-rules.js";

const womanOrUnknown: Condition = { field: "sex", is: ["female", "unknown"] };
const diffuse: Condition = {
  any: [
    cause("diffuse-unpatterned", "hormonal"),
    { field: "situations", is: ["womens-loss", "diffuse-thinning", "part-line"] },
  ],
};
const takes = (medicine: "finasteride" | "dutasteride"): Condition => ({
  any: [yes(`medication.${medicine}`), { field: `taken.${medicine}`, given: true }],
});

/** Loss that hormones make, and that can be put right without a needle. */
export const hormoneRules: readonly Rule[] = [
  {
    id: "hormones-out-of-balance",
    when: unlessWritten("hormones", {
      all: [yes("hormones.imbalanceFound"), { none: [yes("hormones.imbalanceTreated")] }],
    }),
    decision: "defer",
    because:
      "A hormonal imbalance was found and is not treated. In women it is a common cause of loss that medicine can put right.",
    evidence: ["candidate-hormonal-women", "candidate-regrowth-darkens"],
    seeWhom: endocrinologist,
    wouldChange: "It is treated and the hair has had a year to answer.",
    overridable: true,
  },
  {
    id: "blood-tests-found-something",
    when: unlessWritten("hormones", {
      all: [
        { field: "investigations.bloodTests", is: ["something-found"] },
        { none: [yes("hormones.imbalanceTreated")] },
      ],
    }),
    decision: "defer",
    because: "Blood tests found something and it is not said to be treated. Hair may come back once it is.",
    evidence: ["candidate-blood-tests-assumption", "candidate-hormonal-women", "candidate-regrowth-darkens"],
    seeWhom: "the physician who had the blood tested",
    wouldChange: "What was found is treated, or a physician finds that the loss does not come from it.",
    overridable: true,
  },
  {
    id: "blood-tests-not-done",
    when: { all: [womanOrUnknown, diffuse, { field: "investigations.bloodTests", is: ["not-done"] }] },
    decision: "caution",
    because: "Hair thins all over in a woman and no blood test looked for a reason that could be treated.",
    evidence: ["candidate-blood-tests-assumption", "candidate-hormonal-women"],
    seeWhom: endocrinologist,
    wouldChange: "Blood tests that show nothing to treat.",
    overridable: false,
  },
  {
    id: "contraception-changed",
    when: { field: "hormones.monthsSinceContraceptionChange", below: 6 },
    decision: "defer",
    because:
      "Hormonal contraception was begun, stopped or changed {hormones.monthsSinceContraceptionChange} months ago. Hair answers to that for months.",
    evidence: ["candidate-contraception-assumption", "candidate-hormonal-women"],
    seeWhom: "a gynaecologist",
    wouldChange: "Six months on the same contraception, and hair that has settled.",
    overridable: true,
  },
  {
    id: "birth-within-a-year",
    when: { field: "hormones.monthsSinceBirth", below: 12 },
    decision: "defer",
    because:
      "A child was born {hormones.monthsSinceBirth} months ago. Hair that falls after a birth is mostly back by the first birthday.",
    evidence: ["candidate-after-birth", "candidate-regrowth-darkens"],
    seeWhom: "a gynaecologist",
    wouldChange: "A year since the birth.",
    overridable: true,
  },
  {
    id: "menopause-going-on",
    when: { field: "hormones.menopause", is: ["going-on"] },
    decision: "caution",
    because: "The menopause is going on. Hair may thin further, so density and shade must suit less hair too.",
    evidence: ["candidate-menopause-assumption", "candidate-hormonal-women"],
    seeWhom: endocrinologist,
    wouldChange: "Hair that has not changed for a year.",
    overridable: false,
  },
  {
    id: "finasteride-in-a-woman",
    when: unlessWritten("finasteride-in-a-woman", {
      all: [{ field: "sex", is: ["female"] }, { any: [takes("finasteride"), takes("dutasteride")] }],
    }),
    decision: "refer",
    because:
      "A woman takes finasteride or dutasteride. It causes birth defects in pregnancy and does not seem to work after the menopause.",
    evidence: ["candidate-finasteride-women"],
    seeWhom: prescriber,
    wouldChange: "The prescriber confirms it in writing.",
    overridable: true,
  },
  {
    id: "womens-loss-minoxidil-untried",
    when: {
      all: [
        { field: "situations", is: ["womens-loss"] },
        no("medication.minoxidilFailed"),
        { none: [yes("earlierTransplant.ruledOut")] },
      ],
    },
    decision: "caution",
    because:
      "Published work treats women's loss that minoxidil did not help or that grafts cannot. Neither was said: minoxidil has not failed and nobody ruled grafts out.",
    evidence: ["candidate-situations-2015", "alternative-minoxidil"],
    seeWhom: "a dermatologist or a hair-restoration specialist",
    wouldChange: "Minoxidil was tried long enough, or the client does not want it.",
    overridable: false,
  },
];
