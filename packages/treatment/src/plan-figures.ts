import { likelyAgeing, spreadMm2 } from "@shadowline/look";
import type { NorwoodStage } from "@shadowline/scalp";
import { saltScore } from "./loss-scales.js";
import type { Plan, ZonePlan, ZoneSessionPrescription } from "./plan.js";
import { skinColourClass } from "./skin-colour-class.js";

/** A number or a word of a plan that a rule may look at; null where it has no meaning here. */
export type Figure = number | string | null;
export type Figures = { readonly [figure: string]: Figure };

/** What is judged: the plan as a whole, each zone, each technique. */
export type PlanFigures = {
  readonly plan: Figures;
  readonly zones: readonly { readonly place: string; readonly figures: Figures }[];
  /** Zones that nobody asked for. */
  readonly besides: readonly { readonly place: string; readonly figures: Figures }[];
  readonly techniques: readonly { readonly place: string; readonly figures: Figures }[];
};

/** The part of a plan that its findings rest on. */
export type PlanToCheck = Pick<Plan, "head" | "zones" | "prescription" | "totals" | "sessions" | "case">;

const TEN_YEARS_DAYS = 3652.5;
const MS_PER_DAY = 86_400_000;

/** Bare area by stage, cm2: evidence `area-by-norwood`. The even recessions were never tabled. */
const areaByNorwoodCm2: { readonly [stage in NorwoodStage]?: readonly [lower: number, upper: number] } = {
  II: [20, 33],
  III: [38, 63],
  "III vertex": [50, 83],
  IV: [66, 110],
  V: [88, 147],
  VI: [110, 183],
  VII: [130, 217],
};

/** Men with pattern loss by age, per cent: evidence `candidate-loss-goes-on`, straight lines between. */
const lossByAge = [
  [30, 30],
  [50, 50],
  [70, 80],
] as const;

/** Men of an age with pattern loss, per cent; the first and last published ages hold beyond them. */
export function lossPercentAt(ageYears: number): number {
  const [first] = lossByAge;
  if (ageYears <= first[0]) return first[1];
  for (let at = 1; at < lossByAge.length; at++) {
    const [fromAge, from] = lossByAge[at - 1];
    const [toAge, to] = lossByAge[at];
    if (ageYears <= toAge) return from + ((to - from) * (ageYears - fromAge)) / (toAge - fromAge);
  }
  return lossByAge[lossByAge.length - 1][1];
}

/** Every figure that a rule of `plan-rules.ts` looks at. */
export function planFigures(plan: PlanToCheck): PlanFigures {
  const zones = plan.zones.filter(({ id }) => plan.case.wantedLook.zones.includes(id));
  return {
    plan: wholePlan(plan),
    zones: zones.map((zone) => ({ place: spoken(zone.id), figures: zoneFigures(zone, plan) })),
    besides: plan.zones
      .filter(({ id }) => !plan.case.wantedLook.zones.includes(id))
      .map(({ id, thinBesideCm2, hairsPerCm2 }) => ({ place: spoken(id), figures: { thinBesideCm2, hairsPerCm2 } })),
    techniques: plan.prescription.map((entry) => ({
      place: spoken(entry.zone),
      figures: techniqueFigures(entry, zones),
    })),
  };
}

/** "temple-left" as people say it. */
const spoken = (zone: string): string => zone.replace("-", " ");

function wholePlan({ head, totals, sessions, zones, case: clientCase }: PlanToCheck): Figures {
  const { intake, hair, skin, wantedLook } = clientCase;
  const { face } = clientCase.design;
  const planned = totals.dots > 0;
  const area = planned ? areaByNorwoodCm2[hair.norwood] : undefined;
  const unscarredCm2 = zones.reduce((sum, zone) => sum + (zone.scarKind === null ? zone.treatedCm2 : 0), 0);
  const ageYears = intake.ageYears ?? null;
  return {
    scalpCm2: head.scalpCm2,
    circumferenceMm: head.measures.circumferenceMm,
    hairsPerHead: hair.fullPerCm2 * head.scalpCm2,
    // Evidence density-clinical-rule.
    unitsPerHead: (hair.fullPerCm2 * head.scalpCm2) / 2,
    // None given is no count: who never had hair to count says 0.
    fullPerCm2: hair.fullPerCm2 > 0 ? hair.fullPerCm2 : null,
    shaftUm: 1000 * hair.shaftMm,
    treatedCm2: unscarredCm2,
    stage: hair.norwood,
    diffuse: hair.diffuse ?? null,
    saltScore: hair.salt === undefined ? null : saltScore(hair.salt).score,
    worn: wantedLook.worn,
    stageLowerCm2: area?.[0] ?? null,
    stageUpperCm2: area?.[1] ?? null,
    overStageCm2: area ? unscarredCm2 - area[1] : null,
    hours: planned ? totals.minutes / 60 : null,
    dotsPerMinute: totals.minutes > 0 ? totals.dots / totals.minutes : null,
    sessions: planned ? totals.sessions : null,
    longestHours: planned ? Math.max(...sessions.map(({ minutes }) => minutes)) / 60 : null,
    intervalDays: lastIntervalDays(sessions.map(({ date }) => date)),
    style: head.hairline.style,
    hairlineHeightMm: head.hairline.heightMm,
    noseThirdMm: face?.glabellaToNoseBaseMm ?? null,
    heightOverThird: face ? head.hairline.heightMm / face.glabellaToNoseBaseMm : null,
    featherMm: head.hairline.featherMm,
    irregularityMm: head.hairline.irregularityMm,
    softness: wantedLook.softness,
    drawsHairline: planned && wantedLook.zones.includes("frontal") ? "yes" : "no",
    itaDeg: skinColourClass(skin.lab).itaDeg,
    skinClass: skinColourClass(skin.lab).class,
    shade: wantedLook.shade ?? hair.shade,
    sex: intake.sex,
    cause: intake.hairLoss.cause,
    ageYears,
    lossPercent: ageYears === null ? null : lossPercentAt(ageYears),
    pointsInSixMonths: pointsInSixMonths(zones),
    ...balance(zones, wantedLook.zones),
  };
}

