import { type PreparedSurface, scatterPlaces } from "@shadowline/dots";
import {
  asDoneBy,
  type Deposit,
  dotNormals,
  drawnHand,
  type HandOffset,
  handSetDot,
  inZone,
  type OperatorScatter,
  type Technique,
  type Tissue,
} from "@shadowline/technique";
import type { PlannedDots } from "./place.js";

/** A hand as far as anybody knows it. */
export type Hand = {
  readonly scatter: OperatorScatter;
  /** Standard deviation of a dot's place along each direction of the skin, mm. */
  readonly placeSdMm: number;
  /** The same hand from zone to zone, as standard deviation of extension, mm. */
  readonly zoneExtensionSdMm: number;
};

/** What of a plan the hand goes by. */
export type HandWork = {
  readonly zones: readonly { readonly id: string; readonly tissue: Tissue }[];
  readonly prescription: readonly {
    readonly zone: string;
    readonly session: number;
    readonly technique: Technique;
    readonly deposit: Deposit;
  }[];
};

/** A plan's dots as one hand sets them. */
export type HandSetDots = {
  /** Places and deposits drawn; identity, order, session, zone and dilution as planned. */
  readonly dots: PlannedDots;
  /** What all of this hand's dots have in common. */
  readonly offset: HandOffset;
};

/**
 * A plan's dots as a person will really set them: place, depth, mass and radius drawn around the plan.
 *
 * One hand is drawn for all dots (none where it is known by calibration), a zone's offset on top, and a scatter for
 * each dot. Each draw hangs on the seed and on what it is drawn for, so a plan that is changed in one place changes
 * nothing of the hand elsewhere. The skin is the plan's own. A dot whose needle does not get through holds no
 * pigment.
 *
 * @param prepared the surface that the places lie on
 * @param seed names the hand
 * @throws RangeError for a dot whose zone and session nobody prescribed
 */
export function setByHand(
  planned: PlannedDots,
  prepared: PreparedSurface,
  { zones, prescription }: HandWork,
  { scatter, placeSdMm, zoneExtensionSdMm }: Hand,
  seed: number,
): HandSetDots {
  const { zoneIds } = planned;
  const { count, group, session, id } = planned.placement;
  const offset = drawnHand(scatter.between, seed);
  const tissues = new Map(zones.map(({ id: zone, tissue }) => [zone, tissue]));
  const bySlot = new Map<string, HandTechnique[]>();
  for (const { zone, session: visit, technique, deposit } of prescription) {
    const tissue = tissues.get(zone);
    if (!tissue) throw new RangeError(`no skin for ${zone}`);
    const done = asDoneBy(inZone(offset, zoneNumber(zone), zoneExtensionSdMm, seed), technique);
    const slot = `${zone} ${visit}`;
    bySlot.set(slot, [...(bySlot.get(slot) ?? []), { done, tissue, deposit }]);
  }
  const normals = dotNormals(seed);
  const dots = {
    ...planned,
    placement: scatterPlaces(planned.placement, prepared, placeSdMm, seed),
    massNg: new Float64Array(count),
    depthMm: new Float64Array(count),
    radiusMm: new Float64Array(count),
    depthSpreadMm: new Float64Array(count),
    shedRatio: new Float64Array(count),
  };
  for (let dot = 0; dot < count; dot++) {
    const slot = bySlot.get(`${zoneIds[group[dot]]} ${session[dot]}`);
    if (!slot) throw new RangeError(`no prescription for ${zoneIds[group[dot]]} in session ${session[dot]}`);
    const { done, tissue, deposit } = prescribedFor(slot, planned, dot);
    const set = handSetDot(done, tissue, scatter.within, normals(id[dot]));
    if (!(set.massNg > 0 && deposit.massNg > 0)) continue;
    // Against the prescription, so that a dot that somebody planned otherwise errs from what it was planned as.
    dots.massNg[dot] = planned.massNg[dot] * (set.massNg / deposit.massNg);
    dots.radiusMm[dot] = planned.radiusMm[dot] * (set.radiusMm / deposit.radiusMm);
    dots.depthMm[dot] = Math.max(0, planned.depthMm[dot] + (set.depthMm - deposit.depthMm));
    dots.depthSpreadMm[dot] = set.depthSpreadMm;
    dots.shedRatio[dot] = (set.deliveredNg * set.shedShare) / set.massNg;
  }
  return { dots, offset };
}

/** One technique as the drawn hand does it, in the skin where it does. */
type HandTechnique = { readonly done: Technique; readonly tissue: Tissue; readonly deposit: Deposit };

/**
 * Where a zone has two uses in a session, the one whose deposit the dot was planned with: that which most of the
 * dot's figures agree with, so that a figure that somebody changed leads to no other.
 */
function prescribedFor(slot: readonly HandTechnique[], planned: PlannedDots, dot: number): HandTechnique {
  if (slot.length === 1) return slot[0];
  const apart = (own: number, other: number): number => Math.min(0.01, Math.abs(own - other) / other);
  const off = ({ deposit }: HandTechnique): number =>
    apart(planned.massNg[dot], deposit.massNg) +
    apart(planned.depthMm[dot], deposit.depthMm) +
    apart(planned.radiusMm[dot], deposit.radiusMm);
  return slot.reduce((nearest, one) => (off(one) < off(nearest) ? one : nearest));
}

/** A number of its own for each zone, whatever zones there are beside it (Fowler, Noll & Vo's hash, 32 bits). */
function zoneNumber(zone: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < zone.length; at++) hash = Math.imul(hash ^ zone.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
