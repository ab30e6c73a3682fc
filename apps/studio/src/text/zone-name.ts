import { zoneIds } from "@shadowline/scalp";
import { useCallback } from "react";
import { useText } from "./useText.js";

/** "Crown", "Temple, left", "Scar 1". */
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
