import { z } from "zod";

/** A question that nobody has answered is not a "no". */
export const answer = z.enum(["yes", "no", "unknown"]);
export type Answer = z.infer<typeof answer>;

const asked = answer.default("unknown");

/** Why the client comes (the situations of Rassman et al. 2015, Pak et al. 2011). */
export const situations = [
  "thinning-crown",
  "hairline",
  "shaved-look",
  "part-line",
  "diffuse-thinning",
  "filler-under-hair",
  "strip-scar",
  "punctate-scar",
  "plug-scar",
  "open-donor-scar",
  "surgical-scar",
  "alopecia-areata",
  "alopecia-totalis",
  "scarring-alopecia",
  "after-chemotherapy",
] as const;

export const hairLossCauses = [
  "none",
  "pattern-loss",
  "diffuse-unpatterned",
  "alopecia-areata",
  "alopecia-totalis",
  "lichen-planopilaris",
  "frontal-fibrosing",
  "central-centrifugal",
  "discoid-lupus",
  "triangular",
  "traction",
  "chemotherapy",
  "hormonal",
  "surgery-or-injury",
  "unknown",
] as const;

/** Health history, each answered, denied or open. Left out means unknown. */
export const health = z.strictObject({
  keloidOrRaisedScars: asked,
  infectionInField: asked,
  psoriasisOrDermatitisInField: asked,
  woundOrGrowthInField: asked,
  lupus: asked,
  anticoagulants: asked,
  bleedingDisorder: asked,
  isotretinoinLastSixMonths: asked,
  immunosuppression: asked,
  diabetes: z.enum(["none", "controlled", "uncontrolled", "unknown"]).default("unknown"),
  pregnantOrBreastfeeding: asked,
  allergyPigmentOrMetal: asked,
  allergyAnaesthetic: asked,
  allergyHairDye: asked,
  earlierTattooReaction: asked,
  bloodBorneInfection: asked,
  thyroidOrAutoimmune: asked,
  mriPlanned: asked,
});
export type Health = z.infer<typeof health>;

export const intake = z.strictObject({
  sex: z.enum(["female", "male", "unknown"]).default("unknown"),
  ageYears: z.number().min(0).max(120),
  situations: z.array(z.enum(situations)).min(1),
  /** In order of weight. */
  concerns: z.array(z.string().min(1).max(200)).max(10).default([]),
  goals: z.array(z.string().min(1).max(200)).max(10).default([]),
  hairWorn: z.enum(["shaved", "short", "long", "unknown"]).default("unknown"),
  hairLoss: z.strictObject({
    cause: z.enum(hairLossCauses).default("unknown"),
    /** Who found the cause. */
    causeFoundBy: z
      .enum(["dermatologist", "hair-restoration-specialist", "other-physician", "nobody", "unknown"])
      .default("unknown"),
    /** Name of the person who accepts that the cause stays unknown. */
    unknownCauseAcceptedBy: z.string().min(1).max(100).optional(),
    /** New patches, shedding, redness, scale, itch or pain now. */
    activeNow: asked,
    /** Months since the last new lesion or the last visible progress. */
    monthsSinceChange: z.number().min(0).max(1200).optional(),
    progressing: asked,
  }),
  /** A member left out, or the whole of it, is unknown. */
  health: health.prefault({}),
  expectations: z
    .strictObject({
      realistic: asked,
      /** Distress beyond what the finding explains; asked with permission. */
      distressBeyondFinding: asked,
      understandsCamouflage: asked,
      willKeepHairShort: asked,
    })
    .prefault({}),
  medication: z
    .strictObject({
      finasteride: asked,
      minoxidil: asked,
      other: z.array(z.string().min(1).max(100)).max(30).default([]),
    })
    .prefault({}),
  earlierTransplant: z.strictObject({ monthsAgo: z.number().min(0).max(1200).optional(), had: asked }).prefault({}),
  /** Chemotherapy or radiotherapy of the head, ever. */
  chemotherapy: z.strictObject({ had: asked, endedMonthsAgo: z.number().min(0).max(1200).optional() }).prefault({}),
});
export type Intake = z.infer<typeof intake>;
