import { type CasePatch, scarCase } from "../client.js";
import type { CoverageRow, CoverageSubject } from "../coverage-row.js";
import { onPaper } from "../paper-text.js";
import { byCaseRule, byCitation, byExample, byRule, bySentence, inPlan } from "../probes.js";

const source = "Complaints of practitioners and clients (practitioner pages, r/SMPchat, repair clinics)";
const said = (id: string, statement: string, ...evidence: string[]) => ({ id, statement, source, evidence });
const forms = "Fields of real forms (pmu-pro, city codes, trainers' lists)";
const asked = (id: string, statement: string, ...evidence: string[]) => ({ id, statement, source: forms, evidence });

const tooYoung: CasePatch = { intake: { ageYears: 17 } };

/** The head's own hairline, lowered towards the brow by so many degrees. */
const lineLower = (degrees: number): CasePatch => ({
  design: {
    hairline: {
      points: [
        { azimuthDeg: 54, polarDeg: 62 },
        { azimuthDeg: 67, polarDeg: 38 },
        { azimuthDeg: 34, polarDeg: 31 + degrees },
        { azimuthDeg: 0, polarDeg: 31 + degrees },
        { azimuthDeg: -34, polarDeg: 31 + degrees },
        { azimuthDeg: -67, polarDeg: 38 },
        { azimuthDeg: -54, polarDeg: 62 },
      ],
    },
  },
});

