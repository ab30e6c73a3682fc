import { hairField, layOutScalp, templateHead, withDiffuseLoss, withSaltLoss, zoneMean } from "@shadowline/scalp";
import { lossScales, saltScore, skinColourClass } from "@shadowline/treatment";
import { type CasePatch, caseWith } from "../client.js";
import type { CoverageRow, CoverageSubject } from "../coverage-row.js";
import { byPlanRule } from "../plan-probes.js";
import { byRule, entry, inPlan, probe } from "../probes.js";

const surface = layOutScalp(templateHead("male"), {});
const full = hairField(surface, "I", 160);
const mean = (id: string, hairs: Float64Array): number =>
  zoneMean(surface, hairs)[surface.zones.findIndex((zone) => zone.id === id)];
type Stage = Parameters<typeof hairField>[1];
type Grade = Parameters<typeof withDiffuseLoss>[2];

/** Share of its hair that a zone keeps. */
const atStage = (stage: Stage, zone: string): number =>
  mean(zone, hairField(surface, stage, 160).hairsPerCm2) / mean(zone, full.hairsPerCm2);
const atGrade = (grade: Grade, zone: string): number =>
  mean(zone, withDiffuseLoss(surface, full, grade).hairsPerCm2) / mean(zone, full.hairsPerCm2);

const figure = (
  id: string,
  carrier: string,
  trigger: CoverageRow["trigger"],
  nearMiss: CoverageRow["nearMiss"],
  ...more: string[]
): CoverageRow => ({
  ...entry(id),
  evidence: [id, ...more],
  kind: "figure",
  carrier,
  trigger,
  nearMiss,
});
const even = (percent: number) => ({
  topPercent: percent,
  rightPercent: percent,
  leftPercent: percent,
  backPercent: percent,
});
const classOf = (l: number) => probe(`skin of L* ${l}, b* 16`, () => skinColourClass({ l, b: 16 }).class === "light");

