import { layOutScalp, type ScalpDesign, templateHead } from "@shadowline/scalp";
import type { CasePatch } from "../client.js";
import type { CoverageRow, CoverageSubject } from "../coverage-row.js";
import { byPlanRule, setByHand } from "../plan-probes.js";
import { entry, inPlan, probe } from "../probes.js";

const head = templateHead("male");
const line = (hairline: NonNullable<ScalpDesign["hairline"]>) => layOutScalp(head, { hairline }).hairline;

/** The plan's words on its layout cite the entry. */
const laidOut = (id: string, trigger: CasePatch["wantedLook"], nearMiss: CasePatch["wantedLook"]): CoverageRow =>
  inPlan(entry(id), {
    kind: "figure",
    carrier: "plan.layout",
    shows: ({ layout }) => layout.some(({ evidence }) => evidence.includes(id)),
    trigger: { wantedLook: trigger },
    nearMiss: { wantedLook: nearMiss },
  });

export const patterns: CoverageSubject = {
  subject: "Patterns of dots and hairlines",
  rows: [
    ...["natural-spacing-measured", "natural-units-read-as-two", "natural-unit-sizes", "natural-front-assumption"].map(
      (id) => laidOut(id, { naturalness: 1 }, { naturalness: 0 }),
    ),
    laidOut(
      "natural-clusters-assumption",
      { naturalness: 1, texture: "afro" },
      { naturalness: 1, texture: "straight" },
    ),
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
        nearMiss: { protocol: { technique: { frontal: setByHand } } },
      },
    ),
    {
      ...entry("pattern-hairline-families"),
      kind: "field",
      carrier: "case.design.hairline.style",
      trigger: probe("style: receded", () => line({ style: "receded" }).style === "receded"),
      nearMiss: probe("no style given", () => line({}).style === "receded"),
    },
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
    {
      ...entry("pattern-broken-line"),
      kind: "field",
      carrier: "case.design.hairline.irregularityMm",
      trigger: probe("irregularityMm: 2", () => line({ irregularityMm: 2 }).irregularityMm === 2),
      nearMiss: probe("irregularityMm: 1.9", () => line({ irregularityMm: 1.9 }).irregularityMm === 2),
    },
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
