import { wholeScalp } from "./causes.js";
import type { Condition } from "./condition.js";
import { mentalHealth, no, type Rule, restorationSpecialist, yes } from "./rule.js";
import { scarSituation } from "./scar-rules.js";
import { unlessWritten } from "./written-opinion-rules.js";

const shavedLook: Condition = {
  any: [
    { field: "situations", is: ["shaved-look"] },
    { field: "hairWorn", is: ["shaved"] },
  ],
};

/** What is hoped for, what weighs on the client, and how the client lives. */
export const goalRules: readonly Rule[] = [
  {
    id: "situation-served",
    when: { field: "situations", given: true },
    decision: "proceed",
    because: "The client comes for: {situations}. What each means here is said below.",
    evidence: ["candidate-situations-2015", "candidate-six-cases-2011"],
    seeWhom: null,
    wouldChange: "Nothing.",
    overridable: false,
  },
  {
    id: "distress-beyond-finding",
    when: unlessWritten("distress", { field: "expectations.distressBeyondFinding", is: ["yes"] }),
    decision: "refer",
    because: "The distress is greater than what can be seen explains. Practitioners are advised not to treat then.",
    evidence: ["candidate-distress"],
    seeWhom: "the client's own physician or a psychotherapist",
    wouldChange: "Help for the distress itself, and the helper's written word that dots are a good step.",
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
    id: "not-permanent-not-accepted",
    when: no("expectations.acceptsNotPermanent"),
    decision: "defer",
    because: "The client wants something for good. Dots fade and are renewed after years.",
    evidence: ["permanent-is-not", "longevity-five-to-ten", "longevity-up-to-six"],
    seeWhom: null,
    wouldChange: "Touch-ups and their cost are accepted.",
    overridable: false,
  },
  {
    id: "several-sessions-not-accepted",
    when: no("expectations.acceptsSeveralSessions"),
    decision: "defer",
    because: "The client wants one visit. Even a widow's peak takes three to four.",
    evidence: ["session-two-to-four", "session-small-three-to-four"],
    seeWhom: null,
    wouldChange: "Several visits are accepted.",
    overridable: true,
  },
  {
    id: "low-straight-line-wanted",
    when: yes("expectations.wantsLowStraightLine"),
    decision: "defer",
    because:
      "The client asks for a line that is low, straight or closed at the temples. It is the commonest fault, practices refuse it, and no later loss forgives it.",
    evidence: ["hairline-low-straight-closed", "candidate-distress", "hairline-frontotemporal", "hairline-ages"],
    seeWhom: null,
    wouldChange: "A line that suits the age is agreed over pictures of healed work.",
    overridable: true,
  },
  {
    id: "goal-is-hair-growth",
    when: {
      field: "goals",
      mentions: [
        "regrow",
        "regrowth",
        "grow back",
        "grow hair",
        "growing hair",
        "hair growth",
        "new hair",
        "real hair",
        "hair back",
        "stop hair loss",
        "stop my hair loss",
        "stop the hair loss",
        "stop the loss",
        "stop losing",
        "stop balding",
        "cure",
      ],
    },
    decision: "defer",
    because:
      "A goal speaks of growing or keeping hair ({goals}). Dots are camouflage: they grow nothing and stop no loss.",
    evidence: ["camouflage-not-treatment", "alternative-only-two-proven"],
    seeWhom: restorationSpecialist,
    wouldChange: "The goal is a look; treatments of the loss are talked over beside it.",
    overridable: true,
  },
  {
    id: "goal-is-thick-hair-on-a-bare-head",
    when: {
      all: [
        wholeScalp,
        {
          any: [
            { field: "hairWorn", is: ["long"] },
            { field: "goals", mentions: ["thick", "thicker", "volume", "long hair", "longer hair", "ponytail"] },
          ],
        },
      ],
    },
    decision: "defer",
    because:
      "All hair of the scalp is gone ({hairLoss.cause}), yet thick or long hair is wanted ([{goals}][; worn {hairWorn}]). Dots can look like shaved hair, never like long hair.",
    evidence: ["candidate-willing-short", "candidate-areata-plan-shaved"],
    seeWhom: null,
    wouldChange: "The look of a shaved head, or a wig.",
    overridable: false,
  },
  {
    id: "filler-needs-a-hairline",
    when: {
      all: [
        { field: "situations", is: ["filler-under-hair"] },
        { field: "situations", is: ["receding-hairline"] },
      ],
    },
    decision: "caution",
    because:
      "Filling under longer hair needs a hairline that stands. Here it recedes, and dots in front of long hair are seen.",
    evidence: ["candidate-hair-long-enough"],
    seeWhom: restorationSpecialist,
    wouldChange: "The line is left alone, or the hair is worn short.",
    overridable: false,
  },
  {
    id: "shaved-look-hair-still-long",
    when: {
      all: [
        { field: "situations", is: ["shaved-look"] },
        { field: "hairWorn", is: ["long"] },
        { none: [no("expectations.willKeepHairShort")] },
      ],
    },
    decision: "caution",
    because:
      "The look of a shaved head is wanted and the hair is still worn long. Shade is chosen by the shaved stubble.",
    evidence: ["candidate-willing-short"],
    seeWhom: null,
    wouldChange: "The hair is cut first, and worn so for a while.",
    overridable: false,
  },
  {
    id: "screen-many-signs-of-distress",
    when: unlessWritten("distress", {
      all: [
        yes("distress.hourADayOrMore"),
        { any: [yes("distress.avoidsPeopleOrWork"), yes("distress.othersSeeLittle")] },
      ],
    }),
    decision: "refer",
    because:
      "Asked with permission: the client thinks about it for an hour a day or more, and keeps away from people or sees much where others see little. Dots seldom relieve that. This is a screen, no diagnosis.",
    evidence: ["candidate-distress-screen", "candidate-distress-screen-assumption", "candidate-distress"],
    seeWhom: mentalHealth,
    wouldChange: "Somebody trained to has talked with the client, and both find dots a good step.",
    overridable: false,
  },
  {
    id: "screen-one-sign-of-distress",
    when: {
      all: [
        {
          any: [yes("distress.hourADayOrMore"), yes("distress.avoidsPeopleOrWork"), yes("distress.othersSeeLittle")],
        },
        {
          none: [
            {
              all: [
                yes("distress.hourADayOrMore"),
                { any: [yes("distress.avoidsPeopleOrWork"), yes("distress.othersSeeLittle")] },
              ],
            },
          ],
        },
      ],
    },
    decision: "caution",
    because:
      "One answer of the distress screen was yes. Hair loss weighs heavily; take time, and agree on what is enough.",
    evidence: ["candidate-distress-screen", "candidate-distress-screen-assumption"],
    seeWhom: mentalHealth,
    wouldChange: "A talk without hurry; help where the client wants it.",
    overridable: false,
  },
  {
    id: "thoughts-of-self-harm",
    when: yes("distress.selfHarmThoughts"),
    decision: "refer",
    because: "The client has thoughts of self-harm. Help comes today, before any talk of dots.",
    evidence: ["candidate-self-harm-assumption"],
    seeWhom: "a physician or the emergency line, today",
    wouldChange: "The client is safe and in care.",
    overridable: false,
  },
  {
    id: "distress-not-asked",
    when: no("distress.permission"),
    decision: "caution",
    because:
      "The client would rather not be asked about distress. That is respected; whether dots can relieve it stays unknown.",
    evidence: ["candidate-distress-screen", "candidate-distress-screen-assumption"],
    seeWhom: null,
    wouldChange: "The client allows the questions.",
    overridable: false,
  },
  {
    id: "cannot-rest-seven-days",
    when: no("lifestyle.canRestSevenDays"),
    decision: "defer",
    because:
      "Seven days without sweat, sauna, water and scratching after each session cannot be kept. Dots would wash out or get infected.",
    evidence: ["aftercare-seven-days", "aftercare-pool-sauna"],
    seeWhom: null,
    wouldChange: "Weeks are found in which they can.",
    overridable: true,
  },
  {
    id: "much-sun",
    when: { all: [{ field: "lifestyle.sun", is: ["much"] }, { none: [yes("lifestyle.usesSunscreenOrHat")] }] },
    decision: "proceed",
    because:
      "The scalp gets much sun and no cover. That is no reason against dots, but they fade sooner and the touch-up comes sooner.",
    evidence: ["aftercare-sun", "longevity-five-to-ten"],
    seeWhom: null,
    wouldChange: "Sunscreen or a hat.",
    overridable: false,
  },
  {
    id: "water-and-sweat",
    when: {
      any: [
        { field: "lifestyle.swimming", is: ["much"] },
        { field: "lifestyle.sauna", is: ["much"] },
        { field: "lifestyle.sweatyExercise", is: ["much"] },
      ],
    },
    decision: "proceed",
    because:
      "The client swims, sweats or sits in the sauna much. Dots help where wet hair shows the scalp; after each session all of it rests for seven days, pools and sauna longer.",
    evidence: ["wet-hair", "aftercare-seven-days", "aftercare-pool-sauna"],
    seeWhom: null,
    wouldChange: "Nothing: it is planned for.",
    overridable: false,
  },
  {
    id: "exfoliates-scalp",
    when: yes("lifestyle.exfoliatesScalp"),
    decision: "caution",
    because:
      "The scalp is scrubbed or treated with acids. That is left off until healed, and dots fade sooner with it.",
    evidence: ["candidate-fade-drivers", "candidate-site-four-weeks"],
    seeWhom: null,
    wouldChange: "It is left off from four weeks before until healed.",
    overridable: false,
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
