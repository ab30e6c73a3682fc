import { InputError } from "@shadowline/quantity";
import { defaultTechnique, dottingAgainstTattoo, tissueAt } from "@shadowline/technique";
import { type CasePatch, caseWith, plannedWith } from "../client.js";
import type { CoverageSubject } from "../coverage-row.js";
import { onPaper } from "../paper-text.js";
import { byCitation, byExample, byRule, bySentence, inPlan, probe, toldToAll } from "../probes.js";

const source = "Hair-treatment vendor's article, quoting the Cleveland Clinic, M. Cohen and Dr Madan";
const said = (id: string, statement: string, ...evidence: string[]) => ({ id, statement, source, evidence });

const tooYoung: CasePatch = { intake: { ageYears: 17 } };
const dense: CasePatch = { wantedLook: { visualPerCm2: 200 } };

/** A body tattoo's needle goes at least twice as deep as that of dots set so. */
function deeperIsTheTattoo(extensionMm: number): boolean {
  const { dotting, bodyTattoo } = dottingAgainstTattoo(
    { ...defaultTechnique, extensionMm },
    80,
    tissueAt("frontal", { sex: "male", ageYears: 45, oily: false, sunDamaged: false, vasoconstrictor: false }),
  );
  return bodyTattoo.every(({ needleDepthMm }) => needleDepthMm > 2 * dotting.needleDepthMm);
}

/** Deeper than the legal range no case is read. */
function refuses(extensionMm: number): boolean {
  try {
    caseWith({ protocol: { technique: { frontal: { extensionMm } } } });
    return false;
  } catch (error) {
    if (error instanceof InputError) return true;
    throw error;
  }
}

