import type { CoverageSubject } from "../coverage-row.js";
import { byPlanRule } from "../plan-probes.js";
import { entry, inPlan } from "../probes.js";

export const patterns: CoverageSubject = {
  subject: "Patterns of dots and hairlines",
  rows: [
    inPlan(entry("pattern-randomised"), {
      kind: "field",
      carrier: "case.seed",
      shows: (plan) => plan.hash !== null && plan.seed === 7,
      trigger: { seed: 7 },
      nearMiss: {},
    }),
    inPlan(
      {
        ...entry("pattern-two-shades"),
        evidence: ["pattern-two-shades", "session-first-lightest", "session-first-step-assumption"],
      },
      {
        kind: "figure",
        carrier: "plan.prescription[].technique.dilutionParts",
        shows: ({ prescription }) => {
          const fill = prescription.filter(({ use }) => use === "fill").map(({ technique }) => technique.dilutionParts);
          return fill[0] > fill[fill.length - 1] + 0.5;
        },
        trigger: {},
        nearMiss: { protocol: { technique: { frontal: { dilutionParts: 20 } } } },
      },
    ),
    inPlan(entry("pattern-hairline-families"), {
      kind: "field",
      carrier: "case.design.hairline.style",
      shows: (plan) => plan.head.hairline.style === "receded",
      trigger: { design: { hairline: { style: "receded" } } },
      nearMiss: {},
    }),
    byPlanRule(entry("pattern-fits-colouring"), "plan-defined-on-light", {
      trigger: [
        ["head.hairline.style", "defined"],
        ["case.wantedLook.shade", "light-brown"],
      ],
      nearMiss: [
        ["head.hairline.style", "defined"],
        ["case.wantedLook.shade", "dark-brown"],
      ],
    }),
    byPlanRule(entry("pattern-fits-client"), "plan-hard-line-in-woman", {
      trigger: [
        ["case.intake.sex", "female"],
        ["head.hairline.style", "defined"],
      ],
      nearMiss: [
        ["case.intake.sex", "male"],
        ["head.hairline.style", "defined"],
      ],
    }),
    inPlan(entry("pattern-broken-line"), {
      kind: "field",
      carrier: "case.design.hairline.irregularityMm",
      shows: (plan) => plan.head.hairline.irregularityMm === 2,
      trigger: { design: { hairline: { irregularityMm: 2 } } },
      nearMiss: {},
    }),
    inPlan(
      { ...entry("pattern-clusters-gaps"), evidence: ["pattern-clusters-gaps", "density-by-zone-gap"] },
      {
        kind: "field",
        carrier: "case.wantedLook.zonePerCm2",
        shows: (plan) => plan.zones.some(({ id, visualPerCm2 }) => id === "frontal" && visualPerCm2 === 35),
        trigger: { wantedLook: { zonePerCm2: { frontal: 35 } } },
        nearMiss: {},
      },
    ),
    byPlanRule(
      {
        ...entry("pattern-front-not-denser"),
        evidence: ["pattern-front-not-denser", "pattern-front-margin-assumption"],
      },
      "plan-front-denser",
      {
        trigger: [
          ["zones[0].visualPerCm2", 66.1],
          ["zones[1].hairsPerCm2", 60],
        ],
        nearMiss: [
          ["zones[0].visualPerCm2", 65.9],
          ["zones[1].hairsPerCm2", 60],
        ],
      },
    ),
    byPlanRule(
      {
        ...entry("pattern-fourth-pass"),
        id: "pattern-fifth-session",
        statement: "A fifth session is beyond the three passes and the optional fourth.",
      },
      "plan-sessions-over-four",
      { trigger: [["totals.sessions", 5]], nearMiss: [["totals.sessions", 4]] },
    ),
  ],
};
