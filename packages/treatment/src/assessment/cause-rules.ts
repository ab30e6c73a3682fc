import type { Condition } from "./condition.js";
import { dermatologist, type Rule, restorationSpecialist } from "./rule.js";

const cause = (...is: string[]): Condition => ({ field: "hairLoss.cause", is });
const areata = cause("alopecia-areata", "alopecia-totalis");
const scarring = cause("lichen-planopilaris", "frontal-fibrosing", "central-centrifugal");
const quiet: Condition = { field: "hairLoss.monthsSinceChange", atLeast: 24 };
const notQuiet: Condition = { field: "hairLoss.monthsSinceChange", below: 24 };
const goingOn: Condition = {
  any: [
    { field: "hairLoss.activeNow", is: ["yes"] },
    { field: "hairLoss.progressing", is: ["yes"] },
  ],
};
const foundByNobody: Condition = { field: "hairLoss.causeFoundBy", is: ["nobody", "unknown"] };
const foundByAny: Condition = { field: "hairLoss.causeFoundBy", is: ["nobody", "unknown", "other-physician"] };

/** The cause of loss comes first. */
export const causeRules: readonly Rule[] = [
  {
    id: "cause-unknown",
    when: { all: [cause("unknown"), { field: "hairLoss.unknownCauseAcceptedBy", missing: true }] },
    decision: "refer",
    because:
      "Nobody knows why the hair was lost. Some causes get worse when the skin is pricked, so the cause comes first.",
    evidence: ["candidate-cause-first", "candidate-referral-signs"],
    seeWhom: `${dermatologist} or ${restorationSpecialist}`,
    wouldChange: "The cause is found, or a named person accepts that it stays unknown.",
    overridable: true,
  },
  {
    id: "cause-unknown-accepted",
    when: { all: [cause("unknown"), { field: "hairLoss.unknownCauseAcceptedBy", given: true }] },
    decision: "caution",
    because:
      "{hairLoss.unknownCauseAcceptedBy} accepts that the cause of loss stays unknown. It may still show itself later.",
    evidence: ["candidate-cause-first"],
    seeWhom: dermatologist,
    wouldChange: "The cause is found.",
    overridable: false,
  },
  {
    id: "active-signs",
    when: { field: "hairLoss.activeNow", is: ["yes"] },
    decision: "refer",
    because:
      "There are new patches, shedding, redness, scale, itch or pain now. Such signs need a name and a treatment before anything covers them.",
    evidence: ["candidate-referral-signs", "candidate-active-loss-against"],
    seeWhom: dermatologist,
    wouldChange: "A dermatologist finds the scalp quiet.",
    overridable: false,
  },
  {
    id: "areata-active",
    when: { all: [areata, goingOn] },
    decision: "refer",
    because:
      "Alopecia areata is active. Patches move, hair may come back under the dots, and a dermatologist can treat it, usually with cortisone.",
    evidence: ["candidate-areata-cortisone", "candidate-areata-two-years", "candidate-areata-plan-shaved"],
    seeWhom: dermatologist,
    wouldChange: "No new lesion for at least two years, confirmed by a dermatologist.",
    overridable: false,
  },
  {
    id: "areata-not-two-years",
    when: { all: [areata, { none: [goingOn] }, notQuiet] },
    decision: "defer",
    because:
      "The last change of the alopecia areata was {hairLoss.monthsSinceChange} months ago. Two years without new lesions are asked for.",
    evidence: ["candidate-areata-two-years", "candidate-areata-cortisone"],
    seeWhom: dermatologist,
    wouldChange: "Two years without a new lesion.",
    overridable: false,
  },
  {
    id: "areata-stable",
    when: { all: [areata, { none: [goingOn] }, quiet] },
    decision: "caution",
    because:
      "Alopecia areata has been quiet for {hairLoss.monthsSinceChange} months. It can come back, so the design must still work if all hair goes, and regrown hair makes places too dark.",
    evidence: ["candidate-areata-plan-shaved", "candidate-areata-two-years"],
    seeWhom: null,
    wouldChange: "Nothing: this is how the disease behaves.",
    overridable: false,
  },
  {
    id: "scarring-alopecia-active",
    when: { all: [scarring, goingOn] },
    decision: "refer",
    because:
      "A scarring alopecia is active. Inflammation destroys follicles now; no waiting time after it was ever studied for dots.",
    evidence: ["candidate-referral-signs", "candidate-scarring-unknown-wait"],
    seeWhom: dermatologist,
    wouldChange: "A dermatologist confirms that it has burnt out.",
    overridable: false,
  },
  {
    id: "scarring-alopecia-not-quiet-long",
    when: { all: [scarring, { none: [goingOn] }, notQuiet] },
    decision: "defer",
    because:
      "The scarring alopecia last changed {hairLoss.monthsSinceChange} months ago. How long to wait was never studied for dots; two years are taken.",
    evidence: ["candidate-scarring-unknown-wait"],
    seeWhom: dermatologist,
    wouldChange: "Two quiet years, or a dermatologist's word that it has burnt out.",
    overridable: true,
  },
  {
    id: "scarring-alopecia-quiet",
    when: { all: [scarring, { none: [goingOn] }, quiet] },
    decision: "caution",
    because:
      "The scarring alopecia has been quiet for {hairLoss.monthsSinceChange} months. Scarred skin is thin and takes pigment unevenly: test dots first.",
    evidence: ["candidate-scarring-unknown-wait", "scar-takes-less", "tissue-scar-atrophic"],
    seeWhom: null,
    wouldChange: "Healed test dots that look right.",
    overridable: false,
  },
  {
    id: "disease-not-confirmed",
    when: { all: [{ any: [areata, scarring] }, foundByAny] },
    decision: "refer",
    because: "A disease of the hair was named, but no specialist of skin or hair has confirmed it.",
    evidence: ["candidate-cause-first", "candidate-ccca-mistaken"],
    seeWhom: dermatologist,
    wouldChange: "A dermatologist or hair-restoration specialist confirms the cause.",
    overridable: false,
  },
  {
    id: "discoid-lupus",
    when: cause("discoid-lupus"),
    decision: "refer",
    because: "The loss comes from discoid lupus. An injury such as a needle can make its lesions grow.",
    evidence: ["candidate-dle-koebner"],
    seeWhom: dermatologist,
    wouldChange: "A dermatologist's written opinion; without one nothing does.",
    overridable: false,
  },
  {
    id: "loss-named-by-nobody",
    when: { all: [cause("pattern-loss", "diffuse-unpatterned", "triangular", "traction", "hormonal"), foundByNobody] },
    decision: "caution",
    because: "The cause of loss was named by nobody who is trained to. Scarring disease can pass for common loss.",
    evidence: ["candidate-ccca-mistaken", "candidate-cause-first"],
    seeWhom: `${dermatologist} or ${restorationSpecialist}`,
    wouldChange: "A specialist looks at the scalp under magnification.",
    overridable: false,
  },
  {
    id: "loss-progressing",
    when: { all: [{ none: [areata, scarring] }, { field: "hairLoss.progressing", is: ["yes"] }] },
    decision: "defer",
    because: "The loss is still going on. Dots set today stand alone when the hair around them has gone.",
    evidence: ["candidate-active-loss-against", "candidate-loss-goes-on", "growth-changes-match"],
    seeWhom: restorationSpecialist,
    wouldChange: "The loss has slowed, with or without medicine, or the design already counts on losing the rest.",
    overridable: true,
  },
  {
    id: "further-loss-expected",
    when: { all: [cause("pattern-loss"), { field: "ageYears", below: 35 }] },
    decision: "caution",
    because:
      "Pattern loss at {ageYears} years will probably go on. The line and the density must suit the hair of later years too.",
    evidence: ["candidate-loss-goes-on", "candidate-young-assumption", "hairline-ages"],
    seeWhom: restorationSpecialist,
    wouldChange: "Years without progress.",
    overridable: false,
  },
  {
    id: "diffuse-loss-in-a-woman",
    when: { all: [cause("diffuse-unpatterned", "hormonal"), { field: "sex", is: ["female", "unknown"] }] },
    decision: "caution",
    because: "Diffuse loss in women often follows a hormonal change, and hair may come back once it is put right.",
    evidence: ["candidate-hormonal-women", "candidate-regrowth-darkens"],
    seeWhom: "an endocrinologist or gynaecologist",
    wouldChange: "Blood tests that show nothing to treat.",
    overridable: false,
  },
  {
    id: "triangular-alopecia",
    when: cause("triangular"),
    decision: "caution",
    because: "Triangular alopecia is there since childhood. If the patch is new, it is something else.",
    evidence: ["candidate-triangular-traction"],
    seeWhom: dermatologist,
    wouldChange: "A dermatologist confirms it.",
    overridable: false,
  },
  {
    id: "traction-alopecia",
    when: cause("traction"),
    decision: "caution",
    because: "Pulled hair can recover once the pulling stops, and dots would then be too dark.",
    evidence: ["candidate-triangular-traction", "candidate-regrowth-darkens"],
    seeWhom: null,
    wouldChange: "The pulling has stopped and nothing more grows back.",
    overridable: false,
  },
  {
    id: "chemotherapy-recent",
    when: { field: "chemotherapy.endedMonthsAgo", below: 6 },
    decision: "defer",
    because:
      "Chemotherapy or radiotherapy ended {chemotherapy.endedMonthsAgo} months ago. Skin and defences recover first, and hair may return.",
    evidence: ["candidate-chemotherapy-six", "candidate-chemotherapy-twelve", "candidate-regrowth-darkens"],
    seeWhom: "the treating oncologist",
    wouldChange: "At least six months, better twelve, and the oncologist's consent.",
    overridable: false,
  },
  {
    id: "chemotherapy-within-a-year",
    when: {
      all: [
        { field: "chemotherapy.endedMonthsAgo", atLeast: 6 },
        { field: "chemotherapy.endedMonthsAgo", below: 12 },
      ],
    },
    decision: "defer",
    because:
      "Chemotherapy or radiotherapy ended {chemotherapy.endedMonthsAgo} months ago. Some ask for six months, others for twelve.",
    evidence: ["candidate-chemotherapy-six", "candidate-chemotherapy-twelve"],
    seeWhom: "the treating oncologist",
    wouldChange: "Twelve months, or the oncologist's consent before.",
    overridable: true,
  },
  {
    id: "chemotherapy-past",
    when: { any: [cause("chemotherapy"), { field: "chemotherapy.endedMonthsAgo", atLeast: 12 }] },
    decision: "caution",
    because: "Hair lost to chemotherapy or radiotherapy may still return, and irradiated skin needed more corrections.",
    evidence: ["candidate-regrowth-darkens", "candidate-irradiated-skin", "candidate-situations-2015"],
    seeWhom: null,
    wouldChange: "Nothing has grown back for a year.",
    overridable: false,
  },
  {
    id: "answers-contradict-activity",
    when: {
      any: [
        {
          all: [
            { field: "hairLoss.activeNow", is: ["yes"] },
            { field: "hairLoss.monthsSinceChange", atLeast: 6 },
          ],
        },
        {
          all: [
            { field: "hairLoss.progressing", is: ["yes"] },
            { field: "hairLoss.monthsSinceChange", atLeast: 12 },
          ],
        },
      ],
    },
    decision: "defer",
    because:
      "Loss is said to be going on, yet the last change was {hairLoss.monthsSinceChange} months ago. The graver answer was taken.",
    evidence: ["candidate-referral-signs"],
    seeWhom: null,
    wouldChange: "One of the two answers is put right.",
    overridable: false,
  },
  {
    id: "answers-contradict-cause",
    when: {
      any: [
        {
          all: [
            { field: "situations", is: ["alopecia-areata", "alopecia-totalis"] },
            { none: [cause("alopecia-areata", "alopecia-totalis", "unknown")] },
          ],
        },
        {
          all: [
            { field: "situations", is: ["scarring-alopecia"] },
            {
              none: [
                cause("lichen-planopilaris", "frontal-fibrosing", "central-centrifugal", "discoid-lupus", "unknown"),
              ],
            },
          ],
        },
        {
          all: [
            { field: "situations", is: ["after-chemotherapy"] },
            { field: "chemotherapy.had", is: ["no"] },
          ],
        },
        { all: [cause("chemotherapy"), { field: "chemotherapy.had", is: ["no"] }] },
      ],
    },
    decision: "defer",
    because: "Why the client comes and the cause of loss do not agree ({hairLoss.cause}).",
    evidence: ["candidate-cause-first"],
    seeWhom: null,
    wouldChange: "One of the two answers is put right.",
    overridable: false,
  },
  {
    id: "impossible-dates",
    when: {
      any: [
        { field: "hairLoss.monthsSinceChange", beforeBirth: true },
        { field: "earlierTransplant.monthsAgo", beforeBirth: true },
        { field: "chemotherapy.endedMonthsAgo", beforeBirth: true },
      ],
    },
    decision: "defer",
    because: "Something is said to lie longer ago than {ageYears} years of life. No date was guessed in its place.",
    evidence: ["candidate-cause-first"],
    seeWhom: null,
    wouldChange: "The age or the date is put right.",
    overridable: false,
  },
];
