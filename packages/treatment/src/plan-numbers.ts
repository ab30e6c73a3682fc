/** Where a number of plan.json comes from. */
export type NumberOrigin =
  /** Follows from other numbers of the plan by arithmetic or by a model whose figures are cited. */
  | { readonly kind: "computed" }
  /** Stands in the case; a default left in place is listed with its evidence in `defaults`. */
  | { readonly kind: "case" }
  /** A version, an ordinal or the seed: no figure of the craft. */
  | { readonly kind: "name" }
  /** Published or taken: the ids stand at one of these paths, whose "[]" are the number's own. */
  | { readonly kind: "cites"; readonly at: readonly string[] }
  /** A default of the layout that no member of the plan cites beside it. */
  | { readonly kind: "rests-on"; readonly evidence: readonly string[] };

const computed = { kind: "computed" } as const;
const fromCase = { kind: "case" } as const;
const name = { kind: "name" } as const;
const cites = (...at: string[]): NumberOrigin => ({ kind: "cites", at });
const restsOn = (...evidence: string[]): NumberOrigin => ({ kind: "rests-on", evidence });

/** A number's origin beside it: "prescription[].technique.angleDeg" in "prescription[].origins.angleDeg". */
const techniqueField = (field: string): readonly [string, NumberOrigin] => [
  `prescription[].technique.${field}`,
  cites(`prescription[].origins.${field.split(".")[0]}`),
];

/**
 * Every number that plan.json may hold. "[]" is each of a list, "*" one member, "**" all below. Each number
 * matches exactly one line; a test holds plans against this table.
 */
