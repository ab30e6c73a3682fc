import { cause, wholeScalp } from "./causes.js";
import type { Condition, Field } from "./condition.js";
import { medicineAnswers } from "./medicines.js";
import { no, type Rule, yes } from "./rule.js";

type Contradiction = {
  readonly id: string;
  readonly when: Condition;
  readonly because: string;
  readonly seeWhom?: string;
  readonly evidence?: readonly string[];
  /** "caution" where neither answer stops the case. */
  readonly decision?: "caution" | "defer";
};

const either = (...any: readonly Condition[]): Condition => ({ any });
const both = (...all: readonly Condition[]): Condition => ({ all });
const situated = (...is: readonly string[]): Condition => ({ field: "situations", is });
const given = (field: Field): Condition => ({ field, given: true });
const grave = "The graver answer was taken.";
const waits = "No answer was chosen: the case waits.";

const contradictions: readonly Contradiction[] = [
  {
    id: "answers-contradict-activity",
    when: either(
      both(yes("hairLoss.activeNow"), { field: "hairLoss.monthsSinceChange", atLeast: 6 }),
      both(yes("hairLoss.progressing"), { field: "hairLoss.monthsSinceChange", atLeast: 12 }),
    ),
    because: `Loss is said to be going on (active: {hairLoss.activeNow}; progressing: {hairLoss.progressing}), yet the last change was {hairLoss.monthsSinceChange} months ago. ${grave}`,
    evidence: ["candidate-referral-signs"],
  },
  {
    id: "answers-contradict-quiet",
    when: either(
      { field: "hairLoss.monthsSinceChange", exceeds: "hairLoss.monthsSinceNewPatch", by: 1 },
      { field: "hairLoss.monthsSinceChange", exceeds: "derived.monthsSincePatchDate", by: 1 },
      { field: "hairLoss.monthsSinceNewPatch", exceeds: "derived.monthsSincePatchDate", by: 1 },
      { field: "derived.monthsSincePatchDate", exceeds: "hairLoss.monthsSinceNewPatch", by: 1 },
    ),
    because:
      "The answers on the last change do not agree:[ nothing changed for {hairLoss.monthsSinceChange} months,][ a new patch came {hairLoss.monthsSinceNewPatch} months ago,][ the last patch is dated {hairLoss.lastPatchOn},] so the shortest time, {derived.monthsQuiet} months, was taken.",
    evidence: ["candidate-areata-two-years"],
  },
  {
    id: "answers-contradict-new-patch",
    when: both(
      no("hairLoss.activeNow"),
      either({ field: "hairLoss.monthsSinceNewPatch", below: 2 }, { field: "derived.monthsSincePatchDate", below: 2 }),
    ),
    because: `Nothing is said to be active now, yet the last new patch came[ {hairLoss.monthsSinceNewPatch} months ago][ on {hairLoss.lastPatchOn}]. ${grave}`,
    evidence: ["candidate-areata-two-years", "candidate-referral-signs"],
  },
  {
    id: "answers-contradict-progress",
    when: both(no("hairLoss.progressing"), { field: "hairLoss.monthsSinceChange", below: 2 }),
    because: `The loss is said to have stopped, yet it last changed {hairLoss.monthsSinceChange} months ago. ${waits}`,
    evidence: ["candidate-active-loss-against"],
  },
  {
    id: "answers-contradict-signs",
    when: both(no("hairLoss.activeNow"), {
      field: "hairLoss.signs",
      is: [
        "sudden-round-patch",
        "exclamation-mark-hairs",
        "redness-around-hairs",
        "scale",
        "itch-burning-pain",
        "boggy-or-pus",
        "rapid-shedding",
      ],
    }),
    because: `Nothing is said to be active now, yet signs of activity were seen ({hairLoss.signs}). ${grave}`,
    evidence: ["candidate-referral-signs"],
  },
  {
    id: "answers-contradict-confirmed-quiet",
    when: both(
      { field: "hairLoss.quietConfirmedBy", is: ["dermatologist", "hair-restoration-specialist"] },
      yes("hairLoss.activeNow"),
    ),
    because: `A {hairLoss.quietConfirmedBy} is said to have found the disease quiet, yet it is active now. ${grave}`,
    seeWhom: "a dermatologist",
    evidence: ["candidate-referral-signs"],
  },
  {
    id: "answers-contradict-pace",
    when: both(no("hairLoss.progressing"), { field: "hairLoss.pace", is: ["fast"] }),
    because: `The loss is said to have stopped and to go on fast. ${waits}`,
    evidence: ["candidate-active-loss-against"],
  },
  {
    id: "answers-contradict-cause",
    when: either(
      both(situated("alopecia-areata", "alopecia-totalis", "alopecia-universalis"), {
        none: [cause("alopecia-areata", "alopecia-totalis", "alopecia-universalis", "unknown")],
      }),
      both(situated("scarring-alopecia"), {
        none: [
          cause(
            "lichen-planopilaris",
            "frontal-fibrosing",
            "central-centrifugal",
            "other-scarring",
            "discoid-lupus",
            "unknown",
          ),
        ],
      }),
      both(situated("traction"), { none: [cause("traction", "unknown")] }),
      both(situated("hair-pulling"), { none: [cause("hair-pulling", "unknown")] }),
      both(situated("after-chemotherapy"), no("chemotherapy.had")),
      both(situated("after-radiotherapy"), no("health.radiotherapyOfHead")),
      both(cause("chemotherapy"), no("chemotherapy.had")),
      both(cause("radiotherapy"), no("health.radiotherapyOfHead")),
    ),
    because: `Why the client comes ({situations}) and the cause of loss ({hairLoss.cause}) do not agree. ${waits}`,
    evidence: ["candidate-cause-first"],
  },
  {
    id: "answers-contradict-whole-scalp",
    when: both(
      wholeScalp,
      situated(
        "thinning-crown",
        "receding-hairline",
        "diffuse-thinning",
        "part-line",
        "filler-under-hair",
        "womens-loss",
      ),
    ),
    because: `All hair of the scalp is said to be gone (cause {hairLoss.cause}), yet thin hair is to be filled ({situations}). ${waits}`,
    evidence: ["candidate-universalis", "candidate-hair-long-enough"],
  },
  {
    id: "answers-contradict-concerns",
    when: both(no("hairLoss.activeNow"), {
      field: "concerns",
      mentions: [
        "itch",
        "itches",
        "itchy",
        "itching",
        "burning",
        "scaly",
        "flaky",
        "new patch",
        "new patches",
        "new spot",
        "new spots",
        "falling out",
        "sheds",
        "shedding",
        "pus",
        "bleeds",
      ],
    }),
    because: "Nothing is said to be active now, yet a concern sounds so ({concerns}). Ask again.",
    seeWhom: "a dermatologist, if it is so",
    evidence: ["candidate-referral-signs"],
    decision: "caution",
  },
  {
    id: "answers-contradict-no-loss",
    when: both(
      { field: "hairLoss.cause", is: ["none"] },
      either(
        situated(
          "thinning-crown",
          "receding-hairline",
          "diffuse-thinning",
          "womens-loss",
          "part-line",
          "filler-under-hair",
        ),
        yes("hairLoss.progressing"),
        yes("hairLoss.activeNow"),
        yes("hairLoss.regrowing"),
        given("hairLoss.otherCauses"),
      ),
    ),
    because: `The cause of loss is said to be "none", yet there is loss ([{situations}][; progressing {hairLoss.progressing}][; active {hairLoss.activeNow}][; also {hairLoss.otherCauses}]). The cause counts as unknown until it is put right.`,
    seeWhom: "a dermatologist or a hair-restoration specialist",
    evidence: ["candidate-cause-first"],
  },
  {
    id: "answers-contradict-finder",
    when: both(
      { field: "hairLoss.cause", is: ["unknown"] },
      { field: "hairLoss.causeFoundBy", is: ["dermatologist", "hair-restoration-specialist", "other-physician"] },
    ),
    because: `A {hairLoss.causeFoundBy} is said to have found the cause, yet the cause is unknown. It counts as unknown.`,
    evidence: ["candidate-cause-first"],
  },
  {
    id: "answers-contradict-investigation",
    when: both(
      { field: "investigations.foundCause", differsFrom: "hairLoss.cause" },
      either(
        { field: "hairLoss.otherCauses", missing: true },
        { field: "investigations.foundCause", differsFrom: "hairLoss.otherCauses" },
      ),
    ),
    because: `The cause is said to be {hairLoss.cause}, yet an investigation points to {investigations.foundCause}. ${waits}`,
    seeWhom: "a dermatologist",
    evidence: ["candidate-biopsy-rarely", "candidate-cause-first"],
  },
  {
    id: "answers-contradict-finding",
    when: both(given("investigations.foundCause"), {
      none: (["densitometry", "trichoscopy", "biopsy", "bloodTests"] as const).map((name) => ({
        field: `investigations.${name}` as const,
        is: ["something-found"],
      })),
    }),
    because: `An investigation is said to point to {investigations.foundCause}, yet none is said to have found anything. ${waits}`,
    evidence: ["candidate-cause-first"],
  },
  {
    id: "answers-contradict-transplant",
    when: both(
      no("earlierTransplant.had"),
      either(
        situated(
          "strip-scar",
          "punctate-scar",
          "plug-scar",
          "corn-row-grafts",
          "open-donor-scar",
          "failed-transplant",
          "beside-transplant",
        ),
        given("earlierTransplant.monthsAgo"),
        { field: "earlierTransplant.method", is: ["strip", "follicular-unit", "plugs", "open-donor"] },
      ),
      // Dots beside a transplant that is still to come.
      { none: [both(situated("beside-transplant"), yes("earlierTransplant.planned"))] },
    ),
    because: `No hair is said to have been transplanted, yet other answers tell of it ([{situations}][; {earlierTransplant.monthsAgo} months ago][; method {earlierTransplant.method}]). ${waits}`,
    evidence: ["candidate-transplant-wait"],
  },
  {
    id: "answers-contradict-chemotherapy",
    when: both(no("chemotherapy.had"), either(given("chemotherapy.endedMonthsAgo"), yes("health.radiotherapyOfHead"))),
    because: `Chemotherapy or radiotherapy of the head is denied, yet other answers tell of it[: it ended {chemotherapy.endedMonthsAgo} months ago][, head irradiated: {health.radiotherapyOfHead}]. ${grave}`,
    evidence: ["candidate-chemotherapy-six"],
  },
  {
    id: "answers-contradict-earlier-dots",
    when: both(
      no("earlierSmp.had"),
      either(given("earlierSmp.monthsAgo"), given("earlierSmp.daysSinceLaser"), yes("earlierSmp.removedByLaser")),
    ),
    because: `Earlier dots are denied, yet other answers tell of them[: set {earlierSmp.monthsAgo} months ago][, laser {earlierSmp.daysSinceLaser} days ago][, taken off by laser: {earlierSmp.removedByLaser}]. ${grave}`,
    evidence: ["candidate-after-laser-ninety"],
  },
  {
    id: "answers-contradict-site",
    when: both(
      no("siteTreatments.any"),
      either(
        ...(["peel", "laser", "needling", "prp", "retinoid", "steroid", "botulinum"] as const).map((name) =>
          given(`siteTreatments.${name}WeeksAgo`),
        ),
      ),
    ),
    because: `No treatment of the site is said to have been done, yet one is dated. ${grave}`,
    evidence: ["candidate-site-four-weeks"],
  },
  {
    id: "answers-contradict-pregnancy",
    when: both(
      yes("health.pregnantOrBreastfeeding"),
      either(
        { field: "sex", is: ["male"] },
        { field: "derived.ageYears", atLeast: 60 },
        { field: "hormones.menopause", is: ["past"] },
      ),
    ),
    because: `Pregnant or breast-feeding is answered with yes, together with[ sex {sex}][, age {derived.ageYears}][, menopause {hormones.menopause}]. ${grave}`,
    evidence: ["candidate-pregnancy"],
  },
  {
    id: "answers-contradict-sex",
    when: both(
      { field: "sex", is: ["male"] },
      either(
        situated("womens-loss"),
        { field: "hormones.menopause", is: ["going-on", "past"] },
        given("hormones.monthsSinceBirth"),
        yes("hormones.hormonalContraception"),
      ),
    ),
    because: `Sex is answered with {sex}, yet other answers are a woman's ([{situations}][; menopause {hormones.menopause}][; hormonal contraception {hormones.hormonalContraception}][; a birth {hormones.monthsSinceBirth} months ago]). Skin and hairline depend on it. ${waits}`,
    evidence: ["tissue-female-factor"],
  },
  {
    id: "answers-contradict-autoimmune",
    when: both(no("health.thyroidOrAutoimmune"), given("autoimmuneDiseases")),
    because: `A thyroid or autoimmune disease is denied, yet one is named ({autoimmuneDiseases}). ${grave}`,
    evidence: ["candidate-autoimmune-kin"],
  },
  {
    id: "answers-contradict-lupus",
    when: both(no("health.lupus"), either({ field: "autoimmuneDiseases", is: ["lupus"] }, cause("discoid-lupus"))),
    because: `Lupus is denied, yet it is named[ as a disease ({autoimmuneDiseases})][; cause of loss {hairLoss.cause}]. ${grave}`,
    evidence: ["candidate-dle-koebner"],
  },
  {
    id: "answers-contradict-diabetes",
    when: both({ field: "health.diabetes", is: ["none"] }, { field: "autoimmuneDiseases", is: ["diabetes-type-1"] }),
    because: `Diabetes is answered with {health.diabetes}, yet type 1 diabetes is named ({autoimmuneDiseases}). ${grave}`,
    evidence: ["candidate-diabetes"],
  },
  {
    id: "answers-contradict-vitiligo",
    when: both(yes("health.vitiligoInField"), no("health.thyroidOrAutoimmune")),
    because: `There is vitiligo on the scalp, yet an autoimmune disease is denied. ${grave}`,
    evidence: ["candidate-vitiligo"],
    decision: "caution",
  },
  {
    id: "answers-contradict-picking",
    when: both(no("health.hairPullingOrPicking"), both(cause("hair-pulling"), yes("hairLoss.pullingNow"))),
    because: `Pulling or picking is denied, yet hair is pulled now ({hairLoss.pullingNow}). ${grave}`,
    evidence: ["candidate-hair-pulling-no"],
  },
  {
    id: "answers-contradict-camouflage",
    when: both(yes("expectations.understandsCamouflage"), {
      field: "goals",
      mentions: [
        "regrow",
        "regrowth",
        "grow back",
        "grow hair",
        "hair growth",
        "stop hair loss",
        "stop my hair loss",
        "stop the hair loss",
        "cure",
      ],
    }),
    because: `It is said to be understood that dots are camouflage, yet a goal speaks of growing or keeping hair ({goals}). ${waits}`,
    evidence: ["camouflage-not-treatment"],
  },
  {
    id: "answers-contradict-realistic",
    when: both(yes("expectations.realistic"), yes("expectations.wantsLowStraightLine")),
    because: `The goals are called realistic, yet a low, straight or closed line is asked for. ${grave}`,
    evidence: ["hairline-low-straight-closed"],
  },
  {
    id: "answers-contradict-distress",
    when: both(
      no("expectations.distressBeyondFinding"),
      yes("distress.hourADayOrMore"),
      yes("distress.othersSeeLittle"),
    ),
    because: `Distress beyond the finding is denied, yet the screen says otherwise. ${grave}`,
    evidence: ["candidate-distress-screen"],
  },
  {
    id: "answers-contradict-permission",
    when: both(
      no("distress.permission"),
      either(yes("distress.hourADayOrMore"), yes("distress.avoidsPeopleOrWork"), yes("distress.othersSeeLittle")),
    ),
    because: "The client would rather not be asked about distress, yet answers to it are given. They were weighed.",
    evidence: ["candidate-distress-screen-assumption"],
    decision: "caution",
  },
  {
    id: "answers-contradict-shaved",
    when: both(situated("shaved-look"), situated("filler-under-hair")),
    because: `Both the look of a shaved head and a filler under longer hair are asked for ({situations}). One head wears one of them. ${waits}`,
    evidence: ["candidate-willing-short", "candidate-hair-long-enough"],
  },
  {
    id: "answers-contradict-age",
    when: either(
      { field: "ageYears", exceeds: "derived.ageByBirth", by: 1 },
      { field: "derived.ageByBirth", exceeds: "ageYears", by: 1 },
    ),
    because: `The age is told as {ageYears} years, the date of birth {bornOn} makes {derived.ageByBirth}. The lower one was taken.`,
    evidence: ["candidate-adult"],
  },
  ...medicineAnswers.map(
    ({ medicine, field, denials, question }): Contradiction => ({
      id: `answers-contradict-medicine-${medicine}`,
      when: both({ field, is: denials }, given(`taken.${medicine}`)),
      because: `The question on ${question} is answered with {${field}}, yet {taken.${medicine}} is taken. ${grave}`,
      seeWhom: "the prescriber",
      evidence: ["candidate-medicine-table-assumption", "candidate-medicines-checked"],
    }),
  ),
];

