import type { Situation } from "../intake-words.js";
import type { Rule } from "./rule.js";

/** What each situation asks of the plan. */
const meanings: { readonly [Name in Situation]: { readonly means: string; readonly evidence: readonly string[] } } = {
  "thinning-crown": {
    means: "A thinning crown is filled between the hairs, along the whorl, with a soft edge.",
    evidence: ["candidate-crown-and-part", "candidate-six-cases-2011"],
  },
  hairline: {
    means: "A hairline is drawn: mature in height, open at the temples, irregular, soft in front.",
    evidence: ["candidate-six-cases-2011", "hairline-height", "density-hairline-lighter"],
  },
  "receding-hairline": {
    means: "A receding hairline is brought forward a little or blurred; later loss behind it is planned for.",
    evidence: ["candidate-thinning-only", "hairline-frontotemporal", "candidate-loss-goes-on"],
  },
  "widows-peak": {
    means: "A widow's peak is a small area and still takes three to four sessions.",
    evidence: ["session-small-three-to-four", "hairline-widows-peak-us"],
  },
  "shaved-look": {
    means:
      "The look is that of a shaved head; the hair beside the dots is kept as short. One article holds dots best for thinning hair, physicians use them on bald heads too.",
    evidence: [
      "candidate-fully-bald",
      "candidate-thinning-only",
      "candidate-willing-short",
      "candidate-six-cases-2011",
    ],
  },
  "part-line": {
    means: "A widening part is darkened along its line, between the hairs, without a new hairline.",
    evidence: ["candidate-crown-and-part", "candidate-part-exposes"],
  },
  "diffuse-thinning": {
    means: "Thin hair is filled between the hairs, so that less scalp shines through.",
    evidence: ["candidate-thinning-only", "candidate-hair-long-enough"],
  },
  "womens-loss": {
    means: "Women's loss that minoxidil did not help or that grafts cannot treat is filled under the hair.",
    evidence: ["candidate-situations-2015", "density-women-midscalp"],
  },
  "filler-under-hair": {
    means: "Dots fill under longer hair; the hairline stands and the hair is long enough to hide them.",
    evidence: ["candidate-hair-long-enough", "candidate-willing-short"],
  },
  "strip-scar": {
    means: "A strip scar is broken up with dots; test dots first, fewer at the first visit.",
    evidence: ["candidate-situations-2015", "scar-takes-less", "scar-test-four-weeks"],
  },
  "punctate-scar": {
    means: "Pale dots left by single grafts are coloured one by one, and the field between them evened.",
    evidence: ["candidate-situations-2015", "candidate-six-cases-2011", "scar-takes-less"],
  },
  "plug-scar": {
    means: "Plugs and the gaps between them are evened, so that the tufts no longer stand out.",
    evidence: ["candidate-situations-2015", "candidate-six-cases-2011"],
  },
  "corn-row-grafts": {
    means: "Rows of grafts are broken up by dots between the rows and in front of them.",
    evidence: ["candidate-situations-2015"],
  },
  "open-donor-scar": {
    means: "Wide open donor scars are filled; they are large, pale and take pigment unevenly.",
    evidence: ["candidate-situations-2015", "scar-takes-less", "scar-test-four-weeks"],
  },
  "scalp-reduction-scar": {
    means: "The seam of a scalp reduction is covered, and hair that now points the wrong way is evened.",
    evidence: ["candidate-six-cases-2011", "scar-takes-less"],
  },
  "failed-transplant": {
    means: "Where a transplant gave too little, dots fill between the grafts.",
    evidence: ["candidate-failed-transplant", "alternative-transplant-with-smp"],
  },
  "surgical-scar": {
    means: "A scar of surgery of the head is covered once it is flat and old enough.",
    evidence: ["candidate-situations-2015", "scar-takes-less", "candidate-scar-six"],
  },
  "trauma-scar": {
    means: "A scar of an injury is covered once it is flat; grafts also grow in it as long as it is not thickened.",
    evidence: ["candidate-situations-2015", "candidate-scar-thickened", "scar-takes-less"],
  },
  "burn-scar": {
    means: "A burn scar is stiff and uneven: test dots, light passes, more visits.",
    evidence: ["candidate-burn-scar-assumption", "scar-takes-less"],
  },
  "beside-transplant": {
    means:
      "Dots go beside a transplant: they hide its scars and add coverage, so that grafts go where hair itself is wanted.",
    evidence: ["alternative-transplant-with-smp", "candidate-supply-demand"],
  },
  "stretch-donor-supply": {
    means: "Dots cover what grafts then need not; the plan says how many grafts that may spare.",
    evidence: ["candidate-supply-demand", "grafts-per-cm2", "density-fullness-half"],
  },
  "alopecia-areata": {
    means:
      "Stable alopecia areata that did not answer to treatment is covered, planned so that a shaved look still works if all hair goes.",
    evidence: ["candidate-situations-2015", "candidate-areata-plan-shaved"],
  },
  "alopecia-totalis": {
    means: "The face is framed by a hairline on a bare scalp, as after a shave.",
    evidence: ["candidate-situations-2015", "candidate-six-cases-2011"],
  },
  "alopecia-universalis": {
    means: "The face is framed by a hairline on a bare scalp; brows and beard are gone too and stay out of this plan.",
    evidence: ["candidate-universalis", "candidate-situations-2015"],
  },
  "scarring-alopecia": {
    means: "Burnt-out scarring alopecia is covered; the skin is thin, so test dots and light passes.",
    evidence: ["candidate-situations-2015", "candidate-six-cases-2011", "tissue-scar-atrophic"],
  },
  traction: {
    means: "A margin lost to pulling is filled once the pulling has stopped and nothing more grows back.",
    evidence: ["candidate-triangular-traction", "candidate-regrowth-darkens"],
  },
  "hair-pulling": {
    means: "Places once pulled bare are filled only when the pulling has been over for long.",
    evidence: ["candidate-hair-pulling-remission", "candidate-hair-pulling-no"],
  },
  "after-chemotherapy": {
    means: "Hair that came back thin after chemotherapy is filled, once nothing more returns.",
    evidence: ["candidate-situations-2015", "candidate-chemotherapy-six"],
  },
  "after-radiotherapy": {
    means: "A field lost to radiotherapy is covered; its skin is treated like a scar.",
    evidence: ["candidate-irradiated-skin", "scar-test-four-weeks"],
  },
};

/** Every situation is answered, before anything speaks for or against it. */
export const situationRules: readonly Rule[] = Object.entries(meanings).map(([name, { means, evidence }]) => ({
  id: `serves-${name}`,
  when: { field: "situations", is: [name] },
  decision: "proceed",
  because: means,
  evidence,
  seeWhom: null,
  wouldChange: "Nothing: it says what the plan is for.",
  overridable: false,
}));
