import { type DensityField, type DotPlacement, placeDots } from "@shadowline/dots";
import { type BorderEdges, borderEdges, type HairField, type ScalpSurface } from "@shadowline/scalp";
import type { ActiveProtocol } from "./active-protocol.js";
import type { AskedPlace } from "./asked-deposit.js";
import { scarRefusals } from "./assess.js";
import type { ClientCase } from "./case.js";
import { type CoveredZone, coveredZones } from "./covered-zones.js";
import { recipeFor } from "./cup-recipe.js";
import { wantedDots } from "./design.js";
import { latticeGapMm } from "./dot-gap.js";
import type { Knowledge } from "./knowledge.js";
import { withLighterDots } from "./lighter-dots.js";
import { localSkin } from "./local-skin.js";
import type { TreatedArea } from "./look-input-of.js";
import { dotsBySlot, dotUses, mixedUses, type PlannedDots, plannedDots, slotOf } from "./place.js";
import type { Plan, ZonePlan, ZoneSessionPrescription, ZoneUse } from "./plan.js";
import type { PlanStage } from "./plan-stage.js";
import { prescribeZone, type ZonePrescription } from "./prescribe.js";
import { usesOf } from "./prescription-rules.js";
import { planShares, type SharePlan } from "./session-shares.js";
import { thinBesideCm2 } from "./thin-beside.js";
import { tissueCues } from "./tissue-cues.js";
import { isIrradiated, isTransplanted, tissueEvidence, zoneTissue } from "./zone-tissue.js";

/** Dots and all that hangs on them. */
export type Treatment = {
  readonly dots: PlannedDots;
  readonly zones: readonly ZonePlan[];
  readonly prescription: readonly ZoneSessionPrescription[];
  readonly shares: SharePlan;
  /** Dots set in each session, by zone. */
  readonly dotsByZone: { readonly [zone: string]: readonly number[] };
  readonly totals: Plan["totals"];
  readonly treated: TreatedArea;
  /** The protocol with the finer needle or weaker pigment that stands in for its own. */
  readonly active: ActiveProtocol;
};

/** A zone with fewer has nothing to treat: a sliver at a border, not a wish. */
const LEAST_DOTS = 5;

/**
 * Prescribes and places: density, sessions, technique, dots.
 *
 * A zone that no technique can treat gets no dots; the others are planned without it.
 */
export function treat(
  clientCase: ClientCase,
  scalp: ScalpSurface,
  hair: HairField,
  active: ActiveProtocol,
  knowledge: Knowledge,
  onStage: (stage: PlanStage) => void,
): Treatment {
  const edges = borderEdges(scalp);
  const refusals = new Map<string, string>(scarRefusals(clientCase.intake, clientCase.scars, knowledge.scarRules));
  let design = designed(clientCase, scalp, edges, hair, refusals, active, knowledge);
  const refusedNow = design.prescriptions.filter(({ refused }) => refused !== null);
  if (refusedNow.length > 0) {
    for (const { zone, refused } of refusedNow) refusals.set(zone, refused!);
    design = designed(clientCase, scalp, edges, hair, refusals, active, knowledge);
  }
  const { density, covered, shares, prescriptions, mixed } = design;
  onStage({ stage: "prescribed", prescriptions });
  const placement = placeDots({
    surface: scalp.mesh,
    density,
    seed: clientCase.seed,
    triangleGroup: scalp.triangleZone,
    cumulativeShares: scalp.zones.map(({ id }) => shares.cumulativeSharesByZone[id] ?? anyShares(shares)),
  });
  const uses = dotUses(placement, scalp, clientCase.seed, active.protocol, mixed);
  const prescription = counted(placement, uses, covered, prescriptions, active.dotsPerMinute);
  const dots = plannedDots(
    placement,
    uses,
    scalp.zones.map(({ id }) => id),
    prescription,
  );
  onStage({ stage: "placed", scalp, dots });
  const { wantedLook } = clientCase;
  const wanted = covered.map(({ zone: { id }, wantedDots: count }) =>
    count >= LEAST_DOTS ? (wantedLook.zonePerCm2[id] ?? wantedLook.visualPerCm2) : 0,
  );
  const asked = new Set<string>(wantedLook.zones);
  const thin = thinBesideCm2(scalp, hair, edges, wanted).map((cm2, at) => (asked.has(scalp.zones[at].id) ? 0 : cm2));
  return {
    dots,
    zones: zonePlans(placement, covered, thin, refusals, clientCase, active, knowledge),
    prescription,
    shares,
    dotsByZone: Object.fromEntries(
      dotsBySlot(placement, scalp.zones.length, shares.sessions).flatMap((dots, at) =>
        covered[at].wantedDots >= LEAST_DOTS ? [[scalp.zones[at].id, dots]] : [],
      ),
    ),
    totals: totalsOf(dots, covered, prescription, shares.sessions),
    treated: treatedArea(covered),
    active: design.active,
  };
}