export const vendorArticle: CoverageSubject = {
  subject: "The hair-treatment vendor's article",
  rows: [
    inPlan(
      said(
        "s2-not-stopping-loss",
        "It does not stop hair loss; it covers crown and hairline.",
        "camouflage-not-treatment",
      ),
      {
        kind: "sentence",
        carrier: "plan.outlook.statements",
        shows: ({ outlook }) => outlook?.statements.some(({ text }) => /stops no hair loss/.test(text)) ?? false,
        trigger: {},
        nearMiss: tooYoung,
      },
    ),
    inPlan(
      said(
        "s2-instruments",
        "It is done with a pen-like instrument or a standard tattoo machine.",
        "instrument-pen-or-coil",
      ),
      {
        kind: "field",
        carrier: "plan.prescription[].technique.instrument",
        shows: ({ prescription }) => prescription.every(({ technique }) => technique.instrument === "coil-machine"),
        trigger: { protocol: { technique: { frontal: { instrument: "coil-machine" } } } },
        nearMiss: {},
      },
    ),
    inPlan(
      said("s2-custom-colour", "The colour is mixed to match the client's own hair.", "technique-dilution-shade"),
      {
        kind: "figure",
        carrier: "plan.prescription[].technique.dilutionParts",
        shows: ({ prescription: [first] }) =>
          first.technique.dilutionParts > 1.05 * plannedWith().plan.prescription[0].technique.dilutionParts,
        trigger: { wantedLook: { shade: "light-brown" } },
        nearMiss: { label: "Somebody else" },
      },
    ),
    byRule(
      said(
        "s2-no-hair-grows",
        "It is no alternative to treatment and starts no hair growing.",
        "camouflage-not-treatment",
        "permanent-is-not",
      ),
      "camouflage-not-understood",
      {
        trigger: { expectations: { understandsCamouflage: "no" } },
        nearMiss: { expectations: { understandsCamouflage: "yes" } },
      },
    ),
    byCitation(said("s2-six-years", "It can last up to six years.", "longevity-up-to-six"), {
      kind: "figure",
      carrier: "plan.outlook.touchUpYears",
      trigger: {},
      nearMiss: tooYoung,
    }),
    inPlan(said("s2-price-size", "Size decides the price: 1,200 to 5,000 dollars.", "price-1200-5000"), {
      kind: "figure",
      carrier: "plan.quote.net",
      shows: ({ quote }) => quote !== null && quote.net.minor >= 120_000 && quote.net.minor <= 500_000,
      trigger: dense,
      nearMiss: {},
    }),
    inPlan(said("s2-price-complexity", "Complexity raises the price.", "price-complexity-assumption"), {
      kind: "figure",
      carrier: "plan.quote.lines",
      shows: ({ quote }) => quote?.lines.some(({ text }) => /Complexity/.test(text)) ?? false,
      trigger: { hair: { norwood: "III" }, wantedLook: { worn: "long" }, intake: { hairWorn: "long" } },
      nearMiss: { hair: { norwood: "III" }, wantedLook: { worn: "short" }, intake: { hairWorn: "short" } },
    }),
    byRule(
      said(
        "s2-after-finasteride",
        "No research speaks against finasteride beside it.",
        "alternative-minoxidil-free-to-combine",
      ),
      "takes-finasteride",
      { trigger: { medication: { finasteride: "yes" } }, nearMiss: { medication: { finasteride: "no" } } },
    ),
    byRule(
      said(
        "s2-growth-changes",
        "It works with shadows: hair that grows changes it for better or worse.",
        "growth-changes-match",
      ),
      "takes-minoxidil",
      { trigger: { medication: { minoxidil: "yes" } }, nearMiss: { medication: { minoxidil: "no" } } },
    ),
    bySentence(
      said(
        "s2-approved",
        "Only materials approved by the FDA should be used.",
        "regulation-us-use-approved",
        "regulation-us-none-approved",
      ),
      /no pigment is approved/,
      { carrier: "plan.outlook.statements", trigger: { country: "US" }, nearMiss: { country: "DE" } },
    ),
    bySentence(said("s2-report-harm", "Harm is reported to the FDA (MedWatch).", "country-us-medwatch"), /MedWatch/, {
      carrier: "plan.countryRules.reportHarm",
      trigger: { country: "US" },
      nearMiss: { country: "CA" },
    }),
    byRule(
      said(
        "s2-see-a-doctor",
        "Whoever is unsure asks a physician who specialises in hair loss.",
        "candidate-cause-first",
      ),
      "cause-unknown",
      {
        trigger: { hairLoss: { cause: "unknown" } },
        nearMiss: { hairLoss: { cause: "unknown", unknownCauseAcceptedBy: "Client A" } },
      },
    ),
    inPlan(
      said(
        "s2-small-area",
        "Three to four treatments are needed even for a small area such as a widow's peak.",
        "session-small-three-to-four",
      ),
      {
        kind: "field",
        carrier: "case.protocol.sessionPreset",
        shows: ({ sessions, totals }) => totals.dots < 1000 && sessions.length === 3,
        trigger: { protocol: { sessionPreset: "small-area-three-to-four" }, wantedLook: { visualPerCm2: 10 } },
        nearMiss: { protocol: { sessionPreset: "two-to-four" }, wantedLook: { visualPerCm2: 10 } },
      },
    ),
    byExample(
      said("s2-one-visit", "Whoever wants one visit only is told that more are needed.", "session-small-three-to-four"),
      "several-sessions-not-accepted",
    ),
    byExample(
      said("s2-real-hair", "It does not start the growth of real hair.", "camouflage-not-treatment"),
      "goal-is-hair-growth",
    ),
    {
      ...said(
        "s2-dotting",
        "Dots are set, not scraped, and several layers less deep than a body tattoo.",
        "technique-dotting-not-scraping",
      ),
      kind: "figure",
      carrier: "technique.dottingAgainstTattoo",
      trigger: probe("dots with the needle 0.8 mm out", () => deeperIsTheTattoo(0.8)),
      nearMiss: probe("dots with the needle 2 mm out", () => deeperIsTheTattoo(2)),
    },
    byCitation(said("s2-iron-oxide", "An iron oxide pigment is put in.", "pigment-iron-oxide"), {
      kind: "field",
      carrier: "plan.outlook.colour",
      trigger: { materials: { pigment: { id: "pigment-iron-oxide-black" } } },
      nearMiss: {},
    }),
    {
      ...said("s2-few-millimetres", "The needle goes a few millimetres into the dermis.", "depth-few-millimetres"),
      kind: "field",
      carrier: "case.protocol.technique{}.extensionMm",
      trigger: probe("a needle 2.1 mm out is refused", () => refuses(2.1)),
      nearMiss: probe("a needle 2 mm out is refused", () => refuses(2)),
    },
    byCitation(said("s2-pain-differs", "How much it hurts differs from person to person.", "pain-everyone-differs"), {
      kind: "field",
      carrier: "plan.course.pain",
      trigger: {},
      nearMiss: tooYoung,
    }),
    byCitation(
      said("s2-follow-ups", "The number of follow-up visits is part of the price.", "price-follow-up-assumption"),
      { kind: "figure", carrier: "plan.quote.evidence", trigger: { quote: { followUpVisits: 1 } }, nearMiss: {} },
    ),
    toldToAll(
      said(
        "s2-dermatologists-do-not",
        "Dermatologists do not perform it; others say that physicians do.",
        "candidate-dermatologists-do-not",
        "candidate-physicians-do",
      ),
      "plan.clientAdvice.choosing",
      "plan.clientAdvice.risks",
    ),
    toldToAll(
      said("s2-sterile", "The place is sterile.", "choose-sterile-approved"),
      "plan.clientAdvice.choosing",
      "plan.clientAdvice.expect",
    ),
    byCitation(said("s2-hair-loss-doctor", "A physician who specialises in hair loss is asked.", "ask-doctor-first"), {
      kind: "sentence",
      carrier: "plan.course.warningSigns",
      trigger: {},
      nearMiss: tooYoung,
    }),
    onPaper(
      said("s2-no-substitute", "None of it replaces a physician's advice or diagnosis.", "ask-doctor-first"),
      /It is not a diagnosis/,
      { carrier: "paper.client", trigger: tooYoung, nearMiss: {} },
    ),
  ],
};
