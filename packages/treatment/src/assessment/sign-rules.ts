import type { ScalpSign } from "../intake-words.js";
import { cause, scarring } from "./causes.js";
import type { Condition } from "./condition.js";
import { dermatologist, type Rule } from "./rule.js";

const seen = (...is: readonly ScalpSign[]): Condition => ({ field: "hairLoss.signs", is });
const seenOn = "Seen on the scalp: {hairLoss.signs}.";

type Sign = {
  readonly id: string;
  readonly when: Condition;
  readonly meaning: string;
  readonly evidence: readonly string[];
  readonly wouldChange: string;
};

/** What belongs to a dermatologist before anything covers it. */
const signs: readonly Sign[] = [
  {
    id: "sign-of-areata",
    when: seen("sudden-round-patch", "exclamation-mark-hairs"),
    meaning: "A sudden round patch with normal skin is how alopecia areata shows; it is treated first.",
    evidence: ["candidate-areata-normal-skin", "candidate-areata-cortisone", "candidate-referral-signs"],
    wouldChange: "A dermatologist finds no alopecia areata, or finds it quiet for two years.",
  },
  {
    id: "sign-of-inflammation",
    when: seen("redness-around-hairs", "scale", "itch-burning-pain"),
    meaning: "Redness or scale around hairs, itch, burning or pain speak for inflammation that goes on.",
    evidence: ["candidate-referral-signs", "candidate-field-healthy"],
    wouldChange: "A dermatologist finds the scalp quiet.",
  },
  {
    id: "sign-of-scarring",
    when: {
      all: [
        seen("lost-follicle-openings", "white-patches"),
        { none: [scarring, cause("discoid-lupus", "traction", "surgery-or-injury", "radiotherapy")] },
      ],
    },
    meaning:
      "Lost follicle openings or white patches speak for a scarring disease, and the cause that was named is none.",
    evidence: ["candidate-referral-signs", "candidate-ccca-mistaken", "candidate-biopsy-rarely"],
    wouldChange: "A dermatologist explains them.",
  },
  {
    id: "sign-of-frontal-fibrosing",
    when: {
      any: [
        seen("receding-pale-band"),
        {
          all: [
            seen("eyebrow-loss"),
            { none: [cause("alopecia-areata", "alopecia-totalis", "alopecia-universalis", "chemotherapy")] },
          ],
        },
      ],
    },
    meaning:
      "A pale band where the hairline was, or brows that go, speak for frontal fibrosing alopecia. A new hairline would be drawn on skin that still changes.",
    evidence: ["candidate-frontal-fibrosing-band", "candidate-referral-signs"],
    wouldChange: "A dermatologist rules it out, or finds it burnt out.",
  },
  {
    id: "sign-of-lupus",
    when: seen("altered-pigment"),
    meaning:
      "Scale with altered pigment, redness and tiny empty follicles can be discoid lupus, which a needle makes grow.",
    evidence: ["candidate-dle-biopsy", "candidate-dle-koebner"],
    wouldChange: "A dermatologist rules lupus out, if need be by biopsy.",
  },
  {
    id: "sign-of-deep-infection",
    when: seen("boggy-or-pus"),
    meaning: "Boggy skin or pus is an infection or a deep inflammation.",
    evidence: ["candidate-referral-signs", "candidate-field-healthy"],
    wouldChange: "It is treated and has healed.",
  },
  {
    id: "sign-of-rapid-shedding",
    when: seen("rapid-shedding"),
    meaning: "Hair that falls fast from everywhere has a reason that can often be treated.",
    evidence: ["candidate-referral-signs", "candidate-active-loss-against"],
    wouldChange: "The reason is found and the shedding is over.",
  },
  {
    id: "sign-of-growth",
    when: seen("changing-mole", "ulcer"),
    meaning: "A mole that changes or skin that will not heal is looked at at once; pigment would hide it from then on.",
    evidence: ["candidate-referral-signs", "candidate-field-healthy"],
    wouldChange: "A dermatologist finds it harmless, or it is removed and healed.",
  },
  {
    id: "sign-of-broken-hairs",
    when: { all: [seen("broken-hairs"), { none: [cause("traction", "hair-pulling")] }] },
    meaning: "Broken hairs speak for pulling, traction or ringworm.",
    evidence: ["candidate-triangular-traction", "candidate-referral-signs"],
    wouldChange: "A dermatologist explains them.",
  },
];

/** Signs that send the client on whatever the cause is called. */
export const signRules: readonly Rule[] = signs.map(({ id, when, meaning, evidence, wouldChange }) => ({
  id,
  when,
  decision: "refer",
  because: `${seenOn} ${meaning}`,
  evidence,
  seeWhom: dermatologist,
  wouldChange,
  overridable: false,
}));