/** A zone without dots still needs a list of the right length. */
const anyShares = ({ cumulativeSharesByZone, sessions }: SharePlan): readonly number[] =>
  Object.values(cumulativeSharesByZone)[0] ?? Array.from({ length: sessions }, (_, at) => (at + 1) / sessions);

function designed(
  clientCase: ClientCase,
  scalp: ScalpSurface,
  edges: BorderEdges,
  hair: HairField,
  refusals: ReadonlyMap<string, string>,
  active: ActiveProtocol,
  { tissue }: Knowledge,
) {
  const asked = wantedDots(scalp, hair, clientCase, new Set(refusals.keys()), edges, active.protocol.border);
  const slight = new Set(
    coveredZones(scalp, asked, hair).flatMap(({ wantedDots: dots }, zone) => (dots < LEAST_DOTS ? [zone] : [])),
  );
  const density: DensityField = {
    cornerPerCm2: asked.cornerPerCm2.map((perCm2, corner) =>
      slight.has(scalp.triangleZone[Math.floor(corner / 3)]) ? 0 : perCm2,
    ),
  };
  const covered = coveredZones(scalp, density, hair);
  const treatedZones = covered.filter(({ wantedDots: dots }) => dots >= LEAST_DOTS);
  const shares = planShares({
    expectedDotsByZone: Object.fromEntries(treatedZones.map(({ zone, wantedDots: dots }) => [zone.id, dots])),
    scarZones: treatedZones.filter(({ zone }) => zone.scarKind !== undefined).map(({ zone }) => zone.id),
    dotsPerMinute: active.dotsPerMinute,
    protocol: active.protocol,
    maxSessionMinutes: active.maxSessionMinutes,
  });
  const mixed = mixedUses(
    scalp,
    edges,
    covered.map(({ wantedDots: dots }) => dots >= LEAST_DOTS),
    active.protocol.border.mixMm,
  );
  const usesAt = new Map<string, readonly ZoneUse[]>(scalp.zones.map(({ id }, at) => [id, mixed.uses[at]]));
  const places = treatedZones.flatMap(({ zone: { id, scarKind }, hairsPerCm2, wantedDots: dots }) => {
    const skin = zoneTissue(id, scarKind, clientCase, tissue, active.vasoconstrictor);
    return usesAt
      .get(id)!
      .map((use, at) => ({ id, use, scarKind, tissue: skin, hairsPerCm2, dots: at === 0 ? dots : 0 }));
  });
  const suited = lightened(places, clientCase, active);
  const tried = places.map(({ dots: _, ...place }) =>
    prescribeZone(place, shares.cumulativeSharesByZone[place.id], clientCase, suited),
  );
  // A use that only a neighbour brings is left out where this skin refuses it; the zone's own stays.
  const prescriptions = tried.filter(({ zone, use, refused }) => refused === null || usesOf(zone).includes(use));
  const held = new Set(prescriptions.map(({ zone, use }) => `${zone} ${use}`));
  const uses = mixed.uses.map((list, at) =>
    list.filter((use, rank) => rank === 0 || held.has(`${scalp.zones[at].id} ${use}`)),
  );
  return { density, covered, shares, prescriptions, mixed: { ...mixed, uses }, active: suited };
}

/** One cartridge and one bottle a use, chosen where most of its dots go. */
const lightened = (
  places: readonly (AskedPlace & { readonly dots: number })[],
  clientCase: ClientCase,
  asProtocol: ActiveProtocol,
): ActiveProtocol =>
  (["edge", "fill", "scar"] as const).reduce((active, use) => {
    const [first, ...others] = places.filter((place) => place.use === use);
    if (!first) return active;
    const leading = others.reduce((most, place) => (place.dots > most.dots ? place : most), first);
    return withLighterDots(leading, clientCase, active);
  }, asProtocol);

