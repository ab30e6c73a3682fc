import { defaultTechnique, depositOf, type Technique, type Tissue, tissueAt } from "@shadowline/technique";
import { assessedWith, type CasePatch, type IntakePatch, inWords, plannedWith, scarCase } from "../client.js";
import type { CoverageRow, CoverageSubject } from "../coverage-row.js";
import { byCitation, byExample, byRule, byScarRule, inPlan, probe } from "../probes.js";

const source = "Bernstein Medical pages on Rassman 2015 and Pak 2011";
const said = (id: string, statement: string, ...evidence: string[]) => ({ id, statement, source, evidence });
const cause = (hairLoss: NonNullable<IntakePatch["hairLoss"]>): IntakePatch => ({ hairLoss });

type Word = NonNullable<IntakePatch["situations"]>[number];

/** One of the situations of the two papers; the near miss is a neighbour. */
const situation = (
  id: string,
  statement: string,
  word: Word,
  neighbour: Word,
  evidence = "candidate-situations-2015",
) =>
  byRule(said(id, statement, evidence), `serves-${word}`, {
    trigger: { situations: [word] },
    nearMiss: { situations: [neighbour] },
  });

/** One of the six cases of 2011: every wish is served; without the first of them it is not that case. */
function sixth(id: string, statement: string, words: readonly [Word, ...Word[]]): CoverageRow {
  const asked = (situations: readonly Word[]) =>
    probe(`situations: ${situations.join(" and ")}`, () => {
      const { findings } = assessedWith({ intake: { situations: [...situations] } });
      return words.every((word) => findings.some(({ rule }) => rule === `serves-${word}`));
    });
  return {
    ...said(id, statement, "candidate-six-cases-2011"),
    kind: "rule",
    carrier: `serves-${words[0]}`,
    trigger: asked(words),
    nearMiss: asked(words.length > 1 ? words.slice(1) : ["part-line"]),
  };
}

/** A value of the first prescription beside that of the quiet client. */
const first = (patch: CasePatch) => plannedWith(patch).plan.prescription[0];

const quietSkin = tissueAt("frontal", {
  sex: "male",
  ageYears: 45,
  oily: false,
  sunDamaged: false,
  vasoconstrictor: false,
});

/** One of the operator's variables moves what a dot leaves by more than two hundredths. */
function moved(technique: Partial<Technique>, tissue: Partial<Tissue>): boolean {
  const was = depositOf(defaultTechnique, quietSkin);
  const is = depositOf({ ...defaultTechnique, ...technique }, { ...quietSkin, ...tissue });
  return (["needleDepthMm", "massNg", "radiusMm"] as const).some((key) => Math.abs(is[key] / was[key] - 1) > 0.02);
}

/** Thick pigment fills the hole less and leaves less of itself. */
function thickerLeavesLess(neatViscosityMPaS: number): boolean {
  const undiluted = { ...defaultTechnique, dilutionParts: 0 };
  const thick = { ...undiluted, ink: { ...undiluted.ink, neatViscosityMPaS } };
  return depositOf(thick, quietSkin).massNg < 0.98 * depositOf(undiluted, quietSkin).massNg;
}

type Hand = { readonly dwellS?: number; readonly needleDiameterMm?: number };

/** A variable of the hand by itself, and so small a change of it that nothing moves. */
function hand(id: string, statement: string, trigger: Hand, nearMiss: Hand): CoverageRow {
  const { needle } = defaultTechnique;
  const technique = ({ dwellS, needleDiameterMm }: Hand): Partial<Technique> => ({
    ...(dwellS === undefined ? {} : { dwellS }),
    ...(needleDiameterMm === undefined ? {} : { needle: { ...needle, diameterMm: needleDiameterMm } }),
  });
  return {
    ...said(id, statement, "technique-variables"),
    kind: "figure",
    carrier: "technique.depositOf",
    trigger: probe(inWords(trigger), () => moved(technique(trigger), {})),
    nearMiss: probe(inWords(nearMiss), () => moved(technique(nearMiss), {})),
  };
}

