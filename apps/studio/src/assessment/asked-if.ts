import type { Intake, KnowledgeQuestion } from "@shadowline/treatment";
import { factsOf, holds } from "@shadowline/treatment";
import { answerOf, isBlank } from "./intake-answers.js";
import { type IntakeField, intakeFields } from "./intake-fields.js";

type Condition = NonNullable<KnowledgeQuestion["onlyIf"]>;
type Field = KnowledgeQuestion["field"];

const is = (field: string, ...words: string[]): Condition => ({ field: field as Field, is: words });
const yes = (field: string): Condition => is(field, "yes");
const not = (...conditions: Condition[]): Condition => ({ none: conditions });
const any = (...conditions: Condition[]): Condition => ({ any: conditions });
const given = (field: string): Condition => ({ field: field as Field, given: true });

const someLoss = not(is("hairLoss.cause", "none"));
const patchy = any(
  is("hairLoss.cause", "alopecia-areata", "alopecia-totalis", "alopecia-universalis"),
  is("situations", "alopecia-areata", "alopecia-totalis", "alopecia-universalis"),
);
const scarring = any(
  is(
    "hairLoss.cause",
    "lichen-planopilaris",
    "frontal-fibrosing",
    "central-centrifugal",
    "discoid-lupus",
    "other-scarring",
  ),
  is("situations", "scarring-alopecia"),
);
const pulled = any(is("hairLoss.cause", "traction", "hair-pulling"), is("situations", "traction", "hair-pulling"));
const notMale = not(is("sex", "male"));

/**
 * Questions that only some answers bring up, by path or by the beginning of paths: the longest entry that
 * fits decides. What is not listed is always asked.
 */
const askedIf: Readonly<Record<string, Condition>> = {
  autoimmuneDiseases: yes("health.thyroidOrAutoimmune"),
  "hairLoss.causeFoundBy": someLoss,
  "hairLoss.otherCauses": someLoss,
  "hairLoss.unknownCauseAcceptedBy": is("hairLoss.cause", "unknown"),
  "hairLoss.sinceAgeYears": someLoss,
  "hairLoss.monthsSinceChange": someLoss,
  "hairLoss.monthsSinceNewPatch": any(patchy, scarring),
  "hairLoss.lastPatchOn": any(patchy, scarring),
  "hairLoss.quietConfirmedBy": any(patchy, scarring),
  "hairLoss.treatmentTried": any(patchy, scarring),
  "hairLoss.regrowing": someLoss,
  "hairLoss.pace": yes("hairLoss.progressing"),
  "hairLoss.signs": any(yes("hairLoss.scalpExamined"), yes("hairLoss.activeNow")),
  "hairLoss.pullingNow": pulled,
  investigations: someLoss,
  "investigations.foundCause": any(
    ...["densitometry", "trichoscopy", "biopsy", "bloodTests"].map((test) =>
      is(`investigations.${test}`, "something-found"),
    ),
  ),
  "health.pregnantOrBreastfeeding": notMale,
  hormones: notMale,
  "hormones.imbalanceFound": not(),
  "hormones.imbalanceTreated": yes("hormones.imbalanceFound"),
  siteTreatments: yes("siteTreatments.any"),
  "siteTreatments.any": not(),
  distress: yes("distress.permission"),
  "distress.permission": not(),
  "medication.monthsOnHairMedicine": any(
    yes("medication.finasteride"),
    yes("medication.minoxidil"),
    yes("medication.dutasteride"),
  ),
  "medication.minoxidilFailed": any(yes("medication.minoxidil"), is("medication.minoxidil", "no")),
  earlierTransplant: yes("earlierTransplant.had"),
  "earlierTransplant.had": not(),
  "earlierTransplant.planned": not(),
  "earlierTransplant.ruledOut": not(),
  "earlierTransplant.graftsAvailable": any(
    yes("earlierTransplant.planned"),
    yes("earlierTransplant.had"),
    is("situations", "beside-transplant", "stretch-donor-supply"),
  ),
  "earlierTransplant.graftsWanted": any(
    yes("earlierTransplant.planned"),
    is("situations", "beside-transplant", "stretch-donor-supply"),
  ),
  earlierSmp: yes("earlierSmp.had"),
  "earlierSmp.had": not(),
  "earlierSmp.daysSinceLaser": yes("earlierSmp.removedByLaser"),
  "chemotherapy.endedMonthsAgo": given("chemotherapy.had"),
  "writtenOpinions.givenBy": given("writtenOpinions.about"),
};

function conditionOf(path: string): Condition | null {
  const own = askedIf[path];
  if (own) return own;
  const above = path.slice(0, Math.max(0, path.lastIndexOf(".")));
  return above === "" ? null : conditionOf(above);
}

/** Whether a question makes sense after what was answered; one that has an answer is never hidden. */
export function isAsked(intake: Intake, path: string): boolean {
  const condition = conditionOf(path);
  return condition === null || !isBlank(answerOf(intake, path)) || holds(condition, factsOf(intake));
}

/** Questions that the rules wait for: theirs weigh on the decision until they are answered. */
const isWeighed = (intake: Intake, path: string, questions: readonly KnowledgeQuestion[]): boolean =>
  questions.some(({ field, onlyIf }) => field === path && (!onlyIf || holds(onlyIf, factsOf(intake))));

/**
 * Questions that apply and nobody has answered. An amount, a date or a list that no rule waits for may stay
 * blank, and what is asked on the day of a session is not open before.
 */
export function openFields(intake: Intake, questions: readonly KnowledgeQuestion[]): readonly IntakeField[] {
  return intakeFields.filter(
    ({ path, form }) =>
      !path.startsWith("dayBefore.") &&
      isBlank(answerOf(intake, path)) &&
      isAsked(intake, path) &&
      (form === "word" || isWeighed(intake, path, questions)),
  );
}
