import type { Health, Intake } from "@shadowline/treatment";

type Asked<Answers> = {
  [Key in keyof Answers]: Answers[Key] extends "yes" | "no" | "unknown" ? Key : never;
}[keyof Answers];

/** Questions answered yes, no or unknown, those that can stop a case first. */
export const healthQuestions = [
  "infectionInField",
  "psoriasisOrDermatitisInField",
  "woundOrGrowthInField",
  "keloidOrRaisedScars",
  "lupus",
  "isotretinoinLastSixMonths",
  "pregnantOrBreastfeeding",
  "bleedingDisorder",
  "anticoagulants",
  "immunosuppression",
  "thyroidOrAutoimmune",
  "bloodBorneInfection",
  "allergyPigmentOrMetal",
  "allergyHairDye",
  "allergyAnaesthetic",
  "earlierTattooReaction",
  "mriPlanned",
] as const satisfies readonly Asked<Health>[];

export const expectationQuestions = [
  "understandsCamouflage",
  "realistic",
  "willKeepHairShort",
  "distressBeyondFinding",
] as const satisfies readonly Asked<Intake["expectations"]>[];

export const medicationQuestions = ["finasteride", "minoxidil"] as const satisfies readonly Asked<
  Intake["medication"]
>[];

export const causeFinders = [
  "dermatologist",
  "hair-restoration-specialist",
  "other-physician",
  "nobody",
  "unknown",
] as const satisfies readonly Intake["hairLoss"]["causeFoundBy"][];

export const diabetesAnswers = [
  "none",
  "controlled",
  "uncontrolled",
  "unknown",
] as const satisfies readonly Health["diabetes"][];