export const planNumbers: readonly (readonly [pattern: string, origin: NumberOrigin])[] = [
  ["schemaVersion", name],
  ["versions.knowledge", name],
  ["knowledge.**", name],
  ["seed", name],
  ["case.**", fromCase],
  ["defaults[].value", cites("defaults[].evidence")],
  ["protocol.version", name],
  ["protocol.longestSessionMinutes", cites("protocol.origins.longestSessionMinutes")],
  ["protocol.intervalDays", cites("protocol.origins.intervalDays")],
  ["protocol.dotsPerMinute", cites("protocol.origins.dotsPerMinute")],
  ["protocol.spread.*.*", cites("protocol.spread")],
  ["head.measures.*", computed],
  ["head.scalpCm2", computed],
  ["head.hairline.points[].*", computed],
  ["head.hairline.lengthMm", computed],
  ["head.hairline.heightMm", computed],
  ["head.hairline.featherMm", restsOn("feather-transition-zone")],
  ["head.hairline.irregularityMm", restsOn("irregularity-amount-assumption")],
  ["zones[].areaCm2", computed],
  ["zones[].treatedCm2", computed],
  ["zones[].hairsPerCm2", computed],
  ["zones[].treatedHairsPerCm2", computed],
  ["zones[].treatedShaftMm", computed],
  ["zones[].visualPerCm2", fromCase],
  ["zones[].dots", computed],
  ["zones[].dotsBySession[]", computed],
  ["zones[].unplacedMm[][]", computed],
  ["zones[].ceilingPerCm2", computed],
  ["zones[].heldCm2", computed],
  ["zones[].thinBesideCm2", computed],
  ["zones[].tissue.*", cites("zones[].tissueEvidence", "zones[].local.changedBy")],
  ["zones[].local.*.*", cites("zones[].local")],
  ["prescription[].session", name],
  techniqueField("needle.*"),
  techniqueField("ink.*"),
  techniqueField("extensionMm"),
  techniqueField("guideGapMm"),
  techniqueField("angleDeg"),
  techniqueField("dwellS"),
  techniqueField("punctureHz"),
  techniqueField("strokeMm"),
  techniqueField("complianceMmPerN"),
  techniqueField("stretchRatio"),
  techniqueField("dragMmPerS"),
  techniqueField("dilutionParts"),
  ["prescription[].technique.tapsPerDot", cites("prescription[].origins.instrument", "prescription[].origins.dwellS")],
  ["prescription[].pigment.*", cites("prescription[].pigment")],
  ["prescription[].puncturesPerDot", computed],
  // Depth and radius wanted are the protocol's, the mass follows from the wanted shade.
  ["prescription[].target.depthMm", cites("prescription[].origins.extensionMm")],
  ["prescription[].target.radiusMm", cites("prescription[].origins.dwellS")],
  ["prescription[].target.massNg", computed],
  ["prescription[].target.shadeShare", computed],
  ["prescription[].deposit.*", computed],
  ["prescription[].depositBands.*.*", computed],
  ["prescription[].hue.**", computed],
  ["prescription[].dots", computed],
  ["prescription[].dotsPerCm2", computed],
  ["prescription[].meanGapMm", computed],
  ["prescription[].gapSoFarMm", computed],
  ["prescription[].minutes", computed],
  ["prescription[].recipe.*", cites("prescription[].recipe.evidence")],
  ["totals.*", computed],
  ["totals.unitsByHairs[]", computed],
  ["standing[]", name],
  ["sessions[].number", name],
  ["sessions[].dots", computed],
  ["sessions[].cumulativeShare", computed],
  ["sessions[].minutes", computed],
  ["sessions[].minutesBand.*", computed],
  ["schedule.preset.*", computed],
  ["schedule.otherPreset.*", computed],
  ["schedule.aftercare[].afterSession", name],
  ["schedule.aftercare[].day", cites("schedule.aftercare[]")],
  ["quote.lines[].amount.minor", computed],
  ["quote.*.minor", computed],
  ["quote.payments[].amount.minor", computed],
  ["quote.otherMethods[].net.minor", computed],
  ["quote.comparisons[].*.minor", cites("quote.comparisons[].evidence")],
  ["quote.publishedForStage[].*.minor", cites("quote.publishedForStage[].evidence")],
  ["quote.lifetime[].years", cites("quote.lifetime[].evidence")],
  ["quote.lifetime[].touchUps.*", computed],
  ["quote.lifetime[].touchUp.*.minor", computed],
  ["quote.lifetime[].*.minor", computed],
  ["quote.lifetime[].beside[].*.minor", cites("quote.lifetime[].beside[].evidence")],
  // Healed, then years; at a mirror; hair as short as a razor leaves it.
  ["outlook.looks[].ageDays", restsOn("healing-most-loss-early")],
  ["outlook.looks[].distanceM", restsOn("look-view-assumption")],
  ["outlook.looks[].hairLengthMm", restsOn("look-view-assumption")],
  ["outlook.looks[].*.*.*", computed],
  ["outlook.looks[].deltaE.*", computed],
  ["outlook.looks[].grain.*", computed],
  ["outlook.looks[].chanceUnseen", computed],
  ["outlook.touchUpYears[].*", cites("outlook.touchUpYears[].evidence")],
  ["outlook.touchUpForecast.claims[].*", cites("outlook.touchUpForecast.claims[].evidence")],
  ["outlook.touchUpForecast.factors[].share.*", cites("outlook.touchUpForecast.factors[].evidence")],
  ["outlook.touchUpForecast.mostShared.*", computed],
  ["outlook.touchUpForecast.likelyYears.*", computed],
  ["outlook.removal.*[].*", cites("outlook.removal.*[].evidence")],
  ["outlook.furtherLoss[].newlyBareCm2", computed],
  ["alternatives[].prices[].*.minor", cites("alternatives[].prices[].evidence")],
  ["course.sessionMinutes.planned.*", computed],
  ["course.sessionMinutes.claims[].*", cites("course.sessionMinutes.claims[].evidence")],
  ["course.intervalDays.planned", cites("protocol.origins.intervalDays")],
  ["course.intervalDays.claims[].*", cites("course.intervalDays.claims[].evidence")],
  ["course.numbing.agents[].waitMinutes.*", cites("course.numbing.agents[].evidence")],
  ["course.numbing.agents[].vesselClaims[].*", cites("course.numbing.agents[].vesselClaims[].evidence")],
  ["course.pain.**", cites("course.pain.statements")],
  ["course.patchTest.readings[].hours", cites("course.patchTest.statements")],
  ["course.patchTest.claims[].*", cites("course.patchTest.claims[].evidence")],
  ["course.activities[].cautiousDay", cites("course.activities[].evidence")],
  ["course.activities[].earliestDay", cites("course.activities[].evidence")],
  ["course.activities[].claims[].*", cites("course.activities[].claims[].evidence")],
  ["graftsSpared.grafts.*", computed],
  ["graftsSpared.areas[].areaCm2", computed],
  ["graftsSpared.areas[].grafts.*", computed],
  ["graftsSpared.shortOfGrafts", computed],
  ["claims[].*", computed],
  ["skin.itaDeg", computed],
  ["loss.salt.score", computed],
  ["evidence[].range.*", cites("evidence[].id")],
];

/** Ids that numbers rest on without a member beside them that cites them; every plan resolves them. */
export const restingEvidence: readonly string[] = [
  ...new Set(planNumbers.flatMap(([, origin]) => (origin.kind === "rests-on" ? origin.evidence : []))),
];
