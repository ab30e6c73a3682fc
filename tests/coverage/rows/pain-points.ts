import { type CasePatch, scarCase } from "../client.js";
import type { CoverageSubject } from "../coverage-row.js";
import { onPaper } from "../paper-text.js";
import { byCaseRule, byRule, bySentence, inPlan } from "../probes.js";

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

export const painPoints: CoverageSubject = {
  subject: "What goes wrong and what forms ask",
  rows: [
    byCaseRule(
      said("pain-helmet", "Dots too many and too close make a helmet without gaps.", "coverage-limit-assumption"),
      "plan-coverage-closes",
      { trigger: { wantedLook: { visualPerCm2: 240 } }, nearMiss: { wantedLook: { visualPerCm2: 200 } } },
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
  ],
};