/** A question of a form: left open it is a finding, answered it is not. */
const open = (
  id: string,
  statement: string,
  question: keyof NonNullable<NonNullable<CasePatch["intake"]>["health"]>,
  evidence: string,
): CoverageRow[] => [
  byRule(
    asked(id, statement, evidence),
    `open-health-${question.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    { trigger: { health: { [question]: "unknown" } }, nearMiss: { health: { [question]: "no" } } },
  ),
];

/** What clients ask, answered wherever dots are planned. */
const client = (id: string, question: string, carrier: string, evidence: string): CoverageRow =>
  byCitation(
    { id, statement: `Clients ask: ${question}`, source, evidence: [evidence] },
    { kind: "field", carrier, trigger: {}, nearMiss: tooYoung },
  );

export const painPoints: CoverageSubject = {
  subject: "What goes wrong and what forms ask",
  rows: [
    byCaseRule(
      said("pain-helmet", "Dots too many and too close make a helmet without gaps.", "coverage-limit-assumption"),
      "plan-coverage-closes",
      {
        trigger: {
          skin: { lab: { l: 45, a: 12, b: 18 } },
          wantedLook: { visualPerCm2: 300, shade: "black", coverageCeiling: 0.9 },
        },
        nearMiss: {
          skin: { lab: { l: 45, a: 12, b: 18 } },
          wantedLook: { visualPerCm2: 150, shade: "black", coverageCeiling: 0.9 },
        },
      },
    ),
    byCaseRule(
      said("pain-helmet-held", "Where gaps would close, dots are held back.", "coverage-limit-assumption"),
      "plan-held-at-ceiling",
      {
        trigger: { skin: { lab: { l: 45, a: 12, b: 18 } }, wantedLook: { visualPerCm2: 300, shade: "black" } },
        nearMiss: { skin: { lab: { l: 45, a: 12, b: 18 } }, wantedLook: { visualPerCm2: 150, shade: "black" } },
      },
    ),
    inPlan(
      said("pain-blow-outs", "Pressure and depth blow dots out.", "spill-model-assumption", "dot-pressure-rules-size"),
      {
        kind: "figure",
        carrier: "plan.prescription[].cautions",
        shows: ({ prescription }) => prescription.some(({ cautions }) => cautions.some((one) => /may spill/.test(one))),
        trigger: { protocol: { technique: { frontal: { extensionMm: 1 } } } },
        nearMiss: { protocol: { technique: { frontal: { extensionMm: 0.8 } } } },
      },
    ),
    inPlan(
      said(
        "pain-dark-first-session",
        "A first session without a lighter start turns out too dark.",
        "session-first-lightest",
      ),
      {
        kind: "figure",
        carrier: "plan.prescription[].technique.dilutionParts",
        shows: ({ prescription: all }) => {
          const parts = (session: number) => all.find((one) => one.session === session)?.technique.dilutionParts ?? 0;
          return parts(1) > parts(3);
        },
        trigger: {},
        nearMiss: { protocol: { technique: { frontal: { dilutionParts: 20 } } } },
      },
    ),
    byCaseRule(
      said("pain-line-low", "A client wishes a line that is too low.", "hairline-low-straight-closed"),
      "hairline-low",
      { trigger: lineLower(8), nearMiss: lineLower(2) },
    ),
    byCaseRule(
      said("pain-line-straight", "A line like a ruler's gives itself away.", "irregularity-amount-assumption"),
      "hairline-ruler-straight",
      {
        trigger: { design: { hairline: { irregularityMm: 0.4 } } },
        nearMiss: { design: { hairline: { irregularityMm: 0.6 } } },
      },
    ),
    byCaseRule(
      said("pain-line-hard", "An edge without a transition reads as drawn.", "feather-transition-zone"),
      "hairline-hard-edge",
      {
        trigger: { design: { hairline: { featherMm: 4 } } },
        nearMiss: { design: { hairline: { featherMm: 6 } } },
      },
    ),
    byCaseRule(
      said("pain-style-dates", "A young client's full line looks wrong later.", "hairline-ages"),
      "hairline-full-when-young",
      {
        trigger: { ...lineLower(4), intake: { ageYears: 29 } },
        nearMiss: { ...lineLower(4), intake: { ageYears: 30 } },
      },
    ),
    inPlan(
      said(
        "pain-scar-not-taking",
        "Scars do not take pigment as skin does: they are tried first.",
        "scar-test-four-weeks",
      ),
      {
        kind: "figure",
        carrier: "plan.sessions[].date",
        shows: ({ sessions: [one, two] }) => Date.parse(two.date) - Date.parse(one.date) === 28 * 86_400_000,
        trigger: scarCase(),
        nearMiss: {},
      },
    ),
    bySentence(
      said(
        "pain-week-one-panic",
        "In the first week dots look patchy and clients panic: it is healing.",
        "aftercare-scabs",
        "healing-most-loss-early",
      ),
      /That is healing/,
      { carrier: "plan.schedule.aftercare", trigger: {}, nearMiss: tooYoung },
    ),
    byCaseRule(
      said(
        "pain-dusty-dots-merge",
        "Clients want many of the smallest dots; over years they merge.",
        "dot-spreads-settled",
        "density-negative-space",
      ),
      "plan-merges-in-ten-years",
      { trigger: { wantedLook: { visualPerCm2: 200 } }, nearMiss: { wantedLook: { visualPerCm2: 100 } } },
    ),
    onPaper(
      said("pain-healed-pictures", "Portfolios show fresh work only.", "choose-healed-photographs"),
      /healed results older than a year/,
      { carrier: "paper.client", trigger: {}, nearMiss: tooYoung },
    ),
    byRule(
      asked("form-pregnancy", "Forms ask for pregnancy.", "candidate-pregnancy"),
      "open-health-pregnant-or-breastfeeding",
      {
        trigger: { sex: "female", health: { pregnantOrBreastfeeding: "unknown" } },
        nearMiss: { sex: "female", health: { pregnantOrBreastfeeding: "no" } },
      },
    ),
    byRule(
      asked("form-keloid", "Forms ask for keloids.", "candidate-keloid-avoid"),
      "open-health-keloid-or-raised-scars",
      {
        trigger: { health: { keloidOrRaisedScars: "unknown" } },
        nearMiss: { health: { keloidOrRaisedScars: "no" } },
      },
    ),
    byRule(
      asked("form-allergies", "Forms ask for allergy to pigments and metals.", "candidate-allergens-listed"),
      "open-health-allergy-pigment-or-metal",
      {
        trigger: { health: { allergyPigmentOrMetal: "unknown" } },
        nearMiss: { health: { allergyPigmentOrMetal: "no" } },
      },
    ),
    onPaper(
      asked("form-lots", "Forms hold lot and expiry of ink and needle.", "regulation-us-ink-guidance"),
      /ink lot/,
      {
        carrier: "paper.session-card",
        trigger: {},
        nearMiss: tooYoung,
      },
    ),
    onPaper(
      asked("form-needle-changes", "Needle changes are worth a field of their own.", "needle-change"),
      /New needles/,
      {
        carrier: "paper.session-card",
        trigger: {},
        nearMiss: tooYoung,
      },
    ),
    onPaper(
      asked(
        "form-bleeding-grade",
        "A grade of bleeding is worth a field.",
        "bleeding-pinpoint-fine",
        "bleeding-none-visible",
      ),
      /Bleeding 0–3/,
      {
        carrier: "paper.session-card",
        trigger: {},
        nearMiss: tooYoung,
      },
    ),
    onPaper(
      asked("form-anaesthetic", "Lot and time of the anaesthetic are worth a field.", "anaesthesia-topical"),
      /product, lot, expiry/,
      {
        carrier: "paper.session-card",
        trigger: {},
        nearMiss: tooYoung,
      },
    ),
    inPlan(asked("form-dilution-number", "Dilution is worth noting as a number.", "technique-dilution-shade"), {
      kind: "field",
      carrier: "plan.prescription[].technique.dilutionParts",
      shows: ({ prescription }) => prescription.every(({ technique }) => technique.dilutionParts === 20),
      trigger: { protocol: { technique: { frontal: { dilutionParts: 20 } } } },
      nearMiss: {},
    }),
    inPlan(asked("form-dots-per-zone", "Dots and area by zone are worth noting.", "density-adapted-not-copied"), {
      kind: "field",
      carrier: "plan.zones[].treatedCm2",
      shows: ({ zones }) => zones.some(({ id, dots, treatedCm2 }) => id === "midscalp" && dots > 0 && treatedCm2 > 0),
      trigger: { wantedLook: { zones: ["midscalp"] } },
      nearMiss: {},
    }),
    inPlan(
      said(
        "pain-blue-green",
        "Dots turn blue or green, by depth or by ink.",
        "colour-blue-depth",
        "colour-hue-by-depth",
      ),
      {
        kind: "figure",
        carrier: "plan.prescription[].hue.redBlueRatio",
        shows: ({ prescription }) => prescription.some(({ hue }) => hue.redBlueRatio > 4),
        trigger: { protocol: { technique: { frontal: { extensionMm: 1 } } } },
        nearMiss: { protocol: { technique: { frontal: { extensionMm: 0.8 } } } },
      },
    ),
    inPlan(
      said(
        "pain-endless-touch-ups",
        "Clients fear touch-ups and lasers without end.",
        "price-touch-up-standing-assumption",
      ),
      {
        kind: "figure",
        carrier: "plan.quote.lifetime[].touchUps.likely",
        shows: ({ quote }) =>
          quote?.lifetime.some(({ years, touchUps }) => years === 20 && touchUps.likely > 0) ?? false,
        trigger: {},
        nearMiss: tooYoung,
      },
    ),
    byCaseRule(
      asked("form-pigment-lot", "The pigment's lot is recorded.", "regulation-us-ink-guidance"),
      "pigment-lot-blank",
      {
        trigger: {},
        nearMiss: { materials: { pigment: { lot: "A-1", expires: "2030-01-31" } } },
      },
    ),
    byCaseRule(
      asked("form-pigment-expiry", "The pigment's expiry is recorded and looked at.", "regulation-us-ink-guidance"),
      "pigment-expires",
      {
        trigger: { materials: { pigment: { lot: "A-1", expires: "2027-03-31" } } },
        nearMiss: { materials: { pigment: { lot: "A-1", expires: "2030-01-31" } } },
      },
    ),
    ...open("form-blood-thinners", "Forms ask for blood thinners.", "anticoagulants", "candidate-anticoagulants"),
    ...open(
      "form-isotretinoin",
      "Forms ask for isotretinoin.",
      "isotretinoinLastSixMonths",
      "candidate-isotretinoin-wait",
    ),
    ...open("form-immune", "Forms ask for immune disease and its medicines.", "immunosuppression", "candidate-immune"),
    ...open("form-blood-borne", "Forms ask for HIV and hepatitis.", "bloodBorneInfection", "candidate-blood-borne"),
    ...open("form-infection", "Forms ask for infections.", "infectionInField", "candidate-field-healthy"),
    ...open(
      "form-lidocaine",
      "Forms ask for allergy to lidocaine.",
      "allergyAnaesthetic",
      "candidate-allergens-listed",
    ),
    ...open("form-latex", "Forms ask for allergy to latex.", "allergyLatex", "candidate-allergens-listed"),
    ...open(
      "form-epinephrine",
      "Forms ask for reactions to epinephrine.",
      "allergyAdrenaline",
      "candidate-allergens-listed",
    ),
    ...open(
      "form-darkening",
      "Forms ask for skin that darkens after injury.",
      "darkensAfterInjury",
      "candidate-darkening-assumption",
    ),
    ...[
      client("asks-cost", "What does it cost?", "plan.quote", "price-1000-5000"),
      client("asks-sessions", "How many sessions?", "plan.schedule.preset", "session-build-30-70-100"),
      client("asks-pain", "Does it hurt?", "plan.course.pain", "pain-at-most-three"),
      client("asks-dot-size", "How large is a dot?", "plan.claims", "dot-size-tenth"),
      client("asks-blue", "Will it fade or turn blue?", "plan.outlook.colour", "colour-blue-always"),
      client("asks-removal", "Can it be taken off?", "plan.outlook.removal", "removal-not-always"),
      client("asks-minoxidil", "What about minoxidil?", "plan.course.activities", "alternative-minoxidil-pause"),
      client("asks-sport-swimming", "When may I train and swim?", "plan.course.activities", "aftercare-pool-sauna"),
    ],
    byExample(
      {
        id: "asks-transplant-later",
        statement: "Clients ask: can I have a transplant later?",
        source,
        evidence: ["candidate-transplant-after-wait"],
      },
      "transplant-planned",
    ),
  ],
};
