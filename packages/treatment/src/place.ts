import type { DotPlacement } from "@shadowline/dots";
import type { ZoneSessionPrescription } from "./plan.js";

/** Every dot: where, in which session, with which deposit. Arrays in the dots' order. */
export type PlannedDots = {
  readonly placement: DotPlacement;
  /** By the placement's group number. */
  readonly zoneIds: readonly string[];
  /** Healed. */
  readonly massNg: Float64Array;
  readonly depthMm: Float64Array;
  readonly radiusMm: Float64Array;
  /** Parts water per part ink. */
  readonly dilution: Float64Array;
  /** Standard deviation of depth inside a dot. */
  readonly depthSpreadMm: Float64Array;
  /** Pigment shed with the epidermis over healed pigment. */
  readonly shedRatio: Float64Array;
};

/** Joins places and prescriptions; each dot takes its zone's and session's deposit. */
export function plannedDots(
  placement: DotPlacement,
  zoneIds: readonly string[],
  prescription: readonly ZoneSessionPrescription[],
): PlannedDots {
  const bySlot = new Map(prescription.map((entry) => [`${entry.zone} ${entry.session}`, entry]));
  const { count, group, session } = placement;
  const dots = {
    placement,
    zoneIds,
    massNg: new Float64Array(count),
    depthMm: new Float64Array(count),
    radiusMm: new Float64Array(count),
    dilution: new Float64Array(count),
    depthSpreadMm: new Float64Array(count),
    shedRatio: new Float64Array(count),
  };
  const slots = zoneIds.map((zone) => Array.from({ length: 64 }, (_, at) => bySlot.get(`${zone} ${at}`)));
  for (let dot = 0; dot < count; dot++) {
    const entry = slots[group[dot]][session[dot]];
    if (!entry) throw new RangeError(`no prescription for ${zoneIds[group[dot]]} in session ${session[dot]}`);
    const { deposit } = entry;
    dots.massNg[dot] = deposit.massNg;
    dots.depthMm[dot] = deposit.depthMm;
    dots.radiusMm[dot] = deposit.radiusMm;
    dots.dilution[dot] = entry.technique.dilutionParts;
    dots.depthSpreadMm[dot] = deposit.depthSpreadMm;
    dots.shedRatio[dot] = deposit.massNg > 0 ? (deposit.deliveredNg * deposit.shedShare) / deposit.massNg : 0;
  }
  return dots;
}

/** Dots of each group in each session: [group][session - 1]. */
export function dotsBySlot({ count, group, session }: DotPlacement, groups: number, sessions: number): number[][] {
  const tally = Array.from({ length: groups }, () => new Array<number>(sessions).fill(0));
  for (let dot = 0; dot < count; dot++) tally[group[dot]][session[dot] - 1]++;
  return tally;
}