export const scales: CoverageSubject = {
  subject: "Scales of loss and of skin",
  rows: [
    figure(
      "scale-norwood",
      "scalp.hairField",
      probe("IV: a spot on the crown", () => atStage("IV", "crown") < 0.8),
      probe("IVa: an even front, no spot", () => atStage("IVa", "crown") < 0.8),
    ),
    figure(
      "scale-norwood-two-centimetres",
      "scalp.hairField",
      probe("III: deep temples", () => atStage("III", "frontal") < 0.8),
      probe("II: slight recession", () => atStage("II", "frontal") < 0.8),
      "scale-reach-assumption",
    ),
    inPlan(entry("scale-raters-disagree"), {
      kind: "field",
      carrier: "case.hair.patches[].hairsPerCm2",
      shows: (plan) => plan.zones.some(({ id, hairsPerCm2 }) => id === "midscalp" && hairsPerCm2 > 40),
      trigger: {
        hair: {
          patches: [
            {
              hairsPerCm2: 140,
              polygon: [
                { azimuthDeg: 45, polarDeg: 35 },
                { azimuthDeg: -45, polarDeg: 35 },
                { azimuthDeg: -135, polarDeg: 35 },
                { azimuthDeg: 135, polarDeg: 35 },
              ],
            },
          ],
        },
      },
      nearMiss: {},
    }),
    byPlanRule(
      {
        ...entry("loss-incidence-hamilton"),
        id: "scale-incidence",
        evidence: ["loss-incidence-norwood", "loss-incidence-hamilton", "candidate-loss-goes-on"],
        statement: "Loss grows commoner with age: 30 % by 30, 50 % by 50, 80 % by 70, or 35 and 55 %, or 55 and 85 %.",
      },
      "plan-loss-more-common-later",
      { trigger: [["case.intake.ageYears", 69]], nearMiss: [["case.intake.ageYears", 70]] },
    ),
    figure(
      "scale-ludwig",
      "scalp.withDiffuseLoss",
      probe("ludwig-III: bare midscalp", () => atGrade("ludwig-III", "midscalp") < 0.25),
      probe("ludwig-II: thin midscalp", () => atGrade("ludwig-II", "midscalp") < 0.25),
      "scale-thinning-share-assumption",
    ),
    figure(
      "scale-sinclair",
      "scalp.withDiffuseLoss",
      probe("sinclair-2: a wider part", () => atGrade("sinclair-2", "midscalp") < 0.99),
      probe("sinclair-1: normal", () => atGrade("sinclair-1", "midscalp") < 0.99),
    ),
    figure(
      "scale-savin",
      "scalp.withDiffuseLoss",
      probe("savin-II-1", () => atGrade("savin-II-1", "midscalp") < 0.6),
      probe("savin-I-4", () => atGrade("savin-I-4", "midscalp") < 0.6),
    ),
    figure(
      "scale-olsen",
      "scalp.withDiffuseLoss",
      probe("olsen-3: frontal loses more beyond its grade's even share", () => wedge("olsen-3") < 0.93),
      probe("ludwig-II: loses evenly", () => wedge("ludwig-II") < 0.93),
    ),
    {
      ...entry("scale-ludwig"),
      id: "scale-grade-kept",
      statement: "The grade that a person gave stands in the plan.",
      kind: "field",
      carrier: "case.hair.diffuse",
      trigger: probe("hair.diffuse: ludwig-I", () => gradeKept({ diffuse: "ludwig-I" })),
      nearMiss: probe("hair.diffuse left out", () => gradeKept({})),
    },
    figure(
      "scale-salt",
      "treatment.saltScore",
      probe("all of the top lost: 40", () => saltScore({ ...even(0), topPercent: 100 }).score === 40),
      probe("all of the right side lost: 18, not 40", () => saltScore({ ...even(0), rightPercent: 100 }).score === 40),
    ),
    figure(
      "scale-salt-bands-s",
      "treatment.saltScore",
      probe("SALT 25 is S2", () => saltScore(even(25)).band === "S2"),
      probe("SALT 24 is S1", () => saltScore(even(24)).band === "S2"),
    ),
    figure(
      "scale-salt-bands-words",
      "treatment.saltScore",
      probe("SALT 21 is moderate", () => saltScore(even(21)).severity === "moderate"),
      probe("SALT 20 is mild", () => saltScore(even(20)).severity === "moderate"),
    ),
    byPlanRule(
      {
        ...entry("scale-salt-bands-s"),
        id: "salt-half",
        statement: "From half of the hair lost areata counts as severe.",
      },
      "plan-salt-half",
      { trigger: [["case.hair.salt", even(50)]], nearMiss: [["case.hair.salt", even(49)]] },
    ),
    {
      ...figure(
        "scale-salt",
        "scalp.withSaltLoss",
        probe(
          "left side lost: left parietal bare",
          () => mean("parietal-left", withSaltLoss(surface, full, { ...even(0), leftPercent: 100 }).hairsPerCm2) < 30,
        ),
        probe(
          "right side lost: left parietal as before",
          () => mean("parietal-left", withSaltLoss(surface, full, { ...even(0), rightPercent: 100 }).hairsPerCm2) < 30,
        ),
      ),
      id: "scale-salt-on-the-head",
      statement: "Each part of the score takes its own hair.",
    },
    figure("skin-ita", "treatment.skinColourClass", classOf(64), classOf(63.8)),
    figure("skin-ita-classes", "treatment.skinColourClass", classOf(72), classOf(73)),
    figure(
      "skin-fitzpatrick-is-sun",
      "treatment.skinColourClass",
      probe(
        "a lighter skin has a larger angle",
        () => skinColourClass({ l: 66, b: 16 }).itaDeg > skinColourClass({ l: 60, b: 16 }).itaDeg,
      ),
      probe(
        "sun damage has none: the same colour, the same angle",
        () => skinColourClass({ l: 66, b: 16 }).itaDeg > skinColourClass({ l: 66, b: 16 }).itaDeg,
      ),
    ),
    byRule(
      { ...entry("keloid-after-surgery"), evidence: ["candidate-keloid-rates", "keloid-after-surgery"] },
      "keloid-tendency",
      { trigger: { health: { keloidOrRaisedScars: "yes" } }, nearMiss: { health: { keloidOrRaisedScars: "no" } } },
    ),
  ],
};

const gradeKept = (hair: NonNullable<CasePatch["hair"]>): boolean => {
  const { diffuse, evidence } = lossScales(caseWith({ hair }).hair);
  return diffuse === "ludwig-I" && evidence.includes("scale-ludwig");
};

/** How much more the front keeps than the crown does, 1 where both lose alike. */
const wedge = (grade: Grade): number => {
  const { hairsPerCm2 } = withDiffuseLoss(surface, full, grade);
  let front = 1;
  let crown = 1;
  surface.mesh.triangles.forEach((vertex, corner) => {
    if (full.hairsPerCm2[vertex] < 100) return;
    const left = hairsPerCm2[vertex] / full.hairsPerCm2[vertex];
    const { id } = surface.zones[surface.triangleZone[Math.floor(corner / 3)]];
    if (id === "frontal") front = Math.min(front, left);
    if (id === "crown") crown = Math.min(crown, left);
  });
  return front / crown;
};
