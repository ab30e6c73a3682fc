import { type CasePatch, plannedWith, scarCase } from "../client.js";
import type { CoverageSubject } from "../coverage-row.js";
import { byCaseRule, byCitation, byExample, byRule, bySentence, inPlan, toldToAll } from "../probes.js";

const source = "Consumer article with Dr Bauman and Dr Ilyas";
const said = (id: string, statement: string, ...evidence: string[]) => ({ id, statement, source, evidence });

/** Seventeen: no dots are planned, so nothing is told of them. */
const tooYoung: CasePatch = { intake: { ageYears: 17 } };
const dense: CasePatch = { wantedLook: { visualPerCm2: 200 } };
/** The same on days of an hour at most. */
const shortDays: CasePatch = { ...dense, protocol: { maxSessionMinutes: 60 } };

export const consumerArticle: CoverageSubject = {
  subject: "The consumer article with Dr Bauman and Dr Ilyas",
  rows: [
    inPlan(said("s1-thousands-of-dots", "Thousands of tiny dots make hair look thicker.", "dot-size-tenth"), {
      kind: "figure",
      carrier: "plan.totals.dots",
      shows: ({ totals }) => totals.dots >= 1000,
      trigger: {},
      nearMiss: { wantedLook: { visualPerCm2: 4 } },
    }),
    inPlan(said("s1-defines-hairline", "It draws a clearer hairline.", "hairline-height", "feather-transition-zone"), {
      kind: "figure",
      carrier: "plan.prescription[].use",
      shows: ({ prescription }) => prescription.some(({ use }) => use === "edge"),
      trigger: {},
      nearMiss: { wantedLook: { zones: ["midscalp"] } },
    }),
    inPlan(said("s1-covers-scars", "It hides scar tissue.", "scar-takes-less"), {
      kind: "figure",
      carrier: "plan.prescription[].use",
      shows: ({ prescription }) => prescription.some(({ use }) => use === "scar"),
      trigger: scarCase(),
      nearMiss: scarCase({ raised: "yes" }),
    }),
    inPlan(said("s1-covers-crown", "It thickens the look of the crown.", "candidate-thinning-only"), {
      kind: "figure",
      carrier: "plan.zones[].dots",
      shows: ({ zones }) => zones.some(({ id, dots }) => id === "crown" && dots > 0),
      trigger: { wantedLook: { zones: ["crown"] } },
      nearMiss: {},
    }),
    bySentence(
      said("s1-redness-days", "The result shows at once; redness and swelling pass within days.", "redness-days"),
      /Redness and swelling last one to five days/,
      { carrier: "plan.schedule.aftercare", trigger: {}, nearMiss: tooYoung },
    ),
    byCitation(said("s1-touch-up", "A touch-up is due about every five to ten years.", "longevity-five-to-ten"), {
      kind: "figure",
      carrier: "plan.outlook.touchUpYears",
      trigger: {},
      nearMiss: tooYoung,
    }),
    bySentence(
      said("s1-lasts-by-sun", "How long it lasts hangs on sun, habits and the body.", "ageing-drivers"),
      /Sun fades pigment/,
      { carrier: "plan.outlook.statements", trigger: { skin: { sunDamaged: "yes" } }, nearMiss: {} },
    ),
    bySentence(
      said(
        "s1-laser",
        "A client who dislikes it, or no longer keeps it up, can have it removed by laser.",
        "removal-possible",
      ),
      /A laser can/,
      {
        carrier: "plan.outlook.statements",
        trigger: {},
        nearMiss: tooYoung,
      },
    ),
    byRule(
      said("s1-concerns", "Concerns are talked over before anything is planned.", "candidate-expectations"),
      "open-concerns",
      { trigger: { concerns: [] }, nearMiss: { concerns: ["the crown shines through"] } },
    ),
    byRule(
      said("s1-goals", "Aesthetic goals are agreed before anything is planned.", "candidate-expectations"),
      "open-goals",
      {
        trigger: { goals: [] },
        nearMiss: { goals: ["a defined hairline"] },
      },
    ),
    inPlan(
      said(
        "s1-number-of-sessions",
        "The number of sessions is recommended for this client.",
        "session-build-30-70-100",
      ),
      {
        kind: "figure",
        carrier: "plan.totals.sessions",
        shows: ({ totals }) => totals.sessions > 3,
        trigger: shortDays,
        nearMiss: dense,
      },
    ),
    inPlan(
      said(
        "s1-colour-match",
        "The colour is matched to hair and scalp.",
        "technique-dilution-shade",
        "deposit-mass-from-look",
      ),
      {
        kind: "figure",
        carrier: "plan.prescription[].target.massNg",
        shows: ({ prescription: [first] }) => first.target.massNg < 6,
        trigger: { wantedLook: { shade: "blond" } },
        nearMiss: {},
      },
    ),
    byRule(
      said(
        "s1-keloid",
        "People who tend to keloids or raised scars should keep away from it.",
        "candidate-keloid-avoid",
      ),
      "keloid-tendency",
      {
        trigger: { health: { keloidOrRaisedScars: "yes" } },
        nearMiss: { health: { keloidOrRaisedScars: "no" } },
      },
    ),
    inPlan(said("s1-interval", "Two weeks lie between one session and the next.", "interval-two-weeks"), {
      kind: "field",
      carrier: "case.protocol.intervalDays",
      shows: ({ sessions: [one, two] }) => Date.parse(two.date) - Date.parse(one.date) === 14 * 86_400_000,
      trigger: {},
      nearMiss: { protocol: { intervalDays: 15 } },
    }),
    inPlan(said("s1-session-length", "Each session takes between two and three hours.", "session-two-to-three-hours"), {
      kind: "field",
      carrier: "case.protocol.maxSessionMinutes",
      shows: ({ sessions }) => sessions.length > 3 && sessions.every(({ minutes }) => minutes <= 66),
      trigger: shortDays,
      nearMiss: dense,
    }),
    bySentence(
      said(
        "s1-seven-days",
        "After a session no sweat, sauna, water or scratching for seven days.",
        "aftercare-seven-days",
      ),
      /for seven days/,
      { carrier: "plan.schedule.aftercare", trigger: {}, nearMiss: tooYoung },
    ),
    inPlan(said("s1-price", "It costs 1,000 to 5,000 dollars by the size of the area.", "price-1000-5000"), {
      kind: "figure",
      carrier: "plan.quote.net",
      shows: ({ quote }) => quote !== null && quote.net.minor >= 100_000 && quote.net.minor <= 500_000,
      trigger: dense,
      nearMiss: {},
    }),
    bySentence(
      said("s1-light-hair", "With light hair the difference is smaller.", "colour-light-hair-gains-less"),
      /light hair/,
      {
        carrier: "plan.outlook.statements",
        trigger: { wantedLook: { shade: "blond" } },
        nearMiss: { wantedLook: { shade: "light-brown" } },
      },
    ),
    byRule(
      said("s1-camouflage", "It hides loss and treats no cause of it.", "camouflage-not-treatment"),
      "camouflage-not-understood",
      {
        trigger: { expectations: { understandsCamouflage: "no" } },
        nearMiss: { expectations: { understandsCamouflage: "yes" } },
      },
    ),
    byCitation(said("s1-wet-hair", "Dots stay when hair is wet, where thinning shows most.", "wet-hair"), {
      kind: "sentence",
      carrier: "plan.outlook.statements",
      trigger: {},
      nearMiss: tooYoung,
    }),
    byRule(
      said("s1-goals-realistic", "A practitioner guides what may be expected.", "candidate-expectations"),
      "goals-unrealistic",
      {
        trigger: { expectations: { realistic: "no" } },
        nearMiss: { expectations: { realistic: "yes" } },
      },
    ),
    bySentence(
      said(
        "s1-infection-risk",
        "Wherever skin is punctured it can get infected or scar.",
        "complication-infection-scar",
      ),
      /Small published series saw no lasting harm/,
      { carrier: "plan.outlook.statements", trigger: {}, nearMiss: tooYoung },
    ),
    bySentence(said("s1-not-permanent", "It is not permanent.", "permanent-is-not"), /It is not permanent/, {
      carrier: "plan.outlook.statements",
      trigger: {},
      nearMiss: tooYoung,
    }),
    byExample(
      said("s1-crown-and-part", "It covers a part line that widens and a crown.", "candidate-crown-and-part"),
      "serves-part-line",
    ),
    byExample(
      said("s1-parting-exposes", "It suits people whose parting shows bare scalp.", "candidate-part-exposes"),
      "serves-part-line",
    ),
    byExample(
      said(
        "s1-thinning",
        "It is best for thinning hair or mild balding, and for sparse areas.",
        "candidate-thinning-only",
      ),
      "serves-diffuse-thinning",
    ),
    byExample(
      said("s1-receding", "It suits a receding hairline.", "candidate-thinning-only"),
      "serves-receding-hairline",
    ),
    byExample(
      said("s1-lowers-contrast", "It works by making hair and skin differ less.", "colour-lowers-contrast"),
      "contrast-weak",
    ),
    byExample(
      said("s1-strong-contrast", "It works best where skin and hair differ strongly.", "colour-strong-contrast-best"),
      "contrast-strong",
    ),
    byExample(
      said(
        "s1-supply-demand",
        "It shifts supply and demand: donor hair goes where it is needed most.",
        "candidate-supply-demand",
      ),
      "donor-supply-short",
    ),
    byCaseRule(
      said(
        "s1-lifetime-loss",
        "Half of women and four in five men lose much hair in their lives.",
        "loss-in-a-lifetime",
      ),
      "plan-loss-more-common-later",
      { trigger: { intake: { ageYears: 69 } }, nearMiss: { intake: { ageYears: 70 } } },
    ),
    inPlan(
      said(
        "s1-pigment-class",
        "Its pigments are permanent cosmetic ones, not tattoo ink, and fade less.",
        "pigment-not-tattoo-ink",
      ),
      {
        kind: "field",
        carrier: "plan.outlook.colour[].pigmentClass",
        shows: ({ outlook }) =>
          outlook?.colour.every(({ pigmentClass }) => pigmentClass === "permanent-cosmetic") ?? false,
        trigger: {},
        nearMiss: { materials: { pigment: { id: "pigment-carbon-tattoo" } } },
      },
    ),
    byCitation(said("s1-immediate", "The result shows at once.", "result-immediate"), {
      kind: "sentence",
      carrier: "plan.course.firstDays",
      trigger: {},
      nearMiss: tooYoung,
    }),
    byCitation(
      said(
        "s1-body-and-genes",
        "How long it lasts hangs on habits, sun, genes and how the body takes the pigment.",
        "longevity-body-processes",
      ),
      {
        kind: "figure",
        carrier: "plan.outlook.touchUpForecast.factors",
        trigger: { intake: { lifestyle: { swimming: "much" } } },
        nearMiss: {},
      },
    ),
    byCitation(said("s1-numbing", "A numbing agent is applied.", "anaesthesia-topical"), {
      kind: "field",
      carrier: "plan.course.numbing.statements",
      trigger: {},
      nearMiss: tooYoung,
    }),
    inPlan(said("s1-depth-and-hue", "Pigment goes to varying depths to give varying hues.", "depth-for-hue"), {
      kind: "figure",
      carrier: "plan.prescription[].hue.redBlueRatio",
      shows: ({ prescription: [{ hue }] }) =>
        hue.redBlueRatio > 1.05 * plannedWith().plan.prescription[0].hue.redBlueRatio,
      trigger: { protocol: { technique: { frontal: { extensionMm: 1 } } } },
      nearMiss: { protocol: { technique: { frontal: { extensionMm: 0.8 } } } },
    }),
    byExample(
      said("s1-rest-seven-days", "For a week the client stays out of sweat, sauna and water.", "aftercare-seven-days"),
      "cannot-rest-seven-days",
    ),
    byExample(
      said("s1-swimming", "Swimming and wet hair are what thinning clients struggle with.", "wet-hair"),
      "water-and-sweat",
    ),
    byExample(
      said("s1-touch-ups-accepted", "It is no result for good: touch-ups follow.", "permanent-is-not"),
      "not-permanent-not-accepted",
    ),
    inPlan(
      said(
        "s1-other-treatments",
        "A physician may add treatments that act on the loss itself.",
        "alternative-only-two-proven",
      ),
      {
        kind: "field",
        carrier: "plan.alternatives[].stopsLoss",
        shows: ({ alternatives }) => alternatives.some(({ stopsLoss }) => stopsLoss !== "no"),
        trigger: { intake: { hairLoss: { activeNow: "yes" } } },
        nearMiss: { intake: { hairLoss: { activeNow: "yes", cause: "traction" } } },
      },
    ),
    byCaseRule(
      said("s1-unlicensed", "The greatest medical risk is an unlicensed practitioner.", "choose-practitioner"),
      "practitioner-unlicensed",
      { trigger: { practitioner: { licensed: "no" } }, nearMiss: { practitioner: { licensed: "yes" } } },
    ),
    byCaseRule(
      said("s1-inexperienced", "An inexperienced practitioner is a risk.", "choose-practitioner"),
      "practitioner-few-cases",
      { trigger: { practitioner: { smpCases: 19 } }, nearMiss: { practitioner: { smpCases: 20 } } },
    ),
    byCaseRule(
      said(
        "s1-photographs",
        "An experienced practitioner shows many before-and-after photographs.",
        "choose-healed-photographs",
      ),
      "practitioner-healed-photos",
      {
        trigger: { practitioner: { healedPhotosShown: "no" } },
        nearMiss: { practitioner: { healedPhotosShown: "yes" } },
      },
    ),
    toldToAll(
      said(
        "s1-poor-result",
        "A poor look and infection from unsterile needles are named as risks.",
        "complication-poor-result",
        "complication-blood-borne",
      ),
      "plan.clientAdvice.risks",
      "plan.clientAdvice.questions",
    ),
    toldToAll(
      said("s1-adjunct", "It is a good addition to other treatment, and builds confidence.", "confidence-builder"),
      "plan.clientAdvice.expect",
      "plan.clientAdvice.choosing",
    ),
    toldToAll(
      said(
        "s1-clinical-setting",
        "A reputable practitioner in a clinical setting lowers the risk.",
        "choose-practitioner",
      ),
      "plan.clientAdvice.choosing",
      "plan.clientAdvice.expect",
    ),
  ],
};
