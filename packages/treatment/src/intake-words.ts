/**
 * The closed lists of words that an intake is answered with. Stored documents hold these words: a word may be
 * added, never taken away.
 */

/** Why the client comes (the situations of Rassman et al. 2015 and Pak et al. 2011, and those they leave out). */
export const situations = [
  "thinning-crown",
  "hairline",
  "receding-hairline",
  "widows-peak",
  "shaved-look",
  "part-line",
  "diffuse-thinning",
  "womens-loss",
  "filler-under-hair",
  "strip-scar",
  "punctate-scar",
  "plug-scar",
  "corn-row-grafts",
  "open-donor-scar",
  "scalp-reduction-scar",
  "failed-transplant",
  "surgical-scar",
  "trauma-scar",
  "burn-scar",
  "beside-transplant",
  "stretch-donor-supply",
  "alopecia-areata",
  "alopecia-totalis",
  "alopecia-universalis",
  "scarring-alopecia",
  "traction",
  "hair-pulling",
  "after-chemotherapy",
  "after-radiotherapy",
] as const;
export type Situation = (typeof situations)[number];

export const hairLossCauses = [
  "none",
  "pattern-loss",
  "diffuse-unpatterned",
  "temporary-shedding",
  "alopecia-areata",
  "alopecia-totalis",
  "alopecia-universalis",
  "lichen-planopilaris",
  "frontal-fibrosing",
  "central-centrifugal",
  "discoid-lupus",
  "other-scarring",
  "triangular",
  "traction",
  "hair-pulling",
  "chemotherapy",
  "radiotherapy",
  "hormonal",
  "medicine",
  "scalp-infection",
  "surgery-or-injury",
  "unknown",
] as const;
export type HairLossCause = (typeof hairLossCauses)[number];

/** Who looked at it. */
export const finders = [
  "dermatologist",
  "hair-restoration-specialist",
  "other-physician",
  "nobody",
  "unknown",
] as const;

/** What was seen on the scalp, each a reason of its own to send the client on. */
export const scalpSigns = [
  "sudden-round-patch",
  "exclamation-mark-hairs",
  "redness-around-hairs",
  "scale",
  "lost-follicle-openings",
  "white-patches",
  "itch-burning-pain",
  "receding-pale-band",
  "eyebrow-loss",
  "altered-pigment",
  "boggy-or-pus",
  "rapid-shedding",
  "changing-mole",
  "ulcer",
  "broken-hairs",
] as const;
export type ScalpSign = (typeof scalpSigns)[number];

/** Found by name, where the answer is more than "an autoimmune disease". */
export const autoimmuneDiseases = [
  "thyroid",
  "rheumatoid-arthritis",
  "diabetes-type-1",
  "coeliac",
  "vitiligo",
  "psoriasis",
  "atopic-eczema",
  "lupus",
  "other",
] as const;

/** An investigation, and whether it found anything. */
export const investigationResults = ["not-done", "nothing-found", "something-found", "unknown"] as const;

/** What a physician can write an opinion about, after which a rule asks for care instead of a wait. */
export const writtenOpinions = [
  "lupus",
  "bleeding-disorder",
  "blood-thinners",
  "skin-cancer",
  "vitiligo",
  "pigment-or-metal-allergy",
  "earlier-tattoo-reaction",
  "isotretinoin",
  "lowered-defences",
  "heart-disease",
  "epilepsy",
  "chemotherapy",
  "finasteride-in-a-woman",
  "hormones",
  "temporary-loss",
  "healed-scalp-infection",
  "untreated-areata",
  "transplant",
  "distress",
] as const;
export type WrittenOpinion = (typeof writtenOpinions)[number];

export const transplantMethods = ["strip", "follicular-unit", "plugs", "open-donor", "unknown"] as const;
