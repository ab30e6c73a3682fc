import type { ScarKind, ZoneId } from "@shadowline/scalp";
import { depositBands, depositDraws, type Tissue } from "@shadowline/technique";
import type { ClientCase } from "./case.js";
import { type DotShape, massTargetNg } from "./mass-target.js";
import type { ZoneSessionPrescription, ZoneUse } from "./plan.js";
import { movers, originsOf, type PlacePrescription, prescribePlace, withOverride } from "./prescribe-place.js";
import { complianceOf, DEPTH_TARGET_MM, radiusTargetMm, type Situation } from "./prescription-rules.js";

/** A zone as the prescription sees it. */
export type ZoneToPrescribe = {
  readonly id: ZoneId;
  readonly use: ZoneUse;
  readonly scarKind: ScarKind | undefined;
  readonly tissue: Tissue;
  /** Mean existing hair where dots go. */
  readonly hairsPerCm2: number;
};

/** A zone's technique for one use in every session, before the dots are counted. */
export type ZonePrescription = {
  readonly zone: ZoneId;
  readonly use: ZoneUse;
  readonly sessions: readonly (Omit<ZoneSessionPrescription, "dots" | "dotsPerCm2" | "minutes"> & {
    readonly prescribed: PlacePrescription;
  })[];
  /** Why the zone cannot be treated as asked, or null. */
  readonly refused: string | null;
};

/**
 * Pigment a visit's dots hold over the target: a zone's first visit is the lightest, its last the strongest
 * (evidence `session-first-lightest`).
 */
function visitStrength(visit: number, visits: number): number {
  if (visits === 1) return 1;
  return visit === 0 ? 0.8 : visit === visits - 1 ? 1.1 : 1;
}

/**
 * Shaved hairs that one dot stands for: in fill the client's full hair shared among the wanted dots, at an
 * edge and in a scar half of it, where hairs stand singly (evidence `density-natural-fu`, `needle-zone-use`).
 */
function hairsPerDot(use: Situation["use"], fullPerCm2: number, visualPerCm2: number): number {
  const share = visualPerCm2 > 0 ? Math.max(1, fullPerCm2 / visualPerCm2) : 1;
  return use === "fill" ? share : Math.max(1, share / 2);
}

/** Depth spread of a dot at the usual depth, mm: enough to judge its mass before it is solved. */
const USUAL_SPREAD_MM = 0.14;

/**
 * Technique of one zone for every session: the mass that the wanted look asks for on this skin, then the
 * rules and the inverse for each session's share of it.
 *
 * @param shares the zone's cumulative share after each session; a session that adds nothing is left out
 */
export function prescribeZone(
  zone: ZoneToPrescribe,
  shares: readonly number[],
  clientCase: ClientCase,
): ZonePrescription {
  // Whole hairs: a rule rounds further, and a hairline that is dragged finds yesterday's answer.
  const rounded = { ...zone, hairsPerCm2: Math.round(zone.hairsPerCm2) };
  const { skin, hair, wantedLook, protocol, seed } = clientCase;
  const wanted = [
    skin.lab,
    hair,
    wantedLook.shade,
    wantedLook.softness,
    wantedLook.visualPerCm2,
    wantedLook.zonePerCm2[zone.id],
  ];
  const key = JSON.stringify([rounded, shares, wanted, protocol.technique[zone.id], seed]);
  const known = remembered.get(key);
  if (known) return known;
  const made = solveZone(rounded, shares, clientCase);
  if (remembered.size >= REMEMBERED) remembered.delete(remembered.keys().next().value!);
  remembered.set(key, made);
  return made;
}

/**
 * Prescriptions of the last designs: a design changes far more often than what one zone's skin asks for.
 * Results of a pure function of their key, so the memory changes when an answer comes, never what it is.
 */
const remembered = new Map<string, ZonePrescription>();
const REMEMBERED = 64;

function solveZone(zone: ZoneToPrescribe, shares: readonly number[], clientCase: ClientCase): ZonePrescription {
  const { skin, hair, wantedLook, protocol, seed } = clientCase;
  const place = {
    use: zone.use,
    tissue: zone.tissue,
    hairsPerCm2: zone.hairsPerCm2,
    complianceMmPerN: complianceOf(zone.id),
  };
  const wanted = {
    skin: skin.lab,
    shade: wantedLook.shade ?? hair.shade,
    shaftMm: hair.shaftMm,
    softness: wantedLook.softness,
    hairsPerDot: hairsPerDot(place.use, hair.fullPerCm2, wantedLook.zonePerCm2[zone.id] ?? wantedLook.visualPerCm2),
  };
  const guess: DotShape = {
    depthMm: DEPTH_TARGET_MM,
    depthSpreadMm: USUAL_SPREAD_MM,
    radiusMm: radiusTargetMm({ ...place, massNg: 0 }),
  };
  const first = prescribePlace({ ...place, massNg: 20 });
  const targetNg = massTargetNg({ ...guess, ...first.deposit }, wanted, first.technique.ink);
  const override = protocol.technique[zone.id];
  const moved = movers({ ...place, massNg: targetNg }, prescribePlace({ ...place, massNg: targetNg }).technique);
  const visits = shares.flatMap((share, at) => (share > (at === 0 ? 0 : shares[at - 1]) ? [at + 1] : []));
  const entries = visits.map((session, visit) => {
    const situation: Situation = { ...place, massNg: targetNg * visitStrength(visit, visits.length) };
    const prescribed = withOverride(prescribePlace(situation), situation, override);
    const { technique, deposit, target, cautions, refusals, shortfalls } = prescribed;
    return {
      zone: zone.id,
      use: zone.use,
      session,
      technique,
      origins: originsOf(moved, override),
      target,
      deposit,
      depositBands: depositBands(depositDraws(technique, zone.tissue, seed), deposit),
      cautions: [...cautions, ...refusals, ...shortfalls],
      prescribed,
    };
  });
  return {
    zone: zone.id,
    use: zone.use,
    sessions: entries,
    refused: refusal(zone, entries[entries.length - 1].prescribed),
  };
}

/** One sentence for a zone that cannot be treated; raised scars are never filled. */
function refusal(zone: ZoneToPrescribe, { refusals, deepestMm, technique }: PlacePrescription): string | null {
  if (zone.scarKind === "hypertrophic")
    return "A raised scar is not filled: pigment spreads in it and the skin may react.";
  if (refusals.length === 0) return null;
  const deepest = deepestMm === null ? "" : `; within the spill limit the deepest is ${deepestMm.toFixed(2)} mm`;
  return `No technique reaches the wanted deposit here: ${refusals.join(", ")} at ${technique.extensionMm.toFixed(2)} mm extension${deepest}.`;
}
