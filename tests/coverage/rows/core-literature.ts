import { atDefault, publishedPrices } from "@shadowline/treatment";
import { type CasePatch, caseWith, scarCase } from "../client.js";
import type { CoverageSubject } from "../coverage-row.js";
import { byPlanRule, setByHand } from "../plan-probes.js";
import { byCitation, byRule, entry, inPlan, probe, toldToAll } from "../probes.js";

const study = (id: string, statement: string, source: string, ...evidence: string[]) => ({
  id,
  statement,
  source,
  evidence,
});

/** What the studies of micropigmentation themselves hold. */
export const coreLiterature: CoverageSubject = {
  subject: "Studies of scalp micropigmentation",
  rows: [
    byPlanRule(
      study(
        "study-seven-needles",
        "On scars clusters of seven needles faded less than clusters of three.",
        "Traquina 2001, 62 patients",
        "needle-seven-cluster-scar",
      ),
      "plan-many-needles-on-scar",
      {
        trigger: [
          ["prescription[0].technique.needle.count", 7],
          ["prescription[0].use", "scar"],
        ],
        nearMiss: [
          ["prescription[0].technique.needle.count", 3],
          ["prescription[0].use", "scar"],
        ],
      },
    ),
    byRule(
      study(
        "study-very-active",
        "Very active, progressing loss speaks against it.",
        "Traquina 2001, 62 patients",
        "candidate-active-loss-against",
      ),
      "loss-progressing",
      { trigger: { hairLoss: { progressing: "yes" } }, nearMiss: { hairLoss: { progressing: "no" } } },
    ),
    inPlan(
      study(
        "study-standard-missing",
        "Outcomes vary because technique and material lack a standard.",
        "Pak 2011, six cases",
        "outcomes-vary",
      ),
      {
        kind: "field",
        carrier: "case.protocol.sessionPreset",
        shows: (plan) => plan.protocol.id === "two-to-four" && plan.protocol.version >= 1,
        trigger: { protocol: { sessionPreset: "two-to-four" } },
        nearMiss: {},
      },
    ),
    byPlanRule(
      study(
        "study-dots-under-a-millimetre",
        "Dots are under 1 mm across, about 1 mm apart, echoing follicular units.",
        "Rassman, Pak and Kim 2013",
        "dot-size-below-one",
      ),
      "plan-dot-over-a-millimetre",
      {
        trigger: [["prescription[0].deposit.radiusMm", 0.51]],
        nearMiss: [["prescription[0].deposit.radiusMm", 0.49]],
      },
    ),
    byPlanRule(
      study(
        "study-density-adapted",
        "Density is no fixed copy of nature: it follows goal, scar and the hair that is there.",
        "Rassman, Pak and Kim 2013, and later answers",
        "density-adapted-not-copied",
      ),
      "plan-nothing-to-add",
      { trigger: [["zones[0].dots", 0]], nearMiss: [["zones[0].dots", 1]] },
    ),
    byPlanRule(
      study(
        "study-one-saw-no-change",
        "42 of 43 were highly satisfied; a woman of Ludwig stage I saw no change.",
        "Park 2014, 43 people",
        "study-mild-loss-unseen",
      ),
      "plan-grade-mild",
      {
        trigger: [["case.hair.diffuse", "ludwig-I"]],
        nearMiss: [["case.hair.diffuse", "ludwig-II"]],
      },
    ),
    inPlan(
      study("study-black", "Black ink alone served a whole series.", "Park 2014, by a commentator", "study-black-only"),
      {
        kind: "field",
        carrier: "plan.prescription[].pigment.colour",
        shows: (plan) => plan.prescription.every(({ pigment }) => pigment.colour === "black"),
        trigger: {},
        nearMiss: { protocol: { technique: { frontal: { pigment: "pigment-iron-oxide-red" } } } },
      },
    ),
    inPlan(
      study(
        "study-variables",
        "Results hang on angle, depth, time in the skin, resistance, pigment and needle, each of which was studied.",
        "Rassman 2015; Dhurat 2017, 15 people to tune them",
        "technique-variables",
        "study-parameters-tuned",
      ),
      {
        kind: "field",
        carrier: "plan.prescription[].origins",
        shows: (plan) => plan.prescription.some(({ origins }) => origins.angleDeg.kind === "set-by-person"),
        trigger: { protocol: { technique: { frontal: setByHand } } },
        nearMiss: {},
      },
    ),
    byCitation(
      study("study-greys", "One black, thinned into many greys.", "Rassman 2016", "technique-dilution-shade"),
      {
        kind: "field",
        carrier: "plan.prescription[].origins.dilutionParts",
        trigger: {},
        nearMiss: { protocol: { technique: { frontal: setByHand } } },
      },
    ),
    {
      ...study(
        "study-needle-price",
        "A needle costs about USD 10 per use, a machine 1,000 to 3,500.",
        "Rassman 2016",
        "study-machine-cost",
      ),
      kind: "figure",
      carrier: "treatment.publishedPrices",
      trigger: probe("consumables of a visit in USD cover two needles", () => consumablesMinor("USD") >= 2 * 10_00),
      nearMiss: probe("consumables of a visit in USD cover three needles", () => consumablesMinor("USD") >= 3 * 10_00),
    },
    {
      ...study(
        "study-donor-supply",
        "Donor supply differs between people and is measured, never taken from descent.",
        "Rassman 2016",
        "study-donor-supply-differs",
      ),
      kind: "field",
      carrier: "case.hair.fullPerCm2",
      trigger: probe("hair.fullPerCm2: 150", () => counted({ fullPerCm2: 150 })),
      nearMiss: probe("hair.fullPerCm2 left out", () => counted({ fullPerCm2: null })),
    },
    toldToAll(
      study(
        "study-thirty",
        "All 30 treated improved; what went wrong passed.",
        "Dhurat 2017, 30 people",
        "complication-series",
      ),
      "plan.clientAdvice.risks",
      "plan.clientAdvice.questions",
    ),
    byPlanRule(
      study(
        "study-thirty-satisfied",
        "Series call nearly everybody satisfied; a percentage that its group cannot give is not repeated.",
        "Park 2014; Dhurat 2017; Liu 2025",
        "satisfaction-series",
        "study-percent-impossible",
        "study-thirty-improved",
      ),
      "plan-gain-may-go-unseen",
      {
        trigger: [["zones[0].treatedHairsPerCm2", 25]],
        nearMiss: [["zones[0].treatedHairsPerCm2", 23]],
      },
    ),
    byPlanRule(
      study(
        "study-trichoscope",
        "Under the trichoscope dots are larger than follicle openings beside them.",
        "Nguyen 2022",
        "dot-larger-than-follicle",
        "dot-five-times-too-big",
      ),
      "plan-dot-wide",
      {
        trigger: [["prescription[0].deposit.radiusMm", 0.26]],
        nearMiss: [["prescription[0].deposit.radiusMm", 0.24]],
      },
    ),
    inPlan(
      study(
        "study-score",
        "Visual density 8.7 of 10 after the course, 7.7 at six months: 0.9 less in pattern loss, 1.6 on scars.",
        "Liu 2025, ten people",
        "study-density-score",
        "fade-six-months",
      ),
      {
        kind: "rule",
        carrier: "plan-fades-more-on-scars",
        shows: (plan) => plan.findings.some(({ rule }) => rule === "plan-fades-more-on-scars"),
        trigger: scarCase(),
        nearMiss: {},
      },
    ),
    inPlan(
      study("study-single-and-triple", "Single or triple needles by zone.", "Liu 2025, ten people", "needle-zone-use"),
      {
        kind: "field",
        carrier: "plan.prescription[].technique.needle.count",
        shows: (plan) => new Set(plan.prescription.map(({ technique }) => technique.needle.count)).size === 2,
        trigger: {},
        nearMiss: scarCase(),
      },
    ),
    inPlan(entry("density-scar-fewer-first"), {
      kind: "figure",
      carrier: "plan.sessions[].cumulativeShare",
      shows: (plan) => plan.sessions[0].cumulativeShare < 0.15,
      trigger: scarCase(),
      nearMiss: {},
    }),
  ],
};

const counted = (hair: NonNullable<CasePatch["hair"]>): boolean =>
  atDefault(caseWith({ hair })).every(({ path }) => path !== "hair.fullPerCm2");

const consumablesMinor = (currency: string): number =>
  publishedPrices.find(({ id }) => id === currency)?.perVisitMinor ?? 0;