/** Prescriptions with the dots that were placed; one without dots is left out. */
function counted(
  { count, group, session }: DotPlacement,
  uses: readonly ZoneUse[],
  covered: readonly CoveredZone[],
  prescriptions: readonly ZonePrescription[],
  dotsPerMinute: number,
): ZoneSessionPrescription[] {
  const tally = new Map<string, number>();
  for (let dot = 0; dot < count; dot++) {
    const slot = slotOf(covered[group[dot]].zone.id, uses[dot], session[dot]);
    tally.set(slot, (tally.get(slot) ?? 0) + 1);
  }
  const treatedCm2 = new Map<string, number>(covered.map(({ zone, treatedCm2: cm2 }) => [zone.id, cm2]));
  /** Dots of a zone in the sessions that a test picks, both uses together, per cm2. */
  const perCm2 = (zone: string, counts: (session: number) => boolean): number => {
    const dots = prescriptions.flatMap((one) =>
      one.zone === zone
        ? one.sessions.map(({ session, use }) => (counts(session) ? (tally.get(slotOf(zone, use, session)) ?? 0) : 0))
        : [],
    );
    return dots.reduce((sum, more) => sum + more, 0) / treatedCm2.get(zone)!;
  };
  return prescriptions.flatMap(({ zone, sessions }) =>
    sessions.flatMap((entry) => {
      const dots = tally.get(slotOf(zone, entry.use, entry.session)) ?? 0;
      if (dots === 0) return [];
      const counted = {
        dots,
        dotsPerCm2: dots / treatedCm2.get(zone)!,
        meanGapMm: latticeGapMm(perCm2(zone, (session) => session === entry.session)),
        gapSoFarMm: latticeGapMm(perCm2(zone, (session) => session <= entry.session)),
        minutes: dots / dotsPerMinute,
        recipe: recipeFor(entry.technique, entry.deposit, dots),
      };
      return [{ ...entry, ...counted }];
    }),
  );
}

function zonePlans(
  { count, group }: DotPlacement,
  covered: readonly CoveredZone[],
  thin: readonly number[],
  refusals: ReadonlyMap<string, string>,
  clientCase: ClientCase,
  active: ActiveProtocol,
  { tissue, changed }: Knowledge,
): ZonePlan[] {
  const dotsByZone = new Float64Array(covered.length);
  for (let dot = 0; dot < count; dot++) dotsByZone[group[dot]]++;
  const { wantedLook } = clientCase;
  return covered.map(({ zone, treatedCm2, hairsPerCm2, shaftMm, zoneHairsPerCm2 }, at) => ({
    id: zone.id,
    scarKind: zone.scarKind ?? null,
    areaCm2: zone.areaCm2,
    treatedCm2,
    hairsPerCm2: zoneHairsPerCm2,
    treatedHairsPerCm2: hairsPerCm2,
    treatedShaftMm: shaftMm,
    visualPerCm2: wantedLook.zones.includes(zone.id) ? (wantedLook.zonePerCm2[zone.id] ?? wantedLook.visualPerCm2) : 0,
    dots: dotsByZone[at],
    thinBesideCm2: thin[at],
    tissue: zoneTissue(zone.id, zone.scarKind, clientCase, tissue, active.vasoconstrictor),
    tissueEvidence: tissueEvidence(zone.id, zone.scarKind, clientCase, tissue),
    local: localSkin(zone.id, zone.scarKind, clientCase, changed),
    cues: tissueCues(zone.id, zone.scarKind ?? null, {
      transplanted: isTransplanted(zone.id, zone.scarKind, clientCase),
      irradiated: isIrradiated(zone.id, zone.scarKind, clientCase),
    }),
    refused: wantedLook.zones.includes(zone.id) ? (refusals.get(zone.id) ?? null) : null,
  }));
}

function totalsOf(
  { placement, radiusMm }: PlannedDots,
  covered: readonly CoveredZone[],
  prescription: readonly ZoneSessionPrescription[],
  sessions: number,
): Plan["totals"] {
  const treatedCm2 = covered.reduce((sum, zone) => sum + zone.treatedCm2, 0);
  let discMm2 = 0;
  for (const radius of radiusMm) discMm2 += Math.PI * radius * radius;
  return {
    dots: placement.count,
    treatedCm2,
    minutes: prescription.reduce((sum, { minutes }) => sum + minutes, 0),
    sessions,
    coverageShare: treatedCm2 > 0 ? discMm2 / (100 * treatedCm2) : 0,
  };
}

function treatedArea(covered: readonly CoveredZone[]): TreatedArea {
  const areaCm2 = covered.reduce((sum, zone) => sum + zone.treatedCm2, 0);
  const hairs = covered.reduce((sum, zone) => sum + zone.treatedCm2 * zone.hairsPerCm2, 0);
  const shaftsMm = covered.reduce((sum, zone) => sum + zone.treatedCm2 * zone.hairsPerCm2 * zone.shaftMm, 0);
  return { areaCm2, hairsPerCm2: areaCm2 > 0 ? hairs / areaCm2 : 0, shaftMm: hairs > 0 ? shaftsMm / hairs : 0 };
}