/** Ages and dates that cannot be. Nothing is put in their place. */
const impossible: readonly Contradiction[] = [
  {
    id: "impossible-dates",
    when: either(
      ...(
        [
          "hairLoss.monthsSinceChange",
          "hairLoss.monthsSinceNewPatch",
          "derived.monthsSincePatchDate",
          "earlierTransplant.monthsAgo",
          "earlierSmp.monthsAgo",
          "chemotherapy.endedMonthsAgo",
          "hormones.monthsSinceBirth",
          "hormones.monthsSinceContraceptionChange",
          "medication.monthsOnHairMedicine",
        ] as const
      ).map((field): Condition => ({ field, beforeBirth: true })),
    ),
    because:
      "Something is said to lie longer ago than {derived.ageYears} years of life. No date was guessed in its place.",
  },
  {
    id: "impossible-future-date",
    when: given("derived.futureDates"),
    because: "A date lies in the future: {derived.futureDates}. No date was guessed in its place.",
  },
  {
    id: "impossible-onset",
    when: either(
      { field: "hairLoss.sinceAgeYears", exceeds: "derived.ageYears" },
      { field: "hairLoss.monthsSinceChange", exceeds: "derived.monthsOfLoss", by: 12 },
      { field: "hairLoss.monthsSinceNewPatch", exceeds: "derived.monthsOfLoss", by: 12 },
    ),
    because:
      "The loss is said to have begun at {hairLoss.sinceAgeYears} years of age, the client is {derived.ageYears}[, and the last change lies {hairLoss.monthsSinceChange} months back][, the last patch {hairLoss.monthsSinceNewPatch}]. That cannot all be.",
  },
  {
    id: "impossible-transplant-age",
    when: { field: "derived.ageAtTransplant", below: 16 },
    because:
      "Hair is said to have been transplanted {earlierTransplant.monthsAgo} months ago, when a client of {derived.ageYears} was a child. No date was guessed in its place.",
  },
  {
    id: "impossible-age",
    when: { field: "derived.ageYears", atLeast: 106 },
    because: "The age is given as {derived.ageYears} years. It is kept, and asked again.",
  },
];

/** Answers that may no longer be true. */
const old: Rule = {
  id: "answers-are-old",
  when: { field: "derived.monthsSinceAnswered", atLeast: 6 },
  decision: "caution",
  because: "The questions were answered {derived.monthsSinceAnswered} months before the first session.",
  evidence: ["candidate-old-answers-assumption"],
  seeWhom: null,
  wouldChange: "They are asked again.",
  overridable: false,
};

/** Two answers that cannot both be true are a finding of their own; none is dropped in silence. */
export const contradictionRules: readonly Rule[] = [
  ...[...contradictions, ...impossible].map(
    ({ id, when, because, seeWhom, evidence, decision }): Rule => ({
      id,
      when,
      decision: decision ?? "defer",
      because,
      evidence: ["candidate-contradiction-assumption", ...(evidence ?? [])],
      seeWhom: seeWhom ?? null,
      wouldChange: "One of the answers is put right.",
      overridable: false,
    }),
  ),
  old,
];
