import type { Lab } from "@shadowline/light";
import type { ScarKind, ZoneId } from "@shadowline/scalp";
import {
  codeOfNeedle,
  depositBands,
  depositDraws,
  type Needle,
  needleDiameterCodes,
  puncturesOf,
  type Tissue,
} from "@shadowline/technique";
import { type ActiveProtocol, inkOf } from "./active-protocol.js";
import type { ClientCase } from "./case.js";
import { originsOf } from "./field-origins.js";
import { hueAt } from "./hue-of-depth.js";
import { type DotShape, massTargetNg } from "./mass-target.js";
import type { Pigment } from "./materials/material.js";
import type { Hue, PrescribedPigment, ZoneSessionPrescription, ZoneUse } from "./plan.js";
import {
  movers,
  overrideFor,
  type PlacePrescription,
  prescribePlace,
  withChoices,
  withOverride,
} from "./prescribe-place.js";
import { complianceOf, type Situation } from "./prescription-rules.js";
import type { Protocol } from "./protocol.js";

/** A zone as the prescription sees it. */
export type ZoneToPrescribe = {
  readonly id: ZoneId;
  readonly use: ZoneUse;
  readonly scarKind: ScarKind | undefined;
  readonly tissue: Tissue;
  /** Mean existing hair where dots go. */
  readonly hairsPerCm2: number;
};

/** What is known only once the dots are placed and counted. */
type CountedMember = "dots" | "dotsPerCm2" | "meanGapMm" | "gapSoFarMm" | "minutes" | "recipe";

/** A zone's technique for one use in every session, before the dots are counted. */
export type ZonePrescription = {
  readonly zone: ZoneId;
  readonly use: ZoneUse;
  readonly sessions: readonly (Omit<ZoneSessionPrescription, CountedMember> & {
    readonly prescribed: PlacePrescription;
  })[];
  /** Why the zone cannot be treated as asked, or null. */
  readonly refused: string | null;
};

/** Pigment a visit's dots hold over the target: light first, dark last. */
function visitStrength(visit: number, visits: number, { visitStrength: { first, middle, last } }: Protocol): number {
  if (visits === 1) return middle;
  return visit === 0 ? first : visit === visits - 1 ? last : middle;
}

/** Shaved hairs that one dot stands for: the client's full hair shared among the wanted dots, by use. */
function hairsPerDot(use: ZoneUse, fullPerCm2: number, visualPerCm2: number, { darkness }: Protocol): number {
  const share = visualPerCm2 > 0 ? Math.max(1, fullPerCm2 / visualPerCm2) : 1;
  return Math.max(1, share * darkness.hairShare[use]);
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
  active: ActiveProtocol,
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
  const override = overrideFor(protocol.technique, zone.id, zone.use);
  const key = JSON.stringify([rounded, shares, wanted, override, seed, active.key]);
  const known = remembered.get(key);
  if (known) return known;
  const made = solveZone(rounded, shares, clientCase, active);
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

function solveZone(
  zone: ZoneToPrescribe,
  shares: readonly number[],
  clientCase: ClientCase,
  asProtocol: ActiveProtocol,
): ZonePrescription {
  const { skin, hair, wantedLook, seed } = clientCase;
  const override = overrideFor(clientCase.protocol.technique, zone.id, zone.use);
  const active = withChoices(asProtocol, zone.use, override);
  const { protocol } = active;
  const { crisp, soft } = protocol.darkness;
  const place = {
    use: zone.use,
    tissue: zone.tissue,
    hairsPerCm2: zone.hairsPerCm2,
    complianceMmPerN: complianceOf(zone.id, protocol),
  };
  const visualPerCm2 = wantedLook.zonePerCm2[zone.id] ?? wantedLook.visualPerCm2;
  const wanted = {
    skin: skin.lab,
    shade: wantedLook.shade ?? hair.shade,
    shaftMm: hair.shaftMm,
    darkening: crisp + (soft - crisp) * wantedLook.softness,
    hairsPerDot: hairsPerDot(place.use, hair.fullPerCm2, visualPerCm2, protocol),
  };
  const guess: DotShape = {
    depthMm: protocol.depthTargetMm.value,
    depthSpreadMm: USUAL_SPREAD_MM,
    radiusMm: protocol.radiusTargetMm.value[place.use],
  };
  const first = prescribePlace({ ...place, massNg: 20 }, active);
  const pigment = active.pigments[zone.use];
  const targetNg = massTargetNg({ ...guess, ...first.deposit }, wanted, inkOf(pigment));
  const situated = { ...place, massNg: targetNg };
  const moved = movers(situated, prescribePlace(situated, active).technique, active);
  const origins = originsOf(moved, override, zone.use, asProtocol);
  const visits = shares.flatMap((share, at) => (share > (at === 0 ? 0 : shares[at - 1]) ? [at + 1] : []));
  const entries = visits.map((session, visit) => {
    const situation: Situation = { ...place, massNg: targetNg * visitStrength(visit, visits.length, protocol) };
    const prescribed = withOverride(prescribePlace(situation, active), situation, override, active);
    const { technique, deposit, target, cautions, refusals, shortfalls } = prescribed;
    return {
      zone: zone.id,
      use: zone.use,
      session,
      technique,
      needleCode: codeOrNull(technique.needle),
      pigment: prescribedPigment(pigment),
      puncturesPerDot: puncturesOf(technique),
      origins,
      target,
      deposit,
      depositBands: depositBands(
        depositDraws(technique, zone.tissue, seed, undefined, { scatter: active.scatter }),
        deposit,
      ),
      hue: hueOf(skin.lab, deposit.massNg > 0 ? deposit : target),
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

const hueOf = (skin: Lab, { depthMm, radiusMm }: Pick<DotShape, "depthMm" | "radiusMm">): Hue =>
  hueAt(skin, depthMm, radiusMm);

/** A needle that a person set may lie between the sizes that have a code. */
const codeOrNull = (needle: Needle): string | null =>
  Object.values(needleDiameterCodes).some((mm) => Math.abs(mm - needle.diameterMm) < 0.005)
    ? codeOfNeedle(needle)
    : null;

const prescribedPigment = (pigment: Pigment): PrescribedPigment => ({
  id: pigment.id,
  name: pigment.name,
  class: pigment.class,
  base: pigment.base,
  colour: pigment.colour,
  particleUm: pigment.particleUm,
  neatMgPerMl: pigment.neatMgPerMl,
  neatViscosityMPaS: pigment.neatViscosityMPaS,
  evidence: pigment.evidence,
  assumptions: pigment.assumptions,
});

/** One sentence for a zone that cannot be treated; raised scars are never filled. */
function refusal(
  zone: ZoneToPrescribe,
  { refusals, deepestMm, bestReachable, technique }: PlacePrescription,
): string | null {
  if (zone.scarKind === "hypertrophic")
    return "A raised scar is not filled: pigment spreads in it and the skin may react.";
  if (refusals.length === 0) return null;
  const deepest = deepestMm === null ? "" : `; within the spill limit the deepest is ${deepestMm.toFixed(2)} mm`;
  const best = bestReachable
    ? ` The nearest deposit that no limit refuses lies at ${bestReachable.deposit.depthMm.toFixed(2)} mm with ${bestReachable.technique.extensionMm.toFixed(2)} mm extension.`
    : "";
  return `No technique reaches the wanted deposit here: ${refusals.join(", ")} at ${technique.extensionMm.toFixed(2)} mm extension${deepest}.${best}`;
}
