import { type CasePatch, plannedWith } from "../client.js";
import type { CoverageSubject } from "../coverage-row.js";
import { byCitation, byRule, bySentence, inPlan } from "../probes.js";

const source = "Hair-treatment vendor's article, quoting the Cleveland Clinic, M. Cohen and Dr Madan";
const said = (id: string, statement: string, ...evidence: string[]) => ({ id, statement, source, evidence });

const tooYoung: CasePatch = { intake: { ageYears: 17 } };
const dense: CasePatch = { wantedLook: { visualPerCm2: 200 } };

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
  ],
};
