import type { DensityField, DensityStroke } from "@shadowline/dots";
import type { BorderEdges, HairField, ScalpSurface, ZoneId } from "@shadowline/scalp";
import type { ActiveProtocol } from "./active-protocol.js";
import type { AskedPlace } from "./asked-deposit.js";
import type { ClientCase } from "./case.js";
import { densityStrokeOf } from "./case-brush.js";
import { type CoverageCeiling, heldBelow } from "./coverage-ceiling.js";
import { type CoveredZone, coveredZones } from "./covered-zones.js";
import { wantedDots } from "./design.js";
import type { Knowledge } from "./knowledge.js";
import { withLighterDots } from "./lighter-dots.js";
import type { OnSkinAlready } from "./on-skin-already.js";
import { type MixedUses, mixedUses } from "./place.js";
import { type BrushedGround, groundOf, strokedDensity } from "./placement-memory.js";
import type { ZoneUse } from "./plan.js";
import { prescribeZone, type ZonePrescription, type ZoneToPrescribe } from "./prescribe.js";
import { usesOf } from "./prescription-rules.js";
import { planShares, type SharePlan } from "./session-shares.js";
import { zoneTissue } from "./zone-tissue.js";

/** A zone with fewer has nothing to treat: a sliver at a border, not a wish. */
const LEAST_DOTS = 5;

/** What all designs of one plan share. */
export type DesignContext = {
  readonly clientCase: ClientCase;
  readonly scalp: ScalpSurface;
  readonly edges: BorderEdges;
  readonly hair: HairField;
  readonly already: OnSkinAlready;
  readonly active: ActiveProtocol;
  readonly knowledge: Knowledge;
};

/** Density, sessions and technique, before a dot is placed. */
export type TreatmentDesign = {
  /** Where the density before the strokes is remembered with what they made of it. */
  readonly ground: BrushedGround;
  readonly strokes: readonly DensityStroke[];
  /** After the strokes. */
  readonly density: DensityField;
  readonly covered: readonly CoveredZone[];
  /** By zone in the surface's order: whether it has dots. */
  readonly treated: readonly boolean[];
  /** Shares that dots are placed with before the strokes, and those that hold after them. */
  readonly placedShares: SharePlan;
  readonly shares: SharePlan;
  readonly prescriptions: readonly ZonePrescription[];
  readonly mixed: MixedUses;
  readonly active: ActiveProtocol;
};

/** The density that a case's figures ask for, before ceiling and strokes. */
export const wishedDensity = (
  { clientCase, scalp, edges, hair, active }: DesignContext,
  refused: ReadonlySet<string>,
): DensityField => wantedDots(scalp, hair, clientCase, refused, edges, active.protocol.border);

/**
 * What the case asks for. Strokes change how many dots there are and how long they take, and nothing about the dots
 * that they leave alone: what a zone's technique follows from (the hair where its dots go, which zones meet) is taken
 * as it is before the strokes.
 *
 * @param wished density of the case's figures
 * @param ceiling null for the design as wished, before any stroke
 */
export function treatmentDesign(
  context: DesignContext,
  wished: DensityField,
  ceiling: CoverageCeiling | null,
): TreatmentDesign {
  const { clientCase, scalp, edges, hair, active } = context;
  const { before, coveredBefore } = withoutSlight(scalp, hair, ceiling === null ? wished : heldBelow(wished, ceiling));
  const strokes = ceiling === null ? [] : clientCase.wantedLook.strokes.map(densityStrokeOf);
  const ground = groundOf(scalp.mesh, before.cornerPerCm2, strokes.length === 0 ? null : ceiling!.cornerPerCm2);
  const density = strokes.length === 0 ? before : { cornerPerCm2: strokedDensity(ground, strokes) };
  const covered = strokes.length === 0 ? coveredBefore : coveredZones(scalp, density, hair);
  const treatedBefore = coveredBefore.map(({ wantedDots: dots }) => dots >= LEAST_DOTS);
  // Every dot that a stroke leaves or sets needs its technique, however few they are.
  const treated = covered.map(({ wantedDots: dots }, at) => treatedBefore[at] || dots > 0);
  const placedShares = sharesFor(context, coveredBefore, treatedBefore);
  const shares = strokes.length === 0 ? placedShares : sharesFor(context, covered, treated);
  const mixed = mixedUses(scalp, edges, treatedBefore, active.protocol.border.mixMm);
  const places = covered.flatMap((zone, at) => {
    if (!treated[at]) return [];
    const { hairsPerCm2 } = treatedBefore[at] ? coveredBefore[at] : zone;
    const dots = treatedBefore[at] ? coveredBefore[at].wantedDots : 0;
    return mixed.uses[at].map((use, rank) => ({
      ...placeToPrescribe(context, zone, use, hairsPerCm2),
      dots: rank === 0 ? dots : 0,
    }));
  });
  const suited = lightened(places, clientCase, active);
  const tried = places.map(({ dots: _, ...place }) =>
    prescribeZone(place, shares.cumulativeSharesByZone[place.id], clientCase, suited, shares.done),
  );
  // A use that only a neighbour brings is left out where this skin refuses it; the zone's own stays.
  const prescriptions = tried.filter(({ zone, use, refused }) => refused === null || usesOf(zone).includes(use));
  const held = new Set(prescriptions.map(({ zone, use }) => `${zone} ${use}`));
  const uses = mixed.uses.map((list, at) =>
    list.filter((use, rank) => rank === 0 || held.has(`${scalp.zones[at].id} ${use}`)),
  );
  return {
    ground,
    strokes,
    density,
    covered,
    treated,
    placedShares,
    shares,
    prescriptions,
    mixed: { ...mixed, uses },
    active: suited,
  };
}

