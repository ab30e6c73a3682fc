import type { ZoneSessionPrescription } from "@shadowline/treatment";

/** A zone in one of its uses: behind a hairline a zone is filled, and its edge is another technique. */
export type UsedZone = Pick<ZoneSessionPrescription, "zone" | "use">;

/** Tells entries of one session apart. */
export const usedZoneKey = ({ zone, use }: UsedZone): string => `${zone} ${use}`;

/** The first session's entry for each use of each zone, in the order given. */
export function firstEntries<Entry extends UsedZone>(prescription: readonly Entry[]): Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of prescription) {
    const key = usedZoneKey(entry);
    if (!first.has(key)) first.set(key, entry);
  }
  return [...first.values()];
}

/** Whether a zone's name alone would leave open which use is meant. */
export const hasOtherUse = ({ zone, use }: UsedZone, prescription: readonly UsedZone[]): boolean =>
  prescription.some((other) => other.zone === zone && other.use !== use);