/** Points of ten that visual density loses in six months, by area: evidence `fade-six-months`. */
function pointsInSixMonths(zones: readonly ZonePlan[]): number | null {
  let points = 0;
  let cm2 = 0;
  for (const { scarKind, treatedCm2 } of zones) {
    points += treatedCm2 * (scarKind === null ? 0.9 : 1.6);
    cm2 += treatedCm2;
  }
  return cm2 > 0 ? points / cm2 : null;
}

const lastIntervalDays = (dates: readonly string[]): number | null =>
  dates.length < 2 ? null : (Date.parse(dates[dates.length - 1]) - Date.parse(dates[dates.length - 2])) / MS_PER_DAY;

/** How the front stands beside what follows it and what frames it; hairs and dots together. */
function balance(zones: readonly ZonePlan[], asked: readonly string[]): Figures {
  const density = (id: string): number | null => {
    const zone = zones.find((other) => other.id === id);
    if (!zone) return null;
    return asked.includes(id) && zone.refused === null ? zone.visualPerCm2 : zone.hairsPerCm2;
  };
  const front = asked.includes("frontal") ? density("frontal") : null;
  const behind = density("midscalp");
  const temples = ["temple-left", "temple-right"].filter((id) => asked.includes(id)).map((id) => density(id) ?? 0);
  return {
    frontPerCm2: front,
    behindPerCm2: behind,
    frontOverBehind: front !== null && behind !== null && behind > 0 ? front / behind : null,
    templePerCm2: temples.length > 0 ? Math.max(...temples) : null,
    templeOverFront: front !== null && front > 0 && temples.length > 0 ? Math.max(...temples) / front : null,
  };
}

function zoneFigures(zone: ZonePlan, { prescription, case: clientCase }: PlanToCheck): Figures {
  const entries = prescription.filter((entry) => entry.zone === zone.id);
  const covers = (spreadAddedMm2: number): number | null => {
    if (zone.treatedCm2 === 0) return null;
    // A disc of radius a has the variance a^2/4 along an axis.
    const discMm2 = entries.reduce(
      (sum, { dots, deposit }) => sum + dots * Math.PI * (deposit.radiusMm * deposit.radiusMm + 4 * spreadAddedMm2),
      0,
    );
    return discMm2 / (100 * zone.treatedCm2);
  };
  const dotsPerCm2 = zone.treatedCm2 > 0 ? zone.dots / zone.treatedCm2 : null;
  return {
    kind: zone.scarKind === null ? (zone.id.startsWith("temple") ? "temple" : "skin") : "scar",
    refused: zone.refused === null ? "no" : "yes",
    dots: zone.dots,
    dotsPerCm2,
    // Hexagons leave the widest even gap: evidence spacing-lattice-density.
    widestGapMm: dotsPerCm2 === null ? null : 10 * Math.sqrt(2 / (Math.sqrt(3) * dotsPerCm2)),
    visualPerCm2: zone.visualPerCm2,
    hairsPerCm2: zone.hairsPerCm2,
    hairsOverWanted: zone.dots > 0 && zone.visualPerCm2 > 0 ? zone.treatedHairsPerCm2 / zone.visualPerCm2 : null,
    treatedHairsPerCm2: zone.treatedHairsPerCm2,
    coverageShare: covers(0),
    coverageCeiling: clientCase.wantedLook.coverageCeiling,
    ceilingPerCm2: zone.ceilingPerCm2,
    heldCm2: zone.heldCm2,
    unplaced: zone.unplacedMm.length,
    coverageInTenYears: covers(spreadMm2(TEN_YEARS_DAYS, likelyAgeing)),
  };
}

function techniqueFigures(entry: ZoneSessionPrescription, zones: readonly ZonePlan[]): Figures {
  const { technique, deposit, use } = entry;
  const tissue = zones.find(({ id }) => id === entry.zone)?.tissue;
  return {
    use,
    dotWidthMm: 2 * deposit.radiusMm,
    dotRadiusMm: deposit.radiusMm,
    massNg: deposit.massNg,
    massOverTarget: entry.target.massNg > 0 ? deposit.massNg / entry.target.massNg : null,
    shadeShare: entry.target.shadeShare,
    depthMm: deposit.depthMm,
    extensionMm: technique.extensionMm,
    extensionOverSkin: tissue === undefined ? null : technique.extensionMm / tissue.skinMm,
    skinMm: tissue?.skinMm ?? null,
    epidermisMm: tissue?.epidermisMm ?? null,
    punctureHz: technique.punctureHz,
    strokeMm: technique.strokeMm,
    angleDeg: technique.angleDeg,
    dwellS: technique.dwellS,
    stretchRatio: technique.stretchRatio,
    dilutionParts: technique.dilutionParts,
    needles: technique.needle.count,
    needleDiameterMm: technique.needle.diameterMm,
    taperMm: technique.needle.taperMm,
  };
}
