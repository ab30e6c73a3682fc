import { zoneIds } from "@shadowline/scalp";
import { useCallback } from "react";
import { hasOtherUse, type UsedZone } from "../prescription/zone-uses.js";
import { useText } from "./useText.js";

/** "Crown", "Left temple", "Scar 1". */
export function useZoneName(): (zone: string) => string {
  const text = useText();
  return useCallback(
    (zone) => {
      const known = zoneIds.find((id) => id === zone);
      return known ? text(`zone.${known}`) : text("zone.scar", { number: zone.replace("scar-", "") });
    },
    [text],
  );
}

/** "Crown", and "Frontal, edge" where the prescription has more than one use of the zone. */
export function useUsedZoneName(prescription: readonly UsedZone[]): (entry: UsedZone) => string {
  const text = useText();
  const zoneName = useZoneName();
  return (entry) => {
    const zone = zoneName(entry.zone);
    return hasOtherUse(entry, prescription) ? text("zone.used", { zone, use: text(`use.${entry.use}`) }) : zone;
  };
}