export const hospitalPages: CoverageSubject = {
  subject: "The hospital's pages on the papers of 2015 and 2011",
  rows: [
    situation(
      "s3-after-chemotherapy",
      "It serves hair lost to chemotherapy.",
      "after-chemotherapy",
      "diffuse-thinning",
    ),
    situation("s3-areata", "It serves alopecia areata that no treatment helps.", "alopecia-areata", "alopecia-totalis"),
    situation("s3-totalis", "It serves alopecia totalis.", "alopecia-totalis", "alopecia-areata"),
    situation("s3-scarring", "It serves scars of scarring alopecia.", "scarring-alopecia", "surgical-scar"),
    situation("s3-surgery-scar", "It serves scars of neurosurgery.", "surgical-scar", "strip-scar"),
    situation("s3-strip-scar", "It serves the visible scar of a strip.", "strip-scar", "punctate-scar"),
    situation(
      "s3-punctate-scar",
      "It serves the dotted scars of single-unit extraction.",
      "punctate-scar",
      "strip-scar",
    ),
    situation(
      "s3-open-donor",
      "It serves open donor scars of the 1950s to early 1990s.",
      "open-donor-scar",
      "strip-scar",
    ),
    situation("s3-plugs", "It serves the pluggy look of old grafts.", "plug-scar", "punctate-scar"),
    situation(
      "s3-shaved-look",
      "It gives a bald head the look of a shaved one.",
      "shaved-look",
      "hairline",
      "candidate-six-cases-2011",
    ),
    situation(
      "s3-womens-loss",
      "It serves women's loss that minoxidil does not help and no transplant can.",
      "womens-loss",
      "diffuse-thinning",
    ),
    situation("s3-head-injury", "It serves scars of head injury.", "trauma-scar", "surgical-scar"),
    situation("s3-corn-row", "It serves the corn-row look of old grafts.", "corn-row-grafts", "plug-scar"),
    situation(
      "s3-reduction",
      "It hides scars of scalp reductions.",
      "scalp-reduction-scar",
      "plug-scar",
      "candidate-six-cases-2011",
    ),
    situation(
      "s3-failed-transplant",
      "It hides scars of poor or failed transplants.",
      "failed-transplant",
      "punctate-scar",
      "candidate-failed-transplant",
    ),
    situation(
      "s3-hairline",
      "It gives a man who always shaved a hairline.",
      "hairline",
      "shaved-look",
      "candidate-six-cases-2011",
    ),
    situation("s3-crown", "It fills a thinning crown.", "thinning-crown", "part-line", "candidate-crown-and-part"),
    situation(
      "s3-filler",
      "It is a filler for longer hair.",
      "filler-under-hair",
      "thinning-crown",
      "candidate-hair-long-enough",
    ),
    sixth("s3-case-1", "A man in his thirties with scarring alopecia since his teens had the scars hidden.", [
      "scarring-alopecia",
    ]),
    sixth("s3-case-2", "A man of 30 with totalis since his teens had his face framed.", [
      "alopecia-totalis",
      "hairline",
    ]),
    sixth("s3-case-3", "A man of 55 had plug scars filled and the hairline drawn anew.", [
      "plug-scar",
      "scalp-reduction-scar",
      "hairline",
    ]),
    sixth("s3-case-4", "A man of 32 had strip scars covered, the crown filled and the hairline smoothed.", [
      "strip-scar",
      "thinning-crown",
      "hairline",
    ]),
    sixth("s3-case-5", "A man of 22 had the dots of an earlier extraction filled.", ["punctate-scar"]),
    sixth("s3-case-6", "A man of 45 who always shaved had a hairline drawn.", ["shaved-look", "hairline"]),
    byRule(
      said("s3-short-hair", "It asks for hair kept short or shaved.", "candidate-willing-short"),
      "shaved-look-needs-short-hair",
      {
        trigger: { expectations: { willKeepHairShort: "no" } },
        nearMiss: { expectations: { willKeepHairShort: "yes" } },
      },
    ),
    inPlan(said("s3-permanent", "It is called a permanent cosmetic tattoo.", "permanent-as-named"), {
      kind: "sentence",
      carrier: "plan.outlook.statements",
      shows: ({ outlook }) =>
        outlook?.statements.some(({ text }) => /pigment stays in the skin for years/.test(text)) ?? false,
      trigger: {},
      nearMiss: { intake: { ageYears: 17 } },
    }),
    inPlan(said("s3-two-to-four", "The whole takes two to four sessions.", "session-two-to-four"), {
      kind: "field",
      carrier: "case.protocol.sessionPreset",
      shows: ({ sessions }) => sessions.length === 2,
      trigger: { protocol: { sessionPreset: "two-to-four" } },
      nearMiss: {},
    }),
    inPlan(
      said("s3-upper-dermis", "A droplet goes through the upper layer into the upper dermis.", "depth-upper-dermis"),
      {
        kind: "figure",
        carrier: "plan.prescription[].deposit.depthMm",
        shows: ({ prescription }) =>
          prescription.length > 0 &&
          prescription.every(({ deposit }) => deposit.depthMm > 0.1 && deposit.depthMm < 0.6),
        trigger: {},
        nearMiss: { protocol: { technique: { frontal: { extensionMm: 0.5 } } } },
      },
    ),
    inPlan(
      said(
        "s3-thickness-varies",
        "The upper layer differs over the scalp, so depth is judged place by place.",
        "depth-judged-per-place",
        "tissue-thickness-thin",
      ),
      {
        kind: "figure",
        carrier: "plan.zones[].tissue.skinMm",
        shows: ({ zones }) => new Set(zones.filter(({ dots }) => dots > 0).map(({ tissue }) => tissue.skinMm)).size > 1,
        trigger: { wantedLook: { zones: ["frontal", "midscalp"] } },
        nearMiss: {},
      },
    ),
    inPlan(
      said(
        "s3-feel-and-sight",
        "Scarred or bald skin looks and feels different under the needle.",
        "tissue-fat-and-follicles",
        "cue-right-depth",
      ),
      {
        kind: "sentence",
        carrier: "plan.zones[].cues[].words",
        shows: ({ zones }) => zones.some(({ scarKind, cues }) => scarKind !== null && cues.length > 0),
        trigger: scarCase(),
        nearMiss: {},
      },
    ),
    inPlan(said("s3-variable-angle", "The operator minds the needle's angle.", "technique-variables"), {
      kind: "figure",
      carrier: "plan.prescription[].deposit.needleDepthMm",
      shows: ({ prescription: [{ deposit }] }) => deposit.needleDepthMm < 0.95 * first({}).deposit.needleDepthMm,
      trigger: { protocol: { technique: { frontal: { angleDeg: 60 } } } },
      nearMiss: { protocol: { technique: { frontal: { angleDeg: 78 } } } },
    }),
    inPlan(
      said(
        "s3-bleeding-into-neighbours",
        "The operator goes carefully so that pigment does not bleed into what lies around.",
        "spill-model-assumption",
      ),
      {
        kind: "rule",
        carrier: "plan.zones[].refused",
        shows: ({ zones }) => zones.some(({ refused }) => /dots may spill/.test(refused ?? "")),
        trigger: { protocol: { technique: { frontal: { extensionMm: 1.3 } } } },
        nearMiss: { protocol: { technique: { frontal: { extensionMm: 0.8 } } } },
      },
    ),
    byRule(
      said("s3-cause-first", "The cause of a bald spot is found before it is treated.", "candidate-cause-first"),
      "cause-unknown",
      {
        trigger: cause({ cause: "unknown" }),
        nearMiss: cause({ cause: "surgery-or-injury" }),
      },
    ),
    byRule(
      said(
        "s3-areata-two-years",
        "No new lesions for two years before anything is restored.",
        "candidate-areata-two-years",
      ),
      "areata-not-two-years",
      {
        trigger: cause({ cause: "alopecia-areata", causeFoundBy: "dermatologist", monthsSinceChange: 23 }),
        nearMiss: cause({ cause: "alopecia-areata", causeFoundBy: "dermatologist", monthsSinceChange: 24 }),
      },
    ),
    byRule(
      said(
        "s3-areata-steroid",
        "Patches of areata are best treated with cortisone injections.",
        "candidate-areata-cortisone",
      ),
      "areata-active",
      {
        trigger: cause({ cause: "alopecia-areata", activeNow: "yes" }),
        nearMiss: cause({ cause: "alopecia-areata", activeNow: "no" }),
      },
    ),
    byRule(
      said(
        "s3-dermatologist-confirms",
        "A dermatologist confirms the diagnosis.",
        "candidate-cause-first",
        "candidate-ccca-mistaken",
      ),
      "disease-not-confirmed",
      {
        trigger: cause({ cause: "alopecia-areata", causeFoundBy: "other-physician" }),
        nearMiss: cause({ cause: "alopecia-areata", causeFoundBy: "dermatologist" }),
      },
    ),
    byRule(
      said(
        "s3-triangular",
        "A temple patch since childhood may be triangular alopecia.",
        "candidate-triangular-traction",
      ),
      "triangular-alopecia",
      {
        trigger: cause({ cause: "triangular" }),
        nearMiss: cause({ cause: "pattern-loss" }),
      },
    ),
    byRule(
      said("s3-traction", "Constant tugging makes traction alopecia.", "candidate-triangular-traction"),
      "traction-alopecia",
      {
        trigger: cause({ cause: "traction" }),
        nearMiss: cause({ cause: "triangular" }),
      },
    ),
    byRule(
      said(
        "s3-dle",
        "In discoid lupus an injury can enlarge lesions, so surgery is not indicated.",
        "candidate-dle-koebner",
      ),
      "discoid-lupus",
      {
        trigger: cause({ cause: "discoid-lupus" }),
        nearMiss: cause({ cause: "surgery-or-injury" }),
      },
    ),
    byRule(
      said("s3-women-hormones", "Women often lose hair from an imbalance of hormones.", "candidate-hormonal-women"),
      "diffuse-loss-in-a-woman",
      {
        trigger: { sex: "female", hairLoss: { cause: "diffuse-unpatterned" } },
        nearMiss: { sex: "male", hairLoss: { cause: "diffuse-unpatterned" } },
      },
    ),
    byScarRule(
      said("s3-scar-thickened", "Scars take hair well unless they are thickened.", "candidate-scar-thickened"),
      "scar-raised",
      {
        trigger: { kind: "hypertrophic" },
        nearMiss: { kind: "strip" },
      },
    ),
    byExample(
      said(
        "s3-lpp-magnified",
        "Magnification (densitometry) tells scarring loss from common loss.",
        "candidate-ccca-mistaken",
      ),
      "not-looked-at-through-a-lens",
    ),
    byExample(
      said("s3-biopsy-rare", "A biopsy settles it and is rarely needed.", "candidate-biopsy-rarely"),
      "scarring-without-biopsy",
    ),
    byExample(
      said(
        "s3-areata-kin",
        "A gene study of 1,000 patients linked areata to rheumatoid arthritis, type 1 diabetes and coeliac disease.",
        "candidate-autoimmune-kin",
      ),
      "autoimmune-disease",
    ),
    byExample(
      said(
        "s3-areata-not-skin",
        "It shares virtually no genes with psoriasis and vitiligo.",
        "candidate-autoimmune-not-skin",
      ),
      "autoimmune-disease",
    ),
    byRule(
      said(
        "s3-areata-spot",
        "Areata comes suddenly in well-bounded spots on skin that is normal.",
        "candidate-areata-normal-skin",
      ),
      "sign-of-areata",
      {
        trigger: { hairLoss: { signs: ["sudden-round-patch"] } },
        nearMiss: { hairLoss: { signs: ["broken-hairs"] } },
      },
    ),
    byExample(
      said("s3-alopecia-word", "Alopecia is a generic word for any loss of hair.", "candidate-alopecia-is-a-word"),
      "cause-unknown",
    ),
    byExample(
      said(
        "s3-triangular-age",
        "Triangular alopecia would have been there since childhood.",
        "candidate-triangular-traction",
      ),
      "triangular-not-since-childhood",
    ),
    byExample(
      said(
        "s3-dle-signs",
        "Discoid lupus shows smooth skin, tiny empty follicles, redness and altered pigment.",
        "candidate-dle-biopsy",
      ),
      "sign-of-lupus",
    ),
    byExample(
      said(
        "s3-hormones-treated",
        "The balance of hormones can be put right, often with the pill.",
        "candidate-hormonal-women",
      ),
      "hormones-out-of-balance",
    ),
    byExample(
      said(
        "s3-finasteride-women",
        "Finasteride cannot be used in women: birth defects, and no effect after menopause.",
        "candidate-finasteride-women",
      ),
      "finasteride-in-a-woman",
    ),
    byExample(
      said("s3-cortisone-common", "Cortisone does nothing for common loss.", "candidate-cortisone-not-pattern"),
      "cortisone-for-pattern-loss",
    ),
    byExample(
      said(
        "s3-womens-minoxidil",
        "It is for women whose loss did not answer to minoxidil or cannot be grafted.",
        "candidate-situations-2015",
      ),
      "womens-loss-minoxidil-untried",
    ),
    byExample(
      said(
        "s3-no-candidate-for-grafts",
        "It is an option for people who are no candidates for a transplant.",
        "candidate-six-cases-2011",
      ),
      "no-donor-hair-left",
    ),
    byExample(
      said(
        "s3-areata-refractory",
        "Areata comes into question once treatment has not helped.",
        "candidate-situations-2015",
      ),
      "areata-untreated",
    ),
    byExample(
      said("s3-totalis-face", "In totalis the face is framed by a hairline.", "candidate-six-cases-2011"),
      "areata-whole-scalp",
    ),
    byCitation(
      said(
        "s3-insurance",
        "Insurance did not cover the transplant; the patient showered the next morning.",
        "transplant-next-morning",
      ),
      {
        kind: "field",
        carrier: "plan.alternatives[]",
        trigger: { intake: { hairLoss: { activeNow: "yes" } } },
        nearMiss: { intake: { hairLoss: { activeNow: "yes", cause: "discoid-lupus" } } },
      },
    ),
    byCitation(
      said(
        "s3-transplant-price",
        "A transplant of grafts of one to four hairs costs about 7,000 dollars, once or twice.",
        "alternative-transplant",
      ),
      {
        kind: "field",
        carrier: "plan.alternatives[].prices",
        trigger: { intake: { hairLoss: { activeNow: "yes" } } },
        nearMiss: { intake: { hairLoss: { activeNow: "yes", cause: "discoid-lupus" } } },
      },
    ),
    byCitation(
      said(
        "s3-minoxidil-forehead",
        "Minoxidil is for women too, with hair on the forehead, every day for life.",
        "alternative-minoxidil",
      ),
      {
        kind: "field",
        carrier: "plan.alternatives[]",
        trigger: {
          intake: { sex: "female", hairLoss: { activeNow: "yes" }, health: { pregnantOrBreastfeeding: "no" } },
        },
        nearMiss: {
          intake: { sex: "female", hairLoss: { activeNow: "yes" }, health: { pregnantOrBreastfeeding: "yes" } },
        },
      },
    ),
    byCitation(
      said(
        "s3-facial-hair",
        "Weekly cortisone injections helped and grew hair on the face.",
        "cortisone-weekly-facial-hair",
      ),
      {
        kind: "field",
        carrier: "plan.alternatives[]",
        trigger: { intake: { hairLoss: { activeNow: "yes", cause: "alopecia-areata" } } },
        nearMiss: { intake: { hairLoss: { activeNow: "yes" } } },
      },
    ),
    byCitation(said("s3-areata-foundation", "A foundation informs on alopecia areata.", "areata-foundation"), {
      kind: "sentence",
      carrier: "plan.alternatives[]",
      trigger: { intake: { hairLoss: { activeNow: "yes", cause: "alopecia-areata" } } },
      nearMiss: { intake: { hairLoss: { activeNow: "yes" } } },
    }),
    byCitation(
      said("s3-areata-grafts", "Grafts into areata can be lost to the same disease.", "transplant-areata-same-fate"),
      {
        kind: "field",
        carrier: "plan.alternatives[]",
        trigger: { intake: { hairLoss: { activeNow: "yes" } } },
        nearMiss: { intake: { hairLoss: { activeNow: "yes", cause: "alopecia-areata" } } },
      },
    ),
    inPlan(said("s3-density-varies", "The density of stippling varies over the area.", "density-adapted-not-copied"), {
      kind: "field",
      carrier: "case.wantedLook.zonePerCm2",
      shows: ({ zones }) =>
        new Set(zones.filter(({ dots }) => dots > 0).map(({ visualPerCm2 }) => Math.round(visualPerCm2))).size > 1,
      trigger: { wantedLook: { zones: ["frontal", "midscalp"], zonePerCm2: { midscalp: 60 } } },
      nearMiss: { wantedLook: { zones: ["frontal", "midscalp"] } },
    }),
    inPlan(said("s3-no-standard", "Results vary because technique and material have no standard.", "outcomes-vary"), {
      kind: "field",
      carrier: "plan.protocol",
      shows: (plan) => plan.protocol.id === "two-to-four",
      trigger: { protocol: { sessionPreset: "two-to-four" } },
      nearMiss: {},
    }),
    hand(
      "s3-variable-dwell",
      "The time that the needle stays in the scalp decides what it leaves.",
      { dwellS: 0.12 },
      { dwellS: 0.051 },
    ),
    {
      ...said(
        "s3-variable-viscosity",
        "Colour and viscosity of the pigment decide what it leaves.",
        "technique-variables",
        "technique-viscosity",
      ),
      kind: "figure",
      carrier: "technique.depositOf.massNg",
      trigger: probe("neat pigment of 1500 instead of 20 mPa s, undiluted", () => thickerLeavesLess(1500)),
      nearMiss: probe("neat pigment of 20.1 instead of 20 mPa s, undiluted", () => thickerLeavesLess(20.1)),
    },
    hand(
      "s3-variable-needle-size",
      "Size and shape of the needle decide what it leaves.",
      { needleDiameterMm: 0.35 },
      { needleDiameterMm: 0.251 },
    ),
    {
      ...said("s3-variable-resistance", "The scalp's resistance differs from place to place.", "technique-variables"),
      kind: "figure",
      carrier: "technique.depositOf.needleDepthMm",
      trigger: probe("skin 1.5 times as tough", () => moved({}, { toughness: 1.5 })),
      nearMiss: probe("skin 1.001 times as tough", () => moved({}, { toughness: 1.001 })),
    },
    byExample(
      said(
        "s3-others-see-little",
        "Friends and family saw little of what troubled the patient: what counted was how she felt.",
        "candidate-distress-screen",
      ),
      "screen-many-signs-of-distress",
    ),
  ],
};
