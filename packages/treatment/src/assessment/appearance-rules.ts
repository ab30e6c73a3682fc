import { wholeScalp } from "./causes.js";
import type { Condition } from "./condition.js";
import type { Rule } from "./rule.js";

const both = ["colour-strong-contrast-best", "colour-lowers-contrast"];
const weakContrast: Condition = { field: "appearance.contrast", below: 25 };
const strongContrast: Condition = { field: "appearance.contrast", atLeast: 25 };

/** What skin, hair and the wish of a case say beside the answers. An intake alone is weighed without them. */
export const appearanceRules: readonly Rule[] = [
  {
    id: "fair-hair-gains-less",
    when: { field: "appearance.hairShade", is: ["blond"] },
    decision: "caution",
    because: "The hair is fair. Clients with lighter hair may not see as much of a difference.",
    evidence: ["colour-light-hair-gains-less", ...both],
    seeWhom: null,
    wouldChange: "Pictures of healed work on fair hair that the client likes.",
    overridable: false,
  },
  {
    id: "greying",
    when: { field: "appearance.hairShade", is: ["grey"] },
    decision: "caution",
    because:
      "The hair is grey or turns grey. The shade is matched to stubble of today and chosen lighter, since hair goes on greying and dots do not.",
    evidence: ["candidate-greying-assumption", "colour-light-hair-gains-less"],
    seeWhom: null,
    wouldChange: "A shade that suits the hair of later years.",
    overridable: false,
  },
  {
    id: "contrast-weak",
    when: weakContrast,
    decision: "caution",
    because:
      "Skin and hair stand {appearance.contrast} of 100 steps of lightness (L*) apart. One expert sees the best results where they differ strongly, and also says that dots work by making them differ less: little is gained where little differs.",
    evidence: [...both, "candidate-contrast-assumption"],
    seeWhom: null,
    wouldChange: "Nothing: a test patch shows what is gained.",
    overridable: false,
  },
  {
    id: "contrast-strong",
    when: strongContrast,
    decision: "proceed",
    because:
      "Skin and hair stand {appearance.contrast} of 100 steps of lightness (L*) apart. One expert sees the best results where they differ strongly; she also says that dots work by making them differ less. Both stand.",
    evidence: [...both, "candidate-contrast-assumption"],
    seeWhom: null,
    wouldChange: "Nothing.",
    overridable: false,
  },
  {
    id: "answers-contradict-worn",
    when: {
      all: [{ field: "appearance.worn", differsFrom: "hairWorn" }, { none: [{ field: "hairWorn", is: ["unknown"] }] }],
    },
    decision: "caution",
    because:
      "The hair is worn {hairWorn}, the look is planned for hair worn {appearance.worn}. The plan follows the wanted look.",
    evidence: ["candidate-willing-short", "candidate-contradiction-assumption"],
    seeWhom: null,
    wouldChange: "One of the two is put right, or the client will change how the hair is worn.",
    overridable: false,
  },
  {
    id: "answers-contradict-hair-field",
    when: {
      all: [
        wholeScalp,
        { field: "appearance.norwood", is: ["I", "II", "IIa"] },
        { field: "appearance.leftPerCm2", atLeast: 20 },
      ],
    },
    decision: "defer",
    because:
      "All hair of the scalp is said to be gone (cause {hairLoss.cause}), yet the hair is mapped as Norwood {appearance.norwood} with {appearance.leftPerCm2} hairs per cm2. Dots would be planned beside hair that is not there.",
    evidence: ["candidate-universalis", "candidate-contradiction-assumption"],
    seeWhom: null,
    wouldChange: "The hair is mapped as it is (a SALT score of 100, or no hair per cm2), or the cause is put right.",
    overridable: false,
  },
  {
    id: "long-hair-wanted-on-a-bald-top",
    when: {
      all: [
        { field: "appearance.worn", is: ["long"] },
        { field: "appearance.norwood", is: ["VI", "VII"] },
      ],
    },
    decision: "defer",
    because:
      "The top is bald (Norwood {appearance.norwood}), yet the look is planned for long hair. A filler needs hair long enough to hide the dots.",
    evidence: ["candidate-hair-long-enough", "candidate-willing-short"],
    seeWhom: null,
    wouldChange: "The look of a shaved head, or a hair system.",
    overridable: true,
  },
  {
    id: "early-loss-in-a-young-client",
    when: {
      all: [
        { field: "derived.ageYears", below: 25 },
        { field: "hairLoss.cause", is: ["pattern-loss"] },
        { none: [{ field: "appearance.norwood", is: ["VI", "VII"] }] },
        { field: "appearance.norwood", given: true },
      ],
    },
    decision: "caution",
    because:
      "Pattern loss at {derived.ageYears} years stands at Norwood {appearance.norwood} and has most of its way before it. The plan must still look right with the hair of a later stage.",
    evidence: ["candidate-loss-goes-on", "hairline-ages", "candidate-young-assumption"],
    seeWhom: "a hair-restoration specialist",
    wouldChange: "Years without progress.",
    overridable: false,
  },
  {
    id: "wish-denser-than-own-hair",
    when: {
      all: [
        { field: "appearance.wantedPerCm2", exceeds: "appearance.ownPerCm2" },
        // Nobody has a density of their own to exceed where all hair is gone.
        { field: "appearance.ownPerCm2", atLeast: 1 },
      ],
    },
    decision: "caution",
    because:
      "The wish is {appearance.wantedPerCm2} per cm2, more than the client's own untouched hair ({appearance.ownPerCm2} per cm2). That reads as a helmet, and as one tone when dots spread.",
    evidence: ["candidate-helmet", "density-fullness-half", "density-negative-space"],
    seeWhom: null,
    wouldChange: "A density at or below the hair at the sides.",
    overridable: false,
  },
];
