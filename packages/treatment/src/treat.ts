import type { DotPlacement } from "@shadowline/dots";
import { borderEdges, type HairField, nearestOnSurface, type PointMm, type ScalpSurface } from "@shadowline/scalp";
import type { ActiveProtocol } from "./active-protocol.js";
import { scarRefusals } from "./assess.js";
import type { ClientCase } from "./case.js";
import { type CoverageCeiling, coverageCeiling, heldBelow, heldCm2 } from "./coverage-ceiling.js";
import type { CoveredZone } from "./covered-zones.js";
import { recipeFor } from "./cup-recipe.js";
import { latticeGapMm } from "./dot-gap.js";
import type { Knowledge } from "./knowledge.js";
import { localSkin } from "./local-skin.js";
import type { TreatedArea } from "./look-input-of.js";
import { onSkinAlready } from "./on-skin-already.js";
import { dotsBySlot, dotUses, type PlannedDots, plannedDots, slotOf } from "./place.js";
import { type GroundRequest, requestOn, strokedPlacement, whereWanted } from "./placement-memory.js";
import type { Plan, ZonePlan, ZoneSessionPrescription, ZoneUse } from "./plan.js";
import type { BrushStart, PlanStage } from "./plan-stage.js";
import type { ZonePrescription } from "./prescribe.js";
import { withSessionsOf } from "./session-recut.js";
import type { SharePlan } from "./session-shares.js";
import { thinBesideCm2 } from "./thin-beside.js";
import { tissueCues } from "./tissue-cues.js";
import {
  type DesignContext,
  sharesOf,
  treatmentDesign,
  untreatedPrescriptions,
  wishedDensity,
} from "./treatment-design.js";
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
  /** Positions in the case's measuredDots of those that stand where dots are wanted. */
  readonly standing: readonly number[];
  /** The protocol with the finer needle or weaker pigment that stands in for its own. */
  readonly active: ActiveProtocol;
};