/**
 * The technique of zones that were asked for and have no dots yet: what a stroke would set there.
 *
 * @param refused zones that get no dots
 */
export function untreatedPrescriptions(
  context: DesignContext,
  { covered, treated, shares, active }: TreatmentDesign,
  refused: ReadonlySet<string>,
): ZonePrescription[] {
  const asked = new Set<string>(context.clientCase.wantedLook.zones);
  return covered.flatMap((zone, at) => {
    const { id } = zone.zone;
    if (treated[at] || !asked.has(id) || refused.has(id)) return [];
    return usesOf(id)
      .map((use) => placeToPrescribe(context, zone, use, zone.zoneHairsPerCm2))
      .map((place) => prescribeZone(place, sharesOf(shares, id), context.clientCase, active, shares.done))
      .filter((one) => one.refused === null);
  });
}

/** A zone without dots still needs a list of the right length. */
export const sharesOf = ({ cumulativeSharesByZone, sessions }: SharePlan, zone: string): readonly number[] =>
  cumulativeSharesByZone[zone] ??
  Object.values(cumulativeSharesByZone)[0] ??
  Array.from({ length: sessions }, (_, at) => (at + 1) / sessions);

function placeToPrescribe(
  { clientCase, active, knowledge }: DesignContext,
  { zone: { id, scarKind } }: CoveredZone,
  use: ZoneUse,
  hairsPerCm2: number,
): ZoneToPrescribe {
  const tissue = zoneTissue(id, scarKind, clientCase, knowledge.tissue, active.vasoconstrictor);
  return { id, use, scarKind, tissue, hairsPerCm2 };
}

/** A density without the zones in which it asks for next to nothing, and what it then asks of each. */
function withoutSlight(scalp: ScalpSurface, hair: HairField, asked: DensityField) {
  const covered = coveredZones(scalp, asked, hair);
  const slight = covered.map(({ wantedDots: dots }) => dots < LEAST_DOTS);
  if (covered.every(({ wantedDots: dots }, zone) => !slight[zone] || dots === 0))
    return { before: asked, coveredBefore: covered };
  const cornerPerCm2 = new Float64Array(asked.cornerPerCm2.length);
  for (let corner = 0; corner < cornerPerCm2.length; corner++)
    cornerPerCm2[corner] = slight[scalp.triangleZone[(corner / 3) | 0]] ? 0 : asked.cornerPerCm2[corner];
  const before = { cornerPerCm2 };
  return { before, coveredBefore: coveredZones(scalp, before, hair) };
}

function sharesFor(
  { active, already }: DesignContext,
  covered: readonly CoveredZone[],
  treated: readonly boolean[],
): SharePlan {
  const expected = covered.flatMap(({ zone, wantedDots: dots }, at): [ZoneId, number][] =>
    treated[at] ? [[zone.id, Math.max(0, dots - already.dotsByZone[at])]] : [],
  );
  return planShares({
    expectedDotsByZone: Object.fromEntries(expected),
    scarZones: covered.flatMap(({ zone }, at) => (treated[at] && zone.scarKind !== undefined ? [zone.id] : [])),
    dotsPerMinute: active.dotsPerMinute,
    protocol: active.protocol,
    maxSessionMinutes: active.maxSessionMinutes,
    done: already.sessions,
  });
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
