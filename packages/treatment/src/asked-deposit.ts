import type { ZoneId } from "@shadowline/scalp";
import type { Tissue } from "@shadowline/technique";
import { type ActiveProtocol, inkOf } from "./active-protocol.js";
import type { ClientCase } from "./case.js";
import { massTarget, type WantedShade } from "./mass-target.js";
import type { ZoneUse } from "./plan.js";
import { prescribePlace } from "./prescribe-place.js";
import { complianceOf, type Situation } from "./prescription-rules.js";
import type { Protocol } from "./protocol.js";

/** A place as the wanted look sees it. */
export type AskedPlace = {
  readonly id: ZoneId;
  readonly use: ZoneUse;
  readonly tissue: Tissue;
  /** Mean existing hair where dots go. */
  readonly hairsPerCm2: number;
};

/** Enough to judge a dot's shape before its mass is known, ng. */
const USUAL_NG = 20;

/** The place with the pigment that the wanted look asks for there: shape of the dot first, then its mass. */
export function askedDeposit(
  { id, use, tissue, hairsPerCm2 }: AskedPlace,
  clientCase: ClientCase,
  active: ActiveProtocol,
): Situation {
  const place = { use, tissue, hairsPerCm2, complianceMmPerN: complianceOf(id, active.protocol) };
  const wanted = wantedShade({ id, use }, clientCase, active);
  const { deposit } = prescribePlace({ ...place, massNg: USUAL_NG }, active);
  return { ...place, ...massTarget(deposit, wanted, inkOf(active.pigments[use])) };
}

/** All of a case that the pigment of a dot hangs on. */
export function wantedShade(
  { id, use }: Pick<AskedPlace, "id" | "use">,
  { skin, hair, wantedLook }: ClientCase,
  { protocol }: ActiveProtocol,
): WantedShade {
  const { crisp, soft } = protocol.darkness;
  return {
    skin: skin.lab,
    shade: wantedLook.shade ?? hair.shade,
    shaftMm: hair.shaftMm,
    darkening: crisp + (soft - crisp) * wantedLook.softness,
    hairsPerDot: hairsPerDot(id, use, hair.fullPerCm2, wantedLook, protocol),
  };
}

/**
 * Shaved hairs that one dot stands for: the client's full hair shared among the wanted dots.
 *
 * At an edge the dots of the densest zone count, so that a thin temple is not made up for by heavy dots
 * (evidence `density-hairline-lighter`).
 */
function hairsPerDot(
  zone: ZoneId,
  use: ZoneUse,
  fullPerCm2: number,
  wantedLook: ClientCase["wantedLook"],
  { darkness: { hairShare, leastHairs } }: Protocol,
): number {
  const visualPerCm2 = use === "edge" ? densestPerCm2(wantedLook) : visualAt(zone, wantedLook);
  const share = visualPerCm2 > 0 ? Math.max(1, fullPerCm2 / visualPerCm2) : 1;
  return Math.max(leastHairs[use], share * hairShare[use]);
}

const visualAt = (zone: ZoneId, { visualPerCm2, zonePerCm2 }: ClientCase["wantedLook"]): number =>
  zonePerCm2[zone] ?? visualPerCm2;

/** Density of the densest zone that is asked for, scars apart. */
const densestPerCm2 = (wantedLook: ClientCase["wantedLook"]): number =>
  wantedLook.zones.reduce(
    (densest, zone) => (zone.startsWith("scar-") ? densest : Math.max(densest, visualAt(zone as ZoneId, wantedLook))),
    0,
  );