/**
 * Prescribes and places: density, sessions, technique, dots.
 *
 * A zone that no technique can treat gets no dots; the others are planned without it. Where the wish lies above the
 * ceiling on coverage it is held there, and so are strokes.
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
  const already = onSkinAlready(scalp, hair, clientCase);
  const context: DesignContext = { clientCase, scalp, edges, hair, already, active, knowledge };
  const refusals = new Map<string, string>(scarRefusals(clientCase.intake, clientCase.scars, knowledge.scarRules));
  const refusedZones = (): ReadonlySet<string> => new Set(refusals.keys());
  let density = wishedDensity(context, refusedZones());
  let wished = treatmentDesign(context, density, null);
  const refusedNow = wished.prescriptions.filter(({ refused }) => refused !== null);
  if (refusedNow.length > 0) {
    for (const { zone, refused } of refusedNow) refusals.set(zone, refused!);
    density = wishedDensity(context, refusedZones());
    wished = treatmentDesign(context, density, null);
  }
  const ceiling = coverageCeiling(
    scalp,
    [...wished.prescriptions, ...untreatedPrescriptions(context, wished, refusedZones())],
    clientCase.wantedLook.coverageCeiling,
  );
  const free = clientCase.wantedLook.strokes.length === 0 && heldBelow(density, ceiling) === density;
  const design = free ? wished : treatmentDesign(context, density, ceiling);
  const { covered, shares, prescriptions, mixed } = design;
  onStage({ stage: "prescribed", prescriptions });
  const placedShares = sharesByGroup(scalp, design.placedShares);
  const request: GroundRequest = {
    seed: clientCase.seed,
    triangleGroup: scalp.triangleZone,
    cumulativeShares: placedShares,
    ...naturalLayout(clientCase, scalp),
    already,
  };
  const unstroked = strokedPlacement(design.ground, [], request);
  const placed = strokedPlacement(design.ground, design.strokes, request);
  const placement = withSessionsOf(placed, placedShares, sharesByGroup(scalp, shares), shares.done);
  const { cornerPerCm2 } = design.density;
  const standing = already.dots.length === 0 ? [] : already.dots.filter(whereWanted(scalp.mesh, cornerPerCm2));
  const standingByZone = new Uint32Array(scalp.zones.length);
  for (const { triangle } of standing) standingByZone[scalp.triangleZone[triangle]]++;
  const uses = dotUses(placement, scalp, clientCase.seed, active.protocol, mixed, unstroked);
  const prescription = counted(placement, uses, covered, standingByZone, prescriptions, active.dotsPerMinute);
  const dots = plannedDots(
    placement,
    uses,
    scalp.zones.map(({ id }) => id),
    prescription,
  );
  const asked = { ...request, cumulativeShares: sharesByGroup(scalp, shares) };
  const brush: BrushStart = {
    prepared: design.ground.prepared,
    dotsPerCm2: design.density.cornerPerCm2,
    requestFor: (dotsPerCm2) => requestOn(design.ground, dotsPerCm2, asked),
    ceilingPerCm2: ceiling.cornerPerCm2,
  };
  onStage({ stage: "placed", scalp, dots, brush });
  const { wantedLook } = clientCase;
  const wanted = covered.map(({ zone: { id } }, at) =>
    design.treated[at] ? (wantedLook.zonePerCm2[id] ?? wantedLook.visualPerCm2) : 0,
  );
  const bySlot = dotsBySlot(placement, scalp.zones.length, shares.sessions, shares.done);
  const zones = new Set<string>(wantedLook.zones);
  const thin = thinBesideCm2(scalp, hair, edges, wanted).map((cm2, at) => (zones.has(scalp.zones[at].id) ? 0 : cm2));
  return {
    dots,
    zones: zonePlans(
      covered,
      bySlot,
      { thin, held: heldCm2(scalp, design.density, ceiling) },
      unplacedByZone(scalp, placement),
      ceiling,
      refusals,
      context,
    ),
    prescription,
    shares,
    dotsByZone: Object.fromEntries(
      bySlot.flatMap((list, at) => (design.treated[at] ? [[scalp.zones[at].id, list]] : [])),
    ),
    totals: {
      ...totalsOf(dots, covered, prescription, shares.sessions),
      strokes: design.strokes.length,
      standing: standing.length,
    },
    standing: standing.map(({ which }) => which),
    treated: treatedArea(covered),
    active: design.active,
  };
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

const sharesByGroup = (scalp: ScalpSurface, shares: SharePlan): (readonly number[])[] =>
  scalp.zones.map(({ id }) => sharesOf(shares, id));

/** What the case asks of the layout; nothing for the most even one. */
function naturalLayout(
  { wantedLook: { naturalness, texture } }: ClientCase,
  { mesh, hairlineOffsetMm }: ScalpSurface,
): Pick<GroundRequest, "natural"> {
  if (naturalness === 0) return {};
  const frontMm = Float64Array.from(mesh.triangles, (vertex) => Math.max(0, hairlineOffsetMm[vertex]));
  return { natural: { share: naturalness, hair: texture, frontMm } };
}

/** Prescriptions with the dots that were placed; one without dots is left out. */
function counted(
  { count, group, session }: DotPlacement,
  uses: readonly ZoneUse[],
  covered: readonly CoveredZone[],
  standing: ArrayLike<number>,
  prescriptions: readonly ZonePrescription[],
  dotsPerMinute: number,
): ZoneSessionPrescription[] {
  const tally = new Map<string, number>();
  for (let dot = 0; dot < count; dot++) {
    const slot = slotOf(covered[group[dot]].zone.id, uses[dot], session[dot]);
    tally.set(slot, (tally.get(slot) ?? 0) + 1);
  }
  const treatedCm2 = new Map<string, number>(covered.map(({ zone, treatedCm2: cm2 }) => [zone.id, cm2]));
  const standingIn = new Map<string, number>(covered.map(({ zone }, at) => [zone.id, standing[at]]));
  /** Dots of a zone in the sessions that a test picks, both uses together, per cm2. */
  const perCm2 = (zone: string, counts: (session: number) => boolean, before = 0): number => {
    const dots = prescriptions.flatMap((one) =>
      one.zone === zone
        ? one.sessions.map(({ session, use }) => (counts(session) ? (tally.get(slotOf(zone, use, session)) ?? 0) : 0))
        : [],
    );
    return dots.reduce((sum, more) => sum + more, before) / treatedCm2.get(zone)!;
  };
  return prescriptions.flatMap(({ zone, sessions }) =>
    sessions.flatMap((entry) => {
      const dots = tally.get(slotOf(zone, entry.use, entry.session)) ?? 0;
      if (dots === 0) return [];
      const counted = {
        dots,
        dotsPerCm2: dots / treatedCm2.get(zone)!,
        meanGapMm: latticeGapMm(perCm2(zone, (session) => session === entry.session)),
        gapSoFarMm: latticeGapMm(perCm2(zone, (session) => session <= entry.session, standingIn.get(zone))),
        minutes: dots / dotsPerMinute,
        recipe: recipeFor(entry.technique, entry.deposit, dots),
      };
      return [{ ...entry, ...counted }];
    }),
  );
}

function zonePlans(
  covered: readonly CoveredZone[],
  bySlot: readonly (readonly number[])[],
  { thin, held }: { readonly [figure in "thin" | "held"]: ArrayLike<number> },
  unplacedMm: readonly (readonly (readonly number[])[])[],
  ceiling: CoverageCeiling,
  refusals: ReadonlyMap<string, string>,
  { clientCase, active, knowledge: { tissue, changed } }: DesignContext,
): ZonePlan[] {
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
    dots: total(bySlot[at]),
    dotsBySession: bySlot[at],
    unplacedMm: unplacedMm[at],
    ceilingPerCm2: ceiling.zonePerCm2[at],
    heldCm2: held[at],
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
): Omit<Plan["totals"], "strokes" | "standing"> {
  const treatedCm2 = covered.reduce((sum, zone) => sum + zone.treatedCm2, 0);
  let discMm2 = 0;
  for (const radius of radiusMm) discMm2 += Math.PI * radius * radius;
  return {
    dots: placement.count,
    treatedCm2,
    minutes: prescription.reduce((sum, { minutes }) => sum + minutes, 0),
    sessions,
    coverageShare: treatedCm2 > 0 ? discMm2 / (100 * treatedCm2) : 0,
    unplaced: placement.unplaced,
    unitsByHairs: placement.unitHairs ? unitsByHairs(placement.unitHairs) : null,
  };
}

function unitsByHairs(hairs: Uint8Array): number[] {
  const units = [0, 0, 0, 0];
  for (const count of hairs) units[count - 1]++;
  return units;
}

/** Places without room, in the zone whose skin is nearest. */
function unplacedByZone({ mesh, triangleZone, zones }: ScalpSurface, { unplacedMm }: DotPlacement): number[][][] {
  const byZone: number[][][] = zones.map(() => []);
  for (let at = 0; at < unplacedMm.length; at += 3) {
    const place: PointMm = [unplacedMm[at], unplacedMm[at + 1], unplacedMm[at + 2]];
    byZone[triangleZone[nearestOnSurface(mesh)(place).triangle]].push([...place]);
  }
  return byZone;
}

function treatedArea(covered: readonly CoveredZone[]): TreatedArea {
  const areaCm2 = covered.reduce((sum, zone) => sum + zone.treatedCm2, 0);
  const hairs = covered.reduce((sum, zone) => sum + zone.treatedCm2 * zone.hairsPerCm2, 0);
  const shaftsMm = covered.reduce((sum, zone) => sum + zone.treatedCm2 * zone.hairsPerCm2 * zone.shaftMm, 0);
  return { areaCm2, hairsPerCm2: areaCm2 > 0 ? hairs / areaCm2 : 0, shaftMm: hairs > 0 ? shaftsMm / hairs : 0 };
}
